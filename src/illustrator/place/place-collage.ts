/** Layout of a collage: big overlapping pieces from edge to edge, tall ones behind, low ones in front, each still readable. */
import type { Random } from '../../lib/random.ts'
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'
import { instancesOf, measureFor } from './measure.ts'

/** Fills every node's box; the pieces span the whole width. */
export function placeCollage(scene: Scene, nodes: readonly SceneNode[], random: Random): SceneNode[] {
  const { width: W, height: H } = scene
  const measure = measureFor(scene)
  const pieces = nodes.flatMap((node) =>
    Array.from({ length: Math.min(3, instancesOf(node)) }, () => ({ node, ...measure(node, 1) })),
  )
  const sorted = [...pieces].sort((a, b) => b.height / b.width - a.height / a.width)
  const back = sorted.filter((_, index) => index < Math.ceil(sorted.length * 0.6))
  const front = sorted.filter((piece) => !back.includes(piece))
  const placed = new Map<string, Placed[]>()
  const row = (
    members: typeof pieces,
    options: { heights: readonly [number, number]; baseline: number; depth: number; share: number },
  ) => {
    const order = [...members].map((piece) => ({ piece, at: random.next() })).sort((a, b) => a.at - b.at)
    const slot = (W * 0.96) / Math.max(1, order.length)
    order.forEach(({ piece }, index) => {
      const ratio = piece.width / piece.height
      let height = random.between(...options.heights) * H
      let width = height * ratio
      const widest = slot * options.share
      if (width > widest) [width, height] = [widest, widest / ratio]
      const x = 0.02 * W + slot * (index + 0.5) - width / 2
      const baseline = options.baseline * H + random.between(-0.02, 0.01) * H
      const box: Placed = {
        x: clamp(x / W, width / W),
        y: Math.max(0.02, (baseline - height) / H),
        width: width / W,
        height: height / H,
        depth: options.depth + random.between(0, 0.05),
        zone: 'ground',
        flip: false,
        seed: Math.floor(random.next() * 1e9),
      }
      placed.set(piece.node.id, [...(placed.get(piece.node.id) ?? []), box])
    })
  }
  row(back, { heights: [0.7, 0.9], baseline: 0.9, depth: 0.4, share: 1.5 })
  row(front, { heights: [0.34, 0.5], baseline: 0.975, depth: 0.1, share: 1.05 })
  return nodes.map((node) => ({
    ...node,
    count: Math.max(1, placed.get(node.id)?.length ?? 1),
    placed: placed.get(node.id) ?? [],
  }))
}

const clamp = (x: number, width: number): number => Math.max(0.005, Math.min(0.995 - width, x))
