/**
 * A note inside a film (our scene, as text): a `uuid` box behind everything else, deflated. Players skip boxes that they do not know
 * (ISO/IEC 14496-12, 4.2), and at the end it moves no offset. Read back from a stranger's file it is hostile: every length is checked.
 */
import { appendFile, open, type FileHandle } from 'node:fs/promises'
import { packNote, unpackNote } from './note.ts'

/** Our box's name: a version 5 UUID of `openimagine:scene`. */
const BOX_UUID = Buffer.from('6f70656e696d5a67896e653a7363656e', 'hex')
const BOX_HEADER_BYTES = 8 + BOX_UUID.length
const MOST_BOXES = 512
const MOST_BYTES = 512 * 1024

/** Appends the note to a finished film. */
export async function embedInFilm(file: string, note: string): Promise<void> {
  const packed = packNote(note)
  const header = Buffer.alloc(8)
  header.writeUInt32BE(BOX_HEADER_BYTES + packed.length, 0)
  header.write('uuid', 4, 'latin1')
  await appendFile(file, Buffer.concat([header, BOX_UUID, packed]))
}

/** Reads our note back; `undefined` when there is none or it is not ours, too big or damaged. */
export async function readFilmNote(file: string): Promise<string | undefined> {
  const input = await open(file, 'r')
  try {
    return await findNote(input, (await input.stat()).size)
  } finally {
    await input.close()
  }
}

async function findNote(input: FileHandle, fileBytes: number): Promise<string | undefined> {
  const header = Buffer.alloc(BOX_HEADER_BYTES)
  let at = 0
  for (let boxes = 0; boxes < MOST_BOXES && at + 8 <= fileBytes; boxes++) {
    const { bytesRead } = await input.read(header, 0, BOX_HEADER_BYTES, at)
    if (bytesRead < 8) return undefined
    const size = boxSize(header, bytesRead, fileBytes - at)
    if (size === undefined || at + size > fileBytes) return undefined
    const isOurs =
      header.toString('latin1', 4, 8) === 'uuid' && bytesRead === BOX_HEADER_BYTES && header.subarray(8).equals(BOX_UUID)
    if (isOurs) {
      if (size > MOST_BYTES || size < BOX_HEADER_BYTES) return undefined
      const packed = Buffer.alloc(size - BOX_HEADER_BYTES)
      await input.read(packed, 0, packed.length, at + BOX_HEADER_BYTES)
      return unpackNote(packed)
    }
    at += size
  }
  return undefined
}

/** A box's length: 32 bits, or 64 after the name when those say 1, or the rest of the file when they say 0. */
function boxSize(header: Buffer, bytesRead: number, rest: number): number | undefined {
  const short = header.readUInt32BE(0)
  if (short === 0) return rest
  if (short !== 1) return short >= 8 ? short : undefined
  if (bytesRead < 16) return undefined
  const long = header.readBigUInt64BE(8)
  return long >= 16n && long <= BigInt(rest) ? Number(long) : undefined
}
