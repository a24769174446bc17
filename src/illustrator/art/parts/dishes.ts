/** What food is served on and in: a flat plate, a deep bowl, a tall glass, sprinkles over it. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { spread } from '../outlines.ts'

/** A flat plate seen from the side, its middle at (x, y). */
export function flatPlate(pen: Pen, x: number, y: number, rx: number, color = '#f6f4ef'): void {
  pen.path(
    `M${x - rx} ${y}C${x - rx * 0.8} ${y + rx * 0.24} ${x + rx * 0.8} ${y + rx * 0.24} ${x + rx} ${y}Z`,
    shade(color, -0.08),
  )
  pen.ellipse(x, y, rx, rx * 0.16, color)
  pen.ellipse(x, y, rx * 0.74, rx * 0.1, { color: shade(color, -0.05), outline: false })
}

/** A deep bowl, 120 wide, its rim at y 34 and its foot at y 84; `fill` heaps the food behind the front edge. */
export function deepBowl(pen: Pen, color: string, inside: string, fill: () => void): void {
  pen.ellipse(60, 34, 59, 15, mix(color, '#ffffff', 0.7))
  pen.ellipse(60, 34, 52, 11, inside)
  fill()
  pen.path('M1 34C4 62 26 78 40 78H80C94 78 116 62 119 34C108 50 12 50 1 34Z', color)
  pen.rect(40, 76, 40, 8, shade(color, -0.07), 3)
}

/** Crumbs, seeds or sugar strewn over an oval, always alike. */
export function strewn(
  pen: Pen,
  { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number },
  { count, colors, size = 2 }: { count: number; colors: readonly string[]; size?: number },
): void {
  for (let k = 0; k < count; k++) {
    const [angle, radius] = [spread(k, 1) * Math.PI * 2, Math.sqrt(spread(k, 2)) * 0.92]
    const at = [x + Math.cos(angle) * radius * rx, y + Math.sin(angle) * radius * ry] as const
    pen.ellipse(
      at[0],
      at[1],
      size * 1.3,
      size * 0.7,
      { color: colors[k % colors.length] as string, outline: false },
      spread(k, 3) * 180,
    )
  }
}
