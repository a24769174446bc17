/** What every call goes through: who asks, the limit, the method, and errors as statuses. */
import { Metadata, status, type ServerErrorResponse, type ServerUnaryCall, type ServiceError } from '@grpc/grpc-js'
import { ApiError } from '../api/errors.ts'
import type { Asked, GrpcParts } from './parts.ts'

/** The part of every kind of call that is used here. */
type AnyCall = Pick<ServerUnaryCall<unknown, unknown>, 'metadata' | 'getPath' | 'getHost' | 'sendMetadata'> & {
  cancelled: boolean
  on(event: 'cancelled', listener: () => void): unknown
}

type Serving<Answer> = {
  call: AnyCall
  /** True for what makes something: it counts against the key's minute. */
  isCounted: boolean
  work: (asked: Asked) => Promise<Answer>
}

/** Runs the work of a call; what it throws becomes the error that grpc-js sends. */
export async function serveCall<Answer>(parts: GrpcParts, { call, isCounted, work }: Serving<Answer>): Promise<Answer> {
  const requestId = parts.makeId()
  const method = call.getPath()
  const startedAt = parts.clock.now()
  const gone = new AbortController()
  call.on('cancelled', () => gone.abort(new Error('the client went away')))
  const head = new Metadata()
  head.set('x-request-id', requestId)
  call.sendMetadata(head)
  try {
    const principal = await authenticate(parts, call.metadata)
    if (isCounted) await countRequest(parts, principal)
    const asked = { method, principal, metadata: call.metadata, signal: gone.signal, baseUrl: baseUrlOf(parts, call.getHost()) }
    const answer = await work(asked)
    parts.log.info({ requestId, method, status: 0, ms: parts.clock.now() - startedAt, account: principal.accountId }, 'answered')
    return answer
  } catch (error) {
    const refused = asServiceError(error, { log: parts.log.child({ requestId }), isGone: gone.signal.aborted })
    parts.log.info({ requestId, method, status: refused.code, ms: parts.clock.now() - startedAt }, 'answered')
    throw refused
  }
}

async function authenticate({ accounts }: GrpcParts, metadata: Metadata) {
  const header = String(metadata.get('authorization')[0] ?? '')
  if (header === '') throw new ApiError('unauthorized', 'an API key is required: send authorization: Bearer YOUR_KEY')
  const key = /^bearer ([\x21-\x7e]{1,1024})$/i.exec(header)?.[1]
  const principal = key === undefined ? undefined : await accounts.authenticate(key)
  if (principal === undefined) throw new ApiError('unauthorized', 'the API key is not valid: it is mistyped, unknown or revoked')
  return principal
}

async function countRequest({ accounts }: GrpcParts, principal: Asked['principal']): Promise<void> {
  const { isAllowed, limit, retryAfterSeconds } = await accounts.takeRequest(principal)
  if (isAllowed) return
  const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
  const message = `at most ${limit} requests a minute for each key; the next one passes in ${seconds} s`
  throw new ApiError('rate_limit_exceeded', message, { retryAfterSeconds: seconds })
}

/** The configured address, else the authority that the client dialled. */
function baseUrlOf({ publicUrl, isSecure }: GrpcParts, host: string): string {
  if (publicUrl !== undefined) return publicUrl
  const isHost = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host)
  return `${isSecure ? 'https' : 'http'}://${isHost ? host : 'localhost'}`
}

const STATUS_OF: Record<number, status> = {
  401: status.UNAUTHENTICATED,
  403: status.PERMISSION_DENIED,
  404: status.NOT_FOUND,
  409: status.ABORTED,
  429: status.RESOURCE_EXHAUSTED,
  503: status.UNAVAILABLE,
}

type Sent = ServerErrorResponse & Pick<ServiceError, 'code' | 'details'>

function asServiceError(error: unknown, { log, isGone }: { log: GrpcParts['log']; isGone: boolean }): Sent {
  const told =
    error instanceof ApiError
      ? error
      : isGone
        ? new ApiError('invalid_parameters', 'the client went away', { status: 499 })
        : new ApiError('internal_error', 'something went wrong on our side; the log has it under this x-request-id', {
            cause: error,
          })
  if (told.status >= 500) log.error({ err: error }, 'answered an error')
  const metadata = new Metadata()
  metadata.set('x-error-code', told.code)
  if (told.retryAfterSeconds !== undefined) metadata.set('retry-after', String(Math.ceil(told.retryAfterSeconds)))
  const code =
    STATUS_OF[told.status] ??
    (told.status === 499 ? status.CANCELLED : told.status >= 500 ? status.INTERNAL : status.INVALID_ARGUMENT)
  return Object.assign(new Error(told.message), { code, details: told.message, metadata })
}
