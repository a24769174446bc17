/** `POST /v1/videos/extensions` */
import { readRequest } from '../../api/read-request.ts'
import { videoExtensionRequest } from '../../api/video-requests.ts'
import type { App, HttpParts } from '../parts.ts'
import { startingVideo } from '../starting-video.ts'
import { videoWishes } from './post-videos-generations.ts'

/** Starts a longer version of a film: the film and then so many seconds more. */
export function postVideosExtensions(app: App, parts: HttpParts): void {
  app.post('/v1/videos/extensions', (context) =>
    startingVideo(parts, context, (body) => {
      const wire = readRequest(videoExtensionRequest, body)
      return { ...videoWishes(wire), mode: 'extend', video: wire.video, durationSeconds: wire.duration }
    }),
  )
}
