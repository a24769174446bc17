/** Editing: an instruction becomes changes of the scene when the picture carries one, and retouching of pixels otherwise. */
import { findConcept } from './concepts/concepts.ts'
import { CAN_DO, landmarksOf, readInstruction, type PixelOperation, type SceneOperation } from './language/language.ts'
import { paintOver, paintPicture, repaintWithStyle } from './paint/paint.ts'
import { retouch, type Retouch } from './retouch/retouch.ts'
import { changeScene, type SceneChange } from './scene/edit-scene.ts'
import { emptyScene, type Scene } from './scene/scene.ts'
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
  const { scene, refused } = edit.scene ? editScene(edit.scene, plan.scene, edit.seed) : { scene: undefined, refused: [] }
  const changed = scene !== edit.scene
  let pixels: Pixels = scene && changed ? paintPicture(scene).frame : edit.pixels
  const left = edit.scene ? [] : plan.scene
  const foreign = applyToPixels(pixels, left, edit.seed)
  pixels = foreign.pixels
  for (const operation of plan.pixels) if (isRetouch(operation)) pixels = retouch(pixels, operation)
  const done = (changed ? 1 : 0) + (left.length - foreign.refused.length) + plan.pixels.filter(isRetouch).length
  const unresolved = [...plan.unknown, ...refused, ...foreign.refused]
  if (done === 0)
    throw new InstructionRefusal(
      `"${edit.instruction.slice(0, 120)}" cannot be carried out on this picture: ${unresolved[0] ? `no way to "${unresolved[0].slice(0, 80)}"` : 'nothing was understood'}; ${CAN_DO}`,
    )
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

const isRetouch = (operation: PixelOperation): operation is Retouch => !['speed', 'reverse', 'mute'].includes(operation.kind)

const paintedScene = (scene: Scene): Scene => paintPicture(scene).scene

/** On a picture without a scene: styles and time as filters, weather and new things painted over. */
function applyToPixels(
  pixels: Pixels,
  operations: readonly SceneOperation[],
  seed: number,
): { pixels: Pixels; refused: string[] } {
  const overlay = emptyScene({ seed, width: pixels.width, height: pixels.height, prompt: '' })
  const refused: string[] = []
  let overlaid = false
  let now = pixels
  for (const operation of operations) {
    switch (operation.kind) {
      case 'add':
        if (findConcept(operation.node.concept)) {
          overlay.nodes.push({ ...operation.node, id: `a${overlay.nodes.length + 1}` })
          overlaid = true
        } else refused.push(operation.node.words)
        break
      case 'text':
        overlay.texts.push({ words: operation.words, look: 'caption' })
        overlaid = true
        break
      case 'weather':
        if (operation.off) refused.push(`remove ${operation.weather}`)
        else {
          overlay.environment.weather.push(operation.weather)
          overlaid = true
        }
        break
      case 'style':
        now = repaintWithStyle(now, operation.medium, seed)
        break
      case 'time':
        now = atTime(now, operation.time)
        break
      case 'recolour':
      case 'remove':
      case 'replace':
      case 'resize':
      case 'move':
      case 'count':
        refused.push(`${operation.kind} ${operation.target} (this picture carries no scene)`)
        break
      case 'place':
      case 'landmarks':
        refused.push(operation.kind)
        break
    }
  }
  return { pixels: overlaid ? paintOver(now, overlay) : now, refused }
}

function atTime(pixels: Pixels, time: Scene['environment']['time']): Pixels {
  if (time === 'night' || time === 'dusk')
    return retouch(retouch(retouch(pixels, { kind: 'muted' }), { kind: 'cool' }), {
      kind: 'brightness',
      amount: time === 'night' ? -0.28 : -0.14,
    })
  if (time === 'sunset' || time === 'golden-hour' || time === 'sunrise' || time === 'dawn')
    return retouch(pixels, { kind: 'sunset' })
  if (time === 'overcast') return retouch(pixels, { kind: 'muted' })
  return retouch(pixels, { kind: 'brightness', amount: 0.08 })
}
