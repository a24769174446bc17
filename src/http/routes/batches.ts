/** `/v1/batches`: many requests at once. */
import { addBatchRequests, batchRequest } from '../../api/batch-schemas.ts'
import { ApiError } from '../../api/errors.ts'
import { pageQuery } from '../../api/file-requests.ts'
import { readRequest } from '../../api/read-request.ts'
import { BATCH_KINDS, ENDED, type NewBatchRequest } from '../../batches/batches.ts'
import { batchAnswer, batchRequestAnswer, batchResultAnswer } from '../batch-answers.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { readBody } from '../read-body.ts'

/** Batches of the account that asks. */
export function batches(app: App, parts: HttpParts): void {
  const { batches, settings } = parts
  const principalOf = (context: HttpContext) => context.get('principal')
  const read = (context: HttpContext): Promise<unknown> => readBody(context.req.raw, { maxBytes: settings.maxBodyBytes })
  const pageOf = (context: HttpContext) => {
    const { limit, pagination_token: after } = readRequest(pageQuery, context.req.query())
    return { limit, ...(after === undefined ? {} : { after }) }
  }

  app.post('/v1/batches', async (context) => {
    const { name, input_file_id: inputFileId } = readRequest(batchRequest, await read(context))
    const wanted = { name, ...(inputFileId === undefined ? {} : { inputFileId }) }
    return context.json(batchAnswer(await batches.create(principalOf(context), wanted)))
  })
  app.get('/v1/batches', async (context) => {
    const page = pageOf(context)
    const found = await batches.list(principalOf(context), page)
    const token = found.length === page.limit ? (found.at(-1)?.id ?? null) : null
    return context.json({ batches: found.map(batchAnswer), pagination_token: token })
  })
  app.post('/v1/batches/:verb{[^/]+:cancel}', async (context) => {
    const id = context.req.param('verb').slice(0, -':cancel'.length)
    return context.json(batchAnswer(await batches.cancel(principalOf(context), id)))
  })
  app.get('/v1/batches/:id', async (context) =>
    context.json(batchAnswer(await batches.get(principalOf(context), context.req.param('id')))),
  )
  app.post('/v1/batches/:id/requests', async (context) => {
    const { batch_requests: wanted } = readRequest(addBatchRequests, await read(context))
    await batches.add(principalOf(context), context.req.param('id'), wanted.map(newRequest))
    return context.json({})
  })
  app.get('/v1/batches/:id/requests', async (context) => {
    const page = pageOf(context)
    const found = await batches.requests(principalOf(context), context.req.param('id'), page)
    const token = found.length === page.limit ? String(found.at(-1)?.position) : null
    return context.json({ batch_request_metadata: found.map(batchRequestAnswer), pagination_token: token })
  })
  app.get('/v1/batches/:id/results', async (context) => {
    const page = pageOf(context)
    const found = await batches.requests(principalOf(context), context.req.param('id'), { ...page, states: ENDED })
    const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
    const results = await Promise.all(found.map((request) => batchResultAnswer(request, { ...parts, baseUrl })))
    const token = found.length === page.limit ? String(found.at(-1)?.position) : null
    return context.json({ results, pagination_token: token })
  })
}

type Wanted = { batch_request_id?: string | undefined; batch_request: Record<string, unknown> }

function newRequest({ batch_request_id: id, batch_request: wanted }: Wanted): NewBatchRequest {
  const given = Object.keys(wanted)
  if (given.length !== 1) {
    const message = `batch_request must hold exactly one of ${BATCH_KINDS.join(', ')}, got ${given.slice(0, 5).join(', ') || 'nothing'}`
    throw new ApiError('invalid_parameters', message, { param: 'batch_requests' })
  }
  const kind = BATCH_KINDS.find((one) => one === given[0]) ?? 'unsupported'
  return { ...(id === undefined ? {} : { id }), kind, body: wanted[given[0] ?? ''] }
}
