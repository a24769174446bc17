/** `POST /v1/videos/edits` */
import { readRequest } from '../../api/read-request.ts'
import { videoEditRequest } from '../../api/video-requests.ts'
import type { App, HttpParts } from '../parts.ts'
import { startingVideo } from '../starting-video.ts'
import { videoWishes } from './post-videos-generations.ts'

/** Starts an edit of a film. */
export function postVideosEdits(app: App, parts: HttpParts): void {
  app.post('/v1/videos/edits', (context) =>
    startingVideo(parts, context, (body) => {
      const wire = readRequest(videoEditRequest, body)
      return { ...videoWishes(wire), mode: 'edit', video: wire.video }
    }),
  )
}
