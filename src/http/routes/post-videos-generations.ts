/** `POST /v1/videos/generations` */
import { readVideoGeneration } from '../../wire/wire.ts'
import type { App, HttpParts } from '../parts.ts'
import { startingVideo } from '../starting-video.ts'

/** Starts a film: from text, from a picture, or an edit, by the fields that are there. */
export function postVideosGenerations(app: App, parts: HttpParts): void {
  app.post('/v1/videos/generations', (context) => startingVideo(parts, context, readVideoGeneration))
}
