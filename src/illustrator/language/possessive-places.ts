/** Places said with a pronoun: `a parrot on his shoulder`, `a dock with a person standing on it`. */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneRelation } from '../scene/scene.ts'
import { PARTS } from './lexicon.data.ts'
import type { Phrase } from './phrases.ts'

type Kind = SceneRelation['kind']

const PLACES: readonly [words: readonly string[], kind: Kind][] = [
  [['hanging', 'from'], 'hanging-from'], [['hanging', 'off'], 'hanging-from'], [['on', 'top', 'of'], 'on'], [['on', 'top'], 'on'], [['underneath'], 'under'], [['in', 'front', 'of'], 'in-front-of'], [['next', 'to'], 'next-to'], [['inside'], 'in'], [['on'], 'on'], [['in'], 'in'], [['under'], 'under'], [['beneath'], 'under'], [['behind'], 'behind'], [['beside'], 'next-to'], [['above'], 'above'], [['over'], 'above'], [['across'], 'on'], [['along'], 'on'], [['around'], 'around'], [['near'], 'next-to'],
] // prettier-ignore

/** Relations between a thing and the one that a pronoun after it means. */
export function pronounPlaces(phrases: readonly Phrase[], tokens: readonly string[]): SceneRelation[] {
  const found: SceneRelation[] = []
  for (let at = 1; at < tokens.length; at++) {
    const place = PLACES.find(([words]) => words.every((word, index) => tokens[at + index] === word))
    if (!place) continue
    let after = at + place[0].length
    const start = after
    while (after < start + 4 && /^(the|left|right|top|front|upper|lower|corner|edge|end|of)$/.test(tokens[after] ?? '') && !partAt(tokens, after)) after++
    if (!/^(his|her|its|their)$/.test(tokens[after] ?? '')) after = start
    const pronoun = tokens[after] ?? ''
    const part = /^(his|her|its|their|the)$/.test(pronoun) ? partAt(tokens, after + 1) : undefined
    const adverb = /^(inside|on top|underneath|beneath)$/.test(place[0].join(' ').replace(/ of$/, '')) && /^[.,;]?$/.test(pronoun)
    const alone = adverb || /^(it|him|them)$/.test(pronoun) || (pronoun === 'her' && !/^(?!(?:and|or|while|as|with|in|on)$)\p{L}/u.test(tokens[after + 1] ?? ''))
    if (!part && !alone) continue
    const index = phrases.findLastIndex(({ to }) => to <= at)
    const thing = phrases[index]
    if (!thing) continue
    const owner = part ? (phrases.slice(0, index).findLast((one) => isLiving(one)) ?? (/^its?$/.test(pronoun) ? phrases[0] : undefined)) : phrases.slice(0, index).findLast(({ node }) => node !== thing.node)
    if (owner && owner.node !== thing.node) found.push(relate(thing, place[1], owner, part))
    at = after
  }
  return found
} // prettier-ignore

function partAt(tokens: readonly string[], at: number): string | undefined {
  for (let i = at; i < at + 3 && i < tokens.length; i++) if (PARTS.has(tokens[i] as string)) return tokens[i]
  return undefined
}

function relate(thing: Phrase, kind: Kind, owner: Phrase, part: string | undefined): SceneRelation {
  if (part && findConcept(thing.node.concept)?.kind === 'clothing') return { from: owner.node.id, kind: 'wearing', to: thing.node.id }
  if (part && /^(hands?|arms?|paws?|mouth|beak|claws?|fingers?|teeth|fist|trunk|palm)$/.test(part)) return { from: owner.node.id, kind: 'holding', to: thing.node.id }
  return { from: thing.node.id, kind, to: owner.node.id }
} // prettier-ignore

function isLiving(phrase: Phrase): boolean {
  return /^(person|animal|bird|fish|insect)$/.test(findConcept(phrase.node.concept)?.kind ?? '')
}
