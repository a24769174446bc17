/** Wheels that turn with the phase: tyres, cartwheels, railway wheels and caterpillar tracks. */
import { shade, type Pen } from '../../pen/pen.ts'
import { CHROME, IRON, RUBBER } from './paints.ts'

const turned = (spoke: number, count: number, phase: number): [number, number] => {
  const angle = (spoke / count - phase / count) * Math.PI * 2
  return [Math.cos(angle), Math.sin(angle)]
}

/** A tyre on a rim with five spokes. */
export function wheel(pen: Pen, x: number, y: number, radius: number, phase: number, rim = CHROME): void {
  pen.circle(x, y, radius, RUBBER)
  pen.circle(x, y, radius * 0.58, rim)
  for (let spoke = 0; spoke < 5; spoke++) {
    const [dx, dy] = turned(spoke, 5, phase)
    pen.line(`M${x} ${y}L${x + dx * radius * 0.5} ${y + dy * radius * 0.5}`, { color: shade(rim, -0.22), width: radius * 0.12 })
  }
  pen.circle(x, y, radius * 0.18, shade(rim, -0.3))
}

/** A coarse tyre with lugs, for tractors and earth movers. */
export function lugWheel(pen: Pen, x: number, y: number, radius: number, phase: number, rim: string): void {
  for (let lug = 0; lug < 14; lug++)
    pen.at(x, y, { rotate: ((lug - phase) / 14) * 360 }, () =>
      pen.rect(-radius * 0.1, -radius, radius * 0.2, radius * 0.4, RUBBER),
    )
  pen.circle(x, y, radius * 0.93, RUBBER)
  pen.circle(x, y, radius * 0.55, rim)
  pen.circle(x, y, radius * 0.36, shade(rim, -0.1))
  for (let bolt = 0; bolt < 6; bolt++) {
    const [dx, dy] = turned(bolt, 6, phase)
    pen.circle(x + dx * radius * 0.24, y + dy * radius * 0.24, radius * 0.05, shade(rim, -0.3))
  }
  pen.circle(x, y, radius * 0.12, shade(rim, 0.1))
}

/** A wheel of spokes and a rim: carts, locomotives, bicycles. */
export function spokedWheel(
  pen: Pen,
  [x, y, radius]: readonly [number, number, number],
  { phase, color, spokes = 10, thick = 0.12 }: { phase: number; color: string; spokes?: number; thick?: number },
): void {
  for (let spoke = 0; spoke < spokes; spoke++) {
    const [dx, dy] = turned(spoke, spokes, phase)
    pen.line(`M${x} ${y}L${x + dx * radius * 0.92} ${y + dy * radius * 0.92}`, {
      color: shade(color, -0.05),
      width: radius * thick * 0.55,
    })
  }
  const r = radius * (1 - thick / 2)
  pen.line(`M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}`, { color, width: radius * thick })
  pen.circle(x, y, radius * Math.max(0.14, thick), shade(color, -0.1))
}

/** Caterpillar tracks around rollers, in a box. */
export function tracks(pen: Pen, [x, y, width, height]: readonly [number, number, number, number], phase: number): void {
  pen.rect(x, y, width, height, '#2f3238', height / 2)
  pen.rect(x + height * 0.16, y + height * 0.16, width - height * 0.32, height * 0.68, IRON, height * 0.34)
  const rollers = Math.max(3, Math.round(width / height))
  for (let i = 0; i < rollers; i++)
    pen.circle(x + height / 2 + (i * (width - height)) / (rollers - 1), y + height / 2, height * 0.26, '#8b929b')
  const plates = Math.round(width / 7)
  for (let i = 0; i < plates; i++) {
    const at = x + height * 0.3 + (((i - phase) / plates + 1) % 1) * (width - height * 0.6)
    for (const edge of [y, y + height - 2.5]) pen.rect(at, edge, 3, 2.5, { color: '#6a7079', outline: false })
  }
}
