/** Who may ask: every wrong key looks the same, and a right one works however it is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const models = (authorization?: string): Promise<Response> =>
  app.app(new Request('http://127.0.0.1:8787/v1/models', { headers: authorization === undefined ? {} : { authorization } }))

const film = { model: 'grok-imagine-video', prompt: 'a fox runs' }

describe('a key', () => {
  it.each([
    undefined,
    '',
    'Basic dGVzdC1rZXk=',
    'Bearer',
    'Bearer ',
    `Bearer  ${KEY}`,
    `Bearer\t${KEY}`,
    `Bearer ${KEY}%0a`,
    `Bearer ${KEY}${KEY}`,
    `Bearer ${KEY}, Bearer ${KEY}`,
    `Bearer ' OR 1=1 --`,
    'Bearer {"$ne":null}',
    'Bearer ké',
    `Bearer oi_${'A'.repeat(36)}`,
    `Bearer ${'x'.repeat(10_000)}`,
  ])('that is wrong is refused with one sentence and Bearer: case %#', async (authorization) => {
    const reply = await models(authorization)
    expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    const answer = (await reply.json()) as { code: string; error: string }
    expect(answer.code).toBe('unauthorized')
    expect(answer.error).toMatch(/^(an API key is required|the API key is not valid)/)
  })

  it('is taken whatever the case of the scheme, and never from the address', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) expect((await models(`${scheme} ${KEY}`)).status).toBe(200)
    const reply = await app.app(new Request(`http://127.0.0.1:8787/v1/models?api_key=${KEY}&key=${KEY}`))
    expect(reply.status).toBe(401)
  })

  it('mistyped in one letter, revoked or past its time is refused', async () => {
    const { key } = await app.accounts.createKey({ name: 'short', expiresAt: app.clock.now() + 1000 })
    expect((await models(`Bearer ${key}`)).status).toBe(200)
    const mistyped = key.slice(0, -1) + (key.endsWith('a') ? 'b' : 'a')
    expect((await models(`Bearer ${mistyped}`)).status).toBe(401)
    app.clock.advance(1001)
    expect((await models(`Bearer ${key}`)).status).toBe(401)
  })

  it('that is revoked while its film is made can no longer ask, and the film is made all the same', async () => {
    const made = await app.accounts.createKey({ name: 'first' })
    const { accountId } = made.summary
    const other = await app.accounts.createKey({ name: 'second', accountId })
    const start = await app.post('/v1/videos/generations', film, { authorization: `Bearer ${made.key}` })
    const { request_id: id } = (await start.json()) as { request_id: string }
    await app.accounts.revokeKey(made.summary.keyId)
    expect((await app.get(`/v1/videos/${id}`, { authorization: `Bearer ${made.key}` })).status).toBe(401)
    await app.work()
    const poll = await app.get(`/v1/videos/${id}`, { authorization: `Bearer ${other.key}` })
    expect(await poll.json()).toMatchObject({ status: 'done' })
  })

  it('has its own sixty requests a minute, and shares the fifteen jobs of its account', async () => {
    const made = await app.accounts.createKey({ name: 'first' })
    const { accountId } = made.summary
    const other = await app.accounts.createKey({ name: 'second', accountId })
    const start = async (key: string): Promise<number> =>
      (await app.post('/v1/videos/generations', film, { authorization: `Bearer ${key}` })).status
    const replies = await Promise.all([
      ...Array.from({ length: 10 }, () => start(made.key)),
      ...Array.from({ length: 10 }, () => start(other.key)),
    ])
    expect(replies.filter((status) => status === 200)).toHaveLength(15)
    expect(replies.filter((status) => status === 429)).toHaveLength(5)
    const headers = { authorization: `Bearer ${other.key}` }
    const reply = await app.post('/v1/images/generations', { model: 'x' }, headers)
    expect(reply.headers.get('x-ratelimit-remaining-requests')).toBe('49')
    await app.work()
  })

  it('is asked for before the body is read, the limit before the body is parsed', async () => {
    const body = 'not json'
    expect((await app.send('POST', '/v1/images/generations', { body, headers: { authorization: 'Bearer no' } })).status).toBe(401)
    const { key } = await app.accounts.createKey({ name: 'spent' })
    const headers = { authorization: `Bearer ${key}` }
    const send = (): Promise<Response> => app.send('POST', '/v1/images/generations', { body, headers })
    const statuses = (await Promise.all(Array.from({ length: 61 }, send))).map((reply) => reply.status)
    expect(statuses.filter((status) => status === 400)).toHaveLength(60)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })

  it('lets exactly one of a hundred through when one request is left, and none before the minute is over', async () => {
    const { key } = await app.accounts.createKey({ name: 'edge' })
    const headers = { authorization: `Bearer ${key}` }
    const send = (): Promise<Response> => app.post('/v1/images/generations', { n: 0 }, headers)
    for (let n = 0; n < 59; n++) await send()
    const replies = await Promise.all(Array.from({ length: 100 }, send))
    expect(replies.filter((reply) => reply.status === 400)).toHaveLength(1)
    app.clock.advance(59_999)
    expect((await send()).status).toBe(429)
    app.clock.advance(1)
    expect((await send()).status).toBe(400)
  })
})
