/** Cuts what a given picture shows out of it, where its background allows. */
import type { Raster } from './retouch.ts'
import { boundsOf, type Bounds } from './bounds.ts'
import { backdropOf, backdropWeights } from './backdrop.ts'

/** Shares of the picture that a subject may fill to be one. */
const [LEAST, MOST] = [0.02, 0.96]

/** What is left of the picture, at most `longestSide` pixels a side; `isCut` is false when nothing could be told from its background and it is whole. */
export function cutOut(picture: Raster, longestSide: number): { picture: Raster; isCut: boolean } {
  const alpha = ownShape(picture) ?? shapeOnPlain(picture)
  const box = alpha && boundsOf(alpha, picture.width, 0.3)
  if (!alpha || !box) return { picture: shrunk(picture, undefined, { left: 0, top: 0, width: picture.width, height: picture.height }, longestSide), isCut: false } // prettier-ignore
  return { picture: shrunk(picture, alpha, box, longestSide), isCut: true }
}

/** The shape that the picture's own transparency gives it. */
function ownShape({ width, height, data }: Raster): Float32Array | undefined {
  const alpha = Float32Array.from({ length: width * height }, (_, i) => (data[i * 4 + 3] as number) / 255)
  return isShape(alpha) ? alpha : undefined
}

function shapeOnPlain(picture: Raster): Float32Array | undefined {
  const backdrop = backdropOf(picture)
  const alpha = backdrop && backdropWeights(picture, backdrop).map((outside) => 1 - outside)
  return alpha && isShape(alpha) ? alpha : undefined
}

function isShape(alpha: Float32Array): boolean {
  const share = alpha.reduce((sum, value) => sum + value, 0) / alpha.length
  return share > LEAST && share < MOST
}

/** The part in the box, made smaller by averaging what each new pixel covers. */
function shrunk({ width, data }: Raster, alpha: Float32Array | undefined, box: Bounds, longestSide: number): Raster {
  const scale = Math.min(1, longestSide / Math.max(box.width, box.height))
  const [toWidth, toHeight] = [Math.max(1, Math.round(box.width * scale)), Math.max(1, Math.round(box.height * scale))]
  const out = new Uint8ClampedArray(toWidth * toHeight * 4)
  const edge = (at: number, from: number, to: number): number => Math.floor((at * from) / to)
  for (let y = 0; y < toHeight; y++)
    for (let x = 0; x < toWidth; x++) {
      const sum = [0, 0, 0]
      let [weight, pixels] = [0, 0]
      for (let sy = edge(y, box.height, toHeight); sy < Math.max(edge(y, box.height, toHeight) + 1, edge(y + 1, box.height, toHeight)); sy++)
        for (let sx = edge(x, box.width, toWidth); sx < Math.max(edge(x, box.width, toWidth) + 1, edge(x + 1, box.width, toWidth)); sx++) {
          const i = (sy + box.top) * width + sx + box.left
          const own = alpha ? (alpha[i] as number) : 1
          weight += own
          pixels++
          for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (data[i * 4 + c] as number) * own
        }
      out.set([...sum.map((value) => value / (weight || 1)), (255 * weight) / pixels], (y * toWidth + x) * 4)
    }
  return { width: toWidth, height: toHeight, data: out }
} // prettier-ignore
