/** Decides what a word is by its neighbours: a verb or a noun, a colour or a fruit, the kind of a thing or the thing. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { COLLECTIVE, VERB_LIKE } from './disguises.data.ts'
import { DETERMINERS, EVENTS, PREPOSITIONS } from './lexicon.data.ts'
import type { Phrase } from './phrases.ts'
import { verbForm } from './verbs.ts'
import { MATERIAL_WORDS, NOT_THINGS, NUMBERS } from './words.data.ts'

/** `building` in `two children building a castle`, `flies` in `a bird flies`. */
export function isVerbHere(tokens: readonly string[], at: number, place: { bare: boolean; after: Phrase | undefined }): boolean {
  const [word = '', before = '', next = ''] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (/^(can|well|saw|may)$/.test(word)) return place.bare || before === 'as'
  if (!place.bare) return false
  // `waves roll in`: the subject of a verb.
  if (/[^s]s$/.test(word) && verbForm(next)?.form === 'base' && !/^(and|,)$/.test(before)) return false
  const led =
    place.after !== undefined || /^(to|will|can|who|that|they|it|he|she|then|camera|is|are|and|while|\p{L}+ly)$/u.test(before)
  if (word.endsWith('ing') && verbForm(word)) return (led && before !== 'and') || DETERMINERS.has(next)
  // `a toy train circles a tree`.
  if (
    /^(circles|rocks|swings|slides|rings|rolls|drums|bows|waves)$/.test(word) &&
    place.after?.node.count === 1 &&
    DETERMINERS.has(next)
  )
    return true
  // `a rooster crows`.
  if (place.after && isOneLiving(place.after) && /[^s]s$/.test(word) && findConcept(word)?.name !== word) return true
  if (!VERB_LIKE.has(word) && !verbForm(word)) return false
  if (before === 'and' && word.endsWith('s') && isSecondVerb(tokens, at)) return true
  if (before === 'and' || before === 'is' || before === 'are') return DETERMINERS.has(next)
  return led
}

const isOneLiving = ({ node }: Phrase): boolean =>
  node.count === 1 && /^(person|animal|bird|fish|insect)$/.test(findConcept(node.concept)?.kind ?? '')

/** `comes out and waves`, `says hello and waves`: a second thing that someone does, where no water is spoken of. */
function isSecondVerb(tokens: readonly string[], at: number): boolean {
  const clause = tokens.slice(Math.max(0, at - 9), at - 1)
  const first = clause.findLastIndex((one) => verbForm(one)?.form === 's')
  if (first < 0) return false
  const isDirect =
    first === clause.length - 1 || /^(out|up|down|off|away|back|around|over|in|by|\p{L}+ly)$/u.test(clause.at(-1) ?? '')
  return (
    isDirect ||
    !tokens.some((one) => /^(seas?|ocean|boats?|ships?|beach|water|surf|wind|sand|rocks?|lake|river|storm)$/.test(one))
  )
}

/** `orange` before a noun is a colour, at the end of a phrase a fruit: `a red orange and a purple broccoli`. */
export function isColorHere(tokens: readonly string[], at: number, isModifier: (word: string) => boolean): boolean {
  const word = tokens[at] as string
  if (!colorHex(word)) return false
  if (!findConcept(word)) return true
  const next = tokens[at + 1]
  if (next === undefined || !/^\p{L}/u.test(next)) return false
  if (/^(left|right|north|south|east|west)$/.test(next) && tokens[at + 2] === 'of') return false
  if (next === 'and') return colorHex(tokens[at + 2] ?? '') !== undefined && !DETERMINERS.has(tokens[at + 2] ?? '')
  if (PREPOSITIONS.has(next) || DETERMINERS.has(next)) return false
  return isNounAt(tokens, at + 1) || isModifier(next)
}

/** `glass` and `paper` before a noun say what it is made of. */
export function isMaterialHere(tokens: readonly string[], at: number): boolean {
  return Object.hasOwn(MATERIAL_WORDS, tokens[at] as string) && isNounAt(tokens, at + 1)
}

/** A noun of the table begins here. */
export function isNounAt(tokens: readonly string[], at: number): boolean {
  const [one, two] = [tokens[at], tokens[at + 1]]
  if (!one || (NOT_THINGS.has(one) && !two)) return false
  return (!NOT_THINGS.has(one) && findConcept(one) !== undefined) || findConcept(`${one} ${two ?? ''}`.trim()) !== undefined
}

const GENERIC = /^(subject-[a-g]|person|man|woman|boy|girl|child|couple|family|crowd|group of people|teenager|toddler)$/

/** In `apple pie` or `robot dog` the last noun is the head; the ones before it describe it. */
export function continuesCompound(tokens: readonly string[], at: number, length: number): boolean {
  const last = tokens[at + length - 1] as string
  const next = tokens[at + length]
  if (!next || (last.endsWith('s') && !last.endsWith('ss')) || EVENTS.has(next) || DETERMINERS.has(next)) return false
  const concept = findConcept(tokens.slice(at, at + length).join(' '))
  if (!isNounAt(tokens, at + length) || !concept || isColorHere(tokens, at + length, () => false)) return false
  if (GENERIC.test(concept.name) && findConcept(next)?.kind !== 'person') return false
  const living = /^(person|animal|bird|fish|insect)$/.test(concept.kind)
  const after = tokens[at + length + 1] ?? ''
  const objectFollows = DETERMINERS.has(after) || Object.hasOwn(NUMBERS, after)
  if (/^(can|may|saw)$/.test(next)) return !living
  if (next.endsWith('ing') && verbForm(next)) return !living && !objectFollows
  // `a rooster crows`: after `a` a plural is no head.
  if (/^(an?|one)$/.test(tokens[at - 1] ?? '') && next.endsWith('s') && findConcept(next)?.name !== next) return false
  if (
    /^(circles|rocks|swings|slides|rings|rolls|drums|bows|waves)$/.test(next) &&
    DETERMINERS.has(tokens[at + length + 1] ?? '') &&
    isSingular(tokens, at)
  )
    return false
  // `a wave splashes`, `the elephant splashes`.
  if (verbForm(next)?.form === 's' && (living || isSingular(tokens, at)) && !Object.hasOwn(NUMBERS, last)) return false
  if (VERB_LIKE.has(next)) return !objectFollows && !(living && (next.endsWith('s') || GENERIC.test(concept.name)))
  return true
}

/** One thing, by its article, at most two adjectives before: what ends in -s after it is what it does. */
export function isSingular(tokens: readonly string[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((word) => /^(an?|one|his|her|its|another|this|that)$/.test(word))
}

/** `a stack of`, `slices of`: counts or arranges what follows its `of`. */
export function isCollectiveHere(tokens: readonly string[], at: number): boolean {
  if (!Object.hasOwn(COLLECTIVE, tokens[at] as string) || tokens[at + 1] !== 'of') return false
  if (
    /^(pyramid|tower|mountain)$/.test(tokens[at] as string) &&
    !(tokens[at + 2]?.endsWith('s') && findConcept(tokens[at + 2] ?? ''))
  )
    return false
  const number = Object.hasOwn(NUMBERS, tokens[at + 2] ?? '') && !DETERMINERS.has(tokens[at + 2] ?? '')
  return !(number && !isNounAt(tokens, at + 3) && findConcept(tokens[at] as string) !== undefined)
}

/** `dark red`, `sky blue` as one colour. */
export function shadeAt(tokens: readonly string[], at: number): string | undefined {
  const [one = '', two = ''] = [tokens[at], tokens[at + 1]]
  if (!/^(dark|light|pale|deep|bright|pastel|neon|hot|sky|navy|royal|lime|forest|baby|blood|cherry|lemon|mint|rose|olive|sea|soft|vivid|electric|dusty|powder|midnight|emerald)$/.test(one)) return undefined
  return /^(red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|teal|turquoise|violet)$/.test(two) ? `${one} ${two}` : undefined
} // prettier-ignore

/** `without cars`, `no people`, `without cars or people`: the negation reaches over the joint. */
export function isNegated(tokens: readonly string[], start: number, modifiers: readonly string[]): boolean {
  if (modifiers.some((word) => NEGATIONS.has(word)) || NEGATIONS.has(tokens[start - 1] ?? '')) return true
  const before = tokens.slice(Math.max(0, start - 5), start).join(' ')
  if (
    /\b(instead of|rather than|free of|devoid of|empty of|lack of|absence of|free from|except for)( [\p{L}]+ing)?( any| a| an| the| her| his| its)?$/u.test(
      before,
    )
  )
    return true
  return /\b(without|no|not|never|instead of)( any| a)? [\p{L}-]+ (or|and|nor)$/u.test(before) && !/,/.test(before)
}

const NEGATIONS = new Set(['without', 'no', 'not', 'minus', 'except', 'lacking', 'sans'])
