/** The parts of which buildings are made: windows, arches, columns, gables, domes, battlements, steps. Paths stand on `base` and are centred on `x`. */
import { mix, shade, type Paint, type Pen } from '../../pen/pen.ts'
import type { Look } from '../drawable.ts'
import { detail, pane } from './paints.ts'

export type Area = readonly [x: number, y: number, width: number, height: number]

/** A round-headed opening or arch. */
export function archPath(x: number, base: number, width: number, height: number): string {
  const r = width / 2
  return `M${x - r} ${base}V${base - height + r}A${r} ${r} 0 0 1 ${x + r} ${base - height + r}V${base}Z`
}

/** A pointed opening. */
export function lancetPath(x: number, base: number, width: number, height: number): string {
  const [r, spring] = [width / 2, base - height + width * 0.8]
  return `M${x - r} ${base}V${spring}C${x - r} ${spring - width * 0.4} ${x - r * 0.4} ${base - height + width * 0.15} ${x} ${base - height}C${x + r * 0.4} ${base - height + width * 0.15} ${x + r} ${spring - width * 0.4} ${x + r} ${spring}V${base}Z`
}

/** A dome as half an ellipse. */
export function domePath(x: number, base: number, width: number, height: number): string {
  return `M${x - width / 2} ${base}A${width / 2} ${height} 0 0 1 ${x + width / 2} ${base}Z`
}

/** An onion dome that swells over its drum and ends in a tip. */
export function onionPath(x: number, base: number, width: number, height: number): string {
  const [w, top] = [width / 2, base - height]
  return `M${x - w * 0.66} ${base}C${x - w * 1.15} ${base - height * 0.16} ${x - w * 1.12} ${base - height * 0.44} ${x - w * 0.62} ${base - height * 0.62}C${x - w * 0.26} ${base - height * 0.74} ${x - w * 0.06} ${base - height * 0.82} ${x} ${top}C${x + w * 0.06} ${base - height * 0.82} ${x + w * 0.26} ${base - height * 0.74} ${x + w * 0.62} ${base - height * 0.62}C${x + w * 1.12} ${base - height * 0.44} ${x + w * 1.15} ${base - height * 0.16} ${x + w * 0.66} ${base}Z`
}

export type WindowOptions = {
  shape?: 'square' | 'arch' | 'lancet'
  /** Share of its cell that a window takes, across and down. */
  fill?: readonly [number, number]
  frame?: string
}

/** Rows and columns of windows in an area; by night most of them shine. */
export function windowGrid(
  pen: Pen,
  look: Look,
  [x, y, width, height]: Area,
  [columns, rows]: readonly [number, number],
  { shape = 'square', fill = [0.55, 0.6], frame }: WindowOptions = {},
): void {
  const [w, h] = [width / columns, height / rows]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [cx, base] = [x + (column + 0.5) * w, y + (row + 0.5) * h + (h * fill[1]) / 2]
      const paint = pane(look, row * columns + column)
      if (frame)
        pen.rect(cx - (w * fill[0]) / 2 - 1.5, base - h * fill[1] - 1.5, w * fill[0] + 3, h * fill[1] + 3, detail(frame), 1)
      if (shape === 'square') pen.rect(cx - (w * fill[0]) / 2, base - h * fill[1], w * fill[0], h * fill[1], paint)
      else pen.path((shape === 'arch' ? archPath : lancetPath)(cx, base, w * fill[0], h * fill[1]), paint)
    }
}

/** A house window: white frame, cross bars, sky or lamplight in it. */
export function casement(
  pen: Pen,
  look: Look,
  [x, y, width, height]: Area,
  options: { frame?: string; shutters?: string; index?: number } = {},
): void {
  const frame = options.frame ?? '#fbf8f0'
  if (options.shutters)
    for (const side of [x - width * 0.36 - 1, x + width + 1]) {
      pen.rect(side, y, width * 0.36, height, options.shutters, 1)
      for (let i = 1; i < 4; i++)
        pen.line(`M${side + 1.5} ${y + (i * height) / 4}h${width * 0.36 - 3}`, {
          color: shade(options.shutters, -0.12),
          width: 1,
        })
    }
  pen.rect(x - 2, y - 2, width + 4, height + 4, frame, 1)
  const shines = look.lit && ((options.index ?? 0) + look.seed) % 4 !== 3
  const glass: Paint = shines
    ? { color: '#ffe39a', to: '#f7c35a', outline: false }
    : look.lit
      ? { color: '#3d4c63', outline: false }
      : { color: '#b9e0f1', to: '#79aecb', outline: false }
  pen.rect(x, y, width, height, glass)
  pen.line(`M${x + width / 2} ${y}v${height}M${x} ${y + height * 0.45}h${width}`, {
    color: frame,
    width: Math.max(1.2, width * 0.07),
  })
}

/** A panelled door with a knob, a lintel, and a step. */
export function door(
  pen: Pen,
  [x, base, width, height]: readonly [number, number, number, number],
  color: string,
  arched = false,
  look?: Pick<Look, 'traits'>,
): void {
  pen.rect(x - width / 2 - 4, base - 3, width + 8, 3, '#b7ada0')
  if (look?.traits.includes('open')) {
    const leaf = width * 0.34
    pen.path(arched ? archPath(x, base - 3, width, height) : `M${x - width / 2} ${base - 3}V${base - height}H${x + width / 2}V${base - 3}Z`, detail('#2c2024'))
    return pen.polygon([[x - width / 2, base - height], [x - width / 2 - leaf, base - height + 3], [x - width / 2 - leaf, base], [x - width / 2, base - 3]], shade(color, -0.04))
  } // prettier-ignore
  if (arched) pen.path(archPath(x, base - 3, width, height), color)
  else {
    pen.rect(x - width / 2 - 2, base - height - 2, width + 4, height, mix(color, '#ffffff', 0.75))
    pen.rect(x - width / 2, base - height, width, height - 3, color)
    for (const [dx, dy] of [[-0.3, 0.12], [0.08, 0.12], [-0.3, 0.52], [0.08, 0.52]] as const) pen.rect(x + width * dx, base - height + height * dy, width * 0.22, height * 0.3, detail(shade(color, -0.08))) // prettier-ignore
  }
  pen.circle(x + width * 0.34, base - height * 0.45, Math.max(1.2, width * 0.07), detail('#f0cf6a'))
}

/** Columns side by side with bases and capitals. */
export function columns(pen: Pen, [x, y, width, height]: Area, count: number, color: string): void {
  const step = width / count
  for (let i = 0; i < count; i++) {
    const w = Math.min(step * 0.56, height * 0.16)
    const cx = x + (i + 0.5) * step
    pen.rect(cx - w / 2, y, w, height, { color, volume: 1.4 })
    pen.rect(cx - w * 0.72, y, w * 1.44, Math.max(1.5, height * 0.05), shade(color, 0.03))
    pen.rect(cx - w * 0.72, y + height * 0.95, w * 1.44, Math.max(1.5, height * 0.05), shade(color, 0.03))
  }
}

/** A triangular gable over a cornice. */
export function pediment(pen: Pen, [x, y, width, height]: Area, color: string): void {
  pen.polygon([[x, y + height], [x + width / 2, y], [x + width, y + height]], color) // prettier-ignore
  pen.polygon([[x + width * 0.14, y + height - height * 0.12], [x + width / 2, y + height * 0.26], [x + width * 0.86, y + height - height * 0.12]], detail(shade(color, -0.09))) // prettier-ignore
  pen.rect(x - 1, y + height - 1, width + 2, Math.max(2, height * 0.16), shade(color, 0.02))
}

/** A Greek temple front: steps, columns, entablature, pediment. */
export function templeFront(
  pen: Pen,
  [x, y, width, height]: Area,
  count: number,
  color: string,
  wall = shade(color, -0.22),
): void {
  const roof = height * 0.26
  steps(pen, [x, y + height * 0.9, width, height * 0.1], 3, color)
  pen.rect(x + width * 0.08, y + roof + 4, width * 0.84, height * 0.66, detail(wall))
  columns(pen, [x + width * 0.05, y + roof + height * 0.08, width * 0.9, height * 0.56], count, color)
  pen.rect(x + width * 0.03, y + roof, width * 0.94, height * 0.09, color)
  pediment(pen, [x + width * 0.02, y, width * 0.96, roof], color)
}

/** A flight of steps as wide as the area, narrowing upwards. */
export function steps(pen: Pen, [x, y, width, height]: Area, count: number, color: string): void {
  for (let i = 0; i < count; i++) {
    const inset = ((count - 1 - i) * width * 0.05) / count
    pen.rect(x + inset, y + (i * height) / count, width - inset * 2, height / count + 0.4, shade(color, -0.02 - i * 0.03))
  }
}

/** Merlons along the top of a wall. */
export function battlement(pen: Pen, [x, y, width]: readonly [number, number, number], count: number, color: string): void {
  const w = width / (count * 2 - 1)
  for (let i = 0; i < count; i++) pen.rect(x + i * 2 * w, y - w * 1.1, w, w * 1.1 + 0.6, color)
}

/** A pointed roof, conical or pyramidal, with a shaded side. */
export function spire(pen: Pen, [x, base, width, height]: Area, color: string): void {
  pen.polygon([[x - width / 2, base], [x, base - height], [x + width / 2, base]], color) // prettier-ignore
  pen.polygon([[x + width * 0.12, base], [x, base - height], [x + width / 2, base]], detail(shade(color, -0.1))) // prettier-ignore
}

/** Courses of brick scattered over an area, so that a wall reads as masonry. */
export function bricks(pen: Pen, [x, y, width, height]: Area, color: string, seed: number, size = 8): void {
  const rows = Math.floor(height / size)
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < width / (size * 2) - 0.5; i++) {
      if ((row * 7 + i * 5 + seed) % 4 !== 0) continue
      const left = x + i * size * 2 + (row % 2) * size
      if (left + size * 1.7 > x + width) continue
      pen.rect(left, y + row * size + 1, size * 1.7, size * 0.8, detail(shade(color, (row + i) % 2 ? -0.06 : 0.04)), 1)
    }
}

/** Rows of tiles on a roof, as lines across its outline. */
export function tiles(pen: Pen, outline: string, [x, y, width, height]: Area, color: string, rows: number): void {
  pen.path(outline, color)
  pen.inside(outline, () => {
    for (let row = 1; row < rows; row++) {
      const at = y + (row * height) / rows
      const wave = width / Math.max(4, Math.round(width / 11))
      let data = `M${x - wave + (row % 2) * wave * 0.5} ${at}`
      for (let i = 0; i < width / wave + 1; i++) data += `q${wave / 2} ${wave * 0.42} ${wave} 0`
      pen.line(data, { color: shade(color, -0.1), width: 1.3 })
    }
  })
}

/** A roof with upturned eaves, of pagodas and temples of the East. */
export function sweptRoof(pen: Pen, [x, base, width, height]: Area, color: string, ridge = 0.5): void {
  const [w, r, top] = [width / 2, (width / 2) * ridge, base - height]
  pen.path(
    `M${x - w} ${base - height * 0.2}C${x - w * 0.75} ${base - height * 0.16} ${x - r * 1.1} ${base - height * 0.5} ${x - r} ${top}H${x + r}C${x + r * 1.1} ${base - height * 0.5} ${x + w * 0.75} ${base - height * 0.16} ${x + w} ${base - height * 0.2}C${x + w * 0.9} ${base} ${x + w * 0.7} ${base} ${x + w * 0.6} ${base}H${x - w * 0.6}C${x - w * 0.7} ${base} ${x - w * 0.9} ${base} ${x - w} ${base - height * 0.2}Z`,
    color,
  )
  pen.path(
    `M${x - w * 0.95} ${base - height * 0.12}C${x - w * 0.8} ${base} ${x - w * 0.7} ${base} ${x - w * 0.6} ${base}H${x + w * 0.6}C${x + w * 0.7} ${base} ${x + w * 0.8} ${base} ${x + w * 0.95} ${base - height * 0.12}C${x + w * 0.6} ${base - height * 0.06} ${x - w * 0.6} ${base - height * 0.06} ${x - w * 0.95} ${base - height * 0.12}Z`,
    detail(shade(color, -0.16)),
  )
}
