import { describe, expect, it } from 'vitest'
import { makeTransport, type TransportOptions } from './transport.ts'

/** A server that gives these answers in turn, and what was asked of it and waited for. */
function serving(answers: (Response | Error)[], options: Partial<TransportOptions> = {}) {
  const asked: Request[] = []
  const waited: number[] = []
  const transport = makeTransport({
    baseUrl: 'http://127.0.0.1:8787/v1',
    apiKey: 'k',
    maxRetries: 3,
    timeoutMs: 1000,
    random: () => 0.5,
    pause: async (ms) => void waited.push(ms),
    fetch: async (request) => {
      asked.push(request)
      const answer = answers.shift() ?? Response.json({ ok: true })
      if (answer instanceof Error) throw answer
      return answer
    },
    ...options,
  })
  return { transport, asked, waited }
}

const busy = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ code: 'internal_error', error: 'busy' }, { status, headers })

describe('a call', () => {
  it('is tried again with one idempotency key, each time later', async () => {
    const { transport, asked, waited } = serving([busy(503), new TypeError('reset'), busy(500)])
    expect(await transport.json({ method: 'POST', path: '/images/generations', body: { prompt: 'a' } })).toEqual({ ok: true })
    expect(waited).toEqual([500, 1000, 2000])
    const keys = asked.map((request) => request.headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(keys).size).toBe(1)
    expect(await asked[3]?.json()).toEqual({ prompt: 'a' })
  })

  it('has a key of its own, or the one it is given', async () => {
    const { transport, asked } = serving([])
    await transport.send({ method: 'POST', path: '/a' })
    await transport.send({ method: 'POST', path: '/a' })
    await transport.send({ method: 'POST', path: '/a', idempotencyKey: 'mine' })
    await transport.send({ path: '/a' })
    const keys = asked.map((request) => request.headers.get('idempotency-key'))
    expect(keys[0]).not.toBe(keys[1])
    expect(keys.slice(2)).toEqual(['mine', null])
  })

  it('waits as long as Retry-After says, but not for minutes', async () => {
    const soon = serving([busy(429, { 'retry-after': '7' })])
    await soon.transport.send({ path: '/a' })
    expect(soon.waited).toEqual([7000])
    const late = serving([busy(429, { 'retry-after': '600' })])
    await expect(late.transport.send({ path: '/a' })).rejects.toMatchObject({ status: 429, retryAfterSeconds: 600 })
    expect(late.waited).toEqual([])
  })

  it('is not tried again when that would not help', async () => {
    for (const answer of [busy(400), busy(401), busy(500, { 'x-should-retry': 'false' })]) {
      const { transport, asked } = serving([answer])
      await expect(transport.send({ path: '/a' })).rejects.toThrow('busy')
      expect(asked).toHaveLength(1)
    }
  })

  it('is given up after the last try, with the last error', async () => {
    const { transport, asked } = serving([busy(502), busy(502), busy(504)], { maxRetries: 2 })
    await expect(transport.send({ path: '/a' })).rejects.toMatchObject({ status: 504 })
    expect(asked).toHaveLength(3)
  })

  it('ends when its caller aborts it, and after its time', async () => {
    const hanging = (request: Request): Promise<Response> =>
      new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
      })
    const { transport } = serving([], { fetch: hanging, timeoutMs: 20 })
    await expect(transport.send({ path: '/a' })).rejects.toMatchObject({ code: 'timed_out' })
    const stop = new AbortController()
    const sending = transport.send({ path: '/a', signal: stop.signal, timeoutMs: 10_000 })
    stop.abort(new Error('enough'))
    await expect(sending).rejects.toThrow('enough')
  })
})

describe('an error', () => {
  it('is read from the flat shape, from the nested one, and from no JSON at all', async () => {
    const read = (response: Response) => serving([response]).transport.send({ path: '/a' })
    await expect(read(Response.json({ code: 'invalid_prompt', error: 'no' }, { status: 400 }))).rejects.toMatchObject({
      code: 'invalid_prompt',
      message: 'no',
    })
    const nested = { error: { message: 'no', type: 'invalid_request_error', param: 'n', code: 'invalid_parameters' } }
    await expect(read(Response.json(nested, { status: 400 }))).rejects.toMatchObject({
      code: 'invalid_parameters',
      message: 'no',
      parameter: 'n',
    })
    await expect(read(new Response('<html>', { status: 404, statusText: 'Not Found' }))).rejects.toMatchObject({
      code: 'invalid_parameters',
      status: 404,
      message: 'the server answered 404 Not Found',
    })
  })
})
