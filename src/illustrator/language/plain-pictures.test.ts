import { expect, test } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 7, width: 512, height: 512 })

test('colours of an abstract picture are colours and not fruit', () => {
  const { nodes } = read('a white canvas divided by a diagonal line, with warm reds and oranges fading into blues')
  expect(nodes).toMatchObject([{ concept: 'abstract picture', colors: ['red', 'orange', 'blue'], params: { composition: 'diagonal' } }]) // prettier-ignore
  expect(read('a canvas with a painted cat').nodes.map(({ concept }) => concept)).toContain('cat')
})

test('an orchestra of animals are those animals, and a doodle is drawn rather than a dog', () => {
  expect(read('an orchestra of frogs on a log').nodes.map(({ concept }) => concept)).toEqual(['frog', 'log'])
  const doodle = read('a doodle of a sleepy moon')
  expect(doodle.style.medium).toBe('pencil')
  expect(doodle.nodes).toMatchObject([{ concept: 'moon', mood: 'sleepy' }])
})

test('the sound of an idea is the idea, and footprints are one trail', () => {
  expect(read('the sound of thunder').environment.weather).toContain('storm')
  expect(read('a beach with footprints leading into the sea').nodes).toMatchObject([{ concept: 'trail of footprints', count: 1 }]) // prettier-ignore
})

test('a gas station is no train station, and neon by itself shines large in the dark', () => {
  expect(read('a gas station in the middle of a forest')).toMatchObject({ environment: { kind: 'forest' }, nodes: [{ concept: 'gas station' }] }) // prettier-ignore
  expect(read('the word "HELLO" in glowing neon').environment.time).toBe('night')
})

test('what is painted a colour has that colour and paints nothing', () => {
  const [train] = read('an old steam locomotive painted dark green with gold trim crosses a stone viaduct').nodes
  expect(train).toMatchObject({ concept: 'steam train', colors: ['dark green'] })
  expect(train?.actions?.map(({ verb }) => verb)).not.toContain('paint')
})
