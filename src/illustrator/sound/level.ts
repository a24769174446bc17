/** Loudness: of one effect beside another, and of a whole mix by the broadcast measure. */
import { biquad } from './filter.ts'
import { SAMPLE_RATE, type Mono, type Track } from './track.ts'

/** How loud the loudest 50 ms of every effect are before its own gain. */
const EFFECT_RMS = 0.28
const WINDOW = SAMPLE_RATE / 20

/** Scales a sound so that its loudest moment is as loud as that of any other effect. In place. */
export function evenLevel(sound: Mono): Mono {
  let [loudest, sum] = [0, 0]
  for (let i = 0; i < sound.length; i++) {
    sum += (sound[i] as number) ** 2
    if (i >= WINDOW) sum -= (sound[i - WINDOW] as number) ** 2
    loudest = Math.max(loudest, sum)
  }
  const rms = Math.sqrt(loudest / Math.min(WINDOW, Math.max(1, sound.length)))
  if (rms < 1e-6) return sound
  const gain = EFFECT_RMS / rms
  for (let i = 0; i < sound.length; i++) sound[i] = (sound[i] as number) * gain
  return sound
}

/**
 * Integrated loudness in LUFS (ITU-R BS.1770-4: K weighting, blocks of 400 ms with 75 % overlap, absolute gate at -70, relative gate at -10).
 * -Infinity for silence.
 */
export function loudnessLufs({ left, right }: Track): number {
  const block = Math.min(left.length, SAMPLE_RATE * 0.4)
  if (block === 0) return -Infinity
  // Blocks overlap by three quarters: each quarter is summed once.
  const hop = SAMPLE_RATE * 0.1
  const hops = new Float64Array(Math.max(1, Math.floor(left.length / hop)))
  const length = left.length < hop * 4 ? left.length : hops.length * hop
  for (const channel of [left, right]) addEnergies(hops, channel, { hop: left.length < hop * 4 ? left.length : hop, length })
  const quarters = left.length < hop * 4 ? 1 : 4
  const energies: number[] = []
  for (let k = 0; k + quarters <= (quarters === 1 ? 1 : hops.length); k++) {
    let energy = 0
    for (let quarter = 0; quarter < quarters; quarter++) energy += hops[k + quarter] as number
    energies.push(energy / block)
  }
  const lufs = (energy: number): number => -0.691 + 10 * Math.log10(energy)
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const audible = energies.filter((energy) => lufs(energy) > -70)
  if (audible.length === 0) return -Infinity
  const gate = lufs(mean(audible)) - 10
  return lufs(mean(audible.filter((energy) => lufs(energy) > gate)))
}

/** Adds the energy of each hop of a channel through BS.1770's two filters: a shelf of +4 dB for the head above 1.7 kHz, then a high pass at 38 Hz; 48 kHz coefficients of the standard. */
function addEnergies(hops: Float64Array, channel: Float32Array, { hop, length }: { hop: number; length: number }): void {
  const highPass = biquad('high', 38, 0.5)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  for (let k = 0, i = 0; i < length; k++) {
    let energy = 0
    for (const end = i + hop; i < end; i++) {
      const x = channel[i] as number
      const y =
        1.53512485958697 * x - 2.69169618940638 * x1 + 1.19839281085285 * x2 + 1.69065929318241 * y1 - 0.73248077421585 * y2
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      const heard = highPass(y)
      energy += heard * heard
    }
    hops[k] = (hops[k] as number) + energy
  }
}
