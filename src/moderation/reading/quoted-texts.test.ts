import { expect, it } from 'vitest'
import { quotedTexts } from './quoted-texts.ts'

it.each([
  ['a shop sign that says "fresh bread"', 'drawn-text', 'fresh bread'],
  ['a poster with “summer ’99” in gold', 'drawn-text', 'summer ’99'],
  ["a mug, 'world's best dad' on it", 'drawn-text', "world's best dad"],
  ['a banner saying happy new year, fireworks', 'drawn-text', 'happy new year, fireworks'],
  ['"open" and "closed" on two doors', 'drawn-text', 'open . closed'],
  ['the captain shouts: "all aboard!"', 'dialogue', 'all aboard!'],
  ['a woman says, «bonjour» and smiles', 'dialogue', 'bonjour'],
  ['dialogue: “let us go home”', 'dialogue', 'let us go home'],
])('%s: %s', (prompt, part, text) => expect(quotedTexts(prompt)).toEqual([{ part, text }]))

it('keeps what is written apart from what is spoken', () => {
  expect(quotedTexts('under a sign that reads "cafe" a waiter says "good morning"')).toEqual([
    { part: 'drawn-text', text: 'cafe' },
    { part: 'dialogue', text: 'good morning' },
  ])
})

it.each(["a girl's dog and a boy's cat", 'a sign in the desert', "it's the dogs' day out"])('finds nothing in: %s', (prompt) =>
  expect(quotedTexts(prompt)).toEqual([]),
)

it('reads a long prompt of opening quotation marks in proportion to its length', () => {
  expect(quotedTexts('"“‘sign says '.repeat(4_000)).length).toBeLessThanOrEqual(2)
})
