import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../lib/random.ts'
import { PLACE_SOUNDS, WEATHER_SOUNDS } from '../ambience/places.data.ts'
import { BEDS } from '../ambience/beds.ts'
import { SOUND_WORDS, THING_VOICES, VERB_VOICES } from '../cast.data.ts'
import { MUSIC_ALIASES, MUSIC_STYLES } from '../music/moods.data.ts'
import { DRUMS, INSTRUMENTS } from '../music/instruments.ts'
import { EFFECTS, effectNamed } from './effects.ts'

describe('effects', () => {
  it.each(Object.entries(EFFECTS))('%s is a finite sound that is heard and ends', (name, make) => {
    const sound = make(seededRandom(3).fork(name), 1)
    expect(sound.every(Number.isFinite)).toBe(true)
    const peak = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    expect(peak).toBeGreaterThan(0.05)
    expect(sound.length).toBeLessThan(48_000 * 7)
  })

  it('are there for everything that names one', () => {
    const named = [
      ...[...THING_VOICES.values(), ...VERB_VOICES.values()].map(({ effect }) => effect),
      ...Object.values(SOUND_WORDS).filter((name) => !(name in BEDS)),
    ]
    expect(named.filter((name) => !effectNamed(name))).toEqual([])
  })

  it('and beds are there for every place and weather', () => {
    const lines = [
      ...Object.values(PLACE_SOUNDS).flatMap(({ day, night }) => [day, night ?? '']),
      ...Object.values(WEATHER_SOUNDS).flatMap(({ outdoors, indoors }) => [outdoors, indoors ?? '']),
    ]
    const layers = lines.flatMap((line) => line.split(', ').filter(Boolean))
    const unknown = layers.filter((layer) => {
      const [, name = '', rate] = /^(.*?)(?:\*(\d+))? [\d.]+$/.exec(layer) ?? []
      return rate === undefined ? !(name in BEDS) : !effectNamed(name)
    })
    expect(unknown).toEqual([])
  })

  it('are not reached by names of the language itself', () => {
    expect(effectNamed('constructor')).toBeUndefined()
  })
})

describe('music', () => {
  it('names only instruments, drums and styles that are there', () => {
    for (const style of Object.values(MUSIC_STYLES)) {
      expect(INSTRUMENTS).toHaveProperty([style.harmony])
      expect(INSTRUMENTS).toHaveProperty([style.melody])
      expect(style.drums ?? '').toMatch(/^[kshbtx.]*$/)
    }
    expect(Object.values(MUSIC_ALIASES).filter((name) => !(name in MUSIC_STYLES))).toEqual([])
    expect(Object.keys(DRUMS).length).toBeGreaterThan(5)
  })
})
