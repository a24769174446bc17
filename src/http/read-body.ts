/** A request's body: JSON, or a form where a route takes one. */
import { ApiError } from '../api/errors.ts'
import { fieldsOfForm, parseForm } from './multipart.ts'
import { parseStrictJson } from './strict-json.ts'

type Type = 'application/json' | 'multipart/form-data'
type Options = { maxBytes: number; takesMultipart?: boolean; isOptional?: boolean }

/**
 * Reads a body as a plain object. Throws 415 for other types, 413 for more than `maxBytes`, 400 for what cannot be parsed. Where the body
 * is optional, none at all is `{}`.
 */
export async function readBody(
  request: Request,
  { maxBytes, takesMultipart = false, isOptional = false }: Options,
): Promise<unknown> {
  if (isOptional && (request.body === null || request.headers.get('content-type') === null)) {
    if ((await readBytes(request, maxBytes)).length === 0) return {}
  }
  const type = checkType(request, takesMultipart ? ['application/json', 'multipart/form-data'] : ['application/json'])
  const bytes = await readBytes(request, maxBytes)
  return type === 'application/json' ? parseStrictJson(bytes) : fieldsOfForm(await parseForm(bytes, request))
}

/** Reads a form, with its files. */
export async function readForm(request: Request, { maxBytes }: { maxBytes: number }): Promise<FormData> {
  checkType(request, ['multipart/form-data'])
  return parseForm(await readBytes(request, maxBytes), request)
}

function checkType(request: Request, accepted: Type[]): Type {
  const [given = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const type = accepted.find((one) => one === given)
  const refuse = (message: string): ApiError => new ApiError('invalid_parameters', message, { status: 415 })
  if (type === undefined) throw refuse(`content-type must be ${accepted.join(' or ')}, got ${given.slice(0, 80) || 'nothing'}`)
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  if (charset !== undefined && charset !== 'utf-8') throw refuse(`charset must be utf-8, got ${charset.slice(0, 80)}`)
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity') throw refuse(`content-encoding must be left out, got ${encoding.slice(0, 80)}`)
  return type
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
