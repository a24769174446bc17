/**
 * The models that clients ask for by name, with their prices, as one table. They are names on the wire: what draws is the engine.
 * Prices are those of the hosted API in ticks (1 USD = 10,000,000,000 ticks), so that an application's cost code can be tried out here;
 * nobody is billed.
 */
import type { ImageResolution, VideoResolution } from './sizes.data.ts'

/** Ticks in one US cent. */
const CENT = 100_000_000

/** How carefully a picture is made. */
export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

type Model = {
  id: string
  aliases: readonly string[]
  version: string
  /** Seconds since the Unix epoch. */
  created: number
  inputModalities: readonly string[]
  outputModalities: readonly string[]
  inputImageTicks: number
}

export type ImageModel = Model & {
  kind: 'image'
  /** Ticks for one picture. */
  imageTicks: (quality: Quality, resolution: ImageResolution) => number
}

export type VideoModel = Model & {
  kind: 'video'
  /** Ticks for one second of film; a resolution that is not here is not made by this model. */
  secondTicks: Partial<Record<VideoResolution, number>>
  inputVideoSecondTicks: number
  /** Whether `last_frame` and `keyframes` steer it. */
  takesLastFrame: boolean
}

/** Models that make and edit pictures, the default first. */
export const IMAGE_MODELS: readonly ImageModel[] = [
  {
    kind: 'image',
    id: 'grok-imagine-image',
    aliases: ['grok-imagine-image-latest'],
    version: '1.0.0',
    created: 1_769_558_400,
    inputModalities: ['text', 'image'],
    outputModalities: ['image'],
    inputImageTicks: 0.2 * CENT,
    imageTicks: () => 2 * CENT,
  },
  {
    kind: 'image',
    id: 'grok-imagine-image-quality',
    aliases: ['grok-imagine-image-pro'],
    version: '1.0.0',
    created: 1_769_558_400,
    inputModalities: ['text', 'image'],
    outputModalities: ['image'],
    inputImageTicks: 0.2 * CENT,
    imageTicks: (_, resolution) => (resolution === '1k' ? 5 : 7) * CENT,
  },
  {
    kind: 'image',
    id: 'grok-imagine-image-2.0',
    aliases: [],
    version: '2.0.0',
    created: 1_785_542_400,
    inputModalities: ['text', 'image'],
    outputModalities: ['image'],
    inputImageTicks: 1 * CENT,
    imageTicks: (quality, resolution) => ({ low: 4, medium: 6, high: 8 })[quality] * CENT + (resolution === '1k' ? 0 : 2 * CENT),
  },
]

/** Models that make, edit and extend films, the default first. */
export const VIDEO_MODELS: readonly VideoModel[] = [
  {
    kind: 'video',
    id: 'grok-imagine-video',
    aliases: ['grok-imagine-video-latest'],
    version: '1.0.0',
    created: 1_769_558_400,
    inputModalities: ['text', 'image', 'video'],
    outputModalities: ['video'],
    inputImageTicks: 0.2 * CENT,
    inputVideoSecondTicks: 1 * CENT,
    secondTicks: { '480p': 5 * CENT, '720p': 7 * CENT },
    takesLastFrame: false,
  },
  {
    kind: 'video',
    id: 'grok-imagine-video-1.5',
    aliases: ['grok-imagine-video-1.5-preview'],
    version: '1.5.0',
    created: 1_782_864_000,
    inputModalities: ['text', 'image', 'video', 'audio'],
    outputModalities: ['video'],
    inputImageTicks: 0.2 * CENT,
    inputVideoSecondTicks: 1 * CENT,
    secondTicks: { '480p': 8 * CENT, '720p': 14 * CENT, '1080p': 25 * CENT },
    takesLastFrame: true,
  },
  {
    kind: 'video',
    id: 'grok-imagine-video-1.5-lite',
    aliases: [],
    version: '1.5.0',
    created: 1_782_864_000,
    inputModalities: ['text', 'image', 'video'],
    outputModalities: ['video'],
    inputImageTicks: 0.2 * CENT,
    inputVideoSecondTicks: 1 * CENT,
    secondTicks: { '480p': 2 * CENT, '720p': 3.5 * CENT, '1080p': 6.25 * CENT },
    takesLastFrame: true,
  },
]

/** The picture model that answers to a name or alias. */
export const findImageModel = (name: string): ImageModel | undefined => findByName(IMAGE_MODELS, name)

/** The film model that answers to a name or alias. */
export const findVideoModel = (name: string): VideoModel | undefined => findByName(VIDEO_MODELS, name)

function findByName<Kind extends Model>(models: readonly Kind[], name: string): Kind | undefined {
  return models.find((model) => model.id === name || model.aliases.includes(name))
}
