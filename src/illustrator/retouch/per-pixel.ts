/** Changing a picture pixel by pixel, into a new one. */
import type { Raster } from './retouch.ts'

/** Red, green, blue, 0 to 255. */
export type Rgb = [red: number, green: number, blue: number]

/** The picture with every colour changed; `i` counts pixels, `x` and `y` run from 0 to 1. */
export function perPixel(picture: Raster, change: (rgb: Rgb, at: { i: number; x: number; y: number }) => Rgb): Raster {
  const { width, height } = picture
  const data = new Uint8ClampedArray(picture.data)
  // One colour and one place are lent to every call: a film has a million pixels a frame.
  const lent: Rgb = [0, 0, 0]
  const at = { i: 0, x: 0, y: 0 }
  for (let row = 0, i = 0; row < height; row++) {
    at.y = row / height
    for (let column = 0; column < width; column++, i++) {
      at.i = i
      at.x = column / width
      const from = i * 4
      lent[0] = data[from] as number
      lent[1] = data[from + 1] as number
      lent[2] = data[from + 2] as number
      const next = change(lent, at)
      data[from] = next[0]
      data[from + 1] = next[1]
      data[from + 2] = next[2]
    }
  }
  return { width, height, data }
}

/** How bright a colour looks, 0 to 255. */
export const brightnessOf = ([r, g, b]: Rgb): number => r * 0.299 + g * 0.587 + b * 0.114

/** From `a` to `b` by `t`. */
export const mixed = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

/** The colour `#rrggbb` as numbers. */
export const rgbOf = (hex: string): Rgb => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)) as Rgb

/** A steady grain: 0 to 1 for a pixel or a cell and a seed. */
export function grainAt(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(seed + 1, 1_274_126_177)
  h = Math.imul(h ^ (h >>> 13), 1_103_515_245)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}
