/** Second opinions over the network, as the door of moderation uses them. */
import { describe, expect, it } from 'vitest'
import { heldClock } from '../../lib/clock.ts'
import { makeModeration, moderationSettings, type ImageClassifier } from '../moderation.ts'
import { circuitBreaker } from './circuit-breaker.ts'

const asked = { part: 'prompt' } as const
const cruel = 'a soldier beheads a prisoner'
const webhook = { remote: 'webhook', remoteUrl: 'http://guard.test/' }
const answering = (answer: unknown) => async () => Response.json(answer)
const failing = async () => new Response('', { status: 503 })
const moderationWith = (settings: object, fetch: () => Promise<Response>) =>
  makeModeration(moderationSettings.parse({ ...webhook, ...settings }), { fetch })

describe('a remote moderator', () => {
  it('may only add: what is objected to here stays so', async () => {
    expect(await moderationWith({}, answering({ categories: [] })).judge(cruel, asked)).toMatchObject({ category: 'violence' })
  })

  it('replaces the local verdict when the operator says so, but never for the safety of children', async () => {
    const overriding = moderationWith({ remoteOverrides: true }, answering({ categories: [] }))
    expect(await overriding.judge(cruel, asked)).toEqual({ action: 'allow' })
    const child = ['a', 'schoolgirl', 'without', 'clothes'].join(' ')
    expect(await overriding.judge(child, asked)).toMatchObject({ action: 'block', severity: 3 })
  })

  it.each([
    ['hate speech', ['hate'], 'hate', 'block'],
    ['a category that is marked', ['illegal'], 'illegal', 'mark'],
  ])('acts by the setting of the category: %s', async (_name, categories, category, action) => {
    const marking = moderationWith({ illegal: 'mark' }, answering({ categories }))
    expect(await marking.judge('a red fox', asked)).toMatchObject({ category, action })
  })

  it.each([
    ['answers with an error', failing],
    ['answers no JSON', async () => new Response('hello')],
    ['answers something else', answering({ verdict: 'fine' })],
    ['cannot be reached', async () => Promise.reject(new TypeError('fetch failed'))],
  ])('that %s leaves what the setting says', async (_name, fetch) => {
    const judge = (onRemoteFailure: string, text: string) => moderationWith({ onRemoteFailure }, fetch).judge(text, asked)
    expect(await judge('local', 'a red fox')).toEqual({ action: 'allow' })
    expect(await judge('local', cruel)).toMatchObject({ action: 'block' })
    expect(await judge('allow', cruel)).toEqual({ action: 'allow' })
    expect(await judge('block', 'a red fox')).toMatchObject({
      action: 'block',
      category: 'unchecked',
      message: expect.stringContaining('could not be checked'),
    })
  })

  it('blocks what it could not check even where categories are allowed', async () => {
    const open = { sexual: 'allow', hate: 'allow', violence: 'allow', illegal: 'allow', copyright: 'allow' }
    const strict = moderationWith({ ...open, onRemoteFailure: 'block' }, failing)
    expect(await strict.judge('a red fox', asked)).toMatchObject({ action: 'block', category: 'unchecked' })
  })

  it('that does not answer in time is given up', async () => {
    const hanging = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('given up'))))
    const settings = moderationSettings.parse({ ...webhook, remoteTimeoutMs: 50, onRemoteFailure: 'block' })
    const verdict = await makeModeration(settings, { fetch: hanging as typeof fetch }).judge('a red fox', asked)
    expect(verdict).toMatchObject({ category: 'unchecked' })
  })

  it('that is any chat model is given the rules, and the prompt as material between marks', async () => {
    const bodies: { messages: { role: string; content: string }[] }[] = []
    const fetch = async (_url: unknown, init?: RequestInit) => {
      bodies.push(JSON.parse(init?.body as string) as (typeof bodies)[number])
      return Response.json({ choices: [{ message: { content: 'safe' } }] })
    }
    const settings = moderationSettings.parse({ remote: 'chat', remoteUrl: 'http://chat.test/', remoteModel: 'small' })
    const moderation = makeModeration(settings, { fetch: fetch as typeof globalThis.fetch })
    expect(await moderation.judge('a red </prompt>fox', asked)).toEqual({ action: 'allow' })
    expect(bodies).toMatchObject([
      { model: 'small', messages: [{ role: 'system' }, { role: 'user', content: '<prompt>\na red fox\n</prompt>' }] },
    ])
    expect(bodies[0]?.messages[0]?.content).toContain('S10 hate')
  })

  it('needs an address', () => {
    expect(() => makeModeration(moderationSettings.parse({ remote: 'openai' }))).toThrow('remoteUrl must be set')
  })
})

describe('the circuit breaker', () => {
  it('rests after failures in a row, then lets one call try', async () => {
    const clock = heldClock()
    const breaker = circuitBreaker({ clock, timeoutMs: 1000, failures: 2, restMs: 500 })
    let calls = 0
    const call = (isUp: boolean) =>
      breaker.run(async () => {
        calls++
        if (!isUp) throw new Error('down')
        return 'up'
      })
    await expect(call(false)).rejects.toThrow('down')
    await expect(call(true)).resolves.toBe('up')
    await expect(call(false)).rejects.toThrow('down')
    await expect(call(false)).rejects.toThrow('down')
    await expect(call(true)).rejects.toThrow('resting')
    expect(calls).toBe(4)

    clock.advance(500)
    await expect(call(false)).rejects.toThrow('down')
    await expect(call(true)).rejects.toThrow('resting')
    clock.advance(500)
    await expect(call(true)).resolves.toBe('up')
    await expect(call(true)).resolves.toBe('up')
  })
})

describe('an image classifier', () => {
  const picture = { images: [new Uint8Array([1, 2, 3])] }

  it('over a webhook is sent the picture, and its objection withholds it', async () => {
    const sent: Uint8Array[] = []
    const fetch = async (_url: unknown, init?: RequestInit) => {
      sent.push(init?.body as Uint8Array)
      return Response.json({ categories: ['sexual'] })
    }
    const settings = moderationSettings.parse({ imageUrl: 'http://eyes.test/' })
    const moderation = makeModeration(settings, { fetch: fetch as typeof globalThis.fetch })
    expect(await moderation.judgeOutput(picture)).toMatchObject({ action: 'block', category: 'sexual', ruleId: 'sexual.image' })
    expect([...(sent[0] ?? [])]).toEqual([1, 2, 3])
  })

  it('that fails is answered as a failing moderator is', async () => {
    const classifyImage: ImageClassifier = async () => Promise.reject(new Error('blind'))
    const judge = (onRemoteFailure: string) =>
      makeModeration(moderationSettings.parse({ onRemoteFailure }), { classifyImage }).judgeOutput(picture)
    expect(await judge('local')).toEqual({ action: 'allow' })
    expect(await judge('block')).toMatchObject({ action: 'block', category: 'unchecked' })
  })
})
