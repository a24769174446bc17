import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startReceiver } from '../parts/receiver.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  app = await testApp({ allowPrivateSources: true })
  receiver = await startReceiver()
})
afterAll(async () => {
  receiver.stop()
  await app.close()
})
beforeEach(() => {
  receiver.received.length = 0
  receiver.statuses.length = 0
})

const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 }
type Delivery = {
  id: string
  event: string
  status: string
  next_attempt_at?: number
  attempts: { status?: number; problem?: string }[]
}

async function account(): Promise<Record<string, string>> {
  return { authorization: `Bearer ${(await app.accounts.createKey({ name: 'hooked' })).key}` }
}
async function register(headers: Record<string, string>, body: object): Promise<{ id: string; secret: string }> {
  const reply = await app.post('/v1/webhooks', body, headers)
  const answer = (await reply.json()) as { id: string; secret: string }
  expect(reply.status, JSON.stringify(answer)).toBe(200)
  return answer
}
async function make(headers: Record<string, string>, change: object = {}, where = '/v1/videos/generations'): Promise<string> {
  const reply = await app.post(where, { ...film, ...change }, headers)
  const answer = (await reply.json()) as { request_id: string }
  expect(reply.status, JSON.stringify(answer)).toBe(200)
  await app.work()
  return answer.request_id
}
async function deliveries(headers: Record<string, string>): Promise<Delivery[]> {
  return ((await (await app.get('/v1/webhooks/deliveries', headers)).json()) as { data: Delivery[] }).data
}
function signatureOf(index: number, secret: string): string {
  const { headers, body } = receiver.received[index] as (typeof receiver.received)[0]
  const text = `${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body.toString()}`
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)
  return `v1,${createHmac('sha256', key).update(text).digest('base64')}`
}

describe('webhooks', () => {
  it('tell of the end of a job, signed with their secret and the time', async () => {
    const headers = await account()
    const { secret } = await register(headers, { url: `${receiver.url}/hook` })
    const id = await make(headers)
    expect(await app.deliver()).toBe(1)
    const [got] = receiver.received
    expect([got?.method, got?.path, got?.headers['content-type']]).toEqual(['POST', '/hook', 'application/json'])
    expect(JSON.parse(got?.body.toString() ?? '')).toEqual({
      id: got?.headers['webhook-id'],
      type: 'video.done',
      created_at: Math.floor(app.clock.now() / 1000),
      data: { request_id: id, status: 'done', model: film.model },
    })
    expect(got?.headers['webhook-timestamp']).toBe(String(Math.floor(app.clock.now() / 1000)))
    expect(got?.headers['webhook-signature']).toBe(signatureOf(0, secret))
    expect(await deliveries(headers)).toMatchObject([{ event: 'video.done', status: 'delivered', attempts: [{ status: 200 }] }])
    expect(await app.deliver()).toBe(0)
  })

  it('tell only of the events that were asked for, of pictures and failures and cancellations too', async () => {
    const headers = await account()
    await register(headers, { url: `${receiver.url}/some`, events: ['video.failed', 'images.done', 'video.cancelled'] })
    await make(headers)
    await make(headers, { prompt: 'impossible' })
    await make(headers, { model: 'grok-imagine-image', deferred: true }, '/v1/images/generations')
    const reply = await app.post('/v1/videos/generations', film, headers)
    const { request_id: id } = (await reply.json()) as { request_id: string }
    await app.send('DELETE', `/v1/jobs/${id}`, { headers })
    await app.deliver()
    const types = receiver.received.map(({ body }) => (JSON.parse(body.toString()) as { type: string }).type)
    expect(types.sort()).toEqual(['images.done', 'video.cancelled', 'video.failed'])
  })

  it('of one request are told of that job alone, with its own secret', async () => {
    const headers = await account()
    const secret = 'a secret of sixteen'
    await make(headers, { webhook: { url: `${receiver.url}/own`, secret } })
    await make(headers)
    await app.deliver()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/own'])
    expect(receiver.received[0]?.headers['webhook-signature']).toBe(signatureOf(0, secret))
  })

  it('are tried again, later and later, with the same id, and each try can be read', async () => {
    const headers = await account()
    await register(headers, { url: `${receiver.url}/flaky` })
    receiver.statuses.push(500, 302, 200)
    await make(headers)
    await app.deliver()
    expect(await app.deliver()).toBe(0)
    expect(await deliveries(headers)).toMatchObject([{ status: 'pending', attempts: [{ status: 500 }] }])
    app.clock.advance(5001)
    await app.deliver()
    app.clock.advance(5001)
    expect(await app.deliver()).toBe(0)
    app.clock.advance(25_000)
    await app.deliver()
    const [delivery] = await deliveries(headers)
    expect(delivery).toMatchObject({ status: 'delivered', attempts: [{ status: 500 }, { status: 302 }, { status: 200 }] })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-signature'])).size).toBe(3)
  })

  it('are given up after seven tries, or at once when the address is gone', async () => {
    const headers = await account()
    await register(headers, { url: `${receiver.url}/never` })
    receiver.statuses.push(503)
    await make(headers)
    for (let round = 0; round < 9; round++) {
      await app.deliver()
      app.clock.advance(6 * 3_600_000 + 1)
    }
    const [given] = await deliveries(headers)
    expect([given?.status, given?.attempts.length]).toEqual(['failed', 7])
    expect(given).not.toHaveProperty('next_attempt_at')
    receiver.statuses.splice(0, 9, 410)
    await make(headers)
    await app.deliver()
    expect((await deliveries(headers))[0]).toMatchObject({ status: 'failed', attempts: [{ status: 410 }] })
    app.clock.advance(8 * 86_400_000)
    await app.sweep()
    expect(await deliveries(headers)).toEqual([])
  })

  it('that cannot be reached say why', async () => {
    const headers = await account()
    await register(headers, { url: 'http://127.0.0.1:1/closed' })
    await make(headers)
    await app.deliver()
    expect((await deliveries(headers))[0]?.attempts).toMatchObject([{ problem: 'could not be reached' }])
  })

  it('are listed without their secret, looked up, deleted, and only by their owner', async () => {
    const [headers, others] = [await account(), await account()]
    const { id } = await register(headers, { url: `${receiver.url}/a`, events: ['video.done'] })
    const listed = (await (await app.get('/v1/webhooks', headers)).json()) as { data: object[] }
    expect(listed.data).toEqual([
      { id, object: 'webhook', url: `${receiver.url}/a`, events: ['video.done'], created_at: expect.any(Number) as number },
    ])
    expect((await app.get(`/v1/webhooks/${id}`, headers)).status).toBe(200)
    expect((await app.get(`/v1/webhooks/${id}`, others)).status).toBe(404)
    expect((await app.send('DELETE', `/v1/webhooks/${id}`, { headers: others })).status).toBe(404)
    expect((await app.send('DELETE', `/v1/webhooks/${id}`, { headers })).status).toBe(200)
    await make(headers)
    expect(await app.deliver()).toBe(0)
  })

  it('are at most twenty for an account', async () => {
    const headers = await account()
    for (let n = 0; n < 20; n++) await register(headers, { url: `${receiver.url}/${n}` })
    expect((await app.post('/v1/webhooks', { url: receiver.url }, headers)).status).toBe(400)
  })

  it('never reach a private address, and say so when they are made', async () => {
    const strict = await testApp()
    for (const url of [
      'http://127.0.0.1/',
      'http://localhost/',
      'https://a.internal/x',
      'http://example.com:22/',
      'ftp://a.example/',
    ])
      expect([url, (await strict.post('/v1/webhooks', { url })).status]).toEqual([url, url.startsWith('http://127') ? 200 : 400])
    await strict.post('/v1/videos/generations', film)
    await strict.work()
    await strict.deliver()
    const { data } = (await (await strict.get('/v1/webhooks/deliveries')).json()) as { data: Delivery[] }
    expect(data[0]?.attempts).toMatchObject([{ problem: 'does not name a public host' }])
    await strict.close()
  })

  it.each([
    [{}, 'url is required'],
    [{ url: 'x' }, 'url must be an http(s) URL'],
    [{ url: 'http://a.example/', events: [] }, 'events must hold at least one event'],
    [{ url: 'http://a.example/', events: ['video.started'] }, 'events.0 must be one of *, video.done'],
  ])('out of range are refused: %j', async (body, says) => {
    const reply = await app.post('/v1/webhooks', body, await account())
    expect([reply.status, ((await reply.json()) as { error: string }).error]).toEqual([400, expect.stringContaining(says)])
  })

  it('of a request need a secret, and a job', async () => {
    const headers = await account()
    const short = await app.post(
      '/v1/videos/generations',
      { ...film, webhook: { url: 'http://a.example/', secret: 'x' } },
      headers,
    )
    expect(((await short.json()) as { error: string }).error).toContain('webhook.secret must be 16 to 256 characters')
    const picture = {
      model: 'grok-imagine-image',
      prompt: 'a fox',
      webhook: { url: 'http://a.example/', secret: 'x'.repeat(16) },
    }
    const now = await app.post('/v1/images/generations', picture, headers)
    expect(((await now.json()) as { error: string }).error).toContain('webhook is only told of jobs: it needs deferred true')
  })
})
