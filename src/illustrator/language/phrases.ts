/** Finds the things of a prompt: noun phrases with number, colours, material, size, pose, and where they stand in the text. */
import { colorHex, findConcept, type Concept } from '../concepts/concepts.ts'
import { COLLECTIVE, FIXED, FOREIGN_WORDS, isAmbiguous, MISSPELLINGS } from './disguises.data.ts'
import type { SceneNode } from '../scene/scene.ts'
import { MANY, MATERIAL_WORDS, NOT_THINGS, NUMBERS, POSE_VERBS, SIZE_WORDS } from './words.data.ts'

export type Phrase = { node: SceneNode; from: number; to: number }

/** Lower-case words and punctuation, without what stands in quotes; small foreign words and misspellings are put into English. */
export function tokensOf(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/["“”][^"“”]*["“”]|(?<![a-z])'[^'\n]{2,120}'(?![a-z])/g, ' ')
  const words = bare.match(/\p{L}+(?:[-']\p{L}+)*|\d+|[.,;:!?]/gu) ?? []
  const foreign = words.filter((word) => FOREIGN_WORDS[word]).length >= 2
  return words.flatMap((word) => (MISSPELLINGS[word] ?? (foreign ? FOREIGN_WORDS[word] : undefined) ?? word).split(' '))
}

/** All things in the order of the words. Unknown nouns after an article are returned as `unknown`. */
export function findPhrases(tokens: readonly string[]): { phrases: Phrase[]; unknown: string[] } {
  const phrases: Phrase[] = []
  const unknown: string[] = []
  let modifiers: string[] = []
  let start = 0
  for (let i = 0; i < tokens.length;) {
    const skipped = fixedLength(tokens, i)
    if (skipped > 0) {
      i += skipped
      modifiers = []
      start = i
      continue
    }
    const length = matchLength(tokens, i, { bare: modifiers.length === 0, afterThing: phrases.at(-1)?.to === i })
    if (length > 0 && isCompoundModifier(tokens, i, length)) {
      modifiers.push(...tokens.slice(i, i + length))
      i += length
      continue
    }
    if (length > 0) {
      const words = tokens.slice(i, i + length).join(' ')
      const node = nodeFrom(words, modifiers, phrases.length)
      if (node && !isNegated(tokens, start, modifiers) && !isBodyPart(node, phrases))
        phrases.push({ node: withPose(node, tokens, i + length), from: start, to: i + length })
      i += length
      modifiers = []
      start = i
      continue
    }
    const word = tokens[i] as string
    if (COLLECTIVE[word] !== undefined && tokens[i + 1] === 'of') {
      if (COLLECTIVE[word] !== 1)
        modifiers.push(...(modifiers.some((one) => (NUMBERS[one] ?? 0) > 1) ? [] : [String(COLLECTIVE[word])]))
      if (/^(half|thirds?|quarter)$/.test(word)) modifiers = []
      i += 2
      continue
    }
    if (isModifier(word) || isParticiple(tokens, i, modifiers)) modifiers.push(word)
    else {
      if (isUnknownNoun(tokens, i, modifiers)) unknown.push(word)
      modifiers = continuesThroughOf(word, modifiers) ? modifiers : []
    }
    if (modifiers.length === 0) start = i + 1
    i++
  }
  return { phrases, unknown }
}

/** Settings of several words and names of styles are no things: `corn field`, `van gogh`. */
function fixedLength(tokens: readonly string[], at: number): number {
  for (const length of [4, 3, 2])
    if (at + length <= tokens.length && FIXED.has(tokens.slice(at, at + length).join(' '))) return length
  return 0
}

/** The eyes of a woman, the leaves of a tree: parts, not things. */
function isBodyPart(node: SceneNode, phrases: readonly Phrase[]): boolean {
  if (!/^(eye|hand|brain|bone|skull)$/.test(node.concept)) return false
  return phrases.some((phrase) => /^(person|animal|bird)$/.test(findConcept(phrase.node.concept)?.kind ?? ''))
}

function matchLength(tokens: readonly string[], at: number, place: { bare: boolean; afterThing: boolean }): number {
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const phrase = tokens.slice(at, at + length).join(' ')
    if (length === 1) {
      if (NOT_THINGS.has(phrase) || isColorHere(tokens, at) || isMaterialHere(tokens, at)) continue
      if (isAmbiguous(phrase, { ...place, before: tokens[at - 1] ?? '' })) continue
    }
    if (findConcept(phrase)) return length
  }
  return 0
}

/** `orange` before a noun is a colour, at the end of a phrase a fruit: `a red orange and a purple broccoli`. */
function isColorHere(tokens: readonly string[], at: number): boolean {
  if (!colorHex(tokens[at] as string)) return false
  const next = tokens[at + 1]
  if (next === undefined || !/^[a-z]/.test(next)) return false
  if (next === 'and') return colorHex(tokens[at + 2] ?? '') !== undefined && !/^(a|an|the)$/.test(tokens[at + 2] ?? '')
  return isNounAt(tokens, at + 1) || isModifier(next)
}

/** `glass` and `paper` before a noun say what it is made of. */
function isMaterialHere(tokens: readonly string[], at: number): boolean {
  return MATERIAL_WORDS[tokens[at] as string] !== undefined && isNounAt(tokens, at + 1)
}

function isNounAt(tokens: readonly string[], at: number): boolean {
  const [one, two] = [tokens[at], tokens[at + 1]]
  if (!one || (NOT_THINGS.has(one) && !two)) return false
  return (!NOT_THINGS.has(one) && findConcept(one) !== undefined) || findConcept(`${one} ${two ?? ''}`.trim()) !== undefined
}

/** In `apple pie` or `robot dog` the last noun is the head; the ones before it describe it. */
function isCompoundModifier(tokens: readonly string[], at: number, length: number): boolean {
  const last = tokens[at + length - 1] as string
  const next = tokens[at + length]
  if (!next || last.endsWith('s') || isAmbiguous(next, { bare: true, afterThing: true, before: last })) return false
  return isNounAt(tokens, at + length) && findConcept(tokens.slice(at, at + length).join(' '))?.kind !== 'person'
}

function isNegated(tokens: readonly string[], start: number, modifiers: readonly string[]): boolean {
  if (modifiers.some((word) => NEGATIONS.has(word)) || NEGATIONS.has(tokens[start - 1] ?? '')) return true
  // `without cars or people`: the negation reaches over the joint.
  const before = tokens.slice(Math.max(0, start - 5), start).join(' ')
  return /\b(without|no|not|never)( any| a)? [\p{L}-]+ (or|and|nor)$/u.test(before) && !/,/.test(before)
}

const NEGATIONS = new Set(['without', 'no', 'not', 'minus', 'except', 'lacking'])

function isModifier(word: string): boolean {
  return (
    NUMBERS[word] !== undefined || MANY.has(word) || colorHex(word) !== undefined || MATERIAL_WORDS[word] !== undefined ||
    SIZE_WORDS[word] !== undefined || /^\d+$/.test(word) || ADJECTIVE.test(word)
  ) // prettier-ignore
}

const ADJECTIVE =
  /^(no|without|any|each|every|another|several|this|these|those|of|and|their|his|her|its|my|our|very|old|elderly|young|baby|happy|sad|angry|cute|beautiful|majestic|shiny|open|closed|empty|full|lit|wild|brave|friendly|cozy|elegant|vintage|modern|ancient|round|square|fresh|light|dark|bright|cheerful|smiling|lovely|pretty|wise|fancy|simple|ornate|sleepy|lonely|fat|thin|long|short|wet|dry|hot|cold|fast|slow|soft|hard|clean|dirty|broken|medieval|futuristic|retro|classic|antique|realistic|detailed|adorable|magical|mysterious|evil|scary|funny|strange|rustic|tropical|electric|robotic|female|male|human|adult|decorated|lush|ripe|juicy|delicious|steaming|grumpy|curious|playful|proud|noble|royal|mythical|colou?rful|multicolou?red|sunken|abandoned|haunted)$/

/** `three frosted bottles`, `a sleeping cat`: a participle between an article or number and a noun. */
function isParticiple(tokens: readonly string[], at: number, modifiers: readonly string[]): boolean {
  const word = tokens[at] as string
  const next = tokens[at + 1] ?? ''
  if (modifiers.length === 0) return false
  return (
    /(ed|ing|y|ful|ous|ish|ic|ive|less|al|en|ant|ent|like|ern)$/.test(word) &&
    word.length > 3 &&
    !findConcept(word) &&
    (isNounAt(tokens, at + 1) || isModifier(next))
  )
}

function isUnknownNoun(tokens: readonly string[], at: number, modifiers: readonly string[]): boolean {
  const word = tokens[at] as string
  if (!modifiers.some((one) => one === 'a' || one === 'an' || NUMBERS[one])) return false
  if (!/^\p{L}{3,}$/u.test(word) || NOT_THINGS.has(word) || POSE_VERBS[word]) return false
  const next = tokens[at + 1]
  return (
    next === undefined ||
    /^([.,;:!?]|on|in|at|with|and|of|next|near|under|above|behind|beside|that|who|is|are|to|from|by)$/.test(next)
  )
}

/** `a pair of shoes`, `dozens of birds`: the number reaches over the `of`. */
function continuesThroughOf(word: string, modifiers: readonly string[]): boolean {
  return word === 'of' && modifiers.some((one) => (NUMBERS[one] ?? 0) > 1 || MANY.has(one))
}

function nodeFrom(words: string, modifiers: readonly string[], index: number): SceneNode | undefined {
  const concept = findConcept(words)
  if (!concept) return undefined
  const colors = modifiers.filter((word) => colorHex(word))
  const material = modifiers.map((word) => MATERIAL_WORDS[word]).find(Boolean)
  const age = ageOf(concept, words, modifiers)
  const mood = modifiers.find((word) => /^(happy|sad|angry|sleepy)$/.test(word)) as SceneNode['mood']
  const traits = modifiers.filter((word) =>
    /^(open|closed|broken|empty|full|lit|long|short|fat|thin|robotic|haunted|decorated|electric)$/.test(word),
  )
  return {
    id: `n${index + 1}`,
    concept: concept.name,
    words: words.slice(0, 80),
    count: countOf(concept, words, modifiers),
    colors: (material === 'gold' && colors.length === 1 ? [] : colors).slice(0, 6),
    scale: modifiers.map((word) => SIZE_WORDS[word]).find(Boolean) ?? 1,
    ...(modifiers.some((word) => MANY.has(word)) ? { many: true } : {}),
    ...(material ? { material } : {}),
    ...(age ? { age } : {}),
    ...(mood ? { mood } : {}),
    ...(traits.length > 0 ? { traits } : {}),
  }
}

function countOf(concept: Concept, words: string, modifiers: readonly string[]): number {
  const isPlural =
    concept.name !== words &&
    /s$|men$|people$|children$|mice$|geese$/.test(words) &&
    !words.endsWith('ss') &&
    !concept.name.endsWith('s') &&
    !concept.aliases?.includes(words)
  const numbers = modifiers.map((word) => NUMBERS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined))
  const said = numbers.find((value) => value !== undefined && value > 1)
  return Math.max(1, Math.min(40, said ?? (isPlural ? 3 : 1)))
}

function ageOf(concept: Concept, words: string, modifiers: readonly string[]): SceneNode['age'] {
  if (modifiers.includes('baby') || /^(baby|infant|toddler|newborn)$/.test(words)) return 'baby'
  if (modifiers.some((word) => /^(old|elderly)$/.test(word)) || /grand|^old /.test(words))
    return concept.kind === 'person' ? 'old' : undefined
  if (concept.kind === 'person' && /boy|girl|child|kid|^son$|daughter|pupil/.test(words)) return 'child'
  return undefined
}

/** A participle right after the noun: `two dogs running`, `a girl is dancing`. */
function withPose(node: SceneNode, tokens: readonly string[], after: number): SceneNode {
  for (const word of tokens.slice(after, after + 3)) {
    const pose = POSE_VERBS[word]
    if (pose) return { ...node, pose }
    if (!/^(is|are|was|were|who|that|slowly|quickly|happily)$/.test(word)) break
  }
  return node
}
