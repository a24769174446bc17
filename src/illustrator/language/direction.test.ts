import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 1, width: 320, height: 180 })

describe('directions for a film', () => {
  it.each([
    ['a city street, the camera pans slowly to the left', 'pan-left', 'slow'],
    ['camera panning across a desert', 'pan-right', undefined],
    ['slow zoom in on a lighthouse', 'zoom-in', 'slow'],
    ['the camera pulls back to reveal a castle', 'zoom-out', undefined],
    ['a tracking shot of a horse', 'track', undefined],
    ['the camera orbits around a statue', 'orbit', undefined],
    ['handheld footage of a market', 'handheld', undefined],
    ['a drone shot rising over a village', 'crane-up', undefined],
    ['a frying pan over a fire', 'gentle', undefined],
    ['an egg in a pan on the left', 'gentle', undefined],
  ] as const)('%s: the camera does %s', (prompt, move, speed) => {
    const { camera } = read(prompt)
    expect([camera.move, camera.speed]).toEqual([move, speed])
  })

  it('reads tempo, loops and light that passes', () => {
    expect(read('a seamless loop of waves').film?.loop).toBe(true)
    expect(read('a bowl of fruit loops').film?.loop).toBeUndefined()
    expect(read('slow motion of a dog running').film?.tempo).toBe('slow-motion')
    const city = read('time-lapse of a city from day to night')
    expect(city.film?.passing?.map(({ time }) => time)).toEqual(['day', 'golden-hour', 'sunset', 'night'])
    expect(city.environment.time).toBe('day')
    expect(read('the sun rises over the sea').film?.passing?.at(-1)?.time).toBe('day')
  })

  it('reads music, sounds and silence', () => {
    expect(read('a fox in the snow, with sad piano music').sound.music).toMatchObject({ mood: 'sad', instrument: 'piano' })
    expect(read('a forest with the sound of birds').sound.effects).toEqual(['birds'])
    expect(read('add gentle rain sounds').sound.effects).toEqual(['rain'])
    expect(read('waves, no sound').sound.muted).toBe(true)
    expect(read('a stand with sheet music').sound.music).toBeUndefined()
  })

  it('orders what happens by then, and tells which way and how fast', () => {
    const [boy] = read('a boy walks slowly into the frame, then waves').nodes
    expect(boy?.actions).toEqual([
      { verb: 'walk', beat: 0, direction: 'in', speed: 'slow' },
      { verb: 'wave', beat: 1 },
    ])
    expect(read('a plane takes off').nodes[0]?.actions?.[0]?.verb).toBe('take off')
    expect(read('a man playing the guitar').nodes[0]?.actions?.[0]?.verb).toBe('play guitar')
  })
})
