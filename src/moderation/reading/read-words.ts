/**
 * A text as words, with disguises taken off: spaced, dotted, starred and underscored letters, digits for letters, stretched letters,
 * one wrong letter, glued and reversed words. A disguise is taken off only when a word of the lexicon comes out.
 */
import { englishLookAlikes } from './english-look-alikes.data.ts'
import { fold } from './fold.ts'

const chunk = /[a-z0-9@$!|+*_.~·'€£-]+/g
/** A longer run of letters is no word. */
const longestWord = 24
const plainWord = /^[a-z]+$/
const measure = /^\d+(?:st|nd|rd|th|s|k|mm|cm|m|px|d|p|fps|x\d*|mp|hz|am|pm|yo|g|kg|ml|l|ft|in|h|min)?$/
const letterOf: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
  '£': 'l',
}

/** Reads texts against the words in `known`, leaving `everydayWords` as they are; only words of five letters and more are looked for behind a disguise. */
export function wordReader(known: Iterable<string>, everydayWords = englishLookAlikes): (text: string) => string[] {
  const terms = new Set([...known].filter((term) => plainWord.test(term)))
  const disguised = [...terms].filter((term) => term.length >= 5)
  const nearMisses = new Map(disguised.flatMap((term) => [...shortenings(term), term].map((near) => [near, term] as const)))
  const short = new Map([...terms].filter((term) => term.length === 4).map((term) => [term, term]))
  const ofLength = Map.groupBy(terms, (term) => term.length)
  const everyday = new Set(everydayWords.split(' '))

  function unmask(word: string): string | undefined {
    if (terms.has(word)) return word
    if (word.length > longestWord || everyday.has(word)) return undefined
    const single = word.replace(/(.)\1{2,}/g, '$1')
    const double = word.replace(/(.)\1{2,}/g, '$1$1')
    if (word !== single)
      return [double, single, word.replace(/(.)\1+/g, '$1')].map((plain) => short.get(plain) ?? unmask(plain)).find(Boolean)
    return repaired(word) ?? (terms.has(reverse(word)) && word.length >= 5 ? reverse(word) : undefined) ?? glued(word)
  }

  function repaired(word: string): string | undefined {
    if (word.length < 5) return undefined
    for (const near of [word, ...shortenings(word)]) {
      const term = nearMisses.get(near)
      if (term !== undefined && term.charAt(0) === word.charAt(0) && isOneSlip(word, term)) return term
    }
    return undefined
  }

  function glued(word: string): string | undefined {
    for (let length = Math.min(12, word.length - 1); length >= 5; length--) {
      for (let at = 0; at + length <= word.length; at++) {
        const part = word.slice(at, at + length)
        if (terms.has(part)) return part
      }
    }
    return undefined
  }

  function read(piece: string): string[] {
    const bare = piece.replace(/^[^a-z0-9@$]+|[^a-z0-9$@]+$/g, '').replace(/'s$/, '')
    if (bare === '' || measure.test(bare)) return bare === '' ? [] : [bare]
    if (plainWord.test(bare)) return [unmask(bare) ?? bare]
    const letters = bare.replace(/[^a-z0-9@$!|+*€£]/g, '')
    if (letters.includes('*')) return [starred(letters) ?? unmask(letters.replaceAll('*', '')) ?? letters.replaceAll('*', '')]
    for (const one of ['i', 'l']) {
      const plain = letters.replace(/[0-9@$!|+€£]/g, (sign) => (sign === '1' ? one : (letterOf[sign] ?? '')))
      if (terms.has(plain)) return [plain]
      const behind = plain === letters ? undefined : unmask(plain)
      if (behind !== undefined) return [behind]
    }
    const parts = bare.split(/[^a-z0-9]+/).filter(Boolean)
    const joined =
      parts.length > 1 && letters.length <= longestWord && parts.some((part) => part.length < 3) ? unmask(letters) : undefined
    return joined === undefined ? parts.map((part) => unmask(part) ?? part) : [joined]
  }

  function starred(word: string): string | undefined {
    if (word.length < 4 || word.length > 16 || !/[a-z]/.test(word)) return undefined
    const pattern = new RegExp(`^${word.replaceAll('*', '[a-z]')}$`)
    return ofLength.get(word.length)?.find((term) => pattern.test(term))
  }

  return (text) => {
    const spread = fold(text).replace(/(?<![a-z0-9])[a-z](?:[\s._·~-]+[a-z](?![a-z0-9])){3,}/g, (spaced) =>
      joinLetters(spaced, terms),
    )
    return (spread.match(chunk) ?? []).flatMap(read)
  }
}

/** Spaced letters as the known words inside them; else as one word. */
function joinLetters(spaced: string, terms: Set<string>): string {
  const word = spaced.replace(/[^a-z]/g, '')
  const words: string[] = []
  for (let at = 0; at < word.length;) {
    let length = Math.min(14, word.length - at)
    while (length > 2 && !terms.has(word.slice(at, at + length))) length--
    if (length > 2) words.push(word.slice(at, at + length))
    at += length > 2 ? length : 1
  }
  return words.length > 0 ? words.join(' ') : word
}

/** The word with one letter left out, in every way. */
function shortenings(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether one letter was added, dropped, changed or swapped with its neighbour. */
function isOneSlip(word: string, term: string): boolean {
  let start = 0
  while (start < word.length && word[start] === term[start]) start++
  let [endOfWord, endOfTerm] = [word.length, term.length]
  while (endOfWord > start && endOfTerm > start && word[endOfWord - 1] === term[endOfTerm - 1]) {
    endOfWord--
    endOfTerm--
  }
  const [left, right] = [word.slice(start, endOfWord), term.slice(start, endOfTerm)]
  return (
    left.length + right.length <= 1 || (left.length === 1 && right.length === 1) || (left.length === 2 && reverse(left) === right)
  )
}

function reverse(word: string): string {
  return [...word].reverse().join('')
}
