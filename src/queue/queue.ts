/** The queue door. The table of jobs is the queue. */
import type { Transaction } from '../records/records.ts'

/** The states of a job; see the state machine above `makeQueue`. */
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
  /** An account's jobs, newest first. */
  list(accountId: string, options?: { status?: JobStatus; limit?: number; beforeCreatedAt?: number }): Promise<Job[]>
  /** How many jobs stand in each state. */
  counts(): Promise<Record<JobStatus, number>>
  /** Ends jobs past their time, marks done jobs whose result is gone, deletes rows past retention with their files. */
  sweep(): Promise<{ expired: number; removed: number }>
  /** Calls `wake` when a job was submitted, by this process or another. Poll as well. */
  onWork(wake: () => void): () => void
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
