/** A plain background: edges of one colour, and what of the picture is joined to them. */
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

const apartFrom = (picture: Raster, color: Rgb) => (i: number) =>
  Math.hypot(...at(picture, i).map((value, k) => value - (color[k] as number)))

/** The backdrop; undefined when the edges are not of one colour. */
export function backdropOf(picture: Raster): Backdrop | undefined {
  const edge = edgeOf(picture)
  const color = [0, 1, 2].map((k) => edge.map((i) => at(picture, i)[k] as number).sort((a, b) => a - b)[edge.length >> 1] as number) as Rgb
  const apart = apartFrom(picture, color)
  return edge.filter((i) => apart(i) < 42).length < edge.length * 0.8 ? undefined : { color }
} // prettier-ignore

/** How much every pixel belongs to the backdrop, 0 to 1: what is of its colour and joined to the edges. */
export function backdropWeights(picture: Raster, { color }: Backdrop): Float32Array {
  const { width, height } = picture
  const apart = apartFrom(picture, color)
  const outside = new Float32Array(width * height)
  const queue = edgeOf(picture).filter((i) => apart(i) < 42)
  for (const i of queue) outside[i] = 1
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const x = i % width
    for (const n of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
      if (n < 0 || n >= outside.length || outside[n] !== 0 || apart(n) > 70) continue
      outside[n] = 1 - ramp(apart(n), 40, 70)
      if (apart(n) < 48) queue.push(n)
    }
  }
  return outside
}

/** The backdrop in another colour. */
export function backdropReplaced(picture: Raster, backdrop: Backdrop, color: string): Raster {
  const outside = backdropWeights(picture, backdrop)
  const target = rgbOf(color)
  return perPixel(picture, (rgb, { i }) => mixed(rgb, target, outside[i] as number))
}
