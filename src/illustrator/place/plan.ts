/** The plan of a layout: who belongs to whom. What stands on, in, under, behind, around another thing is laid out with it, as one cluster. */
import type { Scene, SceneNode } from '../scene/scene.ts'
import { isLiving, isSky, isStairs } from './kinds.ts'
import { pairsOf, type Pair } from './pairs.ts'
import { meansTie, refined } from './refined-tie.ts'
import { ruleFor } from './tie-rules.ts'
import type { Tie, TieKind } from './tie.ts'

export type Plan = {
  /** The tie of each node that has one. */
  ties: ReadonlyMap<string, Tie>
  childrenOf(id: string): { node: SceneNode; kind: TieKind }[]
  /** The node at the bottom of it all. */
  rootOf(id: string): string
  /** Pairs that stand side by side. */
  pairs: readonly Pair[]
}

/** Reads the relations; circles are cut where they close. */
export function planOf(scene: Scene): Plan {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const ties = new Map<string, Tie>()
  for (const relation of scene.relations) {
    const [from, to] = [nodes.get(relation.from), nodes.get(relation.to)]
    if (!from || !to || from === to) continue
    const rule = ruleFor(relation, from, to)
    if (!rule) continue
    const [child, parent] = rule.child === 'from' ? [from, to] : [to, from]
    if (rule.kind === 'in' && isStairs(child) && isSky(parent)) tie(ties, parent, { parent: child, kind: 'crowning' })
    else if (meansTie(rule.kind, child, parent)) tie(ties, child, { parent, kind: refined(rule.kind, child, parent) })
    else if (rule.kind === 'around') {
      const middle = scene.nodes.find((node) => node !== child && !isSky(node) && !ties.has(node.id))
      if (middle) tie(ties, child, { parent: middle, kind: 'around' })
    }
  }
  seatLoose(scene, ties)
  const rootOf = (id: string): string => {
    const parent = ties.get(id)?.parent.id
    return parent ? rootOf(parent) : id
  }
  return {
    ties,
    childrenOf: (id) =>
      scene.nodes.flatMap((node) => {
        const own = ties.get(node.id)
        return own?.parent.id === id ? [{ node, kind: own.kind }] : []
      }),
    rootOf,
    pairs: pairsOf(scene, ties, rootOf),
  }
}

/** A lone sitter beside a lone desk sits at it. */
function seatLoose(scene: Scene, ties: Map<string, Tie>): void {
  const desks = scene.nodes.filter((node) => !ties.has(node.id) && node.count === 1 && /^(school )?desk$|^(dining |kitchen |round )?table$|counter$/.test(node.concept))
  const sitters = scene.nodes.filter((node) => !ties.has(node.id) && isLiving(node) && node.pose === 'sit')
  const [desk, sitter] = [desks[0], sitters[0]]
  if (desks.length !== 1 || sitters.length !== 1 || !desk || !sitter || sitter.count > 2) return
  if (scene.relations.some(({ from, to }) => (from === sitter.id && to === desk.id) || (from === desk.id && to === sitter.id))) return
  tie(ties, sitter, { parent: desk, kind: 'seated-at' })
} // prettier-ignore

/** What rests on, sits in or is held by a thing stays there, whatever else was said of it. */
const FIRM: ReadonlySet<TieKind> = new Set<TieKind>([
  'on',
  'in',
  'riding',
  'holding',
  'wearing',
  'hanging',
  'mounted',
  'at-window',
])

function tie(ties: Map<string, Tie>, child: SceneNode, own: Tie): void {
  const had = ties.get(child.id)
  if (had && (FIRM.has(had.kind) || !FIRM.has(own.kind))) return
  for (let id: string | undefined = own.parent.id; id; id = ties.get(id)?.parent.id) if (id === child.id) return
  ties.set(child.id, own)
}
