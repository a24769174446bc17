import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 5 }
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function start(body: object, where = '/v1/videos/generations'): Promise<string> {
  app.clock.advance(1000)
  const reply = await app.post(where, body)
  const answer = (await reply.json()) as { request_id: string }
  expect(reply.status, JSON.stringify(answer)).toBe(200)
  expect(answer.request_id).toMatch(/^[0-9a-f-]{36}$/)
  return answer.request_id
}
async function poll(id: string, headers?: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const reply = await app.get(`/v1/videos/${id}`, headers)
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

describe('films', () => {
  it('are pending, then done, with an address, a duration and a cost', async () => {
    const id = await start(film)
    const pending = await poll(id)
    expect(pending).toEqual({ status: 202, body: { request_id: id, status: 'pending', model: film.model, progress: 0 } })
    await app.work()
    const done = await poll(id.toUpperCase())
    expect(done).toMatchObject({
      status: 200,
      body: {
        status: 'done',
        progress: 100,
        model: film.model,
        video: { duration: 5, respect_moderation: true },
        usage: { cost_in_usd_ticks: 2_500_000_000 },
      },
    })
    expect(done.body).not.toHaveProperty('error')
    const url = (done.body['video'] as { url: string }).url
    const whole = await app.app(new Request(url))
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'video/mp4',
      '*',
    ])
    const part = await app.app(new Request(url, { headers: { range: 'bytes=0-9' } }))
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
    const again = await app.app(new Request(url, { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } }))
    expect(again.status).toBe(304)
    const head = await app.app(new Request(url, { method: 'HEAD' }))
    expect([head.status, Number(head.headers.get('content-length')) > 0]).toEqual([200, true])
    expect((await app.app(new Request(url.replace(/.$/, (last) => (last === '0' ? '1' : '0'))))).status).toBe(403)
    const content = await app.get(`/v1/videos/${id}/content`)
    expect(content.headers.get('content-type')).toBe('video/mp4')
  })

  it('have three modes by their fields, and two routes of their own', async () => {
    const ids = [
      await start({ ...film, image: { url: pixel } }),
      await start({ model: film.model, image: { url: pixel }, seconds: '3', aspect_ratio: '1:1' }),
      await start({ ...film, video_url: clip, duration: 99 }),
      await start({ ...film, video: { url: clip } }),
      await start({ prompt: 'warmer', video: { url: clip } }, '/v1/videos/edits'),
      await start({ prompt: 'on it goes', video: { url: clip }, duration: 4 }, '/v1/videos/extensions'),
    ]
    await app.work()
    const states = await Promise.all(ids.map((id) => poll(id)))
    expect(states.map(({ body }) => body['status'])).toEqual(ids.map(() => 'done'))
  })

  it('that are edited cost their seconds twice: as they come in and as they go out', async () => {
    const id = await start({ ...film, prompt: 'make it warmer', video_url: clip })
    await app.work()
    const { body } = await poll(id)
    // Five seconds at five cents for the film that is made, and at one cent for the one that is given.
    expect(body['usage']).toEqual({ cost_in_usd_ticks: 5 * (5 + 1) * 100_000_000 })
  })

  it('refuse a source film over 8.7 seconds', async () => {
    app.engine.filmSeconds = 8.71
    const reply = await app.post('/v1/videos/generations', { ...film, video_url: clip })
    app.engine.filmSeconds = 5
    expect([reply.status, await reply.json()]).toEqual([
      400,
      { code: 'invalid_video_url', error: 'the film must be at most 8.7 seconds long to edit it, got 8.71' },
    ])
  })

  it('that the engine refuses are failed, with a code and a sentence', async () => {
    const id = await start({ ...film, prompt: 'impossible' })
    await app.work()
    expect(await poll(id)).toEqual({
      status: 200,
      body: {
        request_id: id,
        status: 'failed',
        error: { code: 'invalid_argument', message: 'that cannot be done; what can be: colours' },
      },
    })
  })

  it('that are withheld are done with an empty address', async () => {
    const id = await start({ ...film, prompt: 'withhold this' })
    await app.work()
    expect((await poll(id)).body).toMatchObject({ status: 'done', video: { url: '', respect_moderation: false } })
  })

  it('are expired after their time', async () => {
    const id = await start(film)
    await app.work()
    app.clock.advance(86_400_001)
    expect(await poll(id)).toEqual({ status: 200, body: { request_id: id, status: 'expired', model: film.model } })
  })

  it('come inside the answer for the AI SDK on a private host, and only there', async () => {
    const id = await start(film)
    await app.work()
    const urlFor = async (host: string, agent: string): Promise<string> => {
      const { body } = await poll(id, { host, 'user-agent': agent })
      return (body['video'] as { url: string }).url
    }
    expect(await urlFor('127.0.0.1:8787', 'ai/6.0.0 ai-sdk/xai/3.0.0')).toMatch(/^data:video\/mp4;base64,/)
    expect(await urlFor('films.example.com', 'ai/6.0.0 ai-sdk/xai/3.0.0')).toMatch(/^http:\/\/films\.example\.com\/media\//)
    expect(await urlFor('127.0.0.1:8787', 'curl/8')).toMatch(/^http:\/\/127\.0\.0\.1:8787\/media\//)
  })

  it('of others, and ids that are none, look unknown', async () => {
    const id = await start(film)
    const { key } = await app.accounts.createKey({ name: 'other' })
    for (const reply of [
      await app.get(`/v1/videos/${id}`, { authorization: `Bearer ${key}` }),
      await app.get('/v1/videos/nonsense'),
    ]) {
      expect([reply.status, await reply.json()]).toEqual([
        404,
        { code: 'invalid_parameters', error: 'no video has this request_id' },
      ])
    }
  })

  it('are started once for one Idempotency-Key', async () => {
    const send = async (): Promise<unknown> =>
      (await app.post('/v1/videos/generations', film, { 'idempotency-key': 'k1' })).json()
    expect(await send()).toEqual(await send())
  })

  it('are at most fifteen at a time for an account', async () => {
    const { key } = await app.accounts.createKey({ name: 'busy' })
    const send = (): Promise<Response> => app.post('/v1/videos/generations', film, { authorization: `Bearer ${key}` })
    const replies = await Promise.all(Array.from({ length: 16 }, send))
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(15)
    const refused = replies.find((reply) => reply.status !== 200)
    expect([refused?.status, await refused?.json()]).toMatchObject([429, { code: 'rate_limit_exceeded' }])
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/)
    await app.work()
    expect((await send()).status).toBe(200)
  })
})
