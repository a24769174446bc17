/** A cluster: a thing and all that is tied to it, laid out around its own foot before the picture's scale is known. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'
import { attach } from './attach.ts'
import { formation } from './formation.ts'
import { heapOf, isLiving, isRound, isSingleSeat, isTrodden, lyingShare } from './kinds.ts'
import { instanceSeed, instancesOf, type Measure } from './measure.ts'
import { socketShare, type Piece } from './piece.ts'
import type { Plan } from './plan.ts'
import type { TieKind } from './tie.ts'

export type ClusterContext = {
  plan: Plan
  measure: Measure
  random: Random
  /** The seed of a node's first instance, the same in every try. */
  seedOf(node: SceneNode): number
  /** Width over height of the room for it. */
  room: number
  /** Nothing to stand on. */
  aloft: boolean
  /** It stands on a table that the place has. */
  onTable?: boolean
}

/** The pieces of a root and of everything tied to it. */
export function buildCluster(root: SceneNode, flip: boolean, context: ClusterContext): Piece[] {
  const own = rootPieces(root, flip, context)
  const cluster = [...own]
  addChildren(root, own, cluster, context)
  return cluster
}

/** Lays out what is tied to pieces that are there already. Skips nodes that have been placed. */
export function addChildren(
  node: SceneNode,
  hosts: readonly Piece[],
  cluster: Piece[],
  context: ClusterContext,
  skip: (node: SceneNode) => boolean = () => false,
): void {
  if (hosts.length === 0) return
  const children = [...context.plan.childrenOf(node.id)].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  for (const { node: child, kind } of children) {
    if (skip(child)) continue
    const siblings = children.filter((one) => one.kind === kind)
    const before = siblings.slice(
      0,
      siblings.findIndex((one) => one.node === child),
    )
    const count = (list: typeof siblings) => list.reduce((sum, one) => sum + instancesOf(one.node), 0)
    const paired = instancesOf(child) === hosts.length && hosts.length > 1
    const pieces = attach(child, kind, {
      measure: context.measure,
      seedOf: context.seedOf,
      random: context.random.fork(child.id),
      hosts,
      cluster,
      total: paired ? siblings.length : count(siblings),
      before: paired ? before.length : count(before),
    })
    cluster.push(...pieces)
    addChildren(child, pieces, cluster, context, skip)
  }
}

const ORDER: readonly TieKind[] = ['on', 'in', 'riding', 'holding', 'wearing', 'picture', 'mounted', 'at-window', 'hanging', 'tethered', 'seated-at', 'under', 'between', 'leaning', 'front', 'behind', 'around', 'crowning', 'below', 'above', 'rising'] // prettier-ignore

function rootPieces(
  node: SceneNode,
  flip: boolean,
  { measure, random, room, aloft, plan, seedOf, onTable }: ClusterContext,
): Piece[] {
  const count = instancesOf(node)
  const base = seedOf(node)
  const first = measure(node, base)
  const growth = growthFor(node, base, first, plan, measure)
  const asked = heapOf(node)
  const piles = !aloft && asked === 'none' && count >= 4 && isRound(node) && random.chance(0.6)
  const spots = formation({
    count,
    size: first,
    random,
    room,
    heap: piles ? 'pile' : asked,
    crowd: node.many === true,
    aloft,
    flies: /^(bird|aircraft)$/.test(conceptOf(node).kind),
    ring: node.traits?.includes('in a circle') === true,
    overlaps: node.traits?.some((trait) => /^(overlapping|interlocking)$/.test(trait)) === true,
    line: plan.childrenOf(node.id).some(({ kind }) => kind === 'between'),
    file: plan.pairs.some(({ a, meet }) => a === node.id && meet === 'follow') || inLine(node),
    lies:
      LYING.test(conceptOf(node).kind) &&
      conceptOf(node).size < 0.3 &&
      (isRound(node) || node.concept === 'cherry' || conceptOf(node).kind === 'food') &&
      !STANDING.test(node.concept),
  })
  const meets = count === 2 && meeting(node)
  const breaches = node.pose === 'jump' && conceptOf(node).kind === 'fish'
  const marches = /^(walk|run|gallop|ride|swim|fly|skate|ski)$/.test(node.pose ?? '') || inLine(node)
  const lies = !aloft && (onTable || plan.childrenOf(node.id).some(({ kind }) => kind === 'on')) ? lyingShare(node) : 1
  return spots.map((spot, index): Piece => {
    const seed = instanceSeed(base, index)
    const size = measure(node, seed)
    const contact = meets ? (index === 0 ? 0.5 : -0.5) * first.width * (1.08 - meets.apart) : 0
    const fixed = node.facing !== undefined || isLettered(node)
    const turned = meets ? index === 0 : fixed || count === 1 || marches || random.chance(count > 4 ? 0.62 : 0.78) ? flip : !flip
    return {
      node,
      index,
      seed,
      x: (spot.x + contact) * growth,
      foot: (meets ? 0 : spot.foot) * growth,
      width: size.width * growth * spot.scale,
      height: size.height * growth * spot.scale * (spot.squash ?? lies),
      flip: turned && !isLettered(node),
      layer: spot.layer + (meets && index === 1 ? 0.05 : 0),
      scale: growth * spot.scale,
      ...(spot.turn && node.text === undefined ? { rotate: spot.turn } : {}),
      ...(breaches ? { rotate: turned ? -24 : 24 } : {}),
      ...(spot.rests ? { support: `${node.id}#0` } : {}),
    }
  })
}

const LYING = /^(food|plant|nature)$/
/** Food that would spill or topple. */
const STANDING =
  /cake|drink|juice|coffee|tea$|soup|glass|cup|bottle|ice cream|bowl|milk|wine|beer|cocktail|smoothie|ramen|burger|sandwich|pie|pancake|sundae|pudding/

const inLine = (node: SceneNode): boolean => (node.traits ?? []).some((trait) => /in a (row|line|file)/.test(trait))

/** Two of a kind that do something with each other stand face to face, near enough to touch. */
function meeting(node: SceneNode): { apart: number } | undefined {
  const verbs = [node.pose, ...(node.actions ?? []).map(({ verb }) => verb)].join(' ')
  if (/hug|kiss|embrac|cuddl/.test(verbs)) return { apart: 0.72 }
  if (/fight|box|wrestl|duel|dance|shake|danc/.test(verbs)) return { apart: 0.98 }
  if (/talk|chat|argu|whisper|fac|greet|play|feed/.test(verbs)) return { apart: 1.2 }
  return undefined
}

/** Mirroring would spoil writing. */
export const isLettered = (node: SceneNode): boolean => node.text !== undefined || conceptOf(node).kind === 'sign'

/** A support that is too small for what it carries grows, within reason. */
function growthFor(node: SceneNode, seed: number, own: { width: number; height: number }, plan: Plan, measure: Measure): number {
  let growth = 1
  const children = plan.childrenOf(node.id)
  for (const kind of ['on', 'in', 'under', 'riding'] as const) {
    const mine = children.filter((one) => one.kind === kind)
    if (mine.length === 0) continue
    const sizes = mine.map((one) => ({ ...measure(one.node, seed), lives: isLiving(one.node), trodden: kind === 'on' && isTrodden(node, one.node), count: Math.ceil(instancesOf(one.node) / instancesOf(node)) }))
    if (kind === 'on' && isSingleSeat(node) && sizes.some(({ lives }) => lives)) {
      growth = Math.max(growth, (Math.max(...sizes.filter(({ lives }) => lives).map((one) => one.height)) * 0.74) / own.height)
      continue
    }
    const width = sizes.reduce((sum, one) => sum + one.width * Math.min(one.count, kind === 'in' ? 3 : 5) * (one.trodden ? 0.5 : kind === 'in' && one.lives ? 0.66 : 1), 0)
    const height = Math.max(...sizes.map((one) => one.height))
    if (kind === 'on' || kind === 'in')
      growth = Math.max(growth, (width * (kind === 'on' ? 1.12 : 1)) / (socketShare(node, seed, kind === 'on' ? 'top' : 'inside').width * own.width))
    if (kind === 'under') growth = Math.max(growth, (height * 1.45) / own.height, (width * 1.1) / own.width)
    if (kind === 'riding') growth = Math.max(growth, (height * 0.62) / own.height)
  }
  return Math.min(growth, { container: 1.9, furniture: 1.7 }[conceptOf(node).kind as string] ?? 2.3)
} // prettier-ignore
