/** Puts a table under things that stand on tables, where a room offers only its floor. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import { stageZone, type Stage } from '../scene/stage.ts'

const SURFACE = /table|desk|counter|shelf|workbench|nightstand|dresser|cabinet$/
const SIDES = new Set(['left-of', 'right-of', 'above', 'below', 'under', 'behind', 'in-front-of'])

/** The scene with an implied table, or with loose small things set on a surface that is there; unchanged where nothing is loose. */
export function furnish(scene: Scene, stage: Stage): Scene {
  if (!stage.indoors || stageZone(stage, 'table') || !stageZone(stage, 'ground')) return scene
  if (scene.camera.shot === 'top' || scene.camera.shot === 'macro' || scene.style.collage) return scene
  if (['studio', 'cave', 'wall', 'stage', 'church', 'theatre'].includes(scene.environment.kind)) return scene
  const held = new Set(
    scene.relations.flatMap(({ kind, from, to }) => (CARRIES.has(kind) ? [to] : RESTS.has(kind) ? [from] : [])),
  )
  const sided = new Set(scene.relations.flatMap(({ kind, from, to }) => (SIDES.has(kind) ? [from, to] : [])))
  const beside = besidePlaced(scene)
  const loose = scene.nodes.filter((node) => !node.placed && !held.has(node.id) && !beside.has(node.id) && isTableThing(node))
  if (loose.length === 0) return scene
  const rooted = scene.nodes.filter((node) => !held.has(node.id))
  if (!scene.environment.asked && rooted.every((node) => loose.includes(node)))
    return { ...scene, environment: { ...scene.environment, kind: 'table' } }
  const offered = scene.nodes.find((node) => SURFACE.test(node.concept) && !held.has(node.id) && !sided.has(node.id))
  const free = offered ? loose.filter(({ id }) => !sided.has(id)) : loose
  const surface = offered ?? impliedTable(scene)
  return {
    ...scene,
    nodes: offered ? scene.nodes : [...scene.nodes, surface],
    relations: [...scene.relations, ...free.map(({ id }) => ({ from: id, kind: 'on' as const, to: surface.id }))].slice(0, 80),
  }
}

/** What is put beside something that has its place already goes there, with or without a table. */
function besidePlaced(scene: Scene): ReadonlySet<string> {
  const placed = new Set(scene.nodes.filter((node) => node.placed).map(({ id }) => id))
  return new Set(scene.relations.flatMap(({ kind, from, to }) => (SIDES.has(kind) && placed.has(to) ? [from] : [])))
}

const CARRIES: ReadonlySet<string> = new Set(['holding', 'wearing', 'picture-of', 'riding'])
const RESTS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'riding',
  'hanging-from',
  'above',
  'over',
  'below',
  'under',
  'leaning-on',
  'against',
])

function isTableThing(node: SceneNode): boolean {
  const concept = conceptOf(node)
  if (node.region !== undefined || node.pose === 'fly') return false
  return concept.zone === 'table' && concept.size <= 0.75 && /^(food|container|tool|device|toy|plant)$/.test(concept.kind)
}

function impliedTable(scene: Scene): SceneNode {
  const concept = scene.environment.kind === 'office' || scene.environment.kind === 'classroom' ? 'desk' : 'dining table'
  const id = scene.nodes.some((node) => node.id === 'table') ? 'implied-table' : 'table'
  return { id, concept, words: '', count: 1, colors: [], scale: 1, implied: true }
}
