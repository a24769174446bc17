import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const lettering = (prompt: string): string => {
  const scene = readPrompt(prompt, { seed: 1, width: 512, height: 512 })
  return scene.texts
    .map(({ words, look, on }) => `${words} (${look}${on ? ` on ${scene.nodes.find(({ id }) => id === on)?.concept}` : ''})`)
    .join(', ')
}

describe('lettering', () => {
  it.each([
    ['a sign that says open', 'open (sign on sign)'],
    ['a sign that says "Deep Learning"', 'Deep Learning (sign on sign)'],
    ["the word 'START' written on a blue t-shirt", 'START (label on t-shirt)'],
    ['a jar labelled HONEY', 'HONEY (label on jar)'],
    ['a neon sign reading BAR', 'BAR (neon on neon sign)'],
    ['graffiti on a brick wall that reads FREEDOM', 'FREEDOM (graffiti)'],
    ['a cat with a speech bubble saying "feed me"', 'feed me (bubble on speech bubble)'],
    ['a robot says "hello"', 'hello (bubble on robot)'],
    ['a poster with the words “Save the Bees”', 'Save the Bees (sign on poster)'],
    ['the word HELLO written in the sand', 'HELLO (title)'],
    ['a woman reading a book', ''],
    ["a dog's bowl", ''],
  ])('of %s is %s', (prompt, gold) => {
    expect(lettering(prompt)).toBe(gold)
  })
})
