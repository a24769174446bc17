/** `POST /v1/images/generations` */
import { readImageGeneration } from '../../wire/wire.ts'
import { makingImages } from '../making-images.ts'
import type { App, HttpParts } from '../parts.ts'

/** Pictures from words. */
export function postImagesGenerations(app: App, parts: HttpParts): void {
  const route = { takesMultipart: false, read: readImageGeneration }
  app.post('/v1/images/generations', (context) => makingImages(parts, context, route))
}
