/** A plucked string. */
import type { Random } from '../../../lib/random.ts'
import { SAMPLE_RATE, type Mono } from '../track.ts'

/** A string of a pitch in hertz, plucked and left to ring (Karplus and Strong, "Digital Synthesis of Plucked-String and Drum Timbres", 1983). */
export function pluck(random: Random, hertz: number, seconds: number, gain = 0.6): Mono {
  const period = Math.max(2, Math.round(SAMPLE_RATE / hertz))
  const string = Float32Array.from({ length: period }, () => random.next() * 2 - 1)
  const out = new Float32Array(Math.round(seconds * SAMPLE_RATE))
  let smooth = 0
  for (let i = 0; i < out.length; i++) {
    const at = i % period
    const value = string[at] as number
    string[at] = 0.4985 * (value + (string[(at + 1) % period] as number))
    smooth += (value - smooth) * 0.6
    out[i] = smooth * gain * Math.min(1, (out.length - i) / 2000)
  }
  return out
}
