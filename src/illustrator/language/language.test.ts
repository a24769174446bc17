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
    ['a white cat wearing a red hat and blue scarf sitting on a green sofa', 'cat on couch'],
    ['a boy feeding a giraffe', 'boy feeding giraffe'],
    ['a mug with a picture of a cat on it', 'mug picture-of cat'],
    ['a robot reading a newspaper', 'robot holding newspaper'],
    ['a green pepper to the left of a red pepper', 'pepper left-of pepper'],
    ['a man riding a horse through the desert', 'man riding horse'],
    ['a cat and a dog', ''],
  ])('reads %s', (prompt, gold) => {
    expect(relations(prompt)).toBe(gold)
  })

  it('dresses animals as it dresses people', () => {
    const [cat] = scene('a white cat wearing a red hat and blue scarf sitting on a green sofa').nodes
    expect(cat?.wears).toEqual([{ concept: 'hat', color: 'red' }, { concept: 'scarf', color: 'blue' }]) // prettier-ignore
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

const things = (prompt: string): string =>
  scene(prompt)
    .nodes.map(
      (node) =>
        `${node.count > 1 ? `${node.count} ` : ''}${node.colors.map((color) => `${color} `).join('')}${node.concept}${node.region ? `@${node.region}` : ''}`,
    )
    .join(', ')

describe('things', () => {
  it.each([
    ['three balloons, one of them is red', '2 balloon, red balloon'],
    ['a group of children in a park', '4 child'],
    ['two thirds of a pizza on a plate', 'pizza, plate'],
    ['a dozen eggs in a basket', '12 egg, basket'],
    ['a piece of cake on the table', 'cake'],
    ['a robot in a cafe', 'robot'],
    ['the car is red', 'red car'],
    ['a panda riding a horse. The panda is wearing a crown.', 'panda, horse'],
    ['a tree on the left and a house on the right', 'tree@left, house@right'],
    ['a green pepper to the left of a red pepper', 'green pepper, red pepper'],
    ['a woman with curly red hair and green eyes', 'woman'],
    ['a corn field', ''],
  ])('of %s are %s', (prompt, gold) => {
    expect(things(prompt)).toBe(gold)
  })
})

describe('the rest of the scene', () => {
  it('reads light, shot, mood and season', () => {
    const read = scene('a candlelit portrait of a wizard in autumn, mysterious')
    expect([read.light[0], read.camera.shot, read.mood, read.environment.season]).toEqual([
      'candlelight',
      'portrait',
      'mysterious',
      'autumn',
    ])
  })

  it.each([
    ['a cat, ukiyo-e', 'ukiyo-e'],
    ['a paper-cut forest', 'paper-cut'],
    ['an oil painting of a ship', 'oil'],
    ['a bottle of olive oil', 'photo'],
    ['claymation of a dog', 'clay'],
  ])('takes the medium of %s as %s', (prompt, medium) => {
    expect(scene(prompt).style.medium).toBe(medium)
  })
})
