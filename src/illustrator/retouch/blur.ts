/** Blur and sharpening by box filters. */
import type { Raster } from './retouch.ts'

/** Three passes of a box blur, near a Gaussian; `radius` in pixels. */
export function boxBlurFrame(picture: Raster, radius: number): Raster {
  let data = picture.data
  for (let pass = 0; pass < 3; pass++) data = columns(rows(data, picture, radius), picture, radius)
  return { ...picture, data }
}

/** Unsharp mask. */
export function sharpenFrame(picture: Raster, radius: number, amount: number): Raster {
  const soft = boxBlurFrame(picture, radius).data
  const data = new Uint8ClampedArray(picture.data.length)
  for (let i = 0; i < data.length; i++) data[i] = (picture.data[i] as number) * (1 + amount) - (soft[i] as number) * amount
  return { ...picture, data }
}

function rows(source: Uint8ClampedArray, { width, height }: Raster, radius: number): Uint8ClampedArray {
  return slide(source, { lines: height, length: width, lineStep: width * 4, step: 4 }, radius)
}

function columns(source: Uint8ClampedArray, { width, height }: Raster, radius: number): Uint8ClampedArray {
  return slide(source, { lines: width, length: height, lineStep: 4, step: width * 4 }, radius)
}

function slide(
  source: Uint8ClampedArray,
  grid: { lines: number; length: number; lineStep: number; step: number },
  radius: number,
): Uint8ClampedArray {
  const out = new Uint8ClampedArray(source.length)
  const weight = 1 / (radius * 2 + 1)
  const clamp = (n: number) => Math.max(0, Math.min(grid.length - 1, n))
  for (let line = 0; line < grid.lines; line++) {
    const base = line * grid.lineStep
    for (let k = 0; k < 4; k++) {
      let sum = 0
      for (let n = -radius; n <= radius; n++) sum += source[base + clamp(n) * grid.step + k] as number
      for (let n = 0; n < grid.length; n++) {
        out[base + n * grid.step + k] = sum * weight
        sum +=
          (source[base + clamp(n + radius + 1) * grid.step + k] as number) -
          (source[base + clamp(n - radius) * grid.step + k] as number)
      }
    }
  }
  return out
}
