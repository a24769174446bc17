/** Editing: an instruction becomes changes of the scene when the picture carries one, and retouching of pixels otherwise. */
import { boxOf, conceptOf, drawableFor, lookOf } from './art/art.ts'
import { namedInEdit, type EditWords } from './cast-references.ts'
import { applyToPixels, isRetouch, refusalOf, retouchAll } from './edit-pixels.ts'
import { landmarksOf, readInstruction, type Instruction, type SceneOperation } from './language/language.ts'
import { paintPicture } from './paint/paint.ts'
import { changeScene, type SceneChange } from './scene/edit-scene.ts'
import type { Scene, SceneNode } from './scene/scene.ts'
import { InstructionRefusal, type GivenPicture, type Pixels } from './types.ts'

export type PictureEdit = {
  pixels: Pixels
  scene?: Scene
  others?: readonly GivenPicture[]
  mask?: Pixels
  instruction: string
  seed: number
  width?: number
  height?: number
}

/** Edits one picture; throws `InstructionRefusal` when nothing of the instruction can be carried out. */
export function editPicture(edit: PictureEdit): { pixels: Pixels; scene?: Scene; unresolved: string[] } {
  const { others = [] } = edit
  const words = others.length === 0 ? undefined : namedInEdit(edit.instruction, edit, others)
  const plan = readInstruction(words?.instruction ?? edit.instruction)
  const wanted = sceneOperations(plan, edit.scene !== undefined).map((one) => (words ? inLooks(one, words) : one))
  const { scene, refused } = edit.scene ? editScene(edit.scene, wanted, edit.seed) : { scene: undefined, refused: [] }
  const changed = scene !== edit.scene
  let pixels: Pixels = scene && changed ? paintPicture(scene).frame : edit.pixels
  const left = edit.scene ? [] : wanted
  const hints = { seed: edit.seed, instruction: edit.instruction, ...(edit.mask && { mask: edit.mask }) }
  const foreign = applyToPixels(pixels, left, hints)
  const asked = plan.pixels.filter((one) => isRetouch(one) && !(edit.scene && one.kind === 'season' && wanted.length > 0))
  const touched = retouchAll(foreign.pixels, asked, hints)
  pixels = touched.pixels
  const done = (changed ? 1 : 0) + (left.length - foreign.refused.length) + (asked.length - touched.refused.length)
  const unresolved = [...(words?.unresolved ?? []), ...plan.unknown, ...refused, ...foreign.refused, ...touched.refused]
  if (done === 0) throw new InstructionRefusal(refusalOf(edit.instruction, unresolved))
  const keepsScene = scene && asked.length === 0 && plan.pixels.every(({ kind }) => kind === 'season')
  return { pixels, ...(keepsScene ? { scene: changed ? paintedScene(scene) : scene } : {}), unresolved }
}

/** Things that come from other pictures look as they do there. */
function inLooks(operation: SceneOperation, { dress }: EditWords): SceneOperation {
  if (operation.kind === 'add') return { ...operation, node: dress(operation.node) }
  return operation.kind === 'replace' ? { ...operation, by: dress(operation.by) } : operation
}

/** Carries scene operations out one after another. */
export function editScene(
  scene: Scene,
  operations: readonly SceneOperation[],
  _seed: number,
): { scene: Scene; refused: string[] } {
  let now = scene
  const refused: string[] = []
  let last: string[] = []
  for (const operation of operations) {
    const next = changeScene(now, toChange(operation), last)
    if (next) {
      const before = new Map(now.nodes.map((node) => [node.id, node]))
      now = { ...next, nodes: next.nodes.map((node) => refitted(node, before.get(node.id))) }
      const touched = now.nodes.filter((node) => before.get(node.id) !== node).map(({ id }) => id)
      if (touched.length > 0 && touched.length < Math.max(2, now.nodes.length)) last = touched
    } else refused.push('target' in operation ? operation.target : operation.kind)
  }
  return { scene: now, refused }
}

/** What changed its shape keeps its place, its foot and its area, in its new proportions. */
function refitted(node: SceneNode, before: SceneNode | undefined): SceneNode {
  if (!before || !node.placed || (node.concept === before.concept && node.pose === before.pose && node.age === before.age))
    return node
  const { drawable } = drawableFor(conceptOf(node))
  return {
    ...node,
    placed: node.placed.map((box) => {
      const [was, is] = [boxOf(drawableFor(conceptOf(before)).drawable, lookOf(before, box)), boxOf(drawable, lookOf(node, box))]
      const area = box.width * box.height
      const ratio = ((box.width / box.height) * (is.width / is.height)) / (was.width / was.height)
      const [width, height] = [Math.min(4, Math.sqrt(area * ratio)), Math.min(4, Math.sqrt(area / ratio))]
      return { ...box, width, height, x: box.x + (box.width - width) / 2, y: box.y + box.height - height }
    }),
  }
}

function toChange(operation: SceneOperation): SceneChange {
  return operation.kind === 'landmarks' ? { kind: 'landmarks', names: landmarksOf(operation.city) } : operation
}

/** The operations on the scene, without those that a region's colour or a season already carries out on the pixels. */
function sceneOperations({ scene, pixels }: Instruction, ownScene: boolean): SceneOperation[] {
  const tints = pixels.some(
    ({ kind }) => kind === 'tint' || kind === 'keep-colour' || kind === 'border' || kind === 'plain-background',
  )
  const region = pixels.some((one) => 'region' in one)
  const season = pixels.some(({ kind }) => kind === 'season')
  const mere = !ownScene && pixels.length > 0 ? /^(?:season|mood|light|shot)$/ : /^$/
  return scene.filter(
    ({ kind }) => !mere.test(kind) && !(kind === 'recolour' && tints) && !(kind === 'place' && (region || (season && !ownScene))),
  )
}

const paintedScene = (scene: Scene): Scene => paintPicture(scene).scene
