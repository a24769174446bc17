/** Engines, horns, bells of bicycles, and everything with a plug. */
import type { Random } from '../../../lib/random.ts'
import { noise, repeated, throughFormants, together, tone, type Curve } from '../synth.ts'
import type { Mono } from '../track.ts'
import type { Effects } from './effect.ts'

const PULSES = [1, 0.9, 0.8, 0.7, 0.55, 0.45, 0.35, 0.3, 0.25, 0.2] as const
const PASSING: Curve = [[0, 0.15], [0.5, 1], [1, 0.15]] // prettier-ignore

/** A motor: pulses through the body, and air. */
function motor(
  random: Random,
  options: { seconds: number; hertz: Curve; body: number; air?: number; rough?: number; curve?: Curve },
): Mono {
  const { seconds, hertz, body, air = 0.25, rough = 0.2, curve = PASSING } = options
  return together(
    [0, throughFormants(tone({ seconds, hertz, harmonics: PULSES, vibrato: [0.01, 3], tremolo: [rough, 13], curve, gain: 0.7 }), [[body, 1.2, 1.3], [body * 3.1, 2, 0.5]])],
    [0, noise(random, { seconds, filter: 'band', hertz: body * 2.4, q: 0.7, curve, gain: air })],
  ) // prettier-ignore
}

const beeps = (times: number, gap: number, hertz: number, seconds = 0.1): Mono =>
  repeated(times, gap, () => tone({ seconds, hertz, harmonics: [1, 0, 0.2], attack: 0.004, gain: 0.35 }))

const atLeast = (seconds: number, least = 2): number => Math.max(least, seconds)

/** Machines by the name of their sound. */
export const MACHINE_EFFECTS: Effects = {
  engine: (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: [[0, 62], [0.45, 84], [1, 58]], body: 160, air: 0.3 }), // prettier-ignore
  'racing engine': (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: [[0, 150], [0.4, 320], [0.5, 240], [1, 130]], body: 420, air: 0.3 }), // prettier-ignore
  'heavy engine': (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: [[0, 34], [0.5, 44], [1, 32]], body: 95, air: 0.35, rough: 0.5 }), // prettier-ignore
  motorcycle: (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: [[0, 70], [0.4, 150], [1, 80]], body: 240, rough: 0.6 }), // prettier-ignore
  'boat engine': (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: 28, body: 110, air: 0.4, rough: 0.7, curve: [[0, 0.4], [0.5, 1], [1, 0.4]] }), // prettier-ignore
  propeller: (random, seconds) => motor(random, { seconds: atLeast(seconds), hertz: [[0, 96], [0.5, 108], [1, 88]], body: 210, rough: 0.4 }), // prettier-ignore
  helicopter: (random, seconds) => noise(random, { seconds: atLeast(seconds), filter: 'low', hertz: 420, gain: 1.4, curve: PASSING }).map((value, i) => value * (0.12 + Math.max(0, Math.sin((i / 48_000) * 2 * Math.PI * 11.5)) ** 3)), // prettier-ignore
  jet: (random, seconds) => together([0, noise(random, { seconds: atLeast(seconds, 3), filter: 'band', hertz: [[0, 1500], [0.5, 900], [1, 420]], q: 0.6, curve: PASSING, gain: 1 })], [0, tone({ seconds: atLeast(seconds, 3), hertz: [[0, 2300], [0.5, 2000], [1, 1500]], curve: PASSING, gain: 0.05 })]), // prettier-ignore
  rocket: (random, seconds) => noise(random, { seconds: atLeast(seconds, 3), filter: 'low', hertz: [[0, 200], [0.2, 900], [1, 260]], q: 0.6, attack: 0.3, curve: [[0, 0.2], [0.15, 1], [0.7, 0.7], [1, 0]], gain: 2 }), // prettier-ignore
  'steam train': (random, seconds) => together(...Array.from({ length: Math.round(atLeast(seconds) * 3) }, (_, k) => [k / 3, noise(random, { seconds: 0.26, filter: 'band', hertz: k % 4 === 0 ? 700 : 900, q: 0.8, attack: 0.03, halfLife: 0.07, gain: k % 4 === 0 ? 1.2 : 0.8 })] as const)), // prettier-ignore
  'rail joints': (random, seconds) => together([0, noise(random, { seconds: atLeast(seconds), filter: 'low', hertz: 260, gain: 0.7, curve: PASSING })], ...Array.from({ length: Math.round(atLeast(seconds) / 0.9) }, (_, k) => [k * 0.9, repeated(2, 0.16, () => noise(random, { seconds: 0.1, filter: 'band', hertz: 380, q: 2, halfLife: 0.02, gain: 1.4 }))] as const)), // prettier-ignore
  'train whistle': () => repeated(2, 0.75, (k) => together(...[392, 494, 587].map((hertz) => [0, tone({ seconds: k === 0 ? 0.55 : 1.1, hertz, harmonics: [1, 0.5, 0.3, 0.15], attack: 0.06, vibrato: [0.004, 6], gain: 0.25 })] as const))), // prettier-ignore
  horn: () => repeated(2, 0.42, () => together(...[370, 466].map((hertz) => [0, tone({ seconds: 0.3, hertz, harmonics: PULSES, attack: 0.015, gain: 0.12 })] as const))), // prettier-ignore
  'ship horn': () => tone({ seconds: 2.2, hertz: [[0, 92], [0.1, 98], [1, 96]], harmonics: PULSES, attack: 0.15, curve: [[0, 0.5], [0.2, 1], [0.85, 1], [1, 0]], gain: 0.3 }), // prettier-ignore
  siren: (_random, seconds) => tone({ seconds: atLeast(seconds), hertz: [[0, 650], [0.17, 1350], [0.33, 650], [0.5, 1350], [0.67, 650], [0.83, 1350], [1, 700]], harmonics: [1, 0.5, 0.35, 0.2], attack: 0.1, curve: PASSING, gain: 0.28 }), // prettier-ignore
  'bicycle bell': () => repeated(2, 0.2, () => together(...[2350, 3120, 4710].map((hertz, k) => [0, tone({ seconds: 0.9, hertz, halfLife: 0.16 / (k + 1), attack: 0.001, gain: 0.3 / (k + 1) })] as const))), // prettier-ignore
  'tram bell': () => repeated(3, 0.28, () => together(...[880, 1420, 2210].map((hertz, k) => [0, tone({ seconds: 0.7, hertz, halfLife: 0.12, attack: 0.001, gain: 0.3 / (k + 1) })] as const))), // prettier-ignore
  wheels: (random, seconds) => noise(random, { seconds: atLeast(seconds), filter: 'band', hertz: 700, q: 0.5, curve: PASSING, gain: 0.4 }), // prettier-ignore
  typing: (random, seconds) => together(...Array.from({ length: Math.round(atLeast(seconds) * 5.5) }, () => [random.between(0, atLeast(seconds)), noise(random, { seconds: 0.035, filter: 'band', hertz: random.between(1600, 3200), q: 1.5, halfLife: 0.006, gain: 0.7 })] as const)), // prettier-ignore
  'camera shutter': (random) => repeated(2, 0.09, (k) => noise(random, { seconds: 0.05, filter: 'band', hertz: k === 0 ? 2600 : 1700, q: 1, halfLife: 0.01, gain: 0.9 })), // prettier-ignore
  'phone ring': () => repeated(2, 1.3, () => repeated(12, 0.06, (k) => tone({ seconds: 0.07, hertz: k % 2 === 0 ? 1300 : 1630, harmonics: [1, 0.3], gain: 0.28 }))), // prettier-ignore
  alarm: () => repeated(3, 0.6, () => beeps(4, 0.11, 2050, 0.07)),
  beep: () => beeps(2, 0.22, 1250),
  'robot beeps': (random) => repeated(random.whole(4, 7), 0.12, () => tone({ seconds: 0.1, hertz: [[0, random.between(400, 2200)], [1, random.between(400, 2200)]], harmonics: [1, 0, 0.3], gain: 0.3 })), // prettier-ignore
  tick: (random, seconds) => repeated(Math.round(atLeast(seconds)), 1, (k) => noise(random, { seconds: 0.03, filter: 'band', hertz: k % 2 === 0 ? 2500 : 1900, q: 6, halfLife: 0.005, gain: 0.9 })), // prettier-ignore
  'machine hum': (random, seconds) => together([0, tone({ seconds: atLeast(seconds), hertz: 100, harmonics: [1, 0.5, 0.2, 0.12], attack: 0.4, gain: 0.2 })], [0, noise(random, { seconds: atLeast(seconds), filter: 'low', hertz: 500, gain: 0.3 })]), // prettier-ignore
  drone: (_random, seconds) => tone({ seconds: atLeast(seconds), hertz: [[0, 330], [0.5, 370], [1, 320]], harmonics: PULSES, vibrato: [0.02, 7], curve: PASSING, gain: 0.15 }), // prettier-ignore
  'ufo hum': (_random, seconds) => tone({ seconds: atLeast(seconds), hertz: [[0, 320], [0.5, 520], [1, 340]], harmonics: [1, 0.2], vibrato: [0.06, 6.5], attack: 0.3, gain: 0.35 }), // prettier-ignore
  laser: () => tone({ seconds: 0.35, hertz: [[0, 2600], [0.3, 900], [1, 180]], harmonics: [1, 0.4], halfLife: 0.12, gain: 0.4 }), // prettier-ignore
  drill: (random, seconds) => motor(random, { seconds: atLeast(seconds, 1), hertz: 190, body: 900, air: 0.5, rough: 0.4, curve: [[0, 0.5], [0.2, 1], [0.9, 1], [1, 0]] }), // prettier-ignore
  saw: (random) => repeated(5, 0.34, (k) => noise(random, { seconds: 0.28, filter: 'band', hertz: k % 2 === 0 ? [[0, 900], [1, 1700]] : [[0, 1500], [1, 800]], q: 1.6, curve: [[0, 0], [0.5, 1], [1, 0]], gain: 0.8 })), // prettier-ignore
}
