/** Retouching: operations on the pixels of any picture, without knowing what it shows. Pure and deterministic. */
import { boxBlurFrame, sharpenFrame } from './blur.ts'
import { flipped, rotated, squareCrop } from './geometry.ts'
import { TONES } from './tones.ts'

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
    }
  | { kind: 'brightness' | 'contrast'; amount: number }
  | { kind: 'rotate'; degrees: 90 | 180 | 270 }

/** The retouched picture; the given one is not changed. */
export function retouch(picture: Raster, operation: Retouch): Raster {
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
    default: {
      const copy = { ...picture, data: new Uint8ClampedArray(picture.data) }
      TONES[operation.kind](copy, 'amount' in operation ? operation.amount : 0)
      return copy
    }
  }
}
