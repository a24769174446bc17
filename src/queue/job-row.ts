/** A job as a row of the table, and back. */
import type { Job, JobError, JobStatus } from './queue.ts'

export const JOB_COLUMNS =
  'id, account_id, kind, request, status, progress, attempt, result, error, ticks, created_at, finished_at, expires_at'

export type JobRow = {
  id: string
  account_id: string
  kind: string
  request: string
  status: JobStatus
  progress: number
  attempt: number
  result: string | null
  error: string | null
  ticks: number
  created_at: number
  finished_at: number | null
  expires_at: number
}

export function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    accountId: row.account_id,
    kind: row.kind,
    request: JSON.parse(row.request),
    status: row.status,
    progress: row.progress,
    attempt: row.attempt,
    ticks: row.ticks,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.result === null ? {} : { result: JSON.parse(row.result) as unknown }),
    ...(row.error === null ? {} : { error: JSON.parse(row.error) as JobError }),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at }),
  }
}
