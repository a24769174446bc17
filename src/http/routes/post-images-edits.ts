/** `POST /v1/images/edits`, as JSON or as the OpenAI SDK's multipart form. */
import { imageEditRequest, type ImageEditRequest } from '../../api/image-requests.ts'
import { readRequest } from '../../api/read-request.ts'
import type { EditImages } from '../../generation/generation.ts'
import { answerOnce, dedupeKeyOf } from '../answer-once.ts'
import type { App, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { readBody } from '../read-body.ts'
import { imagesAnswer } from '../wire-images.ts'
import { sizeWish, wishes } from './post-images-generations.ts'

/** Pictures from pictures. */
export function postImagesEdits(app: App, parts: HttpParts): void {
  const { generation, signedUrls, settings } = parts
  app.post('/v1/images/edits', async (context) => {
    const body = await readBody(context.req.raw, { maxBytes: settings.maxBodyBytes, takesMultipart: true })
    const answer = async (): Promise<Response> => {
      const wire = readRequest(imageEditRequest, body)
      const asking = {
        principal: context.get('principal'),
        isKept: wire.response_format === 'url',
        signal: context.req.raw.signal,
      }
      const request = toDomain(wire)
      if (wire.deferred) {
        const started = await generation.deferImages({ what: 'edit', request }, { ...asking, ...dedupeKeyOf(context) })
        return context.json({ request_id: started.id })
      }
      const pictures = await generation.editImages(request, asking)
      const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
      return context.json(imagesAnswer(pictures, { format: wire.response_format, signedUrls, baseUrl }))
    }
    return answerOnce(parts, context, { body, answer })
  })
}

function toDomain(wire: ImageEditRequest): EditImages {
  const sized = sizeWish(wire.size)
  const wanted = wire.aspect_ratio ?? sized.ratio
  // `auto` for an edit means what the client documentation says: the proportions of the picture.
  const ratio = wanted === undefined || wanted === 'auto' ? {} : { ratio: wanted }
  const mask = wire.mask === undefined ? {} : { mask: wire.mask }
  const sources = wire.images ?? (wire.image === undefined ? [] : [wire.image])
  return { ...wishes(wire), sources, ...mask, ...ratio, resolution: sized.resolution ?? wire.resolution }
}
