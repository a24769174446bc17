/** A couple is two people, a family four, a band its players: the node becomes its members, who share its relations. */
import type { Scene, SceneNode } from '../scene/scene.ts'

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  couple: ['man', 'woman'],
  family: ['man', 'woman', 'boy', 'girl'],
  band: ['singer', 'guitarist', 'drummer'],
  orchestra: ['conductor', 'violinist', 'violinist', 'pianist'],
}
const COUNTS: Readonly<Record<string, number>> = { 'group of people': 5, team: 5, choir: 6, crew: 4, twins: 2, triplets: 3 }

/** Writes the members of companies into the scene. Changes it. */
export function spellOutCompanies(scene: Scene): void {
  const named = scene.nodes.filter(
    ({ concept }) => Object.hasOwn(MEMBERS, concept) || Object.hasOwn(COUNTS, concept) || concept === 'crowd',
  )
  for (const node of named) {
    const count = COUNTS[node.concept]
    if (count) Object.assign(node, { concept: 'person', count: Math.max(count, node.count) })
    if (node.concept === 'crowd') Object.assign(node, { concept: 'person', count: Math.max(14, node.count), many: true })
    const several = node.count > 1 ? MEMBERS[node.concept] : undefined
    if (several) Object.assign(node, { concept: 'person', count: Math.min(40, node.count * several.length) })
    const members = Object.hasOwn(MEMBERS, node.concept) && node.count === 1 ? MEMBERS[node.concept] : undefined
    if (members) join(scene, node, members)
  }
}

function join(scene: Scene, node: SceneNode, members: readonly string[]): void {
  const others = members
    .slice(1)
    .map((concept, index): SceneNode => ({ ...node, id: `${node.id}m${index + 1}`, concept, ...ageOf(concept) }))
  Object.assign(node, { concept: members[0], ...ageOf(members[0] as string) })
  scene.nodes.splice(scene.nodes.indexOf(node) + 1, 0, ...others)
  const shared = scene.relations.filter(({ from, to }) => from === node.id || to === node.id)
  for (const other of others)
    for (const relation of shared)
      scene.relations.push({
        ...relation,
        from: relation.from === node.id ? other.id : relation.from,
        to: relation.to === node.id ? other.id : relation.to,
      })
  scene.nodes = scene.nodes.slice(0, 60)
  scene.relations = scene.relations.slice(0, 80)
}

const ageOf = (concept: string): Pick<SceneNode, 'age'> => (/^(boy|girl)$/.test(concept) ? { age: 'child' } : {})
