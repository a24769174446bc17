/** Faults of the database that are nobody's bug: a full disk, a lost connection. The caller may try again. */
import { ApiError } from '../api/errors.ts'

/** SQLite's primary result codes: busy, locked, read-only, I/O error, full, cannot open. */
const SQLITE_FAULTS = new Set([5, 6, 8, 10, 13, 14])
const POSTGRES_FAULT = /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|ENOTFOUND|EPIPE|08|53|57P|58|25006)/

/** The error to throw: a 503 for faults of the database, the error itself for anything else. */
export function unavailable(error: unknown): unknown {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  const isFault =
    (typeof errcode === 'number' && SQLITE_FAULTS.has(errcode & 0xff)) || (typeof code === 'string' && POSTGRES_FAULT.test(code))
  if (!isFault) return error
  return new ApiError('internal_error', 'the records cannot be reached now, try again shortly', {
    status: 503,
    retryAfterSeconds: 5,
    cause: error,
  })
}
