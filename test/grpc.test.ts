/** The gRPC services on the server's own port, asked with grpc-js. */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { credentials, status, type Client, type Metadata } from '@grpc/grpc-js'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { loadProtos, SERVICE_NAMES, type ServiceName } from '../src/grpc/load-protos.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { calling, metadataOf, refused, type Callback, type Calls } from './parts/grpc-calls.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'grpc-key'
const engine = plainEngine()
const protos = loadProtos()
let dataDir: string
let server: RunningServer
let clients: Record<ServiceName, Client>
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-grpc-'))
  const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 200 })
  server = await startChecked(config, { engine, log: silentLog })
  const target = server.url.replace('http://', '')
  const make = (name: ServiceName): Client => new protos[name](target, credentials.createInsecure())
  clients = Object.fromEntries(SERVICE_NAMES.map((name) => [name, make(name)])) as Record<ServiceName, Client>
})
afterAll(async () => {
  for (const client of Object.values(clients)) client.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const call = <Answer>(service: ServiceName, method: string, request: object, metadata = metadataOf(KEY)): Promise<Answer> =>
  calling(clients[service], { method, request, metadata })

type Images = {
  images: { url?: string; base64?: string; respect_moderation: boolean; file_output?: { file_id: string } }[]
  model: string
  usage: { cost_in_usd_ticks: number }
}
type Deferred = {
  status: string
  response?: {
    video?: { url: string; duration: number; respect_moderation?: boolean }
    error?: object
    progress?: number
    model?: string
    usage?: object
  }
}
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }
const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 2 }
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`

async function untilEnded(id: string): Promise<Deferred> {
  for (;;) {
    const video = await call<Deferred>('Video', 'GetDeferredVideo', { request_id: id })
    if (video.status !== 'PENDING') return video
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('Image', () => {
  it('refuses what the content policy rejects, the words to be written and spoken too, and withholds by the scene', async () => {
    const [asked, written, spoken] = [
      'a soldier beheads a prisoner',
      'a banner reads "behead them"',
      'a puppet shouts: "behead him!"',
    ]
    for (const prompt of [asked, `a puppet theatre, ${written}`, spoken]) {
      const problem = await refused(call('Image', 'GenerateImage', { ...fox, prompt }))
      expect(problem).toMatchObject({ code: status.INVALID_ARGUMENT, details: expect.stringContaining('violence or gore') })
    }
    engine.shown = { things: ['severed head'], texts: [], lines: [] }
    expect(await call<Images>('Image', 'GenerateImage', fox)).toMatchObject({ images: [{ respect_moderation: false }] })
    engine.shown = undefined
  })

  it('makes pictures at addresses that open, with their cost', async () => {
    const request = { ...fox, n: 3, aspect_ratio: 'IMG_ASPECT_RATIO_19_5_9', format: 'IMG_FORMAT_URL' }
    const made = await call<Images>('Image', 'GenerateImage', request)
    expect(made).toMatchObject({ model: 'grok-imagine-image', usage: { cost_in_usd_ticks: 600_000_000 } })
    expect(made.images).toHaveLength(3)
    const reply = await fetch(made.images[0]?.url ?? '')
    expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({ width: 1456, height: 672 })
  })

  it('answers base64 with its data prefix, and edits the picture that is given back', async () => {
    const made = await call<Images>('Image', 'GenerateImage', {
      ...fox,
      format: 'IMG_FORMAT_BASE64',
      resolution: 'IMG_RESOLUTION_2K',
    })
    const base64 = made.images[0]?.base64 ?? ''
    expect(base64).toMatch(/^data:image\/jpeg;base64,\/9j\//)
    const edit = { ...fox, images: [{ image_url: base64 }, { image_url: pixel }], format: 'IMG_FORMAT_BASE64' }
    const edited = await call<Images>('Image', 'GenerateImage', edit)
    expect(edited.usage.cost_in_usd_ticks).toBe(240_000_000)
    const bytes = Buffer.from(edited.images[0]?.base64?.split('base64,')[1] ?? '', 'base64')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2048 })
  })

  it.each([
    ['a wrong number', { ...fox, n: 11 }, status.INVALID_ARGUMENT, 'n must be a whole number from 1 to 10, got 11'],
    ['no model', { prompt: 'a fox' }, status.INVALID_ARGUMENT, 'model must be one of'],
    ['no prompt', { model: fox.model }, status.INVALID_ARGUMENT, 'prompt must say something'],
    ['a breach', { ...fox, prompt: 'hardcore porn of naked people' }, status.INVALID_ARGUMENT, ''],
    [
      'a private address',
      { ...fox, image: { image_url: 'http://10.0.0.1/a.png' } },
      status.INVALID_ARGUMENT,
      'the image URL does not name a public host',
    ],
    ['a broken engine', { ...fox, prompt: 'crash' }, status.INTERNAL, 'something went wrong on our side'],
    ['an enum of the future', { ...fox, aspect_ratio: 99 }, status.INVALID_ARGUMENT, 'aspect_ratio must be one of'],
  ])('refuses %s', async (_, request, code, says) => {
    const problem = await refused(call('Image', 'GenerateImage', request))
    expect(problem.code).toBe(code)
    expect(problem.details).toContain(says)
    expect(problem.details).not.toContain('/secret/path')
    expect(problem.metadata.get('x-error-code')).toHaveLength(1)
  })

  it('keeps the picture as a file, and answers a repeated key with the same picture', async () => {
    const request = { ...fox, storage_options: { filename: 'fox.jpg', public_url: {} } }
    const once = metadataOf(KEY, { 'idempotency-key': 'once' })
    const [first, again] = [
      await call<Images>('Image', 'GenerateImage', request, once),
      await call<Images>('Image', 'GenerateImage', request, once),
    ]
    expect(again).toEqual(first)
    const { file_id: id } = first.images[0]?.file_output ?? {}
    expect(await call('Files', 'RetrieveFile', { file_id: id })).toMatchObject({ id, filename: 'fox.jpg' })
    const other = await refused(call('Image', 'GenerateImage', { ...request, n: 2 }, once))
    expect([other.code, other.details]).toEqual([
      status.INVALID_ARGUMENT,
      expect.stringContaining('was used for another request'),
    ])
  })
})

describe('Video', () => {
  it('is started, pending, then done at an address that opens', async () => {
    const { request_id: id } = await call<{ request_id: string }>('Video', 'GenerateVideo', {
      ...film,
      aspect_ratio: 'VIDEO_ASPECT_RATIO_9_16',
      resolution: 'VIDEO_RESOLUTION_720P',
    })
    const done = await untilEnded(id)
    expect(done).toMatchObject({
      status: 'DONE',
      response: {
        model: 'grok-imagine-video',
        progress: 100,
        usage: { cost_in_usd_ticks: 1_400_000_000 },
        video: { duration: 2, respect_moderation: true },
      },
    })
    expect((await fetch(done.response?.video?.url ?? '')).headers.get('content-type')).toBe('video/mp4')
    expect(engine.films.at(-1)).toMatchObject({ mode: 'text', width: 720, height: 1280 })
    expect((await fetch(`${server.url}/v1/videos/${id}`, { headers: { authorization: `Bearer ${KEY}` } })).status).toBe(200)
  })

  it('has its modes by fields, and extensions', async () => {
    const ids = await Promise.all(
      [
        ['GenerateVideo', { ...film, prompt: '', image: { image_url: pixel } }],
        ['GenerateVideo', { ...film, video: { url: clip } }],
        [
          'GenerateVideo',
          { ...film, reference_images: [{ image_url: pixel }], reference_audios: [{ voice_id: 'ara' }], generate_audio: false },
        ],
        [
          'GenerateVideo',
          {
            ...film,
            model: 'grok-imagine-video-1.5',
            image: { image_url: pixel },
            last_frame: { image_url: pixel },
            keyframes: [{ image: { image_url: pixel }, timestamp_s: 1.5 }],
          },
        ],
        ['ExtendVideo', { prompt: 'on', model: film.model, video: { url: clip }, duration: 3 }],
      ].map(
        async ([method, request]) =>
          (await call<{ request_id: string }>('Video', method as string, request as object)).request_id,
      ),
    )
    for (const id of ids) expect(await untilEnded(id)).toMatchObject({ status: 'DONE' })
    expect(
      engine.films
        .slice(-5)
        .map((job) => job.mode)
        .sort(),
    ).toEqual(['edit', 'extend', 'image', 'image', 'text'])
  })

  it('that fails says why, one that is withheld has no address, an unknown one is not found', async () => {
    const start = async (prompt: string): Promise<Deferred> =>
      untilEnded((await call<{ request_id: string }>('Video', 'GenerateVideo', { ...film, prompt })).request_id)
    expect(await start('impossible')).toMatchObject({
      status: 'FAILED',
      response: { error: { code: 'invalid_argument', message: 'that cannot be done; what can be: colours' } },
    })
    const withheld = await start('withhold this')
    expect([withheld.status, withheld.response?.video?.respect_moderation, withheld.response?.video?.url]).toEqual([
      'DONE',
      false,
      '',
    ])
    expect((await refused(call('Video', 'GetDeferredVideo', { request_id: crypto.randomUUID() }))).code).toBe(status.NOT_FOUND)
    expect((await refused(call('Video', 'GenerateVideo', { ...film, duration: 16 }))).details).toContain('duration must be')
  })
})

describe('Models and Auth', () => {
  it('list the picture models, no others, and tell of the key', async () => {
    expect(await call('Models', 'ListImageGenerationModels', {})).toMatchObject({
      models: [{ name: 'grok-imagine-image', image_price: 200_000_000, input_modalities: ['TEXT', 'IMAGE'] }, {}, {}],
    })
    expect(await call('Models', 'GetImageGenerationModel', { name: 'grok-imagine-image-pro' })).toMatchObject({
      name: 'grok-imagine-image-quality',
      aliases: ['grok-imagine-image-pro'],
    })
    expect(await call<{ models?: [] }>('Models', 'ListLanguageModels', {})).toEqual({ models: [] })
    expect((await refused(call('Models', 'GetLanguageModel', { name: 'grok-4' }))).code).toBe(status.NOT_FOUND)
    expect(await call('Auth', 'get_api_key_info', {})).toMatchObject({ team_id: 'root', redacted_api_key: '...' })
  })

  it('refuse a wrong key, and none, everywhere', async () => {
    for (const key of [undefined, 'wrong', ''])
      expect((await refused(call('Auth', 'get_api_key_info', {}, metadataOf(key)))).code).toBe(status.UNAUTHENTICATED)
    expect((await refused(call('Image', 'GenerateImage', fox, metadataOf('wrong')))).code).toBe(status.UNAUTHENTICATED)
  })

  it('share the sixty requests of a key with HTTP', async () => {
    const small = await mkdtemp(path.join(tmpdir(), 'openimagine-grpc-limit-'))
    const limited = await startChecked(makeConfig({ dataDir: small, port: 0, apiKey: KEY, requestsPerMinute: 2 }), {
      engine,
      log: silentLog,
    })
    const client = new protos.Image(limited.url.replace('http://', ''), credentials.createInsecure())
    const ask = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const calls = client as unknown as Calls
        calls['GenerateImage']?.(fox, metadataOf(KEY), (error, answer) => (error ? reject(error as Error) : resolve(answer)))
      })
    await ask()
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
    await fetch(`${limited.url}/v1/images/generations`, { method: 'POST', headers, body: '{}' })
    const problem = await refused(ask())
    expect([problem.code, problem.metadata.get('retry-after')]).toEqual([
      status.RESOURCE_EXHAUSTED,
      [expect.stringMatching(/^\d+$/)],
    ])
    client.close()
    await limited.stop()
    await rm(small, { recursive: true, force: true })
  })
})

describe('Files', () => {
  type FileMessage = { id: string; filename: string; size: number }
  const upload = (chunks: object[]): Promise<FileMessage> =>
    new Promise((resolve, reject) => {
      const client = clients.Files as unknown as Record<
        string,
        (metadata: Metadata, done: Callback) => { write(chunk: object): void; end(): void }
      >
      const sending = client['UploadFile']?.(metadataOf(KEY), (error, answer) =>
        error ? reject(error as Error) : resolve(answer as FileMessage),
      )
      for (const chunk of chunks) sending?.write(chunk)
      sending?.end()
    })
  const content = (id: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const client = clients.Files as unknown as Record<string, (request: object, metadata: Metadata) => NodeJS.ReadableStream>
      const parts: Buffer[] = []
      client['RetrieveFileContent']?.({ file_id: id }, metadataOf(KEY))
        .on('data', (chunk: { data: Buffer }) => parts.push(chunk.data))
        .on('error', reject)
        .on('end', () => resolve(Buffer.concat(parts)))
    })

  it('are uploaded in chunks, read back, listed, published, used as an input and deleted', async () => {
    const bytes = Buffer.from(pixel.split(',')[1] ?? '', 'base64')
    const file = await upload([
      { init: { name: 'pixel.png', expires_after: 3600 } },
      { data: bytes.subarray(0, 10) },
      { data: bytes.subarray(10) },
    ])
    expect(file).toMatchObject({ filename: 'pixel.png', size: bytes.length })
    expect(await content(file.id)).toEqual(bytes)
    const listed = await call<{ data: FileMessage[] }>('Files', 'ListFiles', { limit: 1, order: 'DESCENDING' })
    expect(listed).toMatchObject({ data: [{ id: file.id }], pagination_token: file.id })
    const matching = (filter: string) => call<{ data?: FileMessage[] }>('Files', 'ListFiles', { filter })
    expect(await matching('name = "pixel.png" AND size_bytes < 1000')).toMatchObject({ data: [{ id: file.id }] })
    expect(await matching('content_type = "video/mp4"')).toEqual({ data: [] })
    const { public_url: address } = await call<{ public_url: string }>('Files', 'CreatePublicUrl', { file_id: file.id })
    expect((await fetch(address)).headers.get('content-type')).toBe('image/png')
    expect(await call('Files', 'RevokePublicUrl', { file_id: file.id })).toMatchObject({ revoked: true, public_url: address })
    expect((await call<Images>('Image', 'GenerateImage', { ...fox, image: { file_id: file.id } })).images).toHaveLength(1)
    expect(await call('Files', 'DeleteFile', { file_id: file.id })).toEqual({ id: file.id, deleted: true })
    expect((await refused(call('Files', 'RetrieveFile', { file_id: file.id }))).code).toBe(status.NOT_FOUND)
    expect((await refused(content(file.id))).code).toBe(status.NOT_FOUND)
  })

  it('that are too large, or nameless, are refused', async () => {
    const part = { data: Buffer.alloc(4_000_000) }
    const large = await refused(upload([{ init: { name: 'large.bin' } }, ...Array.from({ length: 14 }, () => part)]))
    expect([large.code, large.details]).toEqual([status.INVALID_ARGUMENT, 'a file must be at most 50000000 bytes'])
    expect((await refused(upload([part]))).details).toContain('the first message must be init')
  })
})

describe('the port', () => {
  it('still speaks HTTP/1.1, in one piece or in many, and closes what says nothing sensible', { timeout: 20_000 }, async () => {
    const { port } = new URL(server.url)
    const ask = async (...pieces: string[]): Promise<string> => {
      const socket = connect(Number(port), '127.0.0.1')
      for (const piece of pieces) {
        socket.write(piece)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return (await socket.toArray()).join('')
    }
    expect(await ask('GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
    expect(await ask('P', 'RO', 'PFIND / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /)
    expect(await ask('PRI * NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(
      await ask('GET /health HTTP/1.1\r\nhost: x\r\n\r\n', 'GET /ready HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    ).toMatch(/"ok"[^]*"ready"/)
  })

  it('answers many pings without calling them a strain', { timeout: 20_000 }, async () => {
    const target = server.url.replace('http://', '')
    const eager = {
      'grpc.keepalive_time_ms': 20,
      'grpc.keepalive_permit_without_calls': 1,
      'grpc.http2.max_pings_without_data': 0,
    }
    const client = new protos.Auth(target, credentials.createInsecure(), eager)
    const ask = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const calls = client as unknown as Calls
        calls['get_api_key_info']?.({}, metadataOf(KEY), (error, answer) => (error ? reject(error as Error) : resolve(answer)))
      })
    await ask()
    const channel = client.getChannel()
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(channel.getConnectivityState(false)).toBe(2)
    await ask()
    client.close()
  })
})
