/** The one error that the SDK throws, whatever went wrong, and how it is read from an answer. */
import type { ErrorCode } from '../api/contract.ts'

/**
 * The API document's codes; for films that failed, the job's code; and the SDK's own: `connection_failed` (no answer), `timed_out`,
 * `unexpected_answer`, `expired` (the film's time is over) and `invalid_signature` (a webhook's message is not the server's).
 */
export type OpenImagineErrorCode =
  | ErrorCode
  | 'invalid_argument'
  | 'permission_denied'
  | 'failed_precondition'
  | 'service_unavailable'
  | 'connection_failed'
  | 'timed_out'
  | 'unexpected_answer'
  | 'expired'
  | 'invalid_signature'
  | (string & {})

type Details = {
  code: OpenImagineErrorCode
  status?: number | undefined
  requestId?: string | undefined
  parameter?: string | undefined
  retryAfterSeconds?: number | undefined
  cause?: unknown
}

/**
 * What went wrong. The message is the server's sentence, which says what is wrong and what would be right. An abort by the caller's own
 * signal is not one of these: it rejects with the signal's reason.
 */
export class OpenImagineError extends Error {
  readonly code: OpenImagineErrorCode
  /** The HTTP status; absent when there was no answer. */
  readonly status: number | undefined
  /** The reply's `x-request-id`, for whoever reads the server's log; for films that failed, the film's own request id. */
  readonly requestId: string | undefined
  /** The field that is wrong, e.g. `duration` or `image.url`, where the server says so. */
  readonly parameter: string | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(message: string, details: Details) {
    super(message, { cause: details.cause })
    this.name = 'OpenImagineError'
    this.code = details.code
    this.status = details.status
    this.requestId = details.requestId
    this.parameter = details.parameter
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

/** Reads an answer that is not ok: flat `{code, error}`, OpenAI's nested shape, or no JSON at all. */
export async function errorOfAnswer(response: Response): Promise<OpenImagineError> {
  const text = await response.text().catch(() => '')
  const body = asObject(parsed(text))
  const nested = asObject(body['error'])
  const message = textOf(body['error']) ?? textOf(nested['message']) ?? textOf(body['message'])
  const code = textOf(body['code']) ?? textOf(nested['code']) ?? codeOfStatus(response.status)
  return new OpenImagineError(message ?? `the server answered ${response.status} ${response.statusText}`.trimEnd(), {
    code,
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
    parameter: textOf(body['param']) ?? textOf(nested['param']),
    retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after')),
  })
}

function codeOfStatus(status: number): OpenImagineErrorCode {
  if (status === 401) return 'unauthorized'
  if (status === 429) return 'rate_limit_exceeded'
  return status >= 500 ? 'internal_error' : 'invalid_parameters'
}

/** `Retry-After` is seconds or a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header)) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
