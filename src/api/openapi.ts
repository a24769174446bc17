/** The OpenAPI 3.1 document, made from the schemas that the server itself checks with. */
import { OpenAPIHono } from '@hono/zod-openapi'
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
  })
  allowNullsInRequests(document as unknown as Parameters<typeof allowNullsInRequests>[0])
  return { ...document }
}
