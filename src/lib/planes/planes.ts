/**
 * Frames of films as planes of brightness and colour (I420, BT.709, limited range), which is what encoders eat, and what is drawn on them: plates, which are sheets with alpha
 * in the same form; RGBA; lights. The work is done by SIMD kernels (`assembly/planes-kernel.ts`) in memory of their own: a plate seen through a camera costs a
 * fifth of what a canvas takes for the same, and no frame needs converting.
 */
import { newKernel } from './kernel.ts'

/** RGBA bytes, row by row. For plates and what is laid over, colours are multiplied by alpha, as canvases keep them. */
export type Rgba = { width: number; height: number; data: Uint8Array | Uint8ClampedArray }

/** A frame in the kernels' memory. */
export type Sheet = { at: number }

/** A sheet with alpha. With a `period` it repeats sideways after so many columns; `PERIOD_SPARE` columns of the next turn follow them. */
export type Plate = { at: number; kinds: number; width: number; height: number; period: number }

/** A light over a frame, per plane: what is there is multiplied, then added to. */
export type LightMap = { at: number }

/** Where a frame's upper left corner lies in a plate, and how many of its pixels one pixel of the frame covers: 1, or less to magnify. */
export type Window = { left: number; top: number; step: number }

export const PERIOD_SPARE = 64

/** Values 0-255 for every block of 2x2 pixels, row by row: the shares of red, green and blue that stay, and what is added to each. */
export type LightColors = (block: number, out: { keep: [number, number, number]; add: [number, number, number] }) => void

export type Planes = {
  sheet(): Sheet
  /** The frame's bytes, without a copy: they change with the next drawing and may move when something is made. */
  bytesOf(sheet: Sheet): Uint8Array
  plate(pixels: Rgba, period?: number): Plate
  light(colors: LightColors): LightMap
  /** Makes the sheet from opaque pixels. */
  fill(sheet: Sheet, pixels: Rgba): void
  /** Lays pixels over the sheet; `shine` as light, which dims nothing. */
  lay(sheet: Sheet, pixels: Rgba, shine?: boolean): void
  /** Draws a plate, or some rows of the frame of it. */
  draw(sheet: Sheet, plate: Plate, window: Window, rows?: { from: number; to: number }): void
  copy(from: Sheet, to: Sheet): void
  /** `to` becomes what is seen of `from`. */
  see(from: Sheet, to: Sheet, window: Window): void
  /** Mixes `other` into the sheet, 0 to 1. */
  mix(sheet: Sheet, other: Sheet, share: number): void
  shed(sheet: Sheet, light: LightMap): void
}

/** Room for the tables and rows of a plate up to 8,000 pixels wide. */
const SCRATCH = 65_536

/** Planes for frames of one even size, with memory of their own, which goes when they do. */
export function planes({ width, height }: { width: number; height: number }): Planes {
  if (width % 2 || height % 2) throw new Error(`frames have even sizes, got ${width}x${height}`)
  const kernel = newKernel()
  const size = width * height
  const frameBytes = (size * 3) / 2
  const { reserve, desk } = kernel
  const scratch = reserve(SCRATCH)
  /** Copies pixels into the kernels' memory, to be read before anything is reserved. */
  const take = ({ width, height, data }: Rgba): number => {
    const bytes = width * height * 4
    if (data.length < bytes) throw new Error(`${width}x${height} pixels need ${bytes} bytes, got ${data.length}`)
    const at = desk(bytes)
    new Uint8Array(kernel.memory.buffer, at, bytes).set(data.length === bytes ? data : data.subarray(0, bytes))
    return at
  }
  const takeFrame = (pixels: Rgba): number => {
    if (pixels.width === width && pixels.height === height) return take(pixels)
    throw new Error(`the frame is ${width}x${height}, the pixels are ${pixels.width}x${pixels.height}`)
  }

  return {
    sheet: () => ({ at: reserve(frameBytes) }),
    bytesOf: ({ at }) => new Uint8Array(kernel.memory.buffer, at, frameBytes),
    plate(pixels, period = 0) {
      const area = pixels.width * pixels.height
      const at = reserve((area * 11) / 4)
      const kinds = reserve((pixels.height * 3) / 2)
      const from = take(pixels)
      kernel.toPlate(from, pixels.width, pixels.height, at, kinds)
      return { at, kinds, width: pixels.width, height: pixels.height, period }
    },
    light(colors) {
      const at = reserve(size * 4)
      writeLight(new Uint8Array(kernel.memory.buffer, at, size * 4), { width, height }, colors)
      return { at }
    },
    fill: ({ at }, pixels) => kernel.toFrame(takeFrame(pixels), width, height, at),
    lay({ at }, pixels, shine = false) {
      const from = takeFrame(pixels)
      if (shine) kernel.makeShine(from, size)
      kernel.layOver(from, width, height, at)
    },
    draw({ at: to }, plate, { left, top, step }, rows = { from: 0, to: height }) {
      const { at, kinds, width: stride, height: lines, period } = plate
      const area = stride * lines
      const [u, v, alpha, small] = [at + area, at + (area * 5) / 4, at + (area * 3) / 2, at + (area * 5) / 2]
      kernel.see(at, alpha, kinds, stride, lines, period, to, width, rows.from, rows.to, left, top, step, scratch)
      // Before a camera that keeps to whole pixels colour keeps to whole ones too: half a pixel is not seen, and costs less.
      const isWhole = step === 1 && Number.isInteger(left) && Number.isInteger(top)
      const [smallLeft, smallTop] = isWhole ? [Math.floor(left / 2), Math.floor(top / 2)] : [left / 2, top / 2]
      const [first, last] = [rows.from >> 1, rows.to === height ? height / 2 : rows.to >> 1]
      for (const [from, plane] of [[u, to + size], [v, to + (size * 5) / 4]] as const) {
        kernel.see(from, small, kinds + lines, stride / 2, lines / 2, period / 2, plane, width / 2, first, last, smallLeft, smallTop, step, scratch)
      } // prettier-ignore
    },
    copy: (from, to) => new Uint8Array(kernel.memory.buffer).copyWithin(to.at, from.at, from.at + frameBytes),
    see(from, to, { left, top, step }) {
      const plane = (at: number, toAt: number, part: 1 | 2): void =>
        kernel.see(at, 0, 0, width / part, height / part, 0, toAt, width / part, 0, height / part, left / part, top / part, step, scratch) // prettier-ignore
      plane(from.at, to.at, 1)
      plane(from.at + size, to.at + size, 2)
      plane(from.at + (size * 5) / 4, to.at + (size * 5) / 4, 2)
    },
    mix: ({ at }, other, share) => kernel.mixFrames(at, other.at, frameBytes, Math.round(share * 128)),
    shed({ at }, { at: map }) {
      // Colour first: it needs the brightness as it was.
      const quarter = size / 4
      const small = map + size * 2
      kernel.light(at + size, small, small + quarter, small + quarter * 3, at, width / 2, height / 2, 128, 128)
      kernel.light(at + size + quarter, small, small + quarter * 2, small + quarter * 4, at, width / 2, height / 2, 128, 128)
      kernel.light(at, map, map + size, 0, 0, size, 1, 16, 0)
    },
  }
}

/**
 * Light in planes: a grey share `k` of what is there stays, and what the colours stay apart from grey is laid on by the brightness: `Y' = k Y`, `U' = k U + Y u(keep - k)`.
 * Exact for grey under any light and for any colour under grey light. Layout: factor and addition for Y; then, at half size, factor, additions for U and V, tints for U and V.
 */
function writeLight(map: Uint8Array, { width, height }: { width: number; height: number }, colors: LightColors): void {
  const size = width * height
  const [small, quarter] = [size * 2, size / 4]
  const out = { keep: [0, 0, 0], add: [0, 0, 0] } as { keep: [number, number, number]; add: [number, number, number] }
  const chroma = (weights: readonly number[], [r, g, b]: readonly number[]): number =>
    (weights[0] as number) * (r as number) + (weights[1] as number) * (g as number) + (weights[2] as number) * (b as number)
  const U = [-0.1006, -0.3386, 0.4392]
  const V = [0.4392, -0.3989, -0.0403]
  for (let y = 0, block = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2, block++) {
      colors(block, out)
      const keep = Math.round(0.2126 * out.keep[0] + 0.7152 * out.keep[1] + 0.0722 * out.keep[2])
      const add = Math.round(0.8588 * (0.2126 * out.add[0] + 0.7152 * out.add[1] + 0.0722 * out.add[2]))
      for (const pixel of [y * width + x, y * width + x + 1, (y + 1) * width + x, (y + 1) * width + x + 1]) {
        map[pixel] = keep
        map[size + pixel] = add
      }
      const at = small + block
      map[at] = keep
      map[at + quarter] = Math.round(128 + chroma(U, out.add))
      map[at + quarter * 2] = Math.round(128 + chroma(V, out.add))
      // A step of brightness is 1/219 of white.
      map[at + quarter * 3] = Math.round(128 + (chroma(U, out.keep) * 256) / 219)
      map[at + quarter * 4] = Math.round(128 + (chroma(V, out.keep) * 256) / 219)
    }
} // prettier-ignore
