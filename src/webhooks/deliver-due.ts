/** One round of deliveries: lease what is due, send it, write down how it went. */
import type { Fetching } from '../fetching/fetching.ts'
import type { Clock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { signedHeaders } from './sign-webhook.ts'

type Leased = { id: string; url: string; secret: string; body: string; attempt: number }
type Means = { records: Records; clock: Clock; fetching: Fetching; signal: AbortSignal }
type Sent = { status: number } | { problem: string }

const AT_ONCE = 8
const LEASE_MS = 60_000
const SECOND = 1000
/** Pauses after the first, second, ... try; after the last one it is given up. */
const PAUSES_MS = [5, 30, 120, 600, 3600, 21_600].map((seconds) => seconds * SECOND)
const GONE = 410

/** Tries everything that is due once, a few at a time. */
export async function deliverDue(means: Means): Promise<number> {
  const { records, clock } = means
  let tried = 0
  for (;;) {
    const now = clock.now()
    const leased = await records.query<Leased>(
      `UPDATE webhook_delivery SET lease_until = $1, attempt = attempt + 1 WHERE id IN (
         SELECT id FROM webhook_delivery WHERE status = 'pending' AND next_at <= $2 AND lease_until < $2
         ORDER BY next_at, id LIMIT ${AT_ONCE} ${records.skipLocked}) RETURNING id, url, secret, body, attempt`,
      [now + LEASE_MS, now],
    )
    if (leased.length === 0) return tried
    await Promise.all(leased.map((one) => deliverOne(one, means)))
    tried += leased.length
  }
}

async function deliverOne(leased: Leased, { records, clock, fetching, signal }: Means): Promise<void> {
  const { id, url, secret, body, attempt } = leased
  const at = clock.now()
  const startedAt = performance.now()
  const headers = signedHeaders({ id, timestampSeconds: Math.floor(at / SECOND), body, secret })
  const sent = await fetching.post(url, { headers, body, signal })
  const ms = Math.round(performance.now() - startedAt)
  const { status, nextAt } = outcome(sent, { attempt, now: clock.now() })
  await records.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO webhook_attempt (delivery_id, attempt, at, ms, status, problem) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (delivery_id, attempt) DO NOTHING`,
      [id, attempt, at, ms, 'status' in sent ? sent.status : null, 'problem' in sent ? sent.problem : null],
    )
    await tx.query('UPDATE webhook_delivery SET status = $2, next_at = $3, lease_until = 0 WHERE id = $1 AND attempt = $4', [
      id,
      status,
      nextAt,
      attempt,
    ])
  })
}

function outcome(sent: Sent, { attempt, now }: { attempt: number; now: number }): { status: string; nextAt: number } {
  if ('status' in sent && sent.status >= 200 && sent.status < 300) return { status: 'delivered', nextAt: now }
  const pauseMs = PAUSES_MS[attempt - 1]
  const isGivenUp = pauseMs === undefined || ('status' in sent && sent.status === GONE)
  return isGivenUp ? { status: 'failed', nextAt: now } : { status: 'pending', nextAt: now + pauseMs }
}
