/** Batches, their requests and results as the wire has them. */
import { BATCH_ENDPOINTS, outcomeOf, type Batch, type BatchRequest } from '../batches/batches.ts'
import { imagesAnswer, videoAnswer } from '../wire/wire.ts'
import type { HttpParts } from './parts.ts'

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
    endpoint: BATCH_ENDPOINTS[kind],
    model,
    state: status === 'running' ? ('pending' as const) : status,
    create_time: time(createdAt),
    finish_time: finishedAt === undefined ? null : time(finishedAt),
  }
}

type Means = Pick<HttpParts, 'storage' | 'signedUrls'> & { baseUrl: string }

/** What came of one request that has ended. */
export async function batchResultAnswer(request: BatchRequest, { storage, signedUrls, baseUrl }: Means) {
  const { id } = request
  const outcome = await outcomeOf(request, storage)
  if (outcome.what === 'nothing') {
    const { error } = outcome
    return { batch_request_id: id, batch_result: { error }, error_message: error.message }
  }
  if (outcome.what === 'pictures') {
    const made = imagesAnswer(outcome.pictures, { format: outcome.format, signedUrls, baseUrl })
    return { batch_request_id: id, batch_result: { response: { image_generation: made } } }
  }
  const urlOf = (file: Parameters<typeof signedUrls.sign>[0]) => Promise.resolve(signedUrls.sign(file, baseUrl))
  const { body } = await videoAnswer(outcome.film, outcome.jobId, { baseUrl, urlOf })
  return { batch_request_id: id, batch_result: { response: { video_generation: body } } }
}
