/** Two things change places, with all that they carry, or change colours. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { allCarriedBy } from './carried.ts'
import { changeNode } from './edit-node.ts'
import { findNodes } from './find-nodes.ts'
import { withNodes, type Placed, type Scene, type SceneNode } from './scene.ts'

/** Undefined when there are not two of them. */
export function swapNodes(
  scene: Scene,
  change: { target: string; other?: string; what: 'places' | 'colours' },
  last: readonly string[],
): Scene | undefined {
  const first = findNodes(scene, change.target, last)
  const second = change.other === undefined ? first : findNodes(first.scene, change.other, last)
  const [a, b] = change.other === undefined ? first.nodes : [first.nodes[0], second.nodes[0]]
  if (!a || !b || a.id === b.id) return undefined
  return change.what === 'places' ? inEachOthersPlace(second.scene, a, b) : inEachOthersColours(second.scene, a, b)
}

function inEachOthersColours(scene: Scene, a: SceneNode, b: SceneNode): Scene | undefined {
  const [one, two] = [coloursOf(a), coloursOf(b)]
  if (!one || !two) return undefined
  return withNodes(scene, [
    changeNode(a, { kind: 'recolour', target: '', ...two }),
    changeNode(b, { kind: 'recolour', target: '', ...one }),
  ])
}

function coloursOf(node: SceneNode): { color: string; second?: string } | undefined {
  const [color, second] = node.colors
  const own = color ?? findConcept(node.concept)?.color
  return own && colorHex(own) ? { color: own, ...(second ? { second } : {}) } : undefined
}

/** What rests on the same third thing swaps only its own box; carriers take along what they carry. */
function inEachOthersPlace(scene: Scene, a: SceneNode, b: SceneNode): Scene | undefined {
  const [one, two] = [a.placed?.[0], b.placed?.[0]]
  if (!one || !two) return undefined
  const carried = (id: string): ReadonlySet<string> => new Set(allCarriedBy(scene, [id]).map((node) => node.id))
  const [withA, withB] = [carried(a.id), carried(b.id)]
  const moved = scene.nodes.flatMap((node) => {
    if (node.id === a.id || (withA.has(node.id) && node.id !== b.id)) return [shifted(node, one, two, node.id === a.id)]
    if (node.id === b.id || (withB.has(node.id) && node.id !== a.id)) return [shifted(node, two, one, node.id === b.id)]
    return []
  })
  return withNodes(scene, moved)
}

/** To the other's middle and foot, for the most part inside the picture. */
function shifted(node: SceneNode, from: Placed, to: Placed, isRoot: boolean): SceneNode {
  const spare = Math.min(from.width * 0.24, 0.5)
  const middle = Math.max(spare, Math.min(1 - spare, to.x + to.width / 2))
  const [x, y] = [middle - from.x - from.width / 2, to.y + to.height - from.y - from.height]
  const boxes = node.placed?.map((box) => ({
    ...box,
    x: box.x + x,
    y: box.y + y,
    depth: Math.max(0, Math.min(1, box.depth + to.depth - from.depth)),
    ...(box.string ? { string: [box.string[0] + x, box.string[1] + y] as [number, number] } : {}),
    ...(isRoot && to.support && !from.support ? { support: to.support } : {}),
  }))
  return { ...node, ...(boxes ? { placed: boxes } : {}) }
}
