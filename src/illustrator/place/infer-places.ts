/** Places that the words imply: boats want water, elephants no kitchen, who is in the lake stands in its water. */
import { conceptOf } from '../art/art.ts'
import { ENVIRONMENT_KINDS, type EnvironmentKind, type Scene } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { RESTING } from './infer-supports.ts'
import { isBeached, isWindow } from './kinds.ts'

/** A boat wants water under it, unless it was pulled ashore; who leaps out of the sea is seen from above it. */
export function afloat(scene: Scene): Scene {
  const { kind, asked } = scene.environment
  if (asked) return scene
  const inVessel = scene.relations.some(({ kind: how, from, to }) => how === 'in' && scene.nodes.some((node) => node.id === from && conceptOf(node).kind === 'boat') && scene.nodes.some((node) => node.id === to && conceptOf(node).kind === 'container'))
  if (inVessel && /^(ocean|lake|river|harbour)$/.test(kind)) return moved(scene, 'living-room')
  const leaper = scene.nodes.find((node) => conceptOf(node).kind === 'fish' && (node.pose === 'jump' || node.actions?.some(({ verb }) => /jump|leap|breach/.test(verb))))
  if (leaper && kind === 'underwater') return moved(scene, 'ocean')
  const boat = scene.nodes.find((node) => conceptOf(node).kind === 'boat' && conceptOf(node).size > 1.5 && !/submarine/.test(node.concept))
  if (!boat || isBeached(boat) || /^(studio|wall|space|sky|moon|mars)$/.test(kind)) return scene
  const stage = stageFor(scene)
  if (stage.indoors || stage.weightless || stage.zones.some(({ zone }) => zone === 'water')) return scene
  if (scene.relations.some(({ kind: how, from }) => from === boat.id && /^(on|in|hanging-from)$/.test(how))) return scene
  const own = ENVIRONMENT_KINDS.find((each) => each === conceptOf(boat).setting)
  return moved(scene, own && /ocean|lake|river|harbour|beach/.test(own) ? own : 'lake')
} // prettier-ignore

/** A house, a puddle or a road vehicle is not under the sea, whatever else is there. */
export function ashore(scene: Scene): Scene {
  const { kind, asked } = scene.environment
  if (asked || !/^(underwater|ocean|lake|river)$/.test(kind)) return scene
  if (
    kind === 'underwater' &&
    scene.nodes.some((node) => conceptOf(node).kind === 'boat' && !/submarine|wreck/.test(node.concept))
  )
    return moved(scene, 'ocean')
  const anchor = scene.nodes.find((node) => node.concept === 'puddle' || HOMES.test(node.concept))
  if (!anchor) return scene
  return moved(scene, anchor.concept === 'puddle' ? 'park' : 'village')
}

/** A window that somebody looks out of is in a wall. */
export function windowIndoors(scene: Scene): Scene {
  if (scene.environment.asked || !scene.nodes.some(isWindow) || stageFor(scene).indoors) return scene
  return moved(scene, 'room')
}

/** An elephant does not stand in a kitchen because a mouse is there, too. */
export function roomForLarge(scene: Scene): Scene {
  if (scene.environment.asked || !ROOMS.test(scene.environment.kind)) return scene
  const held = new Set(scene.relations.filter(({ kind }) => RESTING.has(kind) || kind === 'picture-of').flatMap(({ from, to, kind }) => (kind === 'picture-of' ? [to] : [from]))) // prettier-ignore
  const large = scene.nodes.find(
    (node) => !held.has(node.id) && LARGE_KINDS.test(conceptOf(node).kind) && conceptOf(node).size * node.scale > 2.6,
  )
  const own = large && ENVIRONMENT_KINDS.find((kind) => kind === conceptOf(large).setting)
  return own && own !== scene.environment.kind ? moved(scene, own) : scene
}

/** Who is in the lake, and not only at it, stands or swims in its water. */
export function wading(scene: Scene): Scene {
  if (!/^(lake|river|ocean|swamp|beach|waterfall)$/.test(scene.environment.kind)) return scene
  const deep = /\b(?:knee|ankle|hip|waist|chest|shoulder|neck)-deep\b/i.exec(scene.prompt)?.[0]?.toLowerCase()
  const half = /\bhalf[- ](?:submerged|under ?water)\b/i.test(scene.prompt)
  const stands = /\b(?:wad(?:es|ing)|(?:in|into) (?:the |a |an )?(?:\w+ )?(?:water|lake|river|stream|sea|ocean|pond|swamp|surf|shallows))\b/i.test(scene.prompt)
  const trait = deep ?? (half ? 'half-submerged' : stands ? 'wading' : undefined)
  const first = scene.nodes.find((node) => /^(person|animal|bird)$/.test(conceptOf(node).kind) || /statue/.test(node.concept))
  if (!trait || !first || first.pose === 'fly') return scene
  if (scene.relations.some(({ kind, from }) => from === first.id && RESTING.has(kind))) return scene
  return { ...scene, nodes: scene.nodes.map((node) => (node === first ? { ...node, traits: [...(node.traits ?? []), trait].slice(0, 16) } : node)) }
} // prettier-ignore

const HOMES = /^(house|cottage|garage|barn|apartment building|mansion|shed|school|church|car|van|bus|truck)$/
const ROOMS = /^(kitchen|bedroom|living-room|bathroom|office|classroom|restaurant|bar|shop|library|table|room)$/
const LARGE_KINDS = /^(animal|vehicle|aircraft|building|boat)$/

const moved = (scene: Scene, kind: EnvironmentKind): Scene => ({ ...scene, environment: { ...scene.environment, kind } })
