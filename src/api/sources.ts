/** Pictures and films that a request refers to: `{ "url": ... }`, with the spellings that clients use. */
import { z } from '@hono/zod-openapi'
import { failing } from './fields.ts'

const MIB = 1024 * 1024
/** The longest data URI that is read: 50 MiB of bytes in base64. */
const MAX_SOURCE_LENGTH = 70 * MIB

const url = (code: 'invalid_image_url' | 'invalid_video_url') =>
  z
    .string('must be a text: a public http(s) URL or a base64 data URI')
    .refine((text) => text.trim() !== '', failing(code, 'must be a public http(s) URL or a base64 data URI'))
    .refine((text) => text.length <= MAX_SOURCE_LENGTH, failing(code, 'is too long: at most 50 MiB of bytes'))

const imageObject = z.object(
  {
    url: url('invalid_image_url').optional().openapi({ description: 'A public http(s) URL or a base64 data URI' }),
    image_url: z
      .union([url('invalid_image_url'), z.object({ url: url('invalid_image_url') })], 'must be a text or {"url": "..."}')
      .optional()
      .openapi({ description: 'Another spelling of url' }),
    type: z.literal('image_url', 'must be image_url, or be left out').optional(),
  },
  'must be an object such as {"url": "https://..."}',
)

/** A picture to start from; becomes its URL or data URI. */
export const imageSource = imageObject
  .transform((image) => image.url ?? (typeof image.image_url === 'object' ? image.image_url.url : image.image_url))
  .refine(
    (source) => source !== undefined,
    failing('invalid_image_url', 'must have a url: a public http(s) URL or a base64 data URI'),
  )
  .transform((source) => source as string)
  .openapi('ImageSource', { example: { url: 'https://example.com/london.jpg', type: 'image_url' } })

/** A film to start from; becomes its URL or data URI. */
export const videoSource = z
  .object({ url: url('invalid_video_url').optional() }, 'must be an object such as {"url": "https://..."}')
  .transform((video) => video.url)
  .refine(
    (source) => source !== undefined,
    failing('invalid_video_url', 'must have a url: a public http(s) URL or a base64 data URI'),
  )
  .transform((source) => source as string)
  .openapi('VideoSource', { example: { url: 'https://example.com/video.mp4' } })

/** A film's URL as a bare text, the document's spelling. */
export const videoUrl = url('invalid_video_url').openapi({ description: 'For editing: URL of the source film' })
