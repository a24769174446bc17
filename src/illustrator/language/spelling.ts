/** Puts misspelt names of things right: one edit away from a name, and no English word that we know. */
import { colorHex, conceptNames, findConcept } from '../concepts/concepts.ts'
import { ABSTRACT, ADJECTIVES, BREAKS, DETERMINERS, EVENTS, PARTS, PREPOSITIONS } from './lexicon.data.ts'
import { NEAR_NAMES } from './near-names.data.ts'
import { verbForm } from './verbs.ts'
import { MATERIAL_WORDS, NOT_THINGS, NUMBERS, SETTINGS, SIZE_WORDS, STYLE_WORDS } from './words.data.ts'

let inNames: Set<string> | undefined
let candidates: Map<string, string[]> | undefined

/** The name meant by a misspelt word, or the word itself. */
export function corrected(word: string): string {
  if (word.length < 5 || word.length > 16 || !/^[a-z]+$/.test(word) || isKnown(word)) return word
  candidates ??= byFirstLetters()
  const close = (candidates.get(word.slice(0, 1)) ?? []).filter(
    (name) => Math.abs(name.length - word.length) <= 1 && isOneEdit(word, name),
  )
  return close.length === 1 ? (close[0] as string) : word
}

/** Whether the word is one of the language's own, so that it is no misspelling. */
export function isKnown(word: string): boolean {
  inNames ??= new Set(conceptNames().flatMap((name) => name.split(' ')))
  if (inNames.has(word) || inNames.has(word.replace(/s$/, ''))) return true
  return (
    NEAR_NAMES.has(word) || findConcept(word) !== undefined || verbForm(word) !== undefined || colorHex(word) !== undefined || ADJECTIVES.has(word) || ABSTRACT.has(word) ||
    PARTS.has(word) || BREAKS.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word) || EVENTS.has(word) || NOT_THINGS.has(word) || Object.hasOwn(NUMBERS, word) ||
    Object.hasOwn(MATERIAL_WORDS, word) || [...SETTINGS, ...STYLE_WORDS].some(([pattern]) => pattern.test(word)) || Object.hasOwn(SIZE_WORDS, word)
  ) // prettier-ignore
}

function byFirstLetters(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const names = [...conceptNames(), ...[...NOT_THINGS].filter((word) => word.length > 5), 'yellow', 'purple', 'orange', 'wearing', 'holding', 'sitting', 'standing', 'riding', 'playing', 'wooden', 'golden'] // prettier-ignore
  for (const name of names) {
    if (!/^[a-z]{5,16}$/.test(name)) continue
    const list = found.get(name.slice(0, 1)) ?? []
    if (!list.includes(name)) list.push(name)
    found.set(name.slice(0, 1), list)
  }
  return found
}

/** One letter more, less, other, or two neighbours swapped. */
function isOneEdit(one: string, two: string): boolean {
  let start = 0
  while (start < one.length && one[start] === two[start]) start++
  const [a, b] = [one.slice(start), two.slice(start)]
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}
