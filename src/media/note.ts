/** A note packed small for embedding in our files, and unpacked with a limit: what comes from a file may be a bomb. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The longest note that is read back, in bytes of text. */
export const MOST_NOTE_BYTES = 1024 * 1024

/** Deflates a note. */
export const packNote = (note: string): Buffer => deflateRawSync(Buffer.from(note), { level: 9 })

/** Inflates a note; `undefined` when it is damaged or longer than allowed. */
export function unpackNote(packed: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inflateRawSync(packed, { maxOutputLength: MOST_NOTE_BYTES }))
  } catch {
    return undefined
  }
}
