/** Things that fall, ring, break, splash, burn, and the instruments that a scene may hold. */
import type { Random } from '../../../lib/random.ts'
import { noise, repeated, together, tone } from '../synth.ts'
import { pluck } from '../music/pluck.ts'
import type { Mono } from '../track.ts'
import type { Effects } from './effect.ts'

/** A struck body: partials at ratios of a pitch, higher ones dying sooner. */
function struck(hertz: number, ratios: readonly number[], halfLife: number, gain: number): Mono {
  return together(
    ...ratios.map((ratio, k) => [0, tone({ seconds: Math.min(4, halfLife * 7), hertz: hertz * ratio, attack: 0.002, halfLife: halfLife / (1 + k * 0.55), gain: gain / (1 + k * 0.6) })] as const),
  ) // prettier-ignore
}

const drop = (random: Random): Mono =>
  tone({ seconds: 0.1, hertz: [[0, random.between(600, 1100)], [1, random.between(1500, 2600)]], halfLife: 0.025, gain: 0.45 }) // prettier-ignore

const spray = (random: Random, seconds: number, gain: number): Mono =>
  noise(random, { seconds, filter: 'band', hertz: [[0, 700], [0.2, 2200], [1, 900]], q: 0.6, attack: 0.01, halfLife: seconds / 4, gain }) // prettier-ignore

const knock = (random: Random, hertz: number, gain = 1.4): Mono =>
  noise(random, { seconds: 0.14, filter: 'band', hertz, q: 3, attack: 0.001, halfLife: 0.022, gain })

const scale = (notes: readonly number[], gap: number, voice: (hertz: number, k: number) => Mono): Mono =>
  together(...notes.map((note, k) => [k * gap, voice(220 * 2 ** (note / 12), k)] as const))

/** Things by the name of their sound. */
export const THING_EFFECTS: Effects = {
  splash: (random) => together([0, spray(random, 0.9, 1.3)], ...Array.from({ length: 9 }, () => [random.between(0.1, 0.8), drop(random)] as const)), // prettier-ignore
  drip: drop,
  pour: (random, seconds) => together([0, noise(random, { seconds: Math.max(1.2, seconds), filter: 'band', hertz: [[0, 700], [1, 1500]], q: 1.2, attack: 0.1, curve: [[0, 0.7], [0.9, 1], [1, 0]], gain: 0.4 })], ...Array.from({ length: 18 }, () => [random.between(0, Math.max(1, seconds)), drop(random), 0.5] as const)), // prettier-ignore
  bubbles: (random, seconds) => together(...Array.from({ length: Math.round(9 * Math.max(1, seconds)) }, () => [random.between(0, Math.max(1, seconds)), tone({ seconds: 0.12, hertz: [[0, random.between(220, 500)], [1, random.between(600, 1100)]], halfLife: 0.04, gain: 0.4 })] as const)), // prettier-ignore
  knock: (random) => repeated(3, 0.22, () => knock(random, 320)),
  thud: (random) => together([0, knock(random, 110, 2.4)], [0, noise(random, { seconds: 0.3, filter: 'low', hertz: 160, halfLife: 0.05, gain: 1.6 })]), // prettier-ignore
  'door creak': (random) => tone({ seconds: 1, hertz: [[0, random.between(180, 230)], [0.5, 340], [1, 210]], harmonics: [1, 0.7, 0.6, 0.5, 0.3], tremolo: [0.9, 31], curve: [[0, 0], [0.3, 1], [1, 0]], gain: 0.22 }), // prettier-ignore
  'door slam': (random) => together([0, knock(random, 150, 2.6)], [0.02, noise(random, { seconds: 0.4, filter: 'low', hertz: 400, halfLife: 0.06, gain: 1.2 })]), // prettier-ignore
  clink: (random) => struck(random.between(2300, 2900), [1, 1.62, 2.4], 0.16, 0.45),
  'glass break': (random) => together([0, noise(random, { seconds: 0.25, filter: 'high', hertz: 3000, halfLife: 0.05, gain: 0.9 })], ...Array.from({ length: 14 }, () => [random.between(0.02, 0.5), struck(random.between(2200, 6200), [1, 1.7], 0.06, 0.3)] as const)), // prettier-ignore
  pop: (random) => together([0, tone({ seconds: 0.09, hertz: [[0, 620], [1, 160]], halfLife: 0.02, gain: 0.9 })], [0, noise(random, { seconds: 0.05, filter: 'high', hertz: 900, halfLife: 0.008, gain: 0.8 })]), // prettier-ignore
  explosion: (random) => together([0, noise(random, { seconds: 2.4, filter: 'low', hertz: [[0, 2400], [0.1, 500], [1, 90]], q: 0.6, attack: 0.004, halfLife: 0.35, gain: 2.4 })], [0, tone({ seconds: 0.7, hertz: [[0, 90], [1, 34]], halfLife: 0.18, gain: 1.3 })]), // prettier-ignore
  firework: (random) => together([0, knock(random, 130, 2.2)], [0.02, noise(random, { seconds: 0.7, filter: 'low', hertz: 700, halfLife: 0.1, gain: 1.3 })], ...Array.from({ length: 22 }, () => [random.between(0.25, 1.1), noise(random, { seconds: 0.03, filter: 'band', hertz: random.between(2400, 6000), q: 2, halfLife: 0.005, gain: 0.5 })] as const)), // prettier-ignore
  'rocket whistle': () => tone({ seconds: 0.9, hertz: [[0, 900], [1, 2600]], curve: [[0, 0.2], [0.8, 1], [1, 0]], gain: 0.12 }), // prettier-ignore
  thunder: (random) => together(
    [0, noise(random, { seconds: 0.5, filter: 'band', hertz: [[0, 1500], [1, 300]], q: 0.6, attack: 0.002, halfLife: 0.07, gain: 1.2 })],
    ...Array.from({ length: 7 }, (_, k) => [k * 0.28 + random.between(0, 0.2), noise(random, { seconds: 1.6, filter: 'low', hertz: random.between(80, 190), attack: 0.06, halfLife: 0.35, gain: random.between(1.2, 2.8) / (1 + k * 0.3) })] as const),
  ), // prettier-ignore
  bell: (random) => struck(random.between(300, 360), [0.5, 1, 1.19, 1.5, 2, 2.62], 0.9, 0.5),
  'small bell': (random) => struck(random.between(1500, 1900), [1, 2.4, 3.9], 0.4, 0.4),
  chime: (random) => together(...Array.from({ length: 6 }, () => [random.between(0, 1.8), struck(random.pick([880, 990, 1110, 1320, 1480]), [1, 2.75], 0.6, 0.3)] as const)), // prettier-ignore
  gong: () => struck(92, [1, 1.48, 2.1, 2.9, 3.7, 4.6], 1.4, 0.6),
  drum: (random) => repeated(4, 0.35, () => together([0, tone({ seconds: 0.35, hertz: [[0, 150], [0.2, 92], [1, 70]], halfLife: 0.07, gain: 1.1 })], [0, knock(random, 700, 0.4)])), // prettier-ignore
  guitar: (random) => scale([0, 7, 12, 16, 19], 0.13, (hertz) => pluck(random, hertz * 0.75, 1.6)),
  piano: () => scale([0, 4, 7, 12, 16, 12], 0.28, (hertz) => struck(hertz, [1, 2, 3, 4, 5], 0.5, 0.5)),
  trumpet: () => scale([12, 12, 19], 0.3, (hertz, k) => tone({ seconds: k === 2 ? 0.9 : 0.26, hertz, harmonics: [1, 0.9, 0.8, 0.6, 0.4, 0.3], attack: 0.03, vibrato: [0.006, 5], gain: 0.25 })), // prettier-ignore
  violin: () => scale([12, 16, 19, 17], 0.55, (hertz) => tone({ seconds: 0.65, hertz, harmonics: [1, 0.7, 0.6, 0.45, 0.35, 0.25, 0.2], attack: 0.09, vibrato: [0.01, 5.8], gain: 0.2 })), // prettier-ignore
  flute: (random) => together([0, scale([24, 28, 31, 28], 0.45, (hertz) => tone({ seconds: 0.5, hertz, harmonics: [1, 0.25, 0.06], attack: 0.06, vibrato: [0.008, 5], gain: 0.35 }))], [0, noise(random, { seconds: 2, filter: 'band', hertz: 2400, q: 0.8, gain: 0.05 })]), // prettier-ignore
  saxophone: () => scale([5, 8, 12, 10], 0.5, (hertz) => tone({ seconds: 0.6, hertz, harmonics: [1, 0.8, 0.9, 0.5, 0.4, 0.3, 0.2], attack: 0.05, vibrato: [0.012, 5], gain: 0.2 })), // prettier-ignore
  harp: (random) => scale([0, 4, 7, 12, 16, 19, 24, 28], 0.09, (hertz) => pluck(random, hertz, 1.8)),
  whoosh: (random) => noise(random, { seconds: 0.7, filter: 'band', hertz: [[0, 400], [0.5, 1700], [1, 500]], q: 1, curve: [[0, 0], [0.5, 1], [1, 0]], gain: 0.9 }), // prettier-ignore
  boing: () => tone({ seconds: 0.5, hertz: [[0, 180], [0.3, 420], [1, 240]], harmonics: [1, 0.5, 0.2], vibrato: [0.08, 17], halfLife: 0.16, gain: 0.5 }), // prettier-ignore
  bounce: (random) => together([0, tone({ seconds: 0.16, hertz: [[0, 210], [1, 120]], halfLife: 0.03, gain: 1.1 })], [0, knock(random, 600, 0.5)]), // prettier-ignore
  hit: (random) => knock(random, 900, 1.6),
  coin: () => together([0, struck(2637, [1, 2.7], 0.07, 0.4)], [0.08, struck(3520, [1, 2.7], 0.3, 0.4)]),
  'page turn': (random) => noise(random, { seconds: 0.45, filter: 'band', hertz: [[0, 1500], [0.5, 4200], [1, 2000]], q: 0.8, curve: [[0, 0], [0.3, 1], [0.6, 0.3], [0.8, 0.9], [1, 0]], gain: 0.35 }), // prettier-ignore
  writing: (random) => repeated(8, 0.14, () => noise(random, { seconds: 0.1, filter: 'band', hertz: random.between(2600, 4800), q: 1.4, curve: [[0, 0], [0.5, 1], [1, 0]], gain: 0.3 })), // prettier-ignore
  hammer: (random) => repeated(4, 0.55, () => together([0, knock(random, 1250, 1.6)], [0, struck(2100, [1, 2.3], 0.04, 0.25)])), // prettier-ignore
  chop: (random) => repeated(4, 0.4, () => knock(random, 480, 1.5)),
  clash: (random) => repeated(3, 0.4, () => struck(random.between(1700, 2600), [1, 1.51, 2.13, 2.8], 0.18, 0.4)),
  sizzle: (random, seconds) => noise(random, { seconds: Math.max(1.5, seconds), filter: 'high', hertz: 3800, attack: 0.1, curve: [[0, 1], [0.5, 0.7], [1, 0.6]], gain: 0.28 }).map((value) => value * (0.5 + random.next())), // prettier-ignore
  crackle: (random, seconds) => together([0, noise(random, { seconds: Math.max(1, seconds), filter: 'low', hertz: 320, gain: 0.6 })], ...Array.from({ length: Math.round(14 * Math.max(1, seconds)) }, () => [random.between(0, Math.max(1, seconds)), noise(random, { seconds: 0.02, filter: 'band', hertz: random.between(900, 4200), q: 1.2, attack: 0.001, halfLife: 0.004, gain: random.between(0.3, 1.6) })] as const)), // prettier-ignore
  sparkle: (random) => together(...Array.from({ length: 12 }, (_, k) => [k * 0.07, struck(random.between(2200, 5600), [1], 0.12, 0.18)] as const)), // prettier-ignore
  rustle: (random) => repeated(3, 0.28, () => noise(random, { seconds: 0.3, filter: 'band', hertz: random.between(2400, 4200), q: 0.7, curve: [[0, 0], [0.4, 1], [1, 0]], gain: 0.3 })), // prettier-ignore
  kettle: () => tone({ seconds: 1.6, hertz: [[0, 1300], [0.4, 2250], [1, 2300]], harmonics: [1, 0.2], vibrato: [0.01, 12], attack: 0.5, gain: 0.2 }), // prettier-ignore
  flap: (random, seconds) => repeated(Math.max(3, Math.round(seconds * 3)), 0.33, () => noise(random, { seconds: 0.2, filter: 'band', hertz: [[0, 350], [1, 900]], q: 0.8, curve: [[0, 0], [0.3, 1], [1, 0]], gain: 0.5 })), // prettier-ignore
  skate: (random) => repeated(3, 0.5, () => noise(random, { seconds: 0.42, filter: 'band', hertz: [[0, 2200], [1, 3800]], q: 0.9, curve: [[0, 0], [0.2, 1], [1, 0]], gain: 0.4 })), // prettier-ignore
  dig: (random) => repeated(3, 0.7, () => noise(random, { seconds: 0.35, filter: 'band', hertz: [[0, 1500], [1, 700]], q: 0.7, halfLife: 0.09, gain: 0.8 })), // prettier-ignore
}
