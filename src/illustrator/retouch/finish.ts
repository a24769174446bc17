/** Finishing: less noise or more, a glow, squares, twice the size, the look of an old print, a border. */
import { boxBlurFrame, sharpenFrame } from './blur.ts'
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

/** Grain of film: strongest in the middle tones, the same on all three colours. */
export function grained(picture: Raster, seed: number): Raster {
  return perPixel(picture, (rgb, { i }) => {
    const [x, y] = [i % picture.width, Math.floor(i / picture.width)]
    const grain = grainAt(x, y, seed) + grainAt(x, y, seed + 1) + grainAt(x, y, seed + 2) - 1.5
    const by = grain * (16 + 22 * (1 - Math.abs(brightnessOf(rgb) - 120) / 135))
    return [rgb[0] + by, rgb[1] + by, rgb[2] + by]
  })
}

/** A soft glow: the lights bleed over what lies around them. */
export function glowing(picture: Raster): Raster {
  const soft = boxBlurFrame(picture, Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.02))).data
  return perPixel(
    picture,
    (rgb, { i }) => rgb.map((value, k) => 255 - ((255 - value) * (255 - (soft[i * 4 + k] as number) * 0.55)) / 255) as Rgb,
  )
}

/** Squares of one colour, about 26 on the shorter side. */
export function pixelated(picture: Raster): Raster {
  const { width, height, data } = picture
  const cell = Math.max(4, Math.round(Math.min(width, height) / 26))
  const columns = Math.ceil(width / cell)
  const cells = new Float32Array(columns * Math.ceil(height / cell) * 4)
  const cellOf = (i: number) => (Math.floor(Math.floor(i / width) / cell) * columns + Math.floor((i % width) / cell)) * 4
  for (let i = 0; i < width * height; i++) {
    const at = cellOf(i)
    for (let k = 0; k < 3; k++) cells[at + k] = (cells[at + k] as number) + (data[i * 4 + k] as number)
    cells[at + 3] = (cells[at + 3] as number) + 1
  }
  return perPixel(picture, (_rgb, { i }) => [0, 1, 2].map((k) => (cells[cellOf(i) + k] as number) / (cells[cellOf(i) + 3] as number)) as Rgb)
} // prettier-ignore

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
