/** Reads an edit instruction: operations on a scene, and operations on pixels and time that work on any picture or film. */
import { readPixelOperations, type PixelOperation } from './pixel-operations.ts'
import { readSceneOperations, type SceneOperation } from './scene-instruction.ts'

export type { PixelOperation } from './pixel-operations.ts'
export type { SceneOperation } from './scene-instruction.ts'

export type Instruction = { scene: SceneOperation[]; pixels: PixelOperation[]; unknown: string[] }

/** What can be asked, for refusals. */
export const CAN_DO =
  'try: add, remove, replace, recolour, resize, move, turn, dress or swap a thing, another number, pose, material or text, another time of day, weather, season, place or style, black and white, warmer, cooler, sepia, brighter, darker, blur, sharpen, rotate, flip, crop, slow down, speed up'

const VERBS =
  'make|add|remove|delete|erase|change|replace|turn|slow|speed|put|blur|sharpen|rotate|flip|crop|give|convert|apply|move|swap|paint|dress|have|let|take|set|write|place|zoom|double'
const BREAK = new RegExp(String.raw`\s*(?:[;]|[.](?=\s|$)|,? and then |, then |,? and (?=(?:${VERBS})\b)|, (?=(?:${VERBS})\b))\s*`, 'i') // prettier-ignore
/** Effects on the whole image that sound like things to be added. */
const EFFECT =
  /^(?:add|apply|put|use) .*\b(?:blur|vignette|filter|contrast|sepia|sharpness|brightness|saturation|warmth|border|frame|grain|noise)\b/

/** Pixel operations whose words say something else when a thing is named: `a warm blanket`, `rotate the dog`. */
const OF_THINGS = new Set<string>(
  'warm cool sunset sepia vintage brightness contrast vivid muted blur sharpen rotate flip-horizontal flip-vertical crop-square reverse season invert'.split(
    ' ',
  ),
)

/** Reads one sentence or several; parts that are not understood come back as `unknown`. */
export function readInstruction(text: string): Instruction {
  const result: Instruction = { scene: [], pixels: [], unknown: [] }
  for (const part of partsOf(text)) {
    const effect = EFFECT.test(part.toLowerCase())
    const scene = effect ? [] : readSceneOperations(part)
    const named = scene.some((one) => 'target' in one || one.kind === 'add' || one.kind === 'text')
    const pixels = readPixelOperations(part.toLowerCase()).filter(({ kind }) => !named || !OF_THINGS.has(kind))
    const sunset = pixels.some(({ kind }) => kind === 'sunset')
    result.scene.push(...scene.filter(({ kind }) => !sunset || (kind !== 'time' && kind !== 'place')))
    result.pixels.push(...pixels)
    if (scene.length + pixels.length === 0) result.unknown.push(part)
  }
  return result
}

/** The parts of an instruction; quoted words are never cut. */
function partsOf(text: string): string[] {
  const quotes: string[] = []
  const bare = text.replaceAll(/["“][^"”]*["”]/g, (quote) => `¤${quotes.push(quote) - 1}¤`)
  return bare
    .split(BREAK)
    .map((part) => part.trim().replaceAll(/¤(\d+)¤/g, (_all, index: string) => quotes[Number(index)] ?? ''))
    .filter(Boolean)
} // prettier-ignore
