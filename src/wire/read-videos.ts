/** Requests for films: from the wire's JSON to the domain's words. The schemas decide; this only translates. */
import { findVideoModel, VIDEO_MODELS, type VideoModel } from '../api/models.data.ts'
import { readRequest } from '../api/read-request.ts'
import { nearestRatio, VIDEO_RATIOS, type VideoRatio, type VideoResolution } from '../api/sizes.data.ts'
import {
  videoEditRequest,
  videoExtensionRequest,
  videoGenerationRequest,
  type VideoEditRequest,
  type VideoExtensionRequest,
  type VideoGenerationRequest,
} from '../api/video-requests.ts'
import { readDelivery } from './read-delivery.ts'
import type { StartVideo } from '../generation/generation.ts'

const DEFAULT_SECONDS = 10

/** Reads the body of `POST /v1/videos/generations`: from text, from a picture, or an edit, by the fields that are there. */
export function readVideoGeneration(body: unknown): StartVideo {
  const wire = readRequest(videoGenerationRequest, body)
  const video = wire.video_url === undefined ? wire.video : { url: wire.video_url }
  const common = videoWishes(wire)
  if (video !== undefined) return { ...common, mode: 'edit', video }
  const sized = sizeWish(wire.size)
  const making = {
    durationSeconds: wire.duration ?? wire.seconds ?? DEFAULT_SECONDS,
    resolution: wire.resolution ?? sized.resolution ?? '480p',
    generateAudio: wire.generate_audio,
  }
  const ratio = wire.aspect_ratio ?? sized.ratio
  const image = wire.image ?? wire.input_reference
  if (image === undefined)
    return { ...common, ...making, mode: 'text', ratio: ratio ?? '16:9', references: wire.reference_images ?? [] }
  const { last_frame: lastFrame, reference_images: references } = wire
  const keyframes = wire.keyframes?.map((keyframe) => ({ image: keyframe.image, atSeconds: keyframe.timestamp_s }))
  return {
    ...common,
    ...making,
    mode: 'image',
    image,
    ...(lastFrame === undefined ? {} : { lastFrame }),
    ...(keyframes === undefined ? {} : { keyframes }),
    ...(references === undefined ? {} : { references }),
    ...(ratio === undefined ? {} : { ratio }),
  }
}

/** Reads the body of `POST /v1/videos/edits`. */
export function readVideoEdit(body: unknown): StartVideo {
  const wire = readRequest(videoEditRequest, body)
  return { ...videoWishes(wire), mode: 'edit', video: wire.video }
}

/** Reads the body of `POST /v1/videos/extensions`. */
export function readVideoExtension(body: unknown): StartVideo {
  const wire = readRequest(videoExtensionRequest, body)
  return { ...videoWishes(wire), mode: 'extend', video: wire.video, durationSeconds: wire.duration }
}

/** The fields that all requests for films share. */
function videoWishes(wire: VideoGenerationRequest | VideoEditRequest | VideoExtensionRequest) {
  return {
    model: findVideoModel(wire.model) ?? (VIDEO_MODELS[0] as VideoModel),
    prompt: wire.prompt ?? '',
    ...(wire.seed === undefined ? {} : { seed: wire.seed }),
    ...readDelivery(wire),
    ...(wire.webhook === undefined ? {} : { webhook: wire.webhook }),
  }
}

/** What `size: "1280x720"` means: the nearest ratio, 720p from a short side of 600 on. */
function sizeWish(size: string | undefined): { ratio?: VideoRatio; resolution?: VideoResolution } {
  if (size === undefined || size === 'auto') return {}
  const [width = 1, height = 1] = size.split('x').map(Number)
  return { ratio: nearestRatio(VIDEO_RATIOS, { width, height }), resolution: Math.min(width, height) >= 600 ? '720p' : '480p' }
}
