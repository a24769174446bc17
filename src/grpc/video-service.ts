/** `Video`: films started, made longer and polled. The same requests, limits and jobs as `/v1/videos`. */
import { readVideoExtension, readVideoGeneration, videoAnswer } from '../wire/wire.ts'
import type { StartVideo, Video } from '../generation/generation.ts'
import { answerOnce, keyOf } from './answer-once.ts'
import {
  body,
  deliveredFields,
  ratioOf,
  sourceBody,
  storageBody,
  wordOf,
  type StorageOptionsMessage,
  type UrlContent,
} from './messages.ts'
import type { Asked, GrpcParts } from './parts.ts'

export type GenerateVideoRequest = {
  prompt?: string
  image?: UrlContent
  model?: string
  duration?: number
  video?: UrlContent
  aspect_ratio?: string
  resolution?: string
  reference_images?: UrlContent[]
  storage_options?: StorageOptionsMessage
  reference_audios?: object[]
  generate_audio?: boolean
  last_frame?: UrlContent
  keyframes?: { image?: UrlContent; timestamp_s?: number }[]
}
export type ExtendVideoRequest = Pick<GenerateVideoRequest, 'prompt' | 'video' | 'model' | 'duration' | 'storage_options'>

const list = <T>(items: T[] | undefined): T[] | undefined => (items?.length === 0 ? undefined : items)

/** The methods of the service, each from a request to a response. */
export function videoService(parts: GrpcParts) {
  const { generation } = parts
  const start = (asked: Asked, request: unknown, read: () => StartVideo) =>
    answerOnce(parts, asked, request, async () => {
      const { principal, signal } = asked
      const dedupeKey = keyOf(asked)
      const starting = { principal, signal, ...(dedupeKey === undefined ? {} : { dedupeKey }) }
      return { request_id: (await generation.startVideo(read(), starting)).id }
    })

  return {
    GenerateVideo: (request: GenerateVideoRequest, asked: Asked) =>
      start(asked, request, () => readVideoGeneration(generationBody(request))),

    ExtendVideo: (request: ExtendVideoRequest, asked: Asked) =>
      start(asked, request, () => readVideoExtension(extensionBody(request))),

    async GetDeferredVideo({ request_id: id = '' }: { request_id?: string }, asked: Asked) {
      const video = await generation.getVideo(asked.principal, id.toLowerCase())
      return deferredMessage(parts, video, asked.baseUrl)
    },
  }
}

/** The body that REST has for the same film. */
export function generationBody(request: GenerateVideoRequest): Record<string, unknown> {
  const { image, video, storage_options: storage, aspect_ratio: ratio, last_frame: lastFrame } = request
  return body({
    prompt: request.prompt === '' && image !== undefined ? undefined : (request.prompt ?? ''),
    model: request.model ?? '',
    duration: request.duration,
    image: image && sourceBody(image),
    video: video && sourceBody(video),
    aspect_ratio: ratio === undefined ? undefined : ratioOf(ratio),
    resolution: wordOf(request.resolution),
    reference_images: list(request.reference_images)?.map(sourceBody),
    reference_audios: list(request.reference_audios),
    generate_audio: request.generate_audio,
    last_frame: lastFrame && sourceBody(lastFrame),
    keyframes: list(request.keyframes)?.map(({ image: key = {}, timestamp_s: at = 0 }) => ({
      image: sourceBody(key),
      timestamp_s: at,
    })),
    storage_options: storage && storageBody(storage),
  })
}

/** The body that REST has for the same extension. */
export function extensionBody(request: ExtendVideoRequest): Record<string, unknown> {
  const { video, storage_options: storage } = request
  return body({
    prompt: request.prompt ?? '',
    model: request.model ?? '',
    duration: request.duration,
    video: video && sourceBody(video),
    storage_options: storage && storageBody(storage),
  })
}

type Done = Parameters<typeof deliveredFields>[0] & { url: string; duration: number; respect_moderation: boolean }

async function deferredMessage({ signedUrls }: GrpcParts, video: Video, baseUrl: string) {
  switch (video.status) {
    case 'pending':
      return { status: 'PENDING', response: { model: video.model, progress: video.progress } }
    case 'expired':
      return { status: 'EXPIRED' }
    case 'failed':
      return { status: 'FAILED', response: { error: video.error, progress: 0 } }
    case 'done':
      return { status: 'DONE', response: await doneMessage({ signedUrls }, video, baseUrl) }
  }
}

/** A `VideoResponse` with its film. */
export async function doneMessage(
  { signedUrls }: Pick<GrpcParts, 'signedUrls'>,
  film: Extract<Video, { status: 'done' }>,
  baseUrl: string,
) {
  const urlOf = (file: Parameters<typeof signedUrls.sign>[0]) => Promise.resolve(signedUrls.sign(file, baseUrl))
  const { video } = (await videoAnswer(film, '', { baseUrl, urlOf })).body as { video: Done }
  const { url, duration, respect_moderation: respectModeration } = video
  const made = { url, duration: Math.round(duration), respect_moderation: respectModeration, ...deliveredFields(video) }
  return { video: made, model: film.model, usage: { cost_in_usd_ticks: film.result.ticks }, progress: 100 }
}
