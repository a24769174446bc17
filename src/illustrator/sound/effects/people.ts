/** What people do that is heard: steps on their ground, hands, laughter, crowds, work. */
import type { Random } from '../../../lib/random.ts'
import { noise, repeated, throughFormants, together, tone } from '../synth.ts'
import { SAMPLE_RATE, type Mono } from '../track.ts'
import type { Effect, Effects } from './effect.ts'

const step =
  (hertz: number, q: number, halfLife: number, gain: number, crunch = 0): Effect =>
  (random) =>
    together(
      [
        0,
        noise(random, {
          seconds: 0.16,
          filter: 'band',
          hertz: hertz * random.between(0.85, 1.15),
          q,
          attack: 0.003,
          halfLife,
          gain,
        }),
      ],
      [
        0.05,
        noise(random, {
          seconds: 0.12,
          filter: 'band',
          hertz: hertz * 1.6,
          q,
          attack: 0.01,
          halfLife: halfLife * 0.8,
          gain: gain * 0.45,
        }),
      ],
      ...Array.from({ length: crunch }, () => [random.between(0, 0.12), grain(random)] as const),
    )

const grain = (random: Random): Mono =>
  noise(random, {
    seconds: 0.02,
    filter: 'band',
    hertz: random.between(1800, 5200),
    q: 2,
    attack: 0.001,
    halfLife: 0.004,
    gain: 0.55,
  })

const clap: Effect = (random) =>
  together(
    [
      0,
      noise(random, {
        seconds: 0.09,
        filter: 'band',
        hertz: random.between(1000, 1500),
        q: 1.1,
        attack: 0.001,
        halfLife: 0.012,
        gain: 1.8,
      }),
    ],
    [0.009, noise(random, { seconds: 0.07, filter: 'band', hertz: 2100, q: 1, attack: 0.001, halfLife: 0.01, gain: 0.8 })],
  )

const voice = (random: Random, seconds: number, hertz: number, glide = 1, mouth: readonly [number, number] = [700, 1250]): Mono =>
  throughFormants(
    tone({ seconds, hertz: [[0, hertz], [0.4, hertz * glide], [1, hertz * 0.9]], harmonics: [1, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15], attack: 0.03, vibrato: [0.015, 5.5], curve: [[0, 0.4], [0.3, 1], [1, 0]] }),
    [[mouth[0], 5, 1.6], [mouth[1], 7, 1], [2600 + random.between(-100, 100), 8, 0.4]],
  ) // prettier-ignore

/** Many voices at once without words; `bright` is how excited they are. */
function voices(random: Random, seconds: number, count: number, bright: number): Mono {
  const parts = Array.from({ length: Math.round(count * seconds) }, () => {
    const pitch = random.pick([115, 140, 190, 230, 260]) * (1 + bright * 0.6)
    const mouth = random.pick([[400, 1900], [650, 1200], [500, 900], [750, 1500]] as const)
    return [random.between(0, Math.max(0.1, seconds - 0.4)), voice(random, random.between(0.15, 0.35) * (1 + bright), pitch, 1 + bright * 0.4, mouth), random.between(0.1, 0.3)] as const
  }) // prettier-ignore
  return together([0, new Float32Array(Math.round(seconds * SAMPLE_RATE))], ...parts)
}

/** People by the name of their sound. */
export const PEOPLE_EFFECTS: Effects = {
  'footstep grass': step(420, 0.8, 0.03, 0.55, 2),
  'footstep stone': step(900, 1.4, 0.016, 1),
  'footstep wood': step(240, 2.2, 0.03, 1.5),
  'footstep snow': step(1500, 0.7, 0.045, 0.4, 9),
  'footstep sand': step(1100, 0.6, 0.05, 0.3, 5),
  'footstep water': (random) => together([0, noise(random, { seconds: 0.25, filter: 'band', hertz: [[0, 500], [1, 1800]], q: 0.9, halfLife: 0.07, gain: 0.9 })], [0.06, drip(random)], [0.13, drip(random)]), // prettier-ignore
  'footstep gravel': step(1300, 0.9, 0.02, 0.7, 12),
  hoof: (random) => noise(random, { seconds: 0.1, filter: 'band', hertz: random.between(500, 900), q: 3, attack: 0.001, halfLife: 0.014, gain: 1.8 }), // prettier-ignore
  clap,
  applause: (random, seconds) => together(...Array.from({ length: Math.round(26 * Math.max(1, seconds)) }, () => [random.between(0, Math.max(1, seconds)), clap(random, 0), random.between(0.1, 0.4)] as const)), // prettier-ignore
  laugh: (random) => {
    const base = random.pick([190, 240, 300])
    return repeated(random.whole(4, 6), 0.17, (k) => voice(random, 0.13, base * (1.2 - 0.05 * k), 1.1, [700, 1400]))
  },
  cry: (random) => repeated(3, 0.5, () => voice(random, 0.42, 330, 1.25, [800, 1400])),
  cheer: (random, seconds) => voices(random, Math.max(1.5, seconds), 22, 0.9),
  murmur: (random, seconds) => voices(random, Math.max(1.5, seconds), 9, 0),
  'children playing': (random, seconds) => voices(random, Math.max(1.5, seconds), 6, 1.4),
  sing: (random) => together([0, voice(random, 0.8, 262, 1)], [0.8, voice(random, 0.8, 330, 1, [500, 900])], [1.6, voice(random, 1.2, 294, 1)]), // prettier-ignore
  shout: (random) => voice(random, 0.5, 300, 1.3, [800, 1300]),
  snore: (random) => together([0, noise(random, { seconds: 1.1, filter: 'band', hertz: 320, q: 2, attack: 0.3, curve: [[0, 0], [0.5, 1], [1, 0]], gain: 1 }).map((v, i) => v * (0.4 + 0.6 * Math.max(0, Math.sin((i / SAMPLE_RATE) * 2 * Math.PI * 32))))], [1.4, noise(random, { seconds: 0.9, filter: 'band', hertz: 900, q: 1, attack: 0.2, curve: [[0, 0], [0.3, 1], [1, 0]], gain: 0.25 })]), // prettier-ignore
  sneeze: (random) => together([0, voice(random, 0.25, 240, 1.3)], [0.32, noise(random, { seconds: 0.3, filter: 'high', hertz: 1800, halfLife: 0.08, gain: 0.9 })]), // prettier-ignore
  whistle: () => tone({ seconds: 0.8, hertz: [[0, 1500], [0.3, 2100], [0.6, 1700], [1, 2300]], harmonics: [1, 0.05], attack: 0.04, gain: 0.4 }), // prettier-ignore
  kiss: (random) => noise(random, { seconds: 0.1, filter: 'band', hertz: [[0, 900], [1, 3200]], q: 3, halfLife: 0.02, gain: 0.9 }), // prettier-ignore
  crunch: (random) => repeated(random.whole(3, 5), 0.22, () => together(...Array.from({ length: 9 }, () => [random.between(0, 0.09), grain(random)] as const))), // prettier-ignore
  sip: (random) => noise(random, { seconds: 0.45, filter: 'band', hertz: [[0, 1800], [1, 3800]], q: 2.5, attack: 0.05, curve: [[0, 0.3], [0.8, 1], [1, 0]], gain: 0.5 }), // prettier-ignore
}

function drip(random: Random): Mono {
  return tone({
    seconds: 0.09,
    hertz: [
      [0, random.between(700, 1000)],
      [1, random.between(1500, 2200)],
    ],
    halfLife: 0.02,
    gain: 0.4,
  })
}
