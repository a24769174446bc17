/**
 * The ledger and the job slots. A job's line goes reserved -> settled | refunded, once: each step asks for the state before it, in the
 * same transaction as the job's own step, so that nothing is billed twice and no slot is given back twice.
 */
import { ApiError } from '../api/errors.ts'
import type { Clock } from '../lib/clock.ts'
import type { Records, Transaction } from '../records/records.ts'
import type { Accounts, Charge, JobAccounting, LedgerEntry } from './accounts.ts'

type LedgerRow = {
  id: string
  account_id: string
  key_id: string | null
  what: string
  ticks: number
  state: LedgerEntry['state']
  created_at: number
  settled_at: number | null
}

/** Takes and gives back job slots and writes the ledger. */
export function makeLedger(options: {
  records: Records
  clock: Clock
  maxJobsInFlight: number
}): Pick<Accounts, 'charge' | 'jobsInFlight' | 'ledger' | 'spent' | 'jobs'> {
  const { records, clock, maxJobsInFlight } = options

  async function write(tx: Transaction, charge: Charge, state: LedgerEntry['state']): Promise<void> {
    const now = clock.now()
    await tx.query(
      `INSERT INTO ledger (id, account_id, key_id, what, ticks, state, created_at, settled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
      [
        charge.id,
        charge.accountId,
        charge.keyId ?? null,
        charge.what,
        charge.ticks,
        state,
        now,
        state === 'settled' ? now : null,
      ],
    )
  }

  /** Ends a reservation; the slot goes back only if this call was the one that ended it. */
  async function end(tx: Transaction, jobId: string, state: 'settled' | 'refunded', ticks: number): Promise<void> {
    const [row] = await tx.query<{ account_id: string }>(
      `UPDATE ledger SET state = $2, ticks = $3, settled_at = $4 WHERE id = $1 AND state = 'reserved' RETURNING account_id`,
      [jobId, state, ticks, clock.now()],
    )
    if (row) await tx.query('UPDATE account SET jobs_in_flight = jobs_in_flight - 1 WHERE id = $1', [row.account_id])
  }

  const jobs: JobAccounting = {
    async reserve(tx, charge) {
      const now = clock.now()
      await tx.query('INSERT INTO account (id, created_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [charge.accountId, now])
      const taken = await tx.query(
        'UPDATE account SET jobs_in_flight = jobs_in_flight + 1 WHERE id = $1 AND jobs_in_flight < $2 RETURNING id',
        [charge.accountId, maxJobsInFlight],
      )
      if (taken.length === 0) {
        const message = `${maxJobsInFlight} jobs of this account are queued or running, which is the most at one time; wait for one to end`
        throw new ApiError('rate_limit_exceeded', message, { retryAfterSeconds: 5 })
      }
      await write(tx, charge, 'reserved')
    },
    settle: (tx, jobId, ticks) => end(tx, jobId, 'settled', ticks),
    refund: (tx, jobId) => end(tx, jobId, 'refunded', 0),
  }

  return {
    jobs,
    charge: (tx, charge) => write(tx, charge, 'settled'),
    async jobsInFlight(accountId) {
      const [row] = await records.query<{ n: number }>('SELECT jobs_in_flight AS n FROM account WHERE id = $1', [accountId])
      return row?.n ?? 0
    },
    async ledger(accountId, { sinceMs = 0, limit = 1000 } = {}) {
      const rows = await records.query<LedgerRow>(
        'SELECT * FROM ledger WHERE account_id = $1 AND created_at >= $2 ORDER BY created_at DESC, id LIMIT $3',
        [accountId, sinceMs, limit],
      )
      return rows.map(entryOf)
    },
    async spent(accountId, sinceMs = 0) {
      const rows = await records.query<{ state: string; ticks: number }>(
        'SELECT state, CAST(sum(ticks) AS bigint) AS ticks FROM ledger WHERE account_id = $1 AND created_at >= $2 GROUP BY state',
        [accountId, sinceMs],
      )
      const ticksOf = (state: string) => rows.find((row) => row.state === state)?.ticks ?? 0
      return { settledTicks: ticksOf('settled'), reservedTicks: ticksOf('reserved') }
    },
  }
}

function entryOf(row: LedgerRow): LedgerEntry {
  return {
    id: row.id,
    accountId: row.account_id,
    what: row.what,
    ticks: row.ticks,
    state: row.state,
    createdAt: row.created_at,
    ...(row.key_id === null ? {} : { keyId: row.key_id }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  }
}
