/** `Image`: pictures from words, or edits when pictures are given. The same requests and limits as `/v1/images`. */
import type { Pictures } from '../generation/generation.ts'
import { imagesAnswer, readImageEdit, readImageGeneration } from '../wire/wire.ts'
import { answerOnce } from './answer-once.ts'
import {
  body,
  deliveredFields,
  ratioOf,
  sourceBody,
  storageBody,
  wordOf,
  type StorageOptionsMessage,
  type UrlContent,
} from './messages.ts'
import type { Asked, GrpcParts } from './parts.ts'

export type GenerateImageRequest = {
  prompt?: string
  model?: string
  n?: number
  user?: string
  image?: UrlContent
  format?: string
  quality?: string
  aspect_ratio?: string
  resolution?: string
  images?: UrlContent[]
  storage_options?: StorageOptionsMessage
}

type Item = Parameters<typeof deliveredFields>[0] & {
  url?: string
  b64_json?: string
  mime_type: string
  respect_moderation: boolean
}

/** The methods of the service, each from a request to a response. */
export function imageService(parts: GrpcParts) {
  const { generation, signedUrls } = parts
  return {
    GenerateImage: (request: GenerateImageRequest, asked: Asked) =>
      answerOnce(parts, asked, request, async () => {
        const wire = imageBody(request)
        const isEdit = 'image' in wire || 'images' in wire
        const wanted = isEdit ? readImageEdit(wire) : readImageGeneration(wire)
        const { format } = wanted
        const asking = { principal: asked.principal, isKept: format === 'url', signal: asked.signal }
        const made =
          wanted.what === 'edit'
            ? await generation.editImages(wanted.request, asking)
            : await generation.createImages(wanted.request, asking)
        return imagesMessage(made, { format, signedUrls, baseUrl: asked.baseUrl })
      }),
  }
}

/** An `ImageResponse`. */
export function imagesMessage(made: Pictures, how: Parameters<typeof imagesAnswer>[1]) {
  const { data } = imagesAnswer(made, how) as { data: Item[] }
  return { images: data.map(imageMessage), model: made.model, usage: { cost_in_usd_ticks: made.ticks } }
}

/** The body that REST has for the same pictures; with `image` or `images` it is an edit. */
export function imageBody(request: GenerateImageRequest): Record<string, unknown> {
  const { image, images = [], storage_options: storage, aspect_ratio: ratio } = request
  return body({
    prompt: request.prompt ?? '',
    model: request.model ?? '',
    n: request.n,
    user: request.user === '' ? undefined : request.user,
    image: image && sourceBody(image),
    images: images.length === 0 ? undefined : images.map(sourceBody),
    response_format: request.format === 'IMG_FORMAT_BASE64' ? 'b64_json' : 'url',
    quality: wordOf(request.quality),
    aspect_ratio: ratio === undefined ? undefined : ratioOf(ratio),
    resolution: wordOf(request.resolution),
    storage_options: storage && storageBody(storage),
  })
}

/** Base64 has its data prefix here, as the official client cuts it off. */
function imageMessage(item: Item) {
  const { url, b64_json: base64, mime_type: mimeType, respect_moderation: respectModeration } = item
  const image = base64 === undefined ? { url: url ?? '' } : { base64: base64 === '' ? '' : `data:${mimeType};base64,${base64}` }
  return { ...image, respect_moderation: respectModeration, ...deliveredFields(item) }
}
