/**
 * Ten thousand requests from the schemas, by a fixed seed. None makes the server fail, and every reply is one that the OpenAPI document
 * tells of: `testApp` checks each.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyRequest, type MadeRequest } from '../parts/requests-from-schemas.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

const REQUESTS = 10_000
/** Sent at one time, so that they share commits; an account has fifteen jobs, so they are made after each round. */
const AT_ONCE = 14

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  app.engine.isQuick = true
})
afterAll(() => app.close())

it('no request makes the server fail, and every reply is as the document tells', { timeout: 240_000 }, async () => {
  const ids: string[] = []
  const statuses = new Map<number, number>()
  const requests = fc.sample(anyRequest(), { seed: 7, numRuns: REQUESTS })
  const send = async ({ method, path, body }: MadeRequest): Promise<void> => {
    const where = path((nth) => ids.slice(-50)[nth])
    const reply = await app.send(method, where, body === undefined ? {} : { body: JSON.stringify(body) })
    expect(reply.status, `${method} ${where} ${JSON.stringify(body)?.slice(0, 500)}`).toBeLessThan(500)
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    const isJson = reply.headers.get('content-type')?.startsWith('application/json') === true
    if (!isJson) await reply.body?.cancel()
    else if (reply.status === 200) noteId(ids, await reply.json())
  }
  for (let at = 0; at < REQUESTS; at += AT_ONCE) {
    app.clock.advance(1001 * AT_ONCE)
    await Promise.all(requests.slice(at, at + AT_ONCE).map(send))
    await app.work()
  }
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(REQUESTS)
  // Enough of them went all the way, enough were refused.
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 5)
  expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 5)
})

/** Ids of what was made, for later paths. */
function noteId(ids: string[], answer: unknown): void {
  const { request_id: job, id, batch_id: batch } = answer as { request_id?: unknown; id?: unknown; batch_id?: unknown }
  for (const found of [job, id, batch]) if (typeof found === 'string') ids.push(found)
}
