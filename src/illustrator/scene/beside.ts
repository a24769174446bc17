/** What is put to the left, to the right or next to something that has its place already goes there, on the same ground. */
import { allCarriedBy } from './carried.ts'
import { withNodes, type Placed, type Scene, type SceneNode } from './scene.ts'

const SIDES: Readonly<Record<string, -1 | 0 | 1>> = { 'left-of': -1, 'right-of': 1, 'next-to': 0 }
const GROUNDED = /^(?:ground|table|water)$/
const GAP = 0.015

/** The scene after layout, with newcomers beside the neighbours that were there before. */
export function besideNeighbours(before: Scene, after: Scene): Scene {
  const settled = new Set(before.nodes.filter(({ placed }) => placed).map(({ id }) => id))
  return after.relations.reduce((now, { from, kind, to }) => {
    const side = SIDES[kind]
    if (side === undefined || settled.has(from) || !settled.has(to)) return now
    const [node, host] = [from, to].map((id) => now.nodes.find((one) => one.id === id))
    return node && host ? stoodBy(now, node, host, side) : now
  }, after)
}

function stoodBy(scene: Scene, node: SceneNode, host: SceneNode, side: -1 | 0 | 1): Scene {
  const [boxes, [at]] = [node.placed ?? [], host.placed ?? []]
  const [first] = boxes
  if (!first || !at || !GROUNDED.test(first.zone) || first.zone !== at.zone || first.support !== undefined) return scene
  const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))]
  const width = right - left
  const [before, behind] = [at.x, 1 - at.x - at.width]
  const way = side || (behind >= before ? 1 : -1)
  const wish = way > 0 ? at.x + at.width + GAP : at.x - GAP - width
  const dx = Math.max(0.005, Math.min(0.995 - width, wish)) - left
  const dy = at.y + at.height * (1 - (at.cut ?? 0)) - Math.max(...boxes.map((box) => box.y + box.height * (1 - (box.cut ?? 0))))
  const moved = (box: Placed): Placed => ({ ...box, x: box.x + dx, y: box.y + dy, depth: Math.max(0, at.depth - 0.003) })
  return withNodes(
    scene,
    [node, ...allCarriedBy(scene, [node.id])].map((one) => ({ ...one, placed: (one.placed ?? []).map(moved) })),
  )
}
