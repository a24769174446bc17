/** What holds what: fish live in glass, a drink comes in its own vessel, a kite has a string. */
import { conceptOf } from '../art/art.ts'
import type { Scene } from '../scene/scene.ts'

/** A child with a kite holds its string, wherever one can. */
export function heldOnString(scene: Scene): Scene {
  const flown = scene.nodes.find((node) => /^(kite|balloon)$/.test(node.concept))
  const people = scene.nodes.filter((node) => conceptOf(node).kind === 'person')
  const [holder] = people
  if (!flown || !holder || people.length > 1 || holder.count > 1) return scene
  if (scene.relations.some(({ from, to, kind }) => (from === flown.id || to === flown.id) && kind !== 'with' && kind !== 'next-to')) return scene
  const bare = !scene.environment.asked && scene.environment.kind === 'studio'
  return {
    ...scene,
    environment: bare ? { ...scene.environment, kind: 'meadow' } : scene.environment,
    relations: [...scene.relations.filter(({ from, to }) => from !== flown.id && to !== flown.id), { from: holder.id, kind: 'holding' as const, to: flown.id }],
  }
} // prettier-ignore

/** A fish in a bowl is seen through its glass, on a table and not under the sea. */
export function glassForFish(scene: Scene): Scene {
  const bowls = scene.nodes.filter(
    (node) =>
      VESSEL_FOR_FISH.test(node.concept) &&
      scene.relations.some(({ kind, from, to }) => kind === 'in' && to === node.id && scene.nodes.some((one) => one.id === from && conceptOf(one).kind === 'fish')),
  )
  if (bowls.length === 0) return scene
  const ashore = !scene.environment.asked && /^(underwater|ocean|lake|river)$/.test(scene.environment.kind)
  return {
    ...scene,
    environment: ashore ? { ...scene.environment, kind: 'living-room' } : scene.environment,
    nodes: scene.nodes.map((node) => (bowls.includes(node) ? { ...node, concept: 'fishbowl' } : node)),
  }
} // prettier-ignore

/** A glass of juice is one thing: the drawing of the drink has its vessel. */
export function drinkInItsVessel(scene: Scene): Scene {
  let so = scene
  for (const { kind, from, to } of scene.relations) {
    const [drink, vessel] = [so.nodes.find(({ id }) => id === from), so.nodes.find(({ id }) => id === to)]
    if (kind !== 'in' || !drink || !vessel || !DRINK.test(drink.concept) || !CUP.test(vessel.concept)) continue
    const there = (id: string) => (id === vessel.id ? drink.id : id)
    so = {
      ...so,
      nodes: so.nodes
        .filter((node) => node !== vessel)
        .map((node) => (node === drink ? { ...node, count: vessel.count, colors: node.colors.length > 0 ? node.colors : vessel.colors } : node)),
      relations: so.relations
        .filter((one) => !(one.from === from && one.to === to))
        .map((one) => ({ ...one, from: there(one.from), to: there(one.to), ...(one.other ? { other: there(one.other) } : {}) })),
    }
  }
  return so
} // prettier-ignore

const VESSEL_FOR_FISH = /^(bowl|glass bowl|vase|jar|glass|goblet)$/

const DRINK =
  /coffee|\btea$|juice|lemonade|\bbeer$|\bwine$|cocktail|smoothie|milkshake|latte|cappuccino|espresso|hot chocolate|cocoa|martini|champagne|syrup|ketchup|mustard|honey$|sauce$|olive oil/
const CUP =
  /^(glass|cup|mug|tall glass|wine glass|teacup|coffee cup|pint|pint glass|tumbler|goblet|flute|champagne glass|drinking glass|bottle|jar|carton|can|jug|pitcher)$/
