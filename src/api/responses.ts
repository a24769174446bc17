/** What the API answers, for the OpenAPI document. */
import { z } from '@hono/zod-openapi'
import { STATUS_OF_CODE, type ErrorCode } from './errors.ts'

const usage = z
  .object({ cost_in_usd_ticks: z.int() })
  .openapi('Usage', { description: '1 USD is 10,000,000,000 ticks', example: { cost_in_usd_ticks: 200_000_000 } })

/** Pictures. */
export const imagesResponse = z
  .object({
    created: z.int(),
    data: z.array(
      z.object({
        url: z.string().optional(),
        b64_json: z.string().optional(),
        mime_type: z.string(),
        respect_moderation: z.boolean(),
      }),
    ),
    model: z.string(),
    usage,
  })
  .openapi('Images', {
    example: {
      created: 1_790_000_000,
      data: [{ url: 'http://127.0.0.1:8787/media/...', mime_type: 'image/jpeg', respect_moderation: true }],
      model: 'grok-imagine-image',
      usage: { cost_in_usd_ticks: 200_000_000 },
    },
  })

/** An accepted job. */
export const startedResponse = z
  .object({ request_id: z.uuid() })
  .openapi('Started', { example: { request_id: 'd97415a1-5796-47ec-a79f-4e6819e08fdf' } })

/** A film that is not ready. */
export const pendingVideo = z
  .object({ request_id: z.uuid(), status: z.literal('pending'), model: z.string(), progress: z.int().min(0).max(99) })
  .openapi('PendingVideo')

/** A film at its end: done, expired or failed. */
export const endedVideo = z
  .union([
    z
      .object({
        request_id: z.uuid(),
        status: z.literal('done'),
        progress: z.literal(100),
        video: z.object({ url: z.string(), duration: z.number(), respect_moderation: z.boolean() }),
        model: z.string(),
        usage,
      })
      .openapi('DoneVideo'),
    z.object({ request_id: z.uuid(), status: z.literal('expired'), model: z.string() }).openapi('ExpiredVideo'),
    z
      .object({
        request_id: z.uuid(),
        status: z.literal('failed'),
        error: z.object({ code: z.string(), message: z.string() }),
      })
      .openapi('FailedVideo'),
  ])
  .openapi('EndedVideo')

/** An error. */
export const errorResponse = z
  .object({ code: z.enum(Object.keys(STATUS_OF_CODE) as [ErrorCode, ...ErrorCode[]]), error: z.string() })
  .openapi('Error', { example: { code: 'invalid_parameters', error: 'duration must be a whole number from 1 to 15, got 99' } })

/** A model in `/v1/models`. */
export const modelResponse = z
  .object({ id: z.string(), object: z.literal('model'), created: z.int(), owned_by: z.string(), aliases: z.array(z.string()) })
  .openapi('Model')

/** Answers whose shape is told elsewhere. */
export const anyObject = z.record(z.string(), z.unknown())
