/** The image kernels that styles are made of: luminance, blur, smaller copies, smoothing that keeps edges, dark lines. Results are lent for the picture. */
import { borrowFloats } from '../../pen/pen.ts'
import type { Frame } from './style.ts'

/** Does something for rows `from` up to `to`. A row is a function of its own, because the compiler gives up on long loops within loops that run only once. */
export function eachRow(from: number, to: number, row: (y: number) => void): void {
  for (let y = from; y < to; y++) row(y)
}

/** Luminance of each pixel, 0-255. */
export function luminanceOf({ width, height, data }: Frame): Float32Array {
  const out = borrowFloats(width * height)
  for (let i = 0, j = 0; i < out.length; i++, j += 4)
    out[i] = (data[j] as number) * 0.299 + (data[j + 1] as number) * 0.587 + (data[j + 2] as number) * 0.114
  return out
}

/** Raises dark pictures for media on white paper: luminance is scaled, in place, so that its mean reaches `mean`; bright pictures stay. */
export function forWhitePaper(luminance: Float32Array, mean = 138): Float32Array {
  let sum = 0
  for (let p = 0; p < luminance.length; p += 5) sum += luminance[p] as number
  const gain = Math.min(3, mean / (sum / (luminance.length / 5) + 1))
  if (gain <= 1) return luminance
  for (let p = 0; p < luminance.length; p++) {
    const value = (luminance[p] as number) * gain
    // A soft shoulder, so that lights keep their modelling.
    luminance[p] = value < 190 ? value : 190 + 65 * (1 - Math.exp((190 - value) / 65))
  }
  return luminance
}

/** Box blur with a square of side 2r+1, edges repeated; several radii are several blurs, one after the other. */
export function boxBlur(source: Float32Array, width: number, height: number, ...radii: readonly number[]): Float32Array {
  const out = borrowFloats(source.length)
  if (spare.length < source.length) spare = new Float32Array(source.length)
  let from = source
  for (const radius of radii) {
    blurAcross(from, spare, { width, height, radius })
    blurDown(spare, out, { width, height, radius })
    from = out
  }
  return out
}

let spare = new Float32Array(0)

type Blur = { width: number; height: number; radius: number }

/** Four rows at a time, whose running sums do not wait for each other. */
function blurAcross(source: Float32Array, out: Float32Array, { width, height, radius }: Blur): void {
  const weight = 1 / (2 * radius + 1)
  const last = width - 1
  for (let y = 0; y < height; y += 4) {
    const a = y * width
    const b = Math.min(y + 1, height - 1) * width
    const c = Math.min(y + 2, height - 1) * width
    const d = Math.min(y + 3, height - 1) * width
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let x = -radius; x <= radius; x++) {
      const at = x < 0 ? 0 : x > last ? last : x
      sumA += source[a + at] as number
      sumB += source[b + at] as number
      sumC += source[c + at] as number
      sumD += source[d + at] as number
    }
    for (let x = 0; x < width; x++) {
      out[a + x] = sumA * weight
      out[b + x] = sumB * weight
      out[c + x] = sumC * weight
      out[d + x] = sumD * weight
      const enter = x + radius < last ? x + radius + 1 : last
      const leave = x > radius ? x - radius : 0
      sumA += (source[a + enter] as number) - (source[a + leave] as number)
      sumB += (source[b + enter] as number) - (source[b + leave] as number)
      sumC += (source[c + enter] as number) - (source[c + leave] as number)
      sumD += (source[d + enter] as number) - (source[d + leave] as number)
    }
  }
}

function blurDown(source: Float32Array, out: Float32Array, { width, height, radius }: Blur): void {
  const weight = 1 / (2 * radius + 1)
  const sums = new Float64Array(width)
  for (let y = -radius; y <= radius; y++) {
    const row = Math.max(0, Math.min(height - 1, y)) * width
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (source[row + x] as number)
  }
  for (let y = 0, at = 0; y < height; y++, at += width) {
    const enter = Math.min(height - 1, y + radius + 1) * width
    const leave = Math.max(0, y - radius) * width
    for (let x = 0; x < width; x++) {
      const sum = sums[x] as number
      out[at + x] = sum * weight
      sums[x] = sum + (source[enter + x] as number) - (source[leave + x] as number)
    }
  }
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
  const coarse = boxBlur(luminance, width, height, radius * 2 + 1, radius * 2 + 1)
  const out = coarse
  const scale = gain / 255
  for (let i = 0; i < out.length; i++) {
    const darker = ((coarse[i] as number) - (fine[i] as number)) * scale - 0.18
    out[i] = darker <= 0 ? 1 : darker > 1 ? 0 : 1 - darker
  }
  return out
}

/** How fast the picture changes at each place of a grid `step` pixels wide: 0 in flat areas to about 1 at hard edges. */
export function edgesOf(luminance: Float32Array, width: number, height: number): Float32Array {
  const out = borrowFloats(luminance.length).fill(0)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const gx = (luminance[i + 1] as number) - (luminance[i - 1] as number)
      const gy = (luminance[i + width] as number) - (luminance[i - width] as number)
      out[i] = Math.min(1, Math.sqrt(gx * gx + gy * gy) / 90)
    }
  }
  return out
}

/** A copy whose pixels are means of `factor` x `factor` ones. */
export function shrunk(frame: Frame, factor: number): Frame {
  const { width, height, data } = frame
  if (factor === 2 && width % 2 === 0 && height % 2 === 0) return halved(frame)
  const [w, h] = [Math.ceil(width / factor), Math.ceil(height / factor)]
  const out = new Uint8ClampedArray(w * h * 4)
  const sums = new Int32Array(w * 4)
  for (let y = 0; y < h; y++) {
    const [top, bottom] = [y * factor, Math.min(height, y * factor + factor)]
    sums.fill(0)
    for (let v = top, i = top * width * 4; v < bottom; v++) {
      for (let k = 0, left = width; k < sums.length; k += 4, left -= factor) {
        let r = 0
        let g = 0
        let b = 0
        let a = 0
        for (const end = i + (left < factor ? left : factor) * 4; i < end; i += 4) {
          r += data[i] as number
          g += data[i + 1] as number
          b += data[i + 2] as number
          a += data[i + 3] as number
        }
        sums[k] = (sums[k] as number) + r
        sums[k + 1] = (sums[k + 1] as number) + g
        sums[k + 2] = (sums[k + 2] as number) + b
        sums[k + 3] = (sums[k + 3] as number) + a
      }
    }
    for (let x = 0, i = y * w * 4, k = 0; x < w; x++) {
      const share = 1 / ((bottom - top) * Math.min(factor, width - x * factor))
      for (let end = k + 4; k < end; k++, i++) out[i] = (sums[k] as number) * share
    }
  }
  return { width: w, height: h, data: out }
}

function halved({ width, height, data }: Frame): Frame {
  const [w, h] = [width / 2, height / 2]
  const out = new Uint8ClampedArray(w * h * 4)
  const below = width * 4
  eachRow(0, h, (y) => {
    for (let i = y * w * 4, a = y * below * 2, end = i + w * 4; i < end; i += 4, a += 8) {
      const b = a + below
      out[i] = ((data[a] as number) + (data[a + 4] as number) + (data[b] as number) + (data[b + 4] as number)) * 0.25
      out[i + 1] = ((data[a + 1] as number) + (data[a + 5] as number) + (data[b + 1] as number) + (data[b + 5] as number)) * 0.25
      out[i + 2] = ((data[a + 2] as number) + (data[a + 6] as number) + (data[b + 2] as number) + (data[b + 6] as number)) * 0.25
      out[i + 3] = ((data[a + 3] as number) + (data[a + 7] as number) + (data[b + 3] as number) + (data[b + 7] as number)) * 0.25
    }
  })
  return { width: w, height: h, data: out }
}

/** A size that looks the same at every resolution: `share` of the shorter side, at least one pixel. */
export function relative({ width, height }: { width: number; height: number }, share: number): number {
  return Math.max(1, Math.round(Math.min(width, height) * share))
}
