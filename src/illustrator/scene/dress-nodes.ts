/** Changes of what is on somebody and of what is part of something: clothes, hair, eyes, roofs, sails. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { changeNode } from './edit-node.ts'
import { findNodes } from './find-nodes.ts'
import { isPerson, kindOf } from './name-match.ts'
import { PARTS, REMOVABLE, type Part } from './parts.data.ts'
import { withNodes, type Scene, type SceneNode } from './scene.ts'
import type { NodeChange } from './scene-change.ts'
import { readTarget } from './target.ts'

type Worn = NonNullable<SceneNode['wears']>[number]

/** A garment or a part in a colour; undefined when nobody has it. */
export function recolourPart(scene: Scene, words: string, color: string, last: readonly string[]): Scene | undefined {
  const worn = alterWorn(scene, words, (one) => ({ ...one, color }), last)
  if (worn) return worn
  const { noun, owners, scene: now } = ownersOf(scene, words, last)
  const garment = garmentOf(noun)
  const people = owners.filter(isPerson)
  if (garment && people.length > 0 && !/^(?:suit|armor|uniform)$/.test(garment)) return withNodes(now, people.map((node) => changeNode(node, { kind: 'dress', target: '', wears: { concept: garment, color } }))) // prettier-ignore
  const parted = owners.flatMap((node) => {
    const part = partOf(node, noun)
    if (!part) return []
    if (part.self) return [changeNode(node, { kind: 'recolour', target: '', color })]
    const add = /beard|goatee|mou?stache/.test(noun) ? { add: ['bearded'] } : {}
    return [changeNode(node, { kind: 'alter', target: '', params: { [part.param as string]: colorHex(color) ?? color }, ...add })]
  })
  if (parted.length > 0) return withNodes(now, parted)
  if (garment && people.length > 0) return withNodes(now, people.map((node) => changeNode(node, { kind: 'dress', target: '', wears: { concept: garment, color } }))) // prettier-ignore
  return undefined
}

/** A door that opens belongs to its house: the change is the owner's. */
export function changeOwner(scene: Scene, change: Extract<NodeChange, { kind: 'alter' | 'material' }>, last: readonly string[]): Scene | undefined {
  const { noun, owners, scene: now } = ownersOf(scene, change.target, last)
  const parted = owners.filter((node) => partOf(node, noun) !== undefined)
  return parted.length > 0 ? withNodes(now, parted.map((node) => changeNode(node, change))) : undefined
} // prettier-ignore

/** A garment taken off, a beard shaved; undefined when nobody has it. */
export function removePart(scene: Scene, words: string, last: readonly string[]): Scene | undefined {
  const { noun, owners, scene: now } = ownersOf(scene, words, last)
  const garment = garmentOf(noun)
  const wearers = owners.filter((node) => node.wears?.some((worn) => isCalled(worn, noun)))
  if (wearers.length > 0) return withNodes(now, wearers.map((node) => ({ ...changeNode(node, { kind: 'undress', target: '', garment: garment ?? noun }), wears: (node.wears ?? []).filter((worn) => !isCalled(worn, noun)) }))) // prettier-ignore
  const people = owners.filter(isPerson)
  const part = REMOVABLE[noun.split(' ').at(-1) as string] ?? garment
  if (!part || people.length === 0) return undefined
  const mark = (node: SceneNode): SceneNode => changeNode(node, { kind: 'alter', target: '', add: [`without ${part}`], drop: part === 'beard' ? ['beard', 'bearded'] : [] }) // prettier-ignore
  return withNodes(now, people.map(mark))
}

/** Changes what somebody wears; undefined when nobody wears it. */
function alterWorn(scene: Scene, words: string, alter: (worn: Worn) => Worn, last: readonly string[]): Scene | undefined {
  const { noun, owners, scene: now } = ownersOf(scene, words, last)
  const wearers = owners.filter((node) => node.wears?.some((worn) => isCalled(worn, noun)))
  if (wearers.length === 0) return undefined
  return withNodes(now, wearers.map((node) => ({ ...node, wears: (node.wears ?? []).map((worn) => (isCalled(worn, noun) ? alter(worn) : worn)) }))) // prettier-ignore
}

/** Whose it is: the owner that the words name, else everyone who may have it. */
function ownersOf(scene: Scene, words: string, last: readonly string[]): { noun: string; owners: SceneNode[]; scene: Scene } {
  const { noun, owner, bond } = readTarget(words)
  const OWNERS: Readonly<Record<string, string>> = { his: 'him', her: 'her', their: 'them', its: 'it' }
  const whose = owner ?? (bond && /^(?:on|in|with)$/.test(bond.words) ? bond.to : undefined)
  if (whose === undefined) {
    const compound = / /.test(noun) ? findNodes(scene, noun.split(' ').slice(0, -1).join(' '), last).nodes : []
    return compound.length > 0 ? { noun: noun.split(' ').at(-1) as string, owners: compound, scene } : { noun, owners: scene.nodes.filter(({ implied }) => !implied), scene } // prettier-ignore
  }
  const found = findNodes(scene, OWNERS[whose] ?? whose, last)
  return { noun, owners: found.nodes, scene: found.scene }
}

const partOf = (node: SceneNode, noun: string): Part | undefined =>
  PARTS.find(({ words, kinds, concepts }) => words.split('|').includes(noun) && (kinds?.split(' ').includes(kindOf(node) ?? '') ?? true) && (concepts?.test(node.concept) ?? true)) // prettier-ignore

/** The garment that a noun names, by itself or by its last word. */
const garmentOf = (noun: string): string | undefined =>
  [noun, noun.split(' ').at(-1) as string].map((words) => findConcept(words)).find((concept) => concept?.kind === 'clothing')
    ?.name

function isCalled(worn: Worn, noun: string): boolean {
  const concept = garmentOf(noun) ?? noun
  if (/(?:^| )bows?$/.test(noun)) return /^(?:ribbon|bow tie|hair bow)$/.test(worn.concept)
  return worn.concept === concept || worn.concept.split(' ').at(-1) === noun.split(' ').at(-1)
}
