import { describe, expect, it } from 'vitest'
import { suspicion, worstPassage } from './score-words.ts'

const weightOf = (word: string) => ({ bad: 5, good: -3 })[word] ?? 0

describe('the worst passage', () => {
  it('is not diluted by what stands around it', () => {
    const alone = worstPassage(weightOf, ['bad', 'word', 'bad']).score
    const harmless = Array.from({ length: 50 }, () => 'good')
    expect(alone).toBe(10)
    expect(worstPassage(weightOf, [...harmless, 'bad', 'word', 'bad', ...harmless]).score).toBe(alone)
  })

  it('is at most sixteen words long', () => {
    expect(
      worstPassage(
        weightOf,
        Array.from({ length: 40 }, () => 'bad'),
      ).score,
    ).toBe(80)
    expect(worstPassage(weightOf, [])).toMatchObject({ score: 0 })
  })
})

describe('the linear model', () => {
  it('suspects violent words and not a garden', () => {
    expect(suspicion('violence', ['stabbing', 'blood'])).toBeGreaterThan(suspicion('violence', ['sunny', 'garden']))
  })
})
