/** How good a layout is: large subjects, little hidden, relations clear, no corner empty; the layouts of several tries are compared by it. */
import { conceptOf } from '../art/art.ts'
import type { Scene } from '../scene/scene.ts'
import { isGroundCover } from './kinds.ts'
import type { Piece } from './piece.ts'
import type { Plan } from './plan.ts'

/** A layout on the canvas, in pixels; `depth` as in the scene, nearer is smaller. */
export type Laid = { piece: Piece; depth: number; fixed: boolean }

/** Larger is better. Shares of what is hidden count only between things that are not tied together. */
export function scoreOf(scene: Scene, laid: readonly Laid[], plan: Plan): number {
  const { width: W, height: H } = scene
  const short = Math.min(W, H)
  let score = 0
  const byNode = new Map<string, number>()
  for (const { piece } of laid) {
    const area = (piece.width * piece.height) / (W * H)
    byNode.set(piece.node.id, (byNode.get(piece.node.id) ?? 0) + area)
    const large = Math.max(piece.width, piece.height) / short
    const least = piece.node.many
      ? 0.035
      : plan.ties.has(piece.node.id)
        ? 0.07
        : LIVING.has(conceptOf(piece.node).kind)
          ? 0.24
          : 0.16
    if (large < least) score -= (1 - large / least) * 2
    score -= outside(piece, W, H) * 6
  }
  for (const area of byNode.values()) score += Math.log(Math.min(0.4, Math.max(0.001, area))) * 0.7
  score /= Math.sqrt(Math.max(1, byNode.size))
  for (const one of laid) score -= Math.max(0, hiddenShare(one, laid, plan) - 0.1) * 9
  score -= relationFaults(scene, laid) * 1.6
  return score - emptiness(laid, W) * 0.9
}

const LIVING: ReadonlySet<string> = new Set(['person', 'animal', 'bird'])

function outside(piece: Piece, W: number, H: number): number {
  const across = Math.min(W, piece.x + piece.width / 2) - Math.max(0, piece.x - piece.width / 2)
  const down = Math.min(H, piece.foot) - Math.max(0, piece.foot - piece.height)
  return 1 - (Math.max(0, across) * Math.max(0, down)) / (piece.width * piece.height)
}

/** The share of a piece's box that nearer pieces cover; drawings fill about three quarters of their boxes. */
export function hiddenShare(one: Laid, laid: readonly Laid[], plan: Plan): number {
  const { piece } = one
  if (isGroundCover(piece.node)) return 0
  let hidden = 0
  for (const other of laid) {
    if (other === one || other.depth >= one.depth || tied(piece, other.piece, plan)) continue
    hidden += (overlapOf(piece, other.piece) / (piece.width * piece.height)) * 0.75
  }
  return Math.min(1, hidden)
}

const tied = (a: Piece, b: Piece, plan: Plan): boolean => {
  if (a.node === b.node) return false
  const [up, down] = [plan.ties.get(a.node.id), plan.ties.get(b.node.id)]
  return (up?.parent === b.node && up.kind !== 'behind') || (down?.parent === a.node && down.kind !== 'front' && down.kind !== 'around') // prettier-ignore
}

function overlapOf(a: Piece, b: Piece): number {
  const across = Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2)
  const down = Math.min(a.foot, b.foot) - Math.max(a.foot - a.height, b.foot - b.height)
  return Math.max(0, across) * Math.max(0, down)
}

/** Relations that a viewer would not see: the centres' difference, less a tenth of both sizes, must point the right way. */
export function relationFaults(scene: Scene, laid: readonly Laid[]): number {
  let faults = 0
  for (const { kind, from, to } of scene.relations) {
    const want = DIRECTIONS[kind]
    const [a, b] = [laid.find(({ piece }) => piece.node.id === from)?.piece, laid.find(({ piece }) => piece.node.id === to)?.piece] // prettier-ignore
    if (!want || !a || !b) continue
    const offset = (delta: number, sizes: number) => Math.sign(delta) * Math.max(0, Math.abs(delta) - 0.1 * sizes)
    const dx = offset(a.x - b.x, a.width + b.width)
    const dy = offset(a.foot - a.height / 2 - (b.foot - b.height / 2), a.height + b.height)
    const length = Math.hypot(dx, dy)
    if (length === 0 || (dx * want[0] + dy * want[1]) / length <= 0.5) faults++
  }
  return faults
}

const DIRECTIONS: Partial<Record<Scene['relations'][number]['kind'], readonly [number, number]>> = {
  'left-of': [-1, 0],
  'right-of': [1, 0],
  above: [0, -1],
  below: [0, 1],
}

/** Wide gaps between neighbours, and everything on one side. */
function emptiness(laid: readonly Laid[], W: number): number {
  const spans = laid
    .map(({ piece }) => [piece.x - piece.width / 2, piece.x + piece.width / 2] as const)
    .sort((a, b) => a[0] - b[0])
  let [widest, reach] = [0, spans[0]?.[1] ?? 0]
  for (const [left, right] of spans) {
    widest = Math.max(widest, left - reach)
    reach = Math.max(reach, right)
  }
  const mass = laid.reduce((sum, { piece }) => sum + piece.width * piece.height, 0)
  const middle = laid.reduce((sum, { piece }) => sum + piece.x * piece.width * piece.height, 0) / Math.max(1, mass) / W
  return Math.max(0, widest / W - 0.16) * 3 + Math.max(0, Math.abs(middle - 0.5) - 0.2) * 4
}
