/** Finds the things of a prompt: noun phrases with number, colours, material, size, pose, and where they stand in the text. */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import { colorHex } from '../concepts/concepts.ts'
import { MANY, MATERIAL_WORDS, NOT_THINGS, NUMBERS, POSE_VERBS, SIZE_WORDS } from './words.data.ts'

export type Phrase = { node: SceneNode; from: number; to: number }

/** Lower-case words and punctuation. */
export function tokensOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/["“”][^"“”]*["“”]/g, ' ')
      .match(/[a-z]+(?:[-'][a-z]+)*|\d+|[.,;:!?]/g) ?? []
  )
}

/** All things in the order of the words. Unknown nouns after an article are returned as `unknown`. */
export function findPhrases(tokens: readonly string[]): { phrases: Phrase[]; unknown: string[] } {
  const phrases: Phrase[] = []
  const unknown: string[] = []
  let modifiers: string[] = []
  let start = 0
  for (let i = 0; i < tokens.length;) {
    const length = matchLength(tokens, i)
    if (length > 0) {
      const words = tokens.slice(i, i + length).join(' ')
      const node = nodeFrom(words, modifiers, phrases.length)
      const negated = ['without', 'no'].some((word) => modifiers.includes(word) || tokens[start - 1] === word)
      if (node && !negated) phrases.push({ node: withPose(node, tokens, i + length), from: start, to: i + length })
      i += length
      modifiers = []
      start = i
      continue
    }
    const word = tokens[i] as string
    if (isModifier(word)) modifiers.push(word)
    else {
      if (
        modifiers.some((one) => one === 'a' || one === 'an') &&
        /^[a-z]{3,}$/.test(word) &&
        !NOT_THINGS.has(word) &&
        !POSE_VERBS[word] &&
        isLikelyNoun(tokens, i)
      )
        unknown.push(word)
      modifiers = word === 'of' && modifiers.some((one) => NUMBERS[one] || MANY.has(one)) ? modifiers : []
    }
    if (modifiers.length === 0) start = i + 1
    i++
  }
  return { phrases, unknown }
}

function matchLength(tokens: readonly string[], at: number): number {
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length)
    const phrase = words.join(' ')
    if (length === 1 && (NOT_THINGS.has(phrase) || isColorHere(tokens, at))) continue
    if (findConcept(phrase)) return length
  }
  return 0
}

/** `orange` before a noun is a colour, at the end of a phrase a fruit. */
function isColorHere(tokens: readonly string[], at: number): boolean {
  if (!colorHex(tokens[at] as string)) return false
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    /^[a-z]/.test(next) &&
    (findConcept(next) !== undefined || isModifier(next) || findConcept(`${next} ${tokens[at + 2] ?? ''}`.trim()) !== undefined)
  )
}

function isModifier(word: string): boolean {
  return (
    NUMBERS[word] !== undefined ||
    MANY.has(word) ||
    colorHex(word) !== undefined ||
    MATERIAL_WORDS[word] !== undefined ||
    SIZE_WORDS[word] !== undefined ||
    /^\d+$/.test(word) ||
    ADJECTIVE.test(word)
  )
}

const ADJECTIVE =
  /^(no|without|and|old|young|baby|happy|sad|angry|cute|beautiful|majestic|shiny|open|closed|empty|full|lit|wild|brave|friendly|cozy|elegant|vintage|modern|ancient|round|square|fresh|light|dark|bright|of|cheerful|smiling|lovely|pretty|wise|fancy|simple|colorful|ornate|their|his|her|its)$/

function isLikelyNoun(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next === undefined ||
    /^[.,;:!?]$/.test(next) ||
    /^(on|in|at|with|and|of|next|near|under|above|behind|beside|that|who|is|are|to|from|by)$/.test(next)
  )
}

function nodeFrom(words: string, modifiers: readonly string[], index: number): SceneNode | undefined {
  const concept = findConcept(words)
  if (!concept) return undefined
  const plural = concept.name !== words && /s$|men$|people$|children$/.test(words) && !words.endsWith('ss')
  const numbers = modifiers
    .map((word) => NUMBERS[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined))
    .filter((value) => value !== undefined)
  const count = Math.max(1, Math.min(20, numbers.find((value) => value > 1) ?? (plural ? 3 : 1)))
  const colors = modifiers.filter((word) => colorHex(word))
  const material = modifiers.map((word) => MATERIAL_WORDS[word]).find(Boolean)
  const age = modifiers.includes('baby')
    ? 'baby'
    : modifiers.includes('old')
      ? 'old'
      : modifiers.includes('young') || /boy|girl|child|kid/.test(words)
        ? 'child'
        : undefined
  const mood = modifiers.find((word) => /^(happy|sad|angry)$/.test(word)) as 'happy' | 'sad' | 'angry' | undefined
  return {
    id: `n${index + 1}`,
    concept: concept.name,
    words,
    count,
    colors: material === 'gold' && colors.length === 1 ? [] : colors,
    scale: modifiers.map((word) => SIZE_WORDS[word]).find(Boolean) ?? 1,
    ...(modifiers.some((word) => MANY.has(word)) ? { many: true } : {}),
    ...(material ? { material } : {}),
    ...(age && concept.kind === 'person' ? { age } : {}),
    ...(mood ? { mood } : {}),
  }
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
