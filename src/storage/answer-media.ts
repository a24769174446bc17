/** The HTTP answer for a stored file: ranges, ETag, and headers that keep a browser from running it. */
import type { ByteRange, Storage, StoredFile } from './storage.ts'

/** Answers GET and HEAD for one file; undefined when there is none. Conditional and range requests as RFC 9110 says; one range only. */
export async function answerMedia(storage: Storage, id: string, request: Request): Promise<Response | undefined> {
  const file = await storage.find(id)
  if (!file) return undefined
  const headers = headersOf(file)
  if (isUnchanged(file, request.headers)) return new Response(null, { status: 304, headers })

  const range = rangeOf(file, request.headers)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.bytes}`, 'accept-ranges': 'bytes' } })
  }
  const status = range ? 206 : 200
  headers.set('content-length', String(range ? range.end - range.start + 1 : file.bytes))
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const opened = await storage.open(id, range)
  return opened && new Response(opened.stream, { status, headers })
}

function headersOf(file: StoredFile): Headers {
  return new Headers({
    'content-type': file.mimeType,
    'accept-ranges': 'bytes',
    etag: `"${file.etag}"`,
    'last-modified': new Date(file.createdAt).toUTCString(),
    expires: new Date(file.expiresAt).toUTCString(),
    'cache-control': 'private, immutable',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
}

function isUnchanged(file: StoredFile, headers: Headers): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known.split(',').some((tag) => ['*', `"${file.etag}"`].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return Math.floor(file.createdAt / 1000) * 1000 <= since
}

/** The range to send; undefined for the whole file, which is also the answer to a range that is malformed or one of several. */
function rangeOf(file: StoredFile, headers: Headers): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '') ?? []
  const condition = headers.get('if-range')
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  if (condition !== null && condition !== `"${file.etag}"`) return undefined
  const last = file.bytes - 1
  if (from === '') return Number(to) === 0 ? 'unsatisfiable' : { start: Math.max(0, file.bytes - Number(to)), end: last }
  if (to !== '' && Number(to) < Number(from)) return undefined
  if (Number(from) > last) return 'unsatisfiable'
  return { start: Number(from), end: to === '' ? last : Math.min(last, Number(to)) }
}
