/** `POST /v1/images/edits`, as JSON or as the OpenAI SDK's multipart form. */
import { readImageEdit } from '../../wire/wire.ts'
import { makingImages } from '../making-images.ts'
import type { App, HttpParts } from '../parts.ts'

/** Pictures from pictures. */
export function postImagesEdits(app: App, parts: HttpParts): void {
  const route = { takesMultipart: true, read: readImageEdit }
  app.post('/v1/images/edits', (context) => makingImages(parts, context, route))
}
