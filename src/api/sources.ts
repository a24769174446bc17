/** Pictures and films that a request refers to: `{ "url": ... }` or `{ "file_id": ... }`, with the spellings that clients use. */
import { z } from '@hono/zod-openapi'
import { failing } from './fields.ts'

const MIB = 1024 * 1024
/** The longest data URI that is read: 50 MiB of bytes in base64. */
const MAX_SOURCE_LENGTH = 70 * MIB

/** Where an input is: at an address (a URL or data URI), or among the account's own files. */
export type Source = { url: string } | { fileId: string }

type SourceCode = 'invalid_image_url' | 'invalid_video_url'

const url = (code: SourceCode) =>
  z
    .string('must be a text: a public http(s) URL or a base64 data URI')
    .refine((text) => text.trim() !== '', failing(code, 'must be a public http(s) URL or a base64 data URI'))
    .refine((text) => text.length <= MAX_SOURCE_LENGTH, failing(code, 'is too long: at most 50 MiB of bytes'))
    .openapi({ description: 'A public http(s) URL or a base64 data URI' })

const fileId = (code: SourceCode) =>
  z
    .string('must be a text: the id of a file')
    .refine((text) => text !== '' && text.length <= 100, failing(code, 'must be the id of a file, see POST /v1/files'))
    .openapi({ description: 'The id of an uploaded file instead of a url, see POST /v1/files' })

const imageObject = z.object(
  {
    url: url('invalid_image_url').optional(),
    image_url: z
      .union([url('invalid_image_url'), z.object({ url: url('invalid_image_url') })], 'must be a text or {"url": "..."}')
      .optional()
      .openapi({ description: 'Another spelling of url' }),
    file_id: fileId('invalid_image_url').optional(),
    type: z.literal('image_url', 'must be image_url, or be left out').optional(),
  },
  'must be an object such as {"url": "https://..."}',
)

const videoObject = z.object(
  { url: url('invalid_video_url').optional(), file_id: fileId('invalid_video_url').optional() },
  'must be an object such as {"url": "https://..."}',
)

const onlyOne = (code: SourceCode) => failing(code, 'must have either a url or a file_id, not both')
const needed = (code: SourceCode) => failing(code, 'must have a url: a public http(s) URL or a base64 data URI')

const sourceOf = (address: string | undefined, id: string | undefined): Source | undefined =>
  address !== undefined ? { url: address } : id === undefined ? undefined : { fileId: id }

/** A picture to start from. */
export const imageSource = imageObject
  .refine((image) => image.file_id === undefined || (image.url ?? image.image_url) === undefined, onlyOne('invalid_image_url'))
  .transform((image) => {
    const address = image.url ?? (typeof image.image_url === 'object' ? image.image_url.url : image.image_url)
    return sourceOf(address, image.file_id)
  })
  .refine((source) => source !== undefined, needed('invalid_image_url'))
  .transform((source) => source as Source)
  .openapi('ImageSource', { example: { url: 'https://example.com/london.jpg', type: 'image_url' } })

/** A film to start from. */
export const videoSource = videoObject
  .refine((video) => video.file_id === undefined || video.url === undefined, onlyOne('invalid_video_url'))
  .transform((video) => sourceOf(video.url, video.file_id))
  .refine((source) => source !== undefined, needed('invalid_video_url'))
  .transform((source) => source as Source)
  .openapi('VideoSource', { example: { url: 'https://example.com/video.mp4' } })

/** A film's URL as a bare text, the document's spelling. */
export const videoUrl = url('invalid_video_url').openapi({ description: 'For editing: URL of the source film' })
