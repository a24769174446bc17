/**
 * The batches door: many requests at once, made as room allows, their results read later.
 *
 * Each request is a row: pending -> running (it is a job in the queue) -> succeeded | failed | cancelled. A round hands pending requests to
 * the same generation as every other request, with a key by which the queue knows a request that was handed over before, so that a crash
 * neither loses nor repeats one; and it looks how the running ones stand. A batch leaves job slots of its account for other requests.
 */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError } from '../api/errors.ts'
import type { Files } from '../files/files.ts'
import type { Generation } from '../generation/generation.ts'
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import type { Queue } from '../queue/queue.ts'
import type { Records, Transaction } from '../records/records.ts'
import { BATCH_REQUEST_STATES, type BatchKind, type BatchRequestState } from './batch-kinds.ts'
import { batchOf, BATCH_COLUMNS, requestOf, REQUEST_COLUMNS, type BatchRow, type RequestRow } from './batch-rows.ts'
import { readInputFile } from './read-input-file.ts'
import { runRound } from './run-round.ts'

export { BATCH_ENDPOINTS, BATCH_KINDS, ENDED, type BatchKind, type BatchRequestState } from './batch-kinds.ts'
export { outcomeOf, type BatchOutcome } from './batch-outcome.ts'
export { startBatches } from './start-batches.ts'

/** A request to add. Without an id it gets one. */
export type NewBatchRequest = { id?: string; kind: BatchKind | 'unsupported'; body: unknown }

export type BatchCounts = { total: number; pending: number; succeeded: number; failed: number; cancelled: number }

export type Batch = {
  id: string
  name: string
  keyId: string
  inputFileId?: string
  createdAt: number
  /** What is still pending then is given up. */
  expiresAt: number
  cancelledAt?: number
  counts: BatchCounts
}

/** One request as it stands; `result` is the job's own. */
export type BatchRequest = {
  id: string
  position: number
  kind: BatchKind | 'unsupported'
  model: string
  body: unknown
  status: BatchRequestState
  jobId?: string
  result?: { value: unknown; expiresAt: number }
  error?: { code: string; message: string }
  createdAt: number
  finishedAt?: number
}

/** A page of something; `after` is what the page before ended with. */
export type Page = { limit: number; after?: string }

export type Batches = {
  create(principal: Principal, batch: { name: string; inputFileId?: string }): Promise<Batch>
  add(principal: Principal, batchId: string, requests: NewBatchRequest[]): Promise<void>
  get(principal: Principal, batchId: string): Promise<Batch>
  /** Newest first. */
  list(principal: Principal, page: Page): Promise<Batch[]>
  /** Ends what is pending and running; what is done stays. */
  cancel(principal: Principal, batchId: string): Promise<Batch>
  /** The requests in their order; only those that stand as told when `states` are given. */
  requests(principal: Principal, batchId: string, page: Page & { states?: BatchRequestState[] }): Promise<BatchRequest[]>
  /** One request by its own id. */
  request(principal: Principal, batchId: string, requestId: string): Promise<BatchRequest>
  /** Hands over and looks after requests once. */
  runRound(signal: AbortSignal): Promise<void>
  onWork(wake: () => void): () => void
  /** Forgets batches of a month ago. */
  sweep(): Promise<number>
}

export type BatchesParts = {
  records: Records
  queue: Queue
  generation: Generation
  files: Files
  clock: Clock
  log: Log
}

const CHANNEL = 'openimagine_batch'
const OPEN_MS = 24 * 3_600_000
const RETENTION_MS = 30 * 86_400_000
const MOST_REQUESTS = 10_000

/** Makes the batches. */
export function makeBatches(parts: BatchesParts): Batches {
  const { records, queue, files, clock } = parts

  async function countsOf(batchId: string): Promise<BatchCounts> {
    const rows = await records.query<{ status: BatchRequest['status']; n: number }>(
      'SELECT status, count(*) AS n FROM batch_request WHERE batch_id = $1 GROUP BY status',
      [batchId],
    )
    const of = (status: BatchRequest['status']): number => rows.find((row) => row.status === status)?.n ?? 0
    const [pending, succeeded, failed, cancelled] = [
      of('pending') + of('running'),
      of('succeeded'),
      of('failed'),
      of('cancelled'),
    ]
    return { total: pending + succeeded + failed + cancelled, pending, succeeded, failed, cancelled }
  }

  async function rowOf({ accountId }: Principal, batchId: string): Promise<BatchRow> {
    const sql = `SELECT ${BATCH_COLUMNS} FROM batch WHERE id = $1 AND account_id = $2`
    const [row] = await records.query<BatchRow>(sql, [batchId, accountId])
    if (row) return row
    throw new ApiError('invalid_parameters', 'no batch has this id', { status: 404, param: 'batch_id' })
  }
  const get = async (principal: Principal, batchId: string): Promise<Batch> =>
    batchOf(await rowOf(principal, batchId), await countsOf(batchId))

  /** The batch's row must be locked, so that no two of these number their requests alike. */
  async function insert(tx: Transaction, batchId: string, requests: NewBatchRequest[]): Promise<void> {
    const [row] = await tx.query<{ n: number }>('SELECT count(*) AS n FROM batch_request WHERE batch_id = $1', [batchId])
    const before = row?.n ?? 0
    if (before + requests.length > MOST_REQUESTS)
      throw new ApiError('invalid_parameters', `a batch holds at most ${MOST_REQUESTS} requests`)
    for (const [index, { id, kind, body }] of requests.entries()) {
      const position = before + index
      const requestId = id ?? `request_${position}`
      const model = (body as { model?: unknown } | null)?.model
      const added = await tx.query(
        `INSERT INTO batch_request (batch_id, position, request_id, kind, model, body, status, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7) ON CONFLICT (batch_id, request_id) DO NOTHING RETURNING position`,
        [batchId, position, requestId, kind, typeof model === 'string' ? model : '', JSON.stringify(body), clock.now()],
      )
      if (added.length === 0) {
        const message = `batch_request_id must differ within a batch, got ${JSON.stringify(requestId)} twice`
        throw new ApiError('invalid_parameters', message, { param: 'batch_request_id' })
      }
    }
    tx.notify(CHANNEL)
  }

  return {
    get,
    runRound: (signal) => runRound(parts, signal),
    onWork: (wake) => records.listen(CHANNEL, wake),

    async create(principal, { name, inputFileId }) {
      const requests = inputFileId === undefined ? [] : await readInputFile(files, principal.accountId, inputFileId)
      const id = `batch_${randomId()}`
      const now = clock.now()
      await records.transaction(async (tx) => {
        await tx.query(
          `INSERT INTO batch (id, account_id, principal, name, input_file_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [id, principal.accountId, JSON.stringify(principal), name, inputFileId ?? null, now, now + OPEN_MS],
        )
        if (requests.length > 0) await insert(tx, id, requests)
      })
      return get(principal, id)
    },

    async add(principal, batchId, requests) {
      await rowOf(principal, batchId)
      await records.transaction(async (tx) => {
        const sql = `UPDATE batch SET name = name WHERE id = $1 RETURNING ${BATCH_COLUMNS}`
        const [row] = await tx.query<BatchRow>(sql, [batchId])
        const why = row && whyClosed(row, clock.now())
        if (why !== undefined) throw new ApiError('invalid_parameters', `the batch takes no more requests: ${why}`)
        await insert(tx, batchId, requests)
      })
    },

    async list({ accountId }, { limit, after }) {
      const rest =
        after === undefined
          ? ''
          : `AND EXISTS (SELECT 1 FROM batch last WHERE last.id = $3 AND last.account_id = $1 AND
               (batch.created_at < last.created_at OR (batch.created_at = last.created_at AND batch.id < last.id)))`
      const rows = await records.query<BatchRow>(
        `SELECT ${BATCH_COLUMNS} FROM batch WHERE account_id = $1 ${rest} ORDER BY created_at DESC, id DESC LIMIT $2`,
        [accountId, limit, ...(after === undefined ? [] : [after])],
      )
      return Promise.all(rows.map(async (row) => batchOf(row, await countsOf(row.id))))
    },

    async cancel(principal, batchId) {
      await rowOf(principal, batchId)
      const now = clock.now()
      const running = await records.transaction(async (tx) => {
        await tx.query('UPDATE batch SET cancelled_at = $2 WHERE id = $1 AND cancelled_at IS NULL', [batchId, now])
        await tx.query(
          `UPDATE batch_request SET status = 'cancelled', finished_at = $2 WHERE batch_id = $1 AND status = 'pending'`,
          [batchId, now],
        )
        const sql = `SELECT job_id FROM batch_request WHERE batch_id = $1 AND status = 'running'`
        return tx.query<{ job_id: string }>(sql, [batchId])
      })
      for (const { job_id: jobId } of running) await queue.cancel(jobId)
      await runRound(parts, new AbortController().signal)
      return get(principal, batchId)
    },

    async requests(principal, batchId, { limit, after, states = [...BATCH_REQUEST_STATES] }) {
      await rowOf(principal, batchId)
      const from = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : -1
      const which = BATCH_REQUEST_STATES.filter((state) => states.includes(state)).map((state) => `'${state}'`)
      const rows = await records.query<RequestRow>(
        `SELECT ${REQUEST_COLUMNS} FROM batch_request WHERE batch_id = $1 AND position > $2 AND status IN (${which.join(', ')})
         ORDER BY position LIMIT $3`,
        [batchId, from, limit],
      )
      return rows.map(requestOf)
    },

    async request(principal, batchId, requestId) {
      await rowOf(principal, batchId)
      const sql = `SELECT ${REQUEST_COLUMNS} FROM batch_request WHERE batch_id = $1 AND request_id = $2`
      const [row] = await records.query<RequestRow>(sql, [batchId, requestId])
      if (row) return requestOf(row)
      throw new ApiError('invalid_parameters', 'no request of the batch has this id', { status: 404, param: 'batch_request_id' })
    },

    async sweep() {
      const before = clock.now() - RETENTION_MS
      await records.query('DELETE FROM batch_request WHERE batch_id IN (SELECT id FROM batch WHERE created_at <= $1)', [before])
      return (await records.query('DELETE FROM batch WHERE created_at <= $1 RETURNING id', [before])).length
    },
  }
}

/** Why a batch takes no more requests; undefined when it does. */
function whyClosed({ cancelled_at: cancelledAt, expires_at: expiresAt, input_file_id: file }: BatchRow, now: number) {
  if (cancelledAt !== null) return 'it is cancelled'
  if (expiresAt <= now) return 'its time is over'
  return file === null ? undefined : 'it was made from a file'
}
