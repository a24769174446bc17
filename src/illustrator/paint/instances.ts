/** Every instance of every node, far to near: the order in which they are painted. */
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'

export type Instance = { node: SceneNode; placed: Placed; index: number }

/** Far things first; among equals, in the order of the words. */
export function instancesFarToNear(scene: Scene): Instance[] {
  const all = scene.nodes.flatMap((node) => (node.placed ?? []).map((placed, index) => ({ node, placed, index })))
  return all
    .map((one, order) => ({ one, order }))
    .sort((a, b) => b.one.placed.depth - a.one.placed.depth || a.order - b.order)
    .map(({ one }) => one)
}

/** True when the instance stands on the ground and so throws a shadow there. */
export function standsOnGround({ placed }: Instance): boolean {
  return !placed.support && (placed.zone === 'ground' || placed.zone === 'table')
}

/** Finds the thing on which an instance rests, at last; itself when it rests on nothing. */
export function rootFinder(instances: readonly Instance[]): (instance: Instance) => Instance {
  const byKey = new Map(instances.map((one) => [`${one.node.id}#${one.index}`, one]))
  return (instance) => {
    let here = instance
    for (let step = 0; step < 8; step++) {
      const below = here.placed.support ? byKey.get(here.placed.support) : undefined
      if (!below) return here
      here = below
    }
    return here
  }
}
