import { describe, expect, it } from 'vitest'
import { findConcept } from '../concepts/concepts.ts'
import { readPrompt } from './language.ts'
import { NAMED_PLACES } from './named-places.data.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 3, width: 512, height: 512 })

describe('places known by name', () => {
  it('have only props that can be drawn', () => {
    const props = Object.values(NAMED_PLACES).flatMap(([, list]) => list.split(', ').filter(Boolean))
    const unknown = props.filter((prop) => !findConcept(prop.replace(/^\d+ /, '')))
    expect(unknown).toEqual([])
  })

  it('show what stands there when nothing else is named', () => {
    const scene = read('a laundromat at night')
    expect(scene.nodes.map(({ concept, count }) => [concept, count])).toEqual([['washing machine', 4]])
    expect([scene.environment.time, scene.unresolved]).toEqual(['night', []])
  })

  it('put it behind the things that are named', () => {
    const [dog, stones] = read('a dog running through a cemetery').nodes
    expect([dog?.concept, dog?.implied]).toEqual(['dog', undefined])
    expect([stones?.concept, stones?.implied, stones?.region]).toEqual(['tombstone', true, 'background'])
  })

  it('do not furnish twice', () => {
    expect(read('four cars in a parking lot').nodes.length).toBe(1)
  })

  it('leave a noun alone that only says of what kind the next one is', () => {
    expect(read('an attic window').nodes.map(({ concept }) => concept)).toEqual(['window'])
  })
})
