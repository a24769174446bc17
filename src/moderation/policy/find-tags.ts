/** Finds the lexicon's words and phrases in a folded text, the longest first; safe phrases swallow what they cover. */
import { formsIn } from '../lexicon/lexicon.ts'
import { hate } from '../lexicon/hate.data.ts'
import { illegal } from '../lexicon/illegal.data.ts'
import { people } from '../lexicon/people.data.ts'
import { sexual } from '../lexicon/sexual.data.ts'
import { violence } from '../lexicon/violence.data.ts'
import { wordReader } from '../reading/read-words.ts'

const lexicon = { ...people, ...violence, ...hate, ...illegal, ...sexual }
export type Tag = keyof typeof lexicon

const safePhrases = `blood orange, blood oranges, blood moon, bloody mary, blood donation, blood pressure, blood test, fake blood, naked eye, breast cancer,
  chicken breast, nude lipstick, peeping cock, moby dick, dick van dyke, prison break room, punch bowl, killer whale, killer whales`
const tagsOf = new Map<string, Tag[]>()
for (const [tag, list] of Object.entries(lexicon)) {
  for (const form of formsIn(list)) tagsOf.set(form, [...(tagsOf.get(form) ?? []), tag as Tag])
}
for (const phrase of safePhrases.split(',')) tagsOf.set(phrase.trim(), [])
const longestPhrase = 6
const disguisable = [violence.gore, violence.harm, violence.atrocity, hate.slur, illegal.crime, illegal.drug, sexual.explicit]

/** The words that a disguise may hide: those of the strong lists. */
export const hiddenWords = disguisable.flatMap((list) =>
  formsIn(list).flatMap((form) => (form.split(' ').length === 1 ? [form] : [])),
)

/** The words of a text, disguises taken off. */
export const readWords: (text: string) => string[] = wordReader(hiddenWords)

/** Where each tag stands, as word numbers in rising order. */
export function findTags(words: string[]): Map<Tag, number[]> {
  const places = new Map<Tag, number[]>()
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at)
    while (length > 1 && !tagsOf.has(words.slice(at, at + length).join(' '))) length--
    for (const tag of tagsOf.get(words.slice(at, at + length).join(' ')) ?? []) places.set(tag, [...(places.get(tag) ?? []), at])
    at += length
  }
  return places
}
