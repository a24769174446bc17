import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 3, width: 512, height: 512 })
const names = (prompt: string) => read(prompt).nodes.map(({ concept }) => concept)
const relations = (prompt: string) => {
  const { nodes, relations: found } = read(prompt)
  const called = (id: string) => nodes.find((node) => node.id === id)?.concept
  return found.map(({ from, kind, to }) => `${called(from)} ${kind} ${called(to)}`)
}

describe('what free prompts say', () => {
  it.each([
    ['the number 7 painted in thick blue strokes', { glyph: '7' }],
    ['a golden letter B', { glyph: 'B' }],
    ['42', { glyph: '42' }],
  ])('takes characters for the subject: %s', (prompt, params) => {
    expect(read(prompt).nodes[0]?.params).toEqual(params)
  })

  it('keeps a number that is written on something off the stage', () => {
    expect(read('a bus with the number 42 on it').nodes.map(({ concept, text }) => [concept, text])).toEqual([['bus', '42']])
  })

  it.each([
    ['a cow with the word "MOO" on it', 'cow'],
    ['a surfboard that says "ALOHA"', 'surfboard'],
    ['a man wearing a shirt that says HELLO', 'man'],
  ])('writes on whatever bears the words: %s', (prompt, concept) => {
    expect(read(prompt).nodes.find(({ text }) => text)?.concept).toBe(concept)
  })

  it('tells an idea as a scene, in the style asked for', () => {
    const scene = read('an oil painting of loneliness')
    expect([scene.nodes.length > 0, scene.style.medium, scene.texts, scene.unresolved]).toEqual([true, 'oil', [], []])
  })

  it('tells what an idea is of', () => {
    expect(read('the idea of justice').nodes).toEqual(read('justice').nodes)
  })

  it('knows figures by their names, and leaves the maker of a picture out of it', () => {
    expect(names('Abraham Lincoln riding a skateboard')).toEqual(['abraham lincoln', 'skateboard'])
    expect(names('a portrait of a cat by Picasso')).toEqual(['cat'])
  })

  it('sees a camera where one is meant, and none where it only moves', () => {
    expect(names('an old camera on a table')).toContain('camera')
    expect(names('a camera pans left over a city')).not.toContain('camera')
  })

  it('gives petals and leaves to their plant', () => {
    expect(read('a sunflower with blue petals').nodes.map(({ concept, colors }) => [concept, colors])).toEqual([
      ['sunflower', ['blue']],
    ])
  })

  it('takes a thing for what it is said to be', () => {
    expect(names('a classroom where all of the students are teddy bears')).toEqual(['teddy bear'])
  })

  it('hears instead of as a denial', () => {
    expect(names('the Statue of Liberty reading a newspaper instead of holding a torch')).not.toContain('torch')
  })

  it.each([
    ['a pumpkin too big for the wheelbarrow it sits in', 'pumpkin in wheelbarrow'],
    ['a chair with a newspaper on its seat', 'newspaper on chair'],
    ['a mural of a hummingbird on the side of a building', 'building picture-of hummingbird'],
    ['the Eiffel Tower seen through a rainy cafe window', 'eiffel tower in window'],
    ['a cat and a dog facing each other', 'cat facing dog'],
  ])('relates: %s', (prompt, relation) => {
    expect(relations(prompt)).toContain(relation)
  })

  it('does not carry a verb over a comma to the next of a list', () => {
    expect(relations('a round window showing falling snow, a desk')).not.toContain('window holding desk')
  })

  it('takes the place that is named first', () => {
    expect(read('a mountain lake with a canoe on its pebbly shore').environment.kind).toBe('lake')
    expect(read('a quiet harbor with a church on the hill behind the town').environment.kind).toBe('harbour')
  })

  it('makes one figure of concentric rings', () => {
    const [rings] = read('three concentric rings, the innermost one red').nodes
    expect([rings?.count, rings?.params?.['rings']]).toEqual([1, 3])
  })
})
