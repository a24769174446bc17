/** Divides a picture into seeded cells of about one size: panes of glass, tesserae. Cells of things never mix with those of the surroundings. */
import { seededRandom } from '../../../lib/random.ts'

export type Cells = {
  /** The cell of each pixel. */
  of: Int32Array
  /** How far a pixel lies from the next cell, in pixels. */
  margin: Float32Array
  count: number
}

export type CellOptions = {
  seed: number
  subject: Uint8ClampedArray
  /** Side of a cell in pixels among the surroundings, and on things. */
  size: number
  thingSize: number
  /** Turns square cells along this angle (radians) at a pixel; without it cells are round. */
  angleAt?: (x: number, y: number) => number
  jitter: number
}

/** Assigns every pixel to a cell. */
export function cellsOf(width: number, height: number, options: CellOptions): Cells {
  const of = new Int32Array(width * height)
  const margin = new Float32Array(width * height)
  const outer = grid(width, height, options.size, options, 0)
  const inner = grid(width, height, options.thingSize, options, outer.columns * outer.rows)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x
      assign((options.subject[p] as number) > 128 ? inner : outer, x, y, p, of, margin)
    }
  }
  return { of, margin, count: inner.base + inner.columns * inner.rows }
}

type Grid = { size: number; columns: number; rows: number; base: number; xs: Float32Array; ys: Float32Array; cos?: Float32Array; sin?: Float32Array } // prettier-ignore

function grid(width: number, height: number, size: number, options: CellOptions, base: number): Grid {
  const [columns, rows] = [Math.ceil(width / size) + 1, Math.ceil(height / size) + 1]
  const random = seededRandom(options.seed + base)
  const made: Grid = { size, columns, rows, base, xs: new Float32Array(columns * rows), ys: new Float32Array(columns * rows) }
  const { jitter } = options
  for (let cell = 0; cell < columns * rows; cell++) {
    made.xs[cell] = ((cell % columns) + 0.5 + (random.next() - 0.5) * jitter) * size
    made.ys[cell] = (Math.floor(cell / columns) + 0.5 + (random.next() - 0.5) * jitter) * size
  }
  const { angleAt } = options
  if (angleAt) {
    const angles = Float32Array.from(made.xs, (x, cell) => angleAt(Math.min(width - 1, x), Math.min(height - 1, made.ys[cell] as number))) // prettier-ignore
    made.cos = angles.map(Math.cos)
    made.sin = angles.map(Math.sin)
  }
  return made
}

function assign(cells: Grid, x: number, y: number, p: number, of: Int32Array, margin: Float32Array): void {
  const { size, columns, rows, xs, ys, cos, sin } = cells
  const column = Math.floor(x / size)
  const row = Math.floor(y / size)
  let first = Infinity
  let second = Infinity
  let best = 0
  const right = column + 1 < columns ? column + 1 : columns - 1
  const bottom = row + 1 < rows ? row + 1 : rows - 1
  for (let r = row > 0 ? row - 1 : 0; r <= bottom; r++) {
    for (let c = column > 0 ? column - 1 : 0; c <= right; c++) {
      const cell = r * columns + c
      const dx = (xs[cell] as number) - x
      const dy = (ys[cell] as number) - y
      let d: number
      if (cos && sin) {
        const u = dx * (cos[cell] as number) + dy * (sin[cell] as number)
        const v = dy * (cos[cell] as number) - dx * (sin[cell] as number)
        const a = u < 0 ? -u : u
        const b = v < 0 ? -v : v
        d = a > b ? a + b * 0.2 : b + a * 0.2
      } else d = Math.sqrt(dx * dx + dy * dy)
      if (d < first) {
        second = first
        first = d
        best = cell
      } else if (d < second) second = d
    }
  }
  of[p] = cells.base + best
  margin[p] = (second - first) / 2
}

/** Mean colour of each cell: red, green, blue, one after another. */
export function cellColors(data: Uint8ClampedArray, cells: Cells): Float32Array {
  const sums = new Float64Array(cells.count * 4)
  for (let p = 0; p < cells.of.length; p++) {
    const k = (cells.of[p] as number) * 4
    const i = p * 4
    sums[k] = (sums[k] as number) + (data[i] as number)
    sums[k + 1] = (sums[k + 1] as number) + (data[i + 1] as number)
    sums[k + 2] = (sums[k + 2] as number) + (data[i + 2] as number)
    sums[k + 3] = (sums[k + 3] as number) + 1
  }
  const colors = new Float32Array(cells.count * 3)
  for (let cell = 0; cell < cells.count; cell++) {
    const share = 1 / Math.max(1, sums[cell * 4 + 3] as number)
    for (let k = 0; k < 3; k++) colors[cell * 3 + k] = (sums[cell * 4 + k] as number) * share
  }
  return colors
}
