/**
 * Multipart forms as the OpenAI SDK sends them, turned into the JSON that the same request would be: files become data URIs, `image[]`
 * becomes `images`, digits become numbers where a number is meant.
 */
import { ApiError } from '../api/errors.ts'
import { SNIFFED_BYTES, sniffMediaType } from '../lib/sniff-media-type.ts'

const NUMBERS = new Set(['n', 'seed', 'duration', 'seconds'])
const BOOLEANS = new Set(['deferred', 'stream', 'generate_audio'])
const PICTURES = new Set(['image', 'image[]', 'images', 'images[]', 'mask'])

/** A form as the plain object that the same request in JSON would be. */
export async function fieldsOfForm(form: FormData): Promise<Record<string, unknown>> {
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

/** Parses a form of the type that the request declares; throws `invalid_parameters`. */
export async function parseForm(bytes: Uint8Array<ArrayBuffer>, request: Request): Promise<FormData> {
  const contentType = request.headers.get('content-type') ?? ''
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
  return `data:${sniffMediaType(bytes.subarray(0, SNIFFED_BYTES), 'image') ?? (file.type || 'application/octet-stream')};base64,${bytes.toString('base64')}`
}
