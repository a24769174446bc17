/** Retouching: operations on the pixels of any picture, without knowing what it shows. Pure and deterministic. */
import type { Retouch } from '../scene/retouch-operation.ts'
import { backdropReplaced } from './backdrop.ts'
import { boxBlurFrame, sharpenFrame } from './blur.ts'
import { atTimeOfDay } from './daylight.ts'
import { aged, bordered, denoised, glowing, grained, pixelated, upscaled } from './finish.ts'
import { extended, flipped, letterboxed, rotated, squareCrop, zoomed } from './geometry.ts'
import { enhanced, withoutCast } from './levels.ts'
import { mixed, perPixel, type Rgb } from './per-pixel.ts'
import { regionOf } from './regions.ts'
import { inSeason, inWeatherLight } from './seasons.ts'
import { sightOf, type Sight } from './sight.ts'
import { turnedBy } from './straighten.ts'
import { backgroundBlurred, croppedToRatio } from './subject.ts'
import { oneColourKept, tinted } from './tint.ts'
import { TONES } from './tones.ts'

export { boundsOf } from './bounds.ts'
export { cutOut } from './cut-out.ts'
export { inColoursOf } from './colours-of.ts'
export { filled } from './fill.ts'
export { croppedToRatio } from './subject.ts'
export { steadied, type Shift } from './geometry.ts'
export { laidOver, matched } from './overlay.ts'
export { backdropWeights } from './backdrop.ts'
export { tinted } from './tint.ts'
export { regionOf, regionShare } from './regions.ts'
export { reliefOf, type Relief } from './relief.ts'
export { sightOf, type Sight } from './sight.ts'

export type Raster = { width: number; height: number; data: Uint8ClampedArray }

/** The retouched picture; the given one is not changed. `sight` is what was seen of it, or of the film that it is a frame of. */
export function retouch(
  picture: Raster,
  operation: Retouch,
  { seed = 0, sight = sightOf(picture) }: { seed?: number; sight?: Sight } = {},
): Raster {
  const changed = wholly(picture, operation, { seed, sight })
  const strength = 'strength' in operation ? (operation.strength ?? 1) : 1
  return strength === 1 ? changed : within(picture, changed, strength)
}

function wholly(picture: Raster, operation: Retouch, { seed, sight }: { seed: number; sight: Sight }): Raster {
  const short = Math.min(picture.width, picture.height)
  switch (operation.kind) {
    case 'blur':
      return boxBlurFrame(picture, Math.max(2, Math.round(short * 0.012)))
    case 'sharpen':
      return sharpenFrame(picture, Math.max(1, Math.round(short * 0.002)), 0.9)
    case 'rotate':
      return rotated(picture, operation.degrees)
    case 'flip-horizontal':
    case 'flip-vertical':
      return flipped(picture, operation.kind === 'flip-horizontal')
    case 'straighten':
      return turnedBy(picture, operation.degrees ?? -(sight.lean() ?? 0))
    case 'zoom':
      return zoomed(picture, operation.factor, sight.relief().subjectCenter)
    case 'letterbox':
      return letterboxed(picture, operation.ratio)
    case 'crop-square':
      return squareCrop(picture)
    case 'blur-background':
      return backgroundBlurred(picture, sight)
    case 'denoise':
      return denoised(picture)
    case 'grain':
      return grained(picture, seed)
    case 'glow':
      return glowing(picture)
    case 'pixelate':
      return pixelated(picture)
    case 'upscale':
      return upscaled(picture)
    case 'extend':
      return extended(picture, 0.2)
    case 'vintage':
      return aged(picture, seed)
    case 'enhance':
      return enhanced(picture, sight.levels())
    case 'white-balance':
      return withoutCast(picture, sight.levels())
    case 'season':
      return inSeason(picture, operation.season, { seed, sight })
    case 'time':
      return atTimeOfDay(picture, operation.time, { seed, sight })
    case 'weather-light':
      return inWeatherLight(picture, operation.weather, sight)
    case 'tint':
      return tinted(picture, regionOf(picture, operation.region, sight), operation)
    case 'tone-region':
      return within(
        picture,
        retouch(picture, toneOf(operation.tone), { seed, sight }),
        regionOf(picture, operation.region, sight),
      )
    case 'keep-colour':
      return oneColourKept(picture, operation.color)
    case 'border':
      return bordered(picture, operation.color)
    case 'plain-background': {
      const backdrop = sight.backdrop()
      return backdrop ? backdropReplaced(picture, backdrop, operation.color) : picture
    }
    case 'crop-ratio':
      return croppedToRatio(picture, operation.ratio, sight)
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

/** The changed picture where the weights are 1, the given one where they are 0; both of one size. One number is a weight for all. */
export function within(picture: Raster, changed: Raster, weights: Float32Array | number): Raster {
  return perPixel(picture, (rgb, { i }) => {
    const next: Rgb = [changed.data[i * 4] as number, changed.data[i * 4 + 1] as number, changed.data[i * 4 + 2] as number]
    return mixed(rgb, next, typeof weights === 'number' ? weights : (weights[i] as number))
  })
}
