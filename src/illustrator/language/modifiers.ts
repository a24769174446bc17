/** What describes the noun to come: numbers, colours, adjectives, participles. */
import { colorHex } from '../concepts/concepts.ts'
import { numberOf } from './describe-node.ts'
import { DETERMINERS } from './lexicon.data.ts'
import { clear, gather, type Reader } from './phrase-reader.ts'
import { describesNext } from './unknown-noun.ts'
import { verbForm } from './verbs.ts'
import { isDescriptive, isModifier } from './word-classes.ts'
import { MANY } from './words.data.ts'

/** Numbers, colours, adjectives, participles, nouns unknown before a noun; `of` where it continues a count. */
export function readModifier(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const word = tokens[at] as string
  if (word === 'of' && modifiers.some((one) => (numberOf(one) ?? 0) > 1 || MANY.has(one))) return gather(reader, [], 1)
  if (word === 'and' && colorHex(modifiers.at(-1) ?? '') && colorHex(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (word === 'and' && isDescriptive(modifiers.at(-1) ?? '') && isDescriptive(tokens[at + 1] ?? '') && !colorHex(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (word === ',' && modifiers.length > 0 && isDescriptive(modifiers.at(-1) as string) && isDescriptive(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (/^(very|really|quite|rather|half)$/.test(word) && (modifiers.length > 0 || isModifier(tokens[at + 1] ?? ''))) return gather(reader, [], 1)
  if (modifiers.length === 0 && word.endsWith('ing') && verbForm(word) && reader.phrases.at(-1)?.to === at) return false
  if (DETERMINERS.has(word) && modifiers.some((one) => isDescriptive(one))) clear(reader, at)
  if (isEllipsis(reader)) {
    reader.pending.push([...modifiers])
    reader.modifiers = []
    reader.at++
    return true
  }
  if (isModifier(word) || describesNext(reader)) return gather(reader, [word], 1)
  return false
} // prettier-ignore

/** `one red` in `one red and two blue balloons`: a number and a colour whose noun is yet to come. */
function isEllipsis({ tokens, at, modifiers }: Reader): boolean {
  const [word = '', next = '', after = ''] = tokens.slice(at, at + 3)
  if (!/^(,|and)$/.test(word) || modifiers.length < 2 || !colorHex(modifiers.at(-1) as string)) return false
  const counts = (one: string): boolean => DETERMINERS.has(one) || numberOf(one) !== undefined
  if (word === ',' && next === 'and') return counts(modifiers[0] as string) && counts(after)
  return counts(modifiers[0] as string) && counts(next) && colorHex(after) !== undefined
}
