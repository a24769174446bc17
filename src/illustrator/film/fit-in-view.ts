/** Fits movements to where a thing stands in the picture: in sight, about its middle, away from who threw it, together with its likes. */
import type { Instance } from '../paint/paint.ts'
import type { Scene } from '../scene/scene.ts'
import type { Deed, Offset } from './deeds/deed.ts'

/** Several alike that go the same way keep their distances: the room of one is that of all. */
export function groupOf({ node, placed }: Instance): { x: number; width: number } {
  const all = (node.placed ?? [placed]).filter(({ flip }) => flip === placed.flip)
  if (all.length < 2) return placed
  const left = Math.min(...all.map(({ x }) => x))
  return { x: left, width: Math.max(...all.map(({ x, width }) => x + width)) - left }
}

/** Fits the lasting movement of a deed to an instance. */
export function fitInView(scene: Scene, instance: Instance): (deed: Deed, gone: Partial<Offset>) => Partial<Offset> {
  const { placed } = instance
  const over = overObstacle(scene, instance)
  const toTarget = aimedAt(scene, instance)
  const awayFrom = doerSide(scene, instance)
  const tall = (placed.height * scene.height) / (placed.width * scene.width)
  return (deed, gone) => {
    if (deed.clears) return over(gone)
    const aimed = deed.flees ? (toTarget?.(gone) ?? awayFrom(gone)) : gone
    return inSight(deed.aboutMiddle && placed.zone === 'ground' ? aboutMiddle(aimed, tall) : aimed, deed, placed)
  }
}

/** What flies, flies into the hoop or goal that is there, else to the other of two who play; a flight is six widths long as it is told. */
function aimedAt(scene: Scene, { placed }: Instance): ((offset: Partial<Offset>) => Partial<Offset>) | undefined {
  const goal = scene.nodes.find(({ concept }) => /hoop|goal|dartboard|bowling pin/.test(concept))?.placed?.[0]
  const [thrower, index] = (placed.support ?? '#').split('#')
  const other = scene.nodes.find(({ id }) => id === thrower)?.placed?.find((_box, k) => k !== Number(index))
  const target = goal ?? other
  if (!target) return undefined
  const far = (target.x + target.width / 2 - placed.x - placed.width / 2) / placed.width
  const low = (target.y + target.height * (goal ? 0.24 : 0.4) - placed.y - placed.height / 2) / placed.height
  // Who holds it says which way it faces.
  const holder = scene.nodes.find(({ id }) => id === thrower)?.placed?.[Number(index)]
  const facing = (holder ?? placed).flip ? -1 : 1
  return ({ dx = 0, rotate = 0 }) => {
    const p = -dx / 6
    return { dx: far * facing * p, dy: low * p - Math.max(0.6, 1.4 - low * 0.3) * 4 * p * (1 - p), rotate }
  }
}

/** A leap from one side of what the words say is leapt over to the other; with nothing to clear, a leap ahead. */
function overObstacle(scene: Scene, { node, placed }: Instance): (gone: Partial<Offset>) => Partial<Offset> {
  const rides = (id: string): boolean =>
    id === node.id || scene.relations.some(({ from, kind, to }) => from === id && to === node.id && /^(on|riding|in)$/.test(kind))
  const tie = scene.relations.find(({ from, kind }) => /^(above|over)$/.test(kind) && rides(from))
  const obstacle = scene.nodes.find(({ id }) => id === tie?.to)?.placed?.[0]
  const tops = scene.nodes.filter(({ id }) => rides(id)).flatMap(({ placed: boxes = [] }) => boxes.map(({ y }) => y))
  const above = Math.min(placed.y, ...tops)
  const height = Math.min(0.6, above / placed.height)
  if (!obstacle) return ({ dx = 0, dy = 0 }) => ({ dx: dx * 0.5, dy: dy * Math.max(0.05, height) })
  const [middle, far] = [placed.x + placed.width / 2, obstacle.x + obstacle.width / 2]
  const ahead = placed.flip ? 1 : -1
  const isAbove = Math.abs(far - middle) < obstacle.width / 2
  const clear = (obstacle.width + placed.width) / 2
  const from = isAbove ? Math.max(-ahead * clear, -placed.x - placed.width * 0.2) : 0
  const room = 1 - placed.width * 0.8 - placed.x
  const to = Math.max(
    -placed.x - placed.width * 0.2,
    Math.min(room, isAbove ? ahead * clear : far - middle + Math.sign(far - middle) * clear),
  )
  const start = Math.min(room, from)
  const drop = isAbove ? Math.max(0, obstacle.y + obstacle.height - placed.y - placed.height) : 0
  const needed = isAbove ? drop : Math.max(0.1, Math.min(above + 0.04, placed.y + placed.height - obstacle.y + 0.04))
  return ({ dx = 0, dy = 0 }) => ({
    dx: (-ahead * (start + (to - start) * -dx)) / placed.width,
    dy: (drop + dy * needed) / placed.height,
  })
}

/** Drawings turn about their feet; moved along, they turn about their middle. `tall`: height over width. */
function aboutMiddle(offset: Partial<Offset>, tall: number): Partial<Offset> {
  const angle = ((offset.rotate ?? 0) * Math.PI) / 180
  return { ...offset, dx: (offset.dx ?? 0) - (Math.sin(angle) * tall) / 2, dy: (offset.dy ?? 0) - 0.5 + Math.cos(angle) / 2 }
}

/** Turns a flight away from the nearest one who kicks or throws; drawings fly the way they face. */
function doerSide(scene: Scene, { node, placed }: Instance): (offset: Partial<Offset>) => Partial<Offset> {
  const doer = scene.nodes.find(
    (one) => one.id !== node.id && (one.actions ?? []).some(({ verb }) => /^(kick|throw|hurl|shoot)$/.test(verb)),
  )
  const from = doer?.placed?.[0]
  if (!from || placed.support) return (offset) => offset
  const isRight = placed.x + placed.width / 2 > from.x + from.width / 2
  return isRight === placed.flip
    ? (offset) => offset
    : (offset) => ({ ...offset, dx: -(offset.dx ?? 0), rotate: -(offset.rotate ?? 0) })
}

/** Who only rises stays in the picture; who leaves, leaves. */
function inSight(offset: Partial<Offset>, deed: Deed, { y, height }: Instance['placed']): Partial<Offset> {
  // Who flies off is just gone when the deed ends, from wherever it started.
  if (deed.exitsUp) return { ...offset, dy: ((offset.dy ?? 0) * 1.08 * (y + height)) / height / deed.exitsUp }
  return deed.stays ? { ...offset, dy: Math.max(offset.dy ?? 0, Math.min(-0.1, -(y - 0.02) / height)) } : offset
}
