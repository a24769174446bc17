/** Things without ground: in the sky, on the wall, afloat in space or water, spread on a table seen from above. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Scene } from '../scene/scene.ts'
import type { Stage, StageZone } from '../scene/stage.ts'
import { boundsOf, grow, shift, type Bounds, type Piece } from './piece.ts'

export type Floating = { pieces: Piece[]; strip: StageZone }

/** Places clusters one by one where they are clear of what is there; bounds are in pixels. */
export function floatClusters(
  scene: Scene,
  stage: Stage,
  clusters: readonly Floating[],
  options: { taken: readonly Bounds[]; random: Random; filled: boolean; tilt: number },
): void {
  const { width: W } = scene
  const { random, filled, tilt } = options
  const taken = [...options.taken]
  const arches = clusters.filter(isArch)
  for (const one of arches) spanSky(one, scene, stage, random)
  const order = clusters.filter((one) => !isArch(one)).sort((a, b) => areaOf(b) - areaOf(a))
  if (order.length === 0) return
  const unit = sharedUnit(order, scene, options)
  for (const one of order) {
    if (tilt > 0)
      for (const piece of one.pieces)
        if (piece.support === undefined && (tilt < 20 || !UPRIGHT.test(conceptOf(piece.node).kind)))
          piece.rotate = random.between(-tilt, tilt)
    const box = tilt > 0 ? turnedBounds(one.pieces) : boundsOf(one.pieces)
    const field = fieldOf(one, scene, stage, filled || taken.length === 0)
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    const lone = Math.min(
      ((filled || one.pieces.length > 6 ? 0.94 : one.pieces.length > 2 ? 0.84 : 0.64) * (field.right - field.left)) / width,
      (0.94 * (field.bottom - field.top)) / height,
    )
    const scale = Math.min(unit, lone)
    const best = clearest(field, { width: width * scale, height: height * scale }, one, { taken, random, W })
    shift(one.pieces, best.x / scale - box.left, best.y / scale - box.top)
    grow(one.pieces, scale, { x: 0, foot: 0 })
    taken.push(filled ? turnedBounds(one.pieces) : boundsOf(one.pieces))
  }
}

/** What would spill or fall when it lies turned. */
const UPRIGHT = /^(container|person|building|furniture)$/

const isArch = ({ pieces, strip }: Floating): boolean =>
  strip.zone === 'sky' && /rainbow|aurora|milky way/.test(pieces[0]?.node.concept ?? '')

/** A rainbow spans the sky and ends at the horizon, behind everything. */
function spanSky({ pieces }: Floating, scene: Scene, stage: Stage, random: Random): void {
  const { width: W, height: H } = scene
  const box = boundsOf(pieces)
  const foot = Math.min(0.96, stage.horizon) * H
  const scale = Math.min((0.9 * W) / (box.right - box.left), (foot - 0.06 * H) / (box.bottom - box.top))
  const spare = 0.97 * W - (box.right - box.left) * scale
  shift(pieces, (0.015 * W + spare * random.next()) / scale - box.left, foot / scale - box.bottom)
  grow(pieces, scale, { x: 0, foot: 0 })
}

/** The bounds of things that lie turned. */
function turnedBounds(pieces: readonly Piece[]): Bounds {
  return boundsOf(
    pieces.map((piece) => {
      const angle = (Math.abs(piece.rotate ?? 0) * Math.PI) / 180
      const width = piece.width * Math.cos(angle) + piece.height * Math.sin(angle)
      const height = piece.height * Math.cos(angle) + piece.width * Math.sin(angle)
      return { ...piece, width, height, foot: piece.foot + (height - piece.height) / 2 }
    }),
  )
}

const areaOf = ({ pieces }: Floating): number => {
  const box = boundsOf(pieces)
  return (box.right - box.left) * (box.bottom - box.top)
}

/** A scale shared by all, so that sizes compare: a part of the free field for each. */
function sharedUnit(
  clusters: readonly Floating[],
  scene: Scene,
  { taken, filled }: { taken: readonly Bounds[]; filled: boolean },
): number {
  const { width: W, height: H } = scene
  const busy = taken.length > 0
  const many = !busy && clusters.some(({ pieces }) => pieces.length > 6)
  const sum = clusters.reduce((total, one) => total + areaOf(one), 0)
  const room =
    W *
    H *
    (filled
      ? 0.5
      : busy
        ? (clusters.some(({ strip }) => strip.zone === 'wall') ? 0.12 : 0.07) * Math.min(2, clusters.length)
        : many
          ? 0.62
          : clusters.length === 1
            ? 0.42
            : 0.32)
  const largest = Math.max(...clusters.map(({ pieces }) => boundsOf(pieces)).map((box) => Math.max((box.right - box.left) / W, (box.bottom - box.top) / H))) // prettier-ignore
  return Math.min(Math.sqrt(room / sum), (filled || many ? 0.92 : busy ? 0.56 : 0.82) / largest)
}

/** The part of the picture for it, in pixels. */
function fieldOf({ pieces, strip }: Floating, scene: Scene, stage: Stage, whole: boolean): Bounds {
  const { width: W, height: H } = scene
  const box = { left: 0.03 * W, right: 0.97 * W, top: 0.035 * H, bottom: 0.96 * H }
  const node = pieces[0]?.node
  const region = node?.region
  if (region?.endsWith('left')) box.right = 0.55 * W
  if (region?.endsWith('right')) box.left = 0.45 * W
  if (region?.startsWith('top')) box.bottom = 0.5 * H
  if (region?.startsWith('bottom')) box.top = 0.5 * H
  if (strip.zone === 'sky' || strip.zone === 'wall') {
    const deep = node && conceptOf(node).kind === 'sky'
    const line = stage.horizon > 0.95 ? 0.94 : Math.max(0.3, stage.horizon - (deep ? 0.05 : 0.02))
    if (deep && !whole) box.bottom = 0.44 * H
    box.bottom = Math.min(box.bottom, (whole && !deep ? Math.min(0.9, line + 0.12) : line) * H)
  } else if (stage.horizon < 0.95 && strip.zone === 'underwater') box.bottom = Math.min(box.bottom, 0.9 * H)
  return box
}

/** Tries places by the seed and takes the one that overlaps least and is not too near another. */
function clearest(
  field: Bounds,
  size: { width: number; height: number },
  one: Floating,
  { taken, random, W }: { taken: readonly Bounds[]; random: Random; W: number },
): { x: number; y: number } {
  const high = one.strip.zone === 'sky' && taken.length > 0
  let best = { x: field.left, y: field.top, cost: Number.POSITIVE_INFINITY }
  for (let attempt = 0; attempt < 26; attempt++) {
    const [u, v] = taken.length === 0 ? [random.pick([0.3, 0.5, 0.5, 0.7]), random.between(0.3, 0.62)] : [random.next(), high ? random.next() ** 1.5 * 0.8 : random.next()] // prettier-ignore
    const x = field.left + Math.max(0, field.right - field.left - size.width) * u
    const y = field.top + Math.max(0, field.bottom - field.top - size.height) * v
    const box = { left: x, right: x + size.width, top: y, bottom: y + size.height }
    const cost = taken.reduce((sum, other) => sum + overlap(box, other) / (size.width * size.height) + nearness(box, other, W) * 0.12, 0) + attempt * 0.002 // prettier-ignore
    if (cost < best.cost) best = { x, y, cost }
  }
  return best
}

function overlap(a: Bounds, b: Bounds): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
} // prettier-ignore

function nearness(a: Bounds, b: Bounds, W: number): number {
  const dx = Math.max(0, Math.max(a.left, b.left) - Math.min(a.right, b.right))
  const dy = Math.max(0, Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom))
  return Math.max(0, 1 - Math.hypot(dx, dy) / (0.06 * W))
}
