/** Who is asking: `Authorization: Bearer KEY`, on everything below /v1. */
import type { MiddlewareHandler } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import { ApiError } from '../../api/errors.ts'
import type { Env } from '../parts.ts'

const LONGEST_KEY = 1024

/** Sets the principal, or throws 401 with one sentence for every kind of wrong key. */
export function authenticate(accounts: Accounts): MiddlewareHandler<Env> {
  return async (context, next) => {
    const header = context.req.header('authorization')
    if (header === undefined || header === '') {
      throw new ApiError('unauthorized', 'an API key is required: send the header Authorization: Bearer YOUR_KEY')
    }
    const key = /^bearer ([\x21-\x7e]+)$/i.exec(header)?.[1]
    const principal = key === undefined || key.length > LONGEST_KEY ? undefined : await accounts.authenticate(key)
    if (principal === undefined)
      throw new ApiError('unauthorized', 'the API key is not valid: it is mistyped, unknown or revoked')
    context.set('principal', principal)
    await next()
  }
}
