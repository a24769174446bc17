/** Stones, shells and drifts on bare ground: larger towards the viewer, the large ones to the sides, each with its shade. */
import type { SKRSContext2D } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import type { Chance } from './seeded.ts'

type Stone = { x: number; y: number; size: number; near: number }

/** Scatters stones of some colours over the ground from `top` (pixels) to the lower edge. */
export function stones(
  easel: Easel,
  options: { top: number; colors: readonly string[]; count?: number; salt: number },
): EnvironmentLayer {
  const random = easel.chance(options.salt)
  const { width, height, unit } = easel
  const spots: Stone[] = Array.from({ length: options.count ?? 46 }, () => {
    const near = random() ** 1.4
    const u = random()
    const middle = Math.abs(u - 0.5) < 0.3
    const size = unit * (0.004 + near * 0.03 * random.between(0.35, 1)) * (middle ? 0.4 : 1)
    return { x: u * width, y: options.top + (height - options.top) * near, size, near }
  })
  return easel.draw({ name: 'stones', kind: 'ground', depth: 0.42 }, (context) => {
    for (const spot of spots.sort((a, b) => a.y - b.y)) drawStone(context, easel, spot, random.pick(options.colors), random)
  })
}

function drawStone(context: SKRSContext2D, easel: Easel, { x, y, size, near }: Stone, color: string, random: Chance): void {
  const side = easel.sun.side
  const far = 0.35 * (1 - near)
  context.fillStyle = 'rgba(20,16,28,0.3)'
  context.beginPath()
  context.ellipse(x - side * size * 0.35, y, size * 1.35, size * 0.3, 0, 0, Math.PI * 2)
  context.fill()
  const corners = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2
    const reach = random.between(0.82, 1.12)
    return [x + Math.cos(angle) * size * reach, y - size * 0.4 + Math.sin(angle) * size * 0.62 * reach] as const
  })
  const outline = (points: readonly (readonly [number, number])[]): void => {
    context.beginPath()
    points.forEach(([px, py], i) => (i === 0 ? context.moveTo(px, py) : context.lineTo(px, py)))
    context.closePath()
    context.fill()
  }
  context.fillStyle = easel.lit(darker(color, 0.66), far)
  outline(corners)
  // The faces towards the light, drawn towards it.
  context.fillStyle = easel.lit(color, far)
  outline(corners.map(([px, py]) => [x + (px - x) * 0.72 + side * size * 0.2, y - size * 0.4 + (py - y + size * 0.4) * 0.66 - size * 0.16] as const)) // prettier-ignore
  context.fillStyle = easel.lit(darker(color, 1.18), far)
  outline(corners.slice(4).map(([px, py]) => [x + (px - x) * 0.5 + side * size * 0.26, y - size * 0.55 + (py - y + size * 0.4) * 0.4] as const)) // prettier-ignore
}

function darker(hex: string, by: number): string {
  const value = Number.parseInt(hex.slice(1), 16)
  const part = (shift: number) => Math.max(0, Math.min(255, Math.round(((value >> shift) & 255) * by)))
  return `#${((1 << 24) | (part(16) << 16) | (part(8) << 8) | part(0)).toString(16).slice(1)}`
}

/** Starfish and shells along a beach. */
export function shells(easel: Easel, top: number): EnvironmentLayer {
  const random = easel.chance(423)
  const { width, height, unit } = easel
  return easel.draw({ name: 'shells', kind: 'ground', depth: 0.41 }, (context, pen) => {
    for (let i = 0; i < 16; i++) {
      const near = random()
      const x = width * (random() < 0.5 ? random.between(0.01, 0.26) : random.between(0.74, 0.99))
      const y = top + (height - top) * (0.25 + near * 0.7)
      const size = unit * (0.006 + near * 0.01)
      context.fillStyle = 'rgba(90,60,40,0.28)'
      context.beginPath()
      context.ellipse(x, y + size * 0.5, size * 1.1, size * 0.4, 0, 0, Math.PI * 2)
      context.fill()
      if (i % 3 === 0) star(context, easel, { x, y, size: size * 1.25, turn: random() * 6 })
      else
        pen.at(x, y, { rotate: random.between(-40, 40) }, () => {
          const color = random.pick(['#fbeadf', '#f2c9b8', '#f5dcc0', '#e8d3e0'])
          pen.path(`M0 ${size * 0.5}C${-size * 1.2} ${size * 0.2} ${-size * 0.9} ${-size * 0.7} 0 ${-size * 0.75}C${size * 0.9} ${-size * 0.7} ${size * 1.2} ${size * 0.2} 0 ${size * 0.5}Z`, color)
          for (const lean of [-0.5, -0.2, 0.2, 0.5]) pen.line([[0, size * 0.45], [lean * size * 1.3, -size * 0.5]], { color: '#c99a86', width: size * 0.09, alpha: 0.7 })
        })
    }
  }) // prettier-ignore
}

function star(
  context: SKRSContext2D,
  easel: Easel,
  { x, y, size, turn }: { x: number; y: number; size: number; turn: number },
): void {
  context.fillStyle = easel.lit('#e8744a')
  context.beginPath()
  for (let i = 0; i < 10; i++) {
    const angle = turn + (i / 10) * Math.PI * 2
    const reach = i % 2 ? size * 0.42 : size
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.7)
  }
  context.closePath()
  context.fill()
}
