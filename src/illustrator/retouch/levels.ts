/** Levels: how dark, how light and of which cast a picture is, and the correction that follows from it. */
import { brightnessOf, perPixel, type Rgb } from './per-pixel.ts'
import type { Raster } from './retouch.ts'

/** Measured of a picture: the darkest and lightest half percent, the middle, the mean colour of what is nearly grey, how colourful it is, and the spread of its grain. */
export type Levels = { dark: number; light: number; middle: number; grey: Rgb; chroma: number; grain: number }

/** Measures a picture on a grid of about 40,000 points. */
export function levelsOf({ width, height, data }: Raster): Levels {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 40_000)))
  const brightness: number[] = []
  let chroma = 0
  const grey: Rgb = [0, 0, 0]
  const steps: number[] = []
  let greys = 1e-6
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const i = (y * width + x) * 4
      const rgb: Rgb = [data[i] as number, data[i + 1] as number, data[i + 2] as number]
      const l = brightnessOf(rgb)
      brightness.push(l)
      const spread = Math.max(...rgb) - Math.min(...rgb)
      // Light and nearly colourless: what a white wall, a cloud or a shirt would be without a cast.
      const weight = l > 60 && l < 250 ? Math.max(0, 1 - spread / 90) * (l / 255) : 0
      greys += weight
      chroma += spread
      for (let k = 0; k < 3; k++) grey[k] = (grey[k] as number) + (rgb[k] as number) * weight
      if (x + 2 < width) steps.push(Math.abs((data[i + 1] as number) - ((data[i + 5] as number) * 2 - (data[i + 9] as number))))
    }
  brightness.sort((a, b) => a - b)
  steps.sort((a, b) => a - b)
  const at = (share: number) => brightness[Math.min(brightness.length - 1, Math.floor(share * brightness.length))] as number
  const count = brightness.length
  return {
    dark: at(0.005),
    light: at(0.995),
    middle: at(0.5),
    grey: (greys < count * 0.01 ? [128, 128, 128] : grey.map((value) => value / greys)) as Rgb,
    chroma: chroma / count,
    // The median of a second difference of Gaussian noise is 1.65 of its spread.
    grain: (steps[steps.length >> 1] ?? 0) / 1.65,
  }
}

/** The whole range of tones used, the middle lifted or lowered a little, half of a cast taken away, colours a touch stronger. */
export function enhanced(picture: Raster, levels: Levels): Raster {
  const span = Math.max(60, levels.light - levels.dark)
  const middle = Math.max(0.08, Math.min(0.92, (levels.middle - levels.dark) / span))
  const gamma = Math.max(0.72, Math.min(1.3, 1 + (Math.log(0.46) / Math.log(middle) - 1) * 0.6))
  const curve = Float32Array.from({ length: 256 }, (_, v) => 255 * Math.max(0, Math.min(1, (v - levels.dark * 0.9) / span)) ** gamma)
  const gain = castOf(levels).map((value) => 1 + (value - 1) * 0.5)
  return perPixel(picture, (rgb) => {
    const lit = rgb.map((value, k) => curve[Math.max(0, Math.min(255, Math.round(value * (gain[k] as number))))] as number) as Rgb
    const l = brightnessOf(lit)
    return lit.map((value) => l + (value - l) * 1.1) as Rgb
  })
} // prettier-ignore

/** The cast taken away: what is nearly grey becomes grey. */
export function withoutCast(picture: Raster, levels: Levels): Raster {
  const gain = castOf(levels)
  return perPixel(picture, (rgb) => rgb.map((value, k) => value * (gain[k] as number)) as Rgb)
}

function castOf({ grey }: Levels): Rgb {
  const l = brightnessOf(grey)
  return grey.map((value) => Math.max(0.65, Math.min(1.65, l / Math.max(1, value)))) as Rgb
}
