/** The reader: a prompt becomes a scene. A grammar of noun phrases, relations, settings, styles; what is not understood is reported. */
import { emptyScene, type Scene, type SceneNode } from '../scene/scene.ts'
import { findConcept } from '../concepts/concepts.ts'
import { readAtmosphere } from './atmosphere.ts'
import { joinMentions, readComparisons, readPredicates, splitGroups } from './coreference.ts'
import { findPhrases, tokensOf, type Phrase } from './phrases.ts'
import { relationsBetween } from './relations.ts'
import { readRegions } from './regions.ts'
import { isPlaceWord, readSetting } from './setting.ts'
import { settle, suitedEnvironment } from './settle.ts'
import { withActions } from './verbs.ts'
import { CAMERA_WORDS, CITY_LANDMARKS, STYLE_WORDS, TIME_WORDS, WEATHER_WORDS } from './words.data.ts'

export { chooseAspectRatio } from './aspect.ts'
export { CAN_DO, readInstruction, type Instruction, type PixelOperation, type SceneOperation } from './instruction.ts'

/** The landmarks of a city that the illustrator knows, or none. */
export function landmarksOf(city: string): readonly string[] {
  return CITY_LANDMARKS[city.toLowerCase()] ?? []
}

/** Reads a prompt. Never fails: what cannot be drawn is listed in `unresolved`. */
export function readPrompt(prompt: string, options: { seed: number; width: number; height: number }): Scene {
  const scene = emptyScene({ ...options, prompt: prompt.slice(0, 8000) })
  const text = prompt.toLowerCase()
  const tokens = tokensOf(prompt)
  const { phrases, unknown } = findPhrases(tokens)
  const mentions = joinMentions(phrases, tokens)
  readPredicates(mentions, tokens)
  readRegions(mentions, tokens)
  readComparisons(mentions, tokens, (node) => findConcept(node.concept)?.size ?? 1)
  const setting = readSetting(mentions, tokens)
  const { things } = setting
  const acting = withActions(things, tokens)
  scene.nodes = [
    ...new Map(acting.map((node) => [node.id, node])).values(),
    ...splitGroups(things, tokens.join(' ')),
    ...landmarks(text, things),
  ].slice(0, 60)
  scene.relations = relationsBetween(things, tokens)
  settle(scene)
  scene.unresolved = unknown.filter((word) => !isPlaceWord(word) && !NO_THING.test(word)).slice(0, 40)
  scene.environment = {
    ...scene.environment,
    details: setting.details,
    asked: setting.kind !== undefined,
    kind: setting.kind ?? suitedEnvironment(scene),
    ...(setting.color ? { color: setting.color } : {}),
  }
  scene.environment.time = first(TIME_WORDS, text) ?? 'day'
  scene.environment.weather = WEATHER_WORDS.filter(([pattern]) => pattern.test(text))
    .map(([, weather]) => weather)
    .slice(0, 2)
  scene.style.medium = first(STYLE_WORDS, text) ?? 'photo'
  scene.style.collage = /\bcollage\b/.test(text)
  scene.camera.move = first(CAMERA_WORDS, text) ?? 'gentle'
  readAtmosphere(scene, text)
  if (/\bloop/.test(text)) scene.film = { loop: true }
  if (/slow[- ]motion|slow down/.test(text)) scene.film = { ...scene.film, tempo: 'slow-motion' }
  if (/time-?lapse/.test(text)) scene.film = { ...scene.film, tempo: 'time-lapse' }
  readText(scene, prompt)
  if (/\bmusic\b/.test(text)) scene.sound.music = { mood: /sad/.test(text) ? 'sad' : /epic/.test(text) ? 'epic' : 'happy' }
  return scene
}

/** Words after an article that name no thing: parts, groups, words about the picture. */
const NO_THING =
  /^(them|inside|words?|piece|pieces|slice|slices|group|set|cover|curve|stack|pile|kind|type|sort|lot|way|part|half|thirds|thirds?|meeting|pain|style|look|background|diagram|silhouette|dreamworld|text|title|letters?|name|moment|pose|smile|front|back|nose|tail|hair|face|arms?|legs?|wings?|wind|air|ground|world|life|atmosphere|mood|vibe|effect|camera|shot|viewer|distance|middle)$/

const first = <T>(table: readonly [RegExp, T][], text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

function landmarks(text: string, things: readonly Phrase[]): SceneNode[] {
  const city = Object.keys(CITY_LANDMARKS).find((name) => text.includes(name))
  if (!city || !/landmark|collage|skyline|sights/.test(text)) return []
  const named = new Set(things.map(({ node }) => node.concept))
  return (CITY_LANDMARKS[city] ?? [])
    .filter((name) => !named.has(name))
    .map((name, index) => ({
      id: `l${index + 1}`,
      concept: name,
      words: name,
      count: 1,
      colors: [],
      scale: 1,
      traits: ['landmark'],
    }))
}

function readText(scene: Scene, prompt: string): void {
  const quoted = [...prompt.matchAll(/["“]([^"”]{1,120})["”]|(?<![a-z])'([^']{2,120})'(?![a-z])/gi)].map(
    (match) => (match[1] ?? match[2]) as string,
  )
  const said =
    /\b(says?|said|shouts?|whispers?|asks?|replies)[:,]? ["“']/i.test(prompt) &&
    !/\b(sign|board|banner|poster|shirt|label|neon|book)\b/i.test(prompt)
  const unquoted =
    /\b(?:sign|banner|board) (?:that )?(?:says|reads|saying|reading) ([a-z ]{2,24}?)(?:[.,]|$| in | on | at )/i.exec(prompt)
  const words = quoted.length > 0 ? quoted : unquoted?.[1] ? [unquoted[1]] : []
  if (said)
    scene.sound.speech = words.slice(0, 8).map((line) => ({
      words: line,
      voice: /woman|girl|queen|princess|lady|mother/i.test(prompt)
        ? 'woman'
        : /robot/i.test(prompt)
          ? 'robot'
          : /boy|child|kid/i.test(prompt)
            ? 'child'
            : 'man',
    }))
  const sign = scene.nodes.find((node) => /sign|book|poster|banner|t-shirt|mug/.test(node.concept))
  const look = /neon/i.test(prompt)
    ? 'neon'
    : /sign|board|banner|poster|storefront/i.test(prompt)
      ? 'sign'
      : said
        ? 'bubble'
        : 'title'
  scene.texts = words.slice(0, 4).map((line) => ({ words: line, look, ...(sign ? { on: sign.id } : {}) }))
  if (sign && words[0]) sign.text = words[0]
}
