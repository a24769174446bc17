/** From a node of the scene to the look of one instance: colours as hex, parameters joined, the view that suits the facing. */
import { colorHex, findConcept, type Concept } from '../concepts/concepts.ts'
import type { Placed, SceneNode } from '../scene/scene.ts'
import { plainLook, type Look } from './drawable.ts'

/** The concept of a node; a node whose concept is unknown gets a plain row of its class. */
export function conceptOf(node: SceneNode): Concept {
  return findConcept(node.concept) ?? { name: node.concept, kind: 'symbol', size: 0.5, zone: 'ground' }
}

/** The look of one instance. `lit` says whether lamps shine in this picture. */
export function lookOf(
  node: SceneNode,
  instance: Pick<Placed, 'seed' | 'colors'>,
  options: { lit?: boolean; phase?: number; mouth?: number } = {},
): Look {
  const concept = conceptOf(node)
  const words = instance.colors ?? node.colors
  return {
    ...plainLook,
    colors: words.map((word) => colorHex(word)).filter((hex) => hex !== undefined),
    material: node.material,
    pose: node.pose ?? 'stand',
    phase: options.phase ?? 0,
    mood: node.mood ?? 'neutral',
    age: node.age ?? 'adult',
    wears: (node.wears ?? []).map(({ concept: name, color }) => ({ concept: name, color: color ? colorHex(color) : undefined })),
    traits: node.traits ?? [],
    text: node.text,
    mouth: options.mouth ?? 0,
    lit: isLit(node.traits, options.lit ?? false),
    seed: node.seed ?? instance.seed,
    ...(node.picture ? { picture: node.picture } : {}),
    params: { ...concept.params, ...(node.count > 1 ? { single: true } : {}), ...node.params },
    view: node.facing === 'front' ? 'front' : node.facing === 'away' ? 'back' : 'side',
  }
}

/** What was lit or put out by itself is so whatever the hour. */
const isLit = (traits: readonly string[] = [], otherwise: boolean): boolean =>
  traits.includes('unlit') ? false : traits.includes('lit') || otherwise
