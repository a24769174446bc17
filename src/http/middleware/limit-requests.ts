/** Sixty requests in any minute for each key. Only requests that make something count; polling is free. */
import type { MiddlewareHandler } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import { ApiError } from '../../api/errors.ts'
import type { Env } from '../parts.ts'

/** Counts the request and tells the caller where the limit stands, in `x-ratelimit-*`. */
export function limitRequests(accounts: Accounts): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { isAllowed, limit, remaining, resetSeconds, retryAfterSeconds } = await accounts.takeRequest(context.get('principal'))
    const headers = {
      'x-ratelimit-limit-requests': String(limit),
      'x-ratelimit-remaining-requests': String(remaining),
      'x-ratelimit-reset-requests': `${Math.ceil(resetSeconds)}s`,
    }
    if (!isAllowed) {
      const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
      const message = `at most ${limit} requests a minute for each key; the next one passes in ${seconds} s`
      throw new ApiError('rate_limit_exceeded', message, { retryAfterSeconds: seconds, headers })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  }
}
