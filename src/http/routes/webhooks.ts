/** `/v1/webhooks`, ours: who is told when jobs end, and how the telling went. */
import { ApiError } from '../../api/errors.ts'
import { pageQuery } from '../../api/file-requests.ts'
import { webhookRequest } from '../../api/job-schemas.ts'
import { readRequest } from '../../api/read-request.ts'
import type { Delivery, Webhook } from '../../webhooks/webhooks.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'
import { readBody } from '../read-body.ts'

const MAX_BODY_BYTES = 16_384

/** Webhooks of the account that asks. */
export function webhooks(app: App, { webhooks }: HttpParts): void {
  const accountOf = (context: HttpContext): string => context.get('principal').accountId

  app.post('/v1/webhooks', async (context) => {
    const wanted = readRequest(webhookRequest, await readBody(context.req.raw, { maxBytes: MAX_BODY_BYTES }))
    const added = await webhooks.add(accountOf(context), wanted)
    return context.json({ ...webhookAnswer(added), secret: added.secret })
  })
  app.get('/v1/webhooks', async (context) => context.json({ data: (await webhooks.list(accountOf(context))).map(webhookAnswer) }))
  app.get('/v1/webhooks/deliveries', async (context) => {
    const { limit, pagination_token: after } = readRequest(pageQuery, context.req.query())
    const page = await webhooks.deliveries(accountOf(context), { limit, ...(after === undefined ? {} : { after }) })
    const last = page.length === limit ? page.at(-1) : undefined
    return context.json({ data: page.map(deliveryAnswer), ...(last === undefined ? {} : { pagination_token: last.id }) })
  })
  app.get('/v1/webhooks/:id', async (context) => {
    const webhook = await webhooks.find(accountOf(context), context.req.param('id'))
    if (!webhook) throw noSuchWebhook()
    return context.json(webhookAnswer(webhook))
  })
  app.delete('/v1/webhooks/:id', async (context) => {
    const id = context.req.param('id')
    if (!(await webhooks.remove(accountOf(context), id))) throw noSuchWebhook()
    return context.json({ id, object: 'webhook', deleted: true })
  })
}

const noSuchWebhook = (): ApiError =>
  new ApiError('invalid_parameters', 'there is no such webhook', { status: 404, param: 'webhook_id' })
const seconds = (ms: number): number => Math.floor(ms / 1000)

function webhookAnswer({ id, url, events, createdAt }: Webhook) {
  return { id, object: 'webhook' as const, url, events, created_at: seconds(createdAt) }
}

function deliveryAnswer({ id, webhookId, jobId, event, url, status, createdAt, nextAt, attempts }: Delivery) {
  return {
    id,
    object: 'webhook.delivery' as const,
    ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
    request_id: jobId,
    event,
    url,
    status,
    created_at: seconds(createdAt),
    ...(status === 'pending' ? { next_attempt_at: seconds(nextAt) } : {}),
    attempts: attempts.map(({ at, ...rest }) => ({ at: seconds(at), ...rest })),
  }
}
