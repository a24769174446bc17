/** Unmodified clients against a started server on loopback. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createXai } from '@ai-sdk/xai'
import { experimental_generateVideo as generateVideo, generateImage } from 'ai'
import OpenAI, { toFile } from 'openai'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

let dataDir: string
let server: RunningServer
let apiKey: string
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-clients-'))
  server = await startChecked(makeConfig({ dataDir, port: 0 }), { engine: plainEngine(), log: silentLog })
  apiKey = server.newKey ?? ''
})
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 96, height: 64, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
const widthOf = async (bytes: Uint8Array): Promise<number> => (await sharp(bytes).metadata()).width

describe('the Vercel AI SDK', () => {
  const xai = () => createXai({ baseURL: `${server.url}/v1`, apiKey })

  it.each([1, 3])('makes %i pictures', async (n) => {
    const { images } = await generateImage({ model: xai().image('grok-imagine-image'), prompt: 'a cat', n, aspectRatio: '16:9' })
    expect(images).toHaveLength(n)
    expect(await widthOf(images[0]?.uint8Array ?? new Uint8Array())).toBe(1280)
  })

  it('edits a picture', async () => {
    const prompt = { text: 'make it red', images: [new Uint8Array(await picture())] }
    const { image } = await generateImage({ model: xai().image('grok-imagine-image'), prompt })
    expect(await widthOf(image.uint8Array)).toBe(96)
  })

  it('makes a film from words on a loopback address, with the default call', { timeout: 30_000 }, async () => {
    const { video } = await generateVideo({
      model: xai().video('grok-imagine-video'),
      prompt: 'a cat runs',
      duration: 2,
      providerOptions: { xai: { pollIntervalMs: 100 } },
    })
    expect(video.uint8Array.length).toBeGreaterThan(100)
  })

  it('tells why a film failed', { timeout: 30_000 }, async () => {
    const model = xai().video('grok-imagine-video')
    const making = generateVideo({
      model,
      prompt: 'impossible',
      maxRetries: 0,
      providerOptions: { xai: { pollIntervalMs: 100 } },
    })
    await expect(making).rejects.toThrow(/failed/i)
  })

  it('tells what is wrong with a request', async () => {
    const making = generateImage({ model: xai().image('grok-imagine-image'), prompt: ' ', maxRetries: 0 })
    await expect(making).rejects.toThrow('prompt must say something')
  })
})

describe('the OpenAI SDK', () => {
  const openai = () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey, maxRetries: 0 })

  it('makes and edits pictures', async () => {
    const made = await openai().images.generate({
      model: 'grok-imagine-image',
      prompt: 'a cat',
      size: '1024x1024',
      response_format: 'b64_json',
    })
    expect(await widthOf(Buffer.from(made.data?.[0]?.b64_json ?? '', 'base64'))).toBe(1024)
    const image = await toFile(await picture(), 'picture.png', { type: 'image/png' })
    const edited = await openai().images.edit({ model: 'grok-imagine-image', prompt: 'make it red', image, n: 2 })
    expect(edited.data?.map((item) => item.url)).toEqual([expect.stringContaining('/media/'), expect.stringContaining('/media/')])
  })

  it('lists models and reads errors', async () => {
    const ids: string[] = []
    for await (const model of openai().models.list()) ids.push(model.id)
    expect(ids).toContain('grok-imagine-video')
    const wrong = openai().images.generate({ model: 'grok-imagine-image', prompt: 'a cat', n: 11 })
    await expect(wrong).rejects.toMatchObject({ status: 400, code: 'invalid_parameters', param: 'n' })
    const stranger = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'wrong', maxRetries: 0 })
    await expect(stranger.models.list()).rejects.toMatchObject({ status: 401, code: 'unauthorized' })
  })
})
