/** Deliveries and their tries, as rows and as their owner reads them. */
import type { Records } from '../records/records.ts'

/** One try: the status of the reply, or why there was none. */
export type Attempt = { at: number; ms: number; status?: number; problem?: string }

/** One message to one address, with every try so far. */
export type Delivery = {
  id: string
  webhookId?: string
  jobId: string
  url: string
  event: string
  status: 'pending' | 'delivered' | 'failed'
  createdAt: number
  /** When a pending one is tried next. */
  nextAt: number
  attempts: Attempt[]
}

/** Newest first; `after` is the id that the page before ended with. */
export type DeliveryListing = { limit: number; after?: string }

type DeliveryRow = {
  id: string
  webhook_id: string | null
  job_id: string
  url: string
  event: string
  status: Delivery['status']
  created_at: number
  next_at: number
}
type AttemptRow = { delivery_id: string; at: number; ms: number; status: number | null; problem: string | null }

export async function listDeliveries(
  records: Records,
  accountId: string,
  { limit, after }: DeliveryListing,
): Promise<Delivery[]> {
  const rest =
    after === undefined
      ? ''
      : `AND EXISTS (SELECT 1 FROM webhook_delivery last WHERE last.id = $3 AND last.account_id = $1 AND
           (d.created_at < last.created_at OR (d.created_at = last.created_at AND d.id < last.id)))`
  const rows = await records.query<DeliveryRow>(
    `SELECT id, webhook_id, job_id, url, event, status, created_at, next_at FROM webhook_delivery d WHERE account_id = $1 ${rest}
     ORDER BY created_at DESC, id DESC LIMIT $2`,
    [accountId, limit, ...(after === undefined ? [] : [after])],
  )
  return Promise.all(rows.map(async (row) => deliveryOf(row, await attemptsOf(records, row.id))))
}

async function attemptsOf(records: Records, deliveryId: string): Promise<Attempt[]> {
  const sql = 'SELECT delivery_id, at, ms, status, problem FROM webhook_attempt WHERE delivery_id = $1 ORDER BY attempt'
  const rows = await records.query<AttemptRow>(sql, [deliveryId])
  return rows.map(({ at, ms, status, problem }) => ({
    at,
    ms,
    ...(status === null ? {} : { status }),
    ...(problem === null ? {} : { problem }),
  }))
}

function deliveryOf(row: DeliveryRow, attempts: Attempt[]): Delivery {
  const { id, webhook_id: webhookId, job_id: jobId, url, event, status, created_at: createdAt, next_at: nextAt } = row
  return { id, ...(webhookId === null ? {} : { webhookId }), jobId, url, event, status, createdAt, nextAt, attempts }
}
