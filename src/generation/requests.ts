/** What the domain is asked for: the wire's requests in the house's own words, after every default. */
import type { ImageModel, Quality, VideoModel } from '../api/models.data.ts'
import type { ImageRatio, ImageResolution, VideoRatio, VideoResolution } from '../api/sizes.data.ts'

type PictureWishes = {
  model: ImageModel
  prompt: string
  count: number
  resolution: ImageResolution
  quality: Quality
  /** Undefined: derived from the request, so that the same request gives the same bytes. */
  seed?: number
}

/** Pictures from words. */
export type CreateImages = PictureWishes & { ratio: ImageRatio | 'auto' }

/** Pictures from pictures; sources are URLs or data URIs. Without a ratio the first picture's proportions stay. */
export type EditImages = PictureWishes & { sources: string[]; mask?: string; ratio?: ImageRatio | 'auto' }

/** A film to start; sources are URLs or data URIs. */
export type StartVideo = { model: VideoModel; prompt: string; seed?: number } & (
  | {
      mode: 'text'
      ratio: VideoRatio
      resolution: VideoResolution
      durationSeconds: number
      references: string[]
      generateAudio: boolean
    }
  | {
      mode: 'image'
      image: string
      lastFrame?: string
      ratio?: VideoRatio
      resolution: VideoResolution
      durationSeconds: number
      generateAudio: boolean
    }
  | { mode: 'edit'; video: string }
  | { mode: 'extend'; video: string; durationSeconds: number }
)
