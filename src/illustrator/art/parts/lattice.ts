/** Steel lattice: trusses of cranes, pylons, radio towers and bridges. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'

const between = (from: Point, to: Point, share: number): [number, number] => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

/** Fills a four-cornered mast with crossing bars; `flat` runs the bays from left to right (corners: top left, bottom left, bottom right, top right). */
export function lattice(
  pen: Pen,
  [a, b, c, d]: readonly [Point, Point, Point, Point],
  bays: number,
  color: string,
  flat = false,
): void {
  const [railA, railB]: [[Point, Point], [Point, Point]] = flat ? [[a, d], [b, c]] : [[a, d], [b, c]] // prettier-ignore
  const wide = Math.hypot(a[0] - b[0], a[1] - b[1])
  const width = Math.max(1.2, Math.min(4, (wide + Math.hypot(c[0] - d[0], c[1] - d[1])) * 0.09))
  for (let bay = 0; bay < bays; bay++) {
    const [p, q] = [between(...railA, bay / bays), between(...railA, (bay + 1) / bays)]
    const [r, s] = [between(...railB, bay / bays), between(...railB, (bay + 1) / bays)]
    pen.line([p, s], { color: shade(color, -0.08), width: width * 0.6 })
    pen.line([r, q], { color: shade(color, -0.08), width: width * 0.6 })
    pen.line([q, s], { color, width: width * 0.7 })
  }
  pen.line([...railA], { color, width })
  pen.line([...railB], { color, width })
}
