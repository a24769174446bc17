/** Editing: an instruction becomes changes of the scene when the picture carries one, and retouching of pixels otherwise. */
import { namedInEdit, type EditWords } from './cast-references.ts'
import { arrange, fittedTo } from './edit-collage.ts'
import { openLayers } from './edit-layers.ts'
import { readMask } from './edit-mask.ts'
import { editScene, remembering } from './edit-own-scene.ts'
import { CAN_DO, CAN_DO_ON_PIXELS, readInstruction, type InstructionPart, type SceneOperation } from './language/language.ts'
import { paintPicture } from './paint/paint.ts'
import { changeScene } from './scene/edit-scene.ts'
import { findAt } from './scene/find-nodes.ts'
import type { Box, Scene } from './scene/scene.ts'
import { drawScene, isReshaped, retouchedScene } from './retouched-scene.ts'
import { InstructionRefusal, type GivenPicture, type Pixels } from './types.ts'

export { editScene } from './edit-own-scene.ts'

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
  if (!scene || isReshaped(scene) || Math.abs((size.width * scene.height) / (size.height * scene.width) - 1) > 0.01) return { pixels: fittedTo(pixels, size), unresolved }
  const larger = { ...scene, ...size }
  return { pixels: drawScene(larger), scene: larger, unresolved }
} // prettier-ignore

function editOne(edit: PictureEdit): EditedPicture {
  const { others = [] } = edit
  const words = others.length === 0 ? undefined : namedInEdit(edit.instruction, edit, others)
  const said = words?.instruction ?? edit.instruction
  // What a mask marks is a thing, also where it is only called `it`.
  const plan = readInstruction(
    edit.mask
      ? said.replaceAll(
          /\b(replace|swap|change|turn|transform) (?:it|this|that|the (?:masked|marked|selected) \w+)(?= (?:with|by|for|into|to an?)\b)/gi,
          '$1 the thing',
        )
      : said,
  )
  const parts = plan.parts.map((part) => inLooks(edit.scene ? forOwnScene(part) : part, words))
  const wanted = edit.scene ? parts.flatMap(({ scene }) => scene) : []
  const under = edit.scene && edit.mask && markedIn(edit.scene, readMask(edit.mask, edit.pixels)?.box)
  const start = under?.scene ?? edit.scene
  const { scene: after, refused } = start
    ? editScene(reshaped(start, edit), under ? wanted.map(ofMarked) : wanted, under?.ids)
    : { scene: undefined, refused: [] }
  const scene = after === start ? edit.scene : after
  const changed = scene !== edit.scene
  const base: Pixels = scene && changed ? drawScene(scene) : onWhite(edit.pixels)
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
  const keepsScene = scene && !(marked && layers.done > 0)
  const kept = keepsScene && retouchedScene(changed ? paintPicture(scene).scene : scene, layers.retouches)
  return { pixels: layers.shown, ...(kept && edit.scene ? { scene: remembering(edit.scene, kept) } : {}), unresolved }
}

/** What a mask marks is called by many names; what the mask shows counts. */
const ofMarked = (operation: SceneOperation): SceneOperation =>
  'target' in operation && /^(?:(?:it|this|that|him|her|them|the (?:thing|object|item|area|region|part|one|marked \w+|masked \w+|selected \w+))$)/.test(operation.target ?? '') ? { ...operation, target: 'it' } : operation // prettier-ignore

/** The thing of a scene whose box a mask marks, apart from others like it; undefined when the mask marks something else. */
function markedIn(scene: Scene, marked: Box | undefined): { scene: Scene; ids: string[] } | undefined {
  if (!marked || isReshaped(scene)) return undefined
  const found = findAt(scene, marked)
  return found && { scene: found.scene, ids: found.nodes.map(({ id }) => id) }
}

/** Another shape that the request asks for. */
function reshaped(scene: Scene, { width, height }: PictureEdit): Scene {
  if (!width || !height || isReshaped(scene) || Math.abs(width / height / (scene.width / scene.height) - 1) < 0.02) return scene
  return changeScene(scene, { kind: 'frame', ratio: width / height }) ?? scene
}

/** Without transparency: what is laid over a picture is seen where it was clear as well. */
function onWhite(picture: Pixels): Pixels {
  const { data } = picture
  let clear = false
  for (let i = 3; i < data.length && !clear; i += 4) clear = data[i] !== 255
  if (!clear) return picture
  const out = new Uint8ClampedArray(data.length).fill(255)
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] as number) / 255
    for (let k = 0; k < 3; k++) out[i + k] = (data[i + k] as number) * alpha + 255 * (1 - alpha)
  }
  return { ...picture, data: out }
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

/** A part of an instruction for a picture of ours: what the scene can do is not done on the pixels as well, and the other way round. */
export function forOwnScene(part: InstructionPart): InstructionPart {
  const regional = part.pixels.some((one) => 'region' in one)
  const tints = regional || part.pixels.some(({ kind }) => /^(?:keep-colour|border)$/.test(kind))
  const scene = part.scene.filter(({ kind }) => !(kind === 'recolour' && tints) && !(kind === 'place' && regional))
  const does = new Set(scene.map(({ kind }) => kind))
  const pixels = part.pixels.filter(
    ({ kind }) =>
      !(kind === 'season' && does.size > 0) &&
      !(/^(?:zoom|extend)$/.test(kind) && ['shot', 'zoom', 'frame'].some((one) => does.has(one as SceneOperation['kind']))) &&
      !(kind === 'plain-background' && does.has('background')),
  )
  return { ...part, scene, pixels }
}
