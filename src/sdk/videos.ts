/** Films: starting them, and seeing how they stand. */
import type {
  EndedVideoAnswer,
  PendingVideoAnswer,
  StartedAnswer,
  VideoEditBody,
  VideoExtensionBody,
  VideoGenerationBody,
} from '../api/contract.ts'
import { toCamel, toSnake, type Camel } from './camel.ts'
import { wireMedia, type MediaInput } from './media-input.ts'
import type { CallOptions, Transport } from './transport.ts'
import { waitForVideo } from './wait-for-video.ts'
import type { WaitOptions } from './wait-until.ts'

type Sources = {
  image?: MediaInput
  lastFrame?: MediaInput
  referenceImages?: MediaInput[]
  /** Pictures to pass through, each at so many seconds from the start. */
  keyframes?: { image: MediaInput; timestampS: number }[]
  video?: MediaInput
}
type SourceNames = 'image' | 'input_reference' | 'last_frame' | 'reference_images' | 'keyframes' | 'video' | 'video_url'

/** A film to make: from the prompt, from `image` (its first frame), or with `referenceImages`; `model` is `grok-imagine-video` unless given. */
export type GenerateVideo = Camel<Omit<VideoGenerationBody, SourceNames>> & Omit<Sources, 'video'>
/** A film to edit, of at most 8.7 seconds. */
export type EditVideo = Camel<Omit<VideoEditBody, 'video'>> & { prompt: string; video: MediaInput }
/** A film to make longer by `duration` seconds. */
export type ExtendVideo = Camel<Omit<VideoExtensionBody, 'video'>> & { prompt: string; video: MediaInput }

/** An accepted film. */
export type StartedVideo = Camel<StartedAnswer>
/** How a film stands: `pending` with its `progress`, `done` with its `video`, `failed` with its `error`, or `expired`. */
export type Video = Camel<PendingVideoAnswer> | Camel<EndedVideoAnswer>
/** A film that is there. */
export type DoneVideo = Extract<Video, { status: 'done' }>

/** `client.videos` */
export type VideosApi = {
  generate(what: GenerateVideo, options?: CallOptions): Promise<StartedVideo>
  edit(what: EditVideo, options?: CallOptions): Promise<StartedVideo>
  extend(what: ExtendVideo, options?: CallOptions): Promise<StartedVideo>
  get(requestId: string, options?: CallOptions): Promise<Video>
  /** Resolves when the film is done; throws `OpenImagineError` when it failed, expired, or took longer than `timeoutMs`. */
  wait(started: StartedVideo | string, options?: WaitOptions): Promise<DoneVideo>
}

const MODEL = 'grok-imagine-video'

/** Makes `client.videos`. */
export function videosApi(transport: Transport, { usesEvents }: { usesEvents: boolean }): VideosApi {
  const start = async (path: string, what: Sources, options?: CallOptions) =>
    toCamel(await transport.json<StartedAnswer>({ method: 'POST', path, body: await videoBody(what), ...options }))
  const get: VideosApi['get'] = async (requestId, options) => {
    const answer = await transport.json<PendingVideoAnswer | EndedVideoAnswer>({ path: pathOf(requestId), ...options })
    // The hosted API leaves the id out.
    return Object.assign({ requestId }, toCamel(answer)) as Video
  }
  return {
    generate: (what, options) => start('/videos/generations', what, options),
    edit: (what, options) => start('/videos/edits', what, options),
    extend: (what, options) => start('/videos/extensions', what, options),
    get,
    wait(started, options) {
      const requestId = typeof started === 'string' ? started : started.requestId
      return waitForVideo({ transport, get, usesEvents, eventsPath: `${pathOf(requestId)}/events` }, requestId, options)
    },
  }
}

const pathOf = (requestId: string): string => `/videos/${encodeURIComponent(requestId)}`

/** The wire's body of any film, with its pictures and its film as the wire takes them. */
export async function videoBody(what: Sources): Promise<Record<string, unknown>> {
  const { image, lastFrame, referenceImages, keyframes, video, ...rest } = what
  const wireKeyframe = async ({ image, timestampS }: { image: MediaInput; timestampS: number }) => ({
    image: await wireMedia(image),
    timestamp_s: timestampS,
  })
  return {
    model: MODEL,
    ...toSnake(rest),
    ...(image === undefined ? {} : { image: await wireMedia(image) }),
    ...(lastFrame === undefined ? {} : { last_frame: await wireMedia(lastFrame) }),
    ...(referenceImages === undefined ? {} : { reference_images: await Promise.all(referenceImages.map(wireMedia)) }),
    ...(keyframes === undefined ? {} : { keyframes: await Promise.all(keyframes.map(wireKeyframe)) }),
    ...(video === undefined ? {} : { video: await wireMedia(video) }),
  }
}
