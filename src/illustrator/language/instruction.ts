/** Reads an edit instruction: operations on a scene, and operations on pixels and time that work on any picture or film. */
import { colorHex, findConcept, knownCities } from '../concepts/concepts.ts'
import type { Region, Scene, SceneNode } from '../scene/scene.ts'
import { readPixelOperations, type PixelOperation } from './pixel-operations.ts'
import { findPhrases, tokensOf } from './phrases.ts'
import { SETTINGS, STYLE_WORDS, TIME_WORDS, WEATHER_WORDS } from './words.data.ts'

export type SceneOperation =
  | { kind: 'add'; node: SceneNode }
  | { kind: 'remove'; target: string }
  | { kind: 'replace'; target: string; by: SceneNode }
  | { kind: 'recolour'; target: string; color: string }
  | { kind: 'resize'; target: string; factor: number }
  | { kind: 'move'; target: string; region: Region }
  | { kind: 'count'; target: string; count: number }
  | { kind: 'landmarks'; city: string }
  | { kind: 'time'; time: Scene['environment']['time'] }
  | { kind: 'weather'; weather: Scene['environment']['weather'][number]; off?: boolean }
  | { kind: 'place'; place: Scene['environment']['kind'] }
  | { kind: 'style'; medium: Scene['style']['medium'] }
  | { kind: 'text'; words: string }

export type Instruction = { scene: SceneOperation[]; pixels: PixelOperation[]; unknown: string[] }

/** What can be asked, for refusals. */
export const CAN_DO =
  'try: add, remove, replace or recolour a thing, another time of day, weather, place or style, black and white, warmer, cooler, sepia, brighter, darker, blur, sharpen, rotate, flip, crop, add text, slow down, speed up'

/** Reads one sentence or several; parts that are not understood come back as `unknown`. */
export function readInstruction(text: string): Instruction {
  const result: Instruction = { scene: [], pixels: [], unknown: [] }
  const parts = text
    .split(
      /\s*(?:[.;]|,? and then |, then | and (?=(?:make|add|remove|change|replace|turn|slow|speed|put|blur|sharpen|rotate|flip|crop|give|convert|apply)\b)|, (?=(?:make|add|remove|change|replace|turn|slow|speed|put)\b))\s*/i,
    )
    .filter((part) => part.trim())
  for (const part of parts) {
    const before = result.scene.length + result.pixels.length
    result.pixels.push(...readPixelOperations(part.toLowerCase()))
    readScene(part, result)
    if (result.scene.length + result.pixels.length === before) result.unknown.push(part)
  }
  return result
}

function readScene(part: string, result: Instruction): void {
  const text = part
    .toLowerCase()
    .replace(/^(please|now|can you|could you)\s+/, '')
    .trim()
  const city = /\blandmarks?\b/.test(text) ? knownCities().find((name) => new RegExp(`\\b${name}\\b`).test(text)) : undefined
  if (city) return void result.scene.push({ kind: 'landmarks', city })
  const quoted = /["“']([^"”']+)["”']/.exec(part)?.[1] ?? /\b(?:text|says?|caption|sign to) ([A-Z][A-Z0-9 !?]+)\b/.exec(part)?.[1]
  if (quoted && /\b(add|text|write|caption|sign|says?|change)\b/.test(text))
    return void result.scene.push({ kind: 'text', words: quoted })
  let match = /^(?:remove|delete|erase|get rid of|take out|take away) (?:the |all |every |all the )?(.+)$/.exec(text)
  if (match?.[1]) {
    const off = WEATHER_WORDS.find(([pattern]) => pattern.test(match?.[1] ?? ''))
    if (off && !findConcept(match[1])) return void result.scene.push({ kind: 'weather', weather: off[1], off: true })
    if (!/sound|audio|background/.test(match[1])) return void result.scene.push({ kind: 'remove', target: match[1] })
    return
  }
  match = /^(?:replace|swap|change|turn|transform) (?:the )?(.+?) (?:by|with|into|to|for)(?: be)? (.+)$/.exec(text)
  if (match?.[1] && match[2] && !/\b(scene|background|setting|time|weather|style|sky|picture|image|photo|it)\b/.test(match[1])) {
    const color = match[2].replace(/^(a|the|be)\s+/, '')
    if (colorHex(color))
      return void result.scene.push({ kind: 'recolour', target: match[1].replace(/ colou?r$|^colou?r of (the )?/, ''), color })
    const by = findPhrases(tokensOf(match[2])).phrases[0]?.node
    if (by) return void result.scene.push({ kind: 'replace', target: match[1], by })
  }
  match = /^(?:make|paint|colou?r|turn) (?:the |all the |all )?(.+?) ([a-z]+(?: [a-z]+)?)$/.exec(text)
  if (match?.[1] && match[2]) {
    const last = match[2].split(' ').at(-1) as string
    if (colorHex(match[2]) || colorHex(last))
      return void result.scene.push({ kind: 'recolour', target: match[1], color: colorHex(match[2]) ? match[2] : last })
    if (/^(bigger|larger|huge)$/.test(last))
      return void result.scene.push({ kind: 'resize', target: match[1].replace(/ much$/, ''), factor: 1.45 })
    if (/^(smaller|tiny)$/.test(last)) return void result.scene.push({ kind: 'resize', target: match[1], factor: 0.65 })
  }
  match =
    /^move (?:the )?(.+?) to (?:the )?(top left|top right|bottom left|bottom right|left|right|cent(?:er|re)|top|bottom)/.exec(
      text,
    )
  if (match?.[1] && match[2]) return void result.scene.push({ kind: 'move', target: match[1], region: regionOf(match[2]) })
  if (/^(?:add|put|insert|place|draw|include)\b/.test(text)) readAddition(text, result)
  readSurroundings(text, result)
}

function readAddition(text: string, result: Instruction): void {
  const at =
    / (?:in|at|to|on) the (top left|top right|bottom left|bottom right|left|right|cent(?:er|re)|sky|background|foreground)\b/.exec(
      text,
    )?.[1]
  for (const { node } of findPhrases(tokensOf(text)).phrases.slice(0, 4))
    result.scene.push({ kind: 'add', node: at ? { ...node, region: regionOf(at) } : node })
}

function readSurroundings(text: string, result: Instruction): void {
  const added = result.scene.some((one) => one.kind === 'add')
  const place =
    /\b(background|scene|setting|move|put|place|take)\b/.test(text) || !added
      ? SETTINGS.find(([pattern]) => pattern.test(text))
      : undefined
  const time = TIME_WORDS.find(([pattern]) => pattern.test(text))
  const weather = WEATHER_WORDS.find(([pattern]) => pattern.test(text))
  const style = STYLE_WORDS.find(([pattern]) => pattern.test(text))
  if (place && !result.pixels.some((one) => one.kind === 'sunset')) result.scene.push({ kind: 'place', place: place[1] })
  if (time && !result.pixels.some((one) => one.kind === 'sunset')) result.scene.push({ kind: 'time', time: time[1] })
  if (weather) result.scene.push({ kind: 'weather', weather: weather[1] })
  if (style && style[1] !== 'black-and-white' && style[1] !== 'sepia') result.scene.push({ kind: 'style', medium: style[1] })
}

const regionOf = (words: string): Region => words.replace('centre', 'center').replace(' ', '-') as Region
