/** The order of things from left to right: what the relations say, then chance; what acts together stands together. */
import type { Random } from '../../lib/random.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { Plan } from './plan.ts'

const REGION_RANK: Record<string, number> = {
  left: -2,
  'top-left': -2,
  'bottom-left': -2,
  center: 0,
  right: 2,
  'top-right': 2,
  'bottom-right': 2,
}

/** Orders the roots; `left-of` and `right-of` hold also between things tied to them. */
export function orderColumns(
  scene: Scene,
  roots: readonly SceneNode[],
  plan: Plan,
  random: Random,
  mirrored: boolean,
): SceneNode[] {
  let order = mirrored ? [...roots].reverse() : [...roots]
  if (roots.length > 3 && random.chance(0.5)) order = order.map((node) => ({ node, at: random.next() })).sort((a, b) => a.at - b.at).map(({ node }) => node) // prettier-ignore
  for (const { a, b } of plan.pairs) order = nextTo(order, a, b, mirrored)
  order.sort((a, b) => (REGION_RANK[a.region ?? 'center'] ?? 0) - (REGION_RANK[b.region ?? 'center'] ?? 0))
  const constraints = scene.relations.flatMap(({ kind, from, to }) => {
    const [a, b] = [plan.rootOf(from), plan.rootOf(to)]
    if (a === b) return []
    return kind === 'left-of' ? [[a, b] as const] : kind === 'right-of' ? [[b, a] as const] : []
  })
  for (let pass = 0; pass < order.length; pass++) {
    for (const [left, right] of constraints) {
      const [i, j] = [order.findIndex((node) => node.id === left), order.findIndex((node) => node.id === right)]
      if (i < 0 || j < 0 || i < j) continue
      const [moved] = order.splice(i, 1)
      if (moved) order.splice(j, 0, moved)
    }
  }
  return between(scene, order)
}

function nextTo(order: SceneNode[], a: string, b: string, mirrored: boolean): SceneNode[] {
  const [first, second] = [order.find(({ id }) => id === a), order.find(({ id }) => id === b)]
  if (!first || !second) return order
  const rest = order.filter((node) => node !== first)
  rest.splice(rest.indexOf(second) + (mirrored ? 1 : 0), 0, first)
  return rest
}

/** Puts a thing that stands between two others in the middle. */
function between(scene: Scene, order: SceneNode[]): SceneNode[] {
  for (const { kind, from, to, other } of scene.relations) {
    if (kind !== 'between' || !other) continue
    const middle = order.find((node) => node.id === from)
    const ends = order.filter((node) => node.id === to || node.id === other)
    if (!middle || ends.length !== 2) continue
    const rest = order.filter((node) => node !== middle && node !== ends[1])
    rest.splice(rest.indexOf(ends[0] as SceneNode) + 1, 0, middle, ends[1] as SceneNode)
    return rest
  }
  return order
}
