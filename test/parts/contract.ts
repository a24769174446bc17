/**
 * The contract, held against replies: each one must be of a status, a type and a shape that the OpenAPI document tells of. What the
 * document does not tell of (pages, media behind signed addresses) must at least refuse in the shape of an error.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv'
import { openApiDocument } from '../../src/api/openapi.ts'

type Media = Record<string, { schema?: object }>
type Told = { responses: Record<string, { content?: Media }> }
type App = (request: Request) => Promise<Response>

const document = openApiDocument() as { paths: Record<string, Record<string, Told>> }
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(document, 'openapi')
const validators = new Map<string, ValidateFunction>()

const patterns = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+?')}$`),
}))

/** For a server that is started: `around` holds its replies, `breaches` collects what is amiss; a test expects it to stay empty. */
export function heldToContract(): { around: (app: App) => App; breaches: string[] } {
  const breaches: string[] = []
  const around =
    (app: App): App =>
    async (request) => {
      const reply = await app(request)
      await checkReply(request, reply).catch((error: unknown) => breaches.push(String(error)))
      return reply
    }
  return { around, breaches }
}

/** Throws when a reply is not as the document tells. Streams are not read, and what is said to nobody is not looked at. */
export async function checkReply(request: Request, reply: Response): Promise<void> {
  if (request.signal.aborted) return
  const { pathname } = new URL(request.url)
  const { method } = request
  const where = `${method} ${pathname.slice(0, 120)} -> ${reply.status}`
  const amiss = (what: string): Error => new Error(`${where}: ${what}`)
  if (!/^[0-9a-f-]{36}$/.test(reply.headers.get('x-request-id') ?? '')) throw amiss('it has no x-request-id')
  const matching = patterns.filter(({ pattern }) => pattern.test(pathname)).map((one) => one.path)
  const paths = matching.includes(pathname) ? [pathname] : matching
  const path = paths.find((one) => document.paths[one]?.[method.toLowerCase()])
  const type = reply.headers.get('content-type')?.split(';')[0] ?? ''
  if (path === undefined) {
    if (reply.status < 400 || method === 'HEAD') return
    if (type !== 'application/json') throw amiss(`an error of type ${type}`)
    return checkShape('openapi#/components/schemas/AnyError', reply, amiss)
  }
  const answer = document.paths[path]?.[method.toLowerCase()]?.responses[String(reply.status)]
  if (answer === undefined) throw amiss(`this status is not in the document of ${path}`)
  if (answer.content === undefined) return
  if (!Object.keys(answer.content).includes(type)) throw amiss(`the type ${type} is not in the document of ${path}`)
  if (type !== 'application/json') return
  const pointer = ['paths', path, method.toLowerCase(), 'responses', String(reply.status), 'content', type, 'schema']
  await checkShape(`openapi#/${pointer.map(escape).join('/')}`, reply, amiss)
}

async function checkShape(ref: string, reply: Response, amiss: (what: string) => Error): Promise<void> {
  const body: unknown = await reply.clone().json()
  let validate = validators.get(ref)
  if (!validate) validators.set(ref, (validate = ajv.compile({ $ref: ref })))
  if (!validate(body)) throw amiss(`not of its shape: ${JSON.stringify(validate.errors)}\n${JSON.stringify(body)}`)
}

const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
