/** What a prompt names: things with what is said of them, how they stand to each other, and the place that they are in. */
import { findConcept, knownCities } from '../concepts/concepts.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import { withActions } from './actions.ts'
import { joinBelongings } from './belonging.ts'
import { cityLandmarks } from './city-landmarks.ts'
import { spellOutCompanies } from './companies.ts'
import { joinIdentities, joinMentions, readComparisons, readPredicates } from './coreference.ts'
import { giveGear } from './gear.ts'
import { sharedBy, splitGroups } from './groups.ts'
import { ABSTRACT, PARTS } from './lexicon.data.ts'
import { isStyleWord } from './medium.ts'
import { mutualRelations } from './mutual.ts'
import { furnishPlace, namedPlaceIn } from './named-places.ts'
import { paintMurals } from './nested-picture.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import { readRegions } from './regions.ts'
import { relationsBetween } from './relations.ts'
import { giveCarriers, giveCompany, giveFlight, giveRides } from './rides.ts'
import { isPlaceWord, readSetting } from './setting.ts'
import { settle, suitedEnvironment } from './settle.ts'
import { takeSubstances, withSubstance } from './substance.ts'

/** Nodes, relations, place, and what stays unresolved; returns the phrases that name things. */
export function readThings(scene: Scene, said: readonly string[]): readonly Phrase[] {
  const named = namedPlaceIn(said)
  const substances = takeSubstances(named?.rest ?? said)
  const tokens = substances.rest
  const { phrases, unknown } = findPhrases(tokens)
  giveSubstances(phrases, substances.found)
  chooseOpenCounts(phrases, scene.seed)
  const belonging = joinBelongings(phrases, tokens)
  const identified = joinIdentities(belonging.phrases, tokens, (node) => findConcept(node.concept)?.kind)
  const mentions = joinMentions(identified, tokens)
  const { added: members, links, baseOf } = splitGroups(mentions, tokens)
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
    ...cityLandmarks(tokens.join(' '), things),
  ]
  scene.nodes = oncePerThing(nodes).slice(0, 60)
  scene.relations = sharedBy(baseOf, [...belonging.links, ...relations, ...mutualRelations(things, tokens), ...links]).filter(
    (one) => !isUnderTheSky(one, scene.nodes),
  )
  scene.nodes = withoutSeaWaves(withoutSkyLights(scene.nodes), setting.kind)
  const present = new Set(scene.nodes.map(({ id }) => id))
  scene.relations = scene.relations.filter(({ from, to }) => present.has(from) && present.has(to))
  spellOutCompanies(scene)
  settle(scene, new Set(phrases.filter(({ open }) => open).map(({ node }) => node.id)))
  dressMembers(members, scene.nodes)
  scene.unresolved = unresolvedOf(unknown, setting.details)
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

/** What a thing is built of is said after it. Changes the phrases. */
function giveSubstances(phrases: readonly Phrase[], found: ReturnType<typeof takeSubstances>['found']): void {
  for (const { from, substance } of found) {
    const phrase = phrases.findLast((one) => one.to <= from)
    if (phrase) phrase.node = withSubstance(phrase.node, substance)
  }
}

/** The waves of a sea are painted with it. */
function withoutSeaWaves(nodes: readonly SceneNode[], kind: string | undefined): SceneNode[] {
  if (!/^(ocean|beach|harbour)$/.test(kind ?? '')) return [...nodes]
  return nodes.filter(
    (node, index) => index === 0 || node.concept !== 'wave' || node.count === 1 || node.colors.length > 0 || node.scale !== 1,
  )
}

/** Lightning of a storm is the storm's, and an aurora over something is the sky's. */
function withoutSkyLights(nodes: SceneNode[]): SceneNode[] {
  if (nodes.length < 2) return nodes
  const kept = nodes.filter(({ concept, words }) => !(concept === 'lightning' && /lightning|thunder/.test(words) && !/bolt/.test(words))) // prettier-ignore
  return kept.length > 1 ? kept.filter(({ concept }) => concept !== 'aurora') : kept
}

/** Members of a group wear what is said of the whole. Changes the members. */
function dressMembers(members: readonly SceneNode[], nodes: readonly SceneNode[]): void {
  for (const member of members) {
    const wears = nodes.find((node) => node.words === member.words && node.wears)?.wears
    if (wears) member.wears ??= wears
  }
}

/** Unknown words that nothing else of the prompt accounts for. */
function unresolvedOf(unknown: readonly string[], details: readonly string[]): string[] {
  const explained = (word: string): boolean =>
    isPlaceWord(word) ||
    ABSTRACT.has(word) ||
    PARTS.has(word) ||
    isStyleWord(word) ||
    details.some((detail) => detail.split(' ').includes(word)) ||
    knownCities().includes(word)
  return [...new Set(unknown)].filter((word) => !explained(word)).slice(0, 40)
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
