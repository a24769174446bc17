import { globSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../../test/parts/test-app.ts'
import { openImagine, OpenImagineError, type ClientOptions } from './sdk.ts'

const BASE = 'http://127.0.0.1:8787/v1'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ http: { port: 8787 } })
})
afterAll(() => app.close())

const client = (options: ClientOptions = {}) => openImagine({ baseUrl: BASE, apiKey: KEY, fetch: app.app, ...options })
const png = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 96, height: 64, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  )
const sizeOf = async (blob: Blob): Promise<[number, number]> => {
  const { width, height } = await sharp(Buffer.from(await blob.arrayBuffer())).metadata()
  return [width, height]
}

describe('pictures', () => {
  it('come as addresses that can be downloaded, with names in camelCase', async () => {
    const made = await client().images.generate({ prompt: 'a cat', n: 2, aspectRatio: '16:9' })
    expect(made).toMatchObject({ model: 'grok-imagine-image', usage: { costInUsdTicks: 400_000_000 } })
    expect(made.data).toHaveLength(2)
    const [first] = made.data
    expect(first?.respectModeration).toBe(true)
    expect(await sizeOf(await client().download(first ?? {}))).toEqual([1280, 720])
  })

  it('come as bytes when asked', async () => {
    const made = await client().images.generate({ prompt: 'a cat', responseFormat: 'b64_json' })
    const blob = await client().download(made.data[0] ?? {})
    expect(blob.type).toBe('image/jpeg')
    expect(await sizeOf(blob)).toEqual([1024, 1024])
  })

  it('are edited from bytes, blobs, data URIs and addresses alike', async () => {
    const bytes = await png()
    const blob = new Blob([new Uint8Array(bytes)], { type: '' })
    const dataUri = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    const made = await client().images.edit({ prompt: 'make it red', image: bytes })
    const own = made.data[0]?.url ?? ''
    for (const image of [bytes, blob, dataUri, own, new URL(own), { url: own }]) {
      const edited = await client().images.edit({ prompt: 'make it red', image })
      expect(await sizeOf(await client().download(edited.data[0] ?? {}))).toEqual([96, 64])
    }
  })

  it('are started, waited for and fetched later, also as an edit', async () => {
    const started = await client().images.start({ prompt: 'a cat', n: 2 })
    expect(await client().images.get(started.requestId)).toMatchObject({ requestId: started.requestId, status: 'pending' })
    const edit = await client().images.start({ prompt: 'make it red', image: await png() })
    const waiting = Promise.all([started, edit.requestId].map((one) => client().images.wait(one, { pollMs: 10 })))
    await app.work()
    const [made, edited] = await waiting
    expect(made?.data).toHaveLength(2)
    expect(await sizeOf(await client().download(edited?.data[0] ?? {}))).toEqual([96, 64])
    const failing = await client().images.start({ prompt: 'impossible' })
    await app.work()
    await expect(client().images.wait(failing)).rejects.toMatchObject({ code: 'invalid_argument', requestId: failing.requestId })
    const late = await client().images.start({ prompt: 'a cat' })
    await expect(client().images.wait(late, { timeoutMs: 50, pollMs: 10 })).rejects.toMatchObject({ code: 'timed_out' })
    await client().jobs.cancel(late.requestId)
  })

  it('say what could not be drawn', async () => {
    const prompt = 'a cat with a flux capacitor'
    const made = await client().images.generate({ prompt })
    expect(made.data[0]?.unresolved).toEqual(['flux capacitor'])
    const started = await client().videos.generate({ prompt, duration: 1 })
    await app.work()
    expect((await client().videos.wait(started)).video.unresolved).toEqual(['flux capacitor'])
  })

  it('that are withheld say so, and cannot be downloaded', async () => {
    const made = await client().images.generate({ prompt: 'withhold this' })
    expect(made.data[0]?.respectModeration).toBe(false)
    await expect(client().download(made.data[0] ?? {})).rejects.toMatchObject({ code: 'content_policy_violation' })
  })
})

describe('films', () => {
  it('are started, waited for with growing progress, and downloaded', async () => {
    const { requestId } = await client().videos.generate({ prompt: 'a cat runs', duration: 2, aspectRatio: '1:1' })
    expect(await client().videos.get(requestId)).toMatchObject({ requestId, status: 'pending', progress: 0 })
    const seen: number[] = []
    const waiting = client().videos.wait(requestId, { pollMs: 5, onProgress: (percent) => seen.push(percent) })
    await app.work()
    const film = await waiting
    expect(film).toMatchObject({ requestId, status: 'done', video: { duration: 2, respectModeration: true } })
    expect(seen.at(-1)).toBe(100)
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
    expect((await client().download(film.video)).size).toBeGreaterThan(100)
  })

  it('are edited and extended, from bytes and from addresses', async () => {
    const clip = new TextEncoder().encode(`\0\0\0\x18ftypisom${'x'.repeat(300)}`)
    const video = { url: `data:video/mp4;base64,${btoa(String.fromCharCode(...clip))}` }
    const edit = await client().videos.edit({ prompt: 'make it warmer', video: clip })
    const longer = await client().videos.extend({ prompt: 'it goes on', video, duration: 3 })
    await app.work()
    expect((await client().videos.wait(edit)).status).toBe('done')
    expect((await client().videos.wait(longer)).status).toBe('done')
  })

  it('that fail throw the reason', async () => {
    const started = await client().videos.generate({ prompt: 'impossible', duration: 1 })
    await app.work()
    await expect(client().videos.wait(started)).rejects.toMatchObject({
      name: 'OpenImagineError',
      code: 'invalid_argument',
      requestId: started.requestId,
      message: expect.stringContaining('cannot be done'),
    })
  })

  it('are waited for no longer than the caller wants', async () => {
    const started = await client().videos.generate({ prompt: 'a cat runs', duration: 1 })
    await expect(client().videos.wait(started, { timeoutMs: 30, pollMs: 5 })).rejects.toMatchObject({ code: 'timed_out' })
    const stop = new AbortController()
    const waiting = client().videos.wait(started, { signal: stop.signal, pollMs: 5 })
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await app.work()
  })

  it('are followed by events where the server has them', async () => {
    const { requestId } = await client().videos.generate({ prompt: 'a cat runs', duration: 1 })
    await app.work()
    let polls = 0
    const withEvents = client({
      fetch: async (request) => {
        if (request.url === `${BASE}/videos/${requestId}/events`) {
          const text = [30, 60].map((progress) => `event: progress\ndata: {"status":"pending","progress":${progress}}\n\n`)
          const stream = `${text.join('')}: a comment\n\nevent: done\ndata: {"status":"done"}\n\n`
          return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
        }
        polls++
        return app.app(request)
      },
    })
    const seen: number[] = []
    await withEvents.videos.wait(requestId, { onProgress: (percent) => seen.push(percent) })
    expect([seen, polls]).toEqual([[30, 60, 100], 1])
  })
})

describe('errors', () => {
  it('carry the code, the status, the request id and the sentence', async () => {
    const wrong = client().images.generate({ prompt: 'a cat', n: 11 })
    await expect(wrong).rejects.toBeInstanceOf(OpenImagineError)
    await expect(wrong).rejects.toMatchObject({
      code: 'invalid_parameters',
      status: 400,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      message: 'n must be a whole number from 1 to 10, got 11',
    })
    const stranger = client({ apiKey: 'wrong' }).models.list()
    await expect(stranger).rejects.toMatchObject({ code: 'unauthorized', status: 401 })
  })

  it('say that there is no server, or no API', async () => {
    const nobody = client({ maxRetries: 0, fetch: () => Promise.reject(new TypeError('fetch failed')) })
    await expect(nobody.models.list()).rejects.toMatchObject({
      code: 'connection_failed',
      message: expect.stringContaining('http://127.0.0.1:8787'),
    })
    const website = client({ fetch: async () => new Response('<html>') })
    await expect(website.models.list()).rejects.toMatchObject({ code: 'unexpected_answer' })
  })
})

it('lists jobs, looks one up and cancels it', async () => {
  const { requestId } = await client().videos.generate({ prompt: 'a cat runs', duration: 1 })
  const { data } = await client().jobs.list({ status: 'queued', limit: 5 })
  expect(data.map(({ id }) => id)).toContain(requestId)
  expect(await client().jobs.cancel(requestId)).toMatchObject({ id: requestId, status: 'cancelled' })
  expect(await client().jobs.get(requestId)).toMatchObject({ status: 'cancelled', kind: 'video' })
  await expect(client().videos.wait(requestId)).rejects.toMatchObject({ code: 'failed_precondition' })
})

it('keeps files, names them in requests, and gives them back', async () => {
  const bytes = await png()
  const file = await client().files.upload(bytes, { filename: 'teal.png', expiresAfter: 3600 })
  expect(file).toMatchObject({ filename: 'teal.png', bytes: bytes.length })
  expect((await client().files.list({ limit: 10 })).data.map(({ id }) => id)).toContain(file.id)
  expect((await client().files.get(file.id)).filename).toBe('teal.png')
  const listed = (filter: string) => client().files.list({ sortBy: 'size', order: 'asc', filter })
  expect((await listed('name = "teal.png" AND expires_at != null')).data.map(({ id }) => id)).toEqual([file.id])
  expect((await listed('content_type = "video/mp4"')).data).toEqual([])
  const { publicUrl } = await client().files.createPublicUrl(file.id, { expiresAfter: 3600 })
  expect((await client({ apiKey: undefined }).download({ url: publicUrl })).type).toBe('image/png')
  await client().files.revokePublicUrl(file.id)
  await expect(client().download({ url: publicUrl })).rejects.toMatchObject({ status: 404 })
  const edited = await client().images.edit({ prompt: 'make it red', image: { fileId: file.id } })
  expect(await sizeOf(await client().download(edited.data[0] ?? {}))).toEqual([96, 64])
  expect(new Uint8Array(await (await client().files.content(file.id)).arrayBuffer())).toEqual(bytes)
  await client().files.delete(file.id)
  await expect(client().files.get(file.id)).rejects.toMatchObject({ status: 404 })
})

it('lists models and finds one by its alias', async () => {
  expect((await client().models.list()).map((model) => model.id)).toContain('grok-imagine-video')
  expect(await client().models.get('grok-imagine-image-pro')).toMatchObject({
    id: 'grok-imagine-image-quality',
    ownedBy: 'openimagine',
  })
})

it('imports nothing at run time but its own files, so that a browser can load it', () => {
  const files = globSync('src/sdk/*.ts').filter((file) => !file.endsWith('.test.ts'))
  const imports = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gms),
  ])
  expect(imports.length).toBeGreaterThan(5)
  expect(imports.map((match) => match[1]).filter((target) => !target?.startsWith('./'))).toEqual([])
})
