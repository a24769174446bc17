/** Results that go elsewhere: to the account's files, to an address of the caller's. */
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startReceiver } from '../parts/receiver.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  app = await testApp({ allowPrivateSources: true })
  receiver = await startReceiver()
})
afterAll(async () => {
  receiver.stop()
  await app.close()
})
beforeEach(() => {
  receiver.received.length = 0
  receiver.statuses.length = 0
})

type FileOutput = { file_id: string; filename: string; public_url?: string; expires_at?: number }
type Item = { url?: string; b64_json?: string; file_output?: FileOutput; storage_error?: string }
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }
const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 }
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function pictures(body: object, where = '/v1/images/generations'): Promise<Item[]> {
  app.clock.advance(1001)
  const reply = await app.post(where, { ...fox, ...body })
  const answer = (await reply.json()) as { data: Item[] }
  expect(reply.status, JSON.stringify(answer)).toBe(200)
  return answer.data
}
async function filmOf(body: object): Promise<Item> {
  app.clock.advance(1001)
  const start = (await (await app.post('/v1/videos/generations', { ...film, ...body })).json()) as { request_id: string }
  await app.work()
  const done = (await (await app.get(`/v1/videos/${start.request_id}`)).json()) as { video: Item }
  return done.video
}

describe('storage_options', () => {
  it('keep each picture as a file of the account, beside the answer', async () => {
    const made = await pictures({
      n: 2,
      response_format: 'b64_json',
      storage_options: { filename: 'a/fox.jpg', expires_after: 3600 },
    })
    expect(made.map((item) => item.file_output?.filename)).toEqual(['fox.jpg', 'fox-2.jpg'])
    for (const item of made) {
      const content = await app.get(`/v1/files/${item.file_output?.file_id}/content`)
      expect(Buffer.from(await content.arrayBuffer()).toString('base64')).toBe(item.b64_json)
      expect(item.file_output).not.toHaveProperty('public_url')
    }
    const [edited] = await pictures({ image: { file_id: made[0]?.file_output?.file_id } }, '/v1/images/edits')
    expect(edited?.url).toContain('/media/')
  })

  it('give it a public address when asked, for a time', async () => {
    const options = { filename: 'fox.jpg', public_url: { expires_after: 3600 } }
    const [item] = await pictures({ storage_options: options })
    const open = (): Promise<Response> => app.app(new Request(item?.file_output?.public_url ?? ''))
    expect((await open()).headers.get('content-type')).toBe('image/jpeg')
    app.clock.advance(3_600_001)
    expect((await open()).status).toBe(404)
  })

  it('keep a film too, under an id that is the same if it is made again', async () => {
    const video = await filmOf({ storage_options: { filename: 'fox.mp4', public_url: true } })
    expect(video).toMatchObject({ url: expect.stringContaining('/media/') as string, file_output: { filename: 'fox.mp4' } })
    expect(app.engine.films.at(-1)?.outputFile).toContain(`film-${video.file_output?.file_id.slice('file_'.length)}`)
    expect((await app.app(new Request(video.file_output?.public_url ?? ''))).headers.get('content-type')).toBe('video/mp4')
  })

  it('that cannot be met are told, and the picture is there all the same', async () => {
    const { key } = await app.accounts.createKey({ name: 'full' })
    const headers = { authorization: `Bearer ${key}` }
    const body = { ...fox, n: 10, storage_options: { filename: 'x.jpg' } }
    const all: Item[] = []
    for (let round = 0; round < 6; round++) {
      const reply = await app.post('/v1/images/generations', body, headers)
      all.push(...((await reply.json()) as { data: Item[] }).data)
    }
    const refused = all.filter((item) => item.storage_error !== undefined)
    expect(refused.length).toBeGreaterThanOrEqual(1)
    expect(refused[0]).toMatchObject({ url: expect.stringContaining('/media/') as string })
    expect(refused[0]?.storage_error).toContain('the result was not kept: an account has at most 50 files')
  })
})

describe('output', () => {
  it('sends each picture to its address, and answers that address', async () => {
    const upload_urls = [`${receiver.url}/a?signature=1`, `${receiver.url}/b`]
    const made = await pictures({ n: 2, output: { upload_urls } })
    expect(made.map((item) => item.url)).toEqual(upload_urls)
    expect(receiver.received.map(({ method, path, headers }) => [method, path, headers['content-type']]).sort()).toEqual([
      ['PUT', '/a?signature=1', 'image/jpeg'],
      ['PUT', '/b', 'image/jpeg'],
    ])
    for (const { body, headers } of receiver.received) {
      expect(Number(headers['content-length'])).toBe(body.length)
      expect(await sharp(body).metadata()).toMatchObject({ width: 1024 })
    }
  })

  it('sends a film, and tries again what is worth it', async () => {
    receiver.statuses.push(503, 429, 200)
    const video = await filmOf({ output: { upload_url: `${receiver.url}/film.mp4` } })
    expect(video).toMatchObject({ url: `${receiver.url}/film.mp4` })
    expect(receiver.received.map(({ headers }) => headers['content-type'])).toEqual(['video/mp4', 'video/mp4', 'video/mp4'])
  })

  it('that cannot be reached, refuses or redirects is told, and the film is kept here', async () => {
    for (const [status, why] of [
      [403, 'status 403'],
      [302, 'status 302'],
    ] as const) {
      receiver.statuses.splice(0, 2, status)
      const video = await filmOf({ output: { upload_url: `${receiver.url}/film.mp4` } })
      expect(video.url).toContain('/media/')
      expect(video.storage_error).toContain(why)
    }
    expect(receiver.received.map(({ path }) => path)).not.toContain('/elsewhere')
  })

  it('never reaches a private address, unless the operator allows it', async () => {
    const strict = await testApp()
    const send = (url: string): Promise<Response> =>
      strict.post('/v1/images/generations', { ...fox, output: { upload_urls: [url] } })
    const refused = await send(`${receiver.url}/x`)
    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'the upload URL must use port 80 or 443' }])
    const { data } = (await (await send('http://127.0.0.1/x')).json()) as { data: Item[] }
    expect(data[0]?.storage_error).toContain('the upload URL does not name a public host')
    expect(data[0]?.url).toContain('/media/')
    expect(receiver.received).toEqual([])
    await strict.close()
  })

  it.each([
    [{ n: 2, output: { upload_urls: ['http://a.example/'] } }, 'must hold one URL for each of the n pictures'],
    [{ output: { upload_urls: ['file:///etc/passwd'] } }, 'must be an http(s) URL'],
    [{ response_format: 'b64_json', output: { upload_urls: ['http://a.example/'] } }, 'must be left out with response_format'],
    [{ storage_options: {} }, 'storage_options.filename is required'],
    [{ storage_options: { filename: '' } }, 'must be 1 to 255 characters long'],
    [{ storage_options: { filename: 'x', expires_after: 0 } }, 'must be a whole number from 1 to 2592000'],
    [{ storage_options: { filename: 'x', public_url: { expires_after: 60 } } }, 'must be a whole number from 3600 to 2592000'],
  ])('and storage_options out of range are refused: %j', async (body, says) => {
    app.clock.advance(1001)
    const reply = await app.post('/v1/images/generations', { ...fox, ...body })
    const answer = (await reply.json()) as { code: string; error: string }
    expect([reply.status, answer.code]).toEqual([400, 'invalid_parameters'])
    expect(answer.error).toContain(says)
  })
})

describe('pictures that steer a film', () => {
  const steered = { model: 'grok-imagine-video-1.5', image: { url: pixel } }

  it('reach the engine in order: references, last frame, keyframes with their times', async () => {
    await filmOf({
      ...steered,
      duration: 5,
      last_frame: { url: pixel },
      keyframes: [
        { image: { url: pixel }, timestamp_s: 1.5 },
        { image: { url: pixel }, timestamp_s: 3 },
      ],
      reference_images: [{ url: pixel }],
    })
    const job = app.engine.films.at(-1)
    expect(job).toMatchObject({
      mode: 'image',
      image: expect.any(String) as string,
      lastFrame: expect.any(String) as string,
      keyframes: [{ atSeconds: 1.5 }, { atSeconds: 3 }],
      references: [expect.any(String)],
    })
    await filmOf({ reference_images: Array.from({ length: 7 }, () => ({ url: pixel })), generate_audio: false })
    expect(app.engine.films.at(-1)).toMatchObject({ mode: 'text', generateAudio: false })
    expect((app.engine.films.at(-1) as { references: string[] }).references).toHaveLength(7)
  })

  it('are refused when the engine cannot follow them, instead of being forgotten', async () => {
    app.engine.capabilities.keyframes = false
    const keyframes = [{ image: { url: pixel }, timestamp_s: 1 }]
    const reply = await app.post('/v1/videos/generations', { ...film, ...steered, duration: 5, keyframes })
    app.engine.capabilities.keyframes = true
    expect([reply.status, await reply.json()]).toEqual([
      400,
      { code: 'invalid_parameters', error: "this server's engine (plain) cannot pass through keyframes" },
    ])
  })

  it.each([
    [
      { model: film.model, keyframes: [{ image: { url: pixel }, timestamp_s: 1 }], image: { url: pixel } },
      'only for the 1.5 models',
    ],
    [{ model: steered.model, keyframes: [{ image: { url: pixel }, timestamp_s: 1 }] }, 'keyframes needs image'],
    [{ ...steered, keyframes: [{ image: { url: pixel }, timestamp_s: 6 }], duration: 5 }, 'keyframes must lie within the film'],
    [{ ...steered, keyframes: Array.from({ length: 5 }, () => ({ image: { url: pixel }, timestamp_s: 1 })) }, 'at most 4'],
    [{ ...steered, keyframes: [{ image: { url: pixel } }] }, 'keyframes.0.timestamp_s is required'],
    [{ model: film.model, resolution: '1080p' }, 'resolution must be 480p or 720p for this model'],
  ])('are checked: case %#', async (body, says) => {
    app.clock.advance(1001)
    const reply = await app.post('/v1/videos/generations', { ...film, ...body })
    expect([reply.status, ((await reply.json()) as { error: string }).error]).toEqual([400, expect.stringContaining(says)])
  })
})
