/** How deep things lie in the water: hulls a little, swimmers to the chest; fish are under it. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

/** The share of the height below the waterline, for what floats at the surface. */
export function draughtOf(node: SceneNode): number {
  const concept = conceptOf(node)
  switch (concept.kind) {
    case 'boat':
      return /submarine/.test(concept.name) ? 0.5 : 0.1
    case 'person':
      return node.pose === 'swim' || node.pose === 'float' ? 0.42 : node.pose === 'surf' ? 0.04 : 0.45
    case 'animal':
      return 0.42
    case 'bird':
      return 0.14
    case 'fish':
      return /whale|dolphin|shark|orca/.test(concept.name) ? 0.3 : 0
    case 'vehicle':
      return 0.25
    case 'toy':
    case 'container':
      return 0.2
    default:
      return 0.05
  }
}
