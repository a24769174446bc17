/** Batches, their requests and results as the wire has them. */
import type { Batch, BatchRequest } from '../batches/batches.ts'
import type { Picture, Pictures, VideoResult } from '../generation/generation.ts'
import { imagesAnswer, videoAnswer } from '../wire/wire.ts'
import type { HttpParts } from './parts.ts'

const ENDPOINTS: Record<BatchRequest['kind'], string> = {
  image_generation: '/v1/images/generations',
  image_edit: '/v1/images/edits',
  video_generation: '/v1/videos/generations',
  video_edit: '/v1/videos/edits',
  video_extension: '/v1/videos/extensions',
  unsupported: '',
}

const time = (ms: number): string => new Date(ms).toISOString()

/** A batch with its counts. */
export function batchAnswer({ id, name, keyId, inputFileId, createdAt, expiresAt, cancelledAt, counts }: Batch) {
  return {
    batch_id: id,
    name,
    create_time: time(createdAt),
    expire_time: time(expiresAt),
    create_api_key_id: keyId,
    cancel_time: cancelledAt === undefined ? null : time(cancelledAt),
    cancel_by_xai_message: null,
    ...(inputFileId === undefined ? {} : { input_file_id: inputFileId }),
    state: {
      num_requests: counts.total,
      num_pending: counts.pending,
      num_success: counts.succeeded,
      num_error: counts.failed,
      num_cancelled: counts.cancelled,
    },
  }
}

/** How one request stands. */
export function batchRequestAnswer({ id, kind, model, status, createdAt, finishedAt }: BatchRequest) {
  return {
    batch_request_id: id,
    endpoint: ENDPOINTS[kind],
    model,
    state: status === 'running' ? ('pending' as const) : status,
    create_time: time(createdAt),
    finish_time: finishedAt === undefined ? null : time(finishedAt),
  }
}

type Means = Pick<HttpParts, 'storage' | 'signedUrls'> & { baseUrl: string }

/** What came of one request that has ended. */
export async function batchResultAnswer(request: BatchRequest, means: Means) {
  const { id, status, result } = request
  if (status === 'succeeded' && result !== undefined)
    return { batch_request_id: id, batch_result: { response: await responseOf(request, result, means) } }
  const error = request.error ?? { code: 'cancelled', message: 'the request was cancelled' }
  return { batch_request_id: id, batch_result: { error }, error_message: error.message }
}

async function responseOf(
  { kind, body, jobId = '' }: BatchRequest,
  { value, expiresAt }: NonNullable<BatchRequest['result']>,
  means: Means,
) {
  const { signedUrls, baseUrl } = means
  if (kind === 'image_generation' || kind === 'image_edit') {
    const isInline = (body as { response_format?: unknown }).response_format === 'b64_json'
    const pictures = isInline ? await withBytes(value as Pictures, means) : (value as Pictures)
    const format = isInline ? 'b64_json' : 'url'
    return { image_generation: imagesAnswer(pictures, { format, signedUrls, baseUrl }) }
  }
  const result = value as VideoResult
  const urlOf = (file: Parameters<typeof signedUrls.sign>[0]) => Promise.resolve(signedUrls.sign(file, baseUrl))
  const video = { status: 'done' as const, model: result.model, result, expiresAt }
  return { video_generation: (await videoAnswer(video, jobId, { baseUrl, urlOf })).body }
}

/** Pictures that were asked for in base64 are kept as files until they are read; one whose time is over stays an address. */
async function withBytes(made: Pictures, { storage }: Means): Promise<Pictures> {
  const pictures = made.pictures.map(async (picture): Promise<Picture> => {
    if (picture.isWithheld || !('fileId' in picture)) return picture
    const opened = await storage.open(picture.fileId)
    if (!opened) return picture
    const { mimeType } = picture
    return { isWithheld: false, mimeType, bytes: new Uint8Array(await new Response(opened.stream).arrayBuffer()) }
  })
  return { ...made, pictures: await Promise.all(pictures) }
}
