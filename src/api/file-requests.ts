/** What the routes of files accept. */
import { z } from '@hono/zod-openapi'
import { seconds } from './fields.ts'

const HOUR = 3600
const THIRTY_DAYS = 2_592_000

/** How long something lasts, as the routes of files and `storage_options` have it. */
export const expiresAfter = seconds(HOUR, THIRTY_DAYS).openapi({
  description: 'How long it lasts in seconds, an hour to thirty days; left out: until it is deleted',
  example: 86_400,
})

const pagination = z
  .string('must be a text: the pagination_token of the page before')
  .max(200, 'must be the pagination_token of the page before')
  .optional()
  .openapi({ description: 'The pagination_token of the page before' })

/** How many items a page of a list has, at most `most`. */
export const pageLimit = (most: number) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value),
      z
        .int(`must be a whole number from 1 to ${most}`)
        .min(1, `must be a whole number from 1 to ${most}`)
        .max(most, `must be a whole number from 1 to ${most}`),
    )
    .default(Math.min(most, 100))
    .openapi({ type: 'integer', minimum: 1, maximum: most, description: `How many, 1 to ${most}` })

/** The query of lists that come in pages. */
export const pageQuery = z.object({ limit: pageLimit(1000), pagination_token: pagination })

/** The fields of the form of `POST /v1/files` beside the file itself. */
export const fileUploadFields = z
  .object({
    expires_after: expiresAfter.optional(),
    purpose: z
      .string('must be a text')
      .max(64, 'must be at most 64 characters long')
      .regex(/^[\w-]+$/, 'must be made of letters, digits, _ and -')
      .optional()
      .openapi({ description: 'Your own word for what it is for', example: 'assistants' }),
  })
  .openapi('FileUpload')

/** The query of `GET /v1/files`. */
export const fileListQuery = z.object({
  limit: pageLimit(100),
  order: z.enum(['asc', 'desc'], 'must be asc or desc').default('desc').openapi({ description: 'Newest first, or oldest' }),
  sort_by: z
    .enum(['created_at', 'filename', 'size'], 'must be created_at, filename or size')
    .default('created_at')
    .openapi({ description: 'What the order is by' }),
  pagination_token: pagination,
  after: pagination.openapi({ description: 'Another spelling of pagination_token' }),
  filter: z
    .string('must be a text')
    .max(1000, 'must be at most 1000 characters long')
    .optional()
    .openapi({
      description:
        'Only files of which this is true. Fields: file_id, name, content_type, size_bytes, created_at, expires_at, public_url, ' +
        'public_url_expires_at; operators: = != > >= < <=, AND, OR, NOT and brackets; null for what is not set',
      example: 'content_type = "image/png" AND size_bytes > 1048576',
    }),
})

/** The body of `POST /v1/files/{file_id}/public-url`. */
export const publicUrlRequest = z
  .object({ expires_after: expiresAfter.optional() })
  .openapi('PublicUrlRequest', { example: { expires_after: 86_400 } })
