/** Nouns of the table of concepts, alone, in compounds and with roles: `a laptop screen`, `a panda chef`. */
import { findConcept } from '../concepts/concepts.ts'
import { numberOf } from './describe-node.ts'
import { garbOf, hasRole } from './garb.ts'
import { EVENTS, PARTS, SHADOWS } from './lexicon.data.ts'
import { continuesCompound } from './noun-context.ts'
import { addThing, clear, gather, nounLength, type Reader } from './phrase-reader.ts'
import { isCompoundHead } from './unknown-noun.ts'

/** A noun of the table, unless another noun follows of which it says the kind. */
export function readThing(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const length = nounLength(reader)
  if (length === 0) return false
  const words = tokens.slice(at, at + length).join(' ')
  if (isPartOf(words, tokens[at + length] ?? '') && !findConcept(tokens.slice(at, at + length + 1).join(' '))) return addThing(reader, { words, from: modifiers.length > 0 ? reader.start : at, to: at + length }, at + length + 1)
  const role = roleAfter(tokens, at + length)
  if (role && hasRole(words, role.words)) return addBeing(reader, { words, length, role })
  if (isParent(words) && role === undefined && LIVING.test(findConcept(tokens[at + length] ?? '')?.kind ?? '')) return gather(reader, [], length)
  if (continuesCompound(tokens, at, length)) return gather(reader, tokens.slice(at, at + length), length)
  const next = tokens[at + length] ?? ''
  if (PARTS.has(next) && !findConcept(next) && /^(a|an|his|her|its|with|\p{L}+)$/u.test(modifiers[0] ?? 'with') && findConcept(words)?.kind !== 'person' && reader.phrases.length > 0) {
    reader.modifiers.push(words)
    reader.at += length
    return true
  }
  const likened = next === 'shaped' && tokens[at + length + 1] === 'like'
  if (SHADOWS.has(next) && !likened && !findConcept(`${words} ${next}`)) return clear(reader, at + length + 1)
  if (isCompoundHead(reader, at + length, words)) return gather(reader, [words], length)
  if (EVENTS.has(next)) {
    if (!modifiers.some((one) => (numberOf(one) ?? 0) > 1)) reader.modifiers.push('8')
    return addThing(reader, { words, from: reader.start, to: at + length }, at + length + 1)
  }
  return addThing(reader, { words, from: modifiers.length > 0 ? reader.start : at, to: at + length }, at + length)
} // prettier-ignore

const LIVING = /^(animal|bird|fish|insect)$/
/** `a mother duck` is a duck. */
const isParent = (words: string): boolean => /^(mother|father|mama|papa|mommy|daddy|momma|mom|dad|grandmother|grandfather|sister|brother|girl|boy|lady|mr|mrs)$/.test(words) // prettier-ignore

/** The role of a person named at this place, the longest name first. */
function roleAfter(tokens: readonly string[], at: number): { words: string; length: number } | undefined {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length).join(' ')
    if (at + length <= tokens.length && findConcept(words)?.kind === 'person') return { words, length }
  }
  return undefined
}

/** `a panda chef` is a panda in a chef's clothes. */
function addBeing(reader: Reader, { words, length, role }: { words: string; length: number; role: { words: string; length: number } }): true {
  const { at, modifiers, start } = reader
  const plural = role.words.endsWith('s') && !words.endsWith('s')
  addThing(reader, { words: plural ? `${words}s` : words, from: modifiers.length > 0 ? start : at, to: at + length }, at + length + role.length)
  const node = reader.phrases.at(-1)?.node
  const concept = findConcept(role.words)
  if (node && concept) Object.assign(node, { wears: garbOf(concept.name, role.words), traits: [...(node.traits ?? []), `dressed as ${concept.name}`].slice(0, 16) })
  return true
} // prettier-ignore

/** `a laptop screen`, `the tiger head`: the whole is drawn. */
function isPartOf(words: string, part: string): boolean {
  return PARTS.has(part) && /^(person|animal|bird|fish|vehicle|device|instrument)$/.test(findConcept(words)?.kind ?? '')
}
