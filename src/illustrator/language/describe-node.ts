/** From the words before a noun to the node it becomes: number, colours, material, size, age, mood, traits. */
import { colorHex, type Concept } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import { ADJECTIVES } from './lexicon.data.ts'
import { MANY, MATERIAL_WORDS, NUMBERS, SIZE_WORDS } from './words.data.ts'

/** The number that a word says: digits up to 40 or a number word; undefined for years and all else. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word) >= 1 && Number(word) <= 40 ? Number(word) : undefined
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined
}

/** Counts that the prompt leaves open; the seed chooses within them. */
export function openCount(modifiers: readonly string[], node: SceneNode, isPlural: boolean): [number, number] | undefined {
  if (node.many) return undefined
  if (modifiers.some((word) => word === 'several' || word === 'some') && isPlural) return [3, 5]
  if (modifiers.includes('few')) return [3, 4]
  const said = modifiers.some((word) => (numberOf(word) ?? 0) > 1)
  return isPlural && !said && node.count > 2 ? [3, 4] : undefined
}

/** The node of a noun with its modifiers. */
export function describeNode(
  noun: { words: string; concept: Concept; isPlural: boolean },
  modifiers: readonly string[],
  index: number,
): SceneNode {
  const { words, concept } = noun
  const colors = [...new Set(modifiers.filter((word) => colorHex(word)))]
  const material = modifiers.map((word) => MATERIAL_WORDS[word]).find(Boolean)
  const age = ageOf(concept, words, modifiers)
  const mood = modifiers.map((word) => MOOD_WORDS[word]).find(Boolean)
  const traits = [...new Set(modifiers.filter((word) => isTrait(word)))]
  const gender = concept.kind === 'person' ? modifiers.map((word) => GENDERS[word]).find(Boolean) : undefined
  const gilded = material === 'gold' && colors.length === 1
  return {
    id: `n${index + 1}`,
    concept: concept.name,
    words: words.slice(0, 80),
    count: countOf(noun, modifiers),
    colors: (gilded ? [] : colors).slice(0, 6),
    scale: modifiers.map((word) => SIZE_WORDS[word]).find(Boolean) ?? 1,
    ...(modifiers.some((word) => MANY.has(word)) ? { many: true } : {}),
    ...(material ? { material } : {}),
    ...(age ? { age } : {}),
    ...(mood ? { mood } : {}),
    ...(gender ? { params: { gender } } : modifiers.includes('single') ? { params: { single: true } } : {}),
    ...(traits.length > 0 ? { traits: traits.slice(0, 12) } : {}),
  }
}

const GENDERS: Readonly<Record<string, string>> = { female: 'woman', woman: 'woman', lady: 'woman', male: 'man', man: 'man' }

const isTrait = (word: string): boolean => (ADJECTIVES.has(word) && !PLAIN.test(word)) || (word.length > 4 && /[a-z]-[a-z]/.test(word) && !colorHex(word) && numberOf(word) === undefined) || word.startsWith('as ') // prettier-ignore
const PLAIN =
  /^(left|right|other|same|many|more|most|few|next|last|first|second|third|final|big|small|large|huge|tiny|giant|enormous|massive|little|single|golden|glowing|sparkling|striped|spotted|checkered|wooden)$/

const MOOD_WORDS: Readonly<Record<string, SceneNode['mood']>> = {
  happy: 'happy', smiling: 'happy', cheerful: 'happy', laughing: 'happy', joyful: 'happy', excited: 'happy', grinning: 'happy', sad: 'sad', crying: 'sad', sobbing: 'sad', lonely: 'sad', melancholic: 'sad', angry: 'angry', furious: 'angry', grumpy: 'angry', mad: 'angry',
  surprised: 'surprised', shocked: 'surprised', amazed: 'surprised', scared: 'scared', frightened: 'scared', worried: 'scared', nervous: 'scared', sleepy: 'sleepy', tired: 'sleepy', exhausted: 'sleepy', bored: 'sleepy', calm: 'calm', peaceful: 'calm', serene: 'calm',
} // prettier-ignore

/** The mood that a word names for a face. */
export function moodOf(word: string): SceneNode['mood'] {
  return Object.hasOwn(MOOD_WORDS, word) ? MOOD_WORDS[word] : undefined
}

function countOf(noun: { words: string; concept: Concept; isPlural: boolean }, modifiers: readonly string[]): number {
  const said = modifiers.map(numberOf).find((value) => value !== undefined && value > 1)
  if (modifiers.includes('as paired')) return Math.min(40, (said ?? 1) * (noun.concept.name.endsWith('s') ? 1 : 2))
  return Math.max(1, Math.min(40, said ?? (noun.isPlural ? (PAIRS.test(noun.concept.name) ? 2 : 3) : 1)))
}
const PAIRS = /^(shoe|boot|sneaker|slipper|sandal|mitten|glove|socks?|earrings|high heels|ice skate|roller skates|chopsticks)$/

/** Whether the words name several of the concept. */
export function isPlural(concept: Concept, words: string): boolean {
  if (/^(people|adults|children|kids|guests|pedestrians|spectators|cattle|folks|somebodies)$/.test(words)) return true
  return (
    concept.name !== words &&
    /s$|men$|people$|children$|mice$|geese$|cacti$|feet$/.test(words) &&
    !words.endsWith('ss') &&
    !concept.name.endsWith('s') &&
    !concept.aliases?.includes(words)
  )
}

function ageOf(concept: Concept, words: string, modifiers: readonly string[]): SceneNode['age'] {
  if (modifiers.some((word) => /^(baby|newborn|infant)$/.test(word)) || /^(baby|infant|toddler|newborn)$/.test(words))
    return 'baby'
  if (modifiers.some((word) => /^(old|elderly|aged)$/.test(word)) || /grand(?!stand|canyon| )|^old /.test(words))
    return concept.kind === 'person' ? 'old' : undefined
  if (concept.kind === 'person' && /boy|girl|child|kid|^son$|daughter|pupil/.test(words) && !/cowboy|cowgirl/.test(words))
    return 'child'
  return undefined
}
