/** What a picture's subject allows: a soft background, a crop that keeps it, a plain background taken away. */
import { boxBlurFrame } from './blur.ts'
import { croppedTo } from './geometry.ts'
import { mixed, perPixel, rgbOf, type Rgb } from './per-pixel.ts'
import { ramp, regionOf } from './regions.ts'
import { reliefOf } from './relief.ts'
import type { Raster } from './retouch.ts'

/** Everything but what stands out in the middle, blurred. */
export function backgroundBlurred(picture: Raster): Raster {
  const subject = regionOf(picture, 'subject')
  const soft = boxBlurFrame(picture, Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.018))).data
  return perPixel(picture, (rgb, { i }) => mixed([soft[i * 4] as number, soft[i * 4 + 1] as number, soft[i * 4 + 2] as number], rgb, subject[i] as number)) // prettier-ignore
}

/** The largest crop of the ratio (width over height), moved to where most of the subject is inside. */
export function croppedToRatio(picture: Raster, ratio: number): Raster {
  const width = Math.min(picture.width, Math.max(1, Math.round(picture.height * ratio)))
  const height = Math.min(picture.height, Math.max(1, Math.round(picture.width / ratio)))
  const { subjectCenter } = reliefOf(picture)
  const within = (wanted: number, room: number) => Math.max(0, Math.min(room, Math.round(wanted)))
  const left = within(subjectCenter.x * picture.width - width / 2, picture.width - width)
  const top = within(subjectCenter.y * picture.height - height / 2, picture.height - height)
  return croppedTo(picture, { left, top, width, height })
}

/** A background of one colour, joined to the edges, in another colour; undefined when the edges are not of one colour. */
export function plainBackgroundReplaced(picture: Raster, color: string): Raster | undefined {
  const outside = plainBackground(picture)
  if (!outside) return undefined
  const target = rgbOf(color)
  return perPixel(picture, (rgb, { i }) => mixed(rgb, target, outside[i] as number))
}

/** How much each pixel belongs to a background of one colour that is joined to the edges, 0 to 1; undefined when the edges are not of one colour. */
export function plainBackground(picture: Raster): Float32Array | undefined {
  const { width, height, data } = picture
  const at = (i: number): Rgb => [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]
  const edge: number[] = []
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x)
  for (let y = 1; y < height - 1; y++) edge.push(y * width, y * width + width - 1)
  const middle = [0, 1, 2].map((k) => edge.map((i) => at(i)[k] as number).sort((a, b) => a - b)[edge.length >> 1] as number)
  const apart = (i: number) => Math.hypot(...at(i).map((value, k) => value - (middle[k] as number)))
  if (edge.filter((i) => apart(i) < 42).length < edge.length * 0.8) return undefined
  const outside = new Float32Array(width * height)
  const queue = edge.filter((i) => apart(i) < 42)
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
