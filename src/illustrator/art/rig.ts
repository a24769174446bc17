/** Rigs: drawings that move. A rig draws around its own origin; here it gets the box that holds every phase of its motion. */
import { reachOf, type Pen, type Point, type Reach } from '../pen/pen.ts'
import { drawWorn, type HeadFrame } from './clothes/worn.ts'
import type { Drawable, Look, Socket, SocketName } from './drawable.ts'

export type Rig = {
  name: string
  /** Draws around the rig's own origin; the ground is wherever the lowest point of the motion is. */
  draw(pen: Pen, look: Look): void
  /** Points on the body, in the rig's own coordinates. */
  points(look: Look): Partial<Record<SocketName, Point>>
  /** Ground covered in one cycle, in units; undefined in poses without steps. */
  stride?(look: Look): number | undefined
  /** Its head and neck, for hats, glasses and scarves; a rig without it dresses itself. */
  headFrame?(look: Look): HeadFrame
  params?: Look['params']
  heightMeters?: number
}

const MEASURED_PHASES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]
const KEPT = 600

/** A drawable from a rig: its box is measured, one per look and the same through all phases, so that a film does not shake. */
export function rigged(rig: Rig): Drawable {
  const kept = new Map<string, Reach>()
  const drawDressed = (pen: Pen, look: Look): void => {
    rig.draw(pen, look)
    if (rig.headFrame && look.wears.length > 0) drawWorn(pen, look.wears, rig.headFrame(look))
  }
  const withParams = (look: Look): Look => (rig.params ? { ...look, params: { ...rig.params, ...look.params } } : look)
  const reachFor = (look: Look): Reach => {
    const key = JSON.stringify([look.pose, look.age, look.view, look.wears, look.traits, look.params, look.mood, look.seed % 997])
    const known = kept.get(key)
    if (known) return known
    const reach = reachOf((pen) => MEASURED_PHASES.forEach((phase) => drawDressed(pen, { ...look, phase, mouth: 0 })))
    const rounded = {
      left: Math.floor(reach.left - 0.5),
      top: Math.floor(reach.top - 0.5),
      right: Math.ceil(reach.right + 0.5),
      bottom: reach.bottom,
    }
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, rounded)
    return rounded
  }
  const sizeFor = (look: Look): { width: number; height: number } => {
    const reach = reachFor(withParams(look))
    return { width: reach.right - reach.left, height: reach.bottom - reach.top }
  }
  return {
    name: rig.name,
    width: 100,
    height: 100,
    takesColor: true,
    animated: true,
    ...(rig.heightMeters === undefined ? {} : { heightMeters: rig.heightMeters }),
    sizeFor,
    ...(rig.stride ? { stride: (look: Look) => rig.stride?.(withParams(look)) } : {}),
    draw(pen, look) {
      const whole = withParams(look)
      const reach = reachFor(whole)
      pen.at(-reach.left, -reach.top, {}, () => drawDressed(pen, whole))
    },
    sockets(look) {
      const whole = withParams(look)
      const reach = reachFor(whole)
      const sockets: Partial<Record<SocketName, Socket>> = {}
      for (const [name, at] of Object.entries(rig.points(whole)) as [SocketName, Point][]) {
        sockets[name] = { at: [at[0] - reach.left, at[1] - reach.top] }
      }
      return sockets
    },
  }
}
