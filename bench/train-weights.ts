/**
 * Trains the linear model on our own labelled prompts, held-out families left out. Deterministic: the same prompts give the same bytes.
 * Logistic regression on the worst passage, which moves while the weights are learned.
 */
import { buckets, featuresOf, learned, worstPassage, type Features, type Learned } from '../src/moderation/model/score-words.ts'
import { findTags, readWords } from '../src/moderation/policy/find-tags.ts'
import { everyday } from './moderation-everyday.data.ts'
import { notes } from './moderation-notes.data.ts'
import { labelledPrompts } from './moderation-prompts.ts'
import { scenes } from './moderation-scenes.data.ts'

type Example = { features: Features; category: string; isBad: boolean; weight: number }
const bias = 2
/** Weights are cut here, so that no single word decides. */
const limit = 2.5
const [epochs, rate, decay] = [30, 0.015, 1e-4]

/** The model as `src/moderation/model/weights.data.ts` keeps it, and from how many prompts it was learned. */
export function trainWeights(): { weights: { thresholds: Record<Learned, number>; table: string }; exampleCount: number } {
  const examples = readExamples()
  const models = learned.map((category) => ({ category, ...train(category, examples) }))
  const table = Buffer.from(Int8Array.from(models.flatMap(({ weights }) => [...weights])).buffer).toString('base64')
  const thresholds = Object.fromEntries(models.map(({ category, threshold }) => [category, threshold])) as Record<Learned, number>
  return { weights: { thresholds, table }, exampleCount: examples.length }
}

function readExamples(): Example[] {
  const noted = [...Object.entries(notes), ...Object.entries(scenes), ...Object.entries(everyday)].flatMap(([category, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ text, category, isBad: category !== 'none', weight: 5 })),
  )
  const expanded = labelledPrompts(40)
    .filter(({ heldOut }) => !heldOut)
    .map(({ text, category, kind }) => ({
      text,
      category: category as string,
      isBad: kind === 'explicit' || kind === 'gore',
      weight: 1,
    }))
  return [...noted, ...expanded].map(({ text, ...example }) => {
    const words = readWords(text)
    return { ...example, features: featuresOf(words, findTags(words)) }
  })
}

function train(category: Learned, examples: Example[]): { weights: Float64Array; threshold: number } {
  const usedIn = new Map<number, number>()
  for (const { features } of examples)
    for (const bucket of new Set(features.flat())) usedIn.set(bucket, (usedIn.get(bucket) ?? 0) + 1)
  const weights = new Float64Array(buckets)
  const weightOf = (bucket: number) => weights[bucket] as number
  const chosen = examples.filter((example) => !example.isBad || example.category === category)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let turn = 0; turn < chosen.length; turn++) {
      const { features, isBad, weight } = chosen[(turn * 7_919 + epoch) % chosen.length] as (typeof chosen)[number]
      const { score, from, to } = worstPassage(weightOf, features)
      if (!isBad && score === 0) continue
      const error = (isBad ? 1 : 0) - 1 / (1 + Math.exp(bias - score))
      const passage = new Set((to > from ? features.slice(from, to) : features).flat())
      for (const at of passage) {
        if ((usedIn.get(at) ?? 0) < 2) continue
        weights[at] = (weights[at] as number) * (1 - decay) + (rate * weight * error) / Math.sqrt(passage.size)
      }
    }
  }
  const rounded = weights.map((weight) => Math.round(Math.max(-limit, Math.min(limit, weight)) * (127 / limit)))
  const harmless = chosen
    .filter(({ isBad }) => !isBad)
    .map(({ features }) => worstPassage((bucket) => rounded[bucket] as number, features).score)
  harmless.sort((a, b) => b - a)
  return { weights: rounded, threshold: Math.max(60, harmless[Math.floor(harmless.length * 0.002)] as number) }
}
