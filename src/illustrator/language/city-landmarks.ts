/** The sights of a city that the prompt names. */
import { knownCities, landmarksOf } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'

/** All that are known where landmarks are asked for, two where nothing else is there, otherwise none. */
export function cityLandmarks(text: string, things: readonly Phrase[]): SceneNode[] {
  const city = knownCities().find((name) => new RegExp(`\\b${name}\\b`).test(text))
  const asked = /landmark|collage|skyline|sights/.test(text)
  if (!city || (!asked && things.length > 0)) return []
  const named = new Set(things.map(({ node }) => node.concept))
  return landmarksOf(city)
    .filter((name) => !named.has(name))
    .slice(0, asked ? undefined : 2)
    .map((name, index) => ({
      id: `l${index + 1}`,
      concept: name,
      words: name,
      count: 1,
      colors: [],
      scale: 1,
      traits: ['landmark'],
    }))
}
