/** What the routes of files answer, for the OpenAPI document. */
import { z } from '@hono/zod-openapi'

const id = z.string().openapi({ example: 'file_a128090d-f0c9-4873-bd84-e499777e7417' })

/** A file. Times are seconds since the Unix epoch. */
export const fileResponse = z
  .strictObject({
    id,
    object: z.literal('file'),
    bytes: z.int(),
    created_at: z.int(),
    expires_at: z.int().optional(),
    filename: z.string(),
    purpose: z.string(),
    public_url: z.string().optional(),
    public_url_expires_at: z.int().optional(),
  })
  .openapi('File', {
    example: {
      id: 'file_a128090d-f0c9-4873-bd84-e499777e7417',
      object: 'file',
      bytes: 48_213,
      created_at: 1_790_000_000,
      filename: 'london.jpg',
      purpose: 'assistants',
    },
  })

/** A page of files; the last page has no token. */
export const fileListResponse = z
  .strictObject({ data: z.array(fileResponse), pagination_token: z.string().optional() })
  .openapi('FileList')

export const fileDeletedResponse = z
  .strictObject({ id, object: z.literal('file'), deleted: z.literal(true) })
  .openapi('FileDeleted')

export const publicUrlResponse = z
  .strictObject({ public_url: z.string(), expires_at: z.int().optional() })
  .openapi('PublicUrl', { example: { public_url: 'http://127.0.0.1:8787/files/Zsqe.../london.jpg', expires_at: 1_790_086_400 } })

export const publicUrlRevokedResponse = z
  .strictObject({ id, revoked: z.boolean(), public_url: z.string().optional() })
  .openapi('PublicUrlRevoked')
