import { describe, expect, it } from 'vitest'
import { findPhrases, tokensOf } from './phrases.ts'

const read = (prompt: string): string =>
  findPhrases(tokensOf(prompt))
    .phrases.map(({ node }) =>
      [node.count > 1 ? `${node.count} ` : '', ...node.colors.map((color) => `${color} `), node.concept].join(''),
    )
    .join(', ')

describe('noun phrases', () => {
  it.each([
    ['a photo of a red orange and a purple broccoli', 'red orange, purple broccoli'],
    ['five frosted glass bottles', '5 bottle'],
    ['a quiet street without cars or people', ''],
    ['an elefant and a girafe', 'elephant, giraffe'],
    ['ein roter Hund und zwei blaue Katzen', 'red dog, 2 blue cat'],
  ])('reads %s', (prompt, gold) => {
    expect(read(prompt)).toBe(gold)
  })
})
