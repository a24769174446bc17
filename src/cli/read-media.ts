/** Pictures and films that a command is given: an address, a file, or `-` for standard input. */
import { readFile } from 'node:fs/promises'
import { UsageError } from './command.ts'
import type { Io } from './io.ts'

/** What an edit or a film starts from. */
export type Media = { input: string | Uint8Array; isFilm: boolean }

/** Reads one of them; addresses are left for the server to fetch. */
export async function readMedia(where: string, { readInput }: Pick<Io, 'readInput'>): Promise<Media> {
  if (/^https?:\/\//i.test(where)) return { input: where, isFilm: /\.(mp4|m4v|mov|webm)$/i.test(new URL(where).pathname) }
  if (/^data:/i.test(where)) return { input: where, isFilm: /^data:video\//i.test(where) }
  const bytes = where === '-' ? await readInput() : await readFile(where).catch(missing(where))
  return { input: new Uint8Array(bytes), isFilm: isFilm(bytes) }
}

/** MP4 and its kin say `ftyp` behind the first four bytes; WebM begins with an EBML mark. */
function isFilm(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return start.slice(4, 8) === 'ftyp' || start.startsWith('\x1a\x45\xdf\xa3')
}

const missing = (where: string) => (cause: unknown) => {
  throw new UsageError(`there is no file ${where}, and it is not an address`, { cause })
}
