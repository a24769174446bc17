/** What is held, worn, ridden or stood on goes along with what carries it. */
import type { Placed, Scene, SceneNode } from './scene.ts'

/** From carrier to carried, by the kind of the relation. */
const CARRIES_ITS_OBJECT = /^(?:holding|wearing|picture-of)$/
const RESTS_ON_ITS_OBJECT = /^(?:on|in|riding|hanging-from)$/

/** The nodes that one carries at once, by relation or because they stand on it. */
export function carriedBy(scene: Scene, id: string): SceneNode[] {
  const ids = new Set(
    scene.relations.flatMap(({ from, kind, to }) =>
      from === id && CARRIES_ITS_OBJECT.test(kind) ? [to] : to === id && RESTS_ON_ITS_OBJECT.test(kind) ? [from] : [],
    ),
  )
  return scene.nodes.filter((node) => node.id !== id && (ids.has(node.id) || node.placed?.some(({ support }) => support?.split('#')[0] === id))) // prettier-ignore
}

/** Everything that goes along with some nodes, themselves left out. */
export function allCarriedBy(scene: Scene, ids: Iterable<string>): SceneNode[] {
  const found = new Map<string, SceneNode>()
  const own = new Set(ids)
  const queue = [...own]
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const node of carriedBy(scene, id)) {
      if (found.has(node.id) || own.has(node.id)) continue
      found.set(node.id, node)
      queue.push(node.id)
    }
  return [...found.values()]
}

/**
 * The scene after a change, with what is carried brought along: moved and scaled with a carrier that only went elsewhere, laid out anew on one that
 * took another shape. What the change itself placed stays where it is.
 */
export function broughtAlong(before: Scene, after: Scene): Scene {
  const was = new Map(before.nodes.map((node) => [node.id, node]))
  const touched = after.nodes.filter((node) => was.has(node.id) && was.get(node.id) !== node)
  let now = after
  for (const host of touched) {
    const old = was.get(host.id) as SceneNode
    const own = new Set(touched.map(({ id }) => id))
    const carried = allCarriedBy(now, [host.id]).filter(({ id }) => !own.has(id))
    if (carried.length === 0) continue
    const ids = new Set(carried.map(({ id }) => id))
    const reshaped = !host.placed || !old.placed || shapeOf(host) !== shapeOf(old)
    now = {
      ...now,
      nodes: now.nodes.map((node) => {
        if (!ids.has(node.id) || !node.placed) return node
        if (!reshaped)
          return { ...node, placed: node.placed.map((box) => along(box, old.placed ?? [], host.placed ?? [], host.id)) }
        const { placed: _placed, ...free } = node
        return free
      }),
    }
  }
  return now
}

/** What gives a drawing another outline. */
const shapeOf = ({ concept, pose, age, params }: SceneNode): string =>
  JSON.stringify([concept, pose, age, params?.['gender'], params?.['role']])

/** A box moved, scaled and mirrored as its carrier was. */
function along(box: Placed, old: readonly Placed[], now: readonly Placed[], host: string): Placed {
  const [id, at] = (box.support ?? '').split('#')
  const index = id === host ? Number(at) : nearest(box, old)
  const [from, to] = [old[index], now[index]]
  if (!from || !to || (from.x === to.x && from.y === to.y && from.width === to.width && from.height === to.height && from.flip === to.flip)) return box // prettier-ignore
  const [sx, sy] = [to.width / from.width, to.height / from.height]
  const mirrored = from.flip !== to.flip
  const place = (x: number, width: number): number => {
    const share = (x - from.x) / from.width
    return mirrored ? to.x + (1 - share) * to.width - width : to.x + share * to.width
  }
  const [width, height] = [Math.min(4, box.width * sx), Math.min(4, box.height * sy)]
  return {
    ...box,
    width,
    height,
    x: place(box.x, width),
    y: to.y + (box.y - from.y) * sy,
    flip: mirrored ? !box.flip : box.flip,
    depth: Math.max(0, Math.min(1, box.depth + to.depth - from.depth)),
    ...(box.string ? { string: [place(box.string[0], 0), to.y + (box.string[1] - from.y) * sy] as [number, number] } : {}),
  }
}

function nearest(box: Placed, hosts: readonly Placed[]): number {
  const distance = (host: Placed): number => Math.hypot(host.x + host.width / 2 - box.x - box.width / 2, host.y + host.height / 2 - box.y - box.height / 2) // prettier-ignore
  return hosts.reduce((best, host, index) => (distance(host) < distance(hosts[best] as Placed) ? index : best), 0)
}
