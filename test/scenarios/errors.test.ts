import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const images = '/v1/images/generations'
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }

async function refusal(reply: Response): Promise<[number, string | undefined]> {
  expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  const { code, error } = (await reply.json()) as { code?: string; error?: string }
  expect(error).toBeTypeOf('string')
  return [reply.status, code]
}
const post = (body: unknown, headers?: Record<string, string>): Promise<Response> => {
  app.clock.advance(1001)
  return app.post(images, body, headers)
}

describe('errors', () => {
  it.each(['', 'Basic abc', 'Bearer', 'Bearer  two', 'Bearer wrong', `Bearer ${KEY}x`, `Bearer ${'x'.repeat(10_000)}`])(
    'unauthorized: case %#',
    async (authorization) => {
      const reply = await post(fox, { authorization })
      expect(reply.headers.get('www-authenticate')).toBe('Bearer')
      expect(await refusal(reply)).toEqual([401, 'unauthorized'])
    },
  )

  it('rate_limit_exceeded: the 61st request of a minute, with when to come back', async () => {
    const { key } = await app.accounts.createKey({ name: 'fast' })
    const authorization = { authorization: `Bearer ${key}` }
    const replies = await Promise.all(Array.from({ length: 61 }, () => app.post(images, { ...fox, n: 0 }, authorization)))
    expect(replies.filter((reply) => reply.status === 400)).toHaveLength(60)
    const [refused] = replies.filter((reply) => reply.status === 429)
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(refused?.headers.get('x-ratelimit-limit-requests')).toBe('60')
    expect(await refusal(refused as Response)).toEqual([429, 'rate_limit_exceeded'])
    expect((await app.get('/v1/models', authorization)).status).toBe(200)
  })

  it('invalid_prompt: an empty one, and one that the engine cannot carry out', async () => {
    expect(await refusal(await post({ ...fox, prompt: ' ' }))).toEqual([400, 'invalid_prompt'])
    expect(await refusal(await post({ ...fox, prompt: 'impossible' }))).toEqual([400, 'invalid_prompt'])
  })

  it('content_policy_violation: before anything is fetched, made or charged', async () => {
    const before = [app.engine.asked.length, await app.accounts.spent('root')]
    const body = { ...fox, prompt: 'explicit hardcore porn of two naked people having sex', image: { url: 'http://10.0.0.1/' } }
    expect(await refusal(await app.post('/v1/images/edits', body))).toEqual([400, 'content_policy_violation'])
    expect([app.engine.asked.length, await app.accounts.spent('root')]).toEqual(before)
  })

  it('invalid_image_url and invalid_video_url: what cannot be reached or is no media', async () => {
    const film = { model: 'grok-imagine-video', prompt: 'it moves' }
    const edit = await app.post('/v1/images/edits', { ...fox, image: { url: 'http://10.0.0.1/a.jpg' } })
    expect(await refusal(edit)).toEqual([400, 'invalid_image_url'])
    const noPicture = await app.post('/v1/images/edits', { ...fox, image: { url: 'data:image/png;base64,AAAA' } })
    expect(await refusal(noPicture)).toEqual([400, 'invalid_image_url'])
    const video = await app.post('/v1/videos/edits', { ...film, video: { url: 'data:video/mp4;base64,AAAA' } })
    expect(await refusal(video)).toEqual([400, 'invalid_video_url'])
  })

  it('internal_error: a broken engine, without its words, and not to be tried again', async () => {
    const reply = await post({ ...fox, prompt: 'crash' })
    expect(reply.headers.get('x-should-retry')).toBe('false')
    expect(await reply.clone().text()).not.toContain('secret')
    expect(await refusal(reply)).toEqual([500, 'internal_error'])
  })

  it.each([
    ['', 'it is empty'],
    ['\uFEFF{}', 'byte order mark'],
    ['{"n":1,"n":2}', 'twice'],
    ['{"a":1,}', 'cannot be parsed'],
    ["{'a':1}", 'cannot be parsed'],
    ['{"n":NaN}', 'cannot be parsed'],
    ['null', 'must be a JSON object'],
    [`${'['.repeat(100_000)}`, 'levels deep'],
    [`{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`, 'keys'],
  ])('invalid_parameters: the body case %#', async (body, why) => {
    app.clock.advance(1001)
    const reply = await app.send('POST', images, { body })
    expect(await reply.clone().text()).toContain(why)
    expect(await refusal(reply)).toEqual([400, 'invalid_parameters'])
  })

  it('invalid_parameters: invalid UTF-8, and a key named __proto__ that changes nothing', async () => {
    const request = { method: 'POST', headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' } }
    const reply = await app.app(
      new Request(`http://127.0.0.1${images}`, { ...request, body: new Uint8Array([123, 34, 255, 34, 125]) }),
    )
    expect(await refusal(reply)).toEqual([400, 'invalid_parameters'])
    const sly = await app.send('POST', images, { body: `{"model":"${fox.model}","prompt":"a fox","__proto__":{"n":11}}` })
    expect([sly.status, ({} as { n?: number }).n]).toEqual([200, undefined])
  })

  it('404, 405 with Allow, 413 and 415 are invalid_parameters too', async () => {
    expect(await refusal(await app.get('/v1/nothing'))).toEqual([404, 'invalid_parameters'])
    const wrongMethod = await app.get('/v1/videos/generations')
    expect(wrongMethod.headers.get('allow')).toBe('POST')
    expect(await refusal(wrongMethod)).toEqual([405, 'invalid_parameters'])
    expect(await refusal(await post(fox, { 'content-type': 'text/plain' }))).toEqual([415, 'invalid_parameters'])
    expect(await refusal(await post(fox, { 'content-encoding': 'gzip' }))).toEqual([415, 'invalid_parameters'])
    expect(await refusal(await post(fox, { 'content-length': '999999999' }))).toEqual([413, 'invalid_parameters'])
  })

  it('an Idempotency-Key gives the same answer again, and refuses another body', async () => {
    const key = { 'idempotency-key': 'once' }
    const [first, again] = [await post(fox, key), await post(fox, key)]
    expect(await again.json()).toEqual(await first.json())
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(await refusal(await post({ ...fox, n: 2 }, key))).toEqual([422, 'invalid_parameters'])
    expect((await post(fox, { 'idempotency-key': 'x'.repeat(256) })).status).toBe(400)
  })

  it('a category that is set to mark is withheld instead of refused, and makes nothing', async () => {
    const marking = await testApp({ moderation: { sexual: 'mark' } })
    const reply = await marking.post(images, { ...fox, prompt: 'explicit hardcore porn of two naked people having sex', n: 2 })
    const withheld = { url: '', mime_type: 'image/jpeg', respect_moderation: false }
    expect(await reply.json()).toMatchObject({ data: [withheld, withheld], usage: { cost_in_usd_ticks: 0 } })
    expect(marking.engine.asked).toEqual([])
    await marking.close()
  })

  it('are nested for clients of OpenAI', async () => {
    const reply = await post({ ...fox, n: 11 }, { 'user-agent': 'OpenAI/JS 6.0.0' })
    expect(await reply.json()).toEqual({
      error: {
        message: 'n must be a whole number from 1 to 10, got 11',
        type: 'invalid_request_error',
        param: 'n',
        code: 'invalid_parameters',
      },
    })
  })
})

describe('everything else', () => {
  it('lists the models, the key, the account', async () => {
    const read = async (where: string): Promise<Record<string, unknown>> =>
      (await (await app.get(where)).json()) as Record<string, unknown>
    expect(await read('/v1/models')).toMatchObject({
      object: 'list',
      data: [{ id: 'grok-imagine-image', object: 'model' }, {}, {}, {}, {}, {}],
    })
    expect(await read('/v1/models/grok-imagine-image-pro')).toMatchObject({ id: 'grok-imagine-image-quality' })
    expect(await read('/v1/image-generation-models')).toMatchObject({ models: [{ image_price: 200_000_000 }, {}, {}] })
    expect(await read('/v1/video-generation-models')).toMatchObject({ models: [{ id: 'grok-imagine-video' }, {}, {}] })
    expect(await read('/v1/language-models')).toEqual({ models: [] })
    expect(await read('/v1/api-key')).toMatchObject({ team_id: 'root', api_key_blocked: false })
    expect(await read('/v1/me')).toMatchObject({ user_id: 'root' })
    expect((await app.get('/v1/models/grok-4')).status).toBe(404)
  })

  it('says how it is, and what it can do', async () => {
    for (const where of ['/health', '/ready', '/metrics', '/openapi.json']) {
      const reply = await app.app(new Request(`http://127.0.0.1${where}`))
      expect([where, reply.status]).toEqual([where, 200])
    }
    const document = (await (await app.get('/openapi.json')).json()) as { openapi: string; paths: object }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/v1/videos/generations')
  })

  it('lets pages of other origins ask', async () => {
    const headers = { origin: 'https://page.example', 'access-control-request-method': 'POST' }
    const reply = await app.app(new Request(`http://127.0.0.1${images}`, { method: 'OPTIONS', headers }))
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  })
})
