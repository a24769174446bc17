/** Adds things to a scene and ties them to others: on, in, behind, held by. What is not named keeps its boxes. */
import { findConcept } from '../concepts/concepts.ts'
import { allCarriedBy } from './carried.ts'
import { findNodes, freshId } from './find-nodes.ts'
import { kindOf } from './name-match.ts'
import { withNodes, type Scene, type SceneNode } from './scene.ts'
import type { SceneChange, Tie } from './scene-change.ts'

/** A new node, tied to what is there; what it is to be tied to is added when it is not. */
export function addNode(scene: Scene, { node, tie }: { node: SceneNode; tie?: Tie }, last: readonly string[]): Scene | undefined {
  if (scene.nodes.length >= 59) return undefined
  const own = { ...node, id: freshId(scene, 'a') }
  const added = { ...scene, nodes: [...scene.nodes, own] }
  if (tie && !tie.reversed && /^(?:next-to|in|on)$/.test(tie.kind) && NOWHERE.test(tie.words)) return added
  return tie ? tied(added, own.id, tie, last) : added
}

/** Words of places that are everywhere: what is beside or in them is simply there. */
const NOWHERE = /^(?:the )?(?:scene|picture|image|photo|frame|background|foreground|side|sides|middle)$/

function tied(scene: Scene, id: string, tie: Tie, last: readonly string[]): Scene | undefined {
  const others = { ...scene, nodes: scene.nodes.filter((node) => node.id !== id) }
  const found = findNodes(others, tie.words, last)
  const own = scene.nodes.find((node) => node.id === id)
  let to = found.nodes.find((node) => node.id !== id)
  let now: Scene = { ...found.scene, nodes: [...found.scene.nodes, ...(own ? [own] : [])] }
  if (!to) {
    if (!tie.node) return undefined
    to = { ...tie.node, id: freshId(now, 'a') }
    now = { ...now, nodes: [...now.nodes, to] }
  }
  const each = /^(?:each|every|all)\b/.test(tie.words) && own?.count === 1 ? (to.placed?.length ?? to.count) : 1
  if (own && each > 1) now = withNodes(now, [{ ...own, count: Math.min(40, each) }])
  const animal = tie.reversed && kindOf(to) !== 'person'
  const carries = animal && /^(?:animal|bird)$/.test(kindOf(to) ?? '') && (findConcept(own?.concept ?? '')?.size ?? 1) < 0.6
  const kind = animal && !carries ? 'next-to' : tie.kind
  const link = tie.reversed && kind !== 'next-to' ? { from: to.id, kind, to: id } : { from: id, kind, to: to.id }
  const seat = kind === 'next-to' ? now.relations.find((one) => one.from === to.id && /^(?:on|in)$/.test(one.kind)) : undefined
  if (seat && own && alike(own, to)) return { ...now, relations: [...now.relations, { from: id, kind: seat.kind, to: seat.to }].slice(-80) } // prettier-ignore
  const carrier = tie.reversed && kind === 'holding' && !to.pose && kindOf(to) === 'person' ? [{ ...to, pose: 'hold' as const }] : [] // prettier-ignore
  return { ...withNodes(now, carrier), relations: [...now.relations, link].slice(-80) }
}

/** Whether one may share the other's seat, branch or plate. */
const alike = (one: SceneNode, other: SceneNode): boolean => kindOf(one) === kindOf(other) || (findConcept(one.concept)?.size ?? 1) <= (findConcept(other.concept)?.size ?? 1) * 1.3 // prettier-ignore

/** Something that is there stands elsewhere: its old ties go, what it carries comes along, its size is chosen anew. */
export function relate(
  scene: Scene,
  change: Extract<SceneChange, { kind: 'relate' }>,
  last: readonly string[],
): Scene | undefined {
  const { target, tie, side } = change
  const { scene: now, nodes } = findNodes(scene, target, last)
  if (nodes.length === 0)
    return change.node && addNode(scene, { node: { ...change.node, ...(side ? { region: side } : {}) }, tie }, last)
  const others = { ...now, nodes: now.nodes.filter((node) => !nodes.includes(node)) }
  if (change.place && findNodes(others, tie.words, last).nodes.length === 0) return undefined
  return nodes.reduce<Scene | undefined>((before, node) => {
    if (!before) return undefined
    const { placed: _placed, region: _region, ...free } = node
    const carried = new Set(allCarriedBy(before, [node.id]).map(({ id }) => id))
    const freed = {
      ...before,
      nodes: before.nodes.map((one) => (one.id === node.id ? { ...atEase(free, tie.kind), ...(side ? { region: side } : {}) } : carried.has(one.id) ? unplacedNode(one) : one)),
      relations: before.relations.filter(({ from, kind, to }) => !(from === node.id && !carried.has(to)) && !(to === node.id && /^(?:holding|picture-of)$/.test(kind))),
    } // prettier-ignore
    return tied(freed, node.id, tie, last)
  }, now)
}

/** Something comes down from what it stood on or was held by, and stands by itself; a table top has no ground to stand on. */
export function putDown(scene: Scene, { target }: { target: string }, last: readonly string[]): Scene | undefined {
  const { scene: now, nodes } = findNodes(scene, target, last)
  if (nodes.length === 0 || now.environment.kind === 'table') return undefined
  const ids = new Set(nodes.map(({ id }) => id))
  const free = new Set([...ids, ...allCarriedBy(now, ids).map(({ id }) => id)])
  return {
    ...now,
    nodes: now.nodes.map((node) => (free.has(node.id) ? unplacedNode(ids.has(node.id) ? atEase(node, 'next-to') : node) : node)),
    relations: now.relations.filter(({ from, kind, to }) => !(ids.has(from) && /^(?:on|in|riding|hanging-from|above|under)$/.test(kind)) && !(ids.has(to) && kind === 'holding')), // prettier-ignore
  }
}

/** Who was sitting or riding and is put on the ground stands. */
function atEase(node: SceneNode, kind: Tie['kind']): SceneNode {
  if (!node.pose || !/^(?:sit|ride|drive|perch)$/.test(node.pose) || /^(?:on|in|riding)$/.test(kind)) return node
  const { pose: _pose, actions: _actions, ...standing } = node
  return standing
}

const unplacedNode = ({ placed: _placed, ...node }: SceneNode): SceneNode => node
