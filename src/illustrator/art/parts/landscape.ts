/** Water and stone around and in monuments: jets, pyramids, hills, peaks. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import type { Area } from './masonry.ts'
import { detail } from './paints.ts'

/** Water that rises from a spout and falls to both sides; drops run along it with the phase. */
export function jet(pen: Pen, [x, y, reach, height]: readonly [number, number, number, number], phase: number): void {
  for (const side of [-1, 1]) {
    pen.line(
      `M${x} ${y}C${x + side * reach * 0.2} ${y - height * 1.3} ${x + side * reach * 0.8} ${y - height * 1.1} ${x + side * reach} ${y + height * 0.3}`,
      { color: '#d4eefa', width: 3.4, alpha: 0.9 },
    )
    for (let i = 0; i < 4; i++) {
      const t = ((i + phase) / 4) % 1
      const [u, v] = [t * reach * side, -4 * height * 0.78 * t * (1 - t) + t * t * height * 0.3]
      pen.circle(x + u, y + v, 2.2, { color: '#ffffff', outline: false })
    }
  }
}

/** A pyramid of stone courses, lit from one side. */
export function pyramidShape(
  pen: Pen,
  [left, right, base, apex]: readonly [Point, Point, Point, Point],
  color: string,
  courses = 12,
): void {
  pen.polygon([left, apex, base], color)
  pen.polygon([base, apex, right], shade(color, -0.16))
  for (let i = 1; i < courses; i++) {
    const t = i / courses
    const at = (from: Point): Point => [from[0] + (apex[0] - from[0]) * t, from[1] + (apex[1] - from[1]) * t]
    pen.line([at(left), at(base)], { color: shade(color, -0.08), width: 1.2, alpha: 0.7 })
    pen.line([at(base), at(right)], { color: shade(color, -0.24), width: 1.2, alpha: 0.7 })
  }
}

/** A rounded hill of grass or rock under a monument. */
export function hill(pen: Pen, [x, y, width, height]: Area, color: string): void {
  pen.path(
    `M${x} ${y + height}C${x + width * 0.12} ${y + height * 0.5} ${x + width * 0.26} ${y} ${x + width * 0.46} ${y}C${x + width * 0.7} ${y} ${x + width * 0.84} ${y + height * 0.4} ${x + width} ${y + height}Z`,
    color,
  )
  pen.path(
    `M${x + width * 0.5} ${y}C${x + width * 0.72} ${y + height * 0.04} ${x + width * 0.84} ${y + height * 0.4} ${x + width} ${y + height}H${x + width * 0.62}C${x + width * 0.7} ${y + height * 0.6} ${x + width * 0.64} ${y + height * 0.3} ${x + width * 0.5} ${y}Z`,
    detail(shade(color, -0.07)),
  )
}

/** A mountain through ridge points, its right faces in shade, snow above a line; `snow` is the share of the height that is white. */
export function peak(pen: Pen, ridge: readonly Point[], base: number, color: string, snow: number): void {
  const [first, last] = [ridge[0] as Point, ridge.at(-1) as Point]
  const top = Math.min(...ridge.map(([, y]) => y))
  const summit = ridge.find(([, y]) => y === top) as Point
  const body = `M${first[0]} ${base}${ridge.map(([x, y]) => `L${x} ${y}`).join('')}L${last[0]} ${base}Z`
  pen.path(body, color)
  pen.inside(body, () => {
    pen.path(
      `M${summit[0]} ${top - 2}L${last[0] + 10} ${base}H${summit[0] + (last[0] - summit[0]) * 0.1}L${summit[0] + 12} ${top + (base - top) * 0.55}L${summit[0] - 6} ${top + (base - top) * 0.3}Z`,
      detail(shade(color, -0.1)),
    )
    if (snow <= 0) return
    const line = top + (base - top) * snow
    const wide = last[0] - first[0]
    let edge = `M${first[0]} ${top - 4}H${last[0]}V${line}`
    const teeth = 9
    for (let i = 0; i < teeth; i++)
      edge += `L${last[0] - (wide * (i + 0.5)) / teeth} ${line + (i % 2 ? 0.16 : -0.1) * (base - top)}L${last[0] - (wide * (i + 1)) / teeth} ${line}`
    pen.path(`${edge}Z`, { color: '#ffffff', to: mix(color, '#ffffff', 0.85), outline: false })
    pen.path(`M${summit[0]} ${top - 2}L${last[0]} ${line + 20}H${summit[0] + 10}L${summit[0] - 4} ${top + (line - top) * 0.6}Z`, {
      color: shade(color, 0.1),
      alpha: 0.35,
      outline: false,
    })
  })
}
