/** Prints the figures of the local policy on our labelled prompts, beside two npm word lists, and its time per prompt. Run: node bench/moderation.ts */
import { Profanity } from '@2toad/profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { judgeLocally } from '../src/moderation/policy/judge-locally.ts'
import { disguiseFigures, figuresOf } from './moderation-figures.ts'
import { labelledPrompts } from './moderation-prompts.ts'

const profanity = new Profanity()
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
const judges: Record<string, (text: string) => boolean> = {
  low: (text) => judgeLocally(text, 'low').length > 0,
  normal: (text) => judgeLocally(text, 'normal').length > 0,
  high: (text) => judgeLocally(text, 'high').length > 0,
  obscenity: (text) => matcher.hasMatch(text),
  '2toad': (text) => profanity.exists(text),
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const held = Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, figuresOf(judge)]))
console.log('Share of prompts objected to, held-out families')
console.table(
  Object.fromEntries(
    Object.entries(held['normal'] ?? {}).map(([cell, { of }]) => [
      cell,
      { n: of, ...Object.fromEntries(Object.keys(judges).map((name) => [name, percent(held[name]?.[cell]?.share ?? 0)])) },
    ]),
  ),
)
console.log('Disguises: share still caught')
console.table(
  Object.fromEntries(
    Object.entries(disguiseFigures(judges['normal'] as (text: string) => boolean)).map(([name, { of, share }]) => [
      name,
      { n: of, normal: percent(share) },
    ]),
  ),
)

/** Time of the processor, not of the clock: other work on the machine does not count. */
const prompts = labelledPrompts().map(({ text }) => text)
const started = process.cpuUsage()
for (const prompt of prompts) judgeLocally(prompt)
const { user, system } = process.cpuUsage(started)
console.log(`${prompts.length} prompts, ${((user + system) / prompts.length).toFixed(0)} microseconds of the processor each`)
