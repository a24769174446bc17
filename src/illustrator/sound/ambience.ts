/** Ambiences by noise, filters and chirps. Each adds itself to the mix. */
import type { Random } from '../../lib/random.ts'
import { biquad } from './filter.ts'

export type Track = { left: Float32Array; right: Float32Array }
const RATE = 48_000

const channels = (mix: Track): [Float32Array, Float32Array] => [mix.left, mix.right]
const noise = (random: Random): number => random.next() * 2 - 1
const add = (to: Float32Array, at: number, value: number): void => {
  if (at >= 0 && at < to.length) to[at] = (to[at] as number) + value
}

/** Surf: brown noise that swells, with hiss on the breakers. */
export function waves(mix: Track, random: Random): void {
  channels(mix).forEach((out, side) => {
    const [low, high, hiss] = [biquad('low', 900, 0.6), biquad('high', 60, 0.7), biquad('band', 3800, 0.5)]
    let brown = 0
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE
      const white = noise(random)
      brown = 0.985 * brown + 0.05 * white
      const swell = (0.5 + 0.5 * Math.sin(2 * Math.PI * (t / 7.3 + side * 0.06))) ** 2.2
      const breaker = (0.5 + 0.5 * Math.sin(2 * Math.PI * (t / 4.9 + 0.31 - side * 0.05))) ** 3
      add(out, i, high(low(brown)) * (0.4 + 1.4 * swell) + hiss(white) * (swell * breaker * 0.1 + breaker * 0.06))
    }
  })
}

/** Wind: band-passed noise in slow gusts. */
export function wind(mix: Track, random: Random): void {
  const gusts = Array.from({ length: Math.ceil(mix.left.length / RATE) + 2 }, () => random.next())
  for (const out of channels(mix)) {
    const [body, low] = [biquad('band', 420, 1.4), biquad('low', 250, 0.7)]
    for (let i = 0; i < out.length; i++) {
      const at = i / RATE
      const whole = Math.floor(at)
      const gust = (gusts[whole] as number) + ((gusts[whole + 1] as number) - (gusts[whole] as number)) * (at - whole)
      const white = noise(random)
      add(out, i, 0.35 * (body(white) * (0.2 + 1.1 * gust) + low(white) * 0.35 * (0.3 + gust)))
    }
  }
}

/** Rain: hiss and single drops. */
export function rain(mix: Track, random: Random): void {
  for (const out of channels(mix)) {
    const [high, low] = [biquad('high', 1200, 0.6), biquad('low', 9000, 0.6)]
    for (let i = 0; i < out.length; i++) add(out, i, low(high(noise(random))) * 0.14)
    const drops = Math.round((out.length / RATE) * 140)
    for (let drop = 0; drop < drops; drop++) {
      const [start, hertz, loud] = [random.whole(0, out.length - 1000), random.between(900, 4700), random.between(0.02, 0.09)]
      for (let i = 0; i < 900; i++) add(out, start + i, loud * Math.exp(-i / 130) * Math.sin((2 * Math.PI * hertz * i) / RATE))
    }
  }
}

/** Thunder: rumbles at seeded moments. */
export function thunder(mix: Track, random: Random): void {
  const strikes = Math.max(1, Math.round(mix.left.length / RATE / 5))
  for (let strike = 0; strike < strikes; strike++) {
    const start = random.whole(0, Math.max(0, mix.left.length - RATE))
    for (const out of channels(mix)) {
      const low = biquad('low', 140, 0.6)
      for (let i = 0; i < RATE * 3; i++)
        add(out, start + i, low(noise(random)) * 2.4 * Math.exp(-i / (RATE * 0.9)) * (0.6 + 0.4 * Math.sin(i / 2300)))
    }
  }
}

/** Birdsong: phrases of chirps from left and right. */
export function birds(mix: Track, random: Random): void {
  const songs = Math.max(2, Math.round((mix.left.length / RATE) * 1.6))
  for (let song = 0; song < songs; song++) {
    let start = random.whole(0, Math.max(1, mix.left.length - RATE / 2))
    const [base, pan, loud, slide] = [
      random.between(2300, 4900),
      random.next(),
      random.between(0.04, 0.1),
      random.between(-2200, 2200),
    ]
    for (let note = random.whole(2, 7); note > 0; note--) {
      const length = Math.floor(RATE * random.between(0.05, 0.13))
      let phase = 0
      for (let i = 0; i < length; i++) {
        const u = i / length
        phase += (2 * Math.PI * (base + slide * u + 420 * Math.sin(u * 18))) / RATE
        const value = (Math.sin(phase) + 0.2 * Math.sin(2 * phase)) * Math.sin(Math.PI * u) ** 1.5 * loud
        add(mix.left, start + i, value * (1 - pan))
        add(mix.right, start + i, value * pan)
      }
      start += length + Math.floor(RATE * 0.04)
    }
  }
}

/** Crickets of a summer night. */
export function crickets(mix: Track, random: Random): void {
  channels(mix).forEach((out, side) => {
    const [hertz, rate] = [random.between(4100, 4700), random.between(2.1, 2.8)]
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE
      const chirp = Math.max(0, Math.sin(2 * Math.PI * rate * t + side)) ** 6 * (0.5 + 0.5 * Math.sin(2 * Math.PI * 32 * t))
      add(out, i, 0.06 * chirp * Math.sin(2 * Math.PI * hertz * t))
    }
  })
}

/** Rooms and cities: a low hum with slow movement. */
export function hum(mix: Track, random: Random): void {
  for (const out of channels(mix)) {
    const low = biquad('low', 220, 0.7)
    for (let i = 0; i < out.length; i++) add(out, i, low(noise(random)) * (0.55 + 0.2 * Math.sin(i / RATE / 1.7)))
  }
}

/** Soft chords and a plucked melody. */
export function music(mix: Track, random: Random): void {
  const chords = [[0, 4, 7, 11], [9, 12, 16, 19], [5, 9, 12, 16], [7, 11, 14, 17]] // prettier-ignore
  const bar = RATE * 2
  for (let start = 0, n = 0; start < mix.left.length; start += bar, n++) {
    const chord = chords[n % chords.length] as number[]
    const tone = (semitone: number, at: number, length: number, loud: number, decay: number, pan: number) => {
      const hertz = 130.81 * 2 ** (semitone / 12)
      for (let i = 0; i < length; i++) {
        const t = i / RATE
        const value =
          loud *
          Math.min(1, t / 0.02) *
          Math.exp(-t * decay) *
          (Math.sin(2 * Math.PI * hertz * t) + 0.35 * Math.sin(4.006 * Math.PI * hertz * t))
        add(mix.left, at + i, value * (1 - pan))
        add(mix.right, at + i, value * pan)
      }
    }
    chord.forEach((semitone, k) => tone(semitone, start, bar, 0.07, 0.9, 0.3 + k * 0.13))
    for (let beat = 0; beat < 4; beat++) tone(random.pick(chord) + 24, start + (beat * bar) / 4, RATE / 2, 0.06, 4, random.next())
  }
}
