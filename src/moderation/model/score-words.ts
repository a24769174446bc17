/** The small linear model: what words, pairs of neighbours and tags of the lexicon add to the suspicion of a category, read from 8-bit weights. */
import { weights } from './weights.data.ts'

/** The categories that the model knows; names are found by list. */
export const learned = ['sexual', 'hate', 'violence', 'illegal'] as const
export type Learned = (typeof learned)[number]

/** Buckets of the hashed features, for each category. */
export const buckets = 16_384
const longestPassage = 16

/** What the model sees of a text, in order: the buckets of a word and its tags, of it beside the next one, of the next word, and so on. */
export type Features = number[][]

/** The features of words and of the tags that `findTags` found in them. */
export function featuresOf(words: string[], tags: ReadonlyMap<string, number[]>): Features {
  const features: Features = []
  for (const [at, word] of words.entries()) {
    if (at > 0) features.push([bucketOf(`${(words[at - 1] as string).slice(0, 6)} ${word.slice(0, 6)}`)])
    features.push([bucketOf(word.slice(0, 8))])
  }
  for (const [tag, places] of tags) {
    const bucket = bucketOfTag(tag)
    for (const at of places) features[2 * at]?.push(bucket)
  }
  return features
}

const tagBuckets = new Map<string, number>()

function bucketOfTag(tag: string): number {
  const known = tagBuckets.get(tag)
  if (known !== undefined) return known
  const bucket = bucketOf(`#${tag}`)
  tagBuckets.set(tag, bucket)
  return bucket
}

/** FNV-1a. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % buckets
}

/**
 * The sum of the most suspicious passage of up to sixteen words, and where it lies. Words outside of it change nothing, so that no amount of
 * harmless text around it dilutes it. Linear in the number of words.
 */
export function worstPassage(
  weightOf: (bucket: number) => number,
  features: Features,
): { score: number; from: number; to: number } {
  const longest = 2 * longestPassage - 1
  const sums = [0]
  const lowest: number[] = []
  let head = 0
  let worst = { score: 0, from: 0, to: 0 }
  for (let end = 1; end <= features.length; end++) {
    while (lowest.length > head && (sums[lowest.at(-1) as number] as number) >= (sums[end - 1] as number)) lowest.pop()
    lowest.push(end - 1)
    if ((lowest[head] as number) < end - longest) head++
    let sum = sums[end - 1] as number
    for (const bucket of features[end - 1] as number[]) sum += weightOf(bucket)
    sums.push(sum)
    const from = lowest[head] as number
    const score = sum - (sums[from] as number)
    if (score > worst.score) worst = { score, from, to: end }
  }
  return worst
}

const table = new Int8Array(Buffer.from(weights.table, 'base64'))

/** How suspicious a text is of a category: 1 is as suspicious as the most suspicious harmless prompts of the training set. */
export function suspicion(category: Learned, features: Features): number {
  const start = learned.indexOf(category) * buckets
  const { score } = worstPassage((bucket) => table[start + bucket] ?? 0, features)
  return score / weights.thresholds[category]
}
