/** Poses that the place asks for when no other was said: riders ride, sitters sit, those in a hull sit down. */
import { seededRandom } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Pose, Region, Scene, SceneNode } from '../scene/scene.ts'
import { isBoard, isClosedVehicle, isSeat } from './kinds.ts'

/** What is in the sky to the left of a house is at the upper left, and the house on the right. */
export function skySided(scene: Scene): Scene {
  const kinds = new Map(scene.nodes.map((node) => [node.id, conceptOf(node).kind]))
  const regions = new Map<string, Region>()
  for (const { kind, from, to } of scene.relations) {
    if (kind !== 'left-of' && kind !== 'right-of') continue
    if (kinds.get(from) !== 'sky' && kinds.get(to) !== 'sky') continue
    const [here, there] = kind === 'left-of' ? (['left', 'right'] as const) : (['right', 'left'] as const)
    regions.set(from, kinds.get(from) === 'sky' ? `top-${here}` : here)
    regions.set(to, kinds.get(to) === 'sky' ? `top-${there}` : there)
  }
  if (regions.size === 0) return scene
  return {
    ...scene,
    nodes: scene.nodes.map((node) => {
      const region = node.placed ? undefined : (node.region ?? regions.get(node.id))
      return region ? { ...node, region } : node
    }),
  }
}

/** A person who flies a kite stands on the ground and holds its string. */
export function grounded(scene: Scene): Scene {
  const kite = scene.nodes.find((node) => node.concept.endsWith('kite') && !node.placed)
  const flier = scene.nodes.find((node) => conceptOf(node).kind === 'person' && !node.placed && (node.pose === 'fly' || node.actions?.some(({ verb }) => verb === 'fly'))) // prettier-ignore
  if (!kite || !flier || scene.relations.some(({ from, to }) => from === kite.id || to === kite.id)) return scene
  return {
    ...scene,
    nodes: scene.nodes.map((node) =>
      node === flier
        ? { ...node, pose: 'hold' as const, actions: (node.actions ?? []).filter(({ verb }) => verb !== 'fly') }
        : node,
    ),
    relations: [...scene.relations, { from: flier.id, kind: 'holding' as const, to: kite.id }].slice(-80),
  }
}

/** The scene with poses filled in; nodes that have boxes keep theirs. */
export function posed(scene: Scene): Scene {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const poses = new Map<string, Pose>()
  for (const { kind, from, to } of scene.relations) {
    const [rider, host] = [nodes.get(from), nodes.get(to)]
    if (
      !rider ||
      !host ||
      rider.placed ||
      (rider.pose !== undefined && !(isSeat(host) && AT_EASE.has(rider.pose)) && !(isBoard(host) && rider.pose === 'ride'))
    )
      continue
    const living = conceptOf(rider).kind
    if (living !== 'person' && living !== 'animal') continue
    const pose = poseFor(kind, rider, host)
    if (pose) poses.set(rider.id, pose)
  }
  const busy = new Set(
    scene.relations.flatMap(({ kind, from, to }) =>
      LOOSE.has(kind) || (kind === 'with' && isBird(nodes.get(to))) ? [] : [from, to],
    ),
  )
  for (const node of scene.nodes) {
    const pose =
      busy.has(node.id) ||
      scene.camera.shot === 'portrait' ||
      scene.camera.shot === 'close' ||
      node.placed ||
      node.pose ||
      node.actions
        ? undefined
        : freePose(node, scene.seed)
    if (pose) poses.set(node.id, pose)
  }
  if (poses.size === 0) return scene
  return {
    ...scene,
    nodes: scene.nodes.map((node) => (poses.has(node.id) ? { ...node, pose: poses.get(node.id) as Pose } : node)),
  }
}

const LOOSE: ReadonlySet<string> = new Set(['left-of', 'right-of'])
const isBird = (node: SceneNode | undefined): boolean => node !== undefined && conceptOf(node).kind === 'bird'

/** A pose of the seed's choice, for animals and people of which nothing was said. */
function freePose(node: SceneNode, seed: number): Pose | undefined {
  const concept = conceptOf(node)
  const random = seededRandom(seed).fork(`pose ${node.id}`)
  if (concept.kind === 'person') return random.chance(0.25) ? 'wave' : undefined
  if (concept.kind === 'bird' && concept.zone === 'sky')
    return GROUND_BIRDS.test(concept.name) || (node.count < 3 && random.chance(0.4)) ? 'stand' : 'fly'
  if (concept.kind !== 'animal' || !random.chance(0.4)) return undefined
  if (SITTERS.test(concept.name)) return 'sit'
  return /^(horse|cow|sheep|deer|zebra|goat|donkey|bison|antelope|pony|buffalo|llama)$/.test(concept.name) ? 'graze' : undefined
}

/** Birds that one sees walking about. */
const GROUND_BIRDS =
  /pigeon|dove|sparrow|robin|crow|raven|magpie|chick|hen|rooster|turkey|peacock|ostrich|emu|kiwi|quail|pheasant|dodo|flamingo|stork|heron|crane/

/** Animals that sit upright. */
const SITTERS = /^(dog|puppy|cat|kitten|fox|wolf|rabbit|bunny|bear|bear cub|tiger|lion|leopard|panda|lynx)$/

/** What one does sitting as well. */
const AT_EASE: ReadonlySet<Pose> = new Set<Pose>(['read', 'hold', 'eat', 'drink', 'look', 'think', 'stand', 'write', 'type'])

function poseFor(kind: Scene['relations'][number]['kind'], rider: SceneNode, host: SceneNode): Pose | undefined {
  const person = conceptOf(rider).kind === 'person'
  if (isClosedVehicle(host)) return conceptOf(rider).kind === 'animal' && kind !== 'on' ? 'sit' : undefined
  if (isBoard(host) && (kind === 'riding' || kind === 'on')) return person ? (host.concept === 'skis' ? 'ski' : /surf|paddle/.test(host.concept) ? 'surf' : 'skate') : 'stand'
  if (kind === 'riding') return person ? 'ride' : 'sit'
  const boat = conceptOf(host).kind === 'boat'
  if (/bed$|crib|hammock/.test(host.concept) && kind === 'in') return 'sleep'
  const cosy = isSeat(host) || (kind === 'in' && conceptOf(host).kind === 'container')
  if (!person && cosy && (kind === 'in' || kind === 'on') && SITTERS.test(rider.concept)) return 'sit'
  if (!person) return undefined
  if (kind === 'on' && conceptOf(host).kind === 'person') return 'ride'
  if (kind === 'on' && host.concept.endsWith('bed')) return 'sit'
  if ((kind === 'on' || kind === 'in') && isSeat(host)) return 'sit'
  return (kind === 'in' || kind === 'on') && (boat || /bathtub|cart|wagon|sled|sleigh|carriage|swing|hammock|stroller/.test(host.concept)) ? 'sit' : undefined
} // prettier-ignore
