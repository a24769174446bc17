/** Batches and their requests as rows, and back. */
import type { Principal } from '../accounts/accounts.ts'
import type { Batch, BatchCounts, BatchRequest } from './batches.ts'

export const BATCH_COLUMNS = 'id, account_id, principal, name, input_file_id, created_at, expires_at, cancelled_at'
export const REQUEST_COLUMNS =
  'batch_id, position, request_id, kind, model, body, status, attempt, job_id, result, error, created_at, finished_at'

export type BatchRow = {
  id: string
  account_id: string
  principal: string
  name: string
  input_file_id: string | null
  created_at: number
  expires_at: number
  cancelled_at: number | null
}

export type RequestRow = {
  batch_id: string
  position: number
  request_id: string
  kind: BatchRequest['kind']
  model: string
  body: string
  status: BatchRequest['status']
  attempt: number
  job_id: string | null
  result: string | null
  error: string | null
  created_at: number
  finished_at: number | null
}

export function batchOf(row: BatchRow, counts: BatchCounts): Batch {
  const { keyId } = JSON.parse(row.principal) as Principal
  return {
    id: row.id,
    name: row.name,
    keyId,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    counts,
    ...(row.input_file_id === null ? {} : { inputFileId: row.input_file_id }),
    ...(row.cancelled_at === null ? {} : { cancelledAt: row.cancelled_at }),
  }
}

export function requestOf(row: RequestRow): BatchRequest {
  return {
    id: row.request_id,
    position: row.position,
    kind: row.kind,
    model: row.model,
    body: JSON.parse(row.body),
    status: row.status,
    createdAt: row.created_at,
    ...(row.job_id === null ? {} : { jobId: row.job_id }),
    ...(row.result === null ? {} : { result: JSON.parse(row.result) as NonNullable<BatchRequest['result']> }),
    ...(row.error === null ? {} : { error: JSON.parse(row.error) as NonNullable<BatchRequest['error']> }),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at }),
  }
}
