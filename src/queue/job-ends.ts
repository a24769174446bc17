/** The steps that end a worker's turn at a job, each fenced and in one transaction with its charge. */
import type { Clock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { jobOf, JOB_COLUMNS, type JobRow } from './job-row.ts'
import type { Accounting, Lease, OnEnd, Queue } from './queue.ts'

/** The channel on which those who wait for a job are woken. */
export const END_CHANNEL = 'openimagine_job_ended'

const FENCE = `id = $1 AND owner = $2 AND attempt = $3 AND status = 'running'`
const fenceOf = (lease: Lease) => [lease.job.id, lease.owner, lease.attempt]

export function jobEnds(options: {
  records: Records
  clock: Clock
  accounting: Accounting
  maxAttempts: number
  channel: string
  onEnd: OnEnd
}): Pick<Queue, 'finish' | 'fail' | 'handBack' | 'cancel'> {
  const { records, clock, accounting, maxAttempts, channel, onEnd } = options

  return {
    finish: (lease, { result, ticks, expiresAt }) =>
      records.transaction(async (tx) => {
        const [row] = await tx.query<JobRow>(
          `UPDATE job SET status = 'done', progress = 100, result = $4, ticks = $5, expires_at = $6, finished_at = $7, owner = NULL
           WHERE ${FENCE} RETURNING ${JOB_COLUMNS}`,
          [...fenceOf(lease), JSON.stringify(result ?? null), ticks, expiresAt, clock.now()],
        )
        if (!row) return false
        await accounting.settle(tx, lease.job.id, ticks)
        await onEnd(tx, jobOf(row))
        tx.notify(END_CHANNEL)
        return true
      }),

    fail: (lease, error, { isRetryable = false } = {}) =>
      records.transaction(async (tx) => {
        if (isRetryable && lease.attempt < maxAttempts) {
          const sql = `UPDATE job SET status = 'queued', owner = NULL, lease_until = 0 WHERE ${FENCE} RETURNING id`
          tx.notify(channel)
          return (await tx.query(sql, fenceOf(lease))).length > 0
        }
        const [row] = await tx.query<JobRow>(
          `UPDATE job SET status = 'failed', error = $4, finished_at = $5, owner = NULL WHERE ${FENCE} RETURNING ${JOB_COLUMNS}`,
          [...fenceOf(lease), JSON.stringify(error), clock.now()],
        )
        if (!row) return false
        await accounting.refund(tx, lease.job.id)
        await onEnd(tx, jobOf(row))
        tx.notify(END_CHANNEL)
        return true
      }),

    handBack: (lease) =>
      records.transaction(async (tx) => {
        const sql = `UPDATE job SET status = 'queued', owner = NULL, lease_until = 0, attempt = attempt - 1 WHERE ${FENCE} RETURNING id`
        tx.notify(channel)
        return (await tx.query(sql, fenceOf(lease))).length > 0
      }),

    cancel: (id) =>
      records.transaction(async (tx) => {
        const [row] = await tx.query<JobRow>(
          `UPDATE job SET status = 'cancelled', finished_at = $2, owner = NULL WHERE id = $1 AND status IN ('queued', 'running')
           RETURNING ${JOB_COLUMNS}`,
          [id, clock.now()],
        )
        if (!row) return false
        await accounting.refund(tx, id)
        await onEnd(tx, jobOf(row))
        tx.notify(END_CHANNEL)
        return true
      }),
  }
}
