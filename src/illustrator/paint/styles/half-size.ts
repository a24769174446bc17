/** Values of single pixels at half size and back, for what is smooth enough to be computed there. Results are lent for the picture. */
import { borrowFloats } from '../../pen/pen.ts'
import { eachRow } from './kernels.ts'

type Size = { width: number; height: number }

/** Means of two by two values; the last column and row of an odd size stand for themselves. */
export function halvedFloats(source: Float32Array | Uint8ClampedArray, { width, height }: Size): Float32Array {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const out = borrowFloats(w * h)
  eachRow(0, h, (y) => {
    const a = y * 2 * width
    const b = Math.min(y * 2 + 1, height - 1) * width
    for (let x = 0, p = y * w; x < w; x++, p++) {
      const left = x * 2
      const right = left + 1 < width ? left + 1 : left
      out[p] = ((source[a + left] as number) + (source[a + right] as number) + (source[b + left] as number) + (source[b + right] as number)) / 4 // prettier-ignore
    }
  })
  return out
}

/** Values drawn twice as large: each is nine parts of the nearest four of sixteen, three of those beside it, one of the last. */
export function doubledFloats(source: Float32Array, small: Size, { width, height }: Size): Float32Array {
  const out = borrowFloats(width * height)
  const row = new Float32Array(small.width + 2)
  eachRow(0, height, (y) => {
    const near = (y >> 1) * small.width
    const beside = Math.max(0, Math.min(small.height - 1, y & 1 ? (y >> 1) + 1 : (y >> 1) - 1)) * small.width
    for (let x = 0; x < small.width; x++) row[x + 1] = ((source[near + x] as number) * 3 + (source[beside + x] as number)) / 16
    // The row's ends are repeated.
    row[0] = row[1] as number
    row[small.width + 1] = row[small.width] as number
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const at = (x >> 1) + 1
      out[p] = (row[at] as number) * 3 + (row[x & 1 ? at + 1 : at - 1] as number)
    }
  })
  return out
}
