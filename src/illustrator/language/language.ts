/** The reader: a prompt becomes a scene. A grammar of noun phrases, relations, settings, styles; what is not understood is reported. */
import { findConcept, knownCities, landmarksOf as sightsOf } from '../concepts/concepts.ts'
import { emptyScene, type Scene, type SceneNode } from '../scene/scene.ts'
import { withActions } from './actions.ts'
import { readAtmosphere } from './atmosphere.ts'
import { readDirection } from './direction.ts'
import { giveGear } from './gear.ts'
import { giveCarriers, giveCompany, giveFlight, giveRides } from './rides.ts'
import { joinBelongings } from './belonging.ts'
import { readCharacters, writeCharacters } from './characters.ts'
import { setClocks } from './clock-time.ts'
import { spellOutCompanies } from './companies.ts'
import { joinIdentities, joinMentions, readComparisons, readPredicates } from './coreference.ts'
import { makeEmblem } from './emblem.ts'
import { splitGroups } from './groups.ts'
import { tellIdea } from './ideas.ts'
import { readLettering, type Lettering } from './lettering.ts'
import { ABSTRACT, PARTS } from './lexicon.data.ts'
import { isStyleWord, readMedium } from './medium.ts'
import { mutualRelations } from './mutual.ts'
import { paintMurals } from './nested-picture.ts'
import { furnishPlace, namedPlaceIn } from './named-places.ts'
import { findPhrases, tokensOf, type Phrase } from './phrases.ts'
import { plainDeeds } from './plain-deeds.ts'
import { readRegions } from './regions.ts'
import { relationsBetween } from './relations.ts'
import { isPlaceWord, readSetting } from './setting.ts'
import { settle, suitedEnvironment } from './settle.ts'
import { withoutDirections } from './without-directions.ts'
import { takeSubstances, withSubstance } from './substance.ts'
import { TIME_WORDS, WEATHER_WORDS } from './words.data.ts'

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

/** The landmarks of a city that the illustrator knows, or none. */
export function landmarksOf(city: string): readonly string[] {
  return sightsOf(city)
}

type ReadOptions = { seed: number; width: number; height: number }

/** Reads a prompt. Never fails: what cannot be drawn is listed in `unresolved`. */
export function readPrompt(prompt: string, options: ReadOptions): Scene {
  const { scene, tokens } = readAsWritten(prompt, options)
  const told = tellIdea(scene, tokens, (words) => readAsWritten(words, options).scene)
  if (!told) makeEmblem(scene, tokens)
  return told ?? scene
}

function readAsWritten(prompt: string, options: ReadOptions): { scene: Scene; tokens: readonly string[] } {
  const scene = emptyScene({ ...options, prompt: prompt.slice(0, 8000) })
  const characters = readCharacters(scene.prompt)
  const lettering = readLettering(characters.rest)
  const tokens = tokensOf(lettering.rest)
  const text = tokens.join(' ')
  const told = tokensOf(plainDeeds(withoutDirections(lettering.rest)))
  const things = readThings(scene, told)
  readSurroundings(scene, text)
  scene.style.medium = readMedium(told, scene.prompt.toLowerCase(), things)
  scene.style.collage = /\bcollage\b/.test(text)
  readAtmosphere(scene, text)
  readDirection(scene, text)
  writeTexts(scene, lettering)
  writeCharacters(scene.nodes, characters.signs)
  setClocks(scene.nodes, scene.prompt)
  return { scene, tokens }
}

/** Nodes, relations, place, and what stays unresolved; returns the phrases that name things. */
function readThings(scene: Scene, said: readonly string[]): readonly Phrase[] {
  const named = namedPlaceIn(said)
  const substances = takeSubstances(named?.rest ?? said)
  const tokens = substances.rest
  const { phrases, unknown } = findPhrases(tokens)
  for (const { from, substance } of substances.found) {
    const phrase = phrases.findLast((one) => one.to <= from)
    if (phrase) phrase.node = withSubstance(phrase.node, substance)
  }
  chooseOpenCounts(phrases, scene.seed)
  const belonging = joinBelongings(phrases, tokens)
  const identified = joinIdentities(belonging.phrases, tokens, (node) => findConcept(node.concept)?.kind)
  const mentions = joinMentions(identified, tokens)
  const members = splitGroups(mentions, tokens)
  readPredicates(mentions, tokens)
  readRegions(mentions, tokens)
  readSilhouettes(mentions, tokens)
  readComparisons(mentions, tokens, (node) => findConcept(node.concept)?.size ?? 1)
  const setting = readSetting(mentions, tokens)
  const { things } = setting
  const relations = paintMurals(relationsBetween(things, tokens, setting.places), tokens)
  const nodes = [
    ...withActions(things, tokens),
    ...belonging.inner.map(({ node }) => node),
    ...members,
    ...landmarks(tokens.join(' '), things),
  ]
  scene.nodes = oncePerThing(nodes).slice(0, 60)
  scene.relations = [...belonging.links, ...relations, ...mutualRelations(things, tokens)].filter(
    (one) => !isUnderTheSky(one, scene.nodes),
  )
  // Lightning of a storm is the storm's.
  if (scene.nodes.length > 1)
    scene.nodes = scene.nodes.filter(
      (node) => !(node.concept === 'lightning' && /lightning|thunder/.test(node.words) && !/bolt/.test(node.words)),
    )
  if (scene.nodes.length > 1) scene.nodes = scene.nodes.filter(({ concept }) => concept !== 'aurora')
  const present = new Set(scene.nodes.map(({ id }) => id))
  scene.relations = scene.relations.filter(({ from, to }) => present.has(from) && present.has(to))
  spellOutCompanies(scene)
  settle(scene, new Set(phrases.filter(({ open }) => open).map(({ node }) => node.id)))
  for (const member of members) {
    const wears = scene.nodes.find((node) => node.words === member.words && node.wears)?.wears
    if (wears) member.wears ??= wears
  }
  scene.unresolved = [...new Set(unknown)]
    .filter(
      (word) =>
        !isPlaceWord(word) &&
        !ABSTRACT.has(word) &&
        !PARTS.has(word) &&
        !isStyleWord(word) &&
        !setting.details.some((detail) => detail.split(' ').includes(word)) &&
        !knownCities().includes(word),
    )
    .slice(0, 40)
  scene.environment = {
    ...scene.environment,
    details: setting.details,
    asked: setting.kind !== undefined || named !== undefined,
    kind: setting.kind ?? named?.kind ?? suitedEnvironment(scene),
    ...(setting.color ? { color: setting.color } : {}),
  }
  if (named) scene.nodes = furnishPlace(scene.nodes, named)
  giveGear(scene)
  giveRides(scene)
  giveCarriers(scene)
  giveFlight(scene)
  giveCompany(scene)
  return phrases
}

/** `under the full moon`: the moon is above everybody who stands there. */
function isUnderTheSky({ kind, to }: Scene['relations'][number], nodes: readonly SceneNode[]): boolean {
  const above = nodes.find(({ id }) => id === to)
  return /^(under|below)$/.test(kind) && above !== undefined && findConcept(above.concept)?.kind === 'sky'
}

/** One node for every thing; what is said of it in several places it does in turn. */
function oncePerThing(nodes: readonly SceneNode[]): SceneNode[] {
  const found = new Map<string, SceneNode>()
  for (const node of nodes) {
    const actions = [...(found.get(node.id)?.actions ?? []), ...(node.actions ?? [])].slice(0, 8)
    found.set(node.id, actions.length > 0 ? { ...node, actions } : node)
  }
  return [...found.values()]
}

/** `the silhouette of an elephant`: black. Changes the nodes. */
function readSilhouettes(phrases: readonly Phrase[], tokens: readonly string[]): void {
  for (const { node, from } of phrases) {
    if (!/\bsilhouettes? of$/.test(tokens.slice(Math.max(0, from - 2), from).join(' '))) continue
    node.traits = [...(node.traits ?? []), 'silhouette'].slice(0, 16)
    if (node.colors.length === 0) node.colors = ['black']
  }
}

/** `several` is three to five: the seed says which. Changes the nodes. */
function chooseOpenCounts(phrases: readonly Phrase[], seed: number): void {
  phrases.forEach(({ node, open }, index) => {
    if (open) node.count = open[0] + ((Math.abs(Math.imul(seed + index * 7, 2654435761)) >>> 8) % (open[1] - open[0] + 1))
  })
}

function readSurroundings(scene: Scene, text: string): void {
  scene.environment.time = first(TIME_WORDS, text) ?? 'day'
  scene.environment.weather = WEATHER_WORDS.filter(([pattern]) => pattern.test(text))
    .map(([, weather]) => weather)
    .slice(0, 2)
}

const first = <T>(table: readonly [RegExp, T][], text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

function landmarks(text: string, things: readonly Phrase[]): SceneNode[] {
  const city = knownCities().find((name) => new RegExp(`\\b${name}\\b`).test(text))
  const asked = /landmark|collage|skyline|sights/.test(text)
  if (!city || (!asked && things.length > 0)) return []
  const named = new Set(things.map(({ node }) => node.concept))
  return sightsOf(city)
    .filter((name) => !named.has(name))
    .slice(0, asked ? undefined : 2)
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

/** Puts what is written on the things that carry it, and what is spoken into mouths. */
function writeTexts(scene: Scene, lettering: Lettering): void {
  const speaker = scene.nodes.find((node) => /^(person|animal|bird)$/.test(findConcept(node.concept)?.kind ?? ''))
  const who = speaker?.words ?? ''
  const voice = /woman|girl|queen|princess|lady|mother/.test(who)
    ? 'woman'
    : /robot/.test(who)
      ? 'robot'
      : /boy|child|kid/.test(who)
        ? 'child'
        : 'man'
  if (lettering.spoken.length > 0)
    scene.sound.speech = lettering.spoken
      .slice(0, 8)
      .map((line) => ({ words: line, voice, ...(speaker ? { speaker: speaker.id } : {}) }))
  const taken = new Set<string>()
  for (const { words, look: asked, carrier } of lettering.texts.slice(0, 6)) {
    const free = scene.nodes.filter(({ id }) => !taken.has(id))
    const bubble = free.find((node) => node.concept === 'speech bubble')
    const mute = asked === 'bubble' && !speaker && !bubble
    const look = mute ? 'label' : asked
    const on = mute ? free[0] : look === 'bubble' ? (bubble ?? speaker) : carrierOf(free, carrier)
    if (on && look !== 'bubble') taken.add(on.id)
    if (on && (look !== 'bubble' || on.concept === 'speech bubble')) on.text = words
    scene.texts.push({ words, look: look === 'label' && !on ? 'title' : look, ...(on ? { on: on.id } : {}) })
  }
}

/** The node that bears the words: the thing named, whoever wears it, or else a sign. */
function carrierOf(nodes: readonly SceneNode[], carrier: string | undefined): SceneNode | undefined {
  if (carrier && /^(sky|sand|snow|wall|window|door)$/.test(carrier)) return undefined
  const concept = carrier ? findConcept(carrier)?.name : undefined
  return (
    nodes.find((node) => concept !== undefined && (node.concept === concept || node.words.endsWith(carrier as string))) ??
    nodes.find((node) => concept !== undefined && node.wears?.some((one) => one.concept === concept)) ??
    nodes.find((node) => /sign$|board|book|poster|banner|t-shirt|mug/.test(node.concept))
  )
}
