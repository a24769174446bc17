/** Curves and joints shared by the rigs: smooth tubes, two-bone legs, and steady chance. */
import type { Point } from '../pen/pen.ts'

/** SVG path data of a smooth closed tube around a spine, with a width at each point and round ends. */
export function tube(spine: readonly Point[], widths: readonly number[]): string {
  const sides: [Point[], Point[]] = [[], []]
  spine.forEach(([x, y], index) => {
    const before = spine[Math.max(0, index - 1)] as Point
    const after = spine[Math.min(spine.length - 1, index + 1)] as Point
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const along: Point = [(after[0] - before[0]) / length, (after[1] - before[1]) / length]
    const radius = (widths[index] ?? 1) / 2
    const end = index === 0 ? -1 : index === spine.length - 1 ? 1 : 0
    const back = end * radius * 0.35
    sides[0].push([
      x - along[1] * radius * (end ? 0.86 : 1) + along[0] * back,
      y + along[0] * radius * (end ? 0.86 : 1) + along[1] * back,
    ])
    sides[1].unshift([
      x + along[1] * radius * (end ? 0.86 : 1) + along[0] * back,
      y - along[0] * radius * (end ? 0.86 : 1) + along[1] * back,
    ])
    if (end === 1) sides[0].push([x + along[0] * radius, y + along[1] * radius])
    if (end === -1) sides[1].push([x - along[0] * radius, y - along[1] * radius])
  })
  return smoothLoop([...sides[0], ...sides[1]])
}

/** SVG path data of a closed curve through points (Catmull-Rom as cubic Béziers). */
export function smoothLoop(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] as Point
  let data = `M${at(0)[0]} ${at(0)[1]}`
  points.forEach((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    data += `C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} ${to[0] - (after[0] - from[0]) / 6} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`
  })
  return `${data}Z`
}

/** The knee between hip and foot of a two-bone leg; `bend` is the side it bends to: -1 left, 1 right. */
export function kneeOf(hip: Point, foot: Point, upper: number, lower: number, bend: number): Point {
  const [dx, dy] = [foot[0] - hip[0], foot[1] - hip[1]]
  const distance = Math.min(Math.hypot(dx, dy) || 0.01, (upper + lower) * 0.999)
  const along = (upper * upper - lower * lower + distance * distance) / (2 * distance)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const length = Math.hypot(dx, dy) || 0.01
  const side = bend * Math.sign(dy || 1)
  return [
    hip[0] + (dx / length) * along + (dy / length) * aside * side,
    hip[1] + (dy / length) * along - (dx / length) * aside * side,
  ]
}

/** The point at a length and an angle from another: 0 degrees hangs down, 90 points left, -90 right. */
export function swing([x, y]: Point, degrees: number, length: number): Point {
  const turned = (degrees * Math.PI) / 180
  return [x - Math.sin(turned) * length, y + Math.cos(turned) * length]
}

/** One of the choices, always the same for a seed and a salt. */
export function chosen<T>(choices: readonly T[], seed: number, salt: number): T {
  let hash = Math.imul((seed | 0) ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return choices[((hash ^ (hash >>> 16)) >>> 0) % choices.length] as T
}
