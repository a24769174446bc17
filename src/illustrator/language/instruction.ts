/** Reads an edit instruction, part by part: operations on a scene, on the pixels of any picture, and on the time and sound of any film. */
import type { Retouch } from '../scene/retouch-operation.ts'
import { commandParts } from './editing/command-parts.ts'
import { plainCommand } from './editing/plain-command.ts'
import { readCommand } from './editing/read-command.ts'
import type { SceneOperation } from './editing/scene-operation.ts'
import { colourNamed, readPixelOperations } from './pixel-operations.ts'
import { keepsPitch, readTimeOperations, type TimeOperation } from './time-operations.ts'
import { readSurroundings } from './surroundings-instruction.ts'
import { readTimingWords, type Timing } from './timing-words.ts'

export type { SceneOperation } from './editing/scene-operation.ts'
export type { TimeOperation } from './time-operations.ts'
export { secondOf, type Timing } from './timing-words.ts'

/** One part of an instruction, with when in a film it holds. */
export type InstructionPart = {
  words: string
  scene: SceneOperation[]
  pixels: Retouch[]
  time: TimeOperation[]
  timing: Timing
}

/** All parts, and their operations together. */
export type Instruction = {
  parts: InstructionPart[]
  scene: SceneOperation[]
  pixels: Retouch[]
  time: TimeOperation[]
  unknown: string[]
}

/** What can be asked of a picture with a scene, for refusals. */
export const CAN_DO =
  'try: add, remove, replace, recolour, resize, move, turn, dress, open, close, light or swap a thing or a part of it (hair, eyes, roof, door), another number, pose, face, age, material or text, what was there before (undo), another time of day, weather, season, place or style, black and white, warmer, cooler, sepia, brighter, darker, blur, sharpen, rotate, flip, crop, zoom, another aspect ratio'

/** What can be asked of any picture. */
export const CAN_DO_ON_PIXELS =
  'on any picture these work: black and white, one colour kept, sepia, vintage, cinematic, faded, warmer, cooler, brighter, darker, more or less contrast or colour, inverted; another time of day, season, weather, mood, light or style; the sky, plants, water, subject, background or a side recoloured, brighter, darker or blurred; enhance, white balance, denoise, grain, glow, sharpen, blur, pixelate, vignette, border, bars; rotate, flip, straighten, zoom, crop to a ratio, extend, upscale; add a thing, a caption or a speech bubble; a plain background removed, recoloured or turned into a place; with a mask also: remove, recolour, replace, resize, move or turn what it marks; with several pictures also: side by side, a collage, one in a corner of another, the subject of one on another, the colours of one for another'

/** What can be asked of any film. */
export const CAN_DO_ON_FILMS = `${CAN_DO_ON_PIXELS.replace('any picture', 'any film')
  .replace(/ rotate, flip, straighten, zoom, crop to a ratio, extend, upscale;/, ' flip, straighten, zoom;')
  .replace(
    /; with a mask.*$/,
    '',
  )}; slow down, speed up, reverse, boomerang, loop, trim or cut, stabilise, fade in or out, each from one second to another or over so many seconds; mute, louder, quieter, add or replace sound or music`

/** Effects on the whole image that sound like things to be added. */
const EFFECT =
  /^(?:add|apply|put|use|give (?:it|the \w+)) .*\b(?:blur|vignette|filter|contrast|sepia|sharpness|brightness|saturation|warmth|border|frame|grain|noise|bars|letterbox|glow|bloom|fade(?:[- ](?:in|out))?)\b/

/** A look of the whole, not a thing that is given. */
const LOOK = /^(?:give (?:it|this|the \w+)|apply|add|use) .*\b(?:look|feel|vibe|mood|style|tones?|colou?r grad\w+)$/
/** The picture turned, not a thing in it. */
const TURNED =
  /^(?:rotate|turn|tilt|straighten) (?:it|this|the (?:picture|photo|image|video|film))\b.*\b(?:\d|left|right|clockwise|upside|degrees?)/

/** Pixel operations whose words say something else when a thing is named: `a warm blanket`, `rotate the dog`. */
const OF_THINGS = new Set<string>(
  'warm cool sunset sepia vintage brightness contrast vivid muted blur sharpen rotate flip-horizontal flip-vertical crop-square reverse season invert cinematic faded glow grain pixelate enhance zoom straighten upscale extend'.split(
    ' ',
  ),
)

/** Reads one sentence or several; parts that are not understood come back as `unknown`. */
export function readInstruction(text: string): Instruction {
  const parts: InstructionPart[] = []
  const unknown: string[] = []
  for (const words of commandParts(text)) {
    const part = readPart(words)
    if (part.scene.length + part.pixels.length + part.time.length > 0) parts.push(part)
    // A condition on another part: `slow it down and keep the pitch`.
    else if (!keepsPitch(words.toLowerCase()) && !/^(?:keep|leave) /i.test(words)) unknown.push(words)
  }
  if (keepsPitch(text.toLowerCase())) for (const { time } of parts) for (const one of time) if (one.kind === 'speed') one.keepsPitch = true
  return {
    parts,
    scene: parts.flatMap(({ scene }) => scene),
    pixels: parts.flatMap(({ pixels }) => pixels),
    time: parts.flatMap(({ time }) => time),
    unknown,
  }
} // prettier-ignore

function readPart(words: string): InstructionPart {
  const { timing, rest: said } = readTimingWords(words)
  const rest = said.replace(BACKGROUND_COLOUR, (all, color: string) =>
    colourNamed(color.toLowerCase()) ? `make the background ${color}` : all,
  )
  const lower = plainCommand(rest).toLowerCase()
  // Only a film is cut by seconds: `remove it` without any means a thing.
  const time = readTimeOperations(lower).filter(({ kind }) => (kind !== 'cut' && kind !== 'keep') || timing.from !== undefined)
  if (time.some(({ kind }) => OF_TIME_ALONE.test(kind))) return { words, scene: [], pixels: [], time, timing }
  const shown = rest
    .replace(/^(?:show|display|overlay) (?=.*["“'])/i, 'write ')
    .replace(/^zoom .*/i, (zoom) => zoom.replace(HOW_MUCH, '').trim())
    .replace(/ (?:to|onto|into|in|on) (?:the|this|my|it's) (?:whole )?(?:picture|image|photo|photograph|video|film|clip)$/i, '')
  const wished = readPixelOperations(lower.replaceAll(/["“][^"”]*["”]/g, ' '))
  const understood = LOOK.test(lower)
    ? readSurroundings(lower)
    : EFFECT.test(lower) || TURNED.test(lower)
      ? []
      : readCommand(shown)
  // Where the whole is meant, what is done to pixels and time is no change of a thing called `it`.
  const read = wished.length + time.length > 0 ? understood.filter((one) => !isOfTheWhole(one)) : understood
  const named = read.some((one) => 'target' in one || one.kind === 'add' || one.kind === 'text')
  const zoom = wished.find(({ kind }) => kind === 'zoom')
  const pixels = wished.filter(({ kind }) => !named || !OF_THINGS.has(kind))
  const kinds = new Set<string>(pixels.map(({ kind }) => kind))
  const scene = read
    .map((one) =>
      one.kind === 'zoom' && one.factor > 1 && zoom && 'factor' in zoom && HOW_MUCH.test(lower)
        ? { ...one, factor: zoom.factor }
        : one,
    )
    .filter((one) => {
      if (kinds.has('sunset') && (one.kind === 'time' || one.kind === 'place')) return false
      if ((kinds.has('black-and-white') || kinds.has('keep-colour')) && one.kind === 'recolour') return false
      return !(kinds.has('denoise') && one.kind === 'remove') && !(/\bpixel+at/.test(lower) && one.kind === 'style')
    })
  return { words, scene, pixels, time: named ? time.filter(({ kind }) => !/^(?:reverse|boomerang)$/.test(kind)) : time, timing }
}

const WHOLE =
  /^(?:it|this|that|everything|all|(?:the |this )?(?:whole )?(?:picture|image|photo|photograph|video|film|clip|footage|thing)|.*\b(?:contrast|saturation|brightness|exposure|warmth|sharpness|noise|grain|colou?rs?|tones?|saturated|colou?rful|vivid|vibrant))$/
const isOfTheWhole = (one: SceneOperation): boolean =>
  'target' in one &&
  one.target !== undefined &&
  WHOLE.test(one.target) &&
  !/^(?:turn|resize|move|count|remove|zoom)$/.test(one.kind)

/** `change the background to blue`. */
const BACKGROUND_COLOUR =
  /^(?:change|set|turn|switch|make) (?:the |this )?(?:background|backdrop)(?: colou?r)? (?:to|into|to be) (?:an? )?(?:(?:solid|plain|bright|dark|light|pale) )*(\w+)(?: one)?$/i
/** How far a zoom goes. */
const HOW_MUCH = / ?\b(?:by )?\d+(?:\.\d+)? ?(?:x\b|times\b|%|percent\b)/

/** Operations on time whose words say nothing of what is seen. */
const OF_TIME_ALONE = /^(?:sound|mute|volume|fade-sound|keep|cut|loop|fade-from|fade-to)$/
