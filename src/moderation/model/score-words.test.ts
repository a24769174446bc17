import { describe, expect, it } from 'vitest'
import { findTags, readWords } from '../policy/find-tags.ts'
import { featuresOf, suspicion, worstPassage } from './score-words.ts'

const [bad, good, neutral] = [0, 1, 2]
const weightOf = (bucket: number) => [5, -3, 0][bucket] ?? 0
const repeat = (bucket: number, count: number) => Array.from({ length: count }, () => [bucket])
const featuresOfText = (text: string) => featuresOf(readWords(text), findTags(readWords(text)))

describe('the worst passage', () => {
  it('is not diluted by what stands around it', () => {
    const passage = [[bad], [neutral], [bad]]
    const alone = worstPassage(weightOf, passage).score
    expect(alone).toBe(10)
    expect(worstPassage(weightOf, [...repeat(good, 50), ...passage, ...repeat(good, 50)]).score).toBe(alone)
  })

  it('is at most sixteen words and the pairs between them long', () => {
    expect(worstPassage(weightOf, repeat(bad, 80)).score).toBe(31 * 5)
    expect(worstPassage(weightOf, [])).toMatchObject({ score: 0 })
  })
})

describe('the linear model', () => {
  it('sees each word with its tags, and each pair of neighbours', () => {
    const words = ['a', 'stabbing']
    const [first, pair, second] = featuresOf(words, findTags(words))
    expect(first).toHaveLength(1)
    expect(pair).toHaveLength(1)
    expect(second?.length).toBeGreaterThan(1)
  })

  it('suspects violent words and not a garden', () => {
    const [violent, peaceful] = ['stabbing a man, blood', 'a sunny garden'].map((text) =>
      suspicion('violence', featuresOfText(text)),
    )
    expect(violent).toBeGreaterThan(1)
    expect(peaceful).toBeLessThan(0.5)
  })

  it('tells contempt from company by words that are harmless alone', () => {
    const [contempt, company] = [
      'a group of boys laughing at a girl with a hearing aid',
      'a group of boys and a girl with a balloon',
    ].map((text) => suspicion('hate', featuresOfText(text)))
    expect(contempt).toBeGreaterThan(0.6)
    expect(company).toBeLessThan(0.5)
  })
})
