/** Laying something over a picture so that it belongs there: in the picture's light and colours, with its grain. */
import { brightnessOf, grainAt, mixed, perPixel, type Rgb } from './per-pixel.ts'
import type { Levels } from './levels.ts'
import type { Shift } from './geometry.ts'
import type { Raster } from './retouch.ts'

/** A sheet on nothing, in the light, the colours and the grain that were measured of a picture. */
export function matched(sheet: Raster, levels: Levels, seed: number): Raster {
  const { width, data } = sheet
  const l = Math.max(1, brightnessOf(levels.grey))
  // A picture of nearly one tone says nothing of its light, unless it is dark.
  const known = Math.min(1, Math.max(0, (levels.light - levels.dark - 20) / 70, 1.4 - levels.light / 70))
  const cast = levels.grey.map((value) => 1 + (value / l - 1) * 0.7)
  const light = Math.max(0.42, Math.min(1.05, levels.light / 235)) * Math.min(1, 0.5 + levels.middle / 140)
  const dull = Math.max(0.55, Math.min(1, (levels.light - levels.dark) / 175))
  const lift = Math.min(60, levels.dark * 0.6)
  const color = Math.max(0, Math.min(1.05, 0.25 + levels.chroma / 34))
  return perPixel(sheet, (rgb, { i }) => {
    if (data[i * 4 + 3] === 0) return rgb
    const own = brightnessOf(rgb)
    const grain = (grainAt(i % width, Math.floor(i / width), seed) + grainAt(i % width, Math.floor(i / width), seed + 5) - 1) * levels.grain * 2.4
    const there = rgb.map((value, k) => lift + (own + (value - own) * color) * (cast[k] as number) * light * dull * (1 - lift / 255) + (1 - dull) * 60 * light + grain) as Rgb
    return mixed(rgb, there, known)
  })
} // prettier-ignore

/** A sheet laid over a picture of its size, as strong as `alpha` says, moved by a shift in shares of width and height. */
export function laidOver(picture: Raster, sheet: Raster, alpha = 1, shift: Shift = { x: 0, y: 0 }): Raster {
  const { width, height, data } = sheet
  const [byX, byY] = [shift.x * width, shift.y * height]
  const isMoved = Math.abs(byX) > 0.02 || Math.abs(byY) > 0.02
  const color = [0, 0, 0, 0]
  /** The sheet's colour, weighted by its alpha, and that alpha, at a point between its pixels; nothing outside of it. */
  const between = (x: number, y: number): void => {
    color.fill(0)
    const [left, top] = [Math.floor(x), Math.floor(y)]
    for (let corner = 0; corner < 4; corner++) {
      const [u, v] = [left + (corner & 1), top + (corner >> 1)]
      if (u < 0 || v < 0 || u >= width || v >= height) continue
      const at = (v * width + u) * 4
      const weight = ((data[at + 3] as number) / 255) * (1 - Math.abs(x - u)) * (1 - Math.abs(y - v))
      for (let k = 0; k < 3; k++) color[k] = (color[k] as number) + (data[at + k] as number) * weight
      color[3] = (color[3] as number) + weight
    }
  }
  return perPixel(picture, (rgb, { i }) => {
    if (isMoved) {
      between((i % width) - byX, Math.floor(i / width) - byY)
      const by = (color[3] as number) * alpha
      if (by === 0) return rgb
      return [0, 1, 2].map((k) => (rgb[k] as number) * (1 - by) + (color[k] as number) * alpha) as Rgb
    }
    const by = ((data[i * 4 + 3] as number) / 255) * alpha
    return by === 0 ? rgb : mixed(rgb, [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number], by)
  })
} // prettier-ignore
