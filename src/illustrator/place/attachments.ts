/** Who stands on, sits in, rides, wears, or holds whom: the parent of each node, read from the relations. */
import type { Scene, SceneNode, SceneRelation } from '../scene/scene.ts'

export type AttachmentKind = 'on' | 'in' | 'riding' | 'wearing' | 'holding' | 'hanging' | 'picture' | 'above' | 'under'

export type Attachment = { parent: SceneNode; kind: AttachmentKind }

const CHILD_IS_FROM: Partial<Record<SceneRelation['kind'], AttachmentKind>> = {
  on: 'on',
  in: 'in',
  riding: 'riding',
  above: 'above',
  over: 'above',
  'hanging-from': 'hanging',
  under: 'under',
}
const CHILD_IS_TO: Partial<Record<SceneRelation['kind'], AttachmentKind>> = {
  wearing: 'wearing',
  holding: 'holding',
  'picture-of': 'picture',
  below: 'above',
}

/** The attachment of every node that has one; circles are cut where they close. */
export function attachmentsOf(scene: Scene): Map<string, Attachment> {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const found = new Map<string, Attachment>()
  for (const relation of scene.relations) {
    const [from, to] = [nodes.get(relation.from), nodes.get(relation.to)]
    if (!from || !to || from === to) continue
    const down = CHILD_IS_FROM[relation.kind]
    const up = CHILD_IS_TO[relation.kind]
    if (down) attach(found, from, to, down)
    else if (up) attach(found, to, from, up)
  }
  return found
}

function attach(found: Map<string, Attachment>, child: SceneNode, parent: SceneNode, kind: AttachmentKind): void {
  if (found.has(child.id)) return
  for (let id: string | undefined = parent.id; id; id = found.get(id)?.parent.id) if (id === child.id) return
  found.set(child.id, { parent, kind })
}
