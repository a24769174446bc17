/** Sounds that go on for the whole film: water, air, insects, hums. Each adds itself to a track; both channels have noise of their own, so that it is wide. */
import type { Random } from '../../../lib/random.ts'
import { biquad, type FilterType } from '../filter.ts'
import { SAMPLE_RATE, type Track } from '../track.ts'

/** Fills a track. */
export type Bed = (track: Track, random: Random) => void

/** Noise through a filter; the gain may move with time (seconds) and differs between the sides. */
function noiseBed(options: {
  filter: FilterType
  hertz: number
  q?: number
  gain: number
  moves?: (t: number, side: number) => number
}): Bed {
  const { filter, hertz, q = 0.7, gain, moves = () => 1 } = options
  return (track, random) => {
    ;[track.left, track.right].forEach((out, side) => {
      const pass = biquad(filter, hertz, q)
      let level = 1
      for (let i = 0; i < out.length; i++) {
        if (i % 128 === 0) level = gain * moves(i / SAMPLE_RATE, side)
        out[i] = (out[i] as number) + pass(random.next() * 2 - 1) * level
      }
    })
  }
}

/** Slow wandering between 0 and 1, seeded by the bed's own generator. */
function gusty(random: Random, perSecond: number): (t: number) => number {
  const points = Array.from({ length: 64 }, () => random.next())
  return (t) => {
    const at = t * perSecond
    const [a, b] = [points[Math.floor(at) % 64] as number, points[(Math.floor(at) + 1) % 64] as number]
    const u = at % 1
    return a + (b - a) * u * u * (3 - 2 * u)
  }
}

const several =
  (...beds: readonly Bed[]): Bed =>
  (track, random) =>
    beds.forEach((bed, k) => bed(track, random.fork(String(k))))

const wind =
  (strength: number): Bed =>
  (track, random) => {
    const gust = gusty(random, 0.5)
    const howl = gusty(random, 0.23)
    noiseBed({ filter: 'band', hertz: 420, q: 1.2, gain: 0.8 * strength, moves: (t, side) => 0.25 + gust(t + side * 0.2) })(track, random)
    noiseBed({ filter: 'band', hertz: 900, q: 6, gain: 0.9 * strength * strength, moves: (t) => howl(t) ** 3 })(track, random)
    noiseBed({ filter: 'low', hertz: 220, gain: 0.7 * strength, moves: (t) => 0.3 + gust(t) })(track, random)
  } // prettier-ignore

const swell = (t: number, side: number): number => (0.5 + 0.5 * Math.sin(2 * Math.PI * (t / 7.3 + side * 0.06))) ** 2.2
const breaker = (t: number, side: number): number => (0.5 + 0.5 * Math.sin(2 * Math.PI * (t / 4.9 + 0.31 - side * 0.05))) ** 3

const insects =
  (hertz: number, perSecond: number, flutter: number, gain: number): Bed =>
  (track, random) => {
    ;[track.left, track.right].forEach((out, side) => {
      const [pitch, rate] = [hertz * random.between(0.96, 1.04), perSecond * random.between(0.9, 1.1)]
      for (let i = 0; i < out.length; i++) {
        const t = i / SAMPLE_RATE
        const on = Math.max(0, Math.sin(2 * Math.PI * rate * t + side)) ** 4 * (0.5 + 0.5 * Math.sin(2 * Math.PI * flutter * t))
        out[i] = (out[i] as number) + gain * on * Math.sin(2 * Math.PI * pitch * t)
      }
    })
  }

const drone =
  (hertz: readonly number[], gain: number): Bed =>
  (track) => {
    ;[track.left, track.right].forEach((out, side) => {
      for (let i = 0; i < out.length; i++) {
        const t = i / SAMPLE_RATE
        let value = 0
        for (let k = 0; k < hertz.length; k++)
          value +=
            Math.sin(2 * Math.PI * (hertz[k] as number) * t + side * 0.4) * (0.6 + 0.4 * Math.sin(t * (0.31 + k * 0.13) + k))
        out[i] = (out[i] as number) + (value * gain) / hertz.length
      }
    })
  }

/** Beds by name. */
export const BEDS: Readonly<Record<string, Bed>> = {
  waves: several(
    noiseBed({ filter: 'low', hertz: 700, gain: 0.75, moves: (t, side) => 0.3 + swell(t, side) }),
    noiseBed({ filter: 'band', hertz: 3600, q: 0.5, gain: 0.3, moves: (t, side) => swell(t, side) * breaker(t, side) + 0.4 * breaker(t, side) }),
  ),
  lapping: several(
    noiseBed({ filter: 'band', hertz: 600, q: 1.2, gain: 0.4, moves: (t, side) => (0.5 + 0.5 * Math.sin(t * 2.4 + side)) ** 4 + 0.1 }),
    noiseBed({ filter: 'low', hertz: 300, gain: 0.2 }),
  ),
  stream: several(
    noiseBed({ filter: 'band', hertz: 1400, q: 0.6, gain: 0.3, moves: (t, side) => 0.8 + 0.2 * Math.sin(t * 3.1 + side * 2) }),
    noiseBed({ filter: 'low', hertz: 500, gain: 0.3 }),
  ),
  waterfall: several(noiseBed({ filter: 'low', hertz: 2600, q: 0.5, gain: 0.9 }), noiseBed({ filter: 'low', hertz: 140, gain: 1.4 })),
  deep: several(noiseBed({ filter: 'low', hertz: 180, gain: 1.6, moves: (t, side) => 0.8 + 0.3 * Math.sin(t * 0.7 + side) }), drone([54, 81], 0.1)),
  breeze: wind(0.35),
  wind: wind(0.8),
  gale: wind(1.5),
  leaves: noiseBed({ filter: 'high', hertz: 2600, gain: 0.12, moves: (t, side) => (0.5 + 0.5 * Math.sin(t * 0.9 + side)) ** 2 + 0.1 }),
  rain: several(noiseBed({ filter: 'high', hertz: 1300, q: 0.6, gain: 0.34 }), noiseBed({ filter: 'low', hertz: 600, gain: 0.2 })),
  downpour: several(noiseBed({ filter: 'high', hertz: 900, q: 0.5, gain: 0.6 }), noiseBed({ filter: 'low', hertz: 500, gain: 0.6 })),
  'rain on the roof': noiseBed({ filter: 'band', hertz: 480, q: 0.6, gain: 0.5 }),
  crickets: insects(4400, 2.4, 32, 0.1),
  cicadas: insects(5600, 0.35, 71, 0.12),
  traffic: several(
    noiseBed({ filter: 'low', hertz: 190, gain: 1.6, moves: (t, side) => 0.7 + 0.3 * Math.sin(t * 0.8 + side * 2) }),
    noiseBed({ filter: 'band', hertz: 800, q: 0.5, gain: 0.14, moves: (t) => 0.6 + 0.4 * Math.sin(t * 0.55) }),
  ),
  city: noiseBed({ filter: 'low', hertz: 240, gain: 0.9 }),
  room: noiseBed({ filter: 'low', hertz: 170, gain: 0.5 }),
  hall: several(noiseBed({ filter: 'low', hertz: 260, gain: 0.5 }), noiseBed({ filter: 'band', hertz: 500, q: 0.8, gain: 0.12 })),
  machines: several(noiseBed({ filter: 'low', hertz: 400, gain: 0.5 }), drone([50, 100, 150], 0.12)),
  space: several(drone([41, 61.5, 82, 123], 0.5), noiseBed({ filter: 'low', hertz: 120, gain: 0.5 })),
  lava: noiseBed({ filter: 'low', hertz: 90, gain: 2.6, moves: (t, side) => 0.6 + 0.4 * Math.sin(t * 1.3 + side) }),
} // prettier-ignore
