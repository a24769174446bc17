/** The end of the mix: even loudness, no clipping, soft ends. */
import type { Track } from './ambience.ts'

/** Root mean square that a finished mix has, about -17 LUFS for ambience. */
const TARGET_RMS = 0.13
const FADE_SECONDS = 0.15

/** Scales to the target loudness, bends peaks softly under 0.98, fades both ends. In place. */
export function finishMix(mix: Track, sampleRate: number): Track {
  let sum = 0
  for (const channel of [mix.left, mix.right]) for (const value of channel) sum += value * value
  const rms = Math.sqrt(sum / Math.max(1, mix.left.length * 2))
  const gain = rms > 1e-6 ? TARGET_RMS / rms : 0
  const fade = Math.min(mix.left.length / 2, FADE_SECONDS * sampleRate)
  for (const channel of [mix.left, mix.right]) {
    for (let i = 0; i < channel.length; i++) {
      const edge = Math.min(1, i / fade, (channel.length - 1 - i) / fade)
      channel[i] = 0.98 * Math.tanh(((channel[i] as number) * gain) / 0.98) * Math.max(0, edge)
    }
  }
  return mix
}
