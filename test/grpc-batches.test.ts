/** `BatchMgmt` over gRPC, as the official Python SDK calls it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { credentials, status, type Client } from '@grpc/grpc-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { loadProtos } from '../src/grpc/load-protos.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { calling, metadataOf, refused } from './parts/grpc-calls.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'batch-key'
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }
const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 }

let dataDir: string
let server: RunningServer
let client: Client
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-grpc-batches-'))
  server = await startChecked(makeConfig({ dataDir, port: 0, apiKey: KEY }), { engine: plainEngine(), log: silentLog })
  client = new (loadProtos().BatchMgmt)(server.url.replace('http://', ''), credentials.createInsecure())
})
afterAll(async () => {
  client.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

type Batch = { batch_id: string; cancel_time?: object; input_file_id?: string; state: Record<string, number> }
type Result = {
  batch_request_id: string
  error?: { code: number; message: string }
  response?: {
    image_response?: { images: { url?: string; base64?: string }[]; usage: { cost_in_usd_ticks: number } }
    video_response?: { video: { url: string; duration: number }; progress: number }
  }
}
type Page<Name extends string, Item> = Record<Name, Item[]> & { pagination_token?: string }

const call = <Answer>(method: string, request: object): Promise<Answer> =>
  calling<Answer>(client, { method, request, metadata: metadataOf(KEY) })

async function untilDone(id: string): Promise<Batch> {
  for (;;) {
    const batch = await call<Batch>('GetBatch', { batch_id: id })
    if (batch.state['num_pending'] === 0) return batch
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

describe('BatchMgmt', () => {
  it('makes pictures and films, and tells each result or why there is none', { timeout: 30_000 }, async () => {
    const { batch_id: id, state } = await call<Batch>('CreateBatch', { name: 'mine' })
    expect(state).toMatchObject({ num_requests: 0, num_pending: 0 })
    const requests = [
      { batch_request_id: 'picture', image_request: { ...fox, n: 2, aspect_ratio: 'IMG_ASPECT_RATIO_19_5_9' } },
      { batch_request_id: 'inline', image_request: { ...fox, format: 'IMG_FORMAT_BASE64' } },
      { batch_request_id: 'edit', image_request: { ...fox, images: [{ image_url: pixel }] } },
      { batch_request_id: 'film', video_request: { ...film, resolution: 'VIDEO_RESOLUTION_720P' } },
      { batch_request_id: 'longer', video_extension_request: { ...film, video: { url: clip } } },
      { batch_request_id: 'wrong', image_request: { ...fox, n: 99 } },
      { batch_request_id: 'breach', image_request: { ...fox, prompt: 'hardcore porn of naked people' } },
      { batch_request_id: 'talk', completion_request: Buffer.from('') },
      { image_request: fox },
    ]
    await call('AddBatchRequests', { batch_id: id, batch_requests: requests })
    expect((await untilDone(id)).state).toMatchObject({ num_requests: 9, num_success: 6, num_error: 3, num_cancelled: 0 })

    const { results } = await call<Page<'results', Result>>('ListBatchResults', { batch_id: id })
    const of = (name: string): Result | undefined => results.find((result) => result.batch_request_id === name)
    expect(results).toHaveLength(9)
    expect(of('picture')?.response?.image_response).toMatchObject({ images: [{}, {}], usage: { cost_in_usd_ticks: 400_000_000 } })
    const address = of('picture')?.response?.image_response?.images[0]?.url ?? ''
    expect((await fetch(address)).headers.get('content-type')).toBe('image/jpeg')
    expect(of('inline')?.response?.image_response?.images[0]?.base64).toMatch(/^data:image\/jpeg;base64,\/9j\//)
    expect(of('edit')?.response?.image_response?.images).toHaveLength(1)
    expect(of('film')?.response?.video_response).toMatchObject({ video: { duration: 1 }, progress: 100 })
    expect(of('longer')?.response?.video_response?.video.url).toMatch(/^http/)
    expect(of('request_8')?.response?.image_response?.images).toHaveLength(1)
    expect(of('wrong')?.error).toEqual({
      code: status.INVALID_ARGUMENT,
      message: 'n must be a whole number from 1 to 10, got 99',
    })
    expect(of('breach')?.error?.code).toBe(status.PERMISSION_DENIED)
    expect(of('talk')?.error?.message).toContain('the request is of another kind')
  })

  it('tells how requests stand, by pages and by state, and one request with what was asked', { timeout: 30_000 }, async () => {
    const { batch_id: id } = await call<Batch>('CreateBatch', { name: 'mine' })
    const keyframes = [{ image: { image_url: pixel }, timestamp_s: 0.5 }]
    const asked = {
      ...film,
      model: 'grok-imagine-video-1.5',
      image: { image_url: pixel },
      last_frame: { image_url: pixel },
      keyframes,
      aspect_ratio: 'VIDEO_ASPECT_RATIO_9_16',
      generate_audio: false,
      storage_options: { filename: 'fox.mp4', public_url: {} },
    }
    const picture = {
      ...fox,
      quality: 'IMG_QUALITY_LOW',
      aspect_ratio: 'IMG_ASPECT_RATIO_19_5_9',
      images: [{ image_url: pixel }],
    }
    const batch_requests = [
      { batch_request_id: 'good', video_request: asked },
      { batch_request_id: 'bad', image_request: { ...fox, prompt: '' } },
      { batch_request_id: 'edit', image_request: picture },
    ]
    await call('AddBatchRequests', { batch_id: id, batch_requests })
    await untilDone(id)
    type Metadata = { batch_request_id: string; endpoint: string; model: string; state: string; finish_time: object }
    const list = (more: object) =>
      call<Page<'batch_request_metadata', Metadata>>('ListBatchRequestMetadata', { batch_id: id, ...more })
    const first = await list({ limit: 1 })
    expect(first.batch_request_metadata).toMatchObject([
      { batch_request_id: 'good', endpoint: '/v1/videos/generations', model: asked.model, state: 'STATE_SUCCEEDED' },
    ])
    const rest = await list({ limit: 2, pagination_token: first.pagination_token })
    expect(rest.batch_request_metadata.map((one) => one.batch_request_id)).toEqual(['bad', 'edit'])
    const failed = await list({ status: ['STATE_FAILED'] })
    expect(failed.batch_request_metadata.map((one) => one.batch_request_id)).toEqual(['bad'])

    const one = (batch_request_id: string) =>
      call<{ request: object; result: Result }>('GetBatchRequestResult', { batch_id: id, batch_request_id })
    const good = await one('good')
    expect(good.request).toMatchObject({ batch_request_id: 'good', video_request: asked })
    expect(good.result.response?.video_response?.video.url).toMatch(/^http/)
    expect((await one('edit')).request).toMatchObject({ image_request: { ...picture, format: 'IMG_FORMAT_URL' } })
    expect((await refused(one('none'))).code).toBe(status.NOT_FOUND)
  })

  it('lists, cancels, and says what is wrong', async () => {
    const { batch_id: id } = await call<Batch>('CreateBatch', { name: 'to be cancelled' })
    const listed = await call<Page<'batches', Batch>>('ListBatches', { limit: 1 })
    expect(listed).toMatchObject({ batches: [{ batch_id: id }], pagination_token: id })
    expect((await call<Batch>('CancelBatch', { batch_id: id })).cancel_time).toBeDefined()
    const closed = await refused(call('AddBatchRequests', { batch_id: id, batch_requests: [{ image_request: fox }] }))
    expect([closed.code, closed.details]).toEqual([status.INVALID_ARGUMENT, 'the batch takes no more requests: it is cancelled'])
    expect((await refused(call('CreateBatch', { name: '' }))).details).toContain('name must be 1 to 255 characters')
    expect((await refused(call('CreateBatch', { name: 'x', input_file_id: 'file_none' }))).details).toContain('names no file')
    expect((await refused(call('AddBatchRequests', { batch_id: id }))).details).toContain('must hold 1 to 1000 requests')
    expect((await refused(call('AddBatchRequests', { batch_id: id, batch_requests: [{}] }))).details).toContain('got nothing')
    expect((await refused(call('ListBatches', { limit: 5000 }))).details).toContain('limit must be')
    for (const method of ['GetBatch', 'CancelBatch', 'ListBatchResults', 'ListBatchRequestMetadata'])
      expect((await refused(call(method, { batch_id: 'batch_none' }))).code).toBe(status.NOT_FOUND)
  })
})
