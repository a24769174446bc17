/** How much room a node takes: its proportions from the drawing, its size from nature, gently compressed so that a mouse beside an elephant stays visible. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

export type Footprint = {
  /** Of one instance, in layout units. */
  width: number
  height: number
  /** Instances per row, far rows first. */
  rows: number[]
}

/** Exponent of the compression: 1 is true to nature, 0 makes all alike. */
const COMPRESSION = 0.33

/** The footprint of one node; `count` instances stand in rows. */
export function footprintOf(node: SceneNode): Footprint {
  const concept = conceptOf(node)
  const { drawable } = drawableFor(concept)
  const { width, height } = boxOf(drawable, lookOf(node, { seed: 1 }))
  const age = node.age === 'baby' ? 0.7 : node.age === 'child' ? 0.85 : 1
  const largest = Math.max(0.06, Math.min(14, concept.size)) ** COMPRESSION * node.scale * age
  const unit = largest / Math.max(width, height)
  return { width: width * unit, height: height * unit, rows: rowsFor(instancesOf(node)) }
}

/** Number of instances to draw: the count, or a crowd for `many`. */
export function instancesOf(node: SceneNode): number {
  return node.many ? Math.max(node.count, 12) : node.count
}

/** Rows that show a count at a glance: up to four abreast in one row, then two, three or four staggered rows. */
export function rowsFor(count: number): number[] {
  if (count <= 4) return [count]
  const rowCount = count <= 10 ? 2 : count <= 18 ? 3 : 4
  const rows = Array.from({ length: rowCount }, (_, row) => Math.floor((count + row) / rowCount))
  return rows
}

/** Width and height of the whole group, in layout units. */
export function groupSize({ width, height, rows }: Footprint): { width: number; height: number } {
  const widest = Math.max(...rows)
  return {
    width: width * (widest + (widest - 1) * GAP + (rows.length > 1 ? 0.5 : 0)),
    height: height * (1 + (rows.length - 1) * ROW_RISE),
  }
}

/** Space between neighbours, as a fraction of one's width. */
export const GAP = 0.08
/** How far a farther row stands above the nearer one, as a fraction of one's height; at most 40 % stays hidden. */
export const ROW_RISE = 0.66
