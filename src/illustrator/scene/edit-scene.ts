/** Carries scene operations out. What is not named keeps its boxes, so that nothing else moves. */
import { knownCities, landmarksOf } from '../concepts/concepts.ts'
import { allCarriedBy, broughtAlong } from './carried.ts'
import { changeSurroundings, NO_DISC, unplaced } from './change-surroundings.ts'
import { changeCount, setCount } from './count-nodes.ts'
import { changeOwner, recolourPart, removePart } from './dress-nodes.ts'
import { changeNode } from './edit-node.ts'
import { findNodes } from './find-nodes.ts'
import { changeLetters, write } from './letter-scene.ts'
import { isLiving, kindOf } from './name-match.ts'
import { withNodes, withoutNodes, type Scene, type SceneNode } from './scene.ts'
import type { NodeChange, SceneChange } from './scene-change.ts'
import { swapNodes } from './swap-nodes.ts'
import { addNode, putDown, relate } from './tie-nodes.ts'

export { NO_DISC } from './change-surroundings.ts'
export { besideNeighbours } from './beside.ts'
export type { NodeChange, SceneChange, Tie } from './scene-change.ts'

/** The changed scene, or undefined when the target is not in it. `last` are the ids named just before, for `it` and `them`. */
export function changeScene(scene: Scene, change: SceneChange, last: readonly string[] = []): Scene | undefined {
  const changed = changedBy(scene, change, last)
  return changed && broughtAlong(scene, changed)
}

function changedBy(scene: Scene, change: SceneChange, last: readonly string[]): Scene | undefined {
  switch (change.kind) {
    case 'add':
      return addNode(scene, change, last)
    case 'text':
      return write(scene, change, last)
    case 'letters':
      return changeLetters(scene, change, last)
    case 'landmarks':
      return replaceLandmarks(scene, change.names)
    case 'swap':
      return swapNodes(scene, change, last)
    case 'remove':
      return remove(scene, change.target, last)
    case 'relate':
      return relate(scene, change, last) ?? (change.place ? changeSurroundings(scene, { kind: 'place', place: change.place }, last) : undefined) // prettier-ignore
    case 'veil':
      return veiled(scene, change.target, last)
    case 'ground':
      return putDown(scene, change, last)
    case 'count':
      return setCount(scene, change, last)
    case 'more':
      return changeCount(scene, change, last)
    case 'compare':
      return compared(scene, change, last)
    case 'time':
    case 'weather':
    case 'season':
    case 'place':
    case 'background':
    case 'style':
    case 'mood':
    case 'light':
    case 'lamps':
    case 'shot':
    case 'zoom':
    case 'frame':
      return changeSurroundings(scene, change, last)
    default:
      return changeNodes(scene, change, last)
  }
}

/** The sun and the moon of the sky are left out when nothing of the scene goes by that name. */
function veiled(scene: Scene, target: string, last: readonly string[]): Scene | undefined {
  const details = [...scene.environment.details.filter((one) => one !== NO_DISC), NO_DISC].slice(-16)
  return remove(scene, target, last) ?? { ...scene, environment: { ...scene.environment, details } }
}

/** What is removed takes along what it holds; what stood on it stays. */
function remove(scene: Scene, target: string, last: readonly string[]): Scene | undefined {
  const found = findNodes(scene, target, last)
  if (found.nodes.length === 0) return removePart(scene, target, last)
  const ids = new Set(found.nodes.map(({ id }) => id))
  const held = allCarriedBy(found.scene, ids).filter(({ placed }) => placed?.every(({ zone, string }) => zone === 'hand' || string)) // prettier-ignore
  return withoutNodes(found.scene, new Set([...ids, ...held.map(({ id }) => id)]))
}

function changeNodes(scene: Scene, change: NodeChange, last: readonly string[]): Scene | undefined {
  const found = findNodes(scene, change.target, last)
  if (found.nodes.length === 0) {
    if (change.kind === 'recolour') return recolourPart(scene, change.target, change.color, last)
    return change.kind === 'alter' || change.kind === 'material' ? changeOwner(scene, change, last) : undefined
  }
  if (change.kind === 'dress' && LAID_ON.test(change.wears.concept) && !found.nodes.some(isLiving))
    return tiedOn(found.scene, change, last)
  const now = withNodes(found.scene, found.nodes.map((node) => changeNode(node, change))) // prettier-ignore
  if (change.kind === 'pose') return offTheirSeats(now, change, new Set(found.nodes.map(({ id }) => id)))
  return change.kind === 'move' ? movedWithHosts(found.scene, found.nodes, change) : now
}

/** What the living wear and things have laid upon them. */
const LAID_ON = /^(?:ribbon|hair bow|bow tie)$/

function tiedOn(scene: Scene, { wears, target }: Extract<NodeChange, { kind: 'dress' }>, last: readonly string[]): Scene | undefined {
  const node: SceneNode = { id: '', concept: 'ribbon', words: 'bow', count: 1, colors: wears.color ? [wears.color] : [], scale: 1 }
  return addNode(scene, { node, tie: { kind: 'on', words: target, node: undefined } }, last)
} // prettier-ignore

const UPRIGHT = /^(?:stand|walk|run|jump|dance|wave|cheer|fight|kick|throw|swim|climb|point|kneel|fly|gallop)$/
const SEATS = /chair|couch|sofa|bench|stool|throne|swing|bed$|hammock|pew/

/** Who gets up from a seat stands before it; who gets off a mount stands beside it. */
function offTheirSeats(scene: Scene, { pose }: { pose: NonNullable<SceneNode['pose']> }, ids: ReadonlySet<string>): Scene {
  if (!UPRIGHT.test(pose)) return scene
  if (pose === 'fly') return aloft(scene, ids)
  const left = scene.relations.filter(({ from, kind, to }) => {
    const host = scene.nodes.find(({ id }) => id === to)
    return ids.has(from) && host && ((kind === 'on' && SEATS.test(host.concept)) || (kind === 'in' && SEATS.test(host.concept)) || (kind === 'riding' && /^(?:stand|walk|run|jump|dance)$/.test(pose))) // prettier-ignore
  })
  if (left.length === 0) return scene
  const risen = new Set(left.map(({ from }) => from))
  return {
    ...scene,
    nodes: scene.nodes.map((node) => (risen.has(node.id) ? (({ placed: _placed, ...free }: SceneNode): SceneNode => free)(node) : node)),
    relations: scene.relations.map((link) => (left.includes(link) ? { ...link, kind: link.kind === 'riding' ? ('next-to' as const) : ('in-front-of' as const) } : link)),
  }
} // prettier-ignore

/** What takes wing leaves what it sat on and is laid out above it. */
function aloft(scene: Scene, ids: ReadonlySet<string>): Scene {
  const left = scene.relations.filter(({ from, kind }) => ids.has(from) && (kind === 'on' || kind === 'in'))
  const risen = new Set(left.map(({ from }) => from))
  return {
    ...scene,
    nodes: scene.nodes.map((node) => (risen.has(node.id) ? (({ placed: _placed, ...free }: SceneNode): SceneNode => free)(node) : node)),
    relations: scene.relations.map((link) => (left.includes(link) ? { ...link, kind: 'above' as const } : link)),
  }
} // prettier-ignore

/** What stands on or in another thing moves upon it while there is room, and with it otherwise; what is held moves with its holder. */
function movedWithHosts(scene: Scene, nodes: readonly SceneNode[], change: Extract<NodeChange, { kind: 'move' }>): Scene {
  return nodes.reduce((now, node) => {
    const [box] = node.placed ?? []
    const link = now.relations.find(({ from, kind, to }) => (from === node.id && /^(?:on|in|riding)$/.test(kind)) || (to === node.id && kind === 'holding')) // prettier-ignore
    const host = now.nodes.find(({ id }) => link && id !== node.id && (id === link.to || id === link.from))
    const under = host?.placed?.[0]
    if (!link || !host || !box || !under) return withNodes(now, [changeNode(node, change)])
    if (link.kind === 'holding' || link.kind === 'riding' || under.width < box.width * 1.5 || !/left|right|center/.test(change.region)) return movedWithHosts(now, [host], change) // prettier-ignore
    const [left, right] = [under.x + under.width * 0.06, under.x + under.width * 0.94 - box.width]
    const x = change.region.includes('left') ? left : change.region.includes('right') ? right : (left + right) / 2
    return withNodes(now, [{ ...node, placed: (node.placed ?? []).map((one) => ({ ...one, x: one.x + x - box.x })) }])
  }, scene)
}

/** As high as the other thing, times the factor. */
function compared(scene: Scene, change: Extract<SceneChange, { kind: 'compare' }>, last: readonly string[]): Scene | undefined {
  const found = findNodes(scene, change.target, last)
  const other = findNodes(found.scene, change.other, last).nodes[0]
  const reach = (node: SceneNode | undefined): number => Math.max(0, ...(node?.placed ?? []).map(({ width, height }) => Math.sqrt(width * height))) // prettier-ignore
  if (found.nodes.length === 0 || reach(other) === 0) return undefined
  return withNodes(
    found.scene,
    found.nodes.map((node) => {
      const factor = (reach(other) * change.factor) / (reach(node) || 1)
      const fits = change.factor > 1 ? factor > 1 : change.factor < 1 ? factor < 1 : true
      return fits ? changeNode(node, { kind: 'resize', target: '', factor }) : node
    }),
  )
}

/** Landmarks are replaced one by one; a scene without any takes all the new ones. A collage is composed again. */
function replaceLandmarks(scene: Scene, names: readonly string[]): Scene {
  const known = new Set(knownCities().flatMap((city) => landmarksOf(city)))
  const isOld = (node: SceneNode): boolean => node.traits?.includes('landmark') === true || known.has(node.concept)
  const old = scene.nodes.filter((node) => isOld(node))
  const asNode = (name: string, id: string, placed?: SceneNode['placed']): SceneNode => ({ id, concept: name, words: name, count: 1, colors: [], scale: 1, traits: ['landmark'], ...(placed ? { placed } : {}) }) // prettier-ignore
  const wanted = old.length > 0 && !scene.style.collage ? names.slice(0, old.length) : names
  const fresh = wanted.map((name, index) => asNode(name, old[index]?.id ?? `m${index + 1}`, old[index]?.placed?.slice(0, 1)))
  const gone = new Set(old.slice(wanted.length).map(({ id }) => id))
  const kept = withoutNodes(scene, gone).nodes.map((node) => fresh.find(({ id }) => id === node.id) ?? node)
  const details = scene.environment.details.filter((detail) => !knownCities().includes(detail))
  const now = { ...withoutNodes(scene, gone), nodes: [...kept, ...fresh.slice(old.length)], environment: { ...scene.environment, details } } // prettier-ignore
  return scene.style.collage ? unplaced(now) : now
}

/** Whether a scene shows anything of a kind, for refusals that name what there is. */
export const thingsIn = (scene: Scene): string[] =>
  scene.nodes.filter((node) => !node.implied && kindOf(node) !== undefined).map(({ words }) => words)
