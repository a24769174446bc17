/**
 * Paints a picture anew with brush strokes, coarse to fine: a finer stroke is laid only where the coarser ones are still wrong (after Hertzmann, "Painterly
 * rendering with curved brush strokes of multiple sizes", 1998), so that small things keep their shape. Strokes have bristles, and paint has relief.
 */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, TILE, tileAt } from '../noise-tile.ts'
import type { Flow } from './flow.ts'
import { applyCoat, bristlesOf, clearCoat, coatFor, layBeneath, type Coat, type Painted } from './coat.ts'
import { shrunk } from './kernels.ts'
import type { Frame } from './style.ts'

export type StrokeLayer = {
  /** Width of the brush in pixels of a picture 1024 high. */
  size: number
  /** Length over width. */
  long: number
  /** Distance between strokes over their width. */
  spacing: number
  /** Least difference to what is painted, 0-255, for a stroke to be laid; 0 lays all. */
  threshold: number
}

export type Brush = {
  layers: readonly StrokeLayer[]
  /** Random change of lightness and of each colour, in levels. */
  jitter: { light: number; color: number }
  /** Unevenness along the bristles, 0-1. */
  bristle: number
  /** Height of the paint for raking light, 0 flat. */
  relief: number
  opacity: number
  /** Lays dots instead of strokes. */
  round?: boolean
}

/** Brushes of this many pixels are painted at half size. */
const BROAD = 11

/** Repaints the frame in place. `ground` is what shows between strokes; without it a blurred picture is. */
export function paintStrokes(
  frame: Frame,
  flow: Flow,
  seed: number,
  brush: Brush,
  ground?: readonly [number, number, number],
): void {
  const { width, height } = frame
  const unit = Math.min(width, height) / 1024
  const source: Frame = { width, height, data: frame.data.slice() }
  const canvas: Painted = { width, height, data: frame.data, height8: new Uint8Array(width * height) }
  const half = shrunk(source, 2)
  const smaller = (factor: number): Frame => (factor === 1 ? source : factor === 2 ? half : factor % 2 ? shrunk(source, factor) : shrunk(half, factor / 2)) // prettier-ignore
  const coats = { 1: coatFor(canvas, 1), 2: coatFor(canvas, 2) }
  const patch = evenWhenLarge((brush.layers[0]?.size ?? 20) * unit * 0.4)
  underpaint(canvas, Math.max(2, patch), ground ?? smaller(Math.max(2, patch)))
  brush.layers.forEach((layer, index) =>
    layStrokes(smaller, canvas, flow, {
      layer,
      brush,
      unit,
      coat: coats[layer.size * unit >= BROAD ? 2 : 1],
      seed: seed + index * 101,
    }),
  )
  if (brush.relief > 0) rakeLight(canvas, brush.relief, seed)
}

/** A whole factor to shrink by. Even from six on, where that is near enough, so that the picture at half size will do to shrink it from. */
function evenWhenLarge(factor: number): number {
  return factor < 5 ? Math.max(1, Math.round(factor)) : Math.round(factor / 2) * 2
}

/** Fills the canvas with one colour, or with the pixels of a copy that is smaller by the factor. */
function underpaint(canvas: Painted, factor: number, ground: Frame | readonly [number, number, number]): void {
  const { width, height, data } = canvas
  // Whole pixels at a time.
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  if (!('data' in ground)) {
    data.set([...ground, 255])
    pixels.fill(pixels[0] as number)
    return
  }
  const small = ground
  const means = new Uint32Array(small.data.buffer)
  for (let y = 0, p = 0; y < height; y++) {
    const row = Math.floor(y / factor) * small.width
    for (let x = 0, k = row; x < width; k++)
      for (const end = Math.min(width, x + factor); x < end; x++, p++) pixels[p] = means[k] as number
  }
}

function layStrokes(
  smaller: (factor: number) => Frame,
  canvas: Painted,
  flow: Flow,
  options: { layer: StrokeLayer; brush: Brush; unit: number; coat: Coat; seed: number },
): void {
  const { layer, brush, unit, coat, seed } = options
  const { width, height } = canvas
  const size = Math.max(1.6, layer.size * unit)
  const factor = evenWhenLarge(size * 0.4)
  const small = smaller(factor)
  const step = Math.max(1.5, size * layer.spacing)
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)]
  const count = columns * rows
  const random = seededRandom(seed)
  // Visits every cell once in a scattered order: a step that shares no factor with the count.
  let stride = Math.floor(count * 0.618) | 1
  while (gcd(stride, count) !== 1) stride += 2
  const bristles = bristlesOf(brush, seed, coat.scale)
  clearCoat(coat)
  for (let n = 0, cell = seed % count; n < count; n++, cell = (cell + stride) % count) {
    const x = ((cell % columns) + 0.5 + (random.next() - 0.5) * 0.8) * step
    const y = (Math.floor(cell / columns) + 0.5 + (random.next() - 0.5) * 0.8) * step
    const px = Math.max(0, Math.min(width - 1, Math.floor(x)))
    const py = Math.max(0, Math.min(height - 1, Math.floor(y)))
    const light = (random.next() - 0.5) * 2 * brush.jitter.light
    const tint = (random.next() - 0.5) * 2 * brush.jitter.color
    const s = (Math.min(small.height - 1, Math.floor(py / factor)) * small.width + Math.min(small.width - 1, Math.floor(px / factor))) * 4 // prettier-ignore
    const r = small.data[s] as number
    const g = small.data[s + 1] as number
    const b = small.data[s + 2] as number
    if (layer.threshold > 0) {
      const at = (py * width + px) * 4
      const off = Math.abs(r - (canvas.data[at] as number)) + Math.abs(g - (canvas.data[at + 1] as number)) + Math.abs(b - (canvas.data[at + 2] as number)) // prettier-ignore
      if (off < layer.threshold * 1.6) continue
    }
    const f = Math.min(flow.rows - 1, Math.floor(py / flow.step)) * flow.columns + Math.min(flow.columns - 1, Math.floor(px / flow.step)) // prettier-ignore
    const angle = flow.angle[f] as number
    const stroke = { x: x / coat.scale, y: y / coat.scale, cos: Math.cos(angle), sin: Math.sin(angle), half: (size * layer.long) / 2 / coat.scale, radius: size / 2 / coat.scale, r: (r + light + tint) | 0, g: (g + light) | 0, b: (b + light - tint) | 0, lane: (n * 37) & 255 } // prettier-ignore
    layBeneath(coat, stroke, bristles)
  }
  applyCoat(canvas, coat)
}

/** Light from the upper left on the relief of the paint and the weave of the canvas. */
function rakeLight(canvas: Painted, strength: number, seed: number): void {
  const weave = noiseTile(128, 2, seed)
  const threads = new Float32Array(TILE)
  for (let y = 1; y < canvas.height; y++) {
    for (let x = 0; x < TILE; x++) threads[x] = (tileAt(weave, x, y) - 0.5) * 7 * strength
    rakeRow(canvas, y, threads, 0.3 * strength)
  }
}

/** A function of its own, since loops within loops are compiled late. */
function rakeRow({ width, data, height8 }: Painted, y: number, threads: Float32Array, strength: number): void {
  for (let x = 1, p = y * width + 1, i = p * 4; x < width; x++, p++, i += 4) {
    const slope = (height8[p] as number) - (height8[p - width - 1] as number)
    const lit = (slope > 60 ? 60 : slope < -60 ? -60 : slope) * strength + (threads[x & (TILE - 1)] as number)
    data[i] = (data[i] as number) + lit
    data[i + 1] = (data[i + 1] as number) + lit
    data[i + 2] = (data[i + 2] as number) + lit
  }
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
