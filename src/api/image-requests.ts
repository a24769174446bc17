/** What `POST /v1/images/generations` and `POST /v1/images/edits` accept. */
import { z } from '@hono/zod-openapi'
import { storageOptions, uploadUrl } from './delivery.ts'
import { requestWebhook } from './job-schemas.ts'
import {
  count,
  imageModel,
  imageRatio,
  imageResolution,
  pixelSize,
  prompt,
  quality,
  responseFormat,
  seed,
  user,
} from './fields.ts'
import { imageSource } from './sources.ts'

const MAX_INPUT_IMAGES = 5

const picturePart = z.any().openapi({ type: 'string', format: 'binary' })

const common = {
  model: imageModel,
  prompt,
  n: count,
  resolution: imageResolution,
  quality,
  response_format: responseFormat,
  size: pixelSize.optional(),
  seed: seed.optional(),
  user: user.optional(),
  storage_options: storageOptions.optional(),
  webhook: requestWebhook.optional(),
  output: z
    .object({
      upload_urls: z.array(uploadUrl, 'must be a list of http(s) URLs').max(10, 'must hold one URL for each picture').optional(),
    })
    .optional()
    .openapi({
      description: 'Send each picture to an address of yours with PUT, one address for each; the answer has that address',
    }),
  deferred: z.boolean('must be true or false').default(false).openapi({
    description: 'Answer at once with a request_id; GET /v1/images/{request_id} has the result. Only with response_format url',
  }),
}

const DEFERRED_NEEDS_URLS = {
  error: 'must be false with response_format b64_json: deferred pictures come as URLs',
  path: ['deferred'],
}
const OUTPUT_NEEDS_URLS = {
  error: 'must be left out with response_format b64_json: uploaded pictures come as URLs',
  path: ['output', 'upload_urls'],
}
const OUTPUT_FOR_EACH = { error: 'must hold one URL for each of the n pictures', path: ['output', 'upload_urls'] }
type Uploading = { n: number; response_format: string; output?: { upload_urls?: string[] | undefined } | undefined }
const isUploadedWithUrls = ({ output, response_format: format }: Uploading): boolean =>
  output?.upload_urls === undefined || format === 'url'
const hasUrlForEach = ({ output, n }: Uploading): boolean => output?.upload_urls === undefined || output.upload_urls.length === n
const WEBHOOK_NEEDS_JOB = { error: 'is only told of jobs: it needs deferred true', path: ['webhook'] }
const isToldOfJob = (request: { deferred: boolean; webhook?: object | undefined }): boolean =>
  request.webhook === undefined || request.deferred
const isDeferredWithUrls = (request: { deferred: boolean; response_format: string }): boolean =>
  !request.deferred || request.response_format === 'url'

/** The body of `POST /v1/images/generations`. */
export const imageGenerationRequest = z
  .object({ ...common, aspect_ratio: imageRatio.optional().openapi({ default: '1:1' }) })
  .refine(isDeferredWithUrls, DEFERRED_NEEDS_URLS)
  .refine(isUploadedWithUrls, OUTPUT_NEEDS_URLS)
  .refine(hasUrlForEach, OUTPUT_FOR_EACH)
  .refine(isToldOfJob, WEBHOOK_NEEDS_JOB)
  .openapi('ImageGenerationRequest', {
    example: {
      model: 'grok-imagine-image',
      prompt: 'A collage of London landmarks in a stenciled street-art style',
      n: 1,
      aspect_ratio: '16:9',
    },
  })

/** The body of `POST /v1/images/edits`. */
export const imageEditRequest = z
  .object({
    ...common,
    image: imageSource.optional(),
    images: z
      .array(imageSource, 'must be a list of pictures')
      .min(1, `must hold 1 to ${MAX_INPUT_IMAGES} pictures`)
      .max(MAX_INPUT_IMAGES, `must hold 1 to ${MAX_INPUT_IMAGES} pictures`)
      .optional()
      .openapi({ description: 'Several pictures instead of one; the prompt calls them `<IMAGE_0>`, `<IMAGE_1>`, ...' }),
    mask: imageSource
      .optional()
      .openapi({ description: 'Where to edit: transparent pixels, or white ones in a picture without transparency' }),
    aspect_ratio: imageRatio.optional().openapi({ description: 'Left out: the proportions of the first picture' }),
  })
  .refine((request) => request.image !== undefined || request.images !== undefined, {
    error: 'is required: {"url": "..."} with a public http(s) URL or a base64 data URI',
    path: ['image'],
  })
  .refine((request) => request.image === undefined || request.images === undefined, {
    error: 'must be left out when image is given: use one of the two',
    path: ['images'],
  })
  .refine(isDeferredWithUrls, DEFERRED_NEEDS_URLS)
  .refine(isUploadedWithUrls, OUTPUT_NEEDS_URLS)
  .refine(hasUrlForEach, OUTPUT_FOR_EACH)
  .refine(isToldOfJob, WEBHOOK_NEEDS_JOB)
  .openapi('ImageEditRequest', {
    example: {
      model: 'grok-imagine-image',
      prompt: 'Change the landmarks to be New York City landmarks',
      image: { url: 'https://example.com/london.jpg', type: 'image_url' },
    },
  })

/** The same as a form, as the OpenAI SDK sends it: files in `image` or `image[]`. */
export const imageEditForm = z
  .object({
    model: imageModel,
    prompt,
    n: count,
    image: picturePart,
    'image[]': z.array(picturePart).max(MAX_INPUT_IMAGES).optional(),
    mask: picturePart.optional(),
    size: pixelSize.optional(),
    response_format: responseFormat,
  })
  .openapi('ImageEditForm')

export type ImageGenerationRequest = z.output<typeof imageGenerationRequest>
export type ImageEditRequest = z.output<typeof imageEditRequest>
