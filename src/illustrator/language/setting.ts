/** Reads where it is: places named after in, at, on, through; what only names the place is no thing in it. */
import { colorHex, findConcept, knownCities } from '../concepts/concepts.ts'
import type { EnvironmentKind, Scene } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { SETTINGS } from './words.data.ts'

export type Setting = { kind?: EnvironmentKind; things: Phrase[]; places: Phrase[]; color?: string; details: string[] }

const LOCATIVE = /^(in|at|inside|through|across|along|into|within|on|around|over|by|near|outside|beside)$/
/** Nature that the painter paints as a whole place. */
const PAINTED = new Set([
  'mountain',
  'hill',
  'volcano',
  'river',
  'waterfall',
  'sand dune',
  'road',
  'path',
  'glacier',
  'cliff',
  'pond',
  'cave entrance',
  'street',
  'grass',
  'wave',
  'snowfall',
  'aurora',
])

/** The asked place, if any, and the things without those that only named it. */
export function readSetting(phrases: readonly Phrase[], tokens: readonly string[]): Setting {
  const named = phrases.map((phrase) => ({ phrase, kind: placeNamedBy(phrase, phrases, tokens) ?? sceneryOf(phrase, tokens) }))
  const things = named.filter(({ kind }) => !kind).map(({ phrase }) => phrase)
  const said = saidPlace(withoutThings(tokens, phrases), things)
  const byPhrase = named.find(({ kind }) => kind)?.kind
  const painted = things.filter((phrase) => PAINTED.has(phrase.node.concept) && phrase.node.colors.length === 0 && !bears(phrase, phrases, tokens)) // prettier-ignore
  const outranked = byPhrase === 'meadow' && said !== undefined && said !== 'meadow' && said !== 'sky'
  const kind =
    (outranked ? undefined : byPhrase) ??
    (said === 'sky' && things.some((phrase) => isGrounded(phrase)) ? undefined : said) ??
    inCity(tokens, things) ??
    (painted[0] ? first(painted[0].node.words) : undefined)
  const left = kind ? things.filter((phrase) => !painted.includes(phrase) || first(phrase.node.words) !== kind) : things
  const wall = colorOf(tokens, phrases)
  return {
    ...(kind ? { kind } : wall ? { kind: wall.isWall ? ('wall' as const) : ('studio' as const) } : {}),
    things: kind === 'sky' || kind === 'beach' ? left.filter(({ node }) => node.concept !== 'cloud') : left,
    ...(wall?.color ? { color: wall.color } : {}),
    places: phrases.filter((phrase) => !left.includes(phrase)),
    details: detailsOf(withoutThings(tokens, things)),
  }
}

/** `a castle on a hill`: the hill is seen under it, where one thing stands alone on it. */
function bears({ node, from }: Phrase, phrases: readonly Phrase[], tokens: readonly string[]): boolean {
  const on = /\b(on|upon|atop|on top of|on the top of)$/.test(tokens.slice(Math.max(0, from - 4), from).join(' '))
  const standing = phrases.find(({ to }) => to <= from)
  return on && node.concept === 'hill' && node.count === 1 && standing !== undefined && /^(building|plant)$/.test(findConcept(standing.node.concept)?.kind ?? '') // prettier-ignore
}

/** `a field of flowers`: the flowers are the field. */
function sceneryOf({ node, head }: Phrase, tokens: readonly string[]): EnvironmentKind | undefined {
  const of = tokens.lastIndexOf('of', head)
  if (
    of < 1 ||
    head - of > 4 ||
    !/^(fields?|meadow|sea|garden|forest|valley|carpet|bed|hills?|grove|patch|orchard)$/.test(tokens[of - 1] ?? '')
  )
    return undefined
  if (findConcept(node.concept)?.kind !== 'plant' || /mushroom|cactus|pumpkin/.test(node.concept)) return undefined
  return tokens[of - 1] === 'forest' || tokens[of - 1] === 'grove'
    ? 'forest'
    : tokens[of - 1] === 'garden'
      ? 'garden'
      : /wheat|corn|barley|rice/.test(node.concept)
        ? 'field'
        : 'meadow'
}

/** The place said outright; a car in the countryside is on a road. */
function saidPlace(words: string, things: readonly Phrase[]): EnvironmentKind | undefined {
  const kind = earliest(words)
  const drives = things.some(
    ({ node }) => findConcept(node.concept)?.kind === 'vehicle' && /^(drive|ride)$/.test(node.pose ?? ''),
  )
  return kind === 'meadow' && drives ? 'road' : kind
}

/** Stands on the ground, whatever else is in the sky. */
function isGrounded({ node }: Phrase): boolean {
  const concept = findConcept(node.concept)
  return (
    concept !== undefined &&
    /^(person|animal|building|plant|vehicle|nature)$/.test(concept.kind) &&
    !/^(fly|float|jump|fall)$/.test(node.pose ?? '')
  )
}

/** `a cat in New York` is on a street there. */
function inCity(tokens: readonly string[], things: readonly Phrase[]): EnvironmentKind | undefined {
  const first = findConcept(things[0]?.node.concept ?? '')
  if (first && (first.zone === 'table' || first.zone === 'wall') && first.size < 1) return undefined
  const text = tokens.join(' ')
  const city = /\b(?:in|through|around|across|of) (?:downtown |old |the city of )?([a-z]+(?: [a-z]+)?)/g
  for (const match of text.matchAll(city)) {
    const [one = '', two = ''] = (match[1] as string).split(' ')
    if (knownCities().includes(`${one} ${two}`.trim()) || (one !== 'world' && knownCities().includes(one)))
      return things.length > 0 ? 'street' : undefined
  }
  return undefined
}

/** Whether these words are about a place, a time or the weather rather than an unknown thing. */
export function isPlaceWord(word: string): boolean {
  return first(word) !== undefined
}

const first = (text: string): EnvironmentKind | undefined => SETTINGS.find(([pattern]) => pattern.test(text))?.[1]

/** The place named first in a text; of `mountain lake` it is the lake. */
function earliest(text: string): EnvironmentKind | undefined {
  const named = SETTINGS.flatMap(([pattern, kind]) => {
    const match = pattern.exec(text)
    return match ? [{ at: match.index, end: match.index + match[0].length, kind }] : []
  })
  const first = named.toSorted((a, b) => a.at - b.at)[0]
  return (named.find(({ at }) => at === (first?.end ?? 0) + 1) ?? first)?.kind
}

/** The place that a thing after a preposition stands for: `in a cafe`, `on the table`. */
function placeNamedBy(phrase: Phrase, phrases: readonly Phrase[], tokens: readonly string[]): EnvironmentKind | undefined {
  const before = tokens[phrase.from - 1] ?? ''
  const index = phrases.indexOf(phrase)
  const concept = findConcept(phrase.node.concept)
  if (bears(phrase, phrases, tokens)) return undefined
  if (!concept || index === 0 || !LOCATIVE.test(before) || phrase.node.colors.length > 0) return undefined
  const nextWord = tokens[phrase.to] ?? ''
  if (concept.name === 'dining table') {
    const subject = findConcept(phrases[index - 1]?.node.concept ?? '')
    return before === 'on' && subject !== undefined && subject.size <= 0.6 && nextWord !== 'with' ? 'table' : undefined
  }
  if (concept.name === 'moon')
    return before === 'on' && phrase.node.words === 'moon' && !phrase.node.traits?.length ? 'moon' : undefined
  if (concept.name === 'times square') return 'street'
  if (/^(over|by|near|outside|beside|around)$/.test(before)) return undefined
  if (concept.kind === 'building' && (before === 'on' || before === 'over')) return undefined
  if (concept.name === 'castle' || concept.name === 'palace') return /^(in|inside)$/.test(before) ? 'castle-hall' : undefined
  if (!/^(building|nature|plant|boat|vehicle)$/.test(concept.kind)) return undefined
  if (concept.name === 'train' || concept.name === 'subway train') return /^(in|inside)$/.test(before) ? 'station' : undefined
  return first(phrase.node.words)
}

/** The words without the names of things, so that a space shuttle does not ask for space. */
function withoutThings(tokens: readonly string[], phrases: readonly Phrase[]): string {
  const words = [...tokens]
  for (const { head, to } of phrases) words.fill('|', head, to)
  return words.join(' ')
}

/** `on a white background`, `a yellow wall`. */
function colorOf(tokens: readonly string[], phrases: readonly Phrase[]): { color?: string; isWall: boolean } | undefined {
  const at = tokens.findIndex(
    (word, index) => /^(background|backdrop|walls?)$/.test(word) && !phrases.some(({ head, to }) => index >= head && index < to),
  )
  if (at < 1) return undefined
  const said = tokens.slice(Math.max(0, at - 3), at)
  const last = said.findLastIndex((word) => /^(a|an|the|with|on|of|and|,)$/.test(word))
  const color = said.slice(last + 1).find((word) => colorHex(word))
  const isWall = tokens[at]?.startsWith('wall') === true && !phrases.some(({ node }) => node.words === 'wall')
  if (!color && !isWall) return undefined
  return { ...(color ? { color } : {}), isWall }
}

function detailsOf(text: string): Scene['environment']['details'] {
  const found = [
    ...text.matchAll(
      /\b(cobblestones?|wooden floor|tiled|marble floor|flowers|wildflowers|neon|snowy|dusty|muddy|grassy|tropical|medieval|futuristic|victorian|japanese|london|paris|new york|tokyo|venice|rome|shanghai|tulips|lavender|sunflowers|puddles|crowded|abandoned|starry|full moon|blossoms?|cherry blossoms?|bluebells|poppies|daisies|cyberpunk|steampunk|brick|parquet|carpet|1920s|1950s|1980s|art deco|gothic|rustic|ruined|overgrown|sunny|busy|empty|deserted|window|desolate|no windows|without windows|windowless|mexican|moroccan|chinese|indian|egyptian|greek|berlin|amsterdam|hong kong|san francisco|los angeles|chicago|sydney|moscow|dubai|istanbul|barcelona|beijing|kyoto|rio|cairo|vegas)\b/g,
    ),
  ]
  return [...new Set(found.map((match) => match[1] as string))].slice(0, 16)
}
