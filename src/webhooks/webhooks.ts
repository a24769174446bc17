/**
 * The webhooks door: whoever asked is told when a job ends.
 *
 * A delivery is written in the same transaction as the end of its job, so a job that ended is told of however often processes die. States:
 *
 *     pending ----2xx----> delivered
 *        |  ^
 *        |  +--- anything else: tried again after 5 s, 30 s, 2 min, 10 min, 1 h, 6 h
 *        +------ 410, or the seventh try failed ----> failed
 *
 * A try is leased; a process that dies in one lets another try again, so a message may come twice: its `webhook-id` stays the same.
 */
import { randomBytes } from 'node:crypto'
import { ApiError } from '../api/errors.ts'
import type { Fetching } from '../fetching/fetching.ts'
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Records, Transaction } from '../records/records.ts'
import { deliverDue } from './deliver-due.ts'
import { listDeliveries, type Delivery, type DeliveryListing } from './delivery-rows.ts'

export { startDelivering } from './start-delivering.ts'
export type { Attempt, Delivery, DeliveryListing } from './delivery-rows.ts'

/** An account's wish to be told; `events` such as `video.done`, or `*` for all. */
export type Webhook = { id: string; accountId: string; url: string; events: string[]; createdAt: number }

/** A job that ended: what to tell, and an address that its own request named beside those of the account. */
export type Ending = {
  accountId: string
  jobId: string
  event: string
  data: Record<string, unknown>
  own?: { url: string; secret: string }
}

export type Webhooks = {
  /** Registers an address; the secret is in this answer and nowhere else. */
  add(accountId: string, webhook: { url: string; events: string[] }): Promise<Webhook & { secret: string }>
  list(accountId: string): Promise<Webhook[]>
  find(accountId: string, id: string): Promise<Webhook | undefined>
  remove(accountId: string, id: string): Promise<boolean>
  /** Throws when an address cannot be told because of what it is. */
  check(url: string): void
  /** Writes what is to be told of an ending, in the caller's transaction. */
  note(tx: Transaction, ending: Ending): Promise<void>
  /** Tries everything that is due once; answers how many were tried. */
  deliverDue(signal: AbortSignal): Promise<number>
  deliveries(accountId: string, listing: DeliveryListing): Promise<Delivery[]>
  /** Calls `wake` when there is something to deliver. Poll as well. */
  onWork(wake: () => void): () => void
  /** Forgets deliveries that ended a week ago. */
  sweep(): Promise<number>
}

const CHANNEL = 'openimagine_webhook'
const MOST_WEBHOOKS = 20
const RETENTION_MS = 7 * 86_400_000

type Row = { id: string; account_id: string; url: string; secret: string; events: string; created_at: number }

/** Makes the webhooks. */
export async function makeWebhooks(options: { records: Records; clock: Clock; fetching: Fetching }): Promise<Webhooks> {
  const { records, clock, fetching } = options
  // With the only lock in hand, every try that is still leased is being made by nobody.
  if (records.isExclusive) await records.query(`UPDATE webhook_delivery SET lease_until = 0 WHERE status = 'pending'`)

  async function rowsOf(query: Transaction['query'], accountId: string): Promise<Row[]> {
    return query<Row>('SELECT * FROM webhook WHERE account_id = $1 ORDER BY created_at, id', [accountId])
  }
  function check(url: string): void {
    const refusal = fetching.refusalOf(url)
    if (refusal !== undefined)
      throw new ApiError('invalid_parameters', `the webhook URL ${refusal}`, { param: 'url', value: url })
  }

  return {
    check,

    async add(accountId, { url, events }) {
      check(url)
      const webhook = { id: randomId(), accountId, url, events, createdAt: clock.now() }
      const secret = `whsec_${randomBytes(32).toString('base64')}`
      if ((await rowsOf(records.query, accountId)).length >= MOST_WEBHOOKS)
        throw new ApiError('invalid_parameters', `an account has at most ${MOST_WEBHOOKS} webhooks; delete one first`)
      await records.query(
        'INSERT INTO webhook (id, account_id, url, secret, events, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [webhook.id, accountId, url, secret, JSON.stringify(events), webhook.createdAt],
      )
      return { ...webhook, secret }
    },

    list: async (accountId) => (await rowsOf(records.query, accountId)).map(webhookOf),

    async find(accountId, id) {
      return (await rowsOf(records.query, accountId)).map(webhookOf).find((webhook) => webhook.id === id)
    },

    async remove(accountId, id) {
      const sql = 'DELETE FROM webhook WHERE id = $1 AND account_id = $2 RETURNING id'
      return (await records.query(sql, [id, accountId])).length > 0
    },

    async note(tx, { accountId, jobId, event, data, own }) {
      const registered = (await rowsOf(tx.query, accountId)).filter((row) => isWanted(webhookOf(row).events, event))
      const targets = [...registered, ...(own === undefined ? [] : [{ ...own, id: null }])]
      const now = clock.now()
      for (const { id: webhookId, url, secret } of targets) {
        const id = `msg_${randomId()}`
        const body = JSON.stringify({ id, type: event, created_at: Math.floor(now / 1000), data })
        await tx.query(
          `INSERT INTO webhook_delivery (id, account_id, webhook_id, job_id, url, secret, event, body, status, next_at, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9, $9)`,
          [id, accountId, webhookId, jobId, url, secret, event, body, now],
        )
      }
      if (targets.length > 0) tx.notify(CHANNEL)
    },

    deliverDue: (signal) => deliverDue({ records, clock, fetching, signal }),
    deliveries: (accountId, listing) => listDeliveries(records, accountId, listing),
    onWork: (wake) => records.listen(CHANNEL, wake),

    async sweep() {
      const before = clock.now() - RETENTION_MS
      const old = `SELECT id FROM webhook_delivery WHERE status <> 'pending' AND created_at <= $1`
      await records.query(`DELETE FROM webhook_attempt WHERE delivery_id IN (${old})`, [before])
      const sql = `DELETE FROM webhook_delivery WHERE status <> 'pending' AND created_at <= $1 RETURNING id`
      return (await records.query(sql, [before])).length
    },
  }
}

function webhookOf({ id, account_id: accountId, url, events, created_at: createdAt }: Row): Webhook {
  return { id, accountId, url, events: JSON.parse(events) as string[], createdAt }
}

const isWanted = (events: string[], event: string): boolean => events.includes('*') || events.includes(event)
