/** How large things are: proportions from the drawing, size from nature, compressed so that a mouse beside an elephant can still be named. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'

export type Size = { width: number; height: number }

/** The size of one instance in layout units. */
export type Measure = (node: SceneNode, seed: number) => Size

/** The largest thing is drawn at most this many times as large as the smallest. */
const WIDEST_SPREAD = 4.2
/** Exponent of the compression of natural sizes: 1 is true to nature, 0 makes all alike. */
const [FLATTEST, TRUEST] = [0.31, 0.66] as const

/** A measure for one scene: the more its things differ in nature, the stronger the compression; the order of sizes is kept. */
export function measureFor(scene: Scene): Measure {
  const homes = scene.nodes.filter((node) => HOMES.test(node.concept)).map((node) => naturalSize(node))
  const most = homes.length > 0 ? Math.min(...homes) * 0.9 : Infinity
  const sizeInScene = (node: SceneNode) =>
    VESSELS.test(conceptOf(node).kind) ? Math.min(most, naturalSize(node)) : naturalSize(node)
  const natural = scene.nodes.filter((node) => conceptOf(node).kind !== 'sky').map(sizeInScene)
  const spread = natural.length > 0 ? Math.max(...natural) / Math.min(...natural) : 1
  const exponent = Math.max(FLATTEST, Math.min(TRUEST, Math.log(WIDEST_SPREAD) / Math.log(Math.max(1.01, spread))))
  const known = new Map<string, Size>()
  return (node, seed) => {
    const key = `${node.id}/${node.pose}/${seed}`
    let size = known.get(key)
    if (!size) known.set(key, (size = sizeOf(node, seed, sizeInScene(node) ** exponent)))
    return size
  }
}

/** What stands before a house is not larger than the house. */
const HOMES = /^(house|cottage|cabin|hut|farmhouse|bungalow|mansion|barn)$/
const VESSELS = /^(boat|aircraft|vehicle)$/

/** A limited palette of seeds for a group, so that a crowd has variety but not a face for each. */
export function instanceSeed(base: number, index: number): number {
  return (base + (index % 7) * 7919) % 1_000_000_000
}

/** Number of instances to draw: the count, or a crowd for `many`. */
export function instancesOf(node: SceneNode): number {
  return node.many ? Math.max(node.count, 20) : node.count
}

function sizeOf(node: SceneNode, seed: number, size: number): Size {
  const concept = conceptOf(node)
  const { drawable } = drawableFor(concept)
  const look = lookOf(node, { seed })
  const { width, height } = boxOf(drawable, look)
  const upright =
    POSED.has(concept.kind) && look.pose !== 'stand' ? boxOf(drawable, { ...look, pose: 'stand' }) : { width, height }
  const largest = size * node.scale
  const unit = largest / Math.max(upright.width, upright.height)
  return { width: width * unit, height: height * unit }
}

const POSED: ReadonlySet<string> = new Set(['person', 'animal', 'bird'])
const AGES = { baby: 0.5, child: 0.72, adult: 1, old: 0.97 }

/** Largest dimension in metres, a baby's smaller than its mother's. */
export function naturalSize(node: SceneNode): number {
  return Math.max(0.05, Math.min(40, conceptOf(node).size)) * AGES[node.age ?? 'adult']
}
