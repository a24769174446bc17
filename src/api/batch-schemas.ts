/** What the routes of batches take and answer. */
import { z } from '@hono/zod-openapi'
import { endedVideo, imagesResponse } from './responses.ts'

const KINDS = ['image_generation', 'image_edit', 'video_generation', 'video_extension'] as const
const MOST_AT_ONCE = 1000

/** The body of `POST /v1/batches`. */
export const batchRequest = z
  .object({
    name: z
      .string('must be a text')
      .min(1, 'must be 1 to 255 characters long')
      .max(255, 'must be 1 to 255 characters long')
      .openapi({ description: 'What you call it', example: 'my-batch' }),
    input_file_id: z
      .string('must be the id of a file')
      .min(1, 'must be the id of a file')
      .max(100, 'must be the id of a file')
      .optional()
      .openapi({
        description: 'A file of JSON lines `{"custom_id", "method": "POST", "url": "/v1/images/generations", "body"}`',
      }),
  })
  .openapi('BatchRequest', { example: { name: 'my-batch' } })

const oneRequest = z.object(
  {
    batch_request_id: z
      .string('must be a text')
      .min(1, 'must be 1 to 255 characters long')
      .max(255, 'must be 1 to 255 characters long')
      .optional()
      .openapi({ description: 'Yours; must differ within the batch' }),
    batch_request: z
      .looseObject(
        Object.fromEntries(KINDS.map((kind) => [kind, z.looseObject({}, 'must be the body of the request').optional()])),
        'must be an object such as {"image_generation": {...}}',
      )
      .openapi({
        description: 'One of image_generation, image_edit, video_generation, video_extension, with the body of its route',
      }),
  },
  'must be an object such as {"batch_request": {"image_generation": {...}}}',
)

/** The body of `POST /v1/batches/{batch_id}/requests`. */
export const addBatchRequests = z
  .object({
    batch_requests: z
      .array(oneRequest, 'must be a list of requests')
      .min(1, `must hold 1 to ${MOST_AT_ONCE} requests`)
      .max(MOST_AT_ONCE, `must hold 1 to ${MOST_AT_ONCE} requests`),
  })
  .openapi('AddBatchRequests', {
    example: {
      batch_requests: [
        {
          batch_request_id: 'fox',
          batch_request: { image_generation: { model: 'grok-imagine-image', prompt: 'a fox in the snow' } },
        },
      ],
    },
  })

const time = z.iso.datetime()

/** A batch. Times are ISO 8601. */
export const batchResponse = z
  .strictObject({
    batch_id: z.string(),
    name: z.string(),
    create_time: time,
    expire_time: time,
    create_api_key_id: z.string(),
    cancel_time: time.nullable(),
    cancel_by_xai_message: z.null(),
    input_file_id: z.string().optional(),
    state: z.strictObject({
      num_requests: z.int(),
      num_pending: z.int(),
      num_success: z.int(),
      num_error: z.int(),
      num_cancelled: z.int(),
    }),
  })
  .openapi('Batch', {
    example: {
      batch_id: 'batch_1934e8b5-f3dc-45f1-8329-9841b0aee9d8',
      name: 'my-batch',
      create_time: '2026-09-21T14:13:20.000Z',
      expire_time: '2026-09-22T14:13:20.000Z',
      create_api_key_id: 'root',
      cancel_time: null,
      cancel_by_xai_message: null,
      state: { num_requests: 2, num_pending: 1, num_success: 1, num_error: 0, num_cancelled: 0 },
    },
  })

const token = z.string().nullable()

export const batchListResponse = z.strictObject({ batches: z.array(batchResponse), pagination_token: token }).openapi('BatchList')

/** The answer to added requests. */
export const addedResponse = z.strictObject({}).openapi('Added')

export const batchRequestListResponse = z
  .strictObject({
    batch_request_metadata: z.array(
      z.strictObject({
        batch_request_id: z.string(),
        endpoint: z.string(),
        model: z.string(),
        state: z.enum(['pending', 'succeeded', 'failed', 'cancelled']),
        create_time: time,
        finish_time: time.nullable(),
      }),
    ),
    pagination_token: token,
  })
  .openapi('BatchRequestList')

const outcome = z.union([
  z.strictObject({
    response: z.union([z.strictObject({ image_generation: imagesResponse }), z.strictObject({ video_generation: endedVideo })]),
  }),
  z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) }),
])

export const batchResultListResponse = z
  .strictObject({
    results: z.array(
      z.strictObject({ batch_request_id: z.string(), batch_result: outcome, error_message: z.string().optional() }),
    ),
    pagination_token: token,
  })
  .openapi('BatchResultList')
