/** A stored file as a reply: whole, a range, or only its headers. */
import { ApiError } from '../api/errors.ts'
import type { HttpParts } from './parts.ts'

const gone = (): ApiError => new ApiError('invalid_parameters', 'there is no such file, or its time is over', { status: 404 })

/** Answers GET and HEAD with Range, ETag and CORS. */
export async function sendFile({ storage, clock }: HttpParts, request: Request, id: string): Promise<Response> {
  const file = await storage.find(id)
  if (!file) throw gone()
  const etag = `"${file.etag}"`
  const headers = new Headers({
    'content-type': file.mimeType,
    'accept-ranges': 'bytes',
    etag,
    'last-modified': new Date(file.createdAt).toUTCString(),
    'cache-control': `private, max-age=${Math.max(0, Math.floor((file.expiresAt - clock.now()) / 1000))}, immutable`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'content-length, content-range, accept-ranges, etag',
    'x-content-type-options': 'nosniff',
  })
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const isRangeFresh = [null, etag].includes(request.headers.get('if-range'))
  const range = isRangeFresh ? readRange(request.headers.get('range'), file.bytes) : undefined
  if (range === 'beyond') {
    headers.set('content-range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const length = range ? range.end - range.start + 1 : file.bytes
  headers.set('content-length', String(length))
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const opened = await storage.open(id, range)
  if (!opened) throw gone()
  return new Response(opened.stream, { status, headers })
}

function matches(header: string | null, etag: string): boolean {
  return header !== null && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
}

/** One range in bytes; anything else that is well-formed or not gets the whole file, as the standard allows. */
function readRange(header: string | null, size: number): { start: number; end: number } | 'beyond' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!parts) return undefined
  const [, first = '', last = ''] = parts
  if (first === '' && last === '') return undefined
  if (first === '') return Number(last) === 0 ? 'beyond' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (start >= size) return 'beyond'
  return end < start ? undefined : { start, end }
}
