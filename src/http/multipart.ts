/**
 * Multipart forms as the OpenAI SDK sends them, turned into the JSON that the same request would be: files become data URIs, `image[]`
 * becomes `images`, digits become numbers where a number is meant.
 */
import { ApiError } from '../api/errors.ts'

const NUMBERS = new Set(['n', 'seed', 'duration', 'seconds'])
const BOOLEANS = new Set(['deferred', 'stream', 'generate_audio'])
const PICTURES = new Set(['image', 'image[]', 'images', 'images[]', 'mask'])

/** Reads a form into a plain object. */
export async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Record<string, unknown>> {
  const form = await parse(bytes, contentType)
  const fields: Record<string, unknown> = {}
  const pictures: { url: string }[] = []
  for (const [name, value] of form) {
    if (!PICTURES.has(name)) {
      if (typeof value === 'string') fields[name] = asJson(name, value)
      continue
    }
    const picture = { url: typeof value === 'string' ? addressIn(value) : await dataUri(value) }
    if (name === 'mask') fields['mask'] = picture
    else pictures.push(picture)
  }
  if (pictures.length === 1) fields['image'] = pictures[0]
  if (pictures.length > 1) fields['images'] = pictures
  return fields
}

async function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    throw new ApiError('invalid_parameters', 'the body must be a well-formed multipart form', { cause: error })
  }
}

function asJson(name: string, value: string): unknown {
  if (NUMBERS.has(name) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (BOOLEANS.has(name) && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

/** A picture field that is a text: an address, or the JSON object that holds one. */
function addressIn(value: string): string {
  const found = /^\s*\{\s*"url"\s*:\s*"([^"\\]+)"/.exec(value)
  return found?.[1] ?? value
}

async function dataUri(file: File): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer())
  return `data:${typeOf(bytes) ?? (file.type || 'application/octet-stream')};base64,${bytes.toString('base64')}`
}

/** The picture type that the first bytes tell; senders often say nothing, or octet-stream. */
function typeOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (bytes.subarray(0, 4).toString('latin1') === '\x89PNG') return 'image/png'
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp'
  return undefined
}
