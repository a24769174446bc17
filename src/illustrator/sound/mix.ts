/** The end of the mix: the voice stands before the rest, the whole is as loud as broadcasts are, nothing clips, both ends are soft. */
import { loudnessLufs } from './level.ts'
import { SAMPLE_RATE, type Track } from './track.ts'

/** Integrated loudness of every film's sound, in LUFS. */
export const TARGET_LUFS = -16
/** -1 dB under full scale. */
const CEILING = 0.89
const FADE_SECONDS = 0.15
/** How far the rest steps back while someone speaks: about -9 dB. */
const DUCK = 0.35

/** Lowers a track wherever the voice is heard, with soft edges. In place. */
export function duck(track: Track, voice: Track): void {
  const release = 1 - Math.exp(-1 / (SAMPLE_RATE * 0.25))
  const attack = 1 - Math.exp(-1 / (SAMPLE_RATE * 0.03))
  let level = 0
  for (let i = 0; i < voice.left.length; i++) {
    const heard = Math.min(1, (Math.abs(voice.left[i] as number) + Math.abs(voice.right[i] as number)) * 6)
    level += (heard - level) * (heard > level ? attack : release)
    const gain = 1 - (1 - DUCK) * Math.min(1, level * 2)
    track.left[i] = (track.left[i] as number) * gain
    track.right[i] = (track.right[i] as number) * gain
  }
}

/** Brings a mix to the target loudness under the ceiling and fades both ends. In place. */
export function finishMix(mix: Track): Track {
  fadeEnds(mix)
  // Limiting peaks takes some loudness away: the second round gives it back.
  for (let round = 0; round < 3; round++) {
    const lufs = loudnessLufs(mix)
    if (!Number.isFinite(lufs)) return mix
    const gain = 10 ** ((TARGET_LUFS - lufs) / 20)
    if (round > 0 && gain < 1.03) break
    for (const channel of [mix.left, mix.right])
      for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * gain
    limit(mix)
  }
  return mix
}

/** Holds peaks under the ceiling by turning both channels down just before them and up again slowly. */
function limit({ left, right }: Track): void {
  const look = Math.round(SAMPLE_RATE * 0.004)
  const release = 1 - Math.exp(-1 / (SAMPLE_RATE * 0.06))
  const wanted = new Float32Array(left.length)
  for (let i = 0; i < left.length; i++) {
    const peak = Math.max(Math.abs(left[i] as number), Math.abs(right[i] as number))
    wanted[i] = peak > CEILING ? CEILING / peak : 1
  }
  // The least gain over the look-ahead, reached by a straight ramp.
  for (let i = left.length - 2; i >= 0; i--) wanted[i] = Math.min(wanted[i] as number, (wanted[i + 1] as number) + 1 / look)
  let gain = wanted[0] ?? 1
  for (let i = 0; i < left.length; i++) {
    const target = wanted[i] as number
    gain = target < gain ? target : gain + (target - gain) * release
    left[i] = (left[i] as number) * gain
    right[i] = (right[i] as number) * gain
  }
}

function fadeEnds(mix: Track): void {
  const fade = Math.min(mix.left.length / 2, FADE_SECONDS * SAMPLE_RATE)
  for (const channel of [mix.left, mix.right])
    for (let i = 0; i < fade; i++) {
      channel[i] = ((channel[i] as number) * i) / fade
      const end = channel.length - 1 - i
      channel[end] = ((channel[end] as number) * i) / fade
    }
}
