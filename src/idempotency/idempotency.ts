/** The idempotency door: the same key and body give the same answer, once and for 24 hours. */
import { ApiError } from '../api/errors.ts'
import { sleep } from '../lib/abort.ts'
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import { requestHash } from './request-hash.ts'

/** An answer as it is kept and given again. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string }

/** One request that carries an `Idempotency-Key`. `request` is what must be equal: method, path and the body, canonical. */
export type IdempotentRequest = { accountId: string; key: string; request: string; signal: AbortSignal }

/**
 * Answers each key once. Same key and request: the first answer again, after waiting for it when it is still being made (409 with
 * Retry-After if that takes too long). Same key, other request: 422. A key over 255 characters or empty: 400. Answers that a retry
 * should try again (401, 408, 409, 429 and 5xx) are not kept.
 */
export type Idempotency = {
  answer(request: IdempotentRequest, run: () => Promise<StoredAnswer>): Promise<StoredAnswer & { isReplay: boolean }>
  /** Forgets what is older than 24 hours. */
  sweep(): Promise<number>
}

type Row = { request_hash: string; owner: string | null; lease_until: number; answer: string | null }

const KEEP_MS = 24 * 3_600_000
/** A first request that was silent for so long is dead, and the next one takes its place. */
const LEASE_MS = 30_000
const HEARTBEAT_MS = 10_000
const POLL_MS = 100
const NOT_KEPT = new Set([401, 408, 409, 425, 429])

/**
 * Makes the store. A process that dies while it makes an answer leaves its row behind; the retry runs the request again, so what must
 * happen only once carries the key on (a job its `dedupeKey`, a charge its `id`).
 */
export async function makeIdempotency(options: { records: Records; clock: Clock; waitMs?: number }): Promise<Idempotency> {
  const { records, clock, waitMs = 60_000 } = options
  // With the only lock in hand, every answer that is still being made is being made by nobody.
  if (records.isExclusive) await records.query('DELETE FROM idempotency WHERE answer IS NULL')

  /** The row as it was before; undefined when this call now owns the key. */
  const enter = (where: [string, string], { hash, owner }: { hash: string; owner: string }) =>
    records.transaction(async (tx): Promise<Row | undefined> => {
      const now = clock.now()
      await tx.query(
        'DELETE FROM idempotency WHERE account_id = $1 AND key = $2 AND (created_at <= $3 OR (answer IS NULL AND lease_until < $4))',
        [...where, now - KEEP_MS, now],
      )
      const mine = await tx.query(
        `INSERT INTO idempotency (account_id, key, request_hash, owner, lease_until, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (account_id, key) DO NOTHING RETURNING key`,
        [...where, hash, owner, now + LEASE_MS, now],
      )
      if (mine.length > 0) return undefined
      const sql = 'SELECT request_hash, owner, lease_until, answer FROM idempotency WHERE account_id = $1 AND key = $2'
      return (await tx.query<Row>(sql, where))[0]
    })

  async function runOwned(where: [string, string], owner: string, run: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
    const fence = [...where, owner]
    const beat = setInterval(() => {
      const sql = 'UPDATE idempotency SET lease_until = $4 WHERE account_id = $1 AND key = $2 AND owner = $3'
      records.query(sql, [...fence, clock.now() + LEASE_MS]).catch(() => {})
    }, HEARTBEAT_MS)
    try {
      const answer = await run()
      const isKept = answer.status < 500 && !NOT_KEPT.has(answer.status)
      const keep = 'UPDATE idempotency SET answer = $4, owner = NULL WHERE account_id = $1 AND key = $2 AND owner = $3'
      if (isKept) await records.query(keep, [...fence, JSON.stringify(answer)])
      else await forget(fence)
      return answer
    } catch (error) {
      await forget(fence).catch(() => {})
      throw error
    } finally {
      clearInterval(beat)
    }
  }

  const forget = (fence: string[]) =>
    records.query('DELETE FROM idempotency WHERE account_id = $1 AND key = $2 AND owner = $3', fence)

  return {
    async answer({ accountId, key, request, signal }, run) {
      if (key.length === 0 || key.length > 255) {
        throw new ApiError('invalid_parameters', `Idempotency-Key must have 1 to 255 characters, got ${key.length}`)
      }
      const where: [string, string] = [accountId, key]
      const hash = requestHash(request)
      const owner = randomId()
      for (let waitedMs = 0; waitedMs <= waitMs; waitedMs += POLL_MS) {
        const before = await enter(where, { hash, owner })
        if (!before) return { ...(await runOwned(where, owner, run)), isReplay: false }
        if (before.request_hash !== hash) {
          throw new ApiError('invalid_parameters', 'this Idempotency-Key was used for another request; use a new key', {
            status: 422,
          })
        }
        if (before.answer !== null) return { ...(JSON.parse(before.answer) as StoredAnswer), isReplay: true }
        await sleep(POLL_MS, signal)
      }
      const message = 'the first request with this Idempotency-Key is still being answered; try again'
      throw new ApiError('invalid_parameters', message, { status: 409, retryAfterSeconds: 5 })
    },

    async sweep() {
      return (await records.query('DELETE FROM idempotency WHERE created_at <= $1 RETURNING key', [clock.now() - KEEP_MS])).length
    },
  }
}
