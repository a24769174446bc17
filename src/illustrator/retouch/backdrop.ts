/** A plain background: edges of one colour, and what of the picture is joined to them. */
import { boxBlurFrame } from './blur.ts'
import { mixed, perPixel, rgbOf, type Rgb } from './per-pixel.ts'
import { ramp } from './ramp.ts'
import type { Raster } from './retouch.ts'

export type Backdrop = { color: Rgb }

const at = ({ data }: Raster, i: number): Rgb => [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]

function edgeOf({ width, height }: Raster): number[] {
  const edge: number[] = []
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x)
  for (let y = 1; y < height - 1; y++) edge.push(y * width, y * width + width - 1)
  return edge
}

/** How unlike a colour a pixel is; light and shade count little, because backdrops are lit unevenly. */
const apartFrom = (picture: Raster, color: Rgb) => (i: number): number => {
  const [r, g, b] = at(picture, i).map((value, k) => value - (color[k] as number)) as Rgb
  const light = (r + g + b) / 3
  return Math.hypot(r - light, g - light, b - light, light * 0.5)
} // prettier-ignore

/** The backdrop; undefined when the edges are not of one colour. */
export function backdropOf(picture: Raster): Backdrop | undefined {
  const edge = edgeOf(picture)
  const color = [0, 1, 2].map((k) => edge.map((i) => at(picture, i)[k] as number).sort((a, b) => a - b)[edge.length >> 1] as number) as Rgb
  const apart = apartFrom(picture, color)
  return edge.filter((i) => apart(i) < 42).length < edge.length * 0.8 ? undefined : { color }
} // prettier-ignore

/** How much every pixel belongs to the backdrop, 0 to 1: what is of its colour and joined to the edges without a step. */
export function backdropWeights(picture: Raster, { color }: Backdrop): Float32Array {
  const { width, height } = picture
  const soft = boxBlurFrame(picture, Math.max(1, Math.round(Math.min(width, height) * 0.004)))
  const apart = apartFrom(picture, color)
  const softApart = apartFrom(soft, color)
  const joined = new Uint8Array(width * height)
  const queue = edgeOf(picture).filter((i) => softApart(i) < 42)
  for (const i of queue) joined[i] = 1
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const here = at(soft, i)
    for (const n of beside(i, width, height)) {
      if (joined[n] || softApart(n) > 46) continue
      const step = Math.hypot(...at(soft, n).map((value, k) => value - (here[k] as number)))
      if (step > 7) continue
      joined[n] = 1
      queue.push(n)
    }
  }
  return softEdged(picture, joined, apart)
}

/** The steps at a subject's outline leave a rim of backdrop: it is taken in pixel by pixel, as far as its colour is the backdrop's. */
function softEdged({ width, height }: Raster, joined: Uint8Array, apart: (i: number) => number): Float32Array {
  const weights = Float32Array.from(joined)
  let rim = [...joined.keys()].filter((i) => joined[i] && beside(i, width, height).some((n) => !joined[n]))
  for (let ring = 0; ring < Math.max(3, Math.round(Math.min(width, height) * 0.012)); ring++) {
    const next: number[] = []
    for (const i of rim)
      for (const n of beside(i, width, height)) {
        if (weights[n] !== 0) continue
        weights[n] = (1 - ramp(apart(n), 20, 46)) * (weights[i] as number)
        if ((weights[n] as number) > 0.15) next.push(n)
      }
    rim = next
  }
  return weights
}

function beside(i: number, width: number, height: number): number[] {
  const x = i % width
  return [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width].filter((n) => n >= 0 && n < width * height)
}

/** The backdrop in another colour. */
export function backdropReplaced(picture: Raster, backdrop: Backdrop, color: string): Raster {
  const outside = backdropWeights(picture, backdrop)
  const target = rgbOf(color)
  return perPixel(picture, (rgb, { i }) => mixed(rgb, target, outside[i] as number))
}
