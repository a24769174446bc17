/** One arrangement of a scene: clusters are built, stood on the stage or floated above it, and given their depths. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { Stage, StageZone } from '../scene/stage.ts'
import { floatClusters, type Floating } from './aloft.ts'
import { framePortrait, isPortrait } from './close-up.ts'
import { addChildren, buildCluster, isLettered } from './cluster.ts'
import { orderColumns } from './columns.ts'
import { standClusters, type Standing } from './ground.ts'
import type { Intent } from './intent.ts'
import type { Measure } from './measure.ts'
import { isGroundCover, isLiving } from './kinds.ts'
import { coverGround } from './ground-cover.ts'
import { boundsOf, type Piece } from './piece.ts'
import type { Pair } from './pairs.ts'
import type { Plan } from './plan.ts'
import { layRopes } from './rope.ts'
import type { Laid } from './score.ts'
import { draughtOf } from './water.ts'
import { HIDDEN_BY_COUNTER, isAloft, isBehindCounter, zoneOf } from './zones.ts'

export type Arranging = {
  plan: Plan
  measure: Measure
  random: Random
  fresh(node: SceneNode): boolean
  seedOf(node: SceneNode): number
  intent: Intent
}

/** Lays out every node once; what has boxes keeps them. */
export function arrange(scene: Scene, stage: Stage, { plan, measure, random, fresh, seedOf, intent }: Arranging): Laid[] {
  const kept = scene.nodes.filter((node) => !fresh(node)).flatMap((node) => keptPieces(node, scene, measure))
  const laid: Laid[] = kept.map(({ piece, depth }) => ({ piece, depth, fixed: true }))
  const roots = scene.nodes.filter((node) => fresh(node) && !plan.ties.has(node.id))
  const flat = scene.camera.shot === 'top' && stage.zones.some(({ zone }) => zone === 'table')
  const sided = new Set(scene.relations.flatMap(({ kind, from, to }) => (kind === 'left-of' || kind === 'right-of' ? [plan.rootOf(from), plan.rootOf(to)] : []))) // prettier-ignore
  for (const node of roots) if (conceptOf(node).kind === 'sky') sided.delete(node.id)
  const strips = new Map(roots.map((node) => [node.id, sided.has(node.id) ? abreast(zoneOf(node, stage)) : zoneOf(node, stage)]))
  for (const { a, b, meet } of plan.pairs)
    meetOnLand(
      strips,
      roots.filter(({ id }) => id === a || id === b),
      meet,
      stage,
    )
  const floats = (node: SceneNode) =>
    !sided.has(node.id) && (flat || stage.weightless || isAloft(strips.get(node.id) as StageZone))
  const covers = roots.filter((node) => isGroundCover(node) && roots.length > 1 && !floats(node) && (strips.get(node.id) as StageZone).zone === 'ground') // prettier-ignore
  const standing = orderColumns(scene, roots.filter((node) => !floats(node) && !covers.includes(node)), plan, random.fork('order'), intent.mirrored) // prettier-ignore
  const room = scene.width / scene.height
  const cluster = (node: SceneNode, flip: boolean, aloft: boolean): Piece[] =>
    buildCluster(node, flip, { plan, measure, seedOf, random: random.fork(node.id), room: room / Math.max(1, aloft ? 1 : standing.length ** 0.7), aloft, onTable: strips.get(node.id)?.zone === 'table' }) // prettier-ignore

  const flips = flipsOf(standing, plan, random.fork('flips'))
  const grounded: Standing[] = standing.map((root, i) => ({
    root,
    pieces: cluster(root, flips[i] as boolean, false),
    strip: strips.get(root.id) as StageZone,
  }))
  seatOpponents(grounded, plan)
  if (kept.length === 0 && grounded.length === roots.length && isPortrait(scene, grounded.map(({ pieces }) => pieces))) {
    framePortrait(scene, grounded.map(({ pieces }) => pieces), random) // prettier-ignore
    grounded.forEach(({ pieces, strip }, i) => laid.push(...laidOf(pieces, strip, 0.12 + i * 0.02)))
    return laid
  } // prettier-ignore
  const unit = unitOf(kept, measure)
  for (const one of standClusters(scene, grounded, {
    plan,
    random: random.fork('ground'),
    intent,
    horizon: stage.horizon,
    ...(unit ? { unit } : {}),
  })) {
    if (one.strip.zone === 'water') float(one.pieces, draughtOf(one.root))
    else if (isBehindCounter(one.strip)) float(one.pieces, HIDDEN_BY_COUNTER)
    laid.push(...laidOf(one.pieces, one.strip, depthAt(one.baseline / scene.height, one.strip)))
  }
  layRopes(laid, plan)
  for (const node of covers) laid.push(...coverGround(cluster(node, false, false), laid, scene, strips.get(node.id) as StageZone))
  const aloft: Floating[] = roots.filter(floats).map((root) => ({ pieces: cluster(root, flipOf(root, random), true), strip: strips.get(root.id) as StageZone })) // prettier-ignore
  if (aloft.length > 0) {
    const taken = laid.map(({ piece }) => boundsOf([piece]))
    floatClusters(scene, stage, aloft, {
      taken,
      random: random.fork('aloft'),
      filled: flat || stage.weightless,
      tilt: flat ? 24 : scene.environment.kind === 'space' ? 12 : 0,
    })
    aloft.forEach(({ pieces, strip }, i) =>
      laid.push(...laidOf(pieces, strip, (stage.weightless || flat ? 0.3 : 0.8) + i * 0.01)),
    )
  }
  for (const { piece, depth } of kept) {
    if (piece.index > 0) continue
    const hosts = kept.filter((one) => one.piece.node === piece.node).map((one) => one.piece)
    const added: Piece[] = [...hosts]
    addChildren(piece.node, hosts, added, { plan, measure, seedOf, random: random.fork(piece.node.id), room, aloft: false }, (node) => !fresh(node))
    for (const one of added.slice(hosts.length))
      laid.push({ piece: { ...one, zone: one.zone ?? piece.zone ?? 'ground' }, depth: depth + (one.layer - piece.layer) * LAYER, fixed: false })
  } // prettier-ignore
  return laid
}

/** Who sits alone at a table sits on its far side from the one beyond it. */
function seatOpponents(grounded: readonly Standing[], plan: Plan): void {
  grounded.forEach(({ root, pieces }, i) => {
    const sitter = pieces.find(({ node }) => plan.ties.get(node.id)?.kind === 'around' && plan.ties.get(node.id)?.parent === root && node.count === 1)
    const table = pieces.find(({ node }) => node === root)
    if (!sitter || !table || conceptOf(root).kind !== 'furniture') return
    const beyond = [grounded[i - 1], grounded[i + 1]].map((one) => one !== undefined && isLiving(one.root))
    const side = beyond[1] && !beyond[0] ? -1 : beyond[0] && !beyond[1] ? 1 : 0
    if (side === 0 || Math.sign(sitter.x - table.x) === side) return
    sitter.x = 2 * table.x - sitter.x
    sitter.flip = !sitter.flip
  })
} // prettier-ignore

/** Those who meet, feed or follow are on the same ground, not one on the bank and one in the water or, being a bird, in the air. */
function meetOnLand(strips: Map<string, StageZone>, nodes: readonly SceneNode[], meet: Pair['meet'], stage: Stage): void {
  const ground = stage.zones.find(({ zone }) => zone === 'ground')
  if (meet === 'none' || !ground || !nodes.some(({ id }) => strips.get(id)?.zone === 'ground')) return
  for (const node of nodes) {
    const { id, pose } = node
    const zone = strips.get(id)?.zone
    const alights = zone === 'sky' && pose !== 'fly' && conceptOf(node).kind === 'bird'
    if (zone === 'water' || alights) strips.set(id, ground)
  }
}

/** What is to the left or right of another hangs at its height, so that the side is plain. */
function abreast(strip: StageZone): StageZone {
  const hangs = isAloft(strip) || strip.zone === 'float' || strip.zone === 'underwater'
  return hangs ? { ...strip, farY: 0.5, nearY: strip.zone === 'wall' ? 0.55 : 0.66 } : strip
}

/** Depth between two layers of a cluster. */
const LAYER = 0.004

function laidOf(pieces: readonly Piece[], strip: StageZone, depth: number): Laid[] {
  return pieces.map((piece) => ({
    piece: { ...piece, zone: piece.zone ?? strip.zone },
    depth: depth + piece.layer * LAYER,
    fixed: false,
  }))
}

/** Near is about 0.1, the far end of the strip 0.7. */
export function depthAt(baseline: number, strip: StageZone): number {
  const share = (strip.nearY - baseline) / Math.max(0.02, strip.nearY - strip.farY)
  return Math.max(0.03, Math.min(0.75, share * 0.62 + 0.1))
}

function keptPieces(node: SceneNode, scene: Scene, measure: Measure): { piece: Piece; depth: number }[] {
  return (node.placed ?? []).map((placed, index) => {
    const size = measure(node, placed.seed)
    const [width, height] = [placed.width * scene.width, placed.height * scene.height]
    return {
      depth: placed.depth,
      piece: {
        node,
        index,
        seed: placed.seed,
        x: placed.x * scene.width + width / 2,
        foot: (placed.y + placed.height) * scene.height,
        width,
        height,
        flip: placed.flip,
        layer: 0,
        scale: height / size.height,
        zone: placed.zone,
      },
    }
  })
}

/** The scale of what is there already, so that what is added compares with it. */
function unitOf(kept: readonly { piece: Piece }[], measure: Measure): number | undefined {
  const units = kept.map(({ piece }) => piece.height / measure(piece.node, piece.seed).height).sort((a, b) => a - b)
  const middle = units[Math.floor(units.length / 2)]
  return middle === undefined ? undefined : middle * 0.85
}

/** Hulls and swimmers sink to their waterline. */
function float(pieces: readonly Piece[], draught: number): void {
  const [first] = pieces
  if (!first) return
  for (const piece of pieces) {
    if (piece.node === first.node && draught > 0) piece.cut = draught
    piece.foot += draught * first.height
    if (piece.string) piece.string = [piece.string[0], piece.string[1] + draught * first.height]
  }
}

/** Things look into the picture, at each other when they meet, the same way when one follows the other. Drawings face left; a flip faces right. */
function flipsOf(order: readonly SceneNode[], plan: Plan, random: Random): boolean[] {
  const flips = order.map((node, i) => {
    if (order.length === 1) return flipOf(node, random)
    const inward = order.length % 2 === 1 && i === (order.length - 1) / 2 ? random.chance(0.5) : i < (order.length - 1) / 2
    return asAsked(node, random.chance(0.8) ? inward : !inward)
  })
  for (const { a, b, meet } of plan.pairs) {
    const [i, j] = [order.findIndex((node) => node.id === a), order.findIndex((node) => node.id === b)]
    if (i < 0 || j < 0 || meet === 'none') continue
    flips[i] = meet === 'lead' ? i > j : i < j
    flips[j] = meet === 'face' ? j < i : flips[i]
  }
  return flips
}

const flipOf = (node: SceneNode, random: Random): boolean => asAsked(node, random.chance(0.5))

function asAsked(node: SceneNode, wish: boolean): boolean {
  if (node.facing === 'left' || isLettered(node) || conceptOf(node).kind === 'symbol') return false
  return node.facing === 'right' || wish
}
