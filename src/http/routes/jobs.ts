/** `/v1/jobs`, ours: films and deferred pictures, whatever state they are in. */
import { jobListQuery } from '../../api/job-schemas.ts'
import { readRequest } from '../../api/read-request.ts'
import { jobAnswer } from '../../wire/wire.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'

/** Lists, looks up and cancels jobs of the account that asks. */
export function jobs(app: App, { generation }: HttpParts): void {
  const cancel = async (context: HttpContext, id: string): Promise<Response> =>
    context.json(jobAnswer(await generation.cancelJob(context.get('principal'), id.toLowerCase())))

  app.get('/v1/jobs', async (context) => {
    const { limit, status, pagination_token: after } = readRequest(jobListQuery, context.req.query())
    const listing = { limit, ...(status === undefined ? {} : { status }), ...(after === undefined ? {} : { after }) }
    const page = await generation.listJobs(context.get('principal'), listing)
    const last = page.length === limit ? page.at(-1) : undefined
    return context.json({ data: page.map(jobAnswer), ...(last === undefined ? {} : { pagination_token: last.id }) })
  })
  app.post('/v1/jobs/:verb{[^/]+:cancel}', (context) => cancel(context, context.req.param('verb').slice(0, -':cancel'.length)))
  app.get('/v1/jobs/:id', async (context) => {
    const id = context.req.param('id').toLowerCase()
    return context.json(jobAnswer(await generation.getJob(context.get('principal'), id)))
  })
  app.delete('/v1/jobs/:id', (context) => cancel(context, context.req.param('id')))
}
