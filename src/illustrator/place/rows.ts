/** Rows of clusters on the ground: who stands in which, how wide they are, and where in them everybody stands. */
import type { Random } from '../../lib/random.ts'
import type { Standing } from './ground.ts'
import type { Intent } from './intent.ts'
import { boundsOf, shift, type Bounds } from './piece.ts'
import type { Plan } from './plan.ts'

/** Clusters that stand abreast. */
export type Row = { members: Standing[]; /** 0 nearest, 1 farthest of its zone. */ back: number }

/** From the left edge to the right one. */
export const widthOf = (bounds: Bounds): number => bounds.right - bounds.left

/** Rows far to near are the last to the first; things of different zones (water, land) have rows of their own. */
export function rowsOf(
  clusters: readonly Standing[],
  ratio: number,
  options: { random: Random; plan: Plan; intent: Intent },
): Row[] {
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

/** How wide a row is, gaps between its members included. */
export function spanOf(row: readonly Standing[], width: (one: Standing) => number, plan: Plan): number {
  return row.reduce((sum, one, i) => {
    const next = row[i + 1]
    return sum + width(one) + (next ? gapAfter(one, next, [width(one), width(next)], plan) : 0)
  }, 0)
}

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
export function spread(row: readonly Standing[], { W, unit, entry, box, random, plan, lean: wish }: Spreading): void {
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
