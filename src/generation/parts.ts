/** What generation is made of: the doors below it. */
import { ApiError } from '../api/errors.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { EngineRefusal, type Engine, type Shown } from '../engine/engine.ts'
import type { Source } from '../api/sources.ts'
import type { FetchedInput, Fetching } from '../fetching/fetching.ts'
import type { Files } from '../files/files.ts'
import type { Clock } from '../lib/clock.ts'
import type { MakeId } from '../lib/ids.ts'
import { quotedTexts, type Moderation } from '../moderation/moderation.ts'
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
  files: Files
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

/**
 * Judges a prompt, then what it wants written and spoken, on its own: nothing around a quotation makes it milder. Throws when one of them is
 * blocked, answers false when the result is to be withheld instead.
 */
export async function passesModeration(
  { moderation }: Pick<Parts, 'moderation'>,
  text: string,
  { accountId, part }: { accountId: string; part: 'prompt' | 'edit' },
): Promise<boolean> {
  let passes = true
  for (const judged of [{ part, text }, ...quotedTexts(text)]) {
    const verdict = await moderation.judge(judged.text, { accountId, part: judged.part })
    if (verdict.action === 'block') throw new ApiError('content_policy_violation', verdict.message, { param: 'prompt' })
    passes &&= verdict.action === 'allow'
  }
  return passes
}

/** Whether finished media may be delivered: what the engine says it shows, and the pictures themselves, are judged. */
export async function passesOutput(
  { moderation }: Pick<Parts, 'moderation'>,
  made: { respectsModeration: boolean; shown?: Shown; bytes?: unknown },
  { accountId, prompt }: { accountId: string; prompt: string },
): Promise<boolean> {
  if (!made.respectsModeration) return false
  const images = made.bytes instanceof Uint8Array ? [made.bytes] : []
  const verdict = await moderation.judgeOutput({ accountId, prompt, images, ...(made.shown && { shown: made.shown }) })
  return verdict.action === 'allow'
}

/** Fetches an input that the caller named; files by id and our own addresses, signed or public, are read from storage. */
export async function fetchSource(
  { fetching, signedUrls, storage, files }: Pick<Parts, 'fetching' | 'signedUrls' | 'storage' | 'files'>,
  source: Source,
  { kind, signal, accountId }: { kind: 'image' | 'video'; signal: AbortSignal; accountId: string },
): Promise<FetchedInput> {
  if ('fileId' in source) {
    const ownFiles = async () => {
      const local = await files.localFile(accountId, source.fileId)
      if (local) return local
      const code = kind === 'image' ? 'invalid_image_url' : 'invalid_video_url'
      throw new ApiError(code, `there is no file ${JSON.stringify(source.fileId)}`, { param: `${kind}.file_id` })
    }
    return fetching.fetchInput(source.fileId, { kind, signal, ownFiles })
  }
  const ownFiles = async (url: string) => {
    const checked = signedUrls.verify(url)
    if (checked.state === 'good') return storage.localFile(checked.id)
    const file = await files.findByPublicUrl(url)
    return file && storage.localFile(file.mediaId)
  }
  return fetching.fetchInput(source.url, { kind, signal, ownFiles })
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
