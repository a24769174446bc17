import { expect, it } from 'vitest'
import { ratioFromPrompt } from './ratio-from-prompt.ts'

it.each([
  ['a phone wallpaper of stars', '9:19.5'],
  ['a panorama of the alps', '21:9'],
  ['a portrait of an old sailor', '3:4'],
  ['a poster for a jazz night', '2:3'],
  ['the skyline of New York', '16:9'],
  ['a red apple', '1:1'],
])('chooses for %s the ratio %s', (prompt, ratio) => {
  expect(ratioFromPrompt(prompt)).toBe(ratio)
})
