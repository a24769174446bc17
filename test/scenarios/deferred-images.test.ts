import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const fox = { model: 'grok-imagine-image', prompt: 'a fox', n: 2, deferred: true }
type Answer = { request_id: string; status: string; data: { url: string }[]; error?: object }
const read = async (reply: Response): Promise<[number, Answer]> => [reply.status, (await reply.json()) as Answer]

it('deferred pictures are pending, then done, charged once, and gone after their time', async () => {
  const [, { request_id: id }] = await read(await app.post('/v1/images/generations', fox))
  expect(await read(await app.get(`/v1/images/${id}`))).toMatchObject([202, { request_id: id, status: 'pending' }])
  await app.work()
  const [status, done] = await read(await app.get(`/v1/images/${id}`))
  expect([status, done.status, done.data.length]).toEqual([200, 'done', 2])
  expect((await app.accounts.spent('root')).settledTicks).toBe(400_000_000)

  const [, edit] = await read(await app.post('/v1/images/edits', { ...fox, n: 1, image: { url: done.data[0]?.url } }))
  await app.work()
  expect((await read(await app.get(`/v1/images/${edit.request_id}`)))[1]).toMatchObject({ status: 'done' })

  app.clock.advance(86_400_001)
  expect((await app.get(`/v1/images/${id}`)).status).toBe(404)
})

it('deferred pictures that cannot be made are failed; those that can be refused at once are', async () => {
  const [, { request_id: id }] = await read(await app.post('/v1/images/generations', { ...fox, prompt: 'impossible' }))
  await app.work()
  expect(await read(await app.get(`/v1/images/${id}`))).toMatchObject([
    200,
    { status: 'failed', error: { code: 'invalid_argument' } },
  ])
  expect((await app.post('/v1/images/edits', { ...fox, image: { url: 'http://10.0.0.1/' } })).status).toBe(400)
  expect((await app.post('/v1/images/generations', { ...fox, response_format: 'b64_json' })).status).toBe(400)
})
