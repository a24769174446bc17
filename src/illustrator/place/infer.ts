/** What the words leave unsaid: both of two things beside each other stand on the one's counter, fish live in glass, a drink comes in its own vessel. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode, SceneRelation } from '../scene/scene.ts'
import { isSurface } from './kinds.ts'

/** The scene with such things said; nodes that have boxes are left alone. */
export function inferred(scene: Scene): Scene {
  if (scene.nodes.length < 2 || scene.nodes.some(({ placed }) => placed)) return scene
  return STEPS.reduce((so, step) => step(so), scene)
}

const STEPS = [ashore, sharedSurface, glassForFish, drinkInItsVessel]

const BESIDE: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>([
  'left-of',
  'right-of',
  'next-to',
  'with',
  'facing',
])
const TIED: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>(['on', 'in', 'riding', 'hanging-from', 'above', 'over', 'under', 'leaning-on', 'against']) // prettier-ignore

/** A house, a puddle or a road vehicle is not under the sea, whatever else is there. */
function ashore(scene: Scene): Scene {
  const { kind, asked } = scene.environment
  if (asked || !/^(underwater|ocean|lake|river)$/.test(kind)) return scene
  const anchor = scene.nodes.find((node) => node.concept === 'puddle' || HOMES.test(node.concept))
  if (!anchor) return scene
  return { ...scene, environment: { ...scene.environment, kind: anchor.concept === 'puddle' ? 'park' : 'village' } }
}

const HOMES = /^(house|cottage|garage|barn|apartment building|mansion|shed|school|church|car|van|bus|truck)$/

/** A toaster on a counter, left of a blender: both are on the counter. */
function sharedSurface(scene: Scene): Scene {
  const nodeOf = new Map(scene.nodes.map((node) => [node.id, node]))
  const on = new Map(scene.relations.filter(({ kind, to }) => kind === 'on' && isSurface(nodeOf.get(to))).map(({ from, to }) => [from, to]))
  const added: SceneRelation[] = []
  for (const { kind, from, to } of scene.relations) {
    if (!BESIDE.has(kind)) continue
    for (const [here, there] of [[from, to], [to, from]] as const) {
      const surface = on.get(here)
      const node = nodeOf.get(there)
      if (!surface || !node || there === surface || on.has(there) || !fitsOnTable(node)) continue
      if (scene.relations.some((one) => one.from === there && TIED.has(one.kind))) continue
      added.push({ from: there, kind: 'on', to: surface })
      on.set(there, surface)
    }
  }
  return added.length === 0 ? scene : { ...scene, relations: [...scene.relations, ...added].slice(0, 80) }
} // prettier-ignore

const fitsOnTable = (node: SceneNode): boolean => conceptOf(node).zone === 'table' && conceptOf(node).size <= 0.8

/** A fish in a bowl is seen through its glass, on a table and not under the sea. */
function glassForFish(scene: Scene): Scene {
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

const VESSEL_FOR_FISH = /^(bowl|glass bowl|vase|jar|glass|goblet)$/

/** A glass of juice is one thing: the drawing of the drink has its vessel. */
function drinkInItsVessel(scene: Scene): Scene {
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

const DRINK =
  /coffee|\btea$|juice|lemonade|\bbeer$|\bwine$|cocktail|smoothie|milkshake|latte|cappuccino|espresso|hot chocolate|cocoa|martini|champagne/
const CUP =
  /^(glass|cup|mug|tall glass|wine glass|teacup|coffee cup|pint|pint glass|tumbler|goblet|flute|champagne glass|drinking glass)$/
