/** German, French and Spanish prompts, word for word in English: small dictionaries, endings of gender and number, adjectives moved before their noun. */
import { singulars } from '../concepts/concepts.ts'
import { FRENCH, GERMAN, SPANISH } from './foreign.data.ts'
import { isKnown } from './spelling.ts'

type Word = { english: string; isNoun: boolean; isAdjective: boolean }
type Language = { words: Map<string, Word>; endings: RegExp; adjectiveFollows: boolean; signs: ReadonlySet<string> }

/** Small words that only this language has: one of them among several words of its dictionary gives the language away. */
const LANGUAGES: readonly (readonly [text: string, endings: RegExp, adjectiveFollows: boolean, signs: string])[] = [
  [GERMAN, /(?:e|er|es|en|em|n|s)$/, false, 'ein eine einen einem einer der die das dem den und mit auf im unter neben vor hinter über ist sind ohne zwei drei vier fünf'],
  [FRENCH, /(?:es|e|s|x)$/, true, 'un une le la les des du et avec sur sous dans deux trois quatre cinq sans au aux qui devant derrière'],
  [SPANISH, /(?:es|as|os|a|o|s)$/, true, 'un una unos unas el la los las y con en sobre del dos tres cuatro cinco sin junto'],
] // prettier-ignore

let languages: Language[] | undefined

/** The words in English where the prompt speaks another language that we know a little of; else as they are. `surely`: one known word is enough. */
export function inEnglish(words: readonly string[], { surely = false } = {}): readonly string[] {
  languages ??= LANGUAGES.map(([text, endings, adjectiveFollows, signs]) => ({
    words: readDictionary(text),
    endings,
    adjectiveFollows,
    signs: new Set(signs.split(' ')),
  }))
  const spoken = words.filter((word) => /^\p{L}/u.test(word)).slice(0, 60)
  const best = languages
    .map((language) => ({ language, score: scoreOf(language, spoken, surely) }))
    .toSorted((a, b) => b.score - a.score)[0]
  if (!best || best.score < (surely ? 0.5 : Math.max(2, spoken.length * 0.45))) return words
  return translate(best.language, words)
}

/** Small words of the language and words that are not English too count one, others half. */
function scoreOf(language: Language, words: readonly string[], surely: boolean): number {
  let score = 0
  for (const word of words) {
    const sign = language.signs.has(word)
    if (sign) score += 1
    else if (lookUp(language, word)) score += isKnown(word) ? 0.5 : 1
  }
  return surely || words.some((word) => language.signs.has(word)) || score >= 3 ? score : 0
}

function translate(language: Language, words: readonly string[]): string[] {
  const found = words.flatMap((word) => split(word)).map((word) => ({ word, entry: lookUp(language, word) }))
  const english: string[] = []
  for (let at = 0; at < found.length; at++) {
    const one = found[at] as (typeof found)[number]
    const two = found[at + 1]
    if (language.adjectiveFollows && one.entry?.isNoun && two?.entry?.isAdjective) {
      english.push(...two.entry.english.split(' '), ...one.entry.english.split(' '))
      at++
    } else english.push(...(one.entry?.english ?? one.word).split(' '))
  }
  return english
}

/** `l'homme` is two words. */
const split = (word: string): string[] => {
  const match = /^([ldjnsmcq]')(\p{L}.*)$/u.exec(word)
  return match ? [match[1] as string, match[2] as string] : [word]
}

function lookUp({ words, endings }: Language, word: string): Word | undefined {
  const own = words.get(word)
  if (own) return own
  const stems = [
    word.replace(endings, ''),
    word.replace(/s$/, ''),
    word.replace(/as?$/, 'o'),
    word.replace(/os$/, 'o'),
    word.replace(/e?s?$/, ''),
  ]
  for (const stem of stems) {
    const base = stem !== word && stem.length > 2 ? words.get(stem) : undefined
    if (base?.isAdjective) return base
    if (base?.isNoun && word === `${stem}s`) return { ...base, english: plural(base.english) }
    if (base?.isNoun && word === `${stem}es`) return { ...base, english: plural(base.english) }
  }
  return undefined
}

function readDictionary(text: string): Map<string, Word> {
  const found = new Map<string, Word>()
  let kind = ''
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('@')) {
      kind = line.slice(1)
      continue
    }
    for (const entry of line.split(/,\s*/).filter(Boolean)) {
      const [foreign = '', english = ''] = entry.split('=')
      const word = { english, isNoun: kind === 'noun', isAdjective: kind === 'adjective' }
      for (const form of foreign.split('/')) {
        const [singular = '', several] = form.split('>')
        if (!found.has(singular)) found.set(singular, word)
        if (several && !found.has(several)) found.set(several, { ...word, english: plural(english) })
      }
    }
  }
  return found
}

/** The English plural, so that `drei Vögel` are three birds. */
function plural(english: string): string {
  if (IRREGULAR[english]) return IRREGULAR[english]
  if (singulars(english).length > 0 || /^(sheep|deer|fish|moose|people|pants|glasses|grapes|scissors)$/.test(english))
    return english
  if (/(s|x|ch|sh)$/.test(english)) return `${english}es`
  if (english.endsWith('man')) return `${english.slice(0, -3)}men`
  return /[^aeiou]y$/.test(english) ? `${english.slice(0, -1)}ies` : `${english}s`
}

const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', person: 'people', mouse: 'mice', goose: 'geese', wolf: 'wolves', leaf: 'leaves', knife: 'knives', woman: 'women' } // prettier-ignore
