/**
 * Paints a picture anew with brush strokes, coarse to fine: a finer stroke is laid only where the coarser ones are still wrong (after Hertzmann, "Painterly
 * rendering with curved brush strokes of multiple sizes", 1998), so that small things keep their shape. Strokes have bristles, and paint has relief.
 */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import type { Flow } from './flow.ts'
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

type Canvas = { width: number; height: number; data: Uint8ClampedArray; height8: Uint8ClampedArray }

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
  const canvas: Canvas = { width, height, data: frame.data, height8: new Uint8ClampedArray(width * height) }
  underpaint(source, canvas, Math.max(2, Math.round((brush.layers[0]?.size ?? 20) * unit * 0.4)), ground)
  brush.layers.forEach((layer, index) => layStrokes(source, canvas, flow, { layer, brush, unit, seed: seed + index * 101 }))
  if (brush.relief > 0) rakeLight(canvas, brush.relief, seed)
}

function underpaint(source: Frame, canvas: Canvas, factor: number, ground?: readonly [number, number, number]): void {
  const { width, height, data } = canvas
  const small = shrunk(source, factor)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * small.width
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const j = (row + Math.floor(x / factor)) * 4
      for (let k = 0; k < 3; k++) data[i + k] = ground ? (ground[k] as number) : (small.data[j + k] as number)
    }
  }
}

function layStrokes(
  source: Frame,
  canvas: Canvas,
  flow: Flow,
  options: { layer: StrokeLayer; brush: Brush; unit: number; seed: number },
): void {
  const { layer, brush, unit, seed } = options
  const { width, height } = canvas
  const size = Math.max(1.6, layer.size * unit)
  const factor = Math.max(1, Math.round(size * 0.4))
  const small = factor > 1 ? shrunk(source, factor) : source
  const step = Math.max(1.5, size * layer.spacing)
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)]
  const count = columns * rows
  const random = seededRandom(seed)
  // Visits every cell once in a scattered order: a step that shares no factor with the count.
  let stride = Math.floor(count * 0.618) | 1
  while (gcd(stride, count) !== 1) stride += 2
  const grain = noiseTile(64, 2, seed)
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
    stamp(canvas, { x, y, cos: Math.cos(angle), sin: Math.sin(angle), half: (size * layer.long) / 2, radius: size / 2, r: r + light + tint, g: g + light, b: b + light - tint, lane: (n * 37) & 255, opacity: brush.opacity, bristle: brush.bristle, round: brush.round === true }, grain) // prettier-ignore
  }
}

type Stamp = { x: number; y: number; cos: number; sin: number; half: number; radius: number; r: number; g: number; b: number; lane: number; opacity: number; bristle: number; round: boolean } // prettier-ignore

function stamp(canvas: Canvas, stroke: Stamp, grain: Float32Array): void {
  const { x, y, cos, sin, half, radius, r, g, b, lane, opacity, bristle, round } = stroke
  const { width, height, data, height8 } = canvas
  const reachX = Math.abs(cos) * half + Math.abs(sin) * radius + 1
  const reachY = Math.abs(sin) * half + Math.abs(cos) * radius + 1
  const left = Math.max(0, Math.floor(x - reachX))
  const right = Math.min(width - 1, Math.ceil(x + reachX))
  const bottom = Math.min(height - 1, Math.ceil(y + reachY))
  for (let py = Math.max(0, Math.floor(y - reachY)); py <= bottom; py++) {
    const dy = py - y
    for (let px = left; px <= right; px++) {
      const dx = px - x
      const along = dx * cos + dy * sin
      const across = dy * cos - dx * sin
      const v = across / radius
      if (v > 1 || v < -1) continue
      const hair = grain[(((lane + across * 2.2) & 255) << 8) | ((lane * 3 + along * 0.12) & 255)] as number
      const u = (along < 0 ? -along : along) / half
      let cover: number
      if (round) {
        const d = u * u + v * v
        if (d > 1) continue
        cover = d > 0.7 ? (1 - d) * 3.33 : 1
      } else {
        const ragged = 1 - hair * 0.34 * bristle - v * v * 0.22
        if (u > ragged) continue
        cover = v * v > 0.72 ? (1 - v * v) * 3.57 : 1
      }
      const a = cover * opacity
      const i = (py * width + px) * 4
      const shade = (hair - 0.5) * 46 * bristle
      data[i] = (data[i] as number) + (r + shade - (data[i] as number)) * a
      data[i + 1] = (data[i + 1] as number) + (g + shade - (data[i + 1] as number)) * a
      data[i + 2] = (data[i + 2] as number) + (b + shade - (data[i + 2] as number)) * a
      const p = py * width + px
      height8[p] = (height8[p] as number) * (1 - a) + (90 + hair * 110 - v * v * 40) * a
    }
  }
}

/** Light from the upper left on the relief of the paint and the weave of the canvas. */
function rakeLight(canvas: Canvas, strength: number, seed: number): void {
  const { width, height, data, height8 } = canvas
  const weave = noiseTile(128, 2, seed)
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const p = y * width + x
      const slope = (height8[p] as number) - (height8[p - width - 1] as number)
      const lit = (slope > 60 ? 60 : slope < -60 ? -60 : slope) * 0.3 * strength + (tileAt(weave, x, y) - 0.5) * 7 * strength
      const i = p * 4
      data[i] = (data[i] as number) + lit
      data[i + 1] = (data[i + 1] as number) + lit
      data[i + 2] = (data[i + 2] as number) + lit
    }
  }
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
