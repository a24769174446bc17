/** Pictures and films as callers have them, made into what the wire takes. */

/**
 * A picture or film to start from: a public URL or data URI as text, a `URL`, a `Blob` or `File`, bytes, `{ url }`, or `{ fileId }` of an
 * uploaded file.
 */
export type MediaInput = string | URL | Blob | Uint8Array | { url: string } | { fileId: string }

/** What the wire takes. */
export type WireMedia = { url: string } | { file_id: string }

/** Translates one input; bytes become a data URI. */
export async function wireMedia(input: MediaInput): Promise<WireMedia> {
  if (typeof input === 'string') return { url: input }
  if (input instanceof URL) return { url: input.href }
  if (input instanceof Blob) return { url: await dataUri(new Uint8Array(await input.arrayBuffer()), input.type) }
  if (input instanceof Uint8Array) return { url: await dataUri(input, '') }
  return 'fileId' in input ? { file_id: input.fileId } : { url: input.url }
}

/** Bytes in base64 with their type in front. The bytes' own first letters win over what a browser guessed from a name. */
async function dataUri(bytes: Uint8Array, told: string): Promise<string> {
  return `data:${typeOf(bytes) ?? (told || 'application/octet-stream')};base64,${toBase64(bytes)}`
}

/** The media type that the first bytes tell. */
export function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG')) return 'image/png'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  if (start.startsWith('GIF8')) return 'image/gif'
  return start.slice(4, 8) === 'ftyp' ? 'video/mp4' : undefined
}

const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

/** The bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
