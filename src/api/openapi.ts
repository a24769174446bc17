/** The OpenAPI 3.1 document, made from the schemas that the server itself checks with. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { curlSample } from './code-samples.ts'
import { EXAMPLES } from './examples.data.ts'
import { allowNullsInRequests } from './nullable-requests.ts'
import { BATCH_OPERATIONS } from './operations/batches.ts'
import { FILE_OPERATIONS } from './operations/files.ts'
import { IMAGE_OPERATIONS } from './operations/images.ts'
import { JOB_OPERATIONS } from './operations/jobs.ts'
import { MODEL_OPERATIONS } from './operations/models.ts'
import { asPath, type Operation } from './operations/operation.ts'
import { VIDEO_OPERATIONS } from './operations/videos.ts'

/** Every operation there is. */
export const OPERATIONS: readonly Operation[] = [
  ...IMAGE_OPERATIONS,
  ...VIDEO_OPERATIONS,
  ...FILE_OPERATIONS,
  ...BATCH_OPERATIONS,
  ...JOB_OPERATIONS,
  ...MODEL_OPERATIONS,
]

/** What each group of operations is about, in the order of the reference. */
const TAGS: Record<Operation['tag'], string> = {
  Images: 'Pictures from words and from pictures, at once or later.',
  Videos: 'Films from words, from pictures and from films. Starting one answers an id; ask with it until the film is done.',
  Files: 'Pictures, films and other files that are kept, to be named by their id in later requests.',
  Batches: 'Many requests at once, made as room allows, their results read later.',
  Jobs: 'Films and deferred pictures in any state. Ours: not part of the hosted API.',
  Webhooks: 'Addresses that are told when jobs end. Ours: not part of the hosted API.',
  Models: 'The names of the models, with the sizes and prices of the hosted API.',
  Account: 'The key that asks, and whose it is.',
  Server: 'Whether the server is well. No key is needed.',
}

/** Makes the document. */
export function openApiDocument(): Record<string, unknown> {
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  for (const operation of OPERATIONS) app.openAPIRegistry.registerPath(asPath(operation))
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'OpenImagine',
      version: '1',
      description:
        'The Grok Imagine image and video API, self-hosted. Every reply has an `x-request-id`. Errors are flat, ' +
        '`{"code", "error"}`, and nested as OpenAI has them for clients whose User-Agent starts with OpenAI/. Unknown fields are ' +
        'ignored; null counts as left out. POSTs take an `Idempotency-Key`.',
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  })
  allowNullsInRequests(document as unknown as Parameters<typeof allowNullsInRequests>[0])
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    if (name in EXAMPLES) Object.assign(schema, { example: EXAMPLES[name] })
  for (const operation of OPERATIONS) addSample(document as unknown as Samples, operation)
  return { ...document }
}

type Body = { content: Record<string, { schema: { $ref?: string; example?: unknown } }> }
type Samples = {
  paths: Record<string, Record<string, { requestBody?: Body; 'x-codeSamples'?: object[] }>>
  components: { schemas: Record<string, { example?: unknown }> }
}

function addSample({ paths, components }: Samples, operation: Operation): void {
  const told = paths[operation.path]?.[operation.method]
  if (!told) return
  const schema = told.requestBody?.content['application/json']?.schema
  const example = schema?.$ref === undefined ? schema?.example : components.schemas[schema.$ref.split('/').at(-1) ?? '']?.example
  told['x-codeSamples'] = [{ lang: 'Shell', label: 'curl', source: curlSample(operation, example) }]
}
