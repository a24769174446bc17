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
  const reachY = Math.abs(sin) * half + Math.abs(cos) * radius + 1
  const bottom = Math.min(height - 1, Math.ceil(y + reachY))
  const [perHalf, perRadius] = [1 / half, 1 / radius]
  for (let py = Math.max(0, Math.floor(y - reachY)); py <= bottom; py++) {
    const dy = py - y
    // Only the columns inside both pairs of the stroke's sides.
    let from = x - width
    let to = x + width
    if (cos > 1e-3 || cos < -1e-3) {
      const middle = -dy * (sin / cos)
      const reach = Math.abs(half / cos)
      from = x + middle - reach
      to = x + middle + reach
    }
    if (sin > 1e-3 || sin < -1e-3) {
      const middle = dy * (cos / sin)
      const reach = Math.abs(radius / sin)
      if (x + middle - reach > from) from = x + middle - reach
      if (x + middle + reach < to) to = x + middle + reach
    }
    const left = from < 0 ? 0 : Math.ceil(from)
    const right = to > width - 1 ? width - 1 : Math.floor(to)
    for (let px = left; px <= right; px++) {
      const dx = px - x
      const along = dx * cos + dy * sin
      const v = (dy * cos - dx * sin) * perRadius
      const vv = v * v
      if (vv > 1) continue
      const hair = grain[(((lane + v * 14) & 255) << 8) | ((lane * 3 + along * 0.12) & 255)] as number
      const u = (along < 0 ? -along : along) * perHalf
      let cover: number
      if (round) {
        const d = u * u + vv
        if (d > 1) continue
        cover = d > 0.7 ? (1 - d) * 3.33 : 1
      } else {
        if (u > 1 - hair * 0.34 * bristle - vv * 0.22) continue
        cover = vv > 0.72 ? (1 - vv) * 3.57 : 1
      }
      const p = py * width + px
      const i = p * 4
      const shade = (hair - 0.5) * 46 * bristle
      if (cover === 1) {
        const rest = 1 - opacity
        data[i] = (r + shade) * opacity + (data[i] as number) * rest
        data[i + 1] = (g + shade) * opacity + (data[i + 1] as number) * rest
        data[i + 2] = (b + shade) * opacity + (data[i + 2] as number) * rest
        height8[p] = 90 + hair * 110 - vv * 40
      } else {
        const a = cover * opacity
        data[i] = (data[i] as number) + (r + shade - (data[i] as number)) * a
        data[i + 1] = (data[i + 1] as number) + (g + shade - (data[i + 1] as number)) * a
        data[i + 2] = (data[i + 2] as number) + (b + shade - (data[i + 2] as number)) * a
        height8[p] = (height8[p] as number) * (1 - a) + (50 + hair * 110) * a
      }
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
