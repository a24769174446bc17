/** The answer of a room: parallel combs and all-passes (Schroeder, "Natural Sounding Artificial Reverberation", 1962). */
import { SAMPLE_RATE, type Track } from './track.ts'

const COMB_SECONDS = [0.0297, 0.0371, 0.0411, 0.0437] as const
const ALLPASS_SECONDS = [0.005, 0.0017] as const

/** Adds the echo of a room to a track, in place: 0 none, 1 a cave. */
export function addEcho(track: Track, amount: number): void {
  if (amount <= 0) return
  for (const side of ['left', 'right'] as const) {
    const dry = track[side]
    const stretch = side === 'left' ? 1 : 1.07
    const wet = new Float32Array(dry.length)
    for (const seconds of COMB_SECONDS) {
      const line = new Float32Array(Math.round(seconds * stretch * SAMPLE_RATE))
      const back = 0.7 + 0.22 * amount
      for (let i = 0, dull = 0; i < dry.length; i++) {
        const at = i % line.length
        const heard = line[at] as number
        dull += (heard - dull) * 0.45
        line[at] = (dry[i] as number) * 0.25 + dull * back
        wet[i] = (wet[i] as number) + heard
      }
    }
    for (const seconds of ALLPASS_SECONDS) {
      const line = new Float32Array(Math.round(seconds * stretch * SAMPLE_RATE))
      for (let i = 0; i < wet.length; i++) {
        const at = i % line.length
        const heard = line[at] as number
        const input = (wet[i] as number) + heard * 0.6
        line[at] = input
        wet[i] = heard - input * 0.6
      }
    }
    for (let i = 0; i < dry.length; i++) dry[i] = (dry[i] as number) * (1 - amount * 0.3) + (wet[i] as number) * amount * 0.8
  }
}
