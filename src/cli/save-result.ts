/** Where results are written, and what they are called. */
import { existsSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command.ts'
import type { Io } from './io.ts'

/** Which of how many: the prompt's number in a batch, and the variation's number. */
export type Place = { words: string; number?: number | undefined; variation?: number | undefined }

const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'video/mp4': 'mp4' }

/** Writes one result and answers the name of its file, `-` for standard output, with its size. A name that nobody chose never replaces a file. */
export async function saveResult(
  result: Blob,
  out: string | undefined,
  { place, io }: { place: Place; io: Io },
): Promise<{ file: string; bytes: number }> {
  const bytes = new Uint8Array(await result.arrayBuffer())
  if (out === '-') {
    io.write(bytes)
    return { file: '-', bytes: bytes.length }
  }
  const file = fileOf(out, place, EXTENSIONS[result.type] ?? 'bin')
  const named = await asNamed(bytes, result.type, file)
  const written = named ?? bytes
  if (named === undefined) io.note(`${file} holds ${result.type}, whatever its name says`)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, written).catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  })
  return { file, bytes: written.length }
}

function fileOf(out: string | undefined, { words, number, variation }: Place, extension: string): string {
  const numbers = [number === undefined ? [] : String(number).padStart(3, '0'), variation ?? []].flat()
  if (out !== undefined && !isFolder(out)) {
    const { dir, name, ext } = path.parse(out)
    return path.join(dir, [name, ...numbers].join('-') + (ext || `.${extension}`))
  }
  const [first, ...rest] = numbers
  const ordered = number === undefined ? [slug(words), ...numbers] : [first, slug(words), ...rest]
  return free(path.join(out ?? '.', ordered.join('-')), extension)
}

const FORMATS: Record<string, 'jpeg' | 'png' | 'webp'> = { '.jpg': 'jpeg', '.jpeg': 'jpeg', '.png': 'png', '.webp': 'webp' }

/** The picture in the format that its file's name promises, with all it knows of its scene; undefined when that cannot be kept. */
async function asNamed(bytes: Uint8Array, type: string, file: string): Promise<Uint8Array | undefined> {
  const ending = path.extname(file).toLowerCase()
  const format = FORMATS[ending]
  if (EXTENSIONS[type] === ending.slice(1) || type === `image/${format}`) return bytes
  if (format === undefined || !type.startsWith('image/')) return undefined
  const { default: sharp } = await import('sharp')
  return sharp(bytes)
    .keepMetadata()
    .toFormat(format, format === 'png' ? {} : { quality: 92 })
    .toBuffer()
}

const isFolder = (out: string): boolean => /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())

function free(start: string, extension: string): string {
  for (let copy = 1; ; copy++) {
    const file = `${start}${copy === 1 ? '' : `-${copy}`}.${extension}`
    if (!existsSync(file)) return file
  }
}

/** The first words, as a file name. */
function slug(words: string): string {
  const parts = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.slice(0, 7).join('-').slice(0, 60) || 'openimagine'
}
