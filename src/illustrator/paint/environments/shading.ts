/** Layers computed pixel by pixel: the loops over rows and pixels, the coarser grid where that is fine enough, and the grain that hides bands. */
import { borrowCanvas, scratchPixels, type Canvas } from '../../pen/pen.ts'

/** Rows to compute; `step` 2 computes a quarter of the pixels, 3 a ninth, which are drawn large. */
export type Rows = { from: number; to: number; step?: 1 | 2 | 3 }
/** Writes red, green, blue (0-255) and alpha (0-1) of a pixel into `out`. */
export type Shader = (x: number, y: number, out: Float32Array) => void
/** The computed pixels of a row: the first lies at `first`, each next `step` further. */
export type RowGrid = { columns: number; first: number; step: number }
/** Writes red, green, blue (0-255) and alpha (0-1) of every pixel of a row, one after the other: for what is the same along a row. */
export type RowShader = (y: number, row: Float32Array, grid: RowGrid) => void

/** A canvas of which the rows are computed and the rest is empty. */
export function shadeRows(width: number, height: number, rows: Rows, shader: RowShader): Canvas {
  const canvas = borrowCanvas(width, height)
  const step = rows.step ?? 1
  const from = Math.max(0, Math.floor(rows.from))
  const to = Math.min(height, Math.ceil(rows.to))
  if (to <= from) return canvas
  const [columns, lines] = [Math.ceil(width / step), Math.ceil((to - from) / step)]
  const image = scratchPixels(columns, lines)
  // Whole numbers: fractions would be boxed anew for every call of a shader.
  const centre = (step - 1) >> 1
  fillRows(image.data, { columns, lines, step, first: centre, top: from + centre }, shader)
  if (step === 1) {
    canvas.getContext('2d').putImageData(image, 0, from, 0, 0, columns, lines)
    return canvas
  }
  const small = borrowCanvas(columns, lines)
  small.getContext('2d').putImageData(image, 0, 0, 0, 0, columns, lines)
  const context = canvas.getContext('2d')
  context.imageSmoothingEnabled = true
  context.drawImage(small, 0, from, columns * step, lines * step)
  return canvas
}

/** The same for a shader of single pixels. */
export function shadePixels(width: number, height: number, rows: Rows, shader: Shader): Canvas {
  const out = new Float32Array(4)
  return shadeRows(width, height, rows, (y, row, { columns, first, step }) => {
    for (let column = 0, x = first, i = 0; column < columns; column++, x += step, i += 4) {
      out[3] = 1
      shader(x, y, out)
      row[i] = out[0] as number
      row[i + 1] = out[1] as number
      row[i + 2] = out[2] as number
      row[i + 3] = out[3] as number
    }
  })
}

/** Noise of half a level is added to each pixel, so that slow gradients show no bands. */
function fillRows(data: Uint8ClampedArray, grid: RowGrid & { lines: number; top: number }, shader: RowShader): void {
  const { columns, lines, step, top } = grid
  const row = new Float32Array(columns * 4)
  let dither = 12345
  for (let line = 0, at = 0; line < lines; line++) {
    shader(top + line * step, row, grid)
    for (let i = 0; i < row.length; i += 4, at += 4) {
      dither = (Math.imul(dither, 1664525) + 1013904223) | 0
      const alpha = row[i + 3] as number
      if (alpha === 0) {
        data[at + 3] = 0
        continue
      }
      const grain = (dither >>> 24) / 160 - 0.8
      data[at] = (row[i] as number) + grain
      data[at + 1] = (row[i + 1] as number) + grain
      data[at + 2] = (row[i + 2] as number) + grain
      data[at + 3] = alpha * 255
    }
  }
}
