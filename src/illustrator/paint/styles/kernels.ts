/** The image kernels that styles are made of: luminance, blur, smaller copies, smoothing that keeps edges, dark lines. Allocation only per call. */
import type { Frame } from './style.ts'

/** Luminance of each pixel, 0-255. */
export function luminanceOf({ width, height, data }: Frame): Float32Array {
  const out = new Float32Array(width * height)
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

/** Box blur with a square of side 2r+1, edges repeated. */
export function boxBlur(source: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(source.length)
  const out = new Float32Array(source.length)
  const weight = 1 / (2 * radius + 1)
  const last = width - 1
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    for (let x = -radius; x <= radius; x++) sum += source[row + (x < 0 ? 0 : x > last ? last : x)] as number
    for (let x = 0; x < width; x++) {
      across[row + x] = sum * weight
      const enter = x + radius + 1
      const leave = x - radius
      sum += (source[row + (enter > last ? last : enter)] as number) - (source[row + (leave < 0 ? 0 : leave)] as number)
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
  const out = new Float32Array(luminance.length)
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
  const [w, h] = [Math.ceil(width / factor), Math.ceil(height / factor)]
  const out = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++) {
    const [top, bottom] = [y * factor, Math.min(height, y * factor + factor)]
    for (let x = 0; x < w; x++) {
      const [left, right] = [x * factor, Math.min(width, x * factor + factor)]
      let r = 0
      let g = 0
      let b = 0
      let a = 0
      for (let v = top; v < bottom; v++) {
        for (let i = (v * width + left) * 4, end = (v * width + right) * 4; i < end; i += 4) {
          r += data[i] as number
          g += data[i + 1] as number
          b += data[i + 2] as number
          a += data[i + 3] as number
        }
      }
      const share = 1 / ((bottom - top) * (right - left))
      const i = (y * w + x) * 4
      out[i] = r * share
      out[i + 1] = g * share
      out[i + 2] = b * share
      out[i + 3] = a * share
    }
  }
  return { width: w, height: h, data: out }
}

/** Kuwahara smoothing (four sectors, integral images): flat patches with crisp edges, as from a loaded brush. Returns a new frame. */
export function kuwahara(frame: Frame, radius: number): Frame {
  const { width, height, data } = frame
  const stride = width + 1
  const size = stride * (height + 1)
  const reds = new Float64Array(size)
  const greens = new Float64Array(size)
  const blues = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let y = 0; y < height; y++) {
    let r = 0
    let g = 0
    let b = 0
    let q = 0
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const pr = data[i] as number
      const pg = data[i + 1] as number
      const pb = data[i + 2] as number
      const l = pr * 0.299 + pg * 0.587 + pb * 0.114
      r += pr
      g += pg
      b += pb
      q += l * l
      const k = (y + 1) * stride + x + 1
      reds[k] = (reds[k - stride] as number) + r
      greens[k] = (greens[k - stride] as number) + g
      blues[k] = (blues[k - stride] as number) + b
      squares[k] = (squares[k - stride] as number) + q
    }
  }
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let least = Infinity
      let br = 0
      let bg = 0
      let bb = 0
      for (let sector = 0; sector < 4; sector++) {
        const x0 = sector & 1 ? x : x > radius ? x - radius : 0
        const x1 = sector & 1 ? (x + radius + 1 < width ? x + radius + 1 : width) : x + 1
        const y0 = sector & 2 ? y : y > radius ? y - radius : 0
        const y1 = sector & 2 ? (y + radius + 1 < height ? y + radius + 1 : height) : y + 1
        const a = y0 * stride + x0
        const b = y0 * stride + x1
        const d = y1 * stride + x0
        const e = y1 * stride + x1
        const m = 1 / ((x1 - x0) * (y1 - y0))
        const r = ((reds[e] as number) - (reds[b] as number) - (reds[d] as number) + (reds[a] as number)) * m
        const g = ((greens[e] as number) - (greens[b] as number) - (greens[d] as number) + (greens[a] as number)) * m
        const bl = ((blues[e] as number) - (blues[b] as number) - (blues[d] as number) + (blues[a] as number)) * m
        const l = r * 0.299 + g * 0.587 + bl * 0.114
        const q = ((squares[e] as number) - (squares[b] as number) - (squares[d] as number) + (squares[a] as number)) * m
        const variance = q - l * l
        if (variance < least) {
          least = variance
          br = r
          bg = g
          bb = bl
        }
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
export function relative({ width, height }: { width: number; height: number }, share: number): number {
  return Math.max(1, Math.round(Math.min(width, height) * share))
}
