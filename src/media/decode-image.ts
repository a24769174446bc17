/**
 * Decodes a stranger's picture. Run it only where a crash or a greedy decoder hurts nobody (the engine's decoding processes).
 * The whole picture is decoded, so that a cut or damaged file is found here and not later.
 */
import { open } from 'node:fs/promises'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { readNotePacket } from './picture-note.ts'
import type { Pixels } from './pixels.ts'
import { UnreadableMedia } from './unreadable-media.ts'

/** The most pixels that are decoded. */
const MOST_IMAGE_PIXELS = 24_000_000

export type DecodedImage = {
  pixels: Pixels
  /** Size of the picture as stored, upright, before `longestSide` made it smaller. */
  width: number
  height: number
  /** The scene we embedded, when the file is one of ours. Hostile all the same. */
  note?: string
}

/** First bytes of what may be decoded. Everything else is refused before a decoder sees it. */
const SIGNATURES: [name: string, test: (head: Buffer) => boolean][] = [
  ['jpeg', (head) => head.readUIntBE(0, 3) === 0xffd8ff],
  ['png', (head) => head.readUInt32BE(0) === 0x89504e47 && head.readUInt32BE(4) === 0x0d0a1a0a],
  ['webp', (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP'],
  ['gif', (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6))],
]

/**
 * Reads a JPEG, PNG, WebP or GIF (its first frame) as upright sRGB; alpha is kept, all metadata but our note is dropped.
 * `longestSide` makes bigger pictures smaller. Throws `UnreadableMedia`.
 */
export async function decodeImage(file: string, { longestSide }: { longestSide?: number } = {}): Promise<DecodedImage> {
  const format = await sniff(file)
  const options = {
    limitInputPixels: MOST_IMAGE_PIXELS,
    failOn: 'warning',
    pages: 1,
    autoOrient: true,
    unlimited: false,
  } as const
  try {
    const metadata = await sharp(file, options).metadata()
    refuseTooBig(metadata)
    const { width, height } = metadata.autoOrient
    let image = sharp(file, { ...options, sequentialRead: true })
      .toColourspace('srgb')
      .ensureAlpha()
    if (longestSide !== undefined) image = image.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    const pixels = await rawPixels(image)
    const note = format === 'gif' ? undefined : readNotePacket(metadata.xmp)
    return { pixels, width, height, ...(note === undefined ? {} : { note }) }
  } catch (cause) {
    if (cause instanceof UnreadableMedia) throw cause
    throw new UnreadableMedia('image', describe(cause), { cause })
  }
}

async function sniff(file: string): Promise<string> {
  const head = Buffer.alloc(12)
  const input = await open(file, 'r')
  try {
    await input.read(head, 0, head.length, 0)
  } finally {
    await input.close()
  }
  const format = SIGNATURES.find(([, test]) => test(head))?.[0]
  if (!format) throw new UnreadableMedia('image', 'the image must be a JPEG, PNG, WebP or GIF file')
  return format
}

function refuseTooBig({ width, height }: Metadata): void {
  if (width * height <= MOST_IMAGE_PIXELS) return
  throw new UnreadableMedia('image', tooBig(`got ${width}x${height}`))
}

const tooBig = (got: string): string => `the image must have at most ${MOST_IMAGE_PIXELS / 1e6} million pixels, ${got}`

async function rawPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength) }
}

function describe(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  if (/pixel limit/i.test(said)) return tooBig('got more')
  return 'the image is damaged or incomplete and cannot be decoded'
}
