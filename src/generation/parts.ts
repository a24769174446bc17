/** What generation is made of: the doors below it. */
import { ApiError } from '../api/errors.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { EngineRefusal, type Engine } from '../engine/engine.ts'
import type { FetchedInput, Fetching } from '../fetching/fetching.ts'
import type { Clock } from '../lib/clock.ts'
import type { MakeId } from '../lib/ids.ts'
import type { Moderation } from '../moderation/moderation.ts'
import type { Queue } from '../queue/queue.ts'
import type { Records } from '../records/records.ts'
import type { SignedUrls, Storage } from '../storage/storage.ts'

export type Parts = {
  engine: Engine
  moderation: Moderation
  accounts: Accounts
  queue: Queue
  records: Records
  storage: Storage
  signedUrls: SignedUrls
  fetching: Fetching
  clock: Clock
  makeId: MakeId
  /** Where films are written while they are made. */
  temporaryDir: string
  /** How long results stay. */
  mediaSeconds: number
}

/** Runs work of the engine; what it refuses becomes an error that the caller can act on. */
export async function askEngine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EngineRefusal) throw new ApiError(error.code, error.message, { cause: error })
    throw error
  }
}

/** Refuses what the engine of this server cannot do at all. */
export function needCapability(engine: Engine, capability: keyof Engine['capabilities'], what: string): void {
  if (!engine.capabilities[capability])
    throw new ApiError('invalid_parameters', `this server's engine (${engine.name}) cannot ${what}`)
}

/** Judges a prompt: throws when it is blocked, answers false when the result is to be withheld instead. */
export async function passesModeration(
  { moderation }: Pick<Parts, 'moderation'>,
  text: string,
  context: { accountId: string; part: 'prompt' | 'edit' },
): Promise<boolean> {
  const verdict = await moderation.judge(text, context)
  if (verdict.action === 'block') throw new ApiError('content_policy_violation', verdict.message, { param: 'prompt' })
  return verdict.action === 'allow'
}

/** Fetches an input that the caller named; our own signed addresses are read from storage. */
export function fetchSource(
  { fetching, signedUrls, storage }: Pick<Parts, 'fetching' | 'signedUrls' | 'storage'>,
  source: string,
  { kind, signal }: { kind: 'image' | 'video'; signal: AbortSignal },
): Promise<FetchedInput> {
  const ownFiles = async (url: string) => {
    const checked = signedUrls.verify(url)
    return checked.state === 'good' ? storage.localFile(checked.id) : undefined
  }
  return fetching.fetchInput(source, { kind, signal, ownFiles })
}

/** Uses some inputs and lets go of all of them, whatever happens. */
export async function withInputs<T>(fetches: Promise<FetchedInput>[], use: (inputs: FetchedInput[]) => Promise<T>): Promise<T> {
  const outcomes = await Promise.allSettled(fetches)
  const inputs = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  try {
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed) throw failed.reason
    return await use(inputs)
  } finally {
    await Promise.all(inputs.map((input) => input.dispose()))
  }
}
