/** The state of the reader of phrases: what has been found, what has gathered, and where it stands. */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import { describeNode, isPlural, openCount } from './describe-node.ts'
import { isColorHere, isMaterialHere, isNegated, isVerbHere } from './noun-context.ts'
import type { Part } from './parts.ts'
import { verbForm } from './verbs.ts'
import { isDeterminer, isModifier } from './word-classes.ts'
import { NOT_THINGS } from './words.data.ts'

/** A thing in the text: its words run from `from` (article and adjectives) over `head` (the noun) to `to`. */
export type Phrase = {
  node: SceneNode
  from: number
  head: number
  to: number
  /** The number was left open; the seed chooses within these. */
  open?: [number, number] | undefined
}

/** Things in the order of the words, and nouns that are not in the table. */
export type Found = { phrases: Phrase[]; unknown: string[] }

/** Goes through the words; `modifiers` are what describes the noun to come, from `start` on. */
export type Reader = Found & {
  /** Descriptions without a noun of their own: `a red, a green and a blue balloon`. */
  pending: string[][]
  tokens: readonly string[]
  parts: Part[]
  modifiers: string[]
  start: number
  at: number
}

/** Goes on behind a phrase, with nothing gathered. */
export function clear(reader: Reader, to: number): true {
  reader.modifiers = []
  reader.pending = []
  reader.at = to
  reader.start = to
  return true
}

/** Gathers words that describe the noun to come. */
export function gather(reader: Reader, words: readonly string[], length: number): true {
  if (reader.modifiers.length === 0) reader.start = reader.at
  reader.modifiers.push(...words)
  if (reader.modifiers.length > 16) reader.modifiers.splice(0, reader.modifiers.length - 16)
  reader.at += length
  return true
}

/** `an old camera` is one; `the camera pans` is ours. */
const isApparatus = (word: string, modifiers: readonly string[], next = ''): boolean =>
  /^cameras?$/.test(word) && !/^(movement|motion|angle|shot|view|move|lens)$/.test(next) && !/^(pan|zoom|tilt|dolly|fly|orbit|track)s?(ing)?$/.test(next) && (modifiers.length > 0 || word === 'cameras') && !modifiers.includes('the') // prettier-ignore

/** How many words from here name a thing of the table: the longest name wins. */
export function nounLength({ tokens, at, modifiers, phrases }: Reader): number {
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).join(' ')
    if (length === 1) {
      if ((NOT_THINGS.has(words) && !isApparatus(words, modifiers, tokens[at + 1])) || isColorHere(tokens, at, isModifier) || isMaterialHere(tokens, at)) continue
      if (isVerbHere(tokens, at, { bare: modifiers.every((one) => !isDeterminer(one)), after: phrases.at(-1)?.to === at ? phrases.at(-1) : undefined })) continue
    }
    const concept = findConcept(words)
    // `a bus stops`: one bus that stops, not bus stops.
    if (concept && length > 1 && words.endsWith('s') && concept.name !== words && !(concept.aliases ?? []).includes(words) && /^(an?|one)$/.test(modifiers.findLast((one) => isDeterminer(one)) ?? '') && verbForm(tokens[at + length - 1] ?? '')) continue
    if (concept) return length
  }
  return 0
} // prettier-ignore

/** Takes a noun with what has gathered, unless it is negated, and goes on at `next`. */
export function addThing(
  reader: Reader,
  noun: { words: string; from: number; to: number; concept?: string },
  next: number,
): true {
  const { tokens, phrases, modifiers } = reader
  const concept = findConcept(noun.concept ?? noun.words)
  if (concept && !isNegated(tokens, noun.from, modifiers)) {
    const plural = noun.concept === undefined ? isPlural(concept, noun.words) : noun.words.endsWith('s')
    const spoken = { words: noun.words, concept, isPlural: plural }
    for (const described of reader.pending)
      phrases.push({
        node: describeNode({ ...spoken, isPlural: false }, described, phrases.length),
        from: noun.from,
        head: noun.to,
        to: noun.to,
      })
    const node = describeNode(spoken, modifiers, phrases.length)
    const open = openCount(modifiers, node, plural)
    const head = noun.to - noun.words.split(' ').length
    phrases.push({
      node: withPose(arranged(node, modifiers), tokens, noun.to),
      from: noun.from,
      head,
      to: noun.to,
      ...(open ? { open } : {}),
    })
  }
  const emptied = phrases.at(-1)?.node
  if (concept && emptied && isNegated(tokens, noun.from, modifiers) && /^(container|furniture)$/.test(findConcept(emptied.concept)?.kind ?? '')) emptied.traits = [...(emptied.traits ?? []), 'empty'].slice(0, 16) // prettier-ignore
  return clear(reader, next)
}

/** `as stacked` and its like were gathered from collective nouns. */
function arranged(node: SceneNode, modifiers: readonly string[]): SceneNode {
  const how = modifiers
    .filter((word) => word.startsWith('as '))
    .map((word) => word.slice(3))
    .filter((word) => word !== 'paired')
  if (modifiers.includes('in-a-grid')) how.push('grid')
  if (how.length === 0 && !modifiers.some((word) => word.startsWith('as '))) return node
  if (node.concept.endsWith('grapes') && how.includes('a bunch')) return { ...node, count: 1 }
  return {
    ...node,
    traits: [...(node.traits ?? []).filter((trait) => !trait.startsWith('as ') && trait !== 'in-a-grid'), ...how].slice(0, 16),
  }
}

/** A verb right after the noun: `two dogs running`, `a girl is dancing`. */
export function withPose(node: SceneNode, tokens: readonly string[], after: number): SceneNode {
  if (!/^(person|animal|bird|fish|insect|vehicle|boat|aircraft)$/.test(findConcept(node.concept)?.kind ?? '')) return node
  for (const word of tokens.slice(after, after + 4)) {
    const verb = verbForm(word)
    const acts = verb && (!/^(past|participle)$/.test(verb.form) || !verb.relation)
    if (verb?.pose && acts && verb.relation !== 'on') return { ...node, pose: verb.pose }
    if (verb || !/^(is|are|was|were|who|that|which|being|both|all|\p{L}+ly)$/u.test(word)) break
  }
  return node
}
