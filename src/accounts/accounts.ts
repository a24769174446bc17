/** The accounts door: keys, the limits of a key and of an account, and the ledger of what was charged. */
import type { Clock } from '../lib/clock.ts'
import type { Records, Transaction } from '../records/records.ts'
import { makeKeys } from './keys.ts'
import { makeLedger } from './ledger.ts'
import { requestLimit } from './request-limit.ts'

export { accountsSettings } from './settings.ts'

/** Who is asking: the key that was presented, and the account that it belongs to. */
export type Principal = {
  accountId: string
  keyId: string
  keyName: string
  /** The first and last few letters of the key, safe to show. */
  redactedKey: string
  /** When the key was made, epoch milliseconds. */
  createdAt: number
}

/** A key as it may be listed: never the key itself. */
export type KeySummary = Principal & { expiresAt?: number; revokedAt?: number }

/** Whether one more request of a key may pass, with the numbers for the `x-ratelimit-*` and `retry-after` headers. */
export type RequestAllowance = {
  isAllowed: boolean
  limit: number
  remaining: number
  /** Until the window is empty again. */
  resetSeconds: number
  /** Until the next request would pass; 0 while requests remain. */
  retryAfterSeconds: number
}

/** One charge: who pays how much for what. `id` makes it happen at most once (a job's id, or an image request's own id). */
export type Charge = { id: string; accountId: string; keyId?: string; what: string; ticks: number }

/** One line of the ledger. */
export type LedgerEntry = Charge & { state: 'reserved' | 'settled' | 'refunded'; createdAt: number; settledAt?: number }

/** What the queue asks of the accounts, inside its own transactions. */
export type JobAccounting = {
  /** Takes one of the account's job slots and reserves the charge; throws `rate_limit_exceeded` when no slot is free. */
  reserve(tx: Transaction, charge: Charge): Promise<void>
  /** Gives the slot back and charges `ticks` in place of the reservation. A second call changes nothing. */
  settle(tx: Transaction, jobId: string, ticks: number): Promise<void>
  /** Gives the slot back and charges nothing. A second call changes nothing. */
  refund(tx: Transaction, jobId: string): Promise<void>
}

/** Keys, limits and the ledger. */
export type Accounts = {
  /** Makes a key; the text of the key is in this answer and nowhere else. Without an account a new one is made. */
  createKey(options: { name: string; accountId?: string; expiresAt?: number }): Promise<{ key: string; summary: KeySummary }>
  /** Who holds this key; undefined when it is mistyped, unknown, revoked or past its time. */
  authenticate(key: string): Promise<Principal | undefined>
  /** All keys, or those of one account, newest first. */
  listKeys(accountId?: string): Promise<KeySummary[]>
  /** Ends a key at once; false when there is no such key, or it is the root key. */
  revokeKey(keyId: string): Promise<boolean>
  /** Counts one request against the key's minute: at most 60 in any 60 seconds, over all servers. */
  takeRequest(principal: Principal): Promise<RequestAllowance>
  /** For work that is done within the request: charges once per `id`, however often it is called. */
  charge(tx: Transaction, charge: Charge): Promise<void>
  /** How many jobs of the account are queued or running. */
  jobsInFlight(accountId: string): Promise<number>
  /** The account's ledger, newest first. */
  ledger(accountId: string, options?: { sinceMs?: number; limit?: number }): Promise<LedgerEntry[]>
  /** Sum of the ledger since a time: what was charged and what is still reserved, in ticks. */
  spent(accountId: string, sinceMs?: number): Promise<{ settledTicks: number; reservedTicks: number }>
  /** The part that the queue calls inside its own transactions. */
  jobs: JobAccounting
}

/** Makes the accounts. `apiKey`, when set, is accepted as the root key, of the account `root`. */
export function makeAccounts(options: {
  records: Records
  clock: Clock
  apiKey?: string | undefined
  requestsPerMinute?: number
  jobsInFlight?: number
}): Accounts {
  const { records, clock, apiKey, requestsPerMinute = 60, jobsInFlight = 15 } = options
  const takeRequest = requestLimit({ records, clock, limit: requestsPerMinute })
  return {
    ...makeKeys({ records, clock, rootKey: apiKey }),
    ...makeLedger({ records, clock, maxJobsInFlight: jobsInFlight }),
    takeRequest: (principal) => takeRequest(principal.keyId),
  }
}
