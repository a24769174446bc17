/** Batches: many requests at once, made as room allows, their results read later. */
import type { BatchAnswer, BatchListAnswer, BatchRequestListAnswer, BatchResultListAnswer } from '../api/contract.ts'
import { toCamel, type Camel } from './camel.ts'
import { editBody, generationBody, type EditImages, type GenerateImages } from './images.ts'
import { listCall } from './list-call.ts'
import type { CallOptions, Transport } from './transport.ts'
import { videoBody, type EditVideo, type ExtendVideo, type GenerateVideo } from './videos.ts'
import { waitUntil, type WaitOptions } from './wait-until.ts'

/** A batch; `state` counts its requests. */
export type Batch = Camel<BatchAnswer>

/** A request of a batch, with an `id` of yours that differs within the batch. `videoEdit` is ours: the hosted API has none. */
export type BatchItem = { id?: string } & (
  | { imageGeneration: GenerateImages }
  | { imageEdit: EditImages }
  | { videoGeneration: GenerateVideo }
  | { videoEdit: EditVideo }
  | { videoExtension: ExtendVideo }
)

/** What came of one request: `batchResult.response` with `imageGeneration` or `videoGeneration`, or `batchResult.error`. */
export type BatchResult = Camel<BatchResultListAnswer>['results'][number]

type Paging = CallOptions & { limit?: number; paginationToken?: string }

/** `client.batches` */
export type BatchesApi = {
  /** An empty batch, or with `inputFileId` one of the requests in a file of JSON lines. */
  create(batch: { name: string; inputFileId?: string }, options?: CallOptions): Promise<Batch>
  /** Adds up to 1000 requests. */
  add(batchId: string, items: BatchItem[], options?: CallOptions): Promise<void>
  get(batchId: string, options?: CallOptions): Promise<Batch>
  /** One page, newest first; `paginationToken` of a page asks for the next one. */
  list(options?: Paging): Promise<Camel<BatchListAnswer>>
  /** Ends what is pending; what is done stays. */
  cancel(batchId: string, options?: CallOptions): Promise<Batch>
  /** How the requests stand, in pages. */
  requests(batchId: string, options?: Paging): Promise<Camel<BatchRequestListAnswer>>
  /** The results so far, page by page, one after the other. */
  results(batchId: string, options?: CallOptions): AsyncGenerator<BatchResult>
  /** Resolves when no request is pending; throws `OpenImagineError` when that takes longer than `timeoutMs`. */
  wait(batchId: string, options?: WaitOptions): Promise<Batch>
}

/** Makes `client.batches`. */
export function batchesApi(transport: Transport): BatchesApi {
  const ask = async (method: 'GET' | 'POST', path: string, { body, options }: { body?: object; options?: CallOptions }) =>
    toCamel(await transport.json<BatchAnswer>({ method, path, body, ...options }))
  const list = async <Wire>(path: string, options?: Paging): Promise<Camel<Wire>> =>
    toCamel(await transport.json<Wire>(listCall(path, options)))
  const get: BatchesApi['get'] = (id, options = {}) => ask('GET', pathOf(id), { options })

  return {
    get,
    create: ({ name, inputFileId }, options = {}) =>
      ask('POST', '/batches', { body: { name, ...(inputFileId === undefined ? {} : { input_file_id: inputFileId }) }, options }),
    async add(id, items, options) {
      const body = { batch_requests: await Promise.all(items.map(wireItem)) }
      await transport.send({ method: 'POST', path: `${pathOf(id)}/requests`, body, ...options })
    },
    list: (options) => list<BatchListAnswer>('/batches', options),
    cancel: (id, options = {}) => ask('POST', `${pathOf(id)}:cancel`, { options }),
    requests: (id, options) => list<BatchRequestListAnswer>(`${pathOf(id)}/requests`, options),
    async *results(id, options = {}) {
      let token: string | null | undefined
      do {
        const paging = { ...options, ...(token ? { paginationToken: token } : {}) }
        const page: Camel<BatchResultListAnswer> = await list<BatchResultListAnswer>(`${pathOf(id)}/results`, paging)
        yield* page.results
        token = page.paginationToken
      } while (token)
    },
    wait(id, options) {
      const ask = async (signal: AbortSignal, tell: (percent: number) => void): Promise<Batch | undefined> => {
        const batch = await get(id, { signal })
        const { numRequests, numPending } = batch.state
        if (numRequests > 0) tell(Math.floor((100 * (numRequests - numPending)) / numRequests))
        return numPending === 0 ? batch : undefined
      }
      return waitUntil({ ask, what: `the batch ${id}`, id }, options)
    },
  }
}

async function wireItem(item: BatchItem): Promise<object> {
  return { ...(item.id === undefined ? {} : { batch_request_id: item.id }), batch_request: await wireRequest(item) }
}

async function wireRequest(item: BatchItem): Promise<object> {
  if ('imageGeneration' in item) return { image_generation: generationBody(item.imageGeneration) }
  if ('imageEdit' in item) return { image_edit: await editBody(item.imageEdit) }
  if ('videoGeneration' in item) return { video_generation: await videoBody(item.videoGeneration) }
  if ('videoEdit' in item) return { video_edit: await videoBody(item.videoEdit) }
  return { video_extension: await videoBody(item.videoExtension) }
}

const pathOf = (id: string): string => `/batches/${encodeURIComponent(id)}`
