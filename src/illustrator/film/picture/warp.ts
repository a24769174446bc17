/** Moves the pixels of a picture: every target pixel looks up its source by a coarse grid of shifts, with straight lines between the grid's points. */

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** A grid of source positions in pixels, `columns` x `rows`, spanning the picture from edge to edge. */
export type WarpGrid = { columns: number; rows: number; x: Float32Array; y: Float32Array }

/** An empty grid with cells of about 16 pixels. */
export function warpGrid(width: number, height: number): WarpGrid {
  const [columns, rows] = [Math.ceil(width / 16) + 1, Math.ceil(height / 16) + 1]
  return { columns, rows, x: new Float32Array(columns * rows), y: new Float32Array(columns * rows) }
}

/** Writes `from`, warped, into `to`; both of one size. Edges are mirrored, values between pixels mixed. */
export function warp(from: Pixels, to: Pixels, grid: WarpGrid): void {
  const { width, height, data } = from
  const out = new Uint32Array(to.data.buffer, to.data.byteOffset, width * height)
  const source = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const { columns, rows } = grid
  for (let y = 0; y < height; y++) {
    const gy = (y / (height - 1)) * (rows - 1)
    const row = Math.min(rows - 2, Math.floor(gy))
    const v = gy - row
    for (let column = 0; column < columns - 1; column++) {
      const [a, b] = [row * columns + column, (row + 1) * columns + column]
      const startX = (grid.x[a] as number) * (1 - v) + (grid.x[b] as number) * v
      const endX = (grid.x[a + 1] as number) * (1 - v) + (grid.x[b + 1] as number) * v
      const startY = (grid.y[a] as number) * (1 - v) + (grid.y[b] as number) * v
      const endY = (grid.y[a + 1] as number) * (1 - v) + (grid.y[b + 1] as number) * v
      const first = Math.ceil((column / (columns - 1)) * (width - 1))
      const last = column === columns - 2 ? width - 1 : Math.ceil(((column + 1) / (columns - 1)) * (width - 1)) - 1
      const span = (width - 1) / (columns - 1)
      for (let x = first; x <= last; x++) {
        const u = (x - column * span) / span
        const sx = mirrored(startX + (endX - startX) * u, width - 1)
        const sy = mirrored(startY + (endY - startY) * u, height - 1)
        const [left, top] = [sx | 0, sy | 0]
        out[y * width + x] = mixed(source, width, height, left, top, ((sx - left) * 256) | 0, ((sy - top) * 256) | 0)
      }
    }
  }
}

function mirrored(value: number, most: number): number {
  const positive = value < 0 ? -value : value
  return positive > most ? Math.max(0, 2 * most - positive) : positive
}

/** Bilinear, two channels at a time. */
function mixed(source: Uint32Array, width: number, height: number, x: number, y: number, u: number, v: number): number {
  const right = x + 1 < width ? 1 : 0
  const below = y + 1 < height ? width : 0
  const at = y * width + x
  const [a, b] = [source[at] as number, source[at + right] as number]
  const [c, d] = [source[at + below] as number, source[at + below + right] as number]
  const even = lerp(lerp(a & 0xff00ff, b & 0xff00ff, u), lerp(c & 0xff00ff, d & 0xff00ff, u), v)
  const odd = lerp(lerp((a >>> 8) & 0xff00ff, (b >>> 8) & 0xff00ff, u), lerp((c >>> 8) & 0xff00ff, (d >>> 8) & 0xff00ff, u), v)
  return (even | (odd << 8)) >>> 0
}

/** Between two pairs of channels, each in sixteen bits of its own. */
function lerp(a: number, b: number, weight: number): number {
  return (((a * (256 - weight) + b * weight) / 256) & 0xff00ff) >>> 0
}
