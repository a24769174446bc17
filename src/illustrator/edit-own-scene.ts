/** Editing by the scene: operations are carried out one after another, what they touch is fitted, and what they could not do is said in a sentence. */
import { boxOf, conceptOf, drawableFor, lookOf } from './art/art.ts'
import { landmarksOf, type SceneOperation } from './language/language.ts'
import { looksTheSame } from './paint/paint.ts'
import { placeScene } from './place/place.ts'
import { besideNeighbours, changeScene, thingsIn, type SceneChange } from './scene/edit-scene.ts'
import { sceneSchema, type Placed, type Scene, type SceneNode } from './scene/scene.ts'
import { stageFor } from './scene/stages.ts'

/** Scenes that can be gone back to, and how long each may be as JSON. */
const [MOST_PAST, LONGEST_PAST] = [3, 200_000]

/** The scene after all operations, and what could not be done, in words. `pointed` are the ids of what `it` means at first. */
export function editScene(
  scene: Scene,
  operations: readonly SceneOperation[],
  pointed: readonly string[] = [],
): { scene: Scene; refused: string[] } {
  let now = scene
  const refused: string[] = []
  let last = pointed
  for (const operation of operations) {
    if (operation.kind === 'undo') {
      const before = previousOf(now)
      if (before) now = before
      else refused.push('go back (no earlier edit is kept with this picture)')
      continue
    }
    const next = changeScene(now, toChange(operation), last)
    if (!next) refused.push(missing(now, operation))
    else {
      const fitted = besideNeighbours(next, placed(refitted(now, next)))
      if (NEEDS_A_DRAWING.has(operation.kind) && isUnseen(now, fitted)) refused.push(unseen(operation))
      else {
        last = touchedBy(now, fitted) ?? last
        now = fitted
      }
    }
  }
  return { scene: now, refused }
}

/** The edited scene with the one before it kept, so that it can be gone back to. */
export function remembering(before: Scene, after: Scene): Scene {
  if (before.past !== after.past) return after
  const { past = [], ...plain } = before
  const json = JSON.stringify(plain)
  return json.length > LONGEST_PAST ? after : { ...after, past: [...past, json].slice(-MOST_PAST) }
}

/** The scene before the last edit; what comes out of a file is read with care. */
function previousOf(scene: Scene): Scene | undefined {
  const { past = [] } = scene
  const json = past.at(-1)
  if (json === undefined) return undefined
  const read = sceneSchema.safeParse(parsed(json))
  return read.success ? { ...read.data, past: past.slice(0, -1) } : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const placed = (scene: Scene): Scene => (scene.nodes.some((node) => !node.placed) ? placeScene(scene, stageFor(scene)) : scene)

/** What was touched, for `it` and `them`; undefined when it was everything or nothing. */
function touchedBy(before: Scene, after: Scene): readonly string[] | undefined {
  const was = new Map(before.nodes.map((node) => [node.id, node]))
  const touched = after.nodes
    .filter((node) => was.get(node.id) !== node && !node.implied && !isRest(was.get(node.id), node))
    .map(({ id }) => id)
  return touched.length > 0 && touched.length < Math.max(2, after.nodes.length) ? touched : undefined
}

/** Those that are left when some of a group became a thing of their own. */
const isRest = (before: SceneNode | undefined, node: SceneNode): boolean =>
  before !== undefined && node.count < before.count && JSON.stringify({ ...before, count: 0, placed: [] }) === JSON.stringify({ ...node, count: 0, placed: [] }) // prettier-ignore

/** What changed its shape keeps its place, its foot and its area, in its new proportions. */
function refitted(before: Scene, after: Scene): Scene {
  const was = new Map(before.nodes.map((node) => [node.id, node]))
  return { ...after, nodes: after.nodes.map((node) => fitted(node, was.get(node.id))) }
}

/** Where the body is across its box, so that a hat or a raised arm does not move it. */
function bodyAt(node: SceneNode, box: Placed): number {
  const look = lookOf(node, box)
  const { drawable } = drawableFor(conceptOf(node))
  const sockets = typeof drawable.sockets === 'function' ? drawable.sockets(look) : drawable.sockets
  const at = (sockets?.neck ?? sockets?.seat)?.at[0]
  const share = at === undefined ? 0.5 : at / boxOf(drawable, look).width
  return box.flip ? 1 - share : share
}

function fitted(node: SceneNode, before: SceneNode | undefined): SceneNode {
  if (!before || !node.placed || node === before) return node
  if (node.placed !== before.placed && node.concept === before.concept) return node
  const { drawable } = drawableFor(conceptOf(node))
  return {
    ...node,
    placed: node.placed.map((box) => {
      const [was, is] = [boxOf(drawableFor(conceptOf(before)).drawable, lookOf(before, box)), boxOf(drawable, lookOf(node, box))]
      if (was.width === is.width && was.height === is.height) return box
      const same = node.concept === before.concept && node.age === before.age
      const scale = same ? box.width / was.width : undefined
      const area = box.width * box.height
      const ratio = ((box.width / box.height) * (is.width / is.height)) / (was.width / was.height)
      const width = Math.min(4, scale ? is.width * scale : Math.sqrt(area * ratio))
      const height = Math.min(4, scale ? (box.height / was.height) * is.height : Math.sqrt(area / ratio))
      const x = box.x + bodyAt(before, box) * box.width - bodyAt(node, box) * width
      return { ...box, width, height, x: width < 0.99 ? Math.max(0.005, Math.min(0.995 - width, x)) : x, y: box.y + box.height - height } // prettier-ignore
    }),
  }
}

function toChange(operation: Exclude<SceneOperation, { kind: 'undo' }>): SceneChange {
  return operation.kind === 'landmarks' ? { kind: 'landmarks', names: landmarksOf(operation.city) } : operation
}

/** Operations that only change how a thing is drawn: without effect they were not done. */
const NEEDS_A_DRAWING: ReadonlySet<string> = new Set(['alter', 'feel', 'age', 'recolour', 'material', 'dress', 'undress', 'remove', 'shape']) // prettier-ignore

/** Whether nothing that changed can be seen: every box is where it was and every drawing as it was. */
function isUnseen(before: Scene, after: Scene): boolean {
  if (before.nodes.length !== after.nodes.length) return false
  const pairs = after.nodes.map((node, index) => [before.nodes[index], node] as const).filter(([one, two]) => one !== two)
  return pairs.every(([one, two]) => one && one.id === two.id && JSON.stringify(one.placed) === JSON.stringify(two.placed) && looksTheSame(one, two)) // prettier-ignore
}

const unseen = (operation: SceneOperation): string =>
  `${'target' in operation ? `change "${operation.target}" so` : operation.kind} (its drawing has no such look, or it looks so already)`

function missing(scene: Scene, operation: SceneOperation): string {
  const target = 'target' in operation && operation.target ? operation.target : 'on' in operation && typeof operation.on === 'string' ? operation.on : undefined // prettier-ignore
  if (target === undefined) return operation.kind
  if (operation.kind === 'ground' && scene.environment.kind === 'table')
    return `put "${target}" on the ground (this picture shows only the top of a table)`
  const there = [...new Set(thingsIn(scene))].slice(0, 6)
  return `find "${target}" (this picture shows ${there.length > 0 ? there.join(', ') : 'no things, only a place'})`
}
