/** Stands clusters on the ground, on a table, in the water: abreast or in depth, at the scale that fills the picture. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { StageZone } from '../scene/stage.ts'
import { boundsOf, grow, shift, type Bounds, type Piece } from './piece.ts'
import type { Intent } from './intent.ts'
import type { Plan } from './plan.ts'
import { rowsOf, spanOf, spread, widthOf } from './rows.ts'
import { draughtOf } from './water.ts'
import { isBehindCounter } from './zones.ts'

export type Standing = {
  root: SceneNode
  pieces: Piece[]
  strip: StageZone
}

/** Where each cluster went, in pixels; its pieces have been moved there. */
export type Stood = Standing & { baseline: number; bounds: Bounds }

/** Share of the picture's height that the tallest may take. */
const SHARE_OF_HEIGHT = { wide: 0.46, medium: 0.7, close: 0.9, macro: 0.94, top: 0.7, low: 0.84, portrait: 0.9 }
const MOST_OF_WIDTH = { wide: 0.74, medium: 0.94, close: 0.95, macro: 0.97, top: 0.9, low: 0.92, portrait: 0.95 }

/** Moves and scales the pieces of clusters, given from left to right, onto the canvas. */
export function standClusters(
  scene: Scene,
  clusters: readonly Standing[],
  options: { plan: Plan; random: Random; intent: Intent; horizon: number; unit?: number },
): Stood[] {
  if (clusters.length === 0) return []
  const { random, intent } = options
  const joins = options.unit !== undefined
  const { width: W, height: H } = scene
  const rows = rowsOf(clusters, W / H, options)
  const boxes = new Map(clusters.map((one) => [one, boundsOf(one.pieces)]))
  const box = (one: Standing): Bounds => boxes.get(one) as Bounds
  const [lone] = clusters.length === 1 ? clusters.map((one) => box(one)) : []
  const slim = lone !== undefined && widthOf(lone) < -0.5 * lone.top && scene.camera.shot === 'medium' ? 1.13 : 1
  const share = SHARE_OF_HEIGHT[scene.camera.shot] * slim * (lone ? random.between(0.94, 1.02) : 1)
  const many = clusters.some(({ pieces }) => pieces.length > 12)
  const wide = Math.min(0.97, MOST_OF_WIDTH[scene.camera.shot] + (many ? 0.06 : 0)) * W
  const placed: Item[] = clusters.map((one) => ({
    one,
    scale: 1,
    baseline: 0,
    back: rows.find(({ members }) => members.includes(one))?.back ?? 0,
  }))
  const mixed = clusters.some(({ root }) => !FAR_KINDS.test(conceptOf(root).kind))
  const entry = (one: Standing) => placed.find((item) => item.one === one) as Item
  for (const item of placed) {
    item.baseline = baselineOf(item, { scene, random, joins, mixed, alone: clusters.length === 1 })
    item.scale = perspective(item.baseline / H, item.one.strip, options.horizon)
  }
  let unit = options.unit ?? Number.POSITIVE_INFINITY
  for (const { members } of rows) {
    const total = spanOf(members, (one) => widthOf(box(one)) * entry(one).scale, options.plan)
    unit = Math.min(unit, wide / total)
  }
  for (const item of placed)
    unit = Math.min(unit, mostUnit(item, box(item.one), { scene, share, horizon: options.horizon, alone: clusters.length === 1 }))
  if (rows.length > 1 && options.unit === undefined) unit *= random.between(0.84, 1)
  const size = scene.camera.shot === 'medium' || scene.camera.shot === 'wide' ? intent.size : 1
  if (options.unit === undefined)
    unit *= clusters.length === 1 && (clusters[0] as Standing).pieces.length === 1 ? size : (3 + size) / 4
  for (const { members: row } of rows)
    spread(row, {
      W,
      lean: joins || rows.length > 1 ? random.next() : row.length === 1 ? intent.lean : 0.3 + 0.4 * intent.lean,
      unit,
      entry,
      box,
      random,
      plan: options.plan,
    })
  const tallest = Math.max(...placed.map(({ one, scale }) => -box(one).top * unit * scale))
  return placed.map(({ one, scale, baseline }) => {
    const foot = settle(one, { baseline, tall: tallest, H, alone: rows.length === 1 && !joins })
    const overhang = foot + box(one).bottom * unit * scale - 0.985 * H
    shift(one.pieces, 0, (foot - Math.max(0, overhang)) / (unit * scale))
    grow(one.pieces, unit * scale, { x: 0, foot: 0 })
    return { ...one, baseline: foot, bounds: boundsOf(one.pieces) }
  })
}

type Item = { one: Standing; scale: number; baseline: number; back: number }

/** How far down a cluster stands, in pixels: farther in what is in a back row, in the background, or large behind smaller things. */
function baselineOf(
  { one: { root, strip }, back }: Item,
  { scene, random, joins, mixed, alone }: { scene: Scene; random: Random; joins: boolean; mixed: boolean; alone: boolean },
): number {
  const reach = strip.nearY - strip.farY
  const { region } = root
  const depth =
    region === 'background' ? 0.92 : region === 'foreground' ? 0 : Math.min(0.62, back * random.between(0.35, 0.6) + random.between(0, alone ? 0.1 : 0.16))
  const backdrop = mixed && FAR_KINDS.test(conceptOf(root).kind) && region !== 'foreground' ? 0.55 : 0
  const shore = strip.zone === 'water' && strip.nearY < 0.88 ? 0.035 : 0
  return (Math.min(strip.nearY + (joins && strip.zone !== 'water' ? 0.035 : 0), 0.965) - Math.max(shore, backdrop * reach, depth * reach)) * scene.height
} // prettier-ignore

/** The largest unit at which a cluster stays below the top, above the bottom and, where it rises from the ground, in sight of it. */
function mostUnit(
  { one, scale, baseline }: Item,
  box: Bounds,
  { scene, share, horizon, alone }: { scene: Scene; share: number; horizon: number; alone: boolean },
): number {
  const H = scene.height
  const tall = -box.top - sunkenPart(one)
  const lifted = one.pieces.some(({ zone }) => zone === 'sky')
  const towers = !alone && FAR_KINDS.test(conceptOf(one.root).kind)
  const limit = Math.min((lifted || towers ? Math.max(share, 0.9) : share) * H, baseline - 0.045 * H)
  let unit = limit / (tall * scale)
  const rise = Math.max(
    0,
    ...one.pieces.map((piece) =>
      piece.node === one.root && !piece.support && piece.zone !== 'sky' && piece.zone !== 'wall' ? -piece.foot : 0,
    ),
  )
  const farthest = (Math.min(one.strip.farY, scene.camera.shot === 'close' ? horizon + 0.16 : 1) - 0.05) * H
  if (rise > 0) unit = Math.min(unit, Math.max(0.05 * H, baseline - farthest) / (rise * scale))
  if (box.bottom > 0) unit = Math.min(unit, Math.max(0.02 * H, 0.985 * H - baseline + 0.1 * H) / (box.bottom * scale))
  return unit
}

/** What of a cluster's height will be under water. */
const sunkenPart = ({ root, pieces, strip }: Standing): number =>
  strip.zone === 'water'
    ? draughtOf(root) * Math.max(...pieces.filter(({ node }) => node === root).map(({ height }) => height))
    : 0

/** Things shrink towards the horizon, more gently than in nature. */
function perspective(baseline: number, strip: StageZone, horizon: number): number {
  const near = Math.min(strip.nearY, 0.955)
  if (isBehindCounter(strip)) return 0.72
  if (horizon >= near - 0.05) return 1
  return Math.max(0.35, (Math.max(0.01, baseline - horizon) / (near - horizon)) ** 0.62)
}

/** What stands behind the others when there are others. */
const FAR_KINDS = /^(plant|building)$/

/** A low and lone thing stands a little farther in, so that the picture is not empty above it. */
function settle(one: Standing, at: { baseline: number; tall: number; H: number; alone: boolean }): number {
  const { strip } = one
  if (!at.alone || at.tall > 0.42 * at.H) return at.baseline
  const lift = (0.42 * at.H - at.tall) * 0.5
  return Math.max((strip.farY * 0.55 + strip.nearY * 0.45) * at.H, at.baseline - lift)
}
