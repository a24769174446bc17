/** Stands clusters on the ground, on a table, in the water: abreast or in depth, at the scale that fills the picture. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { StageZone } from '../scene/stage.ts'
import { boundsOf, grow, shift, type Bounds, type Piece } from './piece.ts'
import type { Intent } from './intent.ts'
import type { Plan } from './plan.ts'
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
  const placed = clusters.map((one) => ({
    one,
    scale: 1,
    baseline: 0,
    back: rows.find(({ members }) => members.includes(one))?.back ?? 0,
  }))
  const mixed = clusters.some(({ root }) => !FAR_KINDS.test(conceptOf(root).kind))
  const entry = (one: Standing) => placed.find((item) => item.one === one) as (typeof placed)[number]
  for (const item of placed) {
    const { strip } = item.one
    const reach = strip.nearY - strip.farY
    const region = item.one.root.region
    const depth =
      region === 'background' ? 0.92 : region === 'foreground' ? 0 : Math.min(0.62, item.back * random.between(0.35, 0.6) + random.between(0, clusters.length > 1 ? 0.16 : 0.1))
    const backdrop = mixed && FAR_KINDS.test(conceptOf(item.one.root).kind) && region !== 'foreground' ? 0.55 : 0
    const shore = strip.zone === 'water' && strip.nearY < 0.88 ? 0.035 : 0
    item.baseline = (Math.min(strip.nearY + (joins && strip.zone !== 'water' ? 0.035 : 0), 0.965) - Math.max(shore, backdrop * reach, depth * reach)) * H
    item.scale = perspective(item.baseline / H, strip, options.horizon)
  } // prettier-ignore
  let unit = options.unit ?? Number.POSITIVE_INFINITY
  for (const { members } of rows) {
    const total = spanOf(members, (one) => widthOf(box(one)) * entry(one).scale, options.plan)
    unit = Math.min(unit, wide / total)
  }
  for (const { one, scale, baseline } of placed) {
    const tall = -box(one).top - sunkenPart(one)
    const lifted = one.pieces.some(({ zone }) => zone === 'sky')
    const towers = clusters.length > 1 && FAR_KINDS.test(conceptOf(one.root).kind)
    const limit = Math.min((lifted || towers ? Math.max(share, 0.9) : share) * H, baseline - 0.045 * H)
    unit = Math.min(unit, limit / (tall * scale))
    const rise = Math.max(
      0,
      ...one.pieces.map((piece) =>
        piece.node === one.root && !piece.support && piece.zone !== 'sky' && piece.zone !== 'wall' ? -piece.foot : 0,
      ),
    )
    if (rise > 0)
      unit = Math.min(
        unit,
        Math.max(
          0.05 * H,
          baseline - (Math.min(one.strip.farY, scene.camera.shot === 'close' ? options.horizon + 0.16 : 1) - 0.05) * H,
        ) /
          (rise * scale),
      )
    const below = box(one).bottom
    if (below > 0) unit = Math.min(unit, Math.max(0.02 * H, 0.985 * H - baseline + 0.1 * H) / (below * scale))
  }
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

const widthOf = (bounds: Bounds): number => bounds.right - bounds.left

/** Rows far to near are the last to the first; things of different zones (water, land) have rows of their own. */
function rowsOf(clusters: readonly Standing[], ratio: number, options: { random: Random; plan: Plan; intent: Intent }): Row[] {
  const zones = [...new Set(clusters.map(({ strip }) => strip))].map((strip) => clusters.filter((one) => one.strip.zone === strip.zone && one.strip.nearY === strip.nearY)) // prettier-ignore
  const groups = zones.filter((group, i) => zones.findIndex((other) => other[0] === group[0]) === i)
  const abreast = groups.length > 1 && options.random.chance(ratio > 0.8 && clusters.length <= 4 ? 0.6 : 0.2)
  if (abreast) return [{ members: [...clusters], back: 0 }]
  return groups.flatMap((group) => {
    const rows = rowsInZone(group, ratio, options)
    return rows.map((members, i) => ({ members, back: rows.length > 1 ? i / (rows.length - 1) : 0 }))
  })
}

/** One row; or, where the picture is narrow or things are many, the larger ones behind the smaller. */
function rowsInZone(
  clusters: readonly Standing[],
  ratio: number,
  { random, plan, intent }: { random: Random; plan: Plan; intent: Intent },
): Standing[][] {
  const count = clusters.length
  const chance = count === 1 ? 0 : count === 2 ? (ratio < 0.8 ? 0.5 : 0.12) : count === 3 ? (ratio < 1 ? 0.7 : 0.55) : ratio > 1.7 ? 0.55 : 0.85 // prettier-ignore
  const wish =
    intent.depth === 'flat' && count <= 3 + (ratio > 1.5 ? 1 : 0) ? 0 : intent.depth === 'deep' && count > 1 ? 1 : chance
  if (!random.chance(wish)) return [[...clusters]]
  const heights = clusters.map((one) => ({ one, height: -boundsOf(one.pieces).top * random.between(0.85, 1.15) }))
  const rowCount = count >= 6 && ratio < 1.2 ? 3 : 2
  const sorted = [...heights].sort((a, b) => a.height - b.height).map(({ one }) => one)
  const rows: Standing[][] = Array.from({ length: rowCount }, () => [])
  sorted.forEach((one, i) => rows[Math.min(rowCount - 1, Math.floor((i * rowCount) / count))]?.push(one))
  for (const { a, b, meet } of plan.pairs) {
    if (meet === 'none' && count > 2) continue
    const [first, second] = [sorted.find(({ root }) => root.id === a), sorted.find(({ root }) => root.id === b)]
    const from = rows.find((row) => second && row.includes(second))
    const to = rows.find((row) => first && row.includes(first))
    if (from && to && from !== to && second) to.push(...from.splice(from.indexOf(second), 1))
  }
  return rows.filter((row) => row.length > 0).map((row) => clusters.filter((one) => row.includes(one)))
}

function gapAfter(a: Standing, b: Standing, widths: [number, number], plan: Plan): number {
  const pair = plan.pairs.find((one) => (one.a === a.root.id && one.b === b.root.id) || (one.b === a.root.id && one.a === b.root.id)) // prettier-ignore
  return Math.min(...widths) * (pair?.gap ?? 0.14)
}

function spanOf(row: readonly Standing[], width: (one: Standing) => number, plan: Plan): number {
  return row.reduce((sum, one, i) => {
    const next = row[i + 1]
    return sum + width(one) + (next ? gapAfter(one, next, [width(one), width(next)], plan) : 0)
  }, 0)
}

type Row = { members: Standing[]; /** 0 nearest, 1 farthest of its zone. */ back: number }

type Spreading = {
  W: number
  /** Where the spare width goes: 0 all to the right, 1 all to the left. */
  lean: number
  unit: number
  entry(one: Standing): { scale: number }
  box(one: Standing): Bounds
  random: Random
  plan: Plan
}

/** Shares the spare width between the gaps and the sides; a lone subject leans to a third or stands in the middle. */
function spread(row: readonly Standing[], { W, unit, entry, box, random, plan, lean: wish }: Spreading): void {
  const width = (one: Standing) => widthOf(box(one)) * entry(one).scale * unit
  const total = spanOf(row, width, plan)
  const slack = Math.max(0, 0.97 * W - total)
  const region = row.length === 1 ? row[0]?.root.region : undefined
  const lean = region?.endsWith('left') ? 0.08 : region?.endsWith('right') ? 0.92 : region === 'center' ? 0.5 : wish // prettier-ignore
  const loose = row.length > 1 ? Math.min((slack * random.between(0.25, 0.6)) / row.length, 0.13 * W) : 0
  let x = 0.015 * W + (slack - loose * (row.length - 1)) * lean
  row.forEach((one, i) => {
    const scale = entry(one).scale * unit
    shift(one.pieces, x / scale - box(one).left, 0)
    const next = row[i + 1]
    const meets = next && plan.pairs.some(({ a, b, meet, gap }) => (meet !== 'none' || gap < 0) && [a, b].includes(one.root.id) && [a, b].includes(next.root.id)) // prettier-ignore
    if (next) x += width(one) + gapAfter(one, next, [width(one), width(next)], plan) + (meets ? 0 : loose)
  })
}

/** A low and lone thing stands a little farther in, so that the picture is not empty above it. */
function settle(one: Standing, at: { baseline: number; tall: number; H: number; alone: boolean }): number {
  const { strip } = one
  if (!at.alone || at.tall > 0.42 * at.H) return at.baseline
  const lift = (0.42 * at.H - at.tall) * 0.5
  return Math.max((strip.farY * 0.55 + strip.nearY * 0.45) * at.H, at.baseline - lift)
}
