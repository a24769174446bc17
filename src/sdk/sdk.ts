/**
 * The SDK's door: a small typed client of the API, for Node and for browsers, without dependencies. It works with OpenImagine and with the
 * hosted API alike.
 *
 *     const client = openImagine({ baseUrl: 'http://127.0.0.1:8787/v1', apiKey })
 *     const { data } = await client.images.generate({ prompt: 'a fox in the snow', aspectRatio: '16:9' })
 *     const film = await client.videos.wait(await client.videos.generate({ prompt: 'a fox runs', duration: 5 }))
 */
import { batchesApi, type BatchesApi } from './batches.ts'
import { filesApi, type FilesApi } from './files.ts'
import { imagesApi, type ImagesApi } from './images.ts'
import { fromBase64 } from './media-input.ts'
import { jobsApi, type JobsApi } from './jobs.ts'
import { modelsApi, type ModelsApi } from './models.ts'
import { OpenImagineError } from './open-imagine-error.ts'
import { makeTransport, type CallOptions } from './transport.ts'
import { videosApi, type VideosApi } from './videos.ts'
import { webhooksApi, type WebhooksApi } from './webhooks.ts'

export { OpenImagineError, type OpenImagineErrorCode } from './open-imagine-error.ts'
export { verifyWebhook, type ReceivedWebhook, type WebhookMessage } from './verify-webhook.ts'
export type { Batch, BatchesApi, BatchItem, BatchResult } from './batches.ts'
export type { FilesApi, ListFiles, StoredFile } from './files.ts'
export type { DeferredImages, DoneImages, EditImages, GenerateImages, Images, ImagesApi, StartedImages } from './images.ts'
export type { Job, JobsApi } from './jobs.ts'
export type { MediaInput } from './media-input.ts'
export type { Model, ModelsApi } from './models.ts'
export type { CallOptions } from './transport.ts'
export type { DoneVideo, EditVideo, ExtendVideo, GenerateVideo, StartedVideo, Video, VideosApi } from './videos.ts'
export type { WaitOptions } from './wait-until.ts'
export type { Webhook, WebhooksApi } from './webhooks.ts'

/** Where the API is and how to speak to it. */
export type ClientOptions = {
  /** With `/v1`; the address of a server on this machine unless it is given. */
  baseUrl?: string
  apiKey?: string | undefined
  /** Instead of the global one: the app as a function, a proxy. */
  fetch?: (request: Request) => Promise<Response>
  /** How often a call is tried again; 3 unless it is given. */
  maxRetries?: number
  /** Until one try of a call is given up; 5 minutes unless it is given. */
  timeoutMs?: number
  /** Sent with every call. */
  headers?: Record<string, string>
  /** Whether to ask for events while waiting for a film; the hosted API has none. */
  usesEvents?: boolean
}

/** A client. */
export type OpenImagine = {
  images: ImagesApi
  videos: VideosApi
  files: FilesApi
  batches: BatchesApi
  jobs: JobsApi
  webhooks: WebhooksApi
  models: ModelsApi
  /** The bytes of a result: a picture of `images`, a film's `video`, or any address that an answer held. */
  download(
    result: { url?: string | undefined; b64Json?: string | undefined; mimeType?: string },
    options?: CallOptions,
  ): Promise<Blob>
}

const LOCAL = 'http://127.0.0.1:8787/v1'
const HOSTED = 'api.x.ai'

/** Makes a client. Nothing is sent until one of its functions is called. */
export function openImagine(options: ClientOptions = {}): OpenImagine {
  const baseUrl = (options.baseUrl ?? LOCAL).replace(/\/+$/, '')
  const { fetch = (request: Request) => globalThis.fetch(request), maxRetries = 3, timeoutMs = 300_000, headers } = options
  const transport = makeTransport({ baseUrl, apiKey: options.apiKey, fetch, maxRetries, timeoutMs, headers })
  // Results have addresses of their own, signed or public: the key is not for them.
  const keyless = makeTransport({ baseUrl, fetch, maxRetries, timeoutMs })
  return {
    images: imagesApi(transport),
    videos: videosApi(transport, { usesEvents: options.usesEvents ?? new URL(baseUrl).hostname !== HOSTED }),
    files: filesApi(transport),
    batches: batchesApi(transport),
    jobs: jobsApi(transport),
    webhooks: webhooksApi(transport),
    models: modelsApi(transport),
    async download({ url, b64Json, mimeType = 'image/jpeg' }, callOptions) {
      if (b64Json) return new Blob([fromBase64(b64Json)], { type: mimeType })
      if (!url) {
        const message = 'there is nothing to download: the result was withheld by the content policy'
        throw new OpenImagineError(message, { code: 'content_policy_violation' })
      }
      const [, type, data] = /^data:([^;,]*);base64,(.*)$/s.exec(url) ?? []
      if (data !== undefined) return new Blob([fromBase64(data)], { type: type ?? '' })
      return (await keyless.send({ path: url, accept: '*/*', ...callOptions })).blob()
    },
  }
}
