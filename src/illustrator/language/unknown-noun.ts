/** Nouns that are not in the table: reported, and drawn as what their ending or their company says. */
import { findConcept } from '../concepts/concepts.ts'
import { describeNode, numberOf } from './describe-node.ts'
import { guessConcept, kindNamed } from './guess.ts'
import { BREAKS, DETERMINERS, PREPOSITIONS } from './lexicon.data.ts'
import { isNegated, isSingular } from './noun-context.ts'
import { clear, withPose, type Reader } from './phrase-reader.ts'
import { verbForm } from './verbs.ts'
import { isGlue, isModifier } from './word-classes.ts'
import { NOT_THINGS } from './words.data.ts'

/** A noun that is not in the table: reported, and drawn where its ending or its company says what it may be. */
export function readUnknown(reader: Reader): boolean {
  const { tokens, at, modifiers, phrases } = reader
  const word = tokens[at] as string
  if (!isUnknownNoun(reader)) return false
  if (isNegated(tokens, reader.start, modifiers)) return clear(reader, at + 1)
  const definition = phrases.at(-1)?.node.concept.startsWith('?') === true && kindNamed(word) !== undefined
  if (definition) return clear(reader, at + 1)
  if (!kindNamed(word.replace(/s$/, ''))) reader.unknown.push(word)
  const guess = guessConcept(word, { tokens, at, modifiers })
  const concept = guess ? findConcept(guess) : undefined
  if (!concept) return clear(reader, at + 1)
  const plural = word.endsWith('s') && !word.endsWith('ss') && !/us$|is$/.test(word)
  const node = describeNode({ words: word, concept, isPlural: plural }, modifiers, phrases.length)
  phrases.push({ node: withPose(node, tokens, at + 1), from: modifiers.length > 0 ? reader.start : at, head: at, to: at + 1 })
  return clear(reader, at + 1)
}

function isUnknownNoun({ tokens, at, modifiers, phrases }: Reader): boolean {
  const word = tokens[at] as string
  if (!/^\p{L}[\p{L}-]{2,}$/u.test(word) || isGlue(word) || isModifier(word) || word.endsWith('ly')) return false
  const form = verbForm(word)
  const introduced = modifiers.some((one) => DETERMINERS.has(one) || numberOf(one) !== undefined)
  if (form && !(introduced && form.form === 'base')) return false
  if (/ing$|ed$/.test(word)) return false
  const before = tokens[at - 1] ?? ''
  const led = introduced || at === 0 || (PREPOSITIONS.has(before) && phrases.length > 0) || verbForm(before)?.form === 'ing' || modifiers.length > 0
  const next = tokens[at + 1]
  return led && (next === undefined || /^[.,;:!?]$/.test(next) || PREPOSITIONS.has(next) || BREAKS.has(next) || DETERMINERS.has(next) || verbForm(next) !== undefined || next.endsWith('ing'))
} // prettier-ignore

/** An unknown noun right after a known one is the head of both: `a viking longship`. */
export function isCompoundHead({ tokens }: Reader, at: number, words: string): boolean {
  const [word = '', next] = [tokens[at], tokens[at + 1]]
  if (words.endsWith('s') || !/^\p{L}[\p{L}-]{3,}$/u.test(word) || isGlue(word) || isModifier(word) || /(ly|ing|ed)$/.test(word))
    return false
  const living = /^(person|animal|bird|fish|insect)$/.test(findConcept(words)?.kind ?? '')
  const isVerb = word.endsWith('s') && !word.endsWith('ss') && (living || isSingular(tokens, at - words.split(' ').length))
  if (findConcept(word) || verbForm(word) || isVerb) return false
  return (
    next === undefined ||
    /^[.,;:!?]$/.test(next) ||
    PREPOSITIONS.has(next) ||
    BREAKS.has(next) ||
    verbForm(next) !== undefined ||
    next.endsWith('ing')
  )
}

/** `three frosted bottles`, `a shiba inu dog`: a participle or an unknown word before a noun or another modifier. */
export function describesNext({ tokens, at, modifiers }: Reader): boolean {
  const word = tokens[at] as string
  const next = tokens[at + 1] ?? ''
  if (!/^\p{L}[\p{L}-]*$/u.test(word) || findConcept(word) || BREAKS.has(word) || PREPOSITIONS.has(word)) return false
  if (word.endsWith('ly')) return modifiers.length > 0 && isModifier(next)
  if (modifiers.length === 0 && (verbForm(word) !== undefined || word.endsWith('ing'))) return false
  const nounNext = !NOT_THINGS.has(next) && (findConcept(next) !== undefined || findConcept(`${next} ${tokens[at + 2] ?? ''}`.trim()) !== undefined)
  if (modifiers.length > 0) return nounNext || (isModifier(next) && !DETERMINERS.has(next)) || (/^\p{L}+$/u.test(next) && !isGlue(next) && !verbForm(next) && !next.endsWith('ing') && !DETERMINERS.has(next))
  return nounNext && (at === 0 || /^(and|,|with|of|in|on|by)$/.test(tokens[at - 1] ?? ''))
} // prettier-ignore
