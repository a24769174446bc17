/**
 * A coat of brush strokes, laid front to back: each stroke goes beneath those before it, so that what is covered costs nothing, though five strokes lie
 * over most places. Whole numbers only, since ten million pixels of strokes go into a picture.
 */
import { noiseTile, type NoiseTile } from '../noise-tile.ts'
import type { Brush } from './strokes.ts'

/** A picture and how high the paint lies on it. */
export type Painted = { width: number; height: number; data: Uint8ClampedArray; height8: Uint8Array }

/** Paint with, as alpha, how much of what lies beneath still shows; and its height. */
export type Coat = {
  /** 2 when its pixels are two of the picture's wide. */
  scale: 1 | 2
  width: number
  height: number
  paint: Uint8ClampedArray
  height8: Uint8Array
}

export type Stroke = { x: number; y: number; cos: number; sin: number; half: number; radius: number; r: number; g: number; b: number; lane: number } // prettier-ignore

/** A coat for a picture. At scale 2 it costs a quarter, and is fine enough for broad brushes. */
export function coatFor(canvas: Painted, scale: 1 | 2): Coat {
  const [width, height] = [Math.ceil(canvas.width / scale), Math.ceil(canvas.height / scale)]
  return { scale, width, height, paint: new Uint8ClampedArray(width * height * 4), height8: new Uint8Array(width * height) }
}

/** Makes a coat ready for the next layer of strokes. */
export function clearCoat({ paint, height8 }: Coat): void {
  const pixels = new Uint32Array(paint.buffer)
  paint.set([0, 0, 0, 255])
  pixels.fill(pixels[0] as number)
  height8.fill(0)
}

/** Lays the coat on the picture. */
export function applyCoat(canvas: Painted, coat: Coat): void {
  if (coat.scale === 1) for (let y = 0; y < canvas.height; y++) applyRow(canvas, coat, y * canvas.width)
  else {
    const row = new Uint16Array((coat.width + 2) * 5)
    for (let y = 0; y < canvas.height; y++) {
      mixRows(coat, y, row)
      applyMixed(canvas, row, y * canvas.width)
    }
  }
}

/** Three parts of the row that a row of the picture lies in and one of the row beside it, ends repeated: paint, rest and height of each pixel. */
function mixRows({ width, height, paint, height8 }: Coat, y: number, row: Uint16Array): void {
  const near = y >> 1
  const beside = Math.max(0, Math.min(height - 1, y & 1 ? near + 1 : near - 1))
  let a = near * width
  let b = beside * width
  for (let x = 0, k = 5; x < width; x++, a++, b++, k += 5) {
    row[k] = (paint[a * 4] as number) * 3 + (paint[b * 4] as number)
    row[k + 1] = (paint[a * 4 + 1] as number) * 3 + (paint[b * 4 + 1] as number)
    row[k + 2] = (paint[a * 4 + 2] as number) * 3 + (paint[b * 4 + 2] as number)
    row[k + 3] = (paint[a * 4 + 3] as number) * 3 + (paint[b * 4 + 3] as number)
    row[k + 4] = (height8[a] as number) * 3 + (height8[b] as number)
  }
  row.copyWithin(0, 5, 10)
  row.copyWithin(row.length - 5, row.length - 10, row.length - 5)
}

function applyMixed({ width, data, height8 }: Painted, row: Uint16Array, from: number): void {
  for (let x = 0, p = from, i = from * 4; x < width; x++, p++, i += 4) {
    const k = ((x >> 1) + 1) * 5
    const n = x & 1 ? k + 5 : k - 5
    const rest = (row[k + 3] as number) * 3 + (row[n + 3] as number)
    data[i] = ((row[k] as number) * 3 + (row[n] as number) + (((data[i] as number) * rest) >> 8) + 8) >> 4
    data[i + 1] = ((row[k + 1] as number) * 3 + (row[n + 1] as number) + (((data[i + 1] as number) * rest) >> 8) + 8) >> 4
    data[i + 2] = ((row[k + 2] as number) * 3 + (row[n + 2] as number) + (((data[i + 2] as number) * rest) >> 8) + 8) >> 4
    height8[p] = ((row[k + 4] as number) * 3 + (row[n + 4] as number) + (((height8[p] as number) * rest) >> 8)) >> 4
  }
}

/** A function of its own, since loops within loops are compiled late. */
function applyRow({ width, data, height8 }: Painted, coat: Coat, from: number): void {
  const { paint } = coat
  for (let p = from, i = from * 4; p < from + width; p++, i += 4) {
    const rest = paint[i + 3] as number
    if (rest === 255) continue
    data[i] = (paint[i] as number) + (((data[i] as number) * rest + 128) >> 8)
    data[i + 1] = (paint[i + 1] as number) + (((data[i + 1] as number) * rest + 128) >> 8)
    data[i + 2] = (paint[i + 2] as number) + (((data[i + 2] as number) * rest + 128) >> 8)
    height8[p] = (coat.height8[p] as number) + (((height8[p] as number) * rest) >> 8)
  }
}

/** What a brush does at 257 distances from the middle of a stroke to its side, and along hairs of 256 heights: 256 for one. */
export type Bristles = {
  round: boolean
  /** The hairs' height by place. */
  hairs: Uint8Array
  cover: Int16Array
  /** How much sooner a hair ends, by its height, and the tip's roundness. */
  endOfHair: Int16Array
  endOfTip: Int16Array
  shade: Int16Array
  heightOfHair: Int16Array
  heightOfSide: Int16Array
}

/** The tables of a brush. */
export function bristlesOf({ bristle, opacity, round = false }: Brush, seed: number, scale: 1 | 2): Bristles {
  // Drawn large, an edge becomes twice as soft.
  const firm = scale === 2 ? 0.86 : 0.72
  const side = (of: (vv: number) => number): Int16Array => Int16Array.from({ length: 257 }, (_, i) => of((i / 256) ** 2))
  const hair = (of: (height: number) => number): Int16Array => Int16Array.from({ length: 256 }, (_, i) => of(i / 255))
  return {
    round,
    hairs: hairsOf(noiseTile(64, 2, seed)),
    cover: side(
      round
        ? (d) => (d > 0.7 ? (1 - d) * 3.33 : 1) * opacity * 256
        : (vv) => (vv > firm ? (1 - vv) / (1 - firm) : 1) * opacity * 256,
    ),
    endOfHair: hair((height) => height * 0.34 * bristle * 256),
    endOfTip: side((vv) => vv * 0.22 * 256),
    shade: hair((height) => (height - 0.5) * 46 * bristle),
    heightOfHair: hair((height) => 90 + height * 110),
    heightOfSide: side((vv) => vv * 60),
  }
}

const kept = new WeakMap<NoiseTile, Uint8Array>()

function hairsOf(tile: NoiseTile): Uint8Array {
  const had = kept.get(tile)
  if (had) return had
  const hairs = new Uint8Array(tile.length)
  for (let i = 0; i < tile.length; i++) hairs[i] = (tile[i] as number) * 255
  kept.set(tile, hairs)
  return hairs
}

/** Fractions are kept in the lower sixteen bits. */
const ONE = 65536
/** Below this share of 255 the rest counts as covered. */
const COVERED = 28

/** Lays a stroke beneath those that the coat has. */
export function layBeneath(coat: Coat, stroke: Stroke, bristles: Bristles): void {
  const { x, y, cos, sin, half, radius } = stroke
  const { width, height } = coat
  const reachY = Math.abs(sin) * half + Math.abs(cos) * radius + 1
  const bottom = Math.min(height - 1, Math.ceil(y + reachY))
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
    if (left <= right) layRow(coat, stroke, bristles, py, left, right)
  }
}

function layRow(coat: Coat, stroke: Stroke, bristles: Bristles, row: number, left: number, right: number): void {
  const { cos, sin, half, radius, r, g, b, lane } = stroke
  const { round, hairs, cover, endOfHair, endOfTip, shade, heightOfHair, heightOfSide } = bristles
  const { paint, height8, width } = coat
  const dx = left - stroke.x
  const dy = row - stroke.y
  const alongStart = dx * cos + dy * sin
  const alongStep = ((cos / half) * ONE) | 0
  const sideStep = ((-sin / radius) * ONE) | 0
  const hairLength = 0.12 * coat.scale * ONE
  const placeStep = (cos * hairLength) | 0
  let along = ((alongStart / half) * ONE) | 0
  let side = (((dy * cos - dx * sin) / radius) * ONE) | 0
  let place = (alongStart * hairLength + lane * 3 * ONE) | 0
  const end = row * width + right
  for (let p = row * width + left; p <= end; p++, along += alongStep, side += sideStep, place += placeStep) {
    const i = p << 2
    const rest = paint[i + 3] as number
    if (rest < COVERED) continue
    let v = (side < 0 ? -side : side) >> 8
    if (v > 256) continue
    const u = (along < 0 ? -along : along) >> 8
    const hair = hairs[(((lane + ((side * 14) >> 16)) & 255) << 8) | ((place >> 16) & 255)] as number
    if (round) {
      // The distance from the middle, as if it were one to the side.
      v = Math.sqrt(u * u + v * v) | 0
      if (v > 256) continue
    } else if (u + (endOfHair[hair] as number) + (endOfTip[v] as number) > 256) continue
    const weight = ((cover[v] as number) * rest) >> 8
    const light = shade[hair] as number
    paint[i] = (paint[i] as number) + (((r + light) * weight + 128) >> 8)
    paint[i + 1] = (paint[i + 1] as number) + (((g + light) * weight + 128) >> 8)
    paint[i + 2] = (paint[i + 2] as number) + (((b + light) * weight + 128) >> 8)
    paint[i + 3] = rest - weight
    height8[p] = (height8[p] as number) + ((((heightOfHair[hair] as number) - (heightOfSide[v] as number)) * weight) >> 8)
  }
}
