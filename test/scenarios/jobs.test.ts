import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 }
type Job = { id: string; kind: string; status: string; usage: { cost_in_usd_ticks: number } }
type Page = { data: Job[]; pagination_token?: string }

async function account(): Promise<{ headers: Record<string, string>; accountId: string }> {
  const { key, summary } = await app.accounts.createKey({ name: 'jobs' })
  return { headers: { authorization: `Bearer ${key}` }, accountId: summary.accountId }
}
async function start(headers: Record<string, string>, body: object = film, where = '/v1/videos/generations'): Promise<string> {
  app.clock.advance(1001)
  const reply = await app.post(where, body, headers)
  const answer = (await reply.json()) as { request_id: string }
  expect(reply.status, JSON.stringify(answer)).toBe(200)
  return answer.request_id
}
const read = async (reply: Response): Promise<[number, Record<string, unknown>]> => [
  reply.status,
  (await reply.json()) as Record<string, unknown>,
]

describe('jobs', () => {
  it('are listed newest first, in pages, by status, and only to their owner', async () => {
    const { headers } = await account()
    const ids = [await start(headers), await start(headers), await start(headers, { ...film, prompt: 'impossible' })]
    await app.work()
    const pictures = { model: 'grok-imagine-image', prompt: 'a fox', deferred: true }
    ids.push(await start(headers, pictures, '/v1/images/generations'))
    const list = async (query = ''): Promise<Page> => (await (await app.get(`/v1/jobs${query}`, headers)).json()) as Page
    const all = await list()
    expect(all.data.map(({ id }) => id)).toEqual(ids.toReversed())
    expect(all.data.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'images queued',
      'video failed',
      'video done',
      'video done',
    ])
    expect(all.data.map(({ usage }) => usage.cost_in_usd_ticks)).toEqual([200_000_000, 0, 500_000_000, 500_000_000])
    const first = await list('?limit=3')
    const second = await list(`?limit=3&pagination_token=${first.pagination_token}`)
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(second).not.toHaveProperty('pagination_token')
    expect((await list('?status=done')).data).toHaveLength(2)
    expect((await app.get('/v1/jobs?status=open', headers)).status).toBe(400)
    expect(await read(await app.get(`/v1/jobs/${ids[2]}`, headers))).toMatchObject([200, { error: { code: 'invalid_argument' } }])
    expect((await app.get(`/v1/jobs/${ids[0]}`)).status).toBe(404)
    expect((await app.get('/v1/jobs/nonsense', headers)).status).toBe(404)
    await app.work()
  })

  it('that are cancelled free their slot, cost nothing, and are never made', async () => {
    const { headers, accountId } = await account()
    const made = app.engine.films.length
    const ids: string[] = []
    for (let n = 0; n < 15; n++) ids.push(await start(headers))
    expect((await app.post('/v1/videos/generations', film, headers)).status).toBe(429)
    const [status, job] = await read(await app.send('POST', `/v1/jobs/${ids[0]}:cancel`, { headers }))
    expect([status, job]).toMatchObject([200, { status: 'cancelled', usage: { cost_in_usd_ticks: 0 } }])
    expect((await app.post('/v1/videos/generations', film, headers)).status).toBe(200)
    for (const id of ids.slice(1)) expect((await app.send('DELETE', `/v1/jobs/${id}`, { headers })).status).toBe(200)
    expect((await app.send('DELETE', `/v1/jobs/${ids[0]}`, { headers })).status).toBe(200)
    expect(await app.accounts.jobsInFlight(accountId)).toBe(1)
    await app.work()
    expect(app.engine.films.length).toBe(made + 1)
    expect(await app.accounts.spent(accountId)).toEqual({ settledTicks: 500_000_000, reservedTicks: 0 })
    expect(await read(await app.get(`/v1/videos/${ids[0]}`, headers))).toEqual([
      200,
      { request_id: ids[0], status: 'failed', error: { code: 'failed_precondition', message: 'the video was cancelled' } },
    ])
  })

  it('that have ended, are unknown or belong to others cannot be cancelled', async () => {
    const { headers } = await account()
    const id = await start(headers)
    expect((await app.send('DELETE', `/v1/jobs/${id}`)).status).toBe(404)
    await app.work()
    expect(await read(await app.send('DELETE', `/v1/jobs/${id}`, { headers }))).toEqual([
      400,
      { code: 'invalid_parameters', error: 'the job cannot be cancelled: its status is done' },
    ])
    expect((await app.send('POST', '/v1/jobs/nonsense:cancel', { headers })).status).toBe(404)
    expect((await app.send('POST', `/v1/jobs/${id}`, { headers })).status).toBe(405)
  })
})

describe('the events of a film', () => {
  type Event = { event: string; data: { status: string; progress?: number } }
  async function* eventsOf(reply: Response): AsyncGenerator<Event> {
    let text = ''
    for await (const chunk of reply.body as ReadableStream<Uint8Array>) {
      text += Buffer.from(chunk).toString()
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const fields = new Map(part.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]))
        const [event, data] = [fields.get('event'), fields.get('data')]
        if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) as Event['data'] }
      }
    }
  }

  async function allOf(reply: Response): Promise<Event[]> {
    const all: Event[] = []
    for await (const event of eventsOf(reply)) all.push(event)
    return all
  }

  it('tell its progress, then its end, and stop', async () => {
    const { headers } = await account()
    const id = await start(headers)
    const reply = await app.get(`/v1/videos/${id}/events`, headers)
    expect(reply.headers.get('content-type')).toBe('text/event-stream')
    const seen: Event[] = []
    for await (const event of eventsOf(reply)) {
      seen.push(event)
      if (seen.length === 1) void app.work()
    }
    expect(seen[0]).toMatchObject({ event: 'progress', data: { request_id: id, status: 'pending', progress: 0 } })
    expect(seen.at(-1)).toMatchObject({
      event: 'done',
      data: { status: 'done', video: { url: expect.stringContaining('/media/') as string } },
    })
  })

  it('tell of failure, of what ended long ago, and of what is gone', async () => {
    const { headers } = await account()
    const failing = await start(headers, { ...film, prompt: 'impossible' })
    const done = await start(headers)
    await app.work()
    const endOf = async (id: string): Promise<string | undefined> =>
      (await allOf(await app.get(`/v1/videos/${id}/events`, headers))).at(-1)?.event
    expect([await endOf(failing), await endOf(done)]).toEqual(['failed', 'done'])
    app.clock.advance(86_400_001)
    expect(await endOf(done)).toBe('expired')
    expect((await app.get(`/v1/videos/${done}/events`)).status).toBe(404)
  })

  it('end when the client goes away', async () => {
    const { headers } = await account()
    const id = await start(headers)
    const reply = await app.get(`/v1/videos/${id}/events`, headers)
    const reader = (reply.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    await reader.cancel()
    expect((await reader.read()).done).toBe(true)
    await app.work()
  })
})
