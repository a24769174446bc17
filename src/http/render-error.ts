/** Errors on the wire, rendered in this one place: flat `{code, error}`, or nested as OpenAI's own clients read it. */
import { ApiError } from '../api/errors.ts'
import type { Log } from '../lib/log.ts'

/** What the caller sees of anything that was thrown. Bugs are logged whole and told as `internal_error`. */
export function renderError(thrown: unknown, { request, log }: { request: Request; log: Log }): Response {
  const error = asApiError(thrown, request, log)
  const headers = new Headers({ ...error.headers, 'cache-control': 'no-store' })
  if (error.status === 401) headers.set('www-authenticate', 'Bearer')
  if (error.retryAfterSeconds !== undefined) headers.set('retry-after', String(Math.ceil(error.retryAfterSeconds)))
  if (error.status >= 500 && error.retryAfterSeconds === undefined) headers.set('x-should-retry', 'false')
  return Response.json(isOpenAiClient(request) ? nested(error) : { code: error.code, error: error.message }, {
    status: error.status,
    headers,
  })
}

function asApiError(thrown: unknown, request: Request, log: Log): ApiError {
  if (thrown instanceof ApiError) {
    if (thrown.status >= 500) log.error({ err: thrown }, 'answered an error')
    return thrown
  }
  if (request.signal.aborted) return new ApiError('invalid_parameters', 'the client went away', { status: 499 })
  if (isNoSpace(thrown)) {
    log.error({ err: thrown }, 'the disk is full')
    return new ApiError('internal_error', 'the server has no room left for now', { status: 503, retryAfterSeconds: 30 })
  }
  log.error({ err: thrown }, 'unexpected')
  return new ApiError('internal_error', 'something went wrong on our side; the log has it under this x-request-id')
}

const isNoSpace = (thrown: unknown): boolean =>
  thrown instanceof Error && (('code' in thrown && thrown.code === 'ENOSPC') || /database or disk is full/.test(thrown.message))

const isOpenAiClient = (request: Request): boolean => /^(Async)?OpenAI\//i.test(request.headers.get('user-agent') ?? '')

function nested({ code, message, status, param }: ApiError): unknown {
  const type =
    status >= 500
      ? 'server_error'
      : status === 401
        ? 'authentication_error'
        : status === 429
          ? 'rate_limit_error'
          : 'invalid_request_error'
  return { error: { message, type, param: param ?? null, code } }
}
