/** Where results go beside the answer: kept as files of the account, uploaded to an address of the caller's. */
import { z } from '@hono/zod-openapi'
import { HTTP_URL, seconds } from './fields.ts'
import { expiresAfter } from './file-requests.ts'

const THIRTY_DAYS = 2_592_000
const MAX_URL_LENGTH = 8192

/** `storage_options`: keep the result among the account's files. */
export const storageOptions = z
  .object(
    {
      filename: z
        .string('must be a text')
        .min(1, 'must be 1 to 255 characters long')
        .max(255, 'must be 1 to 255 characters long')
        .openapi({ description: 'What the file is called; of several pictures the later ones get a number', example: 'fox.jpg' }),
      expires_after: seconds(1, THIRTY_DAYS).optional().openapi({ description: 'How long the file lasts, in seconds' }),
      public_url: z
        .union(
          [z.boolean(), z.object({ expires_after: expiresAfter.optional() })],
          'must be true, false or {"expires_after": ...}',
        )
        .optional()
        .openapi({ description: 'Whether the file gets an address that opens without a key, and for how long' }),
    },
    'must be an object such as {"filename": "fox.jpg"}',
  )
  .openapi('StorageOptions', { description: 'Keep the result among the files of the account, see GET /v1/files' })

/** An address that a result is sent to with PUT. */
export const uploadUrl = z
  .string('must be a text: an http(s) URL')
  .max(MAX_URL_LENGTH, `must be at most ${MAX_URL_LENGTH} characters long`)
  .regex(HTTP_URL, 'must be an http(s) URL')
  .openapi({
    description: 'Where the result is sent with PUT, e.g. a presigned URL',
    example: 'https://bucket.example.com/fox.jpg',
  })

export type StorageOptions = z.output<typeof storageOptions>
