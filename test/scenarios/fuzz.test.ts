/** Requests from a seeded generator: valid ones, ones with a field gone wrong, and plain nonsense. Never a 5xx, always a known error. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { STATUS_OF_CODE } from '../../src/api/errors.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const field = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    0,
    -1,
    11,
    1.5,
    '',
    '16:9',
    'auto',
    'url',
    '480p',
    true,
    null,
    [],
    {},
    { url: '' },
    { url: 'x' },
    [{ url: 'x' }],
    '\u0000',
  ),
)
const names =
  'model prompt n aspect_ratio resolution quality response_format size seed user deferred image images ' +
  'mask duration seconds video video_url input_reference last_frame reference_images generate_audio keyframes'
const body = fc
  .tuple(
    fc.constantFrom('grok-imagine-image', 'grok-imagine-video'),
    fc.dictionary(fc.constantFrom(...names.split(' '), '__proto__', 'x'), field, { maxKeys: 4 }),
  )
  .map(([model, fields]) => ({ model, prompt: 'a fox', ...fields }))
const where = fc.constantFrom(
  '/v1/images/generations',
  '/v1/images/edits',
  '/v1/videos/generations',
  '/v1/videos/edits',
  '/v1/videos/extensions',
)

it('no request makes the server fail', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      where,
      fc.oneof({ weight: 9, arbitrary: body }, { weight: 1, arbitrary: fc.jsonValue() }),
      async (path, value) => {
        app.clock.advance(1001)
        const reply = await app.send('POST', path, { body: JSON.stringify(value) })
        const answer = (await reply.json()) as { code?: string; error?: string }
        expect(reply.status, JSON.stringify([path, value, answer])).toBeLessThan(500)
        if (reply.status >= 400)
          expect([Object.keys(STATUS_OF_CODE).includes(answer.code ?? ''), typeof answer.error]).toEqual([true, 'string'])
        else await app.work()
      },
    ),
    { seed: 7, numRuns: 600 },
  )
})
