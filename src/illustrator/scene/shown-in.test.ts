import { expect, it } from 'vitest'
import { readPrompt } from '../language/language.ts'
import { emptyScene } from './scene.ts'
import { shownIn } from './shown-in.ts'

const shape = { seed: 1, width: 512, height: 512 }

it('tells each thing with what it does, what is written and what is spoken', () => {
  const scene = readPrompt('a robot waves beside a shop sign that says "OPEN"', shape)
  const shown = shownIn(scene)
  expect(shown.things.join(', ')).toMatch(/robot.*wav/)
  expect(shown.texts).toContain('OPEN')
  expect(shownIn(readPrompt('a woman says "good morning"', shape)).lines).toEqual(['good morning'])
})

it('leaves out what only layout put there, and names a thing without words by its concept', () => {
  const node = { words: '', count: 1, colors: [], scale: 1 }
  const nodes = [
    { ...node, id: 'a', concept: 'fox', text: 'mine' },
    { ...node, id: 'b', concept: 'table', implied: true },
  ]
  expect(shownIn({ ...emptyScene({ ...shape, prompt: '' }), nodes })).toEqual({ things: ['fox'], texts: ['mine'], lines: [] })
})
