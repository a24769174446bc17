/** Brings the viewer near small things, so that a ring in a street is a ring seen from near and no monument. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import { stageZone, type Stage } from '../scene/stage.ts'
import { stageFor } from '../scene/stages.ts'
import { isLiving } from './kinds.ts'
import { naturalSize } from './measure.ts'
import { planOf } from './plan.ts'
import { isAloft, zoneOf } from './zones.ts'

/** Metres: what is smaller is looked at from near when nothing larger is in the picture. */
const [SMALL, SMALL_OUTDOORS] = [0.4, 0.7] as const

/** The scene on a table or in a close shot when all that stands in it is small; unchanged otherwise, and where things have boxes. */
export function comeNear(scene: Scene, given: Stage): Scene {
  const stage = given.weightless ? stageFor(scene) : given
  if (scene.camera.shot !== 'medium' || scene.style.collage || scene.nodes.length === 0) return scene
  if (scene.nodes.some(({ placed }) => placed) || stage.weightless || !stageZone(stage, 'ground')) return scene
  const bare = scene.environment.kind === 'studio' && !scene.environment.asked && !scene.environment.color
  if (FREE.has(scene.environment.kind) && !bare) return scene
  const { ties } = planOf(scene)
  const roots = scene.nodes.filter(({ id }) => !ties.has(id))
  const tame = scene.nodes.every((node) => !isLiving(node) || isTiny(node))
  const limit = stage.indoors && !bare ? SMALL : SMALL_OUTDOORS
  if (!scene.nodes.every((node) => naturalSize(node) * Math.min(1, node.scale) < limit)) return scene
  if (!scene.environment.asked && tame && roots.some(isHandheld) && roots.every((node) => isHandheld(node) || isTiny(node)))
    return { ...scene, environment: { ...scene.environment, kind: 'table' } }
  if (bare || roots.every((node) => isAloft(zoneOf(node, stage)))) return scene
  return { ...scene, camera: { ...scene.camera, shot: 'close' } }
}

const FREE: ReadonlySet<Scene['environment']['kind']> = new Set<Scene['environment']['kind']>([
  'studio',
  'table',
  'wall',
  'stage',
])

/** What one has on a table rather than in a street. */
function isHandheld(node: SceneNode): boolean {
  const { kind, zone, size } = conceptOf(node)
  return (
    zone === 'table' &&
    size <= 0.6 &&
    /^(food|container|tool|device|toy|clothing|instrument)$/.test(kind) &&
    !FOOTWEAR.test(node.concept)
  )
}

/** A mouse beside a piece of cheese is on the table, too. */
const isTiny = (node: SceneNode): boolean => /^(animal|insect|bird)$/.test(conceptOf(node).kind) && conceptOf(node).size <= 0.2

const FOOTWEAR = /shoe|boot|slipper|sandal|sneaker|skate|ball$|umbrella|broom|rake|shovel/
