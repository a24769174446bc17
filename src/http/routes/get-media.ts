/** `GET /media/{file}`: finished media behind signed addresses that expire. No key is needed: the signature is the right. */
import { ApiError } from '../../api/errors.ts'
import type { App, HttpParts } from '../parts.ts'
import { sendFile } from '../send-file.ts'

/** Serves stored files. */
export function getMedia(app: App, parts: HttpParts): void {
  app.get('/media/:file', (context) => {
    const checked = parts.signedUrls.verify(context.req.url)
    if (checked.state === 'forged')
      throw new ApiError('unauthorized', 'the signature of this address is not valid', { status: 403 })
    if (checked.state === 'expired') throw new ApiError('invalid_parameters', 'the time of this address is over', { status: 404 })
    return sendFile(parts, context.req.raw, checked.id)
  })
}
