/** Ours: what the routes of jobs and webhooks take and answer. */
import { z } from '@hono/zod-openapi'
import { HTTP_URL } from './fields.ts'
import { pageQuery } from './file-requests.ts'

const JOB_STATUSES = ['queued', 'running', 'done', 'failed', 'expired', 'cancelled'] as const
const ENDS = JOB_STATUSES.slice(2)

/** Everything that a webhook can be told of. */
export const EVENTS = ['*', ...['video', 'images'].flatMap((kind) => ENDS.map((end) => `${kind}.${end}`))]

/** The query of `GET /v1/jobs`. */
export const jobListQuery = pageQuery.extend({
  status: z
    .enum(JOB_STATUSES, `must be one of ${JOB_STATUSES.join(', ')}`)
    .optional()
    .openapi({ description: 'Only these' }),
})

/** A job, whatever it makes. */
export const jobResponse = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('job'),
    kind: z.enum(['video', 'images']),
    status: z.enum(JOB_STATUSES),
    progress: z.int().min(0).max(100),
    model: z.string(),
    created_at: z.int(),
    finished_at: z.int().optional(),
    expires_at: z.int(),
    usage: z.strictObject({ cost_in_usd_ticks: z.int() }),
    error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  })
  .openapi('Job', {
    example: {
      id: 'd97415a1-5796-47ec-a79f-4e6819e08fdf',
      object: 'job',
      kind: 'video',
      status: 'running',
      progress: 40,
      model: 'grok-imagine-video',
      created_at: 1_790_000_000,
      expires_at: 1_790_003_600,
      usage: { cost_in_usd_ticks: 5_000_000_000 },
    },
  })

/** A page of jobs; the last page has no token. */
export const jobListResponse = z
  .strictObject({ data: z.array(jobResponse), pagination_token: z.string().optional() })
  .openapi('JobList')

const webhookUrl = z
  .string('must be a text: an http(s) URL')
  .max(2048, 'must be at most 2048 characters long')
  .regex(HTTP_URL, 'must be an http(s) URL')
  .openapi({ example: 'https://example.com/hooks/openimagine' })

/** The body of `POST /v1/webhooks`. */
export const webhookRequest = z
  .object({
    url: webhookUrl,
    events: z
      .array(z.enum(EVENTS, `must be one of ${EVENTS.join(', ')}`), 'must be a list of events')
      .min(1, 'must hold at least one event')
      .default(['*'])
      .openapi({ description: 'What to be told of; * is everything', example: ['video.done', 'video.failed'] }),
  })
  .openapi('WebhookRequest', {
    example: { url: 'https://example.com/hooks/openimagine', events: ['video.done', 'video.failed'] },
  })

/** `webhook` in a request: an address for this job alone. */
export const requestWebhook = z
  .object(
    {
      url: webhookUrl,
      secret: z
        .string('must be a text')
        .min(16, 'must be 16 to 256 characters long')
        .max(256, 'must be 16 to 256 characters long')
        .openapi({ description: 'The message is signed with it', example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }),
    },
    'must be an object such as {"url": "https://...", "secret": "..."}',
  )
  .openapi('RequestWebhook', { description: 'Ours: told when this job ends, see POST /v1/webhooks' })

const webhook = {
  id: z.string(),
  object: z.literal('webhook'),
  url: z.string(),
  events: z.array(z.string()),
  created_at: z.int(),
}

export const webhookResponse = z.strictObject(webhook).openapi('Webhook')

/** With its secret, which is shown this once. */
export const newWebhookResponse = z.strictObject({ ...webhook, secret: z.string() }).openapi('NewWebhook')

export const webhookListResponse = z.strictObject({ data: z.array(webhookResponse) }).openapi('WebhookList')

export const webhookDeletedResponse = z
  .strictObject({ id: z.string(), object: z.literal('webhook'), deleted: z.literal(true) })
  .openapi('WebhookDeleted')

const delivery = z
  .strictObject({
    id: z.string(),
    object: z.literal('webhook.delivery'),
    webhook_id: z.string().optional(),
    request_id: z.uuid(),
    event: z.string(),
    url: z.string(),
    status: z.enum(['pending', 'delivered', 'failed']),
    created_at: z.int(),
    next_attempt_at: z.int().optional(),
    attempts: z.array(z.strictObject({ at: z.int(), ms: z.int(), status: z.int().optional(), problem: z.string().optional() })),
  })
  .openapi('WebhookDelivery')

/** A page of deliveries, each with every try. */
export const deliveryListResponse = z
  .strictObject({ data: z.array(delivery), pagination_token: z.string().optional() })
  .openapi('WebhookDeliveryList')
