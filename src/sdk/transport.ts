/**
 * One request with its retries. A request is sent again when there was no answer, when the server says that it is busy (408, 409, 429, 5xx
 * without `x-should-retry: false`), after `Retry-After` or else 0.5 s, 1 s, 2 s, ... with some jitter. All tries of one POST carry the same
 * Idempotency-Key, so that a request whose answer was lost is not done twice.
 */
import { errorOfAnswer, OpenImagineError } from './open-imagine-error.ts'
import { pause } from './pause.ts'

/** What a transport is made of; the last two are there for tests. */
export type TransportOptions = {
  baseUrl: string
  apiKey?: string | undefined
  fetch: (request: Request) => Promise<Response>
  maxRetries: number
  timeoutMs: number
  headers?: Record<string, string> | undefined
  pause?: typeof pause
  /** A number in [0, 1) for the jitter. */
  random?: () => number
}

/** What a caller may say about one call. */
export type CallOptions = {
  signal?: AbortSignal | undefined
  /** Made anew for each call unless it is given. */
  idempotencyKey?: string | undefined
  /** Until one try is given up; the client's own unless it is given. */
  timeoutMs?: number | undefined
}

export type Call = CallOptions & {
  method?: 'GET' | 'POST' | 'DELETE'
  /** Below the base URL, e.g. `/images/generations`, or a whole URL. */
  path: string
  /** Sent as JSON, or as it is when it is a form. */
  body?: object | undefined
  accept?: string
}

/** Sends calls. */
export type Transport = {
  /** The answer of a call that went well; throws `OpenImagineError` otherwise. */
  send(call: Call): Promise<Response>
  /** The same, read as JSON. */
  json<Answer>(call: Call): Promise<Answer>
}

const LONGEST_RETRY_AFTER_SECONDS = 90
const RETRIED = new Set([408, 409, 429])

/** Makes a transport. */
export function makeTransport(options: TransportOptions): Transport {
  const { baseUrl, fetch, maxRetries, pause: wait = pause, random = Math.random } = options

  async function send(call: Call): Promise<Response> {
    const key = call.method === 'POST' ? (call.idempotencyKey ?? randomKey()) : undefined
    for (let attempt = 0; ; attempt++) {
      call.signal?.throwIfAborted()
      const outcome = await tryOnce(call, key)
      if (outcome instanceof Response) return outcome
      const delayMs = attempt < maxRetries ? delayOf(outcome, attempt) : undefined
      if (delayMs === undefined) throw outcome.error
      await wait(delayMs, call.signal)
    }
  }

  async function tryOnce(call: Call, key: string | undefined): Promise<Response | Failure> {
    const request = requestOf(call, key)
    try {
      const response = await fetch(request)
      if (response.ok) return response
      const mayRetry = response.headers.get('x-should-retry') !== 'false'
      return { error: await errorOfAnswer(response), mayRetry: mayRetry && isBusy(response.status) }
    } catch (cause) {
      call.signal?.throwIfAborted()
      if (request.signal.aborted) {
        const message = `no answer from ${request.url} in ${timeoutOf(call) / 1000} s`
        return { error: new OpenImagineError(message, { code: 'timed_out', cause }), mayRetry: false }
      }
      const message = `no connection to ${new URL(request.url).origin}: is the server running, and is this its address?`
      return { error: new OpenImagineError(message, { code: 'connection_failed', cause }), mayRetry: true }
    }
  }

  function requestOf(call: Call, key: string | undefined): Request {
    const isForm = call.body instanceof FormData
    const headers = new Headers({ accept: call.accept ?? 'application/json', ...options.headers })
    if (options.apiKey !== undefined) headers.set('authorization', `Bearer ${options.apiKey}`)
    if (call.body !== undefined && !isForm) headers.set('content-type', 'application/json')
    if (key !== undefined) headers.set('idempotency-key', key)
    const timeout = AbortSignal.timeout(timeoutOf(call))
    return new Request(/^https?:/.test(call.path) ? call.path : baseUrl + call.path, {
      method: call.method ?? 'GET',
      headers,
      body: isForm ? (call.body as FormData) : call.body === undefined ? null : JSON.stringify(call.body),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
    })
  }

  const timeoutOf = (call: Call): number => call.timeoutMs ?? options.timeoutMs

  function delayOf({ error, mayRetry }: Failure, attempt: number): number | undefined {
    if (!mayRetry) return undefined
    const { retryAfterSeconds } = error
    if (retryAfterSeconds === undefined) return Math.round(500 * 2 ** attempt * (0.75 + random() / 2))
    return retryAfterSeconds > LONGEST_RETRY_AFTER_SECONDS ? undefined : retryAfterSeconds * 1000
  }

  return {
    send,
    async json<Answer>(call: Call): Promise<Answer> {
      const response = await send(call)
      try {
        return (await response.json()) as Answer
      } catch (cause) {
        call.signal?.throwIfAborted()
        const message = `the answer of ${call.path} is not JSON: is ${baseUrl} the address of an API?`
        throw new OpenImagineError(message, { code: 'unexpected_answer', status: response.status, cause })
      }
    },
  }
}

type Failure = { error: OpenImagineError; mayRetry: boolean }

const isBusy = (status: number): boolean => RETRIED.has(status) || status >= 500

/** 128 random bits; unlike `randomUUID` there also on pages that are not served over TLS. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
