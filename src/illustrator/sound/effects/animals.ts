/** Voices of animals: glides of a rough tone through a mouth, and noise where breath is heard. */
import type { Random } from '../../../lib/random.ts'
import { noise, repeated, throughFormants, together, tone, type Curve, type ToneOptions } from '../synth.ts'
import type { Mono } from '../track.ts'
import type { Effects } from './effect.ts'

const ROUGH = [1, 0.8, 0.7, 0.55, 0.45, 0.35, 0.3, 0.2, 0.15] as const
const ROUND = [1, 0.4, 0.15, 0.05] as const

/** A throat: a rough tone whose mouth opens and closes. */
function cry(options: ToneOptions, mouth: readonly (readonly [Curve, number, number])[]): Mono {
  return throughFormants(tone({ harmonics: ROUGH, attack: 0.03, ...options }), mouth)
}

const about = (random: Random, value: number, share = 0.08): number => value * (1 + random.between(-share, share))

const bark = (random: Random, pitch: number): Mono => {
  const base = about(random, pitch)
  return together(
    [0, cry({ seconds: 0.17, hertz: [[0, base * 0.8], [0.25, base * 1.5], [1, base * 0.6]], attack: 0.012, halfLife: 0.07, gain: 1.6 }, [[[[0, 600], [0.4, 1100], [1, 500]], 3, 1], [1900, 4, 0.5]])],
    [0, noise(random, { seconds: 0.12, filter: 'band', hertz: 1400, q: 1, attack: 0.01, halfLife: 0.03, gain: 0.25 })],
  ) // prettier-ignore
}

const growl = (random: Random, seconds: number, base: number): Mono =>
  cry(
    {
      seconds,
      hertz: [[0, base], [0.4, base * 1.25], [1, base * 0.8]],
      tremolo: [0.7, about(random, 27)],
      curve: [[0, 0], [0.2, 1], [0.7, 0.8], [1, 0]],
      gain: 1.5,
    },
    [[[[0, 350], [0.4, 650], [1, 380]], 2.5, 1.2], [1200, 3, 0.4]],
  ) // prettier-ignore

const chirps = (random: Random, notes: number, low: number, high: number): Mono =>
  repeated(notes, 0.16, () => {
    const [from, to] = [random.between(low, high), random.between(low, high)]
    return tone({ seconds: random.between(0.06, 0.13), hertz: [[0, from], [1, to]], harmonics: [1, 0.15], vibrato: [0.05, 28], curve: [[0, 0], [0.4, 1], [1, 0]], gain: 0.5 }) // prettier-ignore
  })

/** Animals by the name of their sound. */
export const ANIMAL_EFFECTS: Effects = {
  bark: (random) => repeated(random.whole(1, 3), 0.34, () => bark(random, 300)),
  yap: (random) => repeated(random.whole(2, 4), 0.2, () => bark(random, 560)),
  meow: (random) => {
    const base = about(random, 520)
    return cry({ seconds: 0.75, hertz: [[0, base * 0.8], [0.3, base * 1.25], [1, base * 0.7]], vibrato: [0.01, 6], curve: [[0, 0], [0.15, 0.8], [0.5, 1], [1, 0]] }, [[[[0, 500], [0.4, 1100], [1, 600]], 4, 1.4], [[[0, 2400], [0.4, 1900], [1, 1000]], 5, 0.8]]) // prettier-ignore
  },
  purr: (random, seconds) => noise(random, { seconds: Math.max(1, seconds), filter: 'low', hertz: 220, gain: 1.1, curve: [[0, 0], [0.1, 1], [0.9, 1], [1, 0]] }).map((value, i) => value * (0.35 + 0.65 * Math.max(0, Math.sin((i / 48_000) * 2 * Math.PI * 25)))), // prettier-ignore
  moo: (random) => cry({ seconds: 1.5, hertz: [[0, about(random, 120)], [0.5, 155], [1, 110]], curve: [[0, 0], [0.2, 0.9], [0.7, 1], [1, 0]], gain: 1.6 }, [[[[0, 280], [0.4, 520], [1, 430]], 3, 1.4], [[[0, 700], [0.5, 950], [1, 800]], 4, 0.6]]), // prettier-ignore
  baa: (random) => cry({ seconds: 0.8, hertz: about(random, 260), vibrato: [0.05, 9], tremolo: [0.5, 9], curve: [[0, 0], [0.1, 1], [0.7, 0.8], [1, 0]], gain: 1.3 }, [[750, 3, 1.2], [1700, 4, 0.7]]), // prettier-ignore
  oink: (random) => repeated(random.whole(1, 3), 0.3, () => together([0, cry({ seconds: 0.22, hertz: [[0, about(random, 150)], [1, 95]], tremolo: [0.8, 38], halfLife: 0.12, gain: 1.4 }, [[500, 3, 1], [1300, 3, 0.6]])], [0, noise(random, { seconds: 0.2, filter: 'band', hertz: 800, q: 2, halfLife: 0.08, gain: 0.7 })])), // prettier-ignore
  neigh: (random) => cry({ seconds: 1.3, hertz: [[0, about(random, 620)], [0.2, 980], [1, 330]], vibrato: [0.07, 11], tremolo: [0.5, 11], curve: [[0, 0], [0.1, 1], [0.6, 0.8], [1, 0]], gain: 1.2 }, [[1100, 2, 1], [2300, 3, 0.7]]), // prettier-ignore
  bray: (random) => repeated(2, 0.75, () => together([0, cry({ seconds: 0.3, hertz: [[0, about(random, 480)], [1, 640]], gain: 1 }, [[1300, 3, 1]])], [0.32, growl(random, 0.4, 140)])), // prettier-ignore
  roar: (random) => together([0, growl(random, 1.8, about(random, 85))], [0, noise(random, { seconds: 1.7, filter: 'band', hertz: [[0, 300], [0.4, 700], [1, 250]], q: 0.9, curve: [[0, 0], [0.25, 1], [1, 0]], gain: 0.8 })]), // prettier-ignore
  growl: (random) => growl(random, 1.1, about(random, 95)),
  howl: (random) => cry({ seconds: 2.4, hertz: [[0, 260], [0.18, about(random, 520)], [0.7, 500], [1, 300]], harmonics: ROUND, vibrato: [0.012, 5], curve: [[0, 0], [0.15, 1], [0.75, 0.9], [1, 0]] }, [[600, 2, 1.4], [1100, 3, 0.4]]), // prettier-ignore
  yip: (random) => repeated(random.whole(2, 3), 0.24, () => bark(random, 720)),
  trumpet: (random) => cry({ seconds: 1.2, hertz: [[0, about(random, 320)], [0.2, 590], [0.8, 540], [1, 300]], tremolo: [0.35, 34], curve: [[0, 0], [0.1, 1], [0.8, 0.8], [1, 0]], gain: 1.2 }, [[900, 1.5, 1.2], [2100, 2, 0.8]]), // prettier-ignore
  chatter: (random) => repeated(6, 0.12, (k) => cry({ seconds: 0.1, hertz: [[0, about(random, 500 + k * 40)], [1, 700]], gain: 0.9 }, [[1200, 3, 1]])), // prettier-ignore
  quack: (random) => repeated(random.whole(2, 3), 0.28, () => cry({ seconds: 0.19, hertz: [[0, about(random, 290)], [1, 210]], halfLife: 0.12, gain: 1.3 }, [[900, 4, 1], [2100, 5, 0.9]])), // prettier-ignore
  cluck: (random) => repeated(random.whole(3, 5), 0.22, (k) => cry({ seconds: k === 3 ? 0.3 : 0.08, hertz: [[0, about(random, 420)], [0.4, 640], [1, 380]], halfLife: 0.06, gain: 1.1 }, [[1000, 3, 1], [2400, 4, 0.5]])), // prettier-ignore
  crow: (random) => together(
    [0, cry({ seconds: 0.18, hertz: [[0, about(random, 420)], [1, 560]] }, [[1100, 3, 1]])],
    [0.22, cry({ seconds: 0.16, hertz: 620 }, [[1200, 3, 1]])],
    [0.42, cry({ seconds: 0.9, hertz: [[0, 600], [0.3, 880], [1, 420]], vibrato: [0.02, 14], curve: [[0, 0.4], [0.3, 1], [1, 0]] }, [[1300, 2, 1.2], [2700, 4, 0.6]])],
  ), // prettier-ignore
  caw: (random) => repeated(random.whole(2, 3), 0.45, () => cry({ seconds: 0.3, hertz: [[0, about(random, 380)], [1, 300]], tremolo: [0.6, 55], halfLife: 0.2, gain: 1.2 }, [[1200, 2.5, 1], [2000, 4, 0.6]])), // prettier-ignore
  gull: (random) => repeated(random.whole(2, 4), 0.38, () => cry({ seconds: 0.32, hertz: [[0, about(random, 900)], [0.25, 1350], [1, 760]], curve: [[0, 0], [0.2, 1], [1, 0]], gain: 0.8 }, [[1700, 2.5, 1], [3200, 3, 0.5]])), // prettier-ignore
  screech: (random) => cry({ seconds: 0.9, hertz: [[0, about(random, 2100)], [0.2, 2600], [1, 1600]], tremolo: [0.5, 40], curve: [[0, 0], [0.1, 1], [1, 0]], gain: 0.5 }, [[2600, 2, 1]]), // prettier-ignore
  squawk: (random) => repeated(2, 0.35, () => cry({ seconds: 0.26, hertz: [[0, about(random, 640)], [0.3, 900], [1, 520]], tremolo: [0.7, 60], gain: 1 }, [[1600, 2, 1], [3000, 3, 0.5]])), // prettier-ignore
  hoot: (random) => together([0, tone({ seconds: 0.25, hertz: about(random, 350), harmonics: ROUND, attack: 0.06, curve: [[0, 1], [1, 0]], gain: 0.7 })], [0.4, tone({ seconds: 0.7, hertz: [[0, 340], [0.2, 365], [1, 330]], harmonics: ROUND, attack: 0.08, curve: [[0, 1], [0.5, 0.9], [1, 0]], gain: 0.8 })]), // prettier-ignore
  coo: (random) => repeated(2, 0.6, () => tone({ seconds: 0.5, hertz: [[0, about(random, 420)], [0.4, 520], [1, 430]], harmonics: ROUND, attack: 0.08, tremolo: [0.4, 18], curve: [[0, 1], [1, 0]], gain: 0.6 })), // prettier-ignore
  chirp: (random) => chirps(random, random.whole(2, 6), 2600, 4800),
  squeak: (random) => chirps(random, random.whole(2, 4), 4200, 6500),
  croak: (random) => repeated(random.whole(1, 3), 0.42, () => cry({ seconds: 0.3, hertz: about(random, 130), tremolo: [0.9, 42], curve: [[0, 0], [0.15, 1], [1, 0]], gain: 1.4 }, [[550, 4, 1], [1500, 5, 0.8]])), // prettier-ignore
  hiss: (random) => noise(random, { seconds: 1.1, filter: 'high', hertz: 4200, attack: 0.1, curve: [[0, 0], [0.2, 1], [1, 0]], gain: 0.3 }), // prettier-ignore
  buzz: (random, seconds) => cry({ seconds: Math.max(1, seconds), hertz: about(random, 210), vibrato: [0.06, 1.7], tremolo: [0.6, 0.9], curve: [[0, 0], [0.2, 1], [0.8, 1], [1, 0]], gain: 0.5 }, [[420, 1, 1], [2400, 2, 0.3]]), // prettier-ignore
  'whale song': (random) => tone({ seconds: 3, hertz: [[0, about(random, 180)], [0.3, 420], [0.6, 260], [1, 520]], harmonics: ROUND, vibrato: [0.03, 4], attack: 0.5, curve: [[0, 0], [0.3, 1], [0.8, 0.8], [1, 0]], gain: 0.7 }), // prettier-ignore
  clicks: (random) => repeated(14, 0.045, () => noise(random, { seconds: 0.012, filter: 'band', hertz: about(random, 5200), q: 3, halfLife: 0.003, gain: 0.9 })), // prettier-ignore
  gallop: (random, seconds) => repeated(Math.max(3, Math.round(seconds * 2.2)), 0.45, () => repeated(3, 0.09, () => noise(random, { seconds: 0.09, filter: 'band', hertz: about(random, 330, 0.3), q: 1.4, halfLife: 0.022, gain: 1.3 }))), // prettier-ignore
  wings: (random) => repeated(6, 0.11, () => noise(random, { seconds: 0.1, filter: 'band', hertz: [[0, 500], [1, 1300]], q: 0.8, curve: [[0, 0], [0.4, 1], [1, 0]], gain: 0.35 })), // prettier-ignore
}
