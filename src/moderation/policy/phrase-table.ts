/** Phrases with what they mean, found word by word without looking further than the longest phrase that begins with a word. */

/** Calls `note` for each phrase that begins at a word, the shortest first, with its meaning and its number of words. */
export type PhraseTable<Meaning> = {
  eachFrom(words: string[], at: number, note: (meaning: Meaning, length: number) => void): void
}

/** Makes a table of phrases; of equal phrases the last one counts. */
export function phraseTable<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseTable<Meaning> {
  const meanings = new Map(phrases)
  const longestFrom = new Map<string, number>()
  for (const phrase of meanings.keys()) {
    const words = phrase.split(' ')
    const first = words[0] as string
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  return {
    eachFrom(words, at, note) {
      let phrase = words[at] as string
      const longest = Math.min(longestFrom.get(phrase) ?? 0, words.length - at)
      for (let length = 1; length <= longest; length++) {
        if (length > 1) phrase += ` ${words[at + length - 1]}`
        const meaning = meanings.get(phrase)
        if (meaning !== undefined) note(meaning, length)
      }
    },
  }
}
