/** Reads one part of an instruction as changes of a scene: a list of rules, the first that understands it wins, then its surroundings. */
import { colorHex, findConcept, knownCities } from '../concepts/concepts.ts'
import type { SceneChange } from '../scene/edit-scene.ts'
import type { Mood, Region } from '../scene/scene.ts'
import { readAddition, relationPhrase, thingOf } from './addition.ts'
import { moodOf, numberOf } from './describe-node.ts'
import { ADJECTIVES } from './lexicon.data.ts'
import { readSurroundings } from './surroundings-instruction.ts'
import { verbForm } from './verbs.ts'
import { MATERIAL_WORDS, SETTINGS, SIZE_WORDS, STYLE_WORDS, WEATHER_WORDS } from './words.data.ts'

/** A change of a scene, with a city's landmarks still by the city's name. */
export type SceneOperation = Exclude<SceneChange, { kind: 'landmarks' }> | { kind: 'landmarks'; city: string }

type Rule = (text: string, raw: string) => SceneOperation[] | undefined

const RULES: readonly Rule[] = [landmarks, lettering, removal, swap, turn, movement, dressing, count, become, deed, addition]

/** The operations of one part. */
export function readSceneOperations(part: string): SceneOperation[] {
  const raw = part.replace(/^(?:please|now|then|can you|could you)\s+/i, '').replace(/[!?]+$/, '').trim() // prettier-ignore
  const text = raw
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(make .+?) look (?:like )?/, '$1 ')
  const pair = /^((?:make|paint|colou?r) )(.+ (\w+)) and (the .+ (\w+))$/.exec(text)
  if (pair && colorHex(pair[3] ?? '') && colorHex(pair[5] ?? ''))
    return [pair[2], pair[4]].flatMap((words) => readSceneOperations(`${pair[1]}${words}`))
  for (const rule of RULES) {
    const found = rule(text, raw)
    if (found) return found
  }
  return readSurroundings(text)
}

const SCENERY = /^(?:it|this|the )?\s*(?:scene|background|backdrop|setting|time(?: of day)?|weather|season|style|mood|light(?:ing)?|sky|picture|image|photo|video|film|camera|colou?rs?|everything|whole thing)$/ // prettier-ignore
const bare = (words: string): string => words.replace(/^(?:the|a|an) /, '').trim()

function landmarks(text: string): SceneOperation[] | undefined {
  if (!/\b(?:landmarks?|sights|monuments)\b/.test(text)) return undefined
  const cities = knownCities().filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const city = cities.toSorted((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a))[0]
  return city ? [{ kind: 'landmarks', city }] : undefined
}

function lettering(_text: string, raw: string): SceneOperation[] | undefined {
  const quoted = /["“']([^"”']+)["”']/.exec(raw)?.[1]
  const plain = /^(?:change|make|set|update) (?:the )?(?:text|words?|lettering|caption|title)?(?: (?:of|on) the )?(.*?)(?: to| say| read| saying)+ (.+)$/i.exec(raw)
  const wrote = /^write (.+?)(?: on (?:the )?(.+))?$/i.exec(raw)
  const on = /\b(?:on|change|make) (?:the |a )?(.+?)(?: to| say| read|$)/i.exec(raw.replace(/["“'].*["”']/, ''))?.[1]
  const carrier = (words: string | undefined) => (words && !/^(?:text|it|caption|title|words?)$/i.test(words.trim()) ? { on: words.trim().toLowerCase() } : {})
  if (quoted && /\b(?:add|text|write|caption|title|sign|says?|read|change|put|make)\b/i.test(raw)) return [{ kind: 'text', words: quoted, ...carrier(on) }]
  if (wrote?.[1]) return [{ kind: 'text', words: wrote[1], ...carrier(wrote[2]) }]
  if (plain?.[2] && (/ (?:say|read) /i.test(raw) || /\b(?:text|words?|caption|title)\b/i.test(raw) || (/^[A-Z0-9 !?&'-]+$/.test(plain[2]) && /[A-Z]{2}/.test(plain[2])))) return [{ kind: 'text', words: plain[2], ...carrier(plain[1]) }]
  return undefined
} // prettier-ignore

function removal(text: string): SceneOperation[] | undefined {
  const target = /^(?:stop|remove|delete|erase|get rid of|take out|take away|take off|clear|lose) (.+)$/.exec(text)?.[1]
  if (!target) return undefined
  if (/\b(?:sound|audio|background)\b/.test(target)) return []
  const off = WEATHER_WORDS.find(([pattern]) => pattern.test(target))
  if (off && (!findConcept(bare(target)) || /^(?:the )?(?:rain|snow|fog|storm)$/.test(target))) return [{ kind: 'weather', weather: off[1], off: true }]
  return [{ kind: 'remove', target }]
} // prettier-ignore

function swap(text: string): SceneOperation[] | undefined {
  const match = /^(?:swap|exchange|switch) (.+?) (?:and|with) (the .+)$/.exec(text)
  return match?.[1] && match[2] ? [{ kind: 'swap', target: match[1], other: match[2] }] : undefined
}

function turn(text: string): SceneOperation[] | undefined {
  const match =
    /^(?:turn|make|have|let|rotate|flip) (.+?) (?:(?:to )?(?:face|look|facing|looking) )?(around|(?:to(?:wards?)? )?(?:the )?(?:left|right)|away|backwards?|(?:at |to(?:wards?)? )?(?:the )?(?:camera|viewer|front))$/.exec(text)
  if (!match?.[1] || !match[2] || SCENERY.test(match[1])) return undefined
  const way = /left|right|around/.exec(match[2])?.[0] ?? (/away|backward/.test(match[2]) ? 'away' : 'front')
  return [{ kind: 'turn', target: match[1], facing: way as 'left' | 'right' | 'around' | 'away' | 'front' }]
} // prettier-ignore

function movement(text: string): SceneOperation[] | undefined {
  const match = /^(?:move|put|place|bring|shift|drag) (.+)$/.exec(text)
  if (!match?.[1]) return undefined
  const region = / (?:to|in|on|at|into|towards?)? ?(?:the )?(top left|top right|bottom left|bottom right|left|right|cent(?:er|re)|middle|top|bottom|background|foreground|sky)(?: side)?(?: of (?:the )?(?:picture|image|scene|frame))?$/.exec(match[1])
  const definite = /^(?:the|it|him|her|them|all|both|his|their)\b/.test(match[1])
  if (region?.[1] && (definite || text.startsWith('move'))) return [{ kind: 'move', target: match[1].slice(0, region.index), region: regionOf(region[1]) }]
  const related = relationPhrase(match[1])
  if (!related || !definite || findConcept(related.subject.replace(/^(?:the|all|both) /, ''))?.kind === 'clothing') return undefined
  const place = SETTINGS.find(([pattern]) => pattern.test(text))?.[1]
  if (!related.node) return place ? [{ kind: 'place', place }] : undefined
  return [{ kind: 'relate', target: related.subject, tie: { kind: related.kind, words: related.words, node: related.node }, ...(place ? { place } : {}) }]
} // prettier-ignore

function dressing(text: string): SceneOperation[] | undefined {
  const match = /^(?:give|hand) (the .+?|it|him|her|them|both|all .+?|each .+?|everyone) ((?:an?|some|two|three|\d+|red|blue|green) .+)$/.exec(text) ?? /^dress (.+?) in (.+)$/.exec(text) ?? /^(?:make|have|let) (.+?) (?:wear|hold|carry|put on) (.+)$/.exec(text)
  const worn = /^(?:put|add|place) (.+?) (?:on|to|onto) (.+)$/.exec(text)
  const [target, words] = match ? [match[1], match[2]] : worn && findConcept(thingOf(worn[1] ?? '')?.concept ?? '')?.kind === 'clothing' ? [worn[2], worn[1]] : []
  const thing = words ? thingOf(words) : undefined
  if (!target || !words) return undefined
  const mood = words.split(' ').map((word) => moodOf(word) ?? (/^(?:smile|grin)$/.test(word) ? 'happy' : undefined)).find(Boolean)
  if (!thing) return mood ? [{ kind: 'feel', target, mood }] : undefined
  if (findConcept(thing.concept)?.kind === 'clothing') return [{ kind: 'dress', target, wears: { concept: thing.concept, ...(thing.colors[0] ? { color: thing.colors[0] } : {}) } }]
  return [{ kind: 'add', node: thing, tie: { kind: 'holding', words: target, node: undefined, reversed: true } }]
} // prettier-ignore

function count(text: string): SceneOperation[] | undefined {
  const made = /^(?:make|have|show) (?:it|them|that)(?: be)? (\w+)(?: of (?:them|it))?$/.exec(text)
  const number = numberOf(made?.[1] ?? '')
  if (number && !/^(?:a|an|the)$/.test(made?.[1] ?? '')) return [{ kind: 'count', target: 'them', count: number }]
  const named = /^(?:make|change)(?: it| there be| to)? ?(?:the number of (.+?) to )?(\w+)(?: (.+))?$/.exec(text)
  const many = numberOf(named?.[2] ?? '')
  const what = named?.[1] ?? named?.[3]
  return many && many > 0 && what && !/^(?:a|an|the|both)$/.test(named?.[2] ?? '') && thingOf(what) ? [{ kind: 'count', target: what, count: many }] : undefined
} // prettier-ignore

/** `make X Y`, `turn X into Y`, `replace X with Y`, `paint X Y`. */
function become(text: string): SceneOperation[] | undefined {
  const into = /^(replace|swap|change|turn|transform|convert|make|paint|colou?r) (.+?) (?:by|with|into|to|for|out of|from)(?: be)? (.+)$/.exec(text)
  const plain = /^(?:make|paint|colou?r|turn|dye) (.+?) ((?:much |very |more |a bit |a little |slightly |twice as )*(?:(?:light|dark|bright|pale|hot|navy|sky|royal|made of|in) )?[\w#-]+)$/.exec(text)
  const [target, words] = into && !/ (?:bigger|larger|smaller)$/.test(text) ? [into[2], into[3]] : plain ? [plain[1], plain[2]] : []
  if (!target || !words) return undefined
  const color = bare(words).replace(/ colou?r$/, '')
  if (/^(?:the )?(?:background|backdrop|walls?)$/.test(target) && colorHex(color)) return [{ kind: 'background', color }]
  if (SCENERY.test(target) && target !== 'it') return undefined
  const named = target.replace(/ colou?r$|'s colou?r$|^(?:the )?colou?r of /g, '')
  const kept = quality(named, color.replace(/^(?:much|very|more|a bit|a little|slightly|twice as) /, ''))
  if (kept) return [kept]
  const by = into && into[1] !== 'paint' && target !== 'it' ? thingOf(words) : undefined
  return by ? [{ kind: 'replace', target, by }] : undefined
} // prettier-ignore

function quality(target: string, words: string): SceneOperation | undefined {
  const last = words.replace(/^(?:made of|in) /, '')
  if (colorHex(last) && last !== 'gold' && last !== 'silver') return { kind: 'recolour', target, color: last }
  const material = MATERIAL_WORDS[last] ?? ({ gold: 'gold', silver: 'silver', fur: 'fur', chocolate: 'chocolate', lego: 'lego', brick: 'brick', fabric: 'fabric', rubber: 'rubber' } as const)[last]
  if (material) return { kind: 'material', target, material }
  if (/^(?:bigger|larger|huge|big|giant|taller|enormous|large)$/.test(last)) return { kind: 'resize', target, factor: Math.max(1.45, SIZE_WORDS[last] ?? 1) }
  if (/^(?:smaller|tiny|small|shorter|little)$/.test(last)) return { kind: 'resize', target, factor: Math.min(0.65, SIZE_WORDS[last] ?? 1) }
  const mood = moodOf(last) ?? moodOf(last.replace(/ier$/, 'y'))
  if (mood && target !== 'it') return { kind: 'feel', target, mood: mood satisfies Mood }
  if (/^(?:old|young|older|younger)$/.test(last)) return { kind: 'age', target, age: last.startsWith('old') ? 'old' : 'child' }
  return ADJECTIVES.has(last) && target !== 'it' ? { kind: 'trait', target, trait: last } : undefined
} // prettier-ignore

/** `make the girl dance`, `have the dog sit down`. */
function deed(text: string): SceneOperation[] | undefined {
  const words = /^(?:make|have|let) (.+)$/.exec(text)?.[1]?.split(' ') ?? []
  for (let at = 1; at < words.length; at++) {
    const verb = verbForm(words[at] as string)
    if (STYLE_WORDS.some(([pattern]) => pattern.test(text))) return undefined
    if (verb?.pose && (verb.form === 'base' || verb.form === 'ing') && words.length - at <= 3)
      return [{ kind: 'pose', target: words.slice(0, at).join(' '), pose: verb.pose }]
  }
  const sized = /^(?:enlarge|shrink|double|halve) (?:the size of )?(.+)$/.exec(text)
  if (sized?.[1]) return [{ kind: 'resize', target: sized[1], factor: text.startsWith('double') ? 2 : text.startsWith('enlarge') ? 1.45 : 0.65 }] // prettier-ignore
  return undefined
}

function addition(text: string): SceneOperation[] | undefined {
  if (!/^(?:add|put|insert|place|draw|include)\b/.test(text)) return undefined
  const around = readSurroundings(text)
  const weather = around.some(({ kind }) => kind === 'weather')
  const added = readAddition(text).filter((one) => !weather || !WEATHER_WORDS.some(([pattern]) => pattern.test(one.node.words)))
  return added.length + around.length > 0 ? [...added, ...around.filter(({ kind }) => added.length === 0 || kind === 'weather')] : undefined
} // prettier-ignore

const regionOf = (words: string): Region => words.replace('centre', 'center').replace('middle', 'center').replace(' ', '-') as Region // prettier-ignore
