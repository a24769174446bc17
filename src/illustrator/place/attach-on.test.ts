import { expect, it } from 'vitest'
import { readPrompt } from '../language/language.ts'
import { stageFor } from '../scene/stages.ts'
import { placeScene } from './place.ts'

it('sets a cup on the topmost book of a stack', () => {
  const scene = readPrompt('a stack of three books with a cup on top', { seed: 7, width: 512, height: 512 })
  const [books, cup] = placeScene(scene, stageFor(scene)).nodes.map((node) => node.placed ?? [])
  const highest = Math.min(...(books ?? []).map(({ y }) => y))
  expect(Math.abs((cup?.[0]?.y ?? 0) + (cup?.[0]?.height ?? 0) - highest)).toBeLessThan(0.03)
})
