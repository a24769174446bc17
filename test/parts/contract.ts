/**
 * The contract, held against replies: each one must be of a status, a type and a shape that the OpenAPI document tells of. What the
 * document does not tell of (pages, media behind signed addresses) must at least never be a 5xx without the shape of an error.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv'
import { expect } from 'vitest'
import { openApiDocument } from '../../src/api/openapi.ts'

type Media = Record<string, { schema?: object }>
type Told = { responses: Record<string, { content?: Media }> }

const document = openApiDocument() as { paths: Record<string, Record<string, Told>> }
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema(document, 'openapi')
const validators = new Map<string, ValidateFunction>()

const patterns = Object.keys(document.paths)
  .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
  .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+?')}$`) }))

/** What was seen, by operation and status, so that a test can tell which documented answers no test shows. */
export const seen = new Set<string>()

/** Fails the test when a reply is not as the document tells. Streams are not read. */
export async function checkReply(request: Request, reply: Response): Promise<void> {
  const where = `${request.method} ${new URL(request.url).pathname.slice(0, 120)} -> ${reply.status}`
  expect(reply.headers.get('x-request-id'), where).toMatch(/^[0-9a-f-]{36}$/)
  const { pathname } = new URL(request.url)
  const matching = patterns.filter(({ pattern }) => pattern.test(pathname)).map((one) => one.path)
  const paths = matching.includes(pathname) ? [pathname] : matching
  const path = paths.find((one) => document.paths[one]?.[request.method.toLowerCase()])
  const told = path === undefined ? undefined : document.paths[path]?.[request.method.toLowerCase()]
  if (path === undefined || told === undefined) return checkUntold(request, reply, where)
  const answer = told.responses[String(reply.status)]
  expect(answer, `${where} is not in the document of ${path}`).toBeDefined()
  seen.add(`${request.method} ${path} ${reply.status}`)
  if (answer?.content === undefined) return
  const type = reply.headers.get('content-type')?.split(';')[0] ?? ''
  expect(Object.keys(answer.content), where).toContain(type)
  if (type !== 'application/json') return
  const pointer = ['paths', path, request.method.toLowerCase(), 'responses', String(reply.status), 'content', type, 'schema']
  checkShape(`openapi#/${pointer.map(escape).join('/')}`, await reply.clone().json(), where)
}

async function checkUntold(request: Request, reply: Response, where: string): Promise<void> {
  const isJson = reply.headers.get('content-type')?.startsWith('application/json') === true
  if (reply.status < 400 || request.method === 'HEAD') return
  expect(isJson, where).toBe(true)
  checkShape('openapi#/components/schemas/AnyError', await reply.clone().json(), where)
}

function checkShape(ref: string, body: unknown, where: string): void {
  let validate = validators.get(ref)
  if (!validate) validators.set(ref, (validate = ajv.compile({ $ref: ref })))
  if (!validate(body))
    expect.fail(`${where} is not as the document tells: ${JSON.stringify(validate.errors)}\n${JSON.stringify(body)}`)
}

const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
