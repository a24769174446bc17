/** Divides the picture into seeded Voronoi tiles of one colour each, with gaps between: stained glass, mosaic, low poly, dots. */
import { seededRandom } from '../../../lib/random.ts'
import { valueNoise } from './kernels.ts'
import type { Frame } from './style.ts'

/** `gap` is in pixels at 1024; `saturation` 1 keeps the colours; in place. Tiles never cross the contour of the subject. */
export function tiles(
  frame: Frame,
  seed: number,
  options: {
    subject: Uint8ClampedArray
    cells: number
    gap: number
    gapColor: readonly number[]
    saturation: number
    shimmer: number
  },
): void {
  const { width, height, data } = frame
  const random = seededRandom(seed)
  const size = Math.sqrt((width * height) / options.cells)
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)]
  const xs = new Float32Array(columns * rows)
  const ys = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      xs[row * columns + column] = (column + 0.1 + 0.8 * random.next()) * size
      ys[row * columns + column] = (row + 0.1 + 0.8 * random.next()) * size
    }
  }
  const nearest = new Int32Array(width * height)
  const margin = new Float32Array(width * height)
  const sums = new Float64Array(columns * rows * 8)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / size)
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / size)
      let [first, second, best] = [Infinity, Infinity, 0]
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          const cell = r * columns + c
          const d = Math.hypot((xs[cell] as number) - x, (ys[cell] as number) - y)
          if (d < first) [second, first, best] = [first, d, cell]
          else if (d < second) second = d
        }
      }
      const i = y * width + x
      best = best * 2 + ((options.subject[i] as number) > 128 ? 1 : 0)
      nearest[i] = best
      margin[i] = second - first
      for (let k = 0; k < 3; k++) sums[best * 4 + k] = (sums[best * 4 + k] as number) + (data[i * 4 + k] as number)
      sums[best * 4 + 3] = (sums[best * 4 + 3] as number) + 1
    }
  }
  const gap = (options.gap * Math.min(width, height)) / 1024
  for (let i = 0; i < nearest.length; i++) {
    const cell = (nearest[i] as number) * 4
    const count = sums[cell + 3] as number
    const mean = ((sums[cell] as number) + (sums[cell + 1] as number) + (sums[cell + 2] as number)) / 3 / count
    const lit =
      1 - options.shimmer / 2 + options.shimmer * valueNoise((i % width) * 0.03, Math.floor(i / width) * 0.03, seed & 255)
    const inGap = gap > 0 && ((margin[i] as number) < gap || onContour(options.subject, i, width, gap))
    for (let k = 0; k < 3; k++)
      data[i * 4 + k] = inGap
        ? (options.gapColor[k] as number)
        : (mean + ((sums[cell + k] as number) / count - mean) * options.saturation) * lit
  }
}

/** True at the border between the things and their surroundings. */
function onContour(subject: Uint8ClampedArray, i: number, width: number, gap: number): boolean {
  const reach = Math.max(1, Math.round(gap / 2))
  const inside = (subject[i] as number) > 128
  return (subject[i - reach] ?? 0) > 128 !== inside || (subject[i + reach * width] ?? 0) > 128 !== inside
}
