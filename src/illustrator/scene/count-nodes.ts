/** Changes of number: fewer keep the first boxes, more are laid out beside those that are there. */
import { addNode } from './tie-nodes.ts'
import { findNodes, freshId } from './find-nodes.ts'
import { allCarriedBy } from './carried.ts'
import { withNodes, withoutNodes, type Scene, type SceneNode } from './scene.ts'
import type { SceneChange } from './scene-change.ts'

const MOST = 40

/** As many of the target as asked, in all. */
export function setCount(
  scene: Scene,
  { target, count, node: wanted }: Extract<SceneChange, { kind: 'count' }>,
  last: readonly string[],
): Scene | undefined {
  const found = findNodes(scene, target, last)
  const total = found.nodes.reduce((sum, node) => sum + instances(node), 0)
  if (total === 0) return wanted && addNode(scene, { node: wanted }, last)
  return count > total ? more(found.scene, found.nodes, count - total) : fewer(found.scene, found.nodes, total - count)
}

/** So many more or fewer of the target; when there are none, as many of `node` are added. */
export function changeCount(
  scene: Scene,
  change: Extract<SceneChange, { kind: 'more' }>,
  last: readonly string[],
): Scene | undefined {
  const found = findNodes(scene, change.target, last)
  if (found.nodes.length === 0 || change.tie || change.region) {
    const { node, tie, region } = change
    if (change.by < 1 || !node) return undefined
    return addNode(scene, { node: { ...node, count: Math.min(MOST, change.by), ...(region ? { region } : {}) }, ...(tie ? { tie } : {}) }, last) // prettier-ignore
  }
  const total = found.nodes.reduce((sum, node) => sum + instances(node), 0)
  if (change.times)
    return setCount(scene, { kind: 'count', target: change.target, count: Math.max(1, Math.round(total * change.times)) }, last)
  return change.by > 0 ? more(found.scene, found.nodes, change.by) : fewer(found.scene, found.nodes, -change.by)
}

const instances = (node: SceneNode): number => node.placed?.length ?? node.count

function more(scene: Scene, nodes: readonly SceneNode[], by: number): Scene | undefined {
  const [model] = nodes
  if (!model || scene.nodes.length >= 59) return undefined
  const { placed: _placed, many: _many, ...plain } = model
  const own = { ...plain, id: freshId(scene), count: Math.max(1, Math.min(MOST, by)) }
  const links = scene.relations
    .filter(({ from, kind }) => from === model.id && /^(?:on|in|under|next-to|around)$/.test(kind))
    .map((link) => ({ ...link, from: own.id }))
  const held = scene.relations
    .filter(({ to, kind }) => to === model.id && /^(?:with|holding)$/.test(kind))
    .map((link) => ({ ...link, to: own.id }))
  return { ...scene, nodes: [...scene.nodes, own], relations: [...scene.relations, ...links, ...held].slice(-80) }
}

function fewer(scene: Scene, nodes: readonly SceneNode[], by: number): Scene | undefined {
  let left = by
  let now = scene
  for (const node of nodes.toReversed()) {
    if (left <= 0) break
    const own = instances(node)
    if (own <= left)
      now = withoutNodes(now, new Set([node.id, ...allCarriedBy(now, [node.id]).filter(({ placed }) => placed?.every(({ zone }) => zone === 'hand')).map(({ id }) => id)])) // prettier-ignore
    else {
      const { many: _many, ...plain } = node
      now = withNodes(now, [{ ...plain, count: Math.min(MOST, own - left), ...(node.placed ? { placed: node.placed.slice(0, own - left) } : {}) }]) // prettier-ignore
    }
    left -= own
  }
  return now
}
