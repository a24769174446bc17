/** Classes of single words, as the reader of phrases needs them. */
import { colorHex } from '../concepts/concepts.ts'
import { numberOf } from './describe-node.ts'
import { ABSTRACT, ABSTRACT_ENDING, ADJECTIVES, BREAKS, DETERMINERS, EVENTS, PARTS, PREPOSITIONS } from './lexicon.data.ts'
import { isMediumNoun } from './nested-picture.ts'
import { isPlaceWord } from './setting.ts'
import { MANY, MATERIAL_WORDS, NOT_THINGS, NUMBERS, SIZE_WORDS } from './words.data.ts'

/** Whether a word describes the noun that follows. */
export function isModifier(word: string): boolean {
  return (
    Object.hasOwn(NUMBERS, word) || numberOf(word) !== undefined || MANY.has(word) || colorHex(word) !== undefined || Object.hasOwn(MATERIAL_WORDS, word) || Object.hasOwn(SIZE_WORDS, word) ||
    DETERMINERS.has(word) || ADJECTIVES.has(word) || /^(without|any|in-a-grid|watercolou?r|oil|acrylic|charcoal)$/.test(word)
  ) // prettier-ignore
}

/** Colours, adjectives, materials and sizes. */
export const isDescriptive = (word: string): boolean => colorHex(word) !== undefined || ADJECTIVES.has(word) || MATERIAL_WORDS[word] !== undefined || SIZE_WORDS[word] !== undefined // prettier-ignore

/** What may stand before a noun: articles, numbers, colours, adjectives. */
export const isDeterminer = (word: string): boolean =>
  DETERMINERS.has(word) || numberOf(word) !== undefined || colorHex(word) !== undefined || ADJECTIVES.has(word)

/** Words that name no drawable thing. */
export const isGlue = (word: string): boolean =>
  word.startsWith('state-') ||   NOT_THINGS.has(word) || ABSTRACT.has(word) || BREAKS.has(word) || PREPOSITIONS.has(word) || PARTS.has(word) || EVENTS.has(word) || ABSTRACT_ENDING.test(word) || isMediumNoun(word) || isPlaceWord(word) // prettier-ignore
