/** What the HTTP side is made of, and what a request carries through it. */
import type { Context, Hono } from 'hono'
import type { Accounts, Principal } from '../accounts/accounts.ts'
import type { Batches } from '../batches/batches.ts'
import type { Files } from '../files/files.ts'
import type { Generation } from '../generation/generation.ts'
import type { Idempotency } from '../idempotency/idempotency.ts'
import type { Clock } from '../lib/clock.ts'
import type { MakeId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import type { SignedUrls, Storage } from '../storage/storage.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { Metrics } from './metrics.ts'
import type { HttpSettings } from './settings.ts'

export type HttpParts = {
  generation: Generation
  accounts: Accounts
  idempotency: Idempotency
  files: Files
  storage: Storage
  signedUrls: SignedUrls
  clock: Clock
  makeId: MakeId
  log: Log
  metrics: Metrics
  webhooks: Webhooks
  batches: Batches
  settings: HttpSettings
  /** The folder of the studio page. */
  webDir: string
  /** False while starting and while draining. */
  isReady: () => boolean
}

/** Set by the middleware: the request's id always, the principal behind authentication. */
export type Env = { Variables: { requestId: string; principal: Principal } }
export type HttpContext = Context<Env>
export type App = Hono<Env>
