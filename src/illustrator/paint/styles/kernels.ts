/** The image kernels that styles are made of: luminance, box blur, Kuwahara smoothing, difference-of-Gaussians lines. Allocation only per call. */
import type { Frame } from './style.ts'

/** Luminance of each pixel, 0-255. */
export function luminanceOf({ width, height, data }: Frame): Float32Array {
  const out = new Float32Array(width * height)
  for (let i = 0, j = 0; i < out.length; i++, j += 4)
    out[i] = (data[j] as number) * 0.299 + (data[j + 1] as number) * 0.587 + (data[j + 2] as number) * 0.114
  return out
}

/** Box blur with a square of side 2r+1, edges repeated. */
export function boxBlur(source: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(source.length)
  const out = new Float32Array(source.length)
  const weight = 1 / (2 * radius + 1)
  const clampX = (x: number) => (x < 0 ? 0 : x >= width ? width - 1 : x)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    for (let x = -radius; x <= radius; x++) sum += source[row + clampX(x)] as number
    for (let x = 0; x < width; x++) {
      across[row + x] = sum * weight
      sum += (source[row + clampX(x + radius + 1)] as number) - (source[row + clampX(x - radius)] as number)
    }
  }
  const sums = new Float64Array(width)
  for (let y = -radius; y <= radius; y++) {
    const row = Math.max(0, Math.min(height - 1, y)) * width
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (across[row + x] as number)
  }
  for (let y = 0; y < height; y++) {
    const [enter, leave] = [Math.min(height - 1, y + radius + 1) * width, Math.max(0, y - radius) * width]
    for (let x = 0; x < width; x++) {
      out[y * width + x] = (sums[x] as number) * weight
      sums[x] = (sums[x] as number) + (across[enter + x] as number) - (across[leave + x] as number)
    }
  }
  return out
}

/**
 * Ink lines, 1 on paper and 0 on lines: where a pixel is darker than its surroundings (difference of two box-blurred Gaussians). Large dark
 * areas stay paper. `gain` is the contrast of the lines.
 */
export function inkLines(
  luminance: Float32Array,
  width: number,
  height: number,
  options: { radius: number; gain: number },
): Float32Array {
  const { radius, gain } = options
  const fine = radius > 1 ? boxBlur(luminance, width, height, radius - 1) : luminance
  const coarse = boxBlur(boxBlur(luminance, width, height, radius * 2 + 1), width, height, radius * 2 + 1)
  const out = new Float32Array(luminance.length)
  for (let i = 0; i < out.length; i++) {
    const darker = (((coarse[i] as number) - (fine[i] as number)) / 255) * gain - 0.18
    out[i] = darker <= 0 ? 1 : Math.max(0, 1 - darker)
  }
  return out
}

/** Kuwahara smoothing (four sectors, integral images): flat patches with crisp edges, as from a loaded brush. Returns a new frame. */
export function kuwahara(frame: Frame, radius: number): Frame {
  const { width, height, data } = frame
  const stride = width + 1
  const sums = [0, 1, 2, 3].map(() => new Float64Array(stride * (height + 1))) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let y = 0; y < height; y++) {
    let [r, g, b, q] = [0, 0, 0, 0]
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const [pr, pg, pb] = [data[i] as number, data[i + 1] as number, data[i + 2] as number]
      const l = pr * 0.299 + pg * 0.587 + pb * 0.114
      r += pr
      g += pg
      b += pb
      q += l * l
      const k = (y + 1) * stride + x + 1
      sums[0][k] = (sums[0][k - stride] as number) + r
      sums[1][k] = (sums[1][k - stride] as number) + g
      sums[2][k] = (sums[2][k - stride] as number) + b
      sums[3][k] = (sums[3][k - stride] as number) + q
    }
  }
  const out = new Uint8ClampedArray(data.length)
  const area = (sum: Float64Array, a: number, b: number, d: number, e: number) =>
    (sum[e] as number) - (sum[b] as number) - (sum[d] as number) + (sum[a] as number)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [least, br, bg, bb] = [Infinity, 0, 0, 0]
      for (let sector = 0; sector < 4; sector++) {
        const x0 = sector & 1 ? x : Math.max(0, x - radius)
        const x1 = sector & 1 ? Math.min(width, x + radius + 1) : x + 1
        const y0 = sector & 2 ? y : Math.max(0, y - radius)
        const y1 = sector & 2 ? Math.min(height, y + radius + 1) : y + 1
        const [a, b, d, e] = [y0 * stride + x0, y0 * stride + x1, y1 * stride + x0, y1 * stride + x1]
        const m = 1 / ((x1 - x0) * (y1 - y0))
        const [r, g, bl] = [area(sums[0], a, b, d, e) * m, area(sums[1], a, b, d, e) * m, area(sums[2], a, b, d, e) * m]
        const l = r * 0.299 + g * 0.587 + bl * 0.114
        const variance = area(sums[3], a, b, d, e) * m - l * l
        if (variance < least) [least, br, bg, bb] = [variance, r, g, bl]
      }
      const i = (y * width + x) * 4
      out[i] = br
      out[i + 1] = bg
      out[i + 2] = bb
      out[i + 3] = 255
    }
  }
  return { width, height, data: out }
}

/** A size that looks the same at every resolution: `share` of the shorter side, at least one pixel. */
export function relative({ width, height }: Frame, share: number): number {
  return Math.max(1, Math.round(Math.min(width, height) * share))
}

export { fractalNoise, valueNoise } from '../noise.ts'
