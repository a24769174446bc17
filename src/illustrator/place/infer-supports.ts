/** Supports that the words imply: both of two things on the one's counter, a picnic on its blanket, cargo in an open truck. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode, SceneRelation } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { isGroundCover, isLiving, isSurface } from './kinds.ts'

/** Relations by which a thing rests somewhere already. */
export const RESTING: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>(['on', 'in', 'riding', 'hanging-from', 'above', 'over', 'under', 'leaning-on', 'against']) // prettier-ignore

/** What a ladder leans on stands on the floor. */
export function standingShelf(scene: Scene): Scene {
  const leaned = (node: SceneNode) =>
    scene.relations.some(({ kind, to }) => (kind === 'leaning-on' || kind === 'against') && to === node.id)
  return recast(scene, (node) => (node.concept === 'shelf' && leaned(node) ? 'bookshelf' : undefined))
}

/** A truck that carries something is an open one. */
export function openTruck(scene: Scene): Scene {
  const loaded = (node: SceneNode) => scene.relations.some(({ kind, from, to }) => (kind === 'in' || kind === 'on') && to === node.id && scene.nodes.some((one) => one.id === from && !isLiving(one)))
  return recast(scene, (node) => (node.concept === 'truck' && loaded(node) ? 'pickup truck' : undefined))
} // prettier-ignore

/** A board under food is a cutting board. */
export function foodOnBoards(scene: Scene): Scene {
  return recast(scene, (node) => (node.concept === 'plank' && bears(scene, node, /^food$/) ? 'cutting board' : undefined))
}

/** The food of a picnic is on a blanket, said or not. */
export function picnicBlanket(scene: Scene): Scene {
  if (!/\bpicnic\b/i.test(scene.prompt) || scene.nodes.some((node) => /blanket|table|\brug$|basket/.test(node.concept))) return scene
  const tied = new Set(scene.relations.filter(({ kind }) => RESTING.has(kind)).map(({ from }) => from))
  const loose = scene.nodes.filter((node) => !tied.has(node.id) && /^(food|container)$/.test(conceptOf(node).kind) && conceptOf(node).size < 0.7)
  if (loose.length < 2) return scene
  const outdoors = !scene.environment.asked && stageFor(scene).indoors
  const id = scene.nodes.some((node) => node.id === 'blanket') ? 'picnic-blanket' : 'blanket'
  const blanket: SceneNode = { id, concept: 'rug', words: '', count: 1, colors: ['red', 'white'], scale: 1, implied: true }
  return {
    ...scene,
    environment: outdoors ? { ...scene.environment, kind: 'park' } : scene.environment,
    nodes: [...scene.nodes, blanket],
    relations: [...scene.relations, ...loose.map((node) => ({ from: node.id, kind: 'on' as const, to: id }))].slice(0, 80),
  }
} // prettier-ignore

/** A blanket that people or food are on is spread on the ground; a picnic is outdoors. */
export function spreadBlanket(scene: Scene): Scene {
  const spread = (node: SceneNode) => node.concept === 'blanket' && bears(scene, node, /^(person|animal|food|container)$/)
  if (!scene.nodes.some(spread)) return scene
  const outdoors = !scene.environment.asked && /picnic/.test(scene.prompt) && stageFor(scene).indoors
  const there: Scene = outdoors ? { ...scene, environment: { ...scene.environment, kind: 'park' } } : scene
  return recast(there, (node) => (spread(node) ? 'rug' : undefined))
}

/** A clock or a mirror on a wall hangs there. */
export function hungOnWall(scene: Scene): Scene {
  if (scene.environment.kind !== 'wall') return scene
  const tied = new Set(scene.relations.filter(({ kind }) => RESTING.has(kind)).map(({ from }) => from))
  const hangs = (node: SceneNode): boolean => HANGS.test(node.concept) && !tied.has(node.id)
  if (!scene.nodes.some(hangs)) return scene
  return { ...scene, nodes: scene.nodes.map((node) => (hangs(node) ? { ...node, traits: [...(node.traits ?? []), 'hung'].slice(0, 16) } : node)) } // prettier-ignore
}

const HANGS = /^(clock|wall clock|cuckoo clock|mirror|picture frame|calendar|mask|wreath|horseshoe|dartboard|thermometer|poster)$/

/** A kitten with a ball of yarn on a carpet: the kitten is on it, the yarn beside its paws. */
export function sharedCover(scene: Scene): Scene {
  const nodeOf = new Map(scene.nodes.map((node) => [node.id, node]))
  const isPlay = ({ kind, from }: SceneRelation): boolean => (kind === 'with' || kind === 'next-to') && /^(animal|bird)$/.test(conceptOf(nodeOf.get(from) as SceneNode).kind) // prettier-ignore
  const covers = new Map(scene.relations.filter(({ kind, to }) => kind === 'on' && isGroundCover(nodeOf.get(to) as SceneNode)).map(({ from, to }) => [from, to])) // prettier-ignore
  const pairs = scene.relations.filter((one) => isPlay(one) && covers.has(one.to) && !covers.has(one.from))
  if (pairs.length === 0) return scene
  return {
    ...scene,
    relations: [
      ...scene.relations.map((one) => (pairs.includes(one) ? { ...one, kind: 'next-to' as const } : one)),
      ...pairs.map(({ from, to }) => ({ from, kind: 'on' as const, to: covers.get(to) as string })),
    ].slice(0, 80),
  }
}

/** A toaster on a counter, left of a blender: both are on the counter. */
export function sharedSurface(scene: Scene): Scene {
  const nodeOf = new Map(scene.nodes.map((node) => [node.id, node]))
  const on = new Map(scene.relations.filter(({ kind, to }) => kind === 'on' && isSurface(nodeOf.get(to))).map(({ from, to }) => [from, to]))
  const added: SceneRelation[] = []
  for (const { kind, from, to } of scene.relations) {
    if (!BESIDE.has(kind)) continue
    for (const [here, there] of [[from, to], [to, from]] as const) {
      const surface = on.get(here)
      const node = nodeOf.get(there)
      if (!surface || !node || there === surface || on.has(there) || !fitsOnTable(node)) continue
      if (scene.relations.some((one) => one.from === there && RESTING.has(one.kind))) continue
      added.push({ from: there, kind: 'on', to: surface })
      on.set(there, surface)
    }
  }
  return added.length === 0 ? scene : { ...scene, relations: [...scene.relations, ...added].slice(0, 80) }
} // prettier-ignore

const BESIDE: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>([
  'left-of',
  'right-of',
  'next-to',
  'with',
  'facing',
])

const fitsOnTable = (node: SceneNode): boolean => conceptOf(node).zone === 'table' && conceptOf(node).size <= 0.8

const bears = (scene: Scene, node: SceneNode, kinds: RegExp): boolean =>
  scene.relations.some(({ kind, from, to }) => kind === 'on' && to === node.id && scene.nodes.some((one) => one.id === from && kinds.test(conceptOf(one).kind))) // prettier-ignore

function recast(scene: Scene, to: (node: SceneNode) => string | undefined): Scene {
  if (!scene.nodes.some((node) => to(node))) return scene
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, concept: to(node) ?? node.concept })) }
}
