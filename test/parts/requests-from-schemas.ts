/**
 * Requests made from the OpenAPI document, for property tests: as the schemas want them, with one value gone wrong, with types swapped, or
 * plain nonsense. The document is made from the schemas that the server checks with, so what is added there is tried here by itself.
 */
import fc from 'fast-check'
import { openApiDocument } from '../../src/api/openapi.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  example?: unknown
}
type Parameter = { name: string; in: 'path' | 'query'; schema: Schema }
type Operation = { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** A request to send. Its path may hold the id of something that was made before: `known` is asked for the n-th. */
export type MadeRequest = { method: string; path: (known: (nth: number) => string | undefined) => string; body?: unknown }

/** Inputs that can be read at once, and some that are refused at once; nothing here leads to a network. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const BY_NAME: Record<string, unknown[]> = {
  ImageSource: [
    { url: pixel },
    { url: pixel, type: 'image_url' },
    { image_url: pixel },
    { url: 'http://10.0.0.1/a.png' },
    { file_id: 'file_none' },
  ],
  VideoSource: [{ url: clip }, { url: clip }, { url: 'http://127.0.0.1/a.mp4' }, { file_id: 'file_none' }],
}
const BY_FIELD: Record<string, unknown[]> = {
  prompt: [
    'a fox in the snow',
    'two red boats',
    '🦊',
    '雪の中の狐',
    'impossible',
    'withhold this',
    'hardcore porn of naked people',
  ],
  upload_url: ['http://10.0.0.1/put', 'https://127.0.0.1/put', 'ftp://a.example/'],
  upload_urls: ['http://10.0.0.1/put', 'https://127.0.0.1/put', 'ftp://a.example/'],
  video_url: [clip, 'http://127.0.0.1/a.mp4'],
}

const document = openApiDocument() as unknown as Document
const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (document.components.schemas[nameOf(schema.$ref)] ?? {})
const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ''

/** Any request of the document. */
export function anyRequest(): fc.Arbitrary<MadeRequest> {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const each = all.map(({ path, method, operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
    // What takes a body has most of what can go wrong.
    const weight = schema === undefined ? 1 : 6
    const arbitrary = fc
      .record({
        path: pathOf(path),
        query: queryOf(query),
        body: schema === undefined ? fc.constant(undefined) : bodyOf(schema),
      })
      .map((made): MadeRequest => ({
        method,
        path: (known) => made.path(known) + made.query,
        ...(made.body === undefined ? {} : { body: made.body }),
      }))
    return { weight, arbitrary }
  })
  return fc.oneof(...each)
}

function pathOf(path: string): fc.Arbitrary<MadeRequest['path']> {
  const odd = [
    'x',
    '00000000-0000-4000-8000-000000000000',
    '%00',
    '..%2f..',
    "'",
    'grok-imagine-image',
    'a'.repeat(300),
    '%F0%9F%A6%8A',
  ]
  return fc.record({ odd: fc.constantFrom(...odd), nth: fc.nat(50), isKnown: fc.boolean() }).map(
    ({ odd, nth, isKnown }): MadeRequest['path'] =>
      (known) =>
        path.replaceAll(/\{\w+\}/g, () => (isKnown ? (known(nth) ?? odd) : odd)),
  )
}

function queryOf(parameters: Parameter[]): fc.Arbitrary<string> {
  if (parameters.length === 0) return fc.constant('')
  const value = (schema: Schema): fc.Arbitrary<unknown> =>
    fc.oneof(valid(schema, ''), fc.constantFrom('', '-1', '0', 'x', '1e9', '𝟙'))
  const fields = Object.fromEntries(parameters.map(({ name, schema }) => [name, value(schema)]))
  return fc.record(fields, { requiredKeys: [] }).map((given) => {
    const text = new URLSearchParams(Object.entries(given).map(([name, item]) => [name, String(item)])).toString()
    return text === '' ? '' : `?${text}`
  })
}

function bodyOf(schema: Schema): fc.Arbitrary<unknown> {
  const right = valid(schema, '')
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 5, arbitrary: fc.tuple(right, fc.nat(), wrong).map(([body, nth, value]) => changed(body, nth, value)) },
    { weight: 2, arbitrary: fc.tuple(right, fc.nat(), fc.nat()).map(([body, a, b]) => changed(body, a, partOf(body, b))) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
}

/** Values of every kind that fit few fields. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    -1,
    1.5,
    11,
    2 ** 53,
    '',
    ' ',
    '10',
    'auto',
    'x'.repeat(600),
    true,
    false,
    null,
    [],
    {},
    [[]],
    [{}],
    '\u0000',
    '\uD800',
  ),
  fc.constantFrom<unknown>({ url: '' }, { url: 'x' }, { url: pixel }, 'http://10.0.0.1/', { toString: 1 }, ['__proto__']),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A value as the schema wants it, as far as the schema tells: what several fields must be together is left to chance. */
function valid(given: Schema, field: string): fc.Arbitrary<unknown> {
  const known = (given.$ref === undefined ? undefined : BY_NAME[nameOf(given.$ref)]) ?? BY_FIELD[field]
  if (known) return fc.constantFrom(...known)
  const schema = resolve(given)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return fc.oneof(...choices.map((choice) => valid(choice, field)))
  const examples = schema.example === undefined ? [] : [fc.constant(schema.example)]
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return fc.array(valid(schema.items ?? {}, field), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 7),
      })
    case 'integer':
      return fc.oneof(...examples, fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, 2 ** 31 - 1) }))
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 100, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'string':
      if (examples.length > 0) return fc.oneof(...examples)
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern))
      return fc.string({ minLength: schema.minLength ?? 1, maxLength: Math.min(schema.maxLength ?? 20, 40) })
    default:
      return fc.constant(undefined)
  }
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = valid(schema, name)
    return [name, required.includes(name) ? value : fc.option(value, { nil: undefined, freq: 3 })] as const
  })
  return fc
    .record(Object.fromEntries(fields))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))
}

type Place = { holder: Record<string, unknown>; key: string }

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

/** A copy with its n-th value, at any depth, replaced. */
function changed(body: unknown, nth: number, value: unknown): unknown {
  const copy = structuredClone(body)
  const places = placesIn(copy)
  const place = places[nth % Math.max(1, places.length)]
  if (!place) return value
  place.holder[place.key] = value
  return copy
}

function partOf(body: unknown, nth: number): unknown {
  const places = placesIn(body)
  const place = places[nth % Math.max(1, places.length)]
  return place && structuredClone(place.holder[place.key])
}
