import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 1, width: 320, height: 320 })
const ties = (prompt: string): string[] => {
  const { nodes, relations } = read(prompt)
  const name = (id: string): string => nodes.find((node) => node.id === id)?.concept ?? '?'
  return relations.map(({ from, kind, to }) => `${name(from)} ${kind} ${name(to)}`)
}

describe('those who go by a tool', () => {
  it.each([
    ['a cyclist on a road', 'cyclist riding bicycle'],
    ['a violinist on a stage', 'violinist holding violin'],
    ['a surfer riding a big wave', 'surfer riding surfboard'],
    ['a pianist in a concert hall', 'pianist next-to piano'],
  ])('%s: %s', (prompt, tie) => expect(ties(prompt)).toContain(tie))

  it('keep what the prompt gives them instead', () => {
    expect(ties('a photographer holding an umbrella')).not.toContain('photographer holding camera')
    expect(read('a cyclist riding a red bicycle').nodes.filter(({ concept }) => concept === 'bicycle').length).toBe(1)
  })

  it('have one each', () => {
    expect(read('three cyclists').nodes.find(({ concept }) => concept === 'bicycle')?.count).toBe(3)
  })
})
