/** Finishing: less noise, twice the size, the look of an old print, a border. */
import { sharpenFrame } from './blur.ts'
import { brightnessOf, grainAt, mixed, perPixel, rgbOf, type Rgb } from './per-pixel.ts'
import type { Raster } from './retouch.ts'

/** Less noise: the mean of the neighbours that are nearly of the same colour, so that edges stay (a sigma filter, 5 by 5). */
export function denoised(picture: Raster): Raster {
  const { width, height, data } = picture
  return perPixel(picture, (rgb, { i }) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    const sum = [0, 0, 0]
    let count = 0
    for (let v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++)
      for (let u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++) {
        const at = (v * width + u) * 4
        const [r, g, b] = [data[at] as number, data[at + 1] as number, data[at + 2] as number]
        if (Math.abs(r - rgb[0]) + Math.abs(g - rgb[1]) + Math.abs(b - rgb[2]) > 110) continue
        sum[0]! += r
        sum[1]! += g
        sum[2]! += b
        count++
      }
    return sum.map((value) => value / count) as Rgb
  })
}

/** Twice the width and height, bilinear and then sharpened; no detail is invented. */
export function upscaled(picture: Raster): Raster {
  const [width, height] = [picture.width * 2, picture.height * 2]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = [Math.max(0, (x - 0.5) / 2), Math.max(0, (y - 0.5) / 2)]
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)]
      const [right, below] = [Math.min(picture.width - 1, ix + 1), Math.min(picture.height - 1, iy + 1)]
      const [dx, dy] = [sx - ix, sy - iy]
      const from = (u: number, v: number, k: number) => picture.data[(v * picture.width + u) * 4 + k] as number
      for (let k = 0; k < 4; k++)
        data[(y * width + x) * 4 + k] =
          (from(ix, iy, k) * (1 - dx) + from(right, iy, k) * dx) * (1 - dy) +
          (from(ix, below, k) * (1 - dx) + from(right, below, k) * dx) * dy
    }
  return sharpenFrame({ width, height, data }, 1, 0.5)
}

/** A faded print: lifted blacks, yellowed whites, grain and dark corners. */
export function aged(picture: Raster, seed: number): Raster {
  return perPixel(picture, (rgb, { i, x, y }) => {
    const l = brightnessOf(rgb)
    const faded = mixed(rgb, [l * 0.98 + 12, l * 0.88 + 10, l * 0.68 + 14], 0.6)
    const corner = 1 - Math.min(0.45, ((x - 0.5) ** 2 + (y - 0.5) ** 2) * 0.85)
    const grain = (grainAt(i % picture.width, Math.floor(i / picture.width), seed) - 0.5) * 20
    return faded.map((value) => (30 + value * 0.83 + grain) * corner) as Rgb
  })
}

/** A border of one colour inside the edges; the picture keeps its size and loses what lies under it. */
export function bordered(picture: Raster, color: string): Raster {
  const wide = Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.045))
  const paint = rgbOf(color)
  return perPixel(picture, (rgb, { i }) => {
    const [x, y] = [i % picture.width, Math.floor(i / picture.width)]
    return Math.min(x, y, picture.width - 1 - x, picture.height - 1 - y) < wide ? paint : rgb
  })
}
