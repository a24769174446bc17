/** Hulls afloat: sheer, waterline, wake. Boats face left and stand on their waterline, so nothing reaches below it but a little foam. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { detail } from '../parts/paints.ts'

export type Hull = {
  /** Left end (the bow), right end (the stern), deck height at each, and the waterline. */
  bow: readonly [x: number, y: number]
  stern: readonly [x: number, y: number]
  water: number
  /** How far the bow leans out over the water, and the stern. */
  rake?: number
  tuck?: number
  /** How deep the deck sags between the ends. */
  sheer?: number
}

/** Path data of a hull from bow to stern. */
export function hullPath({ bow, stern, water, rake = 20, tuck = 8, sheer = 0 }: Hull): string {
  const middle = (bow[0] + stern[0]) / 2
  const sag = Math.max(bow[1], stern[1]) + sheer
  return `M${bow[0]} ${bow[1]}Q${middle} ${sag} ${stern[0]} ${stern[1]}L${stern[0] - tuck} ${water - 5}Q${stern[0] - tuck - 2} ${water} ${stern[0] - tuck - 8} ${water}H${bow[0] + rake + 10}Q${bow[0] + rake} ${water} ${bow[0] + rake - 4} ${water - 8}Z`
}

/** A painted hull with a rail along the sheer and a darker foot. */
export function hull(pen: Pen, shape: Hull, color: string, rail: string): void {
  const data = hullPath(shape)
  pen.path(data, color)
  const { bow, stern, water, sheer = 0 } = shape
  pen.inside(data, () => {
    pen.rect(bow[0], water - (water - bow[1]) * 0.26, stern[0] - bow[0], 60, detail(shade(color, -0.16)))
    pen.rect(bow[0], water - (water - bow[1]) * 0.29, stern[0] - bow[0], 2, detail(mix(color, '#ffffff', 0.7)))
  })
  pen.line(
    `M${bow[0] + 2} ${bow[1] + 2}Q${(bow[0] + stern[0]) / 2} ${Math.max(bow[1], stern[1]) + sheer + 2} ${stern[0] - 2} ${stern[1] + 2}`,
    { color: rail, width: 4 },
  )
}

/** Round portholes along a line. */
export function portholes(
  pen: Pen,
  lit: boolean,
  x: number,
  y: number,
  options: { count: number; step: number; radius?: number },
): void {
  for (let i = 0; i < options.count; i++)
    pen.circle(x + i * options.step, y, options.radius ?? 3, { color: lit ? '#ffdd85' : '#31475c', outline: false })
}

/** A sail filled from the right, between head, tack and clew. */
export function sail(
  pen: Pen,
  head: readonly [number, number],
  tack: readonly [number, number],
  clew: readonly [number, number],
  color: string,
  belly = 10,
): void {
  pen.path(
    `M${head[0]} ${head[1]}Q${(head[0] + tack[0]) / 2 - belly} ${(head[1] + tack[1]) / 2} ${tack[0]} ${tack[1]}L${clew[0]} ${clew[1]}Q${(head[0] + clew[0]) / 2 + belly * 0.4} ${(head[1] + clew[1]) / 2} ${head[0]} ${head[1]}Z`,
    { color, volume: 1.3 },
  )
}

/** A square sail on a yard, blown to the left. */
export function squareSail(pen: Pen, [x, y, width, height]: readonly [number, number, number, number], color: string): void {
  pen.path(
    `M${x - width / 2} ${y}H${x + width / 2}Q${x + width / 2 - 12} ${y + height * 0.5} ${x + width / 2 - 2} ${y + height}Q${x} ${y + height - 8} ${x - width / 2 - 6} ${y + height}Q${x - width / 2 - 14} ${y + height * 0.5} ${x - width / 2} ${y}Z`,
    { color, volume: 1.3 },
  )
  pen.rect(x - width / 2 - 4, y - 2, width + 8, 4, '#6b4a2c', 2)
}
