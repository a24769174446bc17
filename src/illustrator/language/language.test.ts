import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const scene = (prompt: string) => readPrompt(prompt, { seed: 1, width: 1024, height: 1024 })

const relations = (prompt: string): string => {
  const { nodes, relations: found } = scene(prompt)
  const name = (id: string) => nodes.find((node) => node.id === id)?.concept
  return found.map(({ from, kind, to }) => `${name(from)} ${kind} ${name(to)}`).join(', ')
}

describe('relations', () => {
  it.each([
    ['a white cat wearing a red hat and blue scarf sitting on a green sofa', 'cat wearing hat, cat wearing scarf, cat on couch'],
    ['a boy feeding a giraffe', 'boy feeding giraffe'],
    ['a mug with a picture of a cat on it', 'mug picture-of cat'],
    ['a robot reading a newspaper', 'robot holding newspaper'],
    ['a green pepper to the left of a red pepper', 'pepper left-of pepper'],
    ['a man riding a horse through the desert', 'man riding horse'],
    ['a cat and a dog', ''],
  ])('reads %s', (prompt, gold) => {
    expect(relations(prompt)).toBe(gold)
  })

  it('dresses people in what they wear', () => {
    const [node] = scene('a woman wearing a red dress and a yellow hat').nodes
    expect(node?.wears).toEqual([
      { concept: 'dress', color: 'red' },
      { concept: 'hat', color: 'yellow' },
    ])
  })
})

describe('the place', () => {
  it.each([
    ['a lion', 'savanna'],
    ['a fork', 'table'],
    ['a red cup and a blue bench', 'park'],
    ['a cat on a sofa', 'living-room'],
    ['a sandcastle on the beach', 'beach'],
    ['a space shuttle toy', 'bedroom'],
  ])('of %s is %s', (prompt, kind) => {
    expect(scene(prompt).environment.kind).toBe(kind)
  })
})
