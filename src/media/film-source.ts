/**
 * Opens a stranger's film: MP4, MOV or WebM/Matroska, told by its first bytes and read by exactly that reader. Playlists, concat lists and
 * every other kind, which could name other files, are refused before the film library sees them.
 */
import { open } from 'node:fs/promises'
import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from 'node-av/constants'
import { Dictionary, FormatContext, InputFormat, type Stream } from 'node-av/lib'
import './film-format.ts'
import { UnreadableMedia } from './unreadable-media.ts'

/** Longest side of a film that is read. */
const LONGEST_SIDE = 4096
const MOST_TRACKS = 16

export type FilmSource = { container: FormatContext; pictures: Stream; sound: Stream | undefined; close(): Promise<void> }

/** Opens the file for reading packets. Throws `UnreadableMedia`. */
export async function openFilmSource(file: string): Promise<FilmSource> {
  const format = InputFormat.findInputFormat(await sniff(file))
  if (!format) throw new Error('this build of the film library cannot read MP4 or WebM')
  const container = new FormatContext()
  const close = async (): Promise<void> => {
    await container.closeInput()
  }
  const options = Dictionary.fromObject({ protocol_whitelist: 'file', probesize: 5_000_000, max_streams: MOST_TRACKS })
  const opened = await container.openInput(`file:${file}`, format, options)
  if (opened < 0) throw new UnreadableMedia('video', 'the video is damaged or incomplete and cannot be read')
  try {
    if ((await container.findStreamInfo()) < 0) throw new UnreadableMedia('video', 'the video is damaged and cannot be read')
    if (container.nbStreams > MOST_TRACKS) throw new UnreadableMedia('video', `the video has more than ${MOST_TRACKS} tracks`)
    const pictures = best(container, AVMEDIA_TYPE_VIDEO)
    if (!pictures) throw new UnreadableMedia('video', 'the file has no video track')
    const { width, height } = pictures.codecpar
    if (Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < 1) {
      throw new UnreadableMedia('video', `the video must have sides of at most ${LONGEST_SIDE} pixels, got ${width}x${height}`)
    }
    return { container, pictures, sound: best(container, AVMEDIA_TYPE_AUDIO), close }
  } catch (error) {
    await close()
    throw error
  }
}

function best(container: FormatContext, type: typeof AVMEDIA_TYPE_VIDEO): Stream | undefined {
  const index = container.findBestStream(type)
  return index < 0 ? undefined : container.streams[index]
}

async function sniff(file: string): Promise<'mov' | 'matroska'> {
  const head = Buffer.alloc(12)
  const input = await open(file, 'r')
  try {
    await input.read(head, 0, head.length, 0)
  } finally {
    await input.close()
  }
  if (head.toString('latin1', 4, 8) === 'ftyp') return 'mov'
  if (head.readUInt32BE(0) === 0x1a45dfa3) return 'matroska'
  throw new UnreadableMedia('video', 'the video must be an MP4, MOV or WebM file')
}
