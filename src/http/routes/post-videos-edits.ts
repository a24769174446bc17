/** `POST /v1/videos/edits` */
import { readVideoEdit } from '../../wire/wire.ts'
import type { App, HttpParts } from '../parts.ts'
import { startingVideo } from '../starting-video.ts'

/** Starts an edit of a film. */
export function postVideosEdits(app: App, parts: HttpParts): void {
  app.post('/v1/videos/edits', (context) => startingVideo(parts, context, readVideoEdit))
}
