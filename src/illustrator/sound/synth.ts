/** The few ways in which every effect is made: tones that glide, filtered noise, envelopes, and sums of them. */
import type { Random } from '../../lib/random.ts'
import { biquad, type FilterType } from './filter.ts'
import { SAMPLE_RATE, type Mono } from './track.ts'

/** A value over time: a number, or points of [share of the whole, value] joined by straight lines. */
export type Curve = number | readonly (readonly [share: number, value: number])[]

/** The value of a curve at a share (0 to 1) of the whole. */
export function curveAt(curve: Curve, share: number): number {
  if (typeof curve === 'number') return curve
  let [before] = curve
  for (const point of curve) {
    if (point[0] >= share) {
      const [a, b] = [before as readonly [number, number], point]
      return b[0] === a[0] ? b[1] : a[1] + ((b[1] - a[1]) * (share - a[0])) / (b[0] - a[0])
    }
    before = point
  }
  return (before as readonly [number, number])[1]
}

/** Loudness over time: seconds to rise, then an exponential fall with a half-life in seconds, forced to silence at the very end. */
export type Shape = { attack?: number; halfLife?: number; curve?: Curve }

function loudness(shape: Shape, t: number, seconds: number): number {
  const { attack = 0.004, halfLife, curve } = shape
  const rise = Math.min(1, t / attack)
  const fall = halfLife === undefined ? 1 : 2 ** (-Math.max(0, t - attack) / halfLife)
  return rise * fall * (curve === undefined ? 1 : curveAt(curve, t / seconds)) * Math.min(1, (seconds - t) / 0.006)
}

export type ToneOptions = Shape & {
  seconds: number
  hertz: Curve
  /** Strength of each harmonic, the fundamental first. */
  harmonics?: readonly number[]
  /** Trembling of the pitch: share of it, and times a second. */
  vibrato?: readonly [depth: number, hertz: number]
  /** Trembling of the loudness. */
  tremolo?: readonly [depth: number, hertz: number]
  gain?: number
}

/** A tone with harmonics. */
export function tone({ seconds, hertz, harmonics = [1], vibrato, tremolo, gain = 1, ...shape }: ToneOptions): Mono {
  const out = new Float32Array(Math.round(seconds * SAMPLE_RATE))
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    const t = i / SAMPLE_RATE
    const wobble = vibrato ? 1 + vibrato[0] * Math.sin(2 * Math.PI * vibrato[1] * t) : 1
    const pitch = curveAt(hertz, t / seconds) * wobble
    phase += (2 * Math.PI * pitch) / SAMPLE_RATE
    let value = 0
    for (let k = 0; k < harmonics.length && pitch * (k + 1) < SAMPLE_RATE / 2; k++)
      value += (harmonics[k] as number) * Math.sin(phase * (k + 1))
    const shake = tremolo ? 1 - tremolo[0] * (0.5 + 0.5 * Math.sin(2 * Math.PI * tremolo[1] * t)) : 1
    out[i] = value * gain * shake * loudness(shape, t, seconds)
  }
  return out
}

export type NoiseOptions = Shape & { seconds: number; filter: FilterType; hertz: Curve; q?: number; gain?: number }

/** Noise through a filter whose frequency may glide. */
export function noise(random: Random, { seconds, filter, hertz, q = 0.8, gain = 1, ...shape }: NoiseOptions): Mono {
  const out = new Float32Array(Math.round(seconds * SAMPLE_RATE))
  const glides = typeof hertz !== 'number'
  const pass = biquad(filter, curveAt(hertz, 0), q)
  for (let i = 0; i < out.length; i++) {
    const t = i / SAMPLE_RATE
    if (glides && i % 64 === 0) pass.tune(curveAt(hertz, t / seconds))
    out[i] = pass(random.next() * 2 - 1) * gain * loudness(shape, t, seconds)
  }
  return out
}

/** Noise through several resonances at once, as through a mouth or a box. */
export function throughFormants(source: Mono, formants: readonly (readonly [hertz: Curve, q: number, gain: number])[]): Mono {
  const passes = formants.map(([hertz, q, gain]) => ({ hertz, gain, pass: biquad('band', curveAt(hertz, 0), q) }))
  return source.map((value, i) => {
    let sum = 0
    for (const one of passes) {
      if (i % 64 === 0 && typeof one.hertz !== 'number') one.pass.tune(curveAt(one.hertz, i / source.length))
      sum += one.gain * one.pass(value)
    }
    return sum
  })
}

/** Sounds together, each from its own moment in seconds. */
export function together(...parts: readonly (readonly [at: number, sound: Mono, gain?: number])[]): Mono {
  const length = Math.max(...parts.map(([at, sound]) => Math.round(at * SAMPLE_RATE) + sound.length))
  const out = new Float32Array(length)
  for (const [at, sound, gain = 1] of parts) {
    const start = Math.round(at * SAMPLE_RATE)
    for (let i = 0; i < sound.length; i++) out[start + i] = (out[start + i] as number) + (sound[i] as number) * gain
  }
  return out
}

/** The same sound several times, a little different each time. */
export function repeated(times: number, gapSeconds: number, make: (index: number) => Mono): Mono {
  return together(...Array.from({ length: times }, (_, index) => [index * gapSeconds, make(index)] as const))
}
