import { describe, expect, test } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 7, width: 512, height: 512 })
const traitsIn = (prompt: string) => read(prompt).nodes.map(({ traits }) => traits)

describe('states said after a noun', () => {
  test.each([
    ['a melon split in two', 'halved'],
    ['an apple with a bite taken out of it', 'bitten'],
    ['a half-eaten donut', 'bitten'],
    ['a jug with a crack down its side', 'cracked'],
    ['a window slightly open', 'open'],
    ['nine candles arranged in a circle', 'in a circle'],
    ['two green circles overlapping', 'overlapping'],
    ['a pear that is blue inside', 'inside blue'],
  ])('%s is %s', (prompt, trait) => {
    expect(traitsIn(prompt)).toEqual([expect.arrayContaining([trait])])
  })

  test('what is split in two is two halves', () => {
    expect(read('a coconut split in two').nodes).toMatchObject([{ concept: 'coconut', count: 2 }])
  })

  test('an open book is drawn open', () => {
    expect(read('a pop-up book on a table').nodes[0]?.concept).toBe('open book')
  })
})

describe('one of several that differs', () => {
  test('the middle one stands between the others', () => {
    const { nodes, relations } = read('five cookies in a row, the middle one missing a bite')
    expect(nodes.map(({ count, traits }) => [count, traits?.includes('bitten') ?? false])).toEqual([[2, false], [1, true], [2, false]]) // prettier-ignore
    expect(relations.map(({ kind }) => kind)).toEqual(['left-of', 'left-of'])
  })

  test('one of them is in the jar with the others, of gold', () => {
    const { nodes, relations } = read('six marbles in a jar, one of them gold')
    expect(nodes).toMatchObject([{ count: 5 }, { concept: 'jar' }, { count: 1, material: 'gold' }])
    expect(relations.filter(({ kind, to }) => kind === 'in' && to === nodes[1]?.id)).toHaveLength(2)
  })

  test('an indefinite second of a kind is another one', () => {
    expect(read('a tall blue vase to the left of a short cracked vase').nodes).toHaveLength(2)
  })
})

describe('pictures on things', () => {
  test.each(['a cup with a rose painted on its side', 'a plate depicting a peacock', 'a latte with a leaf drawn in the foam'])(
    '%s shows it',
    (prompt) => {
      const { nodes, relations } = read(prompt)
      expect(relations).toEqual([{ from: nodes[0]?.id, kind: 'picture-of', to: nodes[1]?.id }])
    },
  )
})

describe('clocks', () => {
  test.each([
    ['Big Ben showing a quarter past nine', '9:15'],
    ['a wall clock showing twenty to four', '3:40'],
    ["a clock showing five o'clock", '5:00'],
  ])('%s shows %s', (prompt, time) => {
    expect(read(prompt).nodes[0]?.params).toMatchObject({ time })
  })
})
