/** Kuwahara smoothing: flat patches with crisp edges, as from a loaded brush. */
import { borrowFloats } from '../../pen/pen.ts'
import type { Frame } from './style.ts'

/**
 * Each pixel takes the mean of that one of the four squares at its corners whose lightness varies least (Kuwahara and others, 1976). The squares of all
 * pixels are the same ones, so that each is measured once. Returns a new frame.
 */
export function kuwahara(frame: Frame, radius: number): Frame {
  const { width, height } = frame
  const squares = measured(frame, radius)
  const { columns, red, green, blue, variance } = squares
  const out = new Uint8ClampedArray(width * height * 4)
  const below = radius * columns
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, at = y * columns; x < width; x++, at++, i += 4) {
      let best = at
      let least = variance[at] as number
      const right = variance[at + radius] as number
      if (right < least) {
        least = right
        best = at + radius
      }
      const lower = variance[at + below] as number
      if (lower < least) {
        least = lower
        best = at + below
      }
      if ((variance[at + below + radius] as number) < least) best = at + below + radius
      out[i] = red[best] as number
      out[i + 1] = green[best] as number
      out[i + 2] = blue[best] as number
      out[i + 3] = 255
    }
  }
  return { width, height, data: out }
}

type Squares = { columns: number; red: Float32Array; green: Float32Array; blue: Float32Array; variance: Float32Array }

/** Mean colour and variance of lightness of every square of side radius + 1 by its lower right corner, cut where it leaves the frame. */
function measured({ width, height, data }: Frame, radius: number): Squares {
  const [columns, rows] = [width + radius, height + radius]
  const [red, green, blue, variance] = [0, 1, 2, 3].map(() => borrowFloats(columns * rows)) as [Float32Array, Float32Array, Float32Array, Float32Array] // prettier-ignore
  // Running sums of each column over the rows of a square: red, green, blue, squared lightness.
  const sums = new Float64Array(width * 4)
  const change = (y: number, sign: 1 | -1): void => {
    for (let i = y * width * 4, k = 0; k < sums.length; i += 4, k += 4) {
      const r = data[i] as number
      const g = data[i + 1] as number
      const b = data[i + 2] as number
      const l = r * 0.299 + g * 0.587 + b * 0.114
      sums[k] = (sums[k] as number) + sign * r
      sums[k + 1] = (sums[k + 1] as number) + sign * g
      sums[k + 2] = (sums[k + 2] as number) + sign * b
      sums[k + 3] = (sums[k + 3] as number) + sign * l * l
    }
  }
  for (let y = 0, at = 0; y < rows; y++) {
    if (y < height) change(y, 1)
    if (y > radius) change(y - radius - 1, -1)
    const tall = Math.min(y, height - 1) - Math.max(0, y - radius) + 1
    let r = 0
    let g = 0
    let b = 0
    let q = 0
    for (let x = 0; x < columns; x++, at++) {
      if (x < width) {
        const k = x * 4
        r += sums[k] as number
        g += sums[k + 1] as number
        b += sums[k + 2] as number
        q += sums[k + 3] as number
      }
      if (x > radius) {
        const k = (x - radius - 1) * 4
        r -= sums[k] as number
        g -= sums[k + 1] as number
        b -= sums[k + 2] as number
        q -= sums[k + 3] as number
      }
      const wide = (x < width ? x : width - 1) - (x > radius ? x - radius : 0) + 1
      const share = 1 / (tall * wide)
      const l = (r * 0.299 + g * 0.587 + b * 0.114) * share
      red[at] = r * share
      green[at] = g * share
      blue[at] = b * share
      variance[at] = q * share - l * l
    }
  }
  return { columns, red, green, blue, variance }
}
