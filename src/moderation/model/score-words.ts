/** The small linear model: what each word adds to the suspicion of a category, read from one table of 8-bit weights. */
import { weights } from './weights.data.ts'

/** The categories that the model knows; names are found by list. */
export const learned = ['sexual', 'hate', 'violence', 'illegal'] as const
export type Learned = (typeof learned)[number]

/** Buckets of the hashed vocabulary, for each category. */
export const buckets = 8_192
const longestPassage = 16

/** The bucket of a word, by FNV-1a over its first eight letters: endings matter little. */
export function bucketOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < Math.min(word.length, 8); at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % buckets
}

/**
 * The sum of the most suspicious passage of up to sixteen words, and where it lies. Words outside of it change nothing, so that no amount of
 * harmless text around it dilutes it. Linear in the number of words.
 */
export function worstPassage(weightOf: (word: string) => number, words: string[]): { score: number; from: number; to: number } {
  const sums = [0]
  const lowest: number[] = []
  let worst = { score: 0, from: 0, to: 0 }
  for (let end = 1; end <= words.length; end++) {
    while (lowest.length > 0 && (sums[lowest.at(-1) as number] as number) >= (sums[end - 1] as number)) lowest.pop()
    lowest.push(end - 1)
    if ((lowest[0] as number) < end - longestPassage) lowest.shift()
    sums.push((sums[end - 1] as number) + weightOf(words[end - 1] as string))
    const score = (sums[end] as number) - (sums[lowest[0] as number] as number)
    if (score > worst.score) worst = { score, from: lowest[0] as number, to: end }
  }
  return worst
}

const table = new Int8Array(Buffer.from(weights.table, 'base64'))

/** How suspicious the words are of a category: 1 is as suspicious as the most suspicious harmless prompts of the training set. */
export function suspicion(category: Learned, words: string[]): number {
  const start = learned.indexOf(category) * buckets
  const { score } = worstPassage((word) => table[start + bucketOf(word)] ?? 0, words)
  return score / weights.thresholds[category]
}
