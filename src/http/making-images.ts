/** What the two routes that make pictures share. */
import { imagesAnswer, type ReadImages } from '../wire/wire.ts'
import { answerOnce, dedupeKeyOf } from './answer-once.ts'
import type { HttpContext, HttpParts } from './parts.ts'
import { publicUrl } from './public-url.ts'
import { readBody } from './read-body.ts'

type Route = { takesMultipart: boolean; read: (body: unknown) => ReadImages }

/** Reads the request, makes the pictures, or defers them, and answers. */
export async function makingImages(parts: HttpParts, context: HttpContext, { takesMultipart, read }: Route): Promise<Response> {
  const { generation, signedUrls, settings } = parts
  const body = await readBody(context.req.raw, { maxBytes: settings.maxBodyBytes, takesMultipart })
  const answer = async (): Promise<Response> => {
    const wanted = read(body)
    const { format, isDeferred } = wanted
    const asking = { principal: context.get('principal'), isKept: format === 'url', signal: context.req.raw.signal }
    if (isDeferred) {
      const started = await generation.deferImages(wanted, { ...asking, ...dedupeKeyOf(context) })
      return context.json({ request_id: started.id })
    }
    const pictures =
      wanted.what === 'edit'
        ? await generation.editImages(wanted.request, asking)
        : await generation.createImages(wanted.request, asking)
    const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
    return context.json(imagesAnswer(pictures, { format, signedUrls, baseUrl }))
  }
  return answerOnce(parts, context, { body, answer })
}
