/** Drawings in coordinates of their own: the box is measured from what they draw, so that they fill it edge to edge and stand on its bottom. */
import { reachOf, type Reach } from '../pen/pen.ts'
import { plainLook, type Drawable, type Look, type Socket, type SocketName } from './drawable.ts'

/** A socket in the drawing's own coordinates: x, y, and the width available there. */
export type OwnSockets = Partial<Record<SocketName, readonly [x: number, y: number, width?: number]>>

export type FittedOptions = Pick<Drawable, 'animated' | 'takesColor' | 'heightMeters'> & { sockets?: OwnSockets }

const SEEDS = [1, 2, 3, 4, 5, 6]
const PHASES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]
const KEPT = 200

/** A drawable from a drawing around any origin. Traits, parameters and pose may change its box; seeds and phases share one. */
export function fitted(name: string, draw: Drawable['draw'], { sockets, ...more }: FittedOptions = {}): Drawable {
  const kept = new Map<string, Reach>()
  const reachFor = ({ traits, params, pose, material }: Look): Reach => {
    const key = JSON.stringify([traits, params, pose, material])
    const known = kept.get(key)
    if (known) return known
    const look = { ...plainLook, traits, params, pose, material }
    const looks = [
      ...SEEDS.map((seed) => ({ ...look, seed })),
      ...(more.animated ? PHASES.map((phase) => ({ ...look, phase })) : []),
    ]
    const reach = reachOf((pen) => looks.forEach((one) => draw(pen, one)))
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, reach)
    return reach
  }
  const sizeFor = (look: Look): { width: number; height: number } => {
    const { left, top, right, bottom } = reachFor(look)
    return { width: right - left, height: bottom - top }
  }
  return {
    ...more,
    name,
    get width() {
      return sizeFor(plainLook).width
    },
    get height() {
      return sizeFor(plainLook).height
    },
    sizeFor,
    draw(pen, look) {
      const { left, top } = reachFor(look)
      pen.at(-left, -top, {}, () => draw(pen, look))
    },
    ...(sockets && { sockets: (look: Look) => shifted(sockets, reachFor(look)) }),
  }
}

function shifted(sockets: OwnSockets, { left, top }: Reach): Partial<Record<SocketName, Socket>> {
  const found: Partial<Record<SocketName, Socket>> = {}
  for (const [name, [x, y, width]] of Object.entries(sockets) as [SocketName, readonly [number, number, number?]][])
    found[name] = { at: [x - left, y - top], ...(width === undefined ? {} : { width }) }
  return found
}
