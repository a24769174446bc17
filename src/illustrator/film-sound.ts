/** The given sound of an edited film: cut, repeated, made faster or slower, backwards, and mixed. */
import type { StereoSound } from './types.ts'

/** Silence of so many samples. */
export const silence = (samples: number): StereoSound => ({ left: new Float32Array(samples), right: new Float32Array(samples) })

/** Both channels changed alike. */
export const bothChannels = (sound: StereoSound, change: (channel: Float32Array) => Float32Array): StereoSound => ({
  left: change(sound.left),
  right: change(sound.right),
})

/** Two sounds together, as long as the first, kept within -1 to 1. */
export function mixedSound(under: StereoSound, over: StereoSound): StereoSound {
  const mix = (a: Float32Array, b: Float32Array) =>
    a.map((value, i) => Math.max(-1, Math.min(1, value * 0.8 + (b[i] ?? 0) * 0.8)))
  return { left: mix(under.left, over.left), right: mix(under.right, over.right) }
}

/** Faster or slower by linear resampling: the pitch follows. */
export function resampled(from: Float32Array, speed: number): Float32Array {
  return new Float32Array(Math.round(from.length / speed)).map((_, i) => {
    const at = Math.min(from.length - 1.001, i * speed)
    const whole = Math.floor(at)
    return (from[whole] as number) * (1 - at + whole) + (from[whole + 1] ?? 0) * (at - whole)
  })
}

/** Faster or slower with the pitch kept: overlapping windows of 40 ms laid closer or wider apart. Rough on music, plain on speech. */
export function stretchedInTime(from: Float32Array, speed: number): Float32Array {
  const out = new Float32Array(Math.round(from.length / speed))
  const [window, hop] = [1920, 960]
  for (let start = -hop; start < out.length; start += hop) {
    const source = Math.round(start * speed)
    for (let k = 0; k < window; k++) {
      const to = start + k
      if (to < 0 || to >= out.length) continue
      out[to] = (out[to] as number) + (from[source + k] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * k) / window))
    }
  }
  return out
}
