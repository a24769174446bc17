/** What the domain is asked for: the wire's requests in the house's own words, after every default. */
import type { ImageModel, Quality, VideoModel } from '../api/models.data.ts'
import type { Source } from '../api/sources.ts'
import type { Delivery } from './delivery.ts'
import type { Webhook } from './jobs.ts'
import type { ImageRatio, ImageResolution, VideoRatio, VideoResolution } from '../api/sizes.data.ts'

type PictureWishes = Telling & {
  model: ImageModel
  prompt: string
  count: number
  resolution: ImageResolution
  quality: Quality
  /** Undefined: derived from the request, so that the same request gives the same bytes. */
  seed?: number
  delivery?: Delivery
}

/** Who is told when a job ends, beside the account's webhooks. */
type Telling = { webhook?: Webhook }

/** Pictures from words. */
export type CreateImages = PictureWishes & { ratio: ImageRatio | 'auto' }

/** Pictures from pictures; without a ratio the first picture's proportions stay. */
export type EditImages = PictureWishes & { sources: Source[]; mask?: Source; ratio?: ImageRatio | 'auto' }

/** A film to start. */
export type StartVideo = { model: VideoModel; prompt: string; seed?: number; delivery?: Delivery } & Telling &
  (
    | {
        mode: 'text'
        ratio: VideoRatio
        resolution: VideoResolution
        durationSeconds: number
        references: Source[]
        generateAudio: boolean
      }
    | {
        mode: 'image'
        image: Source
        lastFrame?: Source
        keyframes?: { image: Source; atSeconds: number }[]
        references?: Source[]
        ratio?: VideoRatio
        resolution: VideoResolution
        durationSeconds: number
        generateAudio: boolean
      }
    | { mode: 'edit'; video: Source }
    | { mode: 'extend'; video: Source; durationSeconds: number }
  )
