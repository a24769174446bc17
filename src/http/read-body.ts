/** A request's body as a plain object: JSON, or multipart as the OpenAI SDK sends it where a route takes it. */
import { ApiError } from '../api/errors.ts'
import { readMultipart } from './multipart.ts'
import { parseStrictJson } from './strict-json.ts'

type Options = { maxBytes: number; takesMultipart?: boolean }

/** Reads a body. Throws 415 for other types, 413 for more than `maxBytes`, 400 for what cannot be parsed. */
export async function readBody(request: Request, { maxBytes, takesMultipart = false }: Options): Promise<unknown> {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const isMultipart = takesMultipart && type === 'multipart/form-data'
  const accepted = takesMultipart ? 'application/json or multipart/form-data' : 'application/json'
  if (type !== 'application/json' && !isMultipart) {
    throw new ApiError('invalid_parameters', `content-type must be ${accepted}, got ${type || 'nothing'}`, { status: 415 })
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  if (charset !== undefined && charset !== 'utf-8')
    throw new ApiError('invalid_parameters', `charset must be utf-8, got ${charset}`, { status: 415 })
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity') {
    throw new ApiError('invalid_parameters', `content-encoding must be left out, got ${encoding}`, { status: 415 })
  }
  const bytes = await readBytes(request, maxBytes)
  return isMultipart ? readMultipart(bytes, request.headers.get('content-type') ?? '') : parseStrictJson(bytes)
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): ApiError =>
    new ApiError('invalid_parameters', `the body must be at most ${maxBytes} bytes`, {
      status: 413,
      headers: { connection: 'close' },
    })
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
