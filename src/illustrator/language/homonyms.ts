/** Puts plain words for idioms and for words whose neighbours say which meaning is meant. */
import { findConcept } from '../concepts/concepts.ts'
import { HOMONYMS, IDIOMS } from './homonyms.data.ts'

/** The words with idioms spelled out and homonyms told apart by what stands within eight words of them. */
export function plainWords(words: readonly string[]): string[] {
  const plain: string[] = []
  for (let at = 0; at < words.length;) {
    const length = idiomLength(words, at)
    if (length > 0) {
      plain.push(...(IDIOMS[words.slice(at, at + length).join(' ')] as string).split(' '))
      at += length
      continue
    }
    plain.push(...meantBy(words, at).split(' '))
    at++
  }
  return plain
}

function idiomLength(words: readonly string[], at: number): number {
  for (let length = Math.min(4, words.length - at); length > 0; length--)
    if (Object.hasOwn(IDIOMS, words.slice(at, at + length).join(' '))) return length
  return 0
}

function meantBy(words: readonly string[], at: number): string {
  const word = words[at] as string
  const meanings = HOMONYMS.filter(([pattern]) => pattern.test(word))
  const next = words[at + 1]
  if (meanings.length === 0 || (next !== undefined && findConcept(`${word} ${next}`))) return word
  const nearby = words.slice(Math.max(0, at - 8), at + 9).join(' ')
  return meanings.find(([, pattern]) => pattern.test(nearby))?.[2] ?? word
}
