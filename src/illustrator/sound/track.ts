/** Stereo tracks and how short mono sounds are laid on them. */

/** Samples per second of all sound. */
export const SAMPLE_RATE = 48_000

/** Two channels of the same length, -1 to 1 once mixed. */
export type Track = { left: Float32Array; right: Float32Array }

/** A sound on its own, one channel. */
export type Mono = Float32Array

/** A silent track. */
export function silentTrack(samples: number): Track {
  return { left: new Float32Array(samples), right: new Float32Array(samples) }
}

/** Adds a sound at a moment; `pan` 0 is left and 1 right, with equal power between. What lies outside the track is cut. */
export function lay(track: Track, sound: Mono, where: { at: number; pan?: number; gain?: number }): void {
  const { at, pan = 0.5, gain = 1 } = where
  const start = Math.round(at * SAMPLE_RATE)
  const [toLeft, toRight] = [Math.cos((pan * Math.PI) / 2) * gain, Math.sin((pan * Math.PI) / 2) * gain]
  const from = Math.max(0, -start)
  const to = Math.min(sound.length, track.left.length - start)
  for (let i = from; i < to; i++) {
    const value = sound[i] as number
    track.left[start + i] = (track.left[start + i] as number) + value * toLeft
    track.right[start + i] = (track.right[start + i] as number) + value * toRight
  }
}

/** Adds one track to another, sample by sample. */
export function addTrack(to: Track, from: Track, gain = 1): void {
  for (const side of ['left', 'right'] as const) {
    const [target, source] = [to[side], from[side]]
    for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + (source[i] as number) * gain
  }
}
