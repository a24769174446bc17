/** What the gRPC side is made of, and what a call carries. */
import type { Metadata } from '@grpc/grpc-js'
import type { Accounts, Principal } from '../accounts/accounts.ts'
import type { Batches } from '../batches/batches.ts'
import type { Files } from '../files/files.ts'
import type { Generation } from '../generation/generation.ts'
import type { Idempotency } from '../idempotency/idempotency.ts'
import type { Clock } from '../lib/clock.ts'
import type { MakeId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import type { SignedUrls, Storage } from '../storage/storage.ts'

export type GrpcParts = {
  generation: Generation
  accounts: Accounts
  idempotency: Idempotency
  files: Files
  batches: Batches
  storage: Storage
  signedUrls: SignedUrls
  clock: Clock
  makeId: MakeId
  log: Log
  /** The address that clients see, when a call's own authority is not it. */
  publicUrl: string | undefined
  /** Whether the port speaks TLS. */
  isSecure: boolean
  maxBytes: number
}

/** One call, known to be allowed. */
export type Asked = {
  method: string
  principal: Principal
  metadata: Metadata
  signal: AbortSignal
  /** Scheme and host as the client sees them. */
  baseUrl: string
}
