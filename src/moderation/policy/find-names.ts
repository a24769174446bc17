/** Finds guarded names: characters and brands anywhere, everyday words that are brands only beside a word of marks. */
import { brands, brandsInContext, characters, markWords } from '../lexicon/names.data.ts'
import type { Finding } from '../verdict.ts'

/** Which names are guarded: all of them, only brands asked for as logos, or none. */
export type GuardedNames = 'names' | 'logos' | 'off'

type Kind = 'character' | 'brand' | 'everyday'
const kinds: [string, Kind][] = [
  [brandsInContext, 'everyday'],
  [brands, 'brand'],
  [characters, 'character'],
]
const names = new Map(kinds.flatMap(([list, kind]) => namesIn(list).map((name) => [name, kind] as const)))
const longestName = 5
const marks = new Set(namesIn(markWords).filter((word) => !word.includes(' ')))

/** At most one finding: the first guarded name. */
export function findNames(words: string[], guarded: GuardedNames): Finding[] {
  if (guarded === 'off') return []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
      const kind = names.get(words.slice(at, at + length).join(' '))
      if (kind === undefined) continue
      const isMark = hasMarkBeside(words, at, length)
      if (isMark || (guarded === 'names' && kind !== 'everyday')) {
        return [{ category: 'copyright', severity: 1, ruleId: `copyright.${isMark ? 'mark' : kind}`, points: 12 }]
      }
    }
  }
  return []
}

/** "acme logo", "the logo of acme": the word of marks stands up to two words behind the name or three before it. */
function hasMarkBeside(words: string[], at: number, length: number): boolean {
  const behind = words.slice(at + length, at + length + 2)
  const before = words.slice(Math.max(0, at - 3), at)
  return (
    behind.some((word) => marks.has(word)) ||
    (before.some((word) => marks.has(word)) && /^(?:of|for|from|the|s)$/.test(words[at - 1] ?? ''))
  )
}

/** The reader drops the possessive, so "assassin s creed" is listed both ways. */
function namesIn(list: string): string[] {
  const entries = list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return entries
    .flatMap((name) => [name, name.replace(/ s(?= |$)/g, '')])
    .concat(entries.filter((name) => / /.test(name) && name.length > 9).map((name) => `${name}s`))
}
