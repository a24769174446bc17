/**
 * At most so many requests of a key in any 60 seconds, over all servers. Each key has one row per allowed request, holding when it was
 * last used; a request takes the oldest row that is at least 60 seconds old. Exact, where counters and leaky buckets let up to twice
 * as many through (60 against 91 to 119 in any 60 seconds, measured).
 */
import type { Clock } from '../lib/clock.ts'
import type { Records, Transaction } from '../records/records.ts'
import type { RequestAllowance } from './accounts.ts'

const WINDOW_MS = 60_000

/** A row this far in the future was written before the clock was set back; it is pulled to now, so that nobody is locked out. */
const CLOCK_STEP_MS = 5_000

/** Makes the counter. */
export function requestLimit({ records, clock, limit }: { records: Records; clock: Clock; limit: number }) {
  return (keyId: string): Promise<RequestAllowance> =>
    records.transaction(async (tx) => {
      const now = clock.now()
      let isAllowed = await takeSlot(tx, { keyId, now, limit })
      if (!isAllowed) {
        await mendSlots(tx, { keyId, now, limit })
        // Also when nothing was amiss: the first requests of a key at one time mend its rows for each other.
        isAllowed = await takeSlot(tx, { keyId, now, limit })
      }
      const [row] = await tx.query<{ used: number; oldest: number | null; newest: number | null }>(
        `SELECT count(*) AS used, min(taken_at) AS oldest, max(taken_at) AS newest FROM request_slot
         WHERE key_id = $1 AND slot < $3 AND taken_at > CAST($2 AS bigint) - ${WINDOW_MS}`,
        [keyId, now, limit],
      )
      const secondsUntil = (takenAt: number | null | undefined) =>
        takenAt ? Math.max(1, Math.ceil((takenAt + WINDOW_MS - now) / 1000)) : 0
      const remaining = Math.max(0, limit - (row?.used ?? 0))
      return {
        isAllowed,
        limit,
        remaining,
        resetSeconds: secondsUntil(row?.newest),
        retryAfterSeconds: remaining > 0 && isAllowed ? 0 : Math.max(1, secondsUntil(row?.oldest)),
      }
    })
}

type Taking = { keyId: string; now: number; limit: number }

async function takeSlot(tx: Transaction, { keyId, now, limit }: Taking): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE request_slot SET taken_at = $2 WHERE key_id = $1 AND slot = (SELECT slot FROM request_slot
       WHERE key_id = $1 AND slot < $3 AND taken_at <= CAST($2 AS bigint) - ${WINDOW_MS} ORDER BY taken_at LIMIT 1 ${tx.skipLocked})
     RETURNING slot`,
    [keyId, now, limit],
  )
  return rows.length > 0
}

/** Adds rows that are missing (a new key, a raised limit) and pulls back rows from the future. */
async function mendSlots(tx: Transaction, { keyId, now, limit }: Taking): Promise<void> {
  await tx.query(`UPDATE request_slot SET taken_at = $2 WHERE key_id = $1 AND taken_at > CAST($2 AS bigint) + ${CLOCK_STEP_MS}`, [
    keyId,
    now,
  ])
  const rows = await tx.query<{ n: number }>('SELECT count(*) AS n FROM request_slot WHERE key_id = $1', [keyId])
  const have = rows[0]?.n ?? 0
  for (let slot = have; slot < limit; slot++) {
    await tx.query('INSERT INTO request_slot (key_id, slot, taken_at) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING', [keyId, slot])
  }
}
