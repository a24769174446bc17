/** One round over all batches: see how running requests stand, give up what is past its time, hand over as many as there is room for. */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError } from '../api/errors.ts'
import type { Job } from '../queue/queue.ts'
import { readImageEdit, readImageGeneration, readVideoEdit, readVideoExtension, readVideoGeneration } from '../wire/wire.ts'
import { REQUEST_COLUMNS, type RequestRow } from './batch-rows.ts'
import type { BatchesParts } from './batches.ts'

/** Requests of one account that are jobs at one time, so that other requests find a free slot. */
const AT_ONCE = 5
const MOST_ATTEMPTS = 3

type Ended = { status: 'succeeded' | 'failed' | 'cancelled'; result?: string; error?: { code: string; message: string } }
type Pending = RequestRow & { principal: string; account_id: string; batch_expires_at: number }

/** Does one round. */
export async function runRound(parts: BatchesParts, signal: AbortSignal): Promise<void> {
  await lookAfterRunning(parts)
  await handOver(parts, signal)
}

async function lookAfterRunning({ records, queue, clock }: BatchesParts): Promise<void> {
  const sql = `SELECT ${REQUEST_COLUMNS} FROM batch_request WHERE status = 'running' LIMIT 1000`
  for (const row of await records.query<RequestRow>(sql)) {
    const job = row.job_id === null ? undefined : await queue.get(row.job_id)
    const ended = endOf(job)
    if (ended) await end({ records, clock }, row, ended)
  }
}

function endOf(job: Job | undefined): Ended | undefined {
  if (job === undefined) return failed('internal_error', 'the job of this request is gone')
  switch (job.status) {
    case 'done':
      return { status: 'succeeded', result: JSON.stringify({ value: job.result, expiresAt: job.expiresAt }) }
    case 'failed':
      return failed(job.error?.code ?? 'internal_error', job.error?.message ?? 'the request could not be made')
    case 'expired':
      return failed('internal_error', 'the request was not made in time')
    case 'cancelled':
      return { status: 'cancelled' }
    default:
      return undefined
  }
}

const failed = (code: string, message: string): Ended => ({ status: 'failed', error: { code, message } })

async function end(
  { records, clock }: Pick<BatchesParts, 'records' | 'clock'>,
  { batch_id: batchId, position }: RequestRow,
  { status, result, error }: Ended,
): Promise<void> {
  await records.query(
    `UPDATE batch_request SET status = $3, result = $4, error = $5, finished_at = $6
     WHERE batch_id = $1 AND position = $2 AND status IN ('pending', 'running')`,
    [batchId, position, status, result ?? null, error === undefined ? null : JSON.stringify(error), clock.now()],
  )
}

async function handOver(parts: BatchesParts, signal: AbortSignal): Promise<void> {
  const { records, clock, log } = parts
  const accounts = await records.query<{ account_id: string; running: number }>(
    `SELECT b.account_id, sum(CASE WHEN r.status = 'running' THEN 1 ELSE 0 END) AS running FROM batch_request r
     JOIN batch b ON b.id = r.batch_id WHERE r.status IN ('pending', 'running') GROUP BY b.account_id`,
  )
  for (const { account_id: accountId, running } of accounts) {
    const rows = await records.query<Pending>(
      `SELECT ${REQUEST_COLUMNS.split(', ')
        .map((column) => `r.${column}`)
        .join(', ')}, b.principal, b.account_id, b.expires_at AS batch_expires_at FROM batch_request r
       JOIN batch b ON b.id = r.batch_id WHERE b.account_id = $1 AND r.status = 'pending'
       ORDER BY r.created_at, r.batch_id, r.position LIMIT $2`,
      [accountId, Math.max(0, AT_ONCE - Number(running))],
    )
    for (const row of rows) {
      if (row.batch_expires_at <= clock.now()) {
        await end(parts, row, failed('failed_precondition', 'the batch expired before this request was made'))
        continue
      }
      try {
        const { id } = await submit(parts, row, signal)
        await records.query(
          `UPDATE batch_request SET status = 'running', job_id = $3 WHERE batch_id = $1 AND position = $2 AND status = 'pending'`,
          [row.batch_id, row.position, id],
        )
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ApiError && error.code === 'rate_limit_exceeded') break
        if (error instanceof ApiError && error.status < 500) await end(parts, row, failed(error.code, error.message))
        else await tryAgainLater(parts, row, error)
        if (!(error instanceof ApiError)) log.error({ err: error, batchId: row.batch_id }, 'a request of a batch failed')
      }
    }
  }
}

async function tryAgainLater(parts: BatchesParts, row: Pending, error: unknown): Promise<void> {
  const { batch_id: batchId, position, attempt } = row
  if (attempt + 1 >= MOST_ATTEMPTS) {
    const message = error instanceof ApiError ? error.message : 'the request could not be made because of a fault of the server'
    return end(parts, row, failed('internal_error', message))
  }
  await parts.records.query('UPDATE batch_request SET attempt = attempt + 1 WHERE batch_id = $1 AND position = $2', [
    batchId,
    position,
  ])
}

function submit({ generation }: BatchesParts, row: Pending, signal: AbortSignal): Promise<{ id: string }> {
  const principal = JSON.parse(row.principal) as Principal
  const starting = { principal, signal, dedupeKey: `batch:${row.batch_id}:${row.position}` }
  const body: unknown = JSON.parse(row.body)
  switch (row.kind) {
    case 'image_generation':
      return generation.deferImages(readImageGeneration(body), starting)
    case 'image_edit':
      return generation.deferImages(readImageEdit(body), starting)
    case 'video_generation':
      return generation.startVideo(readVideoGeneration(body), starting)
    case 'video_edit':
      return generation.startVideo(readVideoEdit(body), starting)
    case 'video_extension':
      return generation.startVideo(readVideoExtension(body), starting)
    case 'unsupported':
      throw new ApiError('invalid_parameters', 'this server makes pictures and films: the request is of another kind')
  }
}
