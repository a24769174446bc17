/** `GET /v1/images/{request_id}`: pictures that were asked for with `deferred: true`. */
import type { App, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { imagesAnswer } from '../../wire/wire.ts'

/** 202 while they are made, then 200 with the pictures or with why there are none. */
export function getDeferredImages(app: App, { generation, signedUrls, settings }: HttpParts): void {
  app.get('/v1/images/:id', async (context) => {
    const id = context.req.param('id').toLowerCase()
    const deferred = await generation.getImages(context.get('principal'), id)
    if (deferred.status === 'pending') return context.json({ request_id: id, ...deferred }, 202)
    if (deferred.status === 'failed') return context.json({ request_id: id, ...deferred })
    const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
    const answer = imagesAnswer(deferred.pictures, { format: 'url', signedUrls, baseUrl })
    return context.json({ request_id: id, status: 'done', ...answer })
  })
}
