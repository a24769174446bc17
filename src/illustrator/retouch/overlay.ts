/** Laying something over a picture so that it belongs there: in the picture's light and colours, with its grain. */
import { brightnessOf, grainAt, mixed, perPixel, type Rgb } from './per-pixel.ts'
import type { Levels } from './levels.ts'
import type { Raster } from './retouch.ts'

/** A sheet on nothing, in the light, the colours and the grain that were measured of a picture. */
export function matched(sheet: Raster, levels: Levels, seed: number): Raster {
  const { width, data } = sheet
  const l = Math.max(1, brightnessOf(levels.grey))
  // A picture of nearly one tone says nothing of its light.
  const known = Math.min(1, Math.max(0, (levels.light - levels.dark - 20) / 70))
  const cast = levels.grey.map((value) => 1 + (value / l - 1) * 0.7)
  const light = Math.max(0.25, Math.min(1.05, levels.light / 235)) * Math.min(1, 0.5 + levels.middle / 140)
  const dull = Math.max(0.35, Math.min(1, (levels.light - levels.dark) / 175))
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

/** A sheet laid over a picture of its size, as strong as `alpha` says. */
export function laidOver(picture: Raster, sheet: Raster, alpha = 1): Raster {
  const { data } = sheet
  return perPixel(picture, (rgb, { i }) => {
    const by = ((data[i * 4 + 3] as number) / 255) * alpha
    if (by === 0) return rgb
    return [
      rgb[0] + ((data[i * 4] as number) - rgb[0]) * by,
      rgb[1] + ((data[i * 4 + 1] as number) - rgb[1]) * by,
      rgb[2] + ((data[i * 4 + 2] as number) - rgb[2]) * by,
    ]
  })
}
