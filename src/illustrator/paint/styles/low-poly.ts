/** Low poly: triangles whose corners lie on edges of the picture, finer on things, each of one colour. */
import { seededRandom } from '../../../lib/random.ts'
import { SHADED } from '../../pen/pen.ts'
import { enrich } from './brushed.ts'
import { boxBlur, eachRow, edgesOf, luminanceOf } from './kernels.ts'
import type { Frame, Style } from './style.ts'

export const lowPoly: Style = {
  medium: 'low-poly',
  broad: true,
  pen: SHADED,
  filter(frame, { scene, subject }) {
    const { width, height } = frame
    const unit = Math.min(width, height)
    enrich(frame, { saturation: 1.25, contrast: 1.06 })
    const source = frame.data.slice()
    const edges = edgesOf(luminanceOf(frame), width, height)
    for (let p = 0; p < edges.length; p++) if ((subject[p] as number) > 128 !== (subject[p + 1] ?? 0) > 128) edges[p] = 2
    const busy = boxBlur(edges, width, height, Math.max(1, Math.round(unit * 0.008)))
    // Small triangles on things, smallest where much happens, as in faces; the surroundings stay coarse.
    const kinds = new Uint8Array(subject.length)
    for (let p = 0; p < kinds.length; p++)
      kinds[p] = (subject[p] as number) <= 110 ? COARSE : (busy[p] as number) > 0.3 ? FINE : MIDDLE
    const cells = cellsOf(kinds, width, height)
    const paint = (kind: number, size: number, seed: number): void =>
      triangulate({ frame, source, edges, kinds, kind, cells }, { size, seed })
    paint(COARSE, unit / 26, scene.seed)
    paint(FINE, unit / 150, scene.seed + 3)
    paint(MIDDLE, unit / 64, scene.seed + 7)
  },
}

const COARSE = 1
const MIDDLE = 2
const FINE = 4

/** The kinds of pixels in cells of sixteen by sixteen pixels, so that triangles are made only where they will be seen. */
type CellKinds = { columns: number; rows: number; kinds: Uint8Array }

const CELL = 4

function cellsOf(kinds: Uint8Array, width: number, height: number): CellKinds {
  const [columns, rows] = [(width >> CELL) + 1, (height >> CELL) + 1]
  const cells = new Uint8Array(columns * rows)
  eachRow(0, height, (y) => {
    const row = (y >> CELL) * columns
    for (let x = 0, p = y * width; x < width; x++, p++)
      cells[row + (x >> CELL)] = (cells[row + (x >> CELL)] as number) | (kinds[p] as number)
  })
  return { columns, rows, kinds: cells }
}

/** Whether a box of the picture may hold pixels of a kind. */
function holds(
  { columns, rows, kinds }: CellKinds,
  kind: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): boolean {
  const [from, to] = [Math.max(0, left >> CELL), Math.min(columns - 1, right >> CELL)]
  for (let y = Math.max(0, top >> CELL); y <= Math.min(rows - 1, bottom >> CELL); y++)
    for (let x = from; x <= to; x++) if ((kinds[y * columns + x] as number) & kind) return true
  return false
}

/** What is painted where: triangles cover only pixels of their kind. */
type Sheet = { frame: Frame; source: Uint8ClampedArray; edges: Float32Array; kinds: Uint8Array; kind: number; cells: CellKinds }

function triangulate(sheet: Sheet, options: { size: number; seed: number }): void {
  const { edges, cells, kind } = sheet
  const { width, height } = sheet.frame
  const { size } = options
  const random = seededRandom(options.seed)
  const [columns, rows] = [Math.ceil(width / size) + 1, Math.ceil(height / size) + 1]
  const xs = new Float32Array(columns * rows)
  const ys = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const jitter = () => (random.next() - 0.5) * size * 0.6
      let x = column * size + jitter()
      let y = row * size + jitter()
      let best = 0.3
      // A triangle with this corner lies within these.
      const seen = holds(cells, kind, [column * size - size * 1.6, row * size - size * 1.6, column * size + size * 1.6, row * size + size * 1.6]) // prettier-ignore
      const reach = seen ? size * 0.46 : -1
      const step = Math.max(1, size / 9)
      for (let v = row * size - reach; v <= row * size + reach; v += step) {
        for (let u = column * size - reach; u <= column * size + reach; u += step) {
          const [px, py] = [u | 0, v | 0]
          if (px < 0 || py < 0 || px >= width || py >= height) continue
          const e = edges[py * width + px] as number
          if (e > best) [best, x, y] = [e, u, v]
        }
      }
      xs[at] = column === 0 ? -1 : column === columns - 1 ? width + 1 : x
      ys[at] = row === 0 ? -1 : row === rows - 1 ? height + 1 : y
    }
  }
  const triangle = (a: number, b: number, c: number) => fillTriangle(sheet, [xs[a] as number, ys[a] as number, xs[b] as number, ys[b] as number, xs[c] as number, ys[c] as number]) // prettier-ignore
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = row * columns + column
      const [b, c, d] = [a + 1, a + columns, a + columns + 1]
      const flip = ((Math.imul(a + 1, 0x9e3779b1) >>> 16) & 1) === 0
      if (flip) {
        triangle(a, b, c)
        triangle(b, d, c)
      } else {
        triangle(a, b, d)
        triangle(a, d, c)
      }
    }
  }
}

type Corners = [ax: number, ay: number, bx: number, by: number, cx: number, cy: number]

/** Fills with the colour that the source has on average, sampled thinly. */
function fillTriangle(sheet: Sheet, [ax, ay, bx, by, cx, cy]: Corners): void {
  const { source, kinds, kind } = sheet
  const { width, height, data } = sheet.frame
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  if (Math.abs(area) < 0.5) return
  if (!holds(sheet.cells, kind, [Math.min(ax, bx, cx), Math.min(ay, by, cy), Math.max(ax, bx, cx) + 1, Math.max(ay, by, cy) + 1]))
    return
  let [r, g, b, n] = [0, 0, 0, 0]
  for (let u = 0.12; u < 1; u += 0.16) {
    for (let v = 0.12; u + v < 0.95; v += 0.16) {
      const x = Math.max(0, Math.min(width - 1, (ax + (bx - ax) * u + (cx - ax) * v) | 0))
      const y = Math.max(0, Math.min(height - 1, (ay + (by - ay) * u + (cy - ay) * v) | 0))
      const i = (y * width + x) * 4
      r += source[i] as number
      g += source[i + 1] as number
      b += source[i + 2] as number
      n++
    }
  }
  const facing = 1 + (((ax * 7 + by * 13 + cx * 3) | 0) % 9) * 0.009 - 0.03
  r = (r / n) * facing
  g = (g / n) * facing
  b = (b / n) * facing
  const bottom = Math.min(height - 1, Math.ceil(Math.max(ay, by, cy)))
  for (let y = Math.max(0, Math.floor(Math.min(ay, by, cy))); y <= bottom; y++) {
    let left = Infinity
    let right = -Infinity
    const cross = (x1: number, y1: number, x2: number, y2: number) => {
      if ((y1 > y && y2 > y) || (y1 < y && y2 < y) || y1 === y2) return
      const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
      if (x < left) left = x
      if (x > right) right = x
    }
    cross(ax, ay, bx, by)
    cross(bx, by, cx, cy)
    cross(cx, cy, ax, ay)
    if (left > right) continue
    const to = Math.min(width - 1, Math.ceil(right))
    for (let x = Math.max(0, Math.floor(left)), i = (y * width + x) * 4; x <= to; x++, i += 4) {
      if (kinds[i >> 2] !== kind) continue
      data[i] = r
      data[i + 1] = g
      data[i + 2] = b
    }
  }
}
