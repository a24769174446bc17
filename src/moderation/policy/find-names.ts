/** Finds guarded names: characters and brands anywhere; everyday words, and figures that are free by themselves, only beside what makes them somebody's. */
import {
  brands,
  brandsInContext,
  brandsWithoutOtherMeaning,
  characters,
  franchises,
  looseMarkWords,
  markWords,
  sharedFigures,
} from '../lexicon/names.data.ts'
import type { Finding } from '../verdict.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'

/** Which names are guarded: all of them, only brands asked for as logos, or none. */
export type GuardedNames = 'names' | 'logos' | 'off'

type Guarded = { kind: Kind; at: number; length: number }
type Kind = 'character' | 'brand' | 'everyday' | 'unmistakable' | 'shared'
const kinds: [string, Kind][] = [
  [sharedFigures, 'shared'],
  [brandsInContext, 'everyday'],
  [brandsWithoutOtherMeaning, 'unmistakable'],
  [brands, 'brand'],
  [characters, 'character'],
]
const names = phraseTable(kinds.flatMap(([list, kind]) => namesIn(list).map((name) => [name, kind] as const)))
const marks = new Set(namesIn(markWords))
const looseMarks = new Set(namesIn(looseMarkWords))
const owners = phraseTable(namesIn(franchises).map((name) => [name, true] as const))
/** Words in which a franchise may stand from a shared figure: "winnie the pooh hugging a jar of honey in disney style". */
const ownerReach = 12

/** How many names of characters, franchises and brands are guarded. */
export const nameCount: number = new Set(kinds.flatMap(([list]) => entriesIn(list))).size

/** At most one finding: the first guarded name. `text` is read once more for logos of names that no list has. */
export function findNames(words: string[], guarded: GuardedNames, text = ''): Finding[] {
  if (guarded === 'off') return []
  const guardedHere: Guarded[] = []
  words.forEach((_, at) => names.eachFrom(words, at, (kind, length) => guardedHere.push({ kind, at, length })))
  const owned = guardedHere.some(({ kind }) => kind === 'shared') ? placesOf(owners, words) : []
  for (const { kind, at, length } of guardedHere) {
    if (kind === 'shared') {
      if (guarded === 'names' && owned.some((place) => Math.abs(place - at) <= ownerReach)) return [finding('character')]
    } else if (hasMarkBeside(words, at, length, kind === 'everyday' ? [marks] : [marks, looseMarks])) {
      return [finding('mark')]
    } else if (guarded === 'names' && (kind === 'character' || kind === 'brand')) return [finding(kind)]
  }
  return asksForLogoOf(text) ? [finding('mark')] : []
}

const finding = (kind: string): Finding => ({ category: 'copyright', severity: 1, ruleId: `copyright.${kind}`, points: 12 })

/** "acme logo", "the logo of acme": the word of marks stands up to two words behind the name or three before it. */
function hasMarkBeside(words: string[], at: number, length: number, kinds: Set<string>[]): boolean {
  const isMark = (word: string): boolean => kinds.some((marks) => marks.has(word))
  const behind = words.slice(at + length, at + length + 2)
  const before = words.slice(Math.max(0, at - 3), at)
  return behind.some(isMark) || (before.some(isMark) && /^(?:of|for|from|the|s)$/.test(words[at - 1] ?? ''))
}

function placesOf(phrases: PhraseTable<true>, words: string[]): number[] {
  const places: number[] = []
  words.forEach((_, at) => phrases.eachFrom(words, at, () => places.push(at)))
  return places
}

/** A name in capitals that is not the first word of its sentence, right before "logo" or after "logo of". */
const logoOfName =
  /(?:[a-z,] (?:[A-Z][\w&'.-]{1,20} ){1,3}(?:[Cc]ompany |[Bb]rand |[Tt]eam |[Ff]ootball [Cc]lub )?logo)|(?:[Ll]ogo of (?:the )?(?:company |brand )?[A-Z][a-z\w&'-])/

function asksForLogoOf(text: string): boolean {
  return logoOfName.test(text)
}

/** The reader drops the possessive, so "assassin s creed" is listed both ways. */
function namesIn(list: string): string[] {
  const entries = entriesIn(list)
  return entries
    .flatMap((name) => [name, name.replace(/ s(?= |$)/g, '')])
    .concat(entries.filter((name) => / /.test(name) && name.length > 9).map((name) => `${name}s`))
}

function entriesIn(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
