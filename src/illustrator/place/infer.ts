/** What the words leave unsaid: both of two things beside each other stand on the one's counter, fish live in glass, a drink comes in its own vessel. */
import { conceptOf } from '../art/art.ts'
import { ENVIRONMENT_KINDS, type Scene, type SceneNode, type SceneRelation } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { isBeached, isLiving, isSurface, isWindow } from './kinds.ts'

/** The scene with such things said; nodes that have boxes are left alone. */
export function inferred(scene: Scene): Scene {
  if (scene.nodes.length === 0 || scene.nodes.some(({ placed }) => placed)) return scene
  return STEPS.reduce((so, step) => step(so), scene)
}

const STEPS = [
  afloat,
  wading,
  ashore,
  roomForLarge,
  windowIndoors,
  standingShelf,
  openTruck,
  foodOnBoards,
  picnicBlanket,
  spreadBlanket,
  heldOnString,
  sharedSurface,
  glassForFish,
  drinkInItsVessel,
]

const BESIDE: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>([
  'left-of',
  'right-of',
  'next-to',
  'with',
  'facing',
])
const TIED: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>(['on', 'in', 'riding', 'hanging-from', 'above', 'over', 'under', 'leaning-on', 'against']) // prettier-ignore

/** A boat wants water under it, unless it was pulled ashore; who leaps out of the sea is seen from above it. */
function afloat(scene: Scene): Scene {
  const { kind, asked } = scene.environment
  if (asked) return scene
  const inVessel = scene.relations.some(({ kind: how, from, to }) => how === 'in' && scene.nodes.some((node) => node.id === from && conceptOf(node).kind === 'boat') && scene.nodes.some((node) => node.id === to && conceptOf(node).kind === 'container'))
  if (inVessel && /^(ocean|lake|river|harbour)$/.test(kind)) return { ...scene, environment: { ...scene.environment, kind: 'living-room' } }
  const leaper = scene.nodes.find((node) => conceptOf(node).kind === 'fish' && (node.pose === 'jump' || node.actions?.some(({ verb }) => /jump|leap|breach/.test(verb))))
  if (leaper && kind === 'underwater') return { ...scene, environment: { ...scene.environment, kind: 'ocean' } }
  const boat = scene.nodes.find((node) => conceptOf(node).kind === 'boat' && conceptOf(node).size > 1.5 && !/submarine/.test(node.concept))
  if (!boat || isBeached(boat) || /^(studio|wall|space|sky|moon|mars)$/.test(kind)) return scene
  const stage = stageFor(scene)
  if (stage.indoors || stage.weightless || stage.zones.some(({ zone }) => zone === 'water')) return scene
  if (scene.relations.some(({ kind: how, from }) => from === boat.id && /^(on|in|hanging-from)$/.test(how))) return scene
  const own = ENVIRONMENT_KINDS.find((each) => each === conceptOf(boat).setting)
  return { ...scene, environment: { ...scene.environment, kind: own && /ocean|lake|river|harbour|beach/.test(own) ? own : 'lake' } }
} // prettier-ignore

/** A house, a puddle or a road vehicle is not under the sea, whatever else is there. */
function ashore(scene: Scene): Scene {
  const { kind, asked } = scene.environment
  if (asked || !/^(underwater|ocean|lake|river)$/.test(kind)) return scene
  if (
    kind === 'underwater' &&
    scene.nodes.some((node) => conceptOf(node).kind === 'boat' && !/submarine|wreck/.test(node.concept))
  )
    return { ...scene, environment: { ...scene.environment, kind: 'ocean' } }
  const anchor = scene.nodes.find((node) => node.concept === 'puddle' || HOMES.test(node.concept))
  if (!anchor) return scene
  return { ...scene, environment: { ...scene.environment, kind: anchor.concept === 'puddle' ? 'park' : 'village' } }
}

const HOMES = /^(house|cottage|garage|barn|apartment building|mansion|shed|school|church|car|van|bus|truck)$/

/** A window that somebody looks out of is in a wall. */
function windowIndoors(scene: Scene): Scene {
  if (scene.environment.asked || !scene.nodes.some(isWindow) || stageFor(scene).indoors) return scene
  return { ...scene, environment: { ...scene.environment, kind: 'room' } }
}

/** An elephant does not stand in a kitchen because a mouse is there, too. */
function roomForLarge(scene: Scene): Scene {
  if (scene.environment.asked || !ROOMS.test(scene.environment.kind)) return scene
  const held = new Set(scene.relations.filter(({ kind }) => TIED.has(kind) || kind === 'picture-of').flatMap(({ from, to, kind }) => (kind === 'picture-of' ? [to] : [from]))) // prettier-ignore
  const large = scene.nodes.find(
    (node) => !held.has(node.id) && LARGE_KINDS.test(conceptOf(node).kind) && conceptOf(node).size * node.scale > 2.6,
  )
  const own = large && ENVIRONMENT_KINDS.find((kind) => kind === conceptOf(large).setting)
  return own && own !== scene.environment.kind ? { ...scene, environment: { ...scene.environment, kind: own } } : scene
}

const ROOMS = /^(kitchen|bedroom|living-room|bathroom|office|classroom|restaurant|bar|shop|library|table|room)$/
const LARGE_KINDS = /^(animal|vehicle|aircraft|building|boat)$/

/** What a ladder leans on stands on the floor. */
function standingShelf(scene: Scene): Scene {
  const leaned = (node: SceneNode) =>
    scene.relations.some(({ kind, to }) => (kind === 'leaning-on' || kind === 'against') && to === node.id)
  return recast(scene, (node) => (node.concept === 'shelf' && leaned(node) ? 'bookshelf' : undefined))
}

/** A truck that carries something is an open one. */
function openTruck(scene: Scene): Scene {
  const loaded = (node: SceneNode) => scene.relations.some(({ kind, from, to }) => (kind === 'in' || kind === 'on') && to === node.id && scene.nodes.some((one) => one.id === from && !isLiving(one)))
  return recast(scene, (node) => (node.concept === 'truck' && loaded(node) ? 'pickup truck' : undefined))
} // prettier-ignore

/** A board under food is a cutting board. */
function foodOnBoards(scene: Scene): Scene {
  return recast(scene, (node) => (node.concept === 'plank' && bears(scene, node, /^food$/) ? 'cutting board' : undefined))
}

/** The food of a picnic is on a blanket, said or not. */
function picnicBlanket(scene: Scene): Scene {
  if (!/\bpicnic\b/i.test(scene.prompt) || scene.nodes.some((node) => /blanket|table|\brug$|basket/.test(node.concept))) return scene
  const tied = new Set(scene.relations.filter(({ kind }) => TIED.has(kind)).map(({ from }) => from))
  const loose = scene.nodes.filter((node) => !tied.has(node.id) && /^(food|container)$/.test(conceptOf(node).kind) && conceptOf(node).size < 0.7)
  if (loose.length < 2) return scene
  const outdoors = !scene.environment.asked && stageFor(scene).indoors
  const id = scene.nodes.some((node) => node.id === 'blanket') ? 'picnic-blanket' : 'blanket'
  const blanket: SceneNode = { id, concept: 'rug', words: '', count: 1, colors: ['red', 'white'], scale: 1, implied: true }
  return {
    ...scene,
    environment: outdoors ? { ...scene.environment, kind: 'park' } : scene.environment,
    nodes: [...scene.nodes, blanket],
    relations: [...scene.relations, ...loose.map((node) => ({ from: node.id, kind: 'on' as const, to: id }))].slice(0, 80),
  }
} // prettier-ignore

/** A blanket that people or food are on is spread on the ground; a picnic is outdoors. */
function spreadBlanket(scene: Scene): Scene {
  const spread = (node: SceneNode) => node.concept === 'blanket' && bears(scene, node, /^(person|animal|food|container)$/)
  if (!scene.nodes.some(spread)) return scene
  const outdoors = !scene.environment.asked && /picnic/.test(scene.prompt) && stageFor(scene).indoors
  const there: Scene = outdoors ? { ...scene, environment: { ...scene.environment, kind: 'park' } } : scene
  return recast(there, (node) => (spread(node) ? 'rug' : undefined))
}

const bears = (scene: Scene, node: SceneNode, kinds: RegExp): boolean =>
  scene.relations.some(({ kind, from, to }) => kind === 'on' && to === node.id && scene.nodes.some((one) => one.id === from && kinds.test(conceptOf(one).kind))) // prettier-ignore

function recast(scene: Scene, to: (node: SceneNode) => string | undefined): Scene {
  if (!scene.nodes.some((node) => to(node))) return scene
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, concept: to(node) ?? node.concept })) }
}

/** A child with a kite holds its string, wherever one can. */
function heldOnString(scene: Scene): Scene {
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

/** Who is in the lake, and not only at it, stands or swims in its water. */
function wading(scene: Scene): Scene {
  if (!/^(lake|river|ocean|swamp|beach|waterfall)$/.test(scene.environment.kind)) return scene
  const deep = /\b(?:knee|ankle|hip|waist|chest|shoulder|neck)-deep\b/i.exec(scene.prompt)?.[0]?.toLowerCase()
  const half = /\bhalf[- ](?:submerged|under ?water)\b/i.test(scene.prompt)
  const stands = /\b(?:wad(?:es|ing)|(?:in|into) (?:the |a |an )?(?:\w+ )?(?:water|lake|river|stream|sea|ocean|pond|swamp|surf|shallows))\b/i.test(scene.prompt)
  const trait = deep ?? (half ? 'half-submerged' : stands ? 'wading' : undefined)
  const first = scene.nodes.find((node) => /^(person|animal|bird)$/.test(conceptOf(node).kind) || /statue/.test(node.concept))
  if (!trait || !first || first.pose === 'fly') return scene
  if (scene.relations.some(({ kind, from }) => from === first.id && TIED.has(kind))) return scene
  return { ...scene, nodes: scene.nodes.map((node) => (node === first ? { ...node, traits: [...(node.traits ?? []), trait].slice(0, 16) } : node)) }
} // prettier-ignore

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
  /coffee|\btea$|juice|lemonade|\bbeer$|\bwine$|cocktail|smoothie|milkshake|latte|cappuccino|espresso|hot chocolate|cocoa|martini|champagne|syrup|ketchup|mustard|honey$|sauce$|olive oil/
const CUP =
  /^(glass|cup|mug|tall glass|wine glass|teacup|coffee cup|pint|pint glass|tumbler|goblet|flute|champagne glass|drinking glass|bottle|jar|carton|can|jug|pitcher)$/
