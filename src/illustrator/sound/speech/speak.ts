/** The voice itself: a glottal pulse and breath through a cascade of resonances, noise beside it (Klatt 1980, cited in phonemes.data.ts). */
import type { Random } from '../../../lib/random.ts'
import { biquad } from '../filter.ts'
import { SAMPLE_RATE, type Mono } from '../track.ts'
import { FRAME_SECONDS, utter, type Frame } from './utterance.ts'
import type { Voice } from './voices.data.ts'

/** Speech has little above 11 kHz: half the rate is enough, and half the work. */
const RATE = SAMPLE_RATE / 2
const PEAK = 0.8
/** Share of a pulse in which the vocal cords are open. */
const OPEN = 0.58

/** A spoken line and how far the mouth is open every five milliseconds. */
export type Spoken = { sound: Mono; mouth: Float32Array; mouthStepSeconds: number }

/** Speaks a line. */
export function speak(line: string, voice: Voice, random: Random): Spoken {
  const frames = utter(line, voice.rate)
  const sound = synthesise(frames, voice, random)
  return { sound, mouth: Float32Array.from(frames, (frame) => frame.mouth), mouthStepSeconds: FRAME_SECONDS }
}

type Resonance = (input: number, hertz: number, width: number) => number

function resonance(): Resonance {
  let [y1, y2] = [0, 0]
  return (input, hertz, width) => {
    const radius = Math.exp((-Math.PI * width) / RATE)
    const b = 2 * radius * Math.cos((2 * Math.PI * hertz) / RATE)
    const y = (1 - b + radius * radius) * input + b * y1 - radius * radius * y2
    y2 = y1
    y1 = y
    return y
  }
}

function synthesise(frames: readonly Frame[], voice: Voice, random: Random): Mono {
  const perFrame = Math.round(RATE * FRAME_SECONDS)
  const half = new Float32Array(frames.length * perFrame)
  const throat = Array.from({ length: 5 }, resonance) as [Resonance, Resonance, Resonance, Resonance, Resonance]
  const [nose, hiss] = [resonance(), resonance()]
  let [phase, tilted, voiced, hissed, breathed] = [0, 0, 0, 0, 0]
  for (let k = 0; k < frames.length; k++) {
    const frame = frames[k] as Frame
    const next = frames[k + 1] ?? frame
    for (let j = 0; j < perFrame; j++) {
      const u = j / perFrame
      const t = (k + u) * FRAME_SECONDS
      const between = (a: number, b: number): number => a + (b - a) * u
      const melody = 1 + (between(frame.pitch, next.pitch) - 1) * voice.melody
      const tremble =
        1 + (voice.tremble ?? 0) * Math.sin(2 * Math.PI * 5.5 * t) + 0.008 * Math.sin(2 * Math.PI * 3.1 * t) * voice.melody
      phase = (phase + (voice.pitch * melody * tremble) / RATE) % 1
      voiced += (frame.voice - voiced) * 0.011
      hissed += (frame.noise - hissed) * 0.028
      breathed += (frame.breath + frame.voice * (voice.breath ?? 0) - breathed) * 0.018
      const pulse = phase < OPEN ? (phase / OPEN) * 2 - 3 * (phase / OPEN) ** 2 : 0
      tilted += (pulse - tilted) * 0.6
      const white = random.next() * 2 - 1
      const source = tilted * voiced * 1.1 + white * breathed * (0.6 + (phase < OPEN ? 0.4 : 0.1))
      const f = (n: 0 | 1 | 2): number => between(frame.formants[n], next.formants[n]) * voice.throat
      let y = throat[0](source, f(0), frame.nasal ? 110 : 70)
      y = throat[1](y, f(1), frame.nasal ? 160 : 95)
      y = throat[2](y, f(2), 150)
      y = throat[3](y, 3500 * voice.throat, 220)
      y = throat[4](y, 4500 * voice.throat, 280)
      if (frame.nasal) y = y * 0.55 + nose(source, 270, 100) * 0.25
      const breathNoise = hissed > 0.001 ? hiss(white * hissed, Math.min(9500, frame.noiseHertz), frame.noiseWidth) * 2.2 : 0
      const ring = voice.ringHertz === undefined ? 1 : 0.55 + 0.45 * Math.sin(2 * Math.PI * voice.ringHertz * t)
      half[k * perFrame + j] = (y * 0.9 + breathNoise * 0.55) * ring
    }
  }
  return doubled(half)
}

/** To the full rate, without the mirror image above the old one's half, scaled to the usual peak. */
function doubled(half: Float32Array): Mono {
  let peak = 1e-9
  for (const value of half) peak = Math.max(peak, Math.abs(value))
  const gain = PEAK / peak
  const smooth = [biquad('low', 10_500, 0.54), biquad('low', 10_500, 1.3)]
  return Float32Array.from({ length: half.length * 2 }, (_, i) => {
    const a = half[i >> 1] as number
    const value = i & 1 ? (a + (half[(i >> 1) + 1] ?? a)) / 2 : a
    return smooth.reduce((heard, pass) => pass(heard), value * gain)
  })
}
