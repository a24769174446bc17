/** The content policy at every door: what is asked for, what is to be written and spoken, and what was made. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterEach(() => {
  app.engine.shown = undefined
})
afterAll(() => app.close())

const image = 'grok-imagine-image'
const video = 'grok-imagine-video'
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const unreachable = { url: 'http://10.0.0.1/' }

/** Every way to ask; inputs that cannot be reached show that the policy is asked before anything is fetched. */
const doors: [string, string, object][] = [
  ['pictures', '/v1/images/generations', { model: image }],
  ['deferred pictures', '/v1/images/generations', { model: image, deferred: true }],
  ['edits', '/v1/images/edits', { model: image, image: unreachable }],
  ['films', '/v1/videos/generations', { model: video, duration: 1 }],
  ['films from pictures', '/v1/videos/generations', { model: video, image: unreachable }],
  ['film edits', '/v1/videos/edits', { model: video, video: unreachable }],
  ['extensions', '/v1/videos/extensions', { model: video, video: unreachable }],
]
/** Mild as a whole, for it speaks of a puppet theatre; the words in quotation marks are judged on their own. */
const banner = 'in a puppet theatre a banner reads "behead them"'
const line = 'in a puppet theatre the king shouts: "behead the prisoners!"'

describe.each(doors)('%s', (_name, where, body) => {
  const refusal = async (prompt: string): Promise<[number, { code: string; error: string }]> => {
    app.clock.advance(1000)
    const reply = await app.post(where, { ...body, prompt })
    return [reply.status, (await reply.json()) as { code: string; error: string }]
  }

  it.each([
    ['the prompt or the edit', 'a soldier beheads a prisoner', /^The (?:prompt|edit) was rejected: it asks for violence or gore/],
    ['the words to be written', banner, /^The text to be drawn was rejected: it asks for violence or gore/],
    ['the words to be spoken', line, /^The dialogue was rejected: it asks for violence or gore/],
  ])('are refused for %s before anything is fetched, made or charged', async (_part, prompt, message) => {
    const before = [app.engine.asked.length, await app.accounts.spent('root')]
    const [status, answer] = await refusal(prompt)
    expect([status, answer.code]).toEqual([400, 'content_policy_violation'])
    expect(answer.error).toMatch(message)
    expect(JSON.stringify(answer)).not.toMatch(/behead|prisoner/)
    expect([app.engine.asked.length, await app.accounts.spent('root')]).toEqual(before)
  })
})

describe('what was made', () => {
  const seen = { things: ['fox', 'snow'], texts: ['winter'], lines: ['good night'] }
  const picture = async (): Promise<unknown> => {
    app.clock.advance(1000)
    return (await (await app.post('/v1/images/generations', { model: image, prompt: 'a fox' })).json()) as unknown
  }
  const film = async (where: string, body: object): Promise<unknown> => {
    app.clock.advance(1000)
    const { request_id: id } = (await (await app.post(where, { model: video, ...body })).json()) as { request_id: string }
    await app.work()
    return (await (await app.get(`/v1/videos/${id}`)).json()) as unknown
  }
  const films: [string, object][] = [
    ['/v1/videos/generations', { prompt: 'a fox runs', duration: 1 }],
    ['/v1/videos/generations', { prompt: 'it moves', image: { url: pixel } }],
    ['/v1/videos/edits', { prompt: 'warmer', video: { url: clip } }],
    ['/v1/videos/extensions', { prompt: 'on it goes', video: { url: clip }, duration: 2 }],
  ]

  it('is delivered when its scene is harmless', async () => {
    app.engine.shown = seen
    expect(await picture()).toMatchObject({ data: [{ respect_moderation: true, url: expect.stringContaining('/media/') }] })
    for (const [where, body] of films)
      expect(await film(where, body)).toMatchObject({ status: 'done', video: { respect_moderation: true } })
  })

  it.each([
    ['things', { ...seen, things: ['fox', 'severed head'] }],
    ['words in the picture', { ...seen, texts: ['we behead prisoners'] }],
    ['spoken lines', { ...seen, lines: ['we behead prisoners'] }],
  ])('is withheld for the %s of its scene, whatever the prompt said', async (_kind, shown) => {
    app.engine.shown = shown
    expect(await picture()).toMatchObject({ data: [{ url: '', respect_moderation: false }] })
    const edit = await app.post('/v1/images/edits', { model: image, prompt: 'warmer', image: { url: pixel } })
    expect(await edit.json()).toMatchObject({ data: [{ url: '', respect_moderation: false }] })
    for (const [where, body] of films)
      expect(await film(where, body)).toMatchObject({ status: 'done', video: { url: '', respect_moderation: false } })
  })
})

it('every category can be marked or allowed on its own', async () => {
  const prompts = {
    sexual: 'a porn scene',
    hate: 'a racist caricature',
    violence: 'a soldier beheads a prisoner',
    illegal: 'a man selling cocaine',
    copyright: 'darth vader at the beach',
  }
  for (const category of Object.keys(prompts)) {
    for (const action of ['mark', 'allow']) {
      const own = await testApp({ moderation: { [category]: action } })
      for (const [other, prompt] of Object.entries(prompts)) {
        const reply = await own.post('/v1/images/generations', { model: image, prompt })
        const answer = (await reply.json()) as { code?: string; data?: { respect_moderation: boolean }[] }
        if (other !== category) expect([other, answer.code]).toEqual([other, 'content_policy_violation'])
        else expect([other, answer.data?.[0]?.respect_moderation]).toEqual([other, action === 'allow'])
      }
      await own.close()
    }
  }
})

it('rows of a batch are judged like requests', async () => {
  const { key } = await app.accounts.createKey({ name: 'batch' })
  const headers = { authorization: `Bearer ${key}` }
  const { batch_id: id } = (await (await app.post('/v1/batches', { name: 'b' }, headers)).json()) as { batch_id: string }
  const batch_requests = [
    { batch_request_id: 'written', batch_request: { image_generation: { model: image, prompt: banner } } },
    { batch_request_id: 'spoken', batch_request: { video_generation: { model: video, prompt: line } } },
  ]
  await app.post(`/v1/batches/${id}/requests`, { batch_requests }, headers)
  await app.workBatches(2)
  const answer = (await (await app.get(`/v1/batches/${id}/results`, headers)).json()) as {
    results: { batch_result: { error?: { code: string; message: string } } }[]
  }
  expect(answer.results.map(({ batch_result }) => batch_result.error)).toMatchObject([
    { code: 'content_policy_violation', message: expect.stringMatching(/^The text to be drawn/) },
    { code: 'content_policy_violation', message: expect.stringMatching(/^The dialogue/) },
  ])
})
