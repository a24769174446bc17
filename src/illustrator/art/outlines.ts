/** Outlines that many drawings share: regular shapes, stars, scalloped clouds and crowns, leaves, hearts. */
import type { Paint, Pen, Point } from '../pen/pen.ts'

/** A highlight, never outlined. */
export const SHINE = { color: '#ffffff', alpha: 0.4, outline: false, volume: 0 } as const

/** The corners of a regular polygon; without a turn one corner points up. */
export function regular(cx: number, cy: number, radius: number, sides: number, turn = 0): Point[] {
  return Array.from({ length: sides }, (_, index) => around(cx, cy, radius, turn - 90 + (index * 360) / sides))
}

/** The corners of a star; one tip points up. */
export function starPoints(cx: number, cy: number, outer: number, inner: number, tips = 5, turn = 0): Point[] {
  return Array.from({ length: tips * 2 }, (_, index) =>
    around(cx, cy, index % 2 ? inner : outer, turn - 90 + (index * 180) / tips),
  )
}

/** The point at an angle (degrees, clockwise from the right) and a distance. */
export function around(cx: number, cy: number, radius: number, degrees: number, squash = 1): Point {
  const turned = (degrees * Math.PI) / 180
  return [cx + Math.cos(turned) * radius, cy + Math.sin(turned) * radius * squash]
}

/** SVG path data of a scalloped oval: a cloud, a bush, the crown of a tree. It reaches about `rx` and `ry` from its middle. */
export function scallops(cx: number, cy: number, rx: number, ry: number, bumps = 9, turn = 0): string {
  const inset = (0.32 * 2 * Math.PI) / bumps
  const [ax, ay] = [rx * (1 - inset * 0.72), ry * (1 - inset * 0.72)]
  const corners = Array.from({ length: bumps }, (_, index): Point => {
    const angle = ((turn + (index * 360) / bumps) * Math.PI) / 180
    return [cx + Math.cos(angle) * ax, cy + Math.sin(angle) * ay]
  })
  return scalloped(corners)
}

/** SVG path data of a closed line of corners joined by outward bumps; the corners go clockwise. */
export function scalloped(corners: readonly Point[]): string {
  const [start] = corners as [Point]
  return `M${start[0]} ${start[1]}${corners
    .map(([x, y], index) => {
      const to = corners[(index + 1) % corners.length] as Point
      const radius = Math.hypot(to[0] - x, to[1] - y) * 0.55
      return `A${radius} ${radius} 0 0 1 ${to[0]} ${to[1]}`
    })
    .join('')}Z`
}

/** Draws a leaf from its stalk at a point, pointing right and turned clockwise. */
export function leaf(pen: Pen, [x, y]: Point, turn: number, length: number, paint: Paint): void {
  const half = length * 0.24
  pen.at(x, y, { rotate: turn }, () =>
    pen.path(`M0 0C${length * 0.2} ${-half * 1.3} ${length * 0.7} ${-half * 1.3} ${length} 0C${length * 0.7} ${half * 1.3} ${length * 0.2} ${half * 1.3} 0 0Z`, paint),
  ) // prettier-ignore
}

/** Draws petals around a middle: `long` from the middle to the tip. */
export function petals(
  pen: Pen,
  [cx, cy]: Point,
  {
    count,
    long,
    wide,
    turn = 0,
    tip = 'round',
  }: { count: number; long: number; wide: number; turn?: number; tip?: 'round' | 'point' | 'notch' },
  paint: Paint,
): void {
  for (let index = 0; index < count; index++)
    pen.at(cx, cy, { rotate: turn + (index * 360) / count }, () => {
      const w = wide / 2
      if (tip === 'round') pen.path(`M0 0C${-w * 1.3} ${-long * 0.4} ${-w * 1.2} ${-long} 0 ${-long}C${w * 1.2} ${-long} ${w * 1.3} ${-long * 0.4} 0 0Z`, paint) // prettier-ignore
      else if (tip === 'point') pen.path(`M0 0C${-w * 1.3} ${-long * 0.35} ${-w} ${-long * 0.7} 0 ${-long}C${w} ${-long * 0.7} ${w * 1.3} ${-long * 0.35} 0 0Z`, paint) // prettier-ignore
      else pen.path(`M0 0C${-w * 1.4} ${-long * 0.5} ${-w * 1.3} ${-long} ${-w * 0.4} ${-long}L0 ${-long * 0.86}L${w * 0.4} ${-long}C${w * 1.3} ${-long} ${w * 1.4} ${-long * 0.5} 0 0Z`, paint) // prettier-ignore
    })
}

/** SVG path data of a heart of the given width around its middle. */
export function heartOf(cx: number, cy: number, width: number): string {
  const u = width / 100
  const p = (x: number, y: number): string => `${cx + x * u} ${cy + y * u}`
  return `M${p(0, 46)}C${p(-22, 28)} ${p(-50, 6)} ${p(-50, -18)}C${p(-50, -38)} ${p(-36, -46)} ${p(-25, -46)}C${p(-12, -46)} ${p(-4, -38)} ${p(0, -28)}C${p(4, -38)} ${p(12, -46)} ${p(25, -46)}C${p(36, -46)} ${p(50, -38)} ${p(50, -18)}C${p(50, 6)} ${p(22, 28)} ${p(0, 46)}Z` // prettier-ignore
}

/** A number between 0 and 1 that is always the same for an index and a salt. */
export function spread(index: number, salt = 0): number {
  const value = Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453
  return value - Math.floor(value)
}
