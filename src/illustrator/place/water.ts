/** How deep things lie in the water: hulls a little, swimmers to the chest; fish are under it. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

/** Words that say how deep someone stands in the water. */
export const IN_WATER = /\b(knee|ankle|waist|chest|neck|shoulder|hip)-deep\b|\bwading\b|\bin-water\b|\bhalf-submerged\b/

const DEPTHS: Record<string, number> = { ankle: 0.07, knee: 0.2, hip: 0.4, waist: 0.45, chest: 0.6, shoulder: 0.7, neck: 0.75 }

/** The share of the height below the waterline, for what floats at the surface. */
export function draughtOf(node: SceneNode): number {
  const concept = conceptOf(node)
  const asked = node.traits?.map((trait) => DEPTHS[/(\w+)-deep/.exec(trait)?.[1] ?? '']).find((deep) => deep !== undefined)
  if (asked !== undefined) return asked
  if (node.traits?.includes('half-submerged')) return 0.42
  if (node.traits?.includes('wading') && node.pose !== 'swim' && node.pose !== 'float')
    return /flamingo|heron|stork|crane|egret/.test(node.concept) ? 0.14 : 0.24
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
      if (node.pose === 'jump') return 0.16
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
