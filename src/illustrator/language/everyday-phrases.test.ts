import { expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 7, width: 512, height: 512 })
const conceptsOf = (prompt: string): string[] => read(prompt).nodes.map(({ concept }) => concept)

it('draws the slice, not the whole pizza', () => {
  expect(conceptsOf('a slice of pizza')).toEqual(['pizza slice'])
  expect(read('two slices of pizza on a plate').nodes[0]).toMatchObject({ concept: 'pizza slice', count: 2 })
})

it('reads orange before "left of" as the fruit', () => {
  expect(conceptsOf('an orange left of a green pear')).toEqual(['orange', 'pear'])
})

it('gives whoever takes a picture a camera, and no framed picture', () => {
  expect(conceptsOf('a boy taking a picture of a bird')).toEqual(['boy', 'camera', 'bird'])
})

it('adds no flower to a tree in blossom', () => {
  expect(conceptsOf('a cherry tree in blossom')).toEqual(['cherry tree'])
})

it('serves fries and drinks beside a hamburger, never in it', () => {
  expect(conceptsOf('a hamburger with fries and a milkshake')).toEqual(['hamburger', 'french fries', 'milkshake'])
})

it('puts a street musician in a street with the guitar in hand', () => {
  const scene = read('a street musician playing guitar at night')
  expect(scene.environment.kind).toBe('street')
  expect(scene.relations).toEqual([{ from: 'n1', kind: 'holding', to: 'n2' }])
})

it('takes painting as the deed of a painter, not as the medium', () => {
  expect(read('a robot painting a portrait of a cat').style.medium).toBe('photo')
})

it('takes the moon as the ground of those who are on it', () => {
  const scene = read('an astronaut riding a horse on the moon')
  expect(scene.environment.kind).toBe('moon')
  expect(scene.nodes.map(({ concept }) => concept)).toEqual(['astronaut', 'horse'])
})

it('writes unquoted words on the newspaper or blackboard that bears them', () => {
  expect(read('a newspaper that says moon landing').nodes[0]?.text).toBe('moon landing')
  expect(read('a blackboard with class dismissed written on it').nodes[0]?.text).toBe('class dismissed')
})

it('seats chess players at a board on a table', () => {
  const scene = read('two people playing chess')
  expect(scene.nodes.map(({ concept }) => concept)).toEqual(['person', 'dining table', 'chess board'])
  expect(scene.nodes[0]?.pose).toBe('sit')
})

it('keeps the hill under a castle', () => {
  expect(read('a castle on a hill').relations).toEqual([{ from: 'n1', kind: 'on', to: 'n2' }])
  expect(conceptsOf('a castle on a hill')).toEqual(['castle', 'hill'])
})

it('serves glasses with a bottle, and mail to a reader', () => {
  expect(conceptsOf('a green bottle behind two glasses')).toEqual(['bottle', 'wine glass'])
  expect(conceptsOf('a woman reading a letter')).toEqual(['woman', 'envelope'])
})

it('empties the shelf that is without books', () => {
  expect(read('a bookshelf without any books').nodes[0]?.traits).toContain('empty')
})
