/** What time alone does to jobs: open ones run out, results go, ended ones are forgotten. */
import type { Transaction } from '../records/records.ts'
import { jobOf, JOB_COLUMNS, type JobRow } from './job-row.ts'
import { END_CHANNEL } from './job-ends.ts'
import type { QueueOptions } from './queue.ts'

const BATCH = 500

/** One round; call it every minute or so, in any number of processes. */
export async function sweepJobs(options: QueueOptions & { maxAttempts: number }): Promise<{ expired: number; removed: number }> {
  const { records, clock, accounting, maxAttempts, retentionMs = 7 * 86_400_000, removeFiles, onEnd = async () => {} } = options
  const now = clock.now()

  const end = async (tx: Transaction, sql: string, params: (string | number)[]) => {
    const rows = await tx.query<JobRow>(sql, params)
    for (const row of rows) {
      await accounting.refund(tx, row.id)
      await onEnd(tx, jobOf(row))
    }
    if (rows.length > 0) tx.notify(END_CHANNEL)
    return rows.length
  }
  const pick = (condition: string) => `SELECT id FROM job WHERE ${condition} LIMIT ${BATCH} ${records.skipLocked}`

  const expired = await records.transaction(async (tx) => {
    const error = JSON.stringify({ code: 'internal_error', message: `the job was given up after ${maxAttempts} attempts` })
    await end(
      tx,
      `UPDATE job SET status = 'failed', error = $3, finished_at = $1, owner = NULL WHERE id IN (${pick(
        `status IN ('queued', 'running') AND attempt >= $2 AND lease_until < $1`,
      )}) RETURNING ${JOB_COLUMNS}`,
      [now, maxAttempts, error],
    )
    const openOnes = await end(
      tx,
      `UPDATE job SET status = 'expired', finished_at = $1, owner = NULL
       WHERE id IN (${pick(`status IN ('queued', 'running') AND expires_at <= $1`)}) RETURNING ${JOB_COLUMNS}`,
      [now],
    )
    const doneOnes = await tx.query(
      `UPDATE job SET status = 'expired' WHERE id IN (${pick(`status = 'done' AND expires_at <= $1`)}) RETURNING id`,
      [now],
    )
    return openOnes + doneOnes.length
  })

  const old = await records.query<{ id: string }>(
    `SELECT id FROM job WHERE finished_at <= $1 ORDER BY finished_at LIMIT ${BATCH}`,
    [now - retentionMs],
  )
  const ids = old.map((row) => row.id)
  // Files first: if the process dies in between, the rows are still there and the next round ends the work.
  if (ids.length > 0) await removeFiles?.(ids)
  await records.transaction(async (tx) => {
    for (const id of ids) await tx.query('DELETE FROM job WHERE id = $1', [id])
  })
  return { expired, removed: ids.length }
}
