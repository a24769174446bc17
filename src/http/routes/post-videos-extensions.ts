/** `POST /v1/videos/extensions` */
import { readVideoExtension } from '../../wire/wire.ts'
import type { App, HttpParts } from '../parts.ts'
import { startingVideo } from '../starting-video.ts'

/** Starts a longer version of a film: the film and then so many seconds more. */
export function postVideosExtensions(app: App, parts: HttpParts): void {
  app.post('/v1/videos/extensions', (context) => startingVideo(parts, context, readVideoExtension))
}
