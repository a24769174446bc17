import { expect, test } from 'vitest'
import { readPrompt } from './language.ts'

const nodesOf = (prompt: string) => readPrompt(prompt, { seed: 7, width: 512, height: 512 }).nodes

test('a thing built of things is that thing, put together from them', () => {
  const [robot, ...others] = nodesOf('a robot built entirely of kitchen utensils')
  expect(others).toEqual([])
  expect(robot?.concept).toBe('robot')
  expect(String(robot?.params?.['madeOf']).split(',')).toContain('fork')
})

test('a substance without drawings of its own is painted as a material', () => {
  expect(nodesOf('a question mark made of water')[0]?.material).toBe('water')
  expect(nodesOf('a bowl of soup that looks like a galaxy')[0]?.material).toBe('galaxy')
  expect(nodesOf('the Sydney Opera House as a paper sculpture')).toMatchObject([{ concept: 'sydney opera house', material: 'faceted' }]) // prettier-ignore
})

test('what is made of an ordinary material or only looks like a shape is left to the other rules', () => {
  expect(nodesOf('a hammer made of glass')[0]).toMatchObject({ concept: 'hammer', material: 'glass' })
  expect(nodesOf('a man made a chair')[0]?.params?.['madeOf']).toBeUndefined()
})
