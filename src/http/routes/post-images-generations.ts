/** `POST /v1/images/generations` */
import { findImageModel, IMAGE_MODELS, type ImageModel } from '../../api/models.data.ts'
import { imageGenerationRequest, type ImageGenerationRequest } from '../../api/image-requests.ts'
import { readRequest } from '../../api/read-request.ts'
import { IMAGE_RATIOS, nearestRatio, type ImageRatio, type ImageResolution } from '../../api/sizes.data.ts'
import type { CreateImages } from '../../generation/generation.ts'
import { answerOnce, dedupeKeyOf } from '../answer-once.ts'
import type { App, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { readBody } from '../read-body.ts'
import { imagesAnswer } from '../wire-images.ts'

/** Pictures from words. */
export function postImagesGenerations(app: App, parts: HttpParts): void {
  const { generation, signedUrls, settings } = parts
  app.post('/v1/images/generations', async (context) => {
    const body = await readBody(context.req.raw, { maxBytes: settings.maxBodyBytes })
    const answer = async (): Promise<Response> => {
      const wire = readRequest(imageGenerationRequest, body)
      const asking = {
        principal: context.get('principal'),
        isKept: wire.response_format === 'url',
        signal: context.req.raw.signal,
      }
      const request = toDomain(wire)
      if (wire.deferred) {
        const started = await generation.deferImages({ what: 'create', request }, { ...asking, ...dedupeKeyOf(context) })
        return context.json({ request_id: started.id })
      }
      const pictures = await generation.createImages(request, asking)
      const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
      return context.json(imagesAnswer(pictures, { format: wire.response_format, signedUrls, baseUrl }))
    }
    return answerOnce(parts, context, { body, answer })
  })
}

function toDomain(wire: ImageGenerationRequest): CreateImages {
  const sized = sizeWish(wire.size)
  return {
    ...wishes(wire),
    ratio: wire.aspect_ratio ?? sized.ratio ?? '1:1',
    resolution: sized.resolution ?? wire.resolution,
  }
}

/** The fields that making and editing pictures share. */
export function wishes(wire: Pick<ImageGenerationRequest, 'model' | 'prompt' | 'n' | 'quality' | 'resolution' | 'seed'>) {
  return {
    model: findImageModel(wire.model) ?? (IMAGE_MODELS[0] as ImageModel),
    prompt: wire.prompt,
    count: wire.n,
    quality: wire.quality,
    resolution: wire.resolution,
    ...(wire.seed === undefined ? {} : { seed: wire.seed }),
  }
}

/** What `size: "1792x1024"` means: the nearest ratio, and 2k from two megapixels on. */
export function sizeWish(size: string | undefined): { ratio?: ImageRatio | 'auto'; resolution?: ImageResolution } {
  if (size === undefined) return {}
  if (size === 'auto') return { ratio: 'auto' }
  const [width = 1, height = 1] = size.split('x').map(Number)
  const ratio = nearestRatio(IMAGE_RATIOS, { width, height })
  return width * height >= 2_000_000 ? { ratio, resolution: '2k' } : { ratio }
}
