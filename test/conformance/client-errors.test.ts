/** What clients make of errors and lists, beyond the tasks of the table: the fields that their own error classes read. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createXai } from '@ai-sdk/xai'
import { experimental_generateVideo as generateVideo, generateImage } from 'ai'
import { generateImage as generateImage7 } from 'ai-7'
import { createXai as createXai5 } from 'ai-sdk-xai-5'
import OpenAI, { AuthenticationError, BadRequestError, NotFoundError } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../../src/config.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { RunningServer } from '../../src/server.ts'
import { plainEngine } from '../parts/plain-engine.ts'
import { startChecked } from '../parts/start-checked.ts'

const KEY = 'client-errors-key'
const model = 'grok-imagine-image'

let dataDir: string
let server: RunningServer
let baseURL: string
let openai: OpenAI
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-client-errors-'))
  const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 100 })
  server = await startChecked(config, { engine: plainEngine(), log: silentLog })
  baseURL = `${server.url}/v1`
  openai = new OpenAI({ baseURL, apiKey: KEY, maxRetries: 0 })
})
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('the OpenAI SDK', () => {
  it('lists the models and finds one, by its alias too', async () => {
    const ids: string[] = []
    for await (const { id } of openai.models.list()) ids.push(id)
    expect(ids).toEqual(expect.arrayContaining([model, 'grok-imagine-video']))
    expect(await openai.models.retrieve(model)).toMatchObject({ id: model, object: 'model' })
    expect((await openai.models.retrieve('grok-imagine-image-pro')).id).toBe('grok-imagine-image-quality')
  })

  it.each([
    ['a number out of range', { n: 11 }, BadRequestError, 400, 'invalid_parameters', 'n', 'invalid_request_error'],
    [
      'a value of another kind',
      { response_format: 'png' },
      BadRequestError,
      400,
      'invalid_parameters',
      'response_format',
      'invalid_request_error',
    ],
    ['an unknown model', { model: 'gpt-image-1' }, BadRequestError, 400, 'invalid_parameters', 'model', 'invalid_request_error'],
    ['a blank prompt', { prompt: '  ' }, BadRequestError, 400, 'invalid_prompt', 'prompt', 'invalid_request_error'],
    [
      'a breach',
      { prompt: 'hardcore porn of naked people' },
      BadRequestError,
      400,
      'content_policy_violation',
      'prompt',
      'invalid_request_error',
    ],
  ])('reads code, param and type of %s', async (_, wrong, kind, status, code, param, type) => {
    const order = { model, prompt: 'a fox', ...wrong } as OpenAI.ImageGenerateParamsNonStreaming
    const error = await openai.images.generate(order).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ status, code, param, type })
  })

  it('knows a wrong key and an unknown id by their classes', async () => {
    const stranger = new OpenAI({ baseURL, apiKey: 'wrong', maxRetries: 0 })
    const refused = await stranger.models.list().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AuthenticationError)
    expect(refused).toMatchObject({ code: 'unauthorized', type: 'authentication_error' })
    await expect(openai.models.retrieve('gpt-image-1')).rejects.toBeInstanceOf(NotFoundError)
    await expect(openai.get('/videos/none')).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('the Vercel AI SDK', () => {
  it.each([
    ['6', (prompt: string) => generateImage({ model: createXai({ baseURL, apiKey: KEY }).image(model), prompt, maxRetries: 0 })],
    [
      '7',
      (prompt: string) => generateImage7({ model: createXai5({ baseURL, apiKey: KEY }).image(model), prompt, maxRetries: 0 }),
    ],
  ])('%s tells that a blank prompt says nothing', async (_, make) => {
    for (const prompt of ['', '   \n'])
      await expect(make(prompt)).rejects.toMatchObject({
        statusCode: 400,
        isRetryable: false,
        message: expect.stringMatching(/^invalid_prompt: prompt must say something/) as string,
      })
  })

  it('starts a film from a picture with a blank prompt, and none without a picture', async () => {
    const video = createXai({ baseURL, apiKey: KEY }).video('grok-imagine-video')
    const image = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const rest = { model: video, duration: 1, maxRetries: 0, providerOptions: { xai: { pollIntervalMs: 50 } } }
    expect((await generateVideo({ ...rest, prompt: { text: '', image } })).video.uint8Array.length).toBeGreaterThan(0)
    await expect(generateVideo({ ...rest, prompt: ' ' })).rejects.toMatchObject({
      message: expect.stringContaining('prompt must say something') as string,
    })
  })
})
