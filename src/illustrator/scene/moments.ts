/**
 * Moments that are both seen and heard. The film shows them, the sound plays them, and both take them from here or hand them over as cues,
 * so that a clap is heard when the hands meet and thunder follows its flash.
 */

import { seededRandom } from '../../lib/random.ts'
import type { Scene, Weather } from './scene.ts'

/** Something in the film that makes a noise. */
export type Cue = {
  /** Seconds from the start. */
  at: number
  /** Name of a sound effect (`footstep`, `splash`, `clap`...); names that the sound room does not know stay silent. */
  effect: string
  /** Where in the picture, 0 left to 1 right. */
  x: number
  /** 1 is usual. */
  strength?: number
  /** How long it lasts, for sounds that go on. */
  seconds?: number
}

/** How far a speaking mouth is open (0 to 1), for the node that speaks, at a moment in seconds. */
export type MouthAt = (nodeId: string, seconds: number) => number

const LIGHTNING_EVERY_SECONDS = 3.1
const SHELL_EVERY_SECONDS = 0.5

/** When lightning strikes: at once, and then in turn. */
export function lightningTimes(durationSeconds: number): number[] {
  return Array.from({ length: Math.ceil(durationSeconds / LIGHTNING_EVERY_SECONDS) }, (_, k) => k * LIGHTNING_EVERY_SECONDS)
}

/** Seconds since the last flash of lightning. */
export function sinceLightning(seconds: number): number {
  return seconds % LIGHTNING_EVERY_SECONDS
}

/** A firework shell: when it bursts, where (0 to 1 across and down the sky), and a number that tells shells apart. */
export type Shell = { at: number; x: number; y: number; number: number }

/** Shells of a firework, evenly in time and seeded in place; the first burst before the start, so that a still picture has some. */
export function fireworkShells(seed: number, durationSeconds: number): Shell[] {
  return Array.from({ length: Math.ceil(durationSeconds / SHELL_EVERY_SECONDS) + 5 }, (_, k) => {
    const random = seededRandom(seed).fork(`shell ${k}`)
    return {
      at: (k - 4.4) * SHELL_EVERY_SECONDS + 0.25 * random.next(),
      x: random.between(0.12, 0.88),
      y: random.between(0.1, 0.6),
      number: k,
    }
  })
}

/** How much of a weather there is at a share (0 to 1) of the film, 0 to 1: all the time, or as it passes. */
export function weatherShare({ environment, film }: Scene, weather: Weather, share: number): number {
  const passing = film?.passing ?? []
  const has = (at: number): number => Number((passing[at]?.weather ?? environment.weather).includes(weather))
  if (passing.length < 2) return has(0)
  const at = Math.max(0, Math.min(0.9999, share)) * (passing.length - 1)
  return has(Math.floor(at)) * (1 - (at % 1)) + has(Math.floor(at) + 1) * (at % 1)
}
