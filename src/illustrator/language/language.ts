/** The reader: a prompt becomes a scene. A grammar of noun phrases, relations, settings, styles; what is not understood is reported. */
import { emptyScene, type Scene } from '../scene/scene.ts'
import { composeAbstract } from './abstract.ts'
import { readAtmosphere } from './atmosphere.ts'
import { readCharacters, writeCharacters } from './characters.ts'
import { setClocks } from './clock-time.ts'
import { plainDepictions } from './depictions.ts'
import { readDirection } from './direction.ts'
import { makeEmblem } from './emblem.ts'
import { tellIdea } from './ideas.ts'
import { readLettering } from './lettering.ts'
import { readMedium } from './medium.ts'
import { tokensOf } from './phrases.ts'
import { plainDeeds } from './plain-deeds.ts'
import { readThings } from './read-things.ts'
import { plainPicture } from './plain-pictures.ts'
import { plainStates } from './states.ts'
import { withoutDirections } from './without-directions.ts'
import { TIME_WORDS, WEATHER_WORDS } from './words.data.ts'
import { writeTexts } from './write-texts.ts'

export { landmarksOf } from '../concepts/concepts.ts'
export { readArrangement, type Arrangement } from './arrangement.ts'
export { chooseAspectRatio } from './aspect.ts'
export {
  CAN_DO,
  CAN_DO_ON_FILMS,
  CAN_DO_ON_PIXELS,
  readInstruction,
  secondOf,
  type Instruction,
  type InstructionPart,
  type SceneOperation,
  type TimeOperation,
  type Timing,
} from './instruction.ts'

type ReadOptions = { seed: number; width: number; height: number }

/** Reads a prompt. Never fails: what cannot be drawn is listed in `unresolved`. */
export function readPrompt(prompt: string, options: ReadOptions): Scene {
  const { scene, tokens } = readAsWritten(prompt, options)
  const told = tellIdea(scene, tokens, (words) => readAsWritten(words, options).scene)
  if (!told) composeAbstract(scene, tokens)
  if (!told) makeEmblem(scene, tokens)
  return told ?? scene
}

function readAsWritten(prompt: string, options: ReadOptions): { scene: Scene; tokens: readonly string[] } {
  const scene = emptyScene({ ...options, prompt: prompt.slice(0, 8000) })
  const characters = readCharacters(scene.prompt)
  const lettering = readLettering(characters.rest)
  const plain = plainPicture(lettering.rest)
  const tokens = tokensOf(plain)
  const text = tokens.join(' ')
  const told = tokensOf(plainStates(plainDepictions(plainDeeds(withoutDirections(plain)))))
  const things = readThings(scene, told)
  readSurroundings(scene, text)
  scene.style.medium = readMedium(told, scene.prompt.toLowerCase(), things)
  scene.style.collage = /\bcollage\b/.test(text)
  readAtmosphere(scene, text)
  readDirection(scene, text)
  writeTexts(scene, lettering)
  writeCharacters(scene.nodes, characters.signs)
  setClocks(scene.nodes, scene.prompt)
  shineAtNight(scene)
  return { scene, tokens }
}

function readSurroundings(scene: Scene, text: string): void {
  scene.environment.time = first(TIME_WORDS, text) ?? 'day'
  scene.environment.weather = WEATHER_WORDS.filter(([pattern]) => pattern.test(text))
    .map(([, weather]) => weather)
    .slice(0, 2)
}

const first = <T>(table: readonly [RegExp, T][], text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

/** Neon by itself shines large on a dark wall at night. Changes the scene. */
function shineAtNight(scene: Scene): void {
  if (scene.environment.asked || scene.nodes.length > 0 || !scene.texts.some(({ look }) => look === 'neon')) return
  scene.environment = { ...scene.environment, kind: 'studio', color: 'black', time: 'night', asked: true }
  scene.texts = scene.texts.map((one) => ({ ...one, box: one.box ?? { x: 0.08, y: 0.32, width: 0.84, height: 0.3 } }))
}
