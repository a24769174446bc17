/** Editing: an instruction becomes changes of the scene when the picture carries one, and retouching of pixels otherwise. */
import { boxOf, conceptOf, drawableFor, lookOf } from './art/art.ts'
import { namedInEdit, type EditWords } from './cast-references.ts'
import { arrange, fittedTo } from './edit-collage.ts'
import { openLayers } from './edit-layers.ts'
import { readMask } from './edit-mask.ts'
import {
  CAN_DO,
  CAN_DO_ON_PIXELS,
  landmarksOf,
  readInstruction,
  type InstructionPart,
  type SceneOperation,
} from './language/language.ts'
import { paintPicture } from './paint/paint.ts'
import { changeScene, type SceneChange } from './scene/edit-scene.ts'
import type { Scene, SceneNode } from './scene/scene.ts'
import { drawScene, retouchedScene } from './retouched-scene.ts'
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

export type EditedPicture = { pixels: Pixels; scene?: Scene; unresolved: string[] }

/** Edits one picture, with others where there are any; throws `InstructionRefusal` when nothing of the instruction can be carried out. */
export function editPicture(edit: PictureEdit): EditedPicture {
  const { width, height } = edit
  const size = width && height ? { width, height } : undefined
  return inSize(arrangedPicture(edit, size && size.width / size.height) ?? editOne(edit), size)
}

/** Several pictures put together, and the rest of the instruction on what that makes; undefined when the words ask for nothing of the kind. */
function arrangedPicture({ pixels, scene, others = [], instruction, seed }: PictureEdit, ratio: number | undefined): EditedPicture | undefined {
  const arranged = arrange([{ pixels, ...(scene && { scene }) }, ...others], instruction, ratio)
  if (!arranged) return undefined
  const { picture, rest } = arranged
  if (rest === '') return { pixels: picture, unresolved: [] }
  try {
    return editOne({ pixels: picture, instruction: rest, seed })
  } catch (error) {
    if (error instanceof InstructionRefusal) return { pixels: picture, unresolved: [rest] }
    throw error
  }
} // prettier-ignore

/** The size that was asked for: a scene of the same proportions is painted anew, everything else cropped to what matters. */
function inSize(edited: EditedPicture, size: { width: number; height: number } | undefined): EditedPicture {
  const { pixels, scene, unresolved } = edited
  if (!size || (pixels.width === size.width && pixels.height === size.height)) return edited
  if (!scene || Math.abs((size.width * scene.height) / (size.height * scene.width) - 1) > 0.01) return { pixels: fittedTo(pixels, size), unresolved }
  const larger = { ...scene, ...size }
  return { pixels: drawScene(larger), scene: larger, unresolved }
} // prettier-ignore

function editOne(edit: PictureEdit): EditedPicture {
  const { others = [] } = edit
  const words = others.length === 0 ? undefined : namedInEdit(edit.instruction, edit, others)
  const plan = readInstruction(words?.instruction ?? edit.instruction)
  const parts = plan.parts.map((part) => inLooks(edit.scene ? forOwnScene(part) : part, words))
  const wanted = edit.scene ? parts.flatMap(({ scene }) => scene) : []
  const { scene, refused } = edit.scene ? editScene(edit.scene, wanted, edit.seed) : { scene: undefined, refused: [] }
  const changed = scene !== edit.scene
  const base: Pixels = scene && changed ? drawScene(scene) : edit.pixels
  const marked = edit.mask && readMask(edit.mask, base)
  const left = edit.scene ? parts.map((part) => ({ ...part, scene: [] })) : parts
  const layers = openLayers(base, left, { seed: edit.seed, instruction: edit.instruction, marked })
  const unresolved = [
    ...(words?.unresolved ?? []),
    ...plan.unknown,
    ...plan.time.map(({ kind }) => `${kind} (of films)`),
    ...refused,
    ...layers.refused,
  ]
  if ((changed ? 1 : 0) + layers.done === 0) throw new InstructionRefusal(refusalOf(edit, unresolved))
  const sameSize = layers.shown.width === edit.scene?.width && layers.shown.height === edit.scene.height
  const keepsScene = scene && sameSize && !(marked && layers.done > 0)
  const kept = keepsScene && retouchedScene(changed ? paintPicture(scene).scene : scene, layers.retouches)
  return { pixels: layers.shown, ...(kept ? { scene: kept } : {}), unresolved }
}

/** Things that come from other pictures look as they do there. */
function inLooks(part: InstructionPart, words: EditWords | undefined): InstructionPart {
  if (!words) return part
  const dressed = (operation: SceneOperation): SceneOperation => {
    if (operation.kind === 'add') return { ...operation, node: words.dress(operation.node) }
    return operation.kind === 'replace' ? { ...operation, by: words.dress(operation.by) } : operation
  }
  return { ...part, scene: part.scene.map(dressed) }
}

/** The sentence of a refusal. */
const refusalOf = ({ instruction, scene }: PictureEdit, unresolved: readonly string[]): string =>
  `"${instruction.slice(0, 120)}" cannot be carried out on this picture: ${unresolved[0] ? `no way to "${unresolved[0].slice(0, 200)}"` : 'nothing was understood'}; ${scene ? CAN_DO : CAN_DO_ON_PIXELS}`

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

/** A part of an instruction for a picture of ours: what the scene can do is not done on the pixels as well, and the other way round. */
export function forOwnScene(part: InstructionPart): InstructionPart {
  const regional = part.pixels.some((one) => 'region' in one)
  const tints = regional || part.pixels.some(({ kind }) => /^(?:keep-colour|border)$/.test(kind))
  const scene = part.scene.filter(({ kind }) => !(kind === 'recolour' && tints) && !(kind === 'place' && regional))
  const does = new Set(scene.map(({ kind }) => kind))
  const pixels = part.pixels.filter(
    ({ kind }) =>
      !(kind === 'season' && does.size > 0) &&
      !(/^(?:zoom|extend)$/.test(kind) && does.has('shot')) &&
      !(kind === 'plain-background' && does.has('background')),
  )
  return { ...part, scene, pixels }
}
