/**
 * The queue door. The table of jobs is the queue.
 *
 * States of a job and what moves it:
 *
 *     queued ----claim----> running ----finish----> done ----its result is gone----> expired
 *        ^                   |  |  |
 *        |  handBack, fail   |  |  +---fail (final, or no attempts left)---> failed
 *        +--(retryable)------+  |
 *        |                      +---lease ran out: claimed again, or failed after the third attempt
 *     queued, running ---cancel---> cancelled
 *     queued, running ---its time ran out---> expired
 *
 * submit    writes the row, takes a job slot and reserves the charge in one transaction with whatever the caller writes.
 * claim     leases the oldest open jobs whose lease is over; each claim counts one attempt.
 * finish    and fail, heartbeat and handBack are fenced by owner and attempt: a worker that lost its lease changes nothing.
 *
 * Promised: an accepted job ends in done, failed, expired or cancelled, however often processes die. Its slot goes back and its charge is
 * settled (done) or refunded (all else) in the same transaction as that last step, once. A job may be worked on more than once,
 * after a crash; it is finished once. Rows are deleted, with their files, when `retentionMs` has passed since the end.
 */
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { MakeId } from '../lib/ids.ts'
import type { Records, Transaction } from '../records/records.ts'
import { END_CHANNEL, jobEnds } from './job-ends.ts'
import { jobOf, JOB_COLUMNS } from './job-row.ts'
import type { JobRow } from './job-row.ts'
import { sweepJobs } from './sweep-jobs.ts'
import { waitForEnd } from './wait-for-end.ts'

export { startWorker } from './worker.ts'
export { queueSettings } from './settings.ts'

/** The states of a job, told above. */
export type JobStatus = 'queued' | 'running' | 'done' | 'failed' | 'expired' | 'cancelled'

/** Why a job failed: a code of the wire and a sentence for the caller. */
export type JobError = { code: string; message: string }

/** A job as it stands in the table. `request` and `result` are plain JSON of the caller's own shape. */
export type Job = {
  id: string
  accountId: string
  kind: string
  request: unknown
  status: JobStatus
  /** 0 to 100. */
  progress: number
  /** How often it was started. */
  attempt: number
  result?: unknown
  error?: JobError
  /** Reserved while the job is open, charged once it is done. */
  ticks: number
  createdAt: number
  finishedAt?: number
  /** Open jobs: when it is given up. Done jobs: when the result is gone. */
  expiresAt: number
}

/** A job to submit. With a `dedupeKey`, a second submit of the same account and key within 24 hours gives back the first job. */
export type NewJob = {
  accountId: string
  keyId?: string
  kind: string
  request: unknown
  ticks: number
  id?: string
  dedupeKey?: string
}

/** The right to work on a job until `leaseUntil`; proven by owner and attempt on every later call. */
export type Lease = { job: Job; owner: string; attempt: number; leaseUntil: number }

/** The table of jobs as a queue. */
export type Queue = {
  /** Writes the job, takes a job slot and reserves the charge, all in the caller's transaction; throws when no slot is free. */
  submit(tx: Transaction, job: NewJob): Promise<Job>
  /** Leases up to `count` jobs, oldest first; also those whose worker let its lease run out. */
  claim(owner: string, count: number): Promise<Lease[]>
  /** Extends the lease and notes progress; `lost` when the job was cancelled, expired or taken over: stop working on it. */
  heartbeat(lease: Lease, progress: number): Promise<'held' | 'lost'>
  /** Ends the job as done and settles its charge; false when the lease was lost, and then nothing is changed. */
  finish(lease: Lease, outcome: { result: unknown; ticks: number; expiresAt: number }): Promise<boolean>
  /** Ends the job as failed and refunds, or, with `isRetryable` and attempts left, queues it again. False when the lease was lost. */
  fail(lease: Lease, error: JobError, options?: { isRetryable?: boolean }): Promise<boolean>
  /** Puts an unfinished job back for another worker without counting the attempt; for an orderly stop. */
  handBack(lease: Lease): Promise<boolean>
  /** Cancels an open job and refunds; false when it was not open. */
  cancel(id: string): Promise<boolean>
  get(id: string): Promise<Job | undefined>
  /** An account's jobs, newest first; `after` is the id that the page before ended with. */
  list(accountId: string, options?: { status?: JobStatus; limit?: number; after?: string }): Promise<Job[]>
  /** How many jobs stand in each state. */
  counts(): Promise<Record<JobStatus, number>>
  /** Ends jobs past their time, marks done jobs whose result is gone, deletes rows past retention with their files. */
  sweep(): Promise<{ expired: number; removed: number }>
  /** Calls `wake` when a job was submitted, by this process or another. Poll as well. */
  onWork(wake: () => void): () => void
  /** Calls `wake` when a job came to its end. Poll as well. */
  onEnded(wake: () => void): () => void
  /** Resolves with the job once it is neither queued nor running; undefined when there is none. */
  waitForEnd(id: string, signal: AbortSignal): Promise<Job | undefined>
}

/** What a worker's handler is given: a signal that aborts when the lease is lost or the worker stops, and a way to tell progress. */
export type JobContext = { signal: AbortSignal; progress(percent: number): void }

/** Does one job; throws `ApiError` for failures to tell the caller, anything else is retried. */
export type JobHandler = (job: Job, context: JobContext) => Promise<{ result: unknown; ticks: number; expiresAt: number }>

/** A running worker. */
export type Worker = {
  /** Stops claiming, aborts or waits for what runs, hands back what is unfinished. */
  stop(graceMs?: number): Promise<void>
  /** How many jobs it is working on. */
  busy(): number
}

/** What the queue asks of the accounts; `accounts.jobs` is one. */
export type Accounting = {
  reserve(tx: Transaction, charge: { id: string; accountId: string; keyId?: string; what: string; ticks: number }): Promise<void>
  settle(tx: Transaction, jobId: string, ticks: number): Promise<void>
  refund(tx: Transaction, jobId: string): Promise<void>
}

/** Told of a job's end, done or not; what it writes is committed with the end. */
export type OnEnd = (tx: Transaction, job: Job) => Promise<void>

/** What a queue is made of. Times in milliseconds. */
export type QueueOptions = {
  records: Records
  clock: Clock
  accounting: Accounting
  /** How long a worker may be silent before another takes its job over. */
  leaseMs?: number
  maxAttempts?: number
  /** How long a job may stay open. */
  openMs?: number
  /** How long ended jobs are remembered. */
  retentionMs?: number
  /** Called with each job that comes to its end, in the transaction of that end. */
  onEnd?: OnEnd
  removeFiles?: (jobIds: readonly string[]) => Promise<unknown>
  makeId?: MakeId
}

const CHANNEL = 'openimagine_work'
const DEDUPE_MS = 24 * 3_600_000

/** Makes the queue. Where this process has the only lock, jobs that a dead process was running become claimable at once. */
export async function makeQueue(options: QueueOptions): Promise<Queue> {
  const { records, clock, accounting, leaseMs = 30_000, maxAttempts = 3, openMs = 3_600_000, makeId = randomId } = options
  const { onEnd = async () => {} } = options
  if (records.isExclusive) await records.query(`UPDATE job SET lease_until = 0 WHERE status = 'running'`)

  return {
    async submit(tx, job) {
      const now = clock.now()
      if (job.dedupeKey !== undefined) {
        const [before] = await tx.query<JobRow>(
          `SELECT ${JOB_COLUMNS} FROM job WHERE account_id = $1 AND dedupe_key = $2 AND created_at > $3`,
          [job.accountId, job.dedupeKey, now - DEDUPE_MS],
        )
        if (before) return jobOf(before)
        await tx.query('UPDATE job SET dedupe_key = NULL WHERE account_id = $1 AND dedupe_key = $2', [
          job.accountId,
          job.dedupeKey,
        ])
      }
      const id = job.id ?? makeId()
      const key = job.keyId === undefined ? {} : { keyId: job.keyId }
      await accounting.reserve(tx, { id, accountId: job.accountId, what: job.kind, ticks: job.ticks, ...key })
      const [row] = await tx.query<JobRow>(
        `INSERT INTO job (id, account_id, dedupe_key, kind, request, status, lease_until, ticks, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, 'queued', 0, $6, $7, $8) RETURNING ${JOB_COLUMNS}`,
        [id, job.accountId, job.dedupeKey ?? null, job.kind, JSON.stringify(job.request), job.ticks, now, now + openMs],
      )
      tx.notify(CHANNEL)
      return jobOf(row as JobRow)
    },

    async claim(owner, count) {
      const now = clock.now()
      const rows = await records.query<JobRow>(
        `UPDATE job SET status = 'running', owner = $1, attempt = attempt + 1, lease_until = $2 WHERE id IN (
           SELECT id FROM job WHERE status IN ('queued', 'running') AND lease_until < $3 AND expires_at > $3 AND attempt < $4
           ORDER BY created_at, id LIMIT $5 ${records.skipLocked}) RETURNING ${JOB_COLUMNS}`,
        [owner, now + leaseMs, now, maxAttempts, count],
      )
      const leases = rows.map((row) => ({ job: jobOf(row), owner, attempt: row.attempt, leaseUntil: now + leaseMs }))
      return leases.sort((a, b) => a.job.createdAt - b.job.createdAt)
    },

    async heartbeat(lease, progress) {
      const until = clock.now() + leaseMs
      const percent = Math.max(0, Math.min(99, Math.floor(progress)))
      const rows = await records.query(
        `UPDATE job SET lease_until = $4, progress = CASE WHEN progress > CAST($5 AS int) THEN progress ELSE CAST($5 AS int) END
         WHERE id = $1 AND owner = $2 AND attempt = $3 AND status = 'running' RETURNING id`,
        [lease.job.id, lease.owner, lease.attempt, until, percent],
      )
      if (rows.length === 0) return 'lost'
      lease.leaseUntil = until
      return 'held'
    },

    ...jobEnds({ records, clock, accounting, maxAttempts, channel: CHANNEL, onEnd }),

    async get(id) {
      const [row] = await records.query<JobRow>(`SELECT ${JOB_COLUMNS} FROM job WHERE id = $1`, [id])
      return row && jobOf(row)
    },

    async list(accountId, { status, limit = 50, after } = {}) {
      const rows = await records.query<JobRow>(
        `SELECT ${JOB_COLUMNS} FROM job WHERE account_id = $1 AND (CAST($2 AS text) IS NULL OR status = $2)
           AND (CAST($3 AS text) IS NULL OR EXISTS (SELECT 1 FROM job last WHERE last.id = $3 AND last.account_id = $1
             AND (job.created_at < last.created_at OR (job.created_at = last.created_at AND job.id < last.id))))
         ORDER BY created_at DESC, id DESC LIMIT $4`,
        [accountId, status ?? null, after ?? null, limit],
      )
      return rows.map(jobOf)
    },

    async counts() {
      const counts: Record<JobStatus, number> = { queued: 0, running: 0, done: 0, failed: 0, expired: 0, cancelled: 0 }
      const rows = await records.query<{ status: JobStatus; n: number }>('SELECT status, count(*) AS n FROM job GROUP BY status')
      for (const { status, n } of rows) counts[status] = n
      return counts
    },

    sweep: () => sweepJobs({ ...options, maxAttempts }),
    onWork: (wake) => records.listen(CHANNEL, wake),
    onEnded: (wake) => records.listen(END_CHANNEL, wake),
    waitForEnd: (id, signal) => waitForEnd(records, { id, signal }),
  }
}
