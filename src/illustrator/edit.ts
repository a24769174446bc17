/** Editing: an instruction becomes changes of the scene when the picture carries one, and retouching of pixels otherwise. */
import { applyToPixels, isRetouch, refusalOf, retouchAll } from './edit-pixels.ts'
import { landmarksOf, readInstruction, type Instruction, type SceneOperation } from './language/language.ts'
import { paintPicture } from './paint/paint.ts'
import { changeScene, type SceneChange } from './scene/edit-scene.ts'
import type { Scene } from './scene/scene.ts'
import { InstructionRefusal, type Pixels } from './types.ts'

export type PictureEdit = {
  pixels: Pixels
  scene?: Scene
  others?: readonly Pixels[]
  mask?: Pixels
  instruction: string
  seed: number
  width?: number
  height?: number
}

/** Edits one picture; throws `InstructionRefusal` when nothing of the instruction can be carried out. */
export function editPicture(edit: PictureEdit): { pixels: Pixels; scene?: Scene; unresolved: string[] } {
  const plan = readInstruction(edit.instruction)
  const wanted = sceneOperations(plan, edit.scene !== undefined)
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
  const unresolved = [...plan.unknown, ...refused, ...foreign.refused, ...touched.refused]
  if (done === 0) throw new InstructionRefusal(refusalOf(edit.instruction, unresolved))
  const keepsScene = scene && plan.pixels.length === 0
  return { pixels, ...(keepsScene ? { scene: changed ? paintedScene(scene) : scene } : {}), unresolved }
}

/** Carries scene operations out one after another. */
export function editScene(
  scene: Scene,
  operations: readonly SceneOperation[],
  _seed: number,
): { scene: Scene; refused: string[] } {
  let now = scene
  const refused: string[] = []
  for (const operation of operations) {
    const next = changeScene(now, toChange(operation))
    if (next) now = next
    else refused.push('target' in operation ? operation.target : operation.kind)
  }
  return { scene: now, refused }
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
  return scene.filter(({ kind }) => !(kind === 'recolour' && tints) && !(kind === 'place' && (region || (season && !ownScene))))
}

const paintedScene = (scene: Scene): Scene => paintPicture(scene).scene
