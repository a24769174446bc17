/** What the local policy promises on our own labelled prompts, on the families of templates that are held out (docs/moderation.md says how far). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disguiseFigures, figuresOf } from '../bench/moderation-figures.ts'
import { labelledPrompts } from '../bench/moderation-prompts.ts'
import { findTags, readWords } from '../src/moderation/policy/find-tags.ts'
import { judgeLocally } from '../src/moderation/policy/judge-locally.ts'
import { fold } from '../src/moderation/reading/fold.ts'

const objects = (text: string) => judgeLocally(text).length > 0
const figures = figuresOf(objects)

describe('the local policy on held-out prompts', () => {
  it.each([
    ['sexual explicit', 0.95],
    ['violence gore', 0.85],
    ['violence explicit', 0.75],
    ['illegal explicit', 0.7],
    ['hate explicit', 0.7],
    ['copyright explicit', 0.9],
  ])('catches %s: at least %d', (cell, least) => expect(figures[cell]?.share).toBeGreaterThanOrEqual(least))

  it('leaves ordinary prompts alone, and nearly all that only look dangerous', () => {
    expect(figures['none ordinary']?.share).toBeLessThanOrEqual(0.01)
    expect(figures['all hard-benign']?.share).toBeLessThanOrEqual(0.1)
  })

  it('has at least 4,000 labelled prompts', () => expect(labelledPrompts().length).toBeGreaterThanOrEqual(4_000))

  it('sees through at least 17 of 19 disguises nine times of ten', () => {
    const shares = Object.values(disguiseFigures(objects)).map(({ share }) => share)
    expect(shares).toHaveLength(19)
    expect(shares.filter((share) => share >= 0.9).length).toBeGreaterThanOrEqual(17)
  })
})

const wicked = labelledPrompts(2).filter(({ kind, text }) => (kind === 'explicit' || kind === 'gore') && objects(text))
const harmless = [
  'a',
  'sunny',
  'garden',
  'with',
  'green',
  'trees',
  'and',
  'clouds',
  'over',
  'quiet',
  'hills',
  'tall',
  'wooden',
  'chair',
]

describe('the local policy', () => {
  it('is not moved by harmless words before or after', () => {
    const words = fc.array(fc.constantFrom(...harmless), { maxLength: 40 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.constantFrom(...wicked), words, words, (prompt, before, after) =>
        objects(`${before} . ${prompt.text} . ${after}`),
      ),
    )
  })

  it('folds any text once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('does not mind case or spacing', () => {
    for (const { text } of labelledPrompts(3)) {
      const findings = judgeLocally(text)
      expect(judgeLocally(text.toUpperCase())).toEqual(findings)
      expect(judgeLocally(`  ${text.replaceAll(' ', '\n\t ')} `)).toEqual(findings)
    }
  })

  it('finds tags in proportion to the length of the text', () => {
    const once = 'a man with a knife in a dark alley '
    const count = (times: number) =>
      [...findTags(readWords(once.repeat(times))).values()].reduce((sum, places) => sum + places.length, 0)
    expect(count(1_000)).toBe(100 * count(10))
  })
})
