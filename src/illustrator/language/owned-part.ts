/** Parts with what is said of them, gathered for their owners: `long red hair`, `a carrot nose`. */
import { findConcept } from '../concepts/concepts.ts'
import { PARTS } from './lexicon.data.ts'
import { isColorHere, isNegated } from './noun-context.ts'
import { clear, nounLength, type Reader } from './phrase-reader.ts'
import { isModifier } from './word-classes.ts'

/** `long red hair`, `a carrot nose`. */
export function readPart(reader: Reader): boolean {
  const { tokens, at, modifiers, phrases } = reader
  const word = tokens[at] as string
  const isThing = findConcept(word) !== undefined
  const isPart = PARTS.has(word) || (isThing && PLANT_PARTS.test(word))
  if (!isPart || isColorHere(tokens, at, isModifier) || (isThing && nounLength(reader) > 1)) return false
  if (isThing && !isOwned(reader)) return false
  if (/^(coat|hood)$/.test(word) && findConcept(phrases.at(-1)?.node.concept ?? '')?.kind === 'person') return false
  if (!isThing && nounLength(reader) > 0) return false
  if (!isNegated(tokens, reader.start, modifiers)) reader.parts.push({ word, modifiers: [...modifiers], at })
  return clear(reader, at + 1)
}

const PLANT_PARTS = /^(petals?|leaf|leaves|stems?|branch(es)?|bark|blossoms?|roots?|thorns?)$/

/** A part that is also a thing (`trunk`, `shell`, `hand`) has an owner when someone was named in the sentence who has such a part. */
function isOwned({ tokens, at, phrases, modifiers }: Reader): boolean {
  const last = phrases.at(-1)
  if (modifiers.some((one) => /^(his|her|its|their)$/.test(one)) || tokens[at] === 'windows' || (tokens[at - 1] === 'on' && tokens[at] === 'wheels')) return true
  if (/^wheels?$/.test(tokens[at] as string)) return last !== undefined && tokens.slice(last.to, at).includes('with')
  if (PLANT_PARTS.test(tokens[at] as string) && last && findConcept(last.node.concept)?.kind === 'plant' && /\b(with|has|having|without|and)\b/.test(tokens.slice(last.to, at).join(' '))) return true
  if (/^(seeds?|crust|peel|core|pit)$/.test(tokens[at] as string) && last && findConcept(last.node.concept)?.kind === 'food') return true
  if (tokens[at + 1] === 'of' && !/^(hands?|feathers?)$/.test(tokens[at] as string)) return true
  if (/^(shell|horns?|strings?|seats?|bark|feathers?|body|stems?|branch(es)?|layers?|strap|hood|keys?)$/.test(tokens[at] as string)) return false
  return last !== undefined && /^(person|animal|bird|fish)$/.test(findConcept(last.node.concept)?.kind ?? '') && /\b(with|has|having)\b/.test(tokens.slice(last.to, at).join(' '))
} // prettier-ignore
