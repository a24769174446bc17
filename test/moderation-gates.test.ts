/** What the local policy promises on our own labelled prompts, on the families of templates that are held out (docs/moderation.md says how far). */
import { globSync, readFileSync, statSync } from 'node:fs'
import englishWords from 'an-array-of-english-words' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disguiseFigures, figuresOf } from '../bench/moderation-figures.ts'
import { labelledPrompts } from '../bench/moderation-prompts.ts'
import { trainWeights } from '../bench/train-weights.ts'
import { contexts } from '../src/moderation/lexicon/contexts.data.ts'
import { weights } from '../src/moderation/model/weights.data.ts'
import { nameCount } from '../src/moderation/policy/find-names.ts'
import { findTags, lexiconWords, readWords, type Tag } from '../src/moderation/policy/find-tags.ts'
import { judgeLocally } from '../src/moderation/policy/judge-locally.ts'
import { fold } from '../src/moderation/reading/fold.ts'

const objects = (text: string) => judgeLocally(text).length > 0
/** Everything but names, which are also told by their capitals. */
const verdictOf = (text: string) => judgeLocally(text, 'normal', 'off')
const isWithoutContext = (text: string): boolean => {
  const tags = findTags(readWords(text))
  return !Object.keys(contexts).some((context) => tags.has(context as Tag))
}
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

  it('sees through at least 17 of 19 disguises nine times of ten', () => {
    const shares = Object.values(disguiseFigures(objects)).map(({ share }) => share)
    expect(shares).toHaveLength(19)
    expect(shares.filter((share) => share >= 0.9).length).toBeGreaterThanOrEqual(17)
  })
})

describe('the data files', () => {
  it('hold at least 4,000 labelled prompts in every category and kind', () => {
    const prompts = labelledPrompts()
    expect(prompts.length).toBeGreaterThanOrEqual(4_000)
    for (const category of ['sexual', 'hate', 'violence', 'illegal', 'copyright']) {
      for (const kind of ['explicit', 'hard-benign'])
        expect(prompts.filter((prompt) => prompt.category === category && prompt.kind === kind).length).toBeGreaterThan(40)
      expect(prompts.some((prompt) => prompt.category === category && prompt.marked !== prompt.text)).toBe(
        category !== 'copyright',
      )
    }
  })

  it('hold at least 1,000 names', () => expect(nameCount).toBeGreaterThanOrEqual(1_000))

  it('hold weights of at most 100 KB, which the training script makes again to the byte', () => {
    expect(statSync('src/moderation/model/weights.data.ts').size).toBeLessThanOrEqual(100_000)
    expect(trainWeights().weights).toEqual(weights)
  })

  it('hold a warning where they describe what is rejected', () => {
    const files = [...globSync('src/moderation/lexicon/*.data.ts'), ...globSync('bench/moderation-*.data.ts')]
    const harmless = /contexts|people|names/
    for (const file of files.filter((file) => !harmless.test(file)))
      expect([file, readFileSync(file, 'utf8')]).toEqual([file, expect.stringContaining('WARNING')])
  })
})

const wicked = labelledPrompts(2).filter(({ kind, text }) => (kind === 'explicit' || kind === 'gore') && objects(text))
/** English words that stand in no phrase of the lexicon and are no look-alikes of its words. */
const harmless = (englishWords as string[]).filter(
  (word, index) => index % 29 === 0 && !lexiconWords.has(word) && readWords(word).join() === word,
)
const anyWords = fc.array(fc.constantFrom(...harmless), { maxLength: 40 }).map((words) => words.join(' '))
const anyWicked = fc.constantFrom(...wicked.map(({ text }) => text))
const anyLabelled = fc.constantFrom(...labelledPrompts(3).map(({ text }) => text))

describe('the local policy', () => {
  it('is not moved by harmless words before or after', () => {
    fc.assert(
      fc.property(anyWicked, anyWords, anyWords, (text, before, after) => objects(`${before} . ${text} . ${after}`)),
      {
        numRuns: 300,
      },
    )
  })

  it('is not moved by an ordinary prompt before or after', () => {
    const ordinary = labelledPrompts(4).filter(({ kind, text }) => kind === 'ordinary' && isWithoutContext(text))
    const anyOrdinary = fc.constantFrom(...ordinary.map(({ text }) => text))
    fc.assert(
      fc.property(anyWicked, anyOrdinary, anyOrdinary, (text, before, after) => objects(`${before}. ${text}. ${after}`)),
      {
        numRuns: 300,
      },
    )
  })

  it('folds any text once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('does not mind case', () => {
    fc.assert(
      fc.property(anyLabelled, fc.infiniteStream(fc.boolean()), (text, isUpper) => {
        const changed = Array.from(text, (letter) => (isUpper.next().value ? letter.toUpperCase() : letter.toLowerCase())).join(
          '',
        )
        expect(verdictOf(changed)).toEqual(verdictOf(text))
      }),
      { numRuns: 300 },
    )
  })

  it('does not mind spacing', () => {
    const anyGap = fc.stringMatching(/^[ \t\n\u00A0\u3000]{1,4}$/)
    fc.assert(
      fc.property(anyLabelled, fc.infiniteStream(anyGap), (text, gaps) => {
        const spread = text.replaceAll(' ', () => gaps.next().value as string)
        expect(verdictOf(`\n ${spread}\t`)).toEqual(verdictOf(text))
      }),
      { numRuns: 300 },
    )
  })

  it('finds tags in proportion to the length of the text', () => {
    const once = 'a man with a knife in a dark alley '
    const count = (times: number) =>
      [...findTags(readWords(once.repeat(times))).values()].reduce((sum, places) => sum + places.length, 0)
    expect(count(1_000)).toBe(100 * count(10))
  })
})
