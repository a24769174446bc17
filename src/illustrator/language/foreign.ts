/** German, French and Spanish prompts, word for word in English: a small dictionary, endings, and adjectives moved before their noun. */
import { FOREIGN_WORDS } from './disguises.data.ts'

/** The words in English where the prompt speaks another language that we know a little of; else as they are. */
export function inEnglish(words: readonly string[]): readonly string[] {
  const foreign = words.filter((word) => FOREIGN_WORDS[word]).length >= 2
  return foreign ? words.map((word) => FOREIGN_WORDS[word] ?? word) : words
}
