/** What comes over the wire before it means anything: methods, paths, types, sizes, and JSON that is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ http: { maxBodyBytes: 100_000 } })
})
afterAll(() => app.close())

const images = '/v1/images/generations'
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }
const authorization = `Bearer ${KEY}`

async function told(reply: Response): Promise<[number, unknown]> {
  return [reply.status, ((await reply.json()) as { code?: string }).code]
}
async function send(init: RequestInit & { duplex?: 'half' }, where = images): Promise<Response> {
  app.clock.advance(2000)
  return app.app(new Request(`http://127.0.0.1:8787${where}`, { method: 'POST', ...init }))
}
const json = { authorization, 'content-type': 'application/json' }

describe('methods and paths', () => {
  it.each([
    ['GET', images, 'POST'],
    ['PUT', images, 'POST'],
    ['DELETE', '/v1/videos/edits', 'POST'],
    ['POST', '/v1/models', 'GET, HEAD'],
    ['PATCH', '/v1/models/grok-imagine-image', 'GET, HEAD'],
  ])('%s %s is 405 and says what is allowed', async (method, where, allow) => {
    const reply = await app.send(method, where)
    expect(reply.headers.get('allow')).toBe(allow)
    expect(await told(reply)).toEqual([405, 'invalid_parameters'])
  })

  it.each(['/v1', '/v1/', '/v1/nothing', '/v2/models', '/v1/images', '/v1//models', '/v1/models/', '/v1/videos/a/b/c'])(
    '%s is 404',
    async (where) => expect(await told(await app.get(where))).toEqual([404, 'invalid_parameters']),
  )

  it('HEAD answers as GET without a body, OPTIONS tells other origins what they may send', async () => {
    const head = await app.send('HEAD', '/v1/models')
    expect([head.status, await head.text()]).toEqual([200, ''])
    const asked = { origin: 'https://page.example', 'access-control-request-method': 'POST' }
    const options = await app.app(new Request(`http://127.0.0.1:8787${images}`, { method: 'OPTIONS', headers: asked }))
    expect([options.status, options.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    const reply = await app.get('/v1/models', { origin: 'https://page.example' })
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-expose-headers')).toContain('x-request-id')
    const refused = await app.get('/v1/models', { origin: 'https://page.example', authorization: 'Bearer no' })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, '*'])
  })

  it('an id of another form, or of a megabyte, is 404', async () => {
    for (const id of ['1', 'undefined', '00000000-0000-0000-0000-000000000000', "'; DROP TABLE job", 'a'.repeat(1_000_000)]) {
      expect(await told(await app.get(`/v1/videos/${encodeURIComponent(id)}`))).toEqual([404, 'invalid_parameters'])
      expect(await told(await app.get(`/v1/images/${encodeURIComponent(id)}`))).toEqual([404, 'invalid_parameters'])
    }
  })
})

describe('types and sizes', () => {
  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=utf-16'],
    ['application/jsonp'],
    [''],
  ])('a body of type %s is 415', async (type) => {
    const reply = await send({ headers: { authorization, 'content-type': type }, body: JSON.stringify(fox) })
    expect(await told(reply)).toEqual([415, 'invalid_parameters'])
  })

  it('a body that is compressed is 415, one without a type too', async () => {
    const gzip = await send({ headers: { ...json, 'content-encoding': 'gzip' }, body: JSON.stringify(fox) })
    expect(await told(gzip)).toEqual([415, 'invalid_parameters'])
    const bare = await send({ headers: { authorization }, body: new TextEncoder().encode(JSON.stringify(fox)) })
    expect(await told(bare)).toEqual([415, 'invalid_parameters'])
  })

  it('JSON with a charset of utf-8, in quotes or not, is taken', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON; charset="UTF-8"'])
      expect((await send({ headers: { ...json, 'content-type': type }, body: JSON.stringify(fox) })).status).toBe(200)
  })

  it('a body over the limit is 413, declared or counted', async () => {
    const declared = await send({ headers: { ...json, 'content-length': '100001' }, body: '{}' })
    expect(await told(declared)).toEqual([413, 'invalid_parameters'])
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10_000
        controller.enqueue(new Uint8Array(10_000).fill(32))
      },
    })
    const counted = await send({ headers: json, body: endless, duplex: 'half' })
    expect(await told(counted)).toEqual([413, 'invalid_parameters'])
    expect(sent).toBeLessThan(300_000)
  })

  it('a body on a poll is ignored', async () => {
    const start = await send({ headers: json, body: JSON.stringify({ ...fox, deferred: true }) })
    const { request_id: id } = (await start.json()) as { request_id: string }
    const reply = await app.send('GET', `/v1/images/${id}`)
    expect(reply.status).toBe(202)
    await app.work()
  })

  it('a client that goes away while its picture is made stops the work', async () => {
    const gone = new AbortController()
    const request = new Request(`http://127.0.0.1:8787${images}`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(fox),
      signal: gone.signal,
    })
    const before = await app.accounts.spent('root')
    gone.abort()
    await app.app(request).catch(() => {})
    expect(await app.accounts.spent('root')).toEqual(before)
  })
})

describe('JSON', () => {
  it.each([
    '[]',
    '"x"',
    '1',
    'true',
    'null',
    '[1]',
    '{',
    '{"a"',
    '{"a":1',
    '{"a":1}}',
    '{"a":1}x',
    '{a:1}',
    "{'a':1}",
    '{"a":01}',
    '{"a":+1}',
    '{"a":.5}',
    '{"a":1.}',
    '{"a":0x1}',
    '{"a":Infinity}',
    '{"a":-NaN}',
    '{"a":undefined}',
    '{"a":1,}',
    '[1,]',
    '{,}',
    '{"a":1 "b":2}',
    '{"a":1}/* x */',
    '{"a":1}//x',
    '{"a":"\u0001"}',
    '{"a":"\\x41"}',
    '{"a":"\\u12"}',
    '{"a":"\n"}',
    '\uFEFF{"a":1}',
    '\u00A0{"a":1}',
    '{"n":1,"n":1}',
    '{"n":1,"\\u006e":2}',
    '{"a":'.repeat(10_000),
    `{"a":${'['.repeat(33)}${']'.repeat(33)}}`,
  ])('that is wrong is 400: case %#', async (body) => {
    expect(await told(await send({ headers: json, body: new TextEncoder().encode(body) }))).toEqual([400, 'invalid_parameters'])
  })

  it('in UTF-16 or with bytes that are no UTF-8 is 400', async () => {
    const text = JSON.stringify(fox)
    const bytes = [Buffer.from(text, 'utf16le'), Buffer.from('{"prompt":"\xff"}', 'latin1'), Buffer.from([0xc0, 0x80])]
    for (const body of bytes) expect(await told(await send({ headers: json, body }))).toEqual([400, 'invalid_parameters'])
  })

  it.each([
    '{"model":"grok-imagine-image","prompt":"a fox","n":1.0}',
    '{"model":"grok-imagine-image","prompt":"a fox","n":1e0}',
    '\t{ "prompt" : "a \\u0066ox" ,\r\n "model":"grok-imagine-image"} ',
    '{"model":"grok-imagine-image","prompt":"a fox","unknown":{"deep":[1,2,{"x":null}]}}',
    '{"model":"grok-imagine-image","prompt":"a fox","toString":1,"hasOwnProperty":2,"constructor":{"prototype":{"n":10}}}',
    '{"model":"grok-imagine-image","prompt":"a fox","n":null,"aspect_ratio":null,"seed":null,"user":null}',
    '{"model":"grok-imagine-image","prompt":"a fox","stream":false,"output_format":"png","sync_mode":true}',
  ])('that is right is taken, unknown fields ignored, null as left out: case %#', async (body) => {
    const reply = await send({ headers: json, body })
    expect([reply.status, ({} as { n?: number }).n]).toEqual([200, undefined])
  })

  it('is compared as a value for idempotency, not as a text', async () => {
    const headers = { ...json, 'idempotency-key': 'order' }
    const first = await send({ headers, body: '{"model":"grok-imagine-image","prompt":"a fox"}' })
    const again = await send({ headers, body: '{ "prompt":"a fox", "model":"grok-imagine-image" }' })
    expect(await again.json()).toEqual(await first.json())
    expect(await told(await send({ headers, body: '{"model":"grok-imagine-image","prompt":"a fox","n":2}' }))).toEqual([
      422,
      'invalid_parameters',
    ])
    expect((await send({ headers: { ...json, 'idempotency-key': '' }, body: JSON.stringify(fox) })).status).toBe(400)
  })
})
