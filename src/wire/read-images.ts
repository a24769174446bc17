/** Requests for pictures: from the wire's JSON to the domain's words. The schemas decide; this only translates. */
import { findImageModel, IMAGE_MODELS, type ImageModel } from '../api/models.data.ts'
import {
  imageEditRequest,
  imageGenerationRequest,
  type ImageEditRequest,
  type ImageGenerationRequest,
} from '../api/image-requests.ts'
import { readRequest } from '../api/read-request.ts'
import { IMAGE_RATIOS, nearestRatio, type ImageRatio, type ImageResolution } from '../api/sizes.data.ts'
import { readDelivery } from './read-delivery.ts'
import type { CreateImages, EditImages } from '../generation/generation.ts'

/** How pictures come back. */
export type ImageFormat = 'url' | 'b64_json'

/** A request for pictures, read: what is wanted, how it comes back, and whether it is made later. */
export type ReadImages = { format: ImageFormat; isDeferred: boolean } & (
  | { what: 'create'; request: CreateImages }
  | { what: 'edit'; request: EditImages }
)

/** Reads the body of `POST /v1/images/generations`; throws `ApiError`. */
export function readImageGeneration(body: unknown): ReadImages {
  const wire = readRequest(imageGenerationRequest, body)
  const sized = sizeWish(wire.size)
  const request: CreateImages = {
    ...wishes(wire),
    ratio: wire.aspect_ratio ?? sized.ratio ?? '1:1',
    resolution: sized.resolution ?? wire.resolution,
  }
  return { what: 'create', request, format: wire.response_format, isDeferred: wire.deferred }
}

/** Reads the body of `POST /v1/images/edits`; throws `ApiError`. */
export function readImageEdit(body: unknown): ReadImages {
  const wire = readRequest(imageEditRequest, body)
  return { what: 'edit', request: toEdit(wire), format: wire.response_format, isDeferred: wire.deferred }
}

function toEdit(wire: ImageEditRequest): EditImages {
  const sized = sizeWish(wire.size)
  const wanted = wire.aspect_ratio ?? sized.ratio
  // `auto` for an edit means what the client documentation says: the proportions of the picture.
  const ratio = wanted === undefined || wanted === 'auto' ? {} : { ratio: wanted }
  const mask = wire.mask === undefined ? {} : { mask: wire.mask }
  const sources = wire.images ?? (wire.image === undefined ? [] : [wire.image])
  return { ...wishes(wire), sources, ...mask, ...ratio, resolution: sized.resolution ?? wire.resolution }
}

/** The fields that making and editing pictures share. */
function wishes(wire: ImageGenerationRequest | ImageEditRequest) {
  return {
    model: findImageModel(wire.model) ?? (IMAGE_MODELS[0] as ImageModel),
    prompt: wire.prompt,
    count: wire.n,
    quality: wire.quality,
    resolution: wire.resolution,
    ...(wire.seed === undefined ? {} : { seed: wire.seed }),
    ...readDelivery(wire),
    ...(wire.webhook === undefined ? {} : { webhook: wire.webhook }),
  }
}

/** What `size: "1792x1024"` means: the nearest ratio, and 2k from two megapixels on. */
function sizeWish(size: string | undefined): { ratio?: ImageRatio | 'auto'; resolution?: ImageResolution } {
  if (size === undefined) return {}
  if (size === 'auto') return { ratio: 'auto' }
  const [width = 1, height = 1] = size.split('x').map(Number)
  const ratio = nearestRatio(IMAGE_RATIOS, { width, height })
  return width * height >= 2_000_000 ? { ratio, resolution: '2k' } : { ratio }
}
