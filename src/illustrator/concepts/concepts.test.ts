import { describe, expect, it } from 'vitest'
import { ENVIRONMENT_KINDS } from '../scene/scene.ts'
import { colorHex, conceptNames, findConcept, knownCities, landmarksOf } from './concepts.ts'

const COCO = `person, bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop sign, parking meter, bench, bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe, backpack, umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, baseball bat, baseball glove, skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple, sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, dining table, toilet, tv, laptop, computer mouse, tv remote, computer keyboard, cell phone, microwave, oven, toaster, sink, refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush`

describe('the concept table', () => {
  it('knows at least a thousand things', () => {
    const names = new Set(conceptNames().map((name) => findConcept(name)?.name))
    expect(names.size).toBeGreaterThanOrEqual(1000)
  })

  it.each(COCO.split(', '))('knows %s by that very name', (name) => {
    expect(findConcept(name)?.name).toBe(name)
  })

  it('gives every row a real size, zone and setting', () => {
    const kinds: readonly string[] = ENVIRONMENT_KINDS
    for (const name of conceptNames()) {
      const concept = findConcept(name)
      expect(concept?.size, name).toBeGreaterThan(0)
      expect(kinds, `${name}: ${concept?.setting}`).toContain(concept?.setting)
    }
  })

  it.each([
    ['wolves', 'wolf'],
    ['cherries', 'cherry'],
    ['firemen', 'firefighter'],
    ['hunde', 'dog'],
    ['buses', 'bus'],
    ['glasses', 'glasses'],
    ['shark', 'shark'],
  ])('finds %s as %s', (words, name) => {
    expect(findConcept(words)?.name).toBe(name)
  })

  it('names the landmarks of cities, all of them in the table', () => {
    for (const city of knownCities()) for (const name of landmarksOf(city)) expect(findConcept(name)?.name, name).toBe(name)
    expect(landmarksOf('New York City').length).toBe(8)
  })

  it('reads colour words and hex', () => {
    expect(colorHex('Red')).toMatch(/^#/)
    expect(colorHex('#abcdef')).toBe('#abcdef')
    expect(colorHex('dog')).toBeUndefined()
  })
})
