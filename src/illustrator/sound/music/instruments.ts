/** The instruments of the music, each a function from a pitch in hertz and a length in seconds to a sound. */
import type { Random } from '../../../lib/random.ts'
import { noise, together, tone } from '../synth.ts'
import type { Mono } from '../track.ts'
import { pluck } from './pluck.ts'

export type Instrument = (note: { hertz: number; seconds: number; random: Random }) => Mono

const sustained =
  (harmonics: readonly number[], attack: number, vibrato: readonly [number, number], gain: number): Instrument =>
  ({ hertz, seconds }) =>
    tone({ seconds: seconds + 0.25, hertz, harmonics, attack, vibrato, curve: [[0, 1], [0.7, 0.85], [1, 0]], gain }) // prettier-ignore

const struck =
  (ratios: readonly number[], halfLife: number, gain: number): Instrument =>
  ({ hertz, seconds }) =>
    together(
      ...ratios.map((ratio, k) => {
        const own = halfLife / (1 + k * 0.5)
        return [0, tone({ seconds: Math.min(seconds + 1, own * 6), hertz: hertz * ratio, attack: 0.003, halfLife: own, gain: gain / (1 + k * 0.8) })] as const
      }),
    ) // prettier-ignore

/** Instruments by name, as prompts name them. */
export const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  piano: struck([1, 2, 3, 4, 5.02], 0.55, 0.42),
  'music box': struck([1, 3.01, 5.4], 0.4, 0.35),
  bells: struck([1, 2.76, 5.4], 0.9, 0.3),
  xylophone: struck([1, 3.9], 0.12, 0.5),
  guitar: ({ hertz, seconds, random }) => pluck(random, hertz, Math.min(3, seconds + 0.8), 0.55),
  harp: ({ hertz, seconds, random }) => pluck(random, hertz, Math.min(3, seconds + 1.2), 0.45),
  bass: ({ hertz, seconds }) => tone({ seconds: seconds + 0.1, hertz, harmonics: [1, 0.5, 0.22, 0.1], attack: 0.008, halfLife: 0.5, gain: 0.5 }), // prettier-ignore
  strings: sustained([1, 0.6, 0.45, 0.3, 0.22, 0.15], 0.16, [0.006, 5.4], 0.16),
  violin: sustained([1, 0.7, 0.6, 0.45, 0.35, 0.25, 0.2], 0.08, [0.01, 5.8], 0.18),
  pad: sustained([1, 0.25, 0.4, 0.1, 0.12], 0.45, [0.003, 3], 0.16),
  organ: sustained([1, 0.8, 0.5, 0.6, 0, 0.3, 0, 0.3], 0.03, [0.004, 6], 0.12),
  flute: sustained([1, 0.22, 0.06], 0.07, [0.009, 5], 0.34),
  brass: sustained([1, 0.9, 0.75, 0.55, 0.4, 0.3, 0.2], 0.05, [0.005, 5], 0.16),
  saxophone: sustained([1, 0.8, 0.9, 0.5, 0.4, 0.3, 0.2], 0.05, [0.012, 5], 0.15),
  choir: sustained([1, 0.5, 0.18, 0.3, 0.1], 0.25, [0.012, 5], 0.2),
  synth: ({ hertz, seconds }) => tone({ seconds, hertz, harmonics: [1, 0.5, 0.33, 0.25, 0.2, 0.17, 0.14], attack: 0.01, halfLife: 0.25, gain: 0.2 }), // prettier-ignore
}

/** Percussion by name. */
export const DRUMS: Readonly<Record<string, (random: Random) => Mono>> = {
  kick: () => tone({ seconds: 0.3, hertz: [[0, 130], [0.15, 60], [1, 44]], halfLife: 0.08, attack: 0.002, gain: 1 }), // prettier-ignore
  snare: (random) => together([0, noise(random, { seconds: 0.2, filter: 'high', hertz: 1500, halfLife: 0.04, attack: 0.001, gain: 0.6 })], [0, tone({ seconds: 0.12, hertz: 190, halfLife: 0.03, gain: 0.35 })]), // prettier-ignore
  hat: (random) => noise(random, { seconds: 0.06, filter: 'high', hertz: 7000, halfLife: 0.012, attack: 0.001, gain: 0.35 }),
  brush: (random) => noise(random, { seconds: 0.22, filter: 'band', hertz: 4200, q: 0.6, attack: 0.05, halfLife: 0.05, gain: 0.22 }), // prettier-ignore
  tom: () => tone({ seconds: 0.6, hertz: [[0, 105], [1, 62]], harmonics: [1, 0.3], halfLife: 0.14, attack: 0.003, gain: 0.9 }), // prettier-ignore
  shaker: (random) => noise(random, { seconds: 0.09, filter: 'band', hertz: 5600, q: 1, attack: 0.02, halfLife: 0.02, gain: 0.3 }), // prettier-ignore
}
