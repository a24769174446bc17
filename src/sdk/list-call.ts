/** Calls that ask for a page of something. */
import { toSnake } from './camel.ts'
import type { Call, CallOptions } from './transport.ts'

/** What to list and how to call: everything but the options of the call becomes the query, e.g. `?limit=5&sort_by=size`. */
export function listCall(path: string, options: CallOptions = {}): Call {
  const { signal, timeoutMs, idempotencyKey, ...query } = options
  const given = Object.entries(toSnake(query)).map(([name, value]) => [name, String(value)])
  const text = new URLSearchParams(given).toString()
  return { path: text === '' ? path : `${path}?${text}`, signal, timeoutMs, idempotencyKey }
}
