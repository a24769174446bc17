/** Retouching: operations on the pixels of any picture, without knowing what it shows. Pure and deterministic. */
import { boxBlurFrame, sharpenFrame } from './blur.ts'
import { extended, flipped, rotated, squareCrop } from './geometry.ts'
import { atTimeOfDay, DAYLIGHT } from './daylight.ts'
import { aged, bordered, denoised, upscaled } from './finish.ts'
import { mixed, perPixel } from './per-pixel.ts'
import { regionOf, type RegionName } from './regions.ts'
import { inSeason, inWeatherLight, type Season } from './seasons.ts'
import { backgroundBlurred, croppedToRatio, plainBackgroundReplaced } from './subject.ts'
import { oneColourKept, tinted } from './tint.ts'
import { TONES } from './tones.ts'

export { cutOut } from './cut-out.ts'
export { filled } from './fill.ts'
export { regionShare } from './regions.ts'
export { reliefOf, type Relief } from './relief.ts'

export type Raster = { width: number; height: number; data: Uint8ClampedArray }

/** One retouching operation; amounts are -1 to 1. */
export type Retouch =
  | {
      kind:
        | 'black-and-white'
        | 'warm'
        | 'cool'
        | 'sepia'
        | 'invert'
        | 'blur'
        | 'sharpen'
        | 'vignette'
        | 'vivid'
        | 'muted'
        | 'sunset'
        | 'flip-horizontal'
        | 'flip-vertical'
        | 'crop-square'
        | 'blur-background'
        | 'denoise'
        | 'upscale'
        | 'extend'
        | 'vintage'
    }
  | { kind: 'brightness' | 'contrast'; amount: number }
  | { kind: 'rotate'; degrees: 90 | 180 | 270 }
  | { kind: 'season'; season: Season }
  | { kind: 'time'; time: keyof typeof DAYLIGHT }
  | { kind: 'weather-light'; weather: string }
  | { kind: 'tint'; region: RegionName; color: string; amount: number }
  | { kind: 'tone-region'; region: RegionName; tone: 'brighter' | 'darker' | 'warm' | 'cool' | 'vivid' | 'muted' | 'blur' }
  | { kind: 'keep-colour' | 'border' | 'plain-background'; color: string }
  | { kind: 'crop-ratio'; ratio: number }

/** The retouched picture; the given one is not changed. */
export function retouch(picture: Raster, operation: Retouch, seed = 0): Raster {
  switch (operation.kind) {
    case 'blur':
      return boxBlurFrame(picture, Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.012)))
    case 'sharpen':
      return sharpenFrame(picture, Math.max(1, Math.round(Math.min(picture.width, picture.height) * 0.002)), 0.9)
    case 'rotate':
      return rotated(picture, operation.degrees)
    case 'flip-horizontal':
    case 'flip-vertical':
      return flipped(picture, operation.kind === 'flip-horizontal')
    case 'crop-square':
      return squareCrop(picture)
    case 'blur-background':
      return backgroundBlurred(picture)
    case 'denoise':
      return denoised(picture)
    case 'upscale':
      return upscaled(picture)
    case 'extend':
      return extended(picture, 0.2)
    case 'vintage':
      return aged(picture, seed)
    case 'season':
      return inSeason(picture, operation.season, seed)
    case 'time':
      return atTimeOfDay(picture, operation.time, seed)
    case 'weather-light':
      return inWeatherLight(picture, operation.weather)
    case 'tint':
      return tinted(picture, regionOf(picture, operation.region), operation)
    case 'tone-region':
      return within(picture, retouch(picture, toneOf(operation.tone)), regionOf(picture, operation.region))
    case 'keep-colour':
      return oneColourKept(picture, operation.color)
    case 'border':
      return bordered(picture, operation.color)
    case 'plain-background':
      return plainBackgroundReplaced(picture, operation.color) ?? picture
    case 'crop-ratio':
      return croppedToRatio(picture, operation.ratio)
    default: {
      const copy = { ...picture, data: new Uint8ClampedArray(picture.data) }
      TONES[operation.kind](copy, 'amount' in operation ? operation.amount : 0)
      return copy
    }
  }
}

function toneOf(tone: Extract<Retouch, { kind: 'tone-region' }>['tone']): Retouch {
  if (tone === 'brighter' || tone === 'darker') return { kind: 'brightness', amount: tone === 'brighter' ? 0.18 : -0.18 }
  return { kind: tone }
}

/** The changed picture where the weights are 1, the given one where they are 0; both of one size. */
export function within(picture: Raster, changed: Raster, weights: Float32Array): Raster {
  return perPixel(picture, (rgb, { i }) => {
    const [r, g, b] = [changed.data[i * 4] as number, changed.data[i * 4 + 1] as number, changed.data[i * 4 + 2] as number]
    return mixed(rgb, [r, g, b], weights[i] as number)
  })
}
