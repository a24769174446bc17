/** `BatchMgmt`: the batches of the account, as `/v1/batches` has them. */
import { status as grpcStatus } from '@grpc/grpc-js'
import { addBatchRequests, batchRequest } from '../api/batch-schemas.ts'
import { ApiError, JOB_ERROR_CODE, type ErrorCode } from '../api/errors.ts'
import { pageQuery } from '../api/file-requests.ts'
import { readRequest } from '../api/read-request.ts'
import {
  BATCH_ENDPOINTS,
  ENDED,
  outcomeOf,
  type Batch,
  type BatchRequest,
  type BatchRequestState,
  type NewBatchRequest,
} from '../batches/batches.ts'
import { batchRequestMessage } from './batch-request-message.ts'
import { imageBody, imagesMessage, type GenerateImageRequest } from './image-service.ts'
import { body, timestamp } from './messages.ts'
import type { Asked, GrpcParts } from './parts.ts'
import {
  doneMessage,
  extensionBody,
  generationBody,
  type ExtendVideoRequest,
  type GenerateVideoRequest,
} from './video-service.ts'

type BatchIdRequest = { batch_id?: string }
type PageRequest = { limit?: number; pagination_token?: string }
type BatchRequestMessage = {
  batch_request_id?: string
  completion_request?: Buffer
  image_request?: GenerateImageRequest
  video_request?: GenerateVideoRequest
  video_extension_request?: ExtendVideoRequest
}

const STATE_NAME: Record<BatchRequestState, string> = {
  pending: 'STATE_PENDING',
  running: 'STATE_PENDING',
  succeeded: 'STATE_SUCCEEDED',
  failed: 'STATE_FAILED',
  cancelled: 'STATE_CANCELLED',
}

/** The methods of the service. */
export function batchService(parts: GrpcParts) {
  const { batches } = parts
  return {
    async CreateBatch({ name = '', input_file_id: file = '' }: { name?: string; input_file_id?: string }, { principal }: Asked) {
      const wanted = readRequest(batchRequest, body({ name, input_file_id: file === '' ? undefined : file }))
      const { input_file_id: inputFileId } = wanted
      const batch = { name: wanted.name, ...(inputFileId === undefined ? {} : { inputFileId }) }
      return batchMessage(await batches.create(principal, batch))
    },

    GetBatch: async ({ batch_id: id = '' }: BatchIdRequest, { principal }: Asked) =>
      batchMessage(await batches.get(principal, id)),

    CancelBatch: async ({ batch_id: id = '' }: BatchIdRequest, { principal }: Asked) =>
      batchMessage(await batches.cancel(principal, id)),

    async ListBatches(request: PageRequest, { principal }: Asked) {
      const page = pageOf(request)
      const found = await batches.list(principal, page)
      return body({ batches: found.map(batchMessage), pagination_token: tokenOf(found, page, ({ id }) => id) })
    },

    async AddBatchRequests(request: BatchIdRequest & { batch_requests?: BatchRequestMessage[] }, { principal }: Asked) {
      const wanted = (request.batch_requests ?? []).map(newRequest)
      // The same bounds as over HTTP; what is in a request is judged when it is made.
      const ids = wanted.map(({ id, kind }) => body({ batch_request_id: id, batch_request: { [kind]: {} } }))
      readRequest(addBatchRequests, { batch_requests: ids })
      await batches.add(principal, request.batch_id ?? '', wanted)
      return {}
    },

    async ListBatchRequestMetadata(request: BatchIdRequest & PageRequest & { status?: string[] }, { principal }: Asked) {
      const page = pageOf(request)
      const { status = [] } = request
      const states = (Object.keys(STATE_NAME) as BatchRequestState[]).filter((state) => status.includes(STATE_NAME[state]))
      const which = states.length === 0 ? {} : { states }
      const found = await batches.requests(principal, request.batch_id ?? '', { ...page, ...which })
      const token = tokenOf(found, page, ({ position }) => String(position))
      return body({ batch_request_metadata: found.map(metadataMessage), pagination_token: token })
    },

    async ListBatchResults(request: BatchIdRequest & PageRequest, { principal, baseUrl }: Asked) {
      const page = pageOf(request)
      const found = await batches.requests(principal, request.batch_id ?? '', { ...page, states: ENDED })
      const results = await Promise.all(found.map((one) => resultMessage(parts, one, baseUrl)))
      return body({ results, pagination_token: tokenOf(found, page, ({ position }) => String(position)) })
    },

    async GetBatchRequestResult(request: BatchIdRequest & { batch_request_id?: string }, { principal, baseUrl }: Asked) {
      const found = await batches.request(principal, request.batch_id ?? '', request.batch_request_id ?? '')
      const result = ENDED.includes(found.status) ? await resultMessage(parts, found, baseUrl) : undefined
      return body({ request: batchRequestMessage(found), result })
    },
  }
}

function pageOf({ limit = 0, pagination_token: token }: PageRequest): { limit: number; after?: string } {
  const query = body({ limit: limit === 0 ? undefined : limit, pagination_token: token })
  const { limit: most, pagination_token: after } = readRequest(pageQuery, query)
  return { limit: most, ...(after === undefined || after === '' ? {} : { after }) }
}

function tokenOf<Item>(found: Item[], { limit }: { limit: number }, tell: (last: Item) => string): string | undefined {
  const last = found.length === limit ? found.at(-1) : undefined
  return last && tell(last)
}

function newRequest(message: BatchRequestMessage): NewBatchRequest {
  const { image_request: image, video_request: video, video_extension_request: extension } = message
  const id = message.batch_request_id ? { id: message.batch_request_id } : {}
  if (image !== undefined) {
    const wire = imageBody(image)
    return { ...id, kind: 'image' in wire || 'images' in wire ? 'image_edit' : 'image_generation', body: wire }
  }
  if (video !== undefined) return { ...id, kind: 'video_generation', body: generationBody(video) }
  if (extension !== undefined) return { ...id, kind: 'video_extension', body: extensionBody(extension) }
  if (message.completion_request !== undefined) return { ...id, kind: 'unsupported', body: {} }
  throw new ApiError('invalid_parameters', 'each batch request must hold a request for a picture or a film, got nothing')
}

function batchMessage({ id, name, keyId, inputFileId, createdAt, expiresAt, cancelledAt, counts }: Batch) {
  return body({
    batch_id: id,
    name,
    create_time: timestamp(createdAt),
    expire_time: timestamp(expiresAt),
    create_api_key_id: keyId,
    cancel_time: cancelledAt === undefined ? undefined : timestamp(cancelledAt),
    input_file_id: inputFileId,
    state: {
      num_requests: counts.total,
      num_pending: counts.pending,
      num_success: counts.succeeded,
      num_error: counts.failed,
      num_cancelled: counts.cancelled,
    },
  })
}

function metadataMessage({ id, kind, model, status, createdAt, finishedAt }: BatchRequest) {
  return body({
    batch_request_id: id,
    endpoint: BATCH_ENDPOINTS[kind],
    model,
    state: STATE_NAME[status],
    create_time: timestamp(createdAt),
    finish_time: finishedAt === undefined ? undefined : timestamp(finishedAt),
  })
}

async function resultMessage({ storage, signedUrls }: GrpcParts, request: BatchRequest, baseUrl: string) {
  const { id } = request
  const outcome = await outcomeOf(request, storage)
  switch (outcome.what) {
    case 'nothing':
      return { batch_request_id: id, error: errorMessage(outcome.error) }
    case 'pictures': {
      const { pictures, format } = outcome
      return { batch_request_id: id, response: { image_response: imagesMessage(pictures, { format, signedUrls, baseUrl }) } }
    }
    case 'film':
      return { batch_request_id: id, response: { video_response: await doneMessage({ signedUrls }, outcome.film, baseUrl) } }
  }
}

const STATUS_OF_CODE: Record<string, grpcStatus> = {
  invalid_argument: grpcStatus.INVALID_ARGUMENT,
  permission_denied: grpcStatus.PERMISSION_DENIED,
  failed_precondition: grpcStatus.FAILED_PRECONDITION,
  service_unavailable: grpcStatus.UNAVAILABLE,
  internal_error: grpcStatus.INTERNAL,
  cancelled: grpcStatus.CANCELLED,
}

/** As google.rpc.Status; its code is never 0, by which the official client knows an error. */
function errorMessage({ code, message }: { code: string; message: string }): { code: number; message: string } {
  return { code: STATUS_OF_CODE[JOB_ERROR_CODE[code as ErrorCode] ?? code] ?? grpcStatus.UNKNOWN, message }
}
