/** What creating and editing pictures share: making n of them at once, keeping them, charging once. */
import type { Principal } from '../accounts/accounts.ts'
import type { MadeImage } from '../engine/engine.ts'
import { deliver, type Delivered, type Delivery } from './delivery.ts'
import { askEngine, passesOutput, type Parts } from './parts.ts'

/**
 * A finished picture: its bytes, where they are kept, or only where they were sent; nothing when it is withheld. `unresolved` is what was
 * asked and could not be drawn.
 */
export type Picture =
  | { isWithheld: true }
  | ({ isWithheld: false; mimeType: MadeImage['mimeType']; unresolved?: string[]; delivered?: Delivered } & (
      | { bytes: Uint8Array }
      | { fileId: string; expiresAt: number }
      | { isElsewhere: true }
    ))

/** The pictures of one request and what they cost. */
export type Pictures = { pictures: Picture[]; model: string; ticks: number; createdAt: number }

/** How to make the pictures of a request. */
export type Making = {
  principal: Principal
  id: string
  prompt: string
  count: number
  /** Whether the pictures are kept and answered by address, or answered as bytes. */
  isKept: boolean
  delivery?: Delivery | undefined
  /** True for deferred pictures: the queue charges for the job. */
  isChargedByQueue?: boolean
  model: string
  ticks: number
  what: string
  signal: AbortSignal
  make: (index: number, signal: AbortSignal) => Promise<MadeImage>
}

/** Makes the pictures at the same time; when one fails the others are stopped and nothing is charged. */
export async function makePictures(parts: Parts, making: Making): Promise<Pictures> {
  const { principal, id, prompt, count, model, ticks, what } = making
  const stop = new AbortController()
  const signal = AbortSignal.any([making.signal, stop.signal])
  const one = async (index: number): Promise<Picture> => {
    const made = await askEngine(() => making.make(index, signal))
    if (!(await passesOutput(parts, made, { accountId: principal.accountId, prompt }))) return { isWithheld: true }
    const { bytes, mimeType, unresolved } = made
    const result = { accountId: principal.accountId, content: bytes, mimeType, index, signal }
    const delivered = await deliver(parts, making.delivery, result)
    const told = {
      isWithheld: false as const,
      mimeType,
      ...(unresolved.length === 0 ? {} : { unresolved }),
      ...(delivered === undefined ? {} : { delivered }),
    }
    if (!making.isKept) return { ...told, bytes }
    if (delivered?.uploadedTo !== undefined) return { ...told, isElsewhere: true }
    return { ...told, ...(await keep(parts, made, making)) }
  }
  const running = Array.from({ length: count }, (_, index) => one(index))
  try {
    const pictures = await Promise.all(running)
    const charge = { id, accountId: principal.accountId, keyId: principal.keyId, what, ticks }
    if (!making.isChargedByQueue) await parts.records.transaction((tx) => parts.accounts.charge(tx, charge))
    return { pictures, model, ticks, createdAt: parts.clock.now() }
  } catch (error) {
    stop.abort(error)
    await Promise.allSettled(running)
    throw error
  }
}

/** The answer when the policy withholds the pictures of a request: nothing is made, nothing is charged. */
export function withheldPictures(parts: Pick<Parts, 'clock'>, { count, model }: { count: number; model: string }): Pictures {
  const pictures = Array.from({ length: count }, (): Picture => ({ isWithheld: true }))
  return { pictures, model, ticks: 0, createdAt: parts.clock.now() }
}

async function keep({ storage, clock, mediaSeconds }: Parts, made: MadeImage, { principal }: Making) {
  const expiresAt = clock.now() + mediaSeconds * 1000
  const file = await storage.put({ content: made.bytes, mimeType: made.mimeType, accountId: principal.accountId, expiresAt })
  return { fileId: file.id, expiresAt }
}
