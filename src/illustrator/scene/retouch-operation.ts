/**
 * The operations of retouching, as data: the language reads them out of words, retouching carries them out on pixels, and a scene keeps those that its
 * picture went through. Read back from a file they are hostile, so they are a schema.
 */
import { z } from 'zod'
import { SEASONS, TIMES_OF_DAY, WEATHERS } from './times.data.ts'

/** Parts of a picture that can be told from its colours and place alone. */
export const PICTURE_REGIONS = ['sky', 'plants', 'water', 'subject', 'background', 'left', 'right', 'top', 'bottom'] as const
export type PictureRegion = (typeof PICTURE_REGIONS)[number]

/** Tone and colour of the whole picture. */
const TONES = ['black-and-white', 'warm', 'cool', 'sepia', 'invert', 'vignette', 'vivid', 'muted', 'sunset', 'cinematic', 'faded', 'enhance', 'white-balance'] as const // prettier-ignore
/** Fineness: of focus and of grain. */
const FINENESS = ['blur', 'sharpen', 'blur-background', 'denoise', 'grain', 'glow', 'pixelate', 'vintage'] as const
const SHAPES = ['flip-horizontal', 'flip-vertical', 'crop-square', 'upscale', 'extend'] as const

const hex = z.string().regex(/^#[0-9a-f]{6}$/i)
const amount = z.number().min(-1).max(1)

/** One operation on pixels; `strength` is 1 for all of it, less for a touch of it, up to 2 for more. */
export const retouchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum([...TONES, ...FINENESS]), strength: z.number().min(0.05).max(2).optional() }),
  z.object({ kind: z.enum(SHAPES) }),
  z.object({ kind: z.enum(['brightness', 'contrast']), amount }),
  z.object({ kind: z.literal('rotate'), degrees: z.literal([90, 180, 270]) }),
  /** Clockwise degrees; without them, by the picture's own nearly level or upright lines. */
  z.object({ kind: z.literal('straighten'), degrees: z.number().min(-45).max(45).optional() }),
  z.object({ kind: z.literal('zoom'), factor: z.number().min(1).max(8) }),
  z.object({ kind: z.enum(['crop-ratio', 'letterbox']), ratio: z.number().min(0.1).max(10) }),
  z.object({ kind: z.literal('season'), season: z.enum(SEASONS) }),
  z.object({ kind: z.literal('time'), time: z.enum(TIMES_OF_DAY) }),
  z.object({ kind: z.literal('weather-light'), weather: z.enum(WEATHERS), strength: z.number().min(0.05).max(2).optional() }),
  z.object({ kind: z.literal('tint'), region: z.enum(PICTURE_REGIONS), color: hex, amount }),
  z.object({
    kind: z.literal('tone-region'),
    region: z.enum(PICTURE_REGIONS),
    tone: z.enum(['brighter', 'darker', 'warm', 'cool', 'vivid', 'muted', 'blur', 'black-and-white', 'pixelate', 'sharpen']),
  }),
  z.object({ kind: z.enum(['keep-colour', 'border', 'plain-background']), color: hex }),
])
export type Retouch = z.infer<typeof retouchSchema>
