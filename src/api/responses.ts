/** What making pictures and films answers, and errors, for the OpenAPI document. */
import { z } from '@hono/zod-openapi'
import { STATUS_OF_CODE, type ErrorCode } from './errors.ts'

const requestId = z.uuid().openapi({ example: 'd97415a1-5796-47ec-a79f-4e6819e08fdf' })

const usage = z
  .strictObject({ cost_in_usd_ticks: z.int() })
  .openapi('Usage', { description: '1 USD is 10,000,000,000 ticks', example: { cost_in_usd_ticks: 200_000_000 } })

const imageUsage = z
  .strictObject({
    cost_in_usd_ticks: z.int(),
    input_tokens: z.literal(0),
    input_tokens_details: z.strictObject({ text_tokens: z.literal(0), image_tokens: z.literal(0), cached_tokens: z.literal(0) }),
    output_tokens: z.literal(0),
    total_tokens: z.literal(0),
  })
  .openapi('ImageUsage', {
    description:
      '1 USD is 10,000,000,000 ticks. No tokens are read or written here; clients of the shape of OpenAI want the fields',
    example: {
      cost_in_usd_ticks: 200_000_000,
      input_tokens: 0,
      input_tokens_details: { text_tokens: 0, image_tokens: 0, cached_tokens: 0 },
      output_tokens: 0,
      total_tokens: 0,
    },
  })

const fileOutput = z
  .strictObject({
    file_id: z.string(),
    filename: z.string(),
    expires_at: z.int().optional(),
    public_url: z.string().optional(),
    public_url_expires_at: z.int().optional(),
    public_url_error: z.string().optional(),
  })
  .openapi('FileOutput', { description: 'The file that storage_options asked for' })

const delivered = {
  file_output: fileOutput.optional(),
  storage_error: z.string().optional().openapi({ description: 'Why the result was not kept as a file, or not uploaded' }),
}

/** Left out when all was drawn. */
const unresolved = z
  .array(z.string())
  .optional()
  .openapi({
    description: 'Ours: what was asked and could not be drawn, in the words of the prompt',
    example: ['flux capacitor'],
  })

const imageItem = z
  .strictObject({
    url: z.string().optional(),
    b64_json: z.string().optional(),
    mime_type: z.string(),
    respect_moderation: z.boolean(),
    unresolved,
    ...delivered,
  })
  .openapi('Image')

const images = { created: z.int(), data: z.array(imageItem), model: z.string(), usage: imageUsage }

/** Pictures. */
export const imagesResponse = z.strictObject(images).openapi('Images', {
  example: {
    created: 1_790_000_000,
    data: [{ url: 'http://127.0.0.1:8787/media/...', mime_type: 'image/jpeg', respect_moderation: true }],
    model: 'grok-imagine-image',
    usage: {
      cost_in_usd_ticks: 200_000_000,
      input_tokens: 0,
      input_tokens_details: { text_tokens: 0, image_tokens: 0, cached_tokens: 0 },
      output_tokens: 0,
      total_tokens: 0,
    },
  },
})

/** Why a job failed, in the words of the official clients. */
const jobError = z
  .strictObject({ code: z.string(), message: z.string() })
  .openapi('JobError', { example: { code: 'invalid_argument', message: 'this cannot be drawn; what can be: ...' } })

/** Deferred pictures that are not ready. */
export const pendingImages = z
  .strictObject({ request_id: requestId, status: z.literal('pending'), model: z.string() })
  .openapi('PendingImages')

/** Deferred pictures at their end. */
export const deferredImages = z
  .union([
    z.strictObject({ request_id: requestId, status: z.literal('done'), ...images }).openapi('DoneImages'),
    z.strictObject({ request_id: requestId, status: z.literal('failed'), error: jobError }).openapi('FailedImages'),
  ])
  .openapi('DeferredImages')

/** An accepted job. */
export const startedResponse = z.strictObject({ request_id: requestId }).openapi('Started')

/** A film that is not ready. */
export const pendingVideo = z
  .strictObject({
    request_id: requestId,
    status: z.literal('pending'),
    model: z.string(),
    progress: z.int().min(0).max(99),
  })
  .openapi('PendingVideo', {
    example: {
      request_id: 'd97415a1-5796-47ec-a79f-4e6819e08fdf',
      status: 'pending',
      model: 'grok-imagine-video',
      progress: 40,
    },
  })

const madeVideo = z
  .strictObject({ url: z.string(), duration: z.number(), respect_moderation: z.boolean(), unresolved, ...delivered })
  .openapi('Video', {
    description: 'url is empty when the film is withheld',
    example: { url: 'http://127.0.0.1:8787/media/...', duration: 8, respect_moderation: true },
  })

/** A film at its end: done, expired or failed. */
export const endedVideo = z
  .union([
    z
      .strictObject({
        request_id: requestId,
        status: z.literal('done'),
        progress: z.literal(100),
        video: madeVideo,
        model: z.string(),
        usage,
      })
      .openapi('DoneVideo'),
    z.strictObject({ request_id: requestId, status: z.literal('expired'), model: z.string() }).openapi('ExpiredVideo'),
    z.strictObject({ request_id: requestId, status: z.literal('failed'), error: jobError }).openapi('FailedVideo'),
  ])
  .openapi('EndedVideo')

const errorCode = z.enum(Object.keys(STATUS_OF_CODE) as [ErrorCode, ...ErrorCode[]]).openapi('ErrorCode')

/** An error: flat, or nested as OpenAI's own clients read it. */
export const errorResponse = z
  .union([
    z.strictObject({ code: errorCode, error: z.string() }).openapi('Error', {
      example: { code: 'invalid_parameters', error: 'duration must be a whole number from 1 to 15, got 99' },
    }),
    z
      .strictObject({
        error: z.strictObject({ message: z.string(), type: z.string(), param: z.string().nullable(), code: errorCode }),
      })
      .openapi('NestedError', { description: 'For clients whose User-Agent starts with OpenAI/' }),
  ])
  .openapi('AnyError')
