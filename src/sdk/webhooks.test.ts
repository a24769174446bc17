import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReceiver } from '../../test/parts/receiver.ts'
import { KEY, testApp, type TestApp } from '../../test/parts/test-app.ts'
import { openImagine, verifyWebhook, type OpenImagine } from './sdk.ts'

let app: TestApp
let client: OpenImagine
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  app = await testApp({ allowPrivateSources: true })
  client = openImagine({ baseUrl: 'http://127.0.0.1:8787/v1', apiKey: KEY, fetch: app.app })
  receiver = await startReceiver()
})
afterAll(async () => {
  receiver.stop()
  await app.close()
})

it('are made, listed, told, looked back on and deleted', async () => {
  const { id, secret } = await client.webhooks.create({ url: `${receiver.url}/hook`, events: ['video.done'] })
  expect(await client.webhooks.get(id)).toEqual({
    id,
    object: 'webhook',
    url: `${receiver.url}/hook`,
    events: ['video.done'],
    createdAt: expect.any(Number) as number,
  })
  expect((await client.webhooks.list()).map((webhook) => webhook.id)).toEqual([id])

  const { requestId } = await client.videos.generate({ prompt: 'a fox runs', duration: 1 })
  await app.work()
  await app.deliver()
  const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]]
  const now = app.clock.now()
  expect(await verifyWebhook({ headers, body, secret, now })).toEqual({
    id: headers['webhook-id'],
    type: 'video.done',
    createdAt: expect.any(Number) as number,
    data: { requestId, status: 'done', model: 'grok-imagine-video' },
  })
  expect((await client.webhooks.deliveries({ limit: 5 })).data).toMatchObject([
    { event: 'video.done', requestId, status: 'delivered', attempts: [{ status: 200 }] },
  ])
  await client.webhooks.delete(id)
  expect(await client.webhooks.list()).toEqual([])
})

describe('a message', () => {
  // Signed by hand: printf 'msg_1.1790000000.{"id":"msg_1"}' | openssl dgst -sha256 -hmac 'a secret of mine' -binary | base64
  const body = '{"id":"msg_1"}'
  const secret = 'a secret of mine'
  const signature = 'v1,mGaSnOFqVO+zMBhxpiq1/+dWx++1R+EU3HwnAlqwb0A='
  const now = 1_790_000_000_000
  const headers = { 'Webhook-Id': 'msg_1', 'webhook-timestamp': '1790000000', 'webhook-signature': signature }

  it('is taken with any kind of headers, and with the signature of an older secret beside', async () => {
    const several = { ...headers, 'webhook-signature': `v1a,xyz v1,AAAA ${signature}` }
    for (const given of [headers, new Headers(headers), several, { ...headers, 'webhook-signature': ['v1,AAAA', signature] }])
      expect(await verifyWebhook({ headers: given, body, secret, now })).toEqual({ id: 'msg_1' })
    expect(await verifyWebhook({ headers, body: new TextEncoder().encode(body), secret, now: now + 299_000 })).toEqual({
      id: 'msg_1',
    })
  })

  it.each([
    ['another body', { body: '{"id":"msg_2"}' }, 'not signed with this secret'],
    ['another secret', { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }, 'not signed with this secret'],
    ['an old time', { now: now + 301_000 }, 'within 300 s of now, got 1790000000'],
    ['a time to come', { now: now - 301_000 }, 'within 300 s of now'],
    ['no headers', { headers: {} }, 'has the headers webhook-id'],
    ['a time that is none', { headers: { ...headers, 'webhook-timestamp': 'soon' } }, 'got soon'],
    ['a signature that is none', { headers: { ...headers, 'webhook-signature': 'v1,***' } }, 'not signed with this secret'],
  ])('is refused with %s', async (_, change, message) => {
    await expect(verifyWebhook({ headers, body, secret, now, ...change })).rejects.toMatchObject({
      code: 'invalid_signature',
      message: expect.stringContaining(message) as string,
    })
  })
})
