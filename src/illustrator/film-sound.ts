/** The sound of an edited film: the given one cut, repeated, slowed, turned round; made silent, louder or faded; and what is asked to be heard. */
import { readPrompt, type InstructionPart, type TimeOperation } from './language/language.ts'
import { renderSound, SAMPLE_RATE } from './sound/sound.ts'
import { spanOf, type Stretch } from './film-time.ts'
import type { StereoSound } from './types.ts'

/** Silence of so many samples. */
export const silence = (samples: number): StereoSound => ({ left: new Float32Array(samples), right: new Float32Array(samples) })

/** The given sound along the stretches of the film, `samples` long. */
export function alongStretches(given: StereoSound, stretches: readonly Stretch[], samples: number): StereoSound {
  const out = silence(samples)
  let at = 0
  for (const { from, to, speed, backwards, keepsPitch } of stretches) {
    const [first, last] = [Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE)]
    for (const side of ['left', 'right'] as const) {
      const part = given[side].subarray(first, last)
      const paced = speed === 1 ? Float32Array.from(part) : keepsPitch ? stretchedInTime(part, speed) : resampled(part, speed)
      if (backwards) paced.reverse()
      if (at < samples) out[side].set(paced.subarray(0, samples - at), Math.min(at, samples))
    }
    at += Math.round((to - from) / speed * SAMPLE_RATE)
  }
  return out
} // prettier-ignore

/** The sound after what the parts ask of it; `sounds` are the wishes that can be heard, as `soundOfWords` makes them. */
export function changedSound(given: StereoSound, parts: readonly InstructionPart[], seed: number): StereoSound {
  const samples = given.left.length
  const durationSeconds = samples / SAMPLE_RATE
  let now = given
  for (const { time, timing } of parts)
    for (const operation of time) {
      const span = spanOf(timing, durationSeconds)
      const weight = (seconds: number) => Math.max(0, Math.min(1, (seconds - span.from) / 0.03 + (span.from === 0 ? 1 : 0), (span.to - seconds) / 0.03 + (span.to >= durationSeconds ? 1 : 0)))
      const gained = (gain: (seconds: number) => number) => bothChannels(now, (channel) => channel.map((value, i) => Math.max(-1, Math.min(1, value * gain(i / SAMPLE_RATE)))))
      const fade = Math.min(durationSeconds, timing.fadeSeconds ?? (operation.kind === 'fade-sound' ? 2 : 1))
      switch (operation.kind) {
        case 'mute':
          now = gained((seconds) => 1 - weight(seconds))
          break
        case 'volume':
          now = gained((seconds) => 1 + (operation.factor - 1) * weight(seconds))
          break
        case 'fade-sound':
          now = gained((seconds) => Math.min(1, Math.max(0, operation.out ? (durationSeconds - seconds) / fade : seconds / fade)))
          break
        case 'fade-to':
          now = gained((seconds) => Math.min(1, Math.max(0, (durationSeconds - seconds) / fade)))
          break
        case 'fade-from':
          now = gained((seconds) => Math.min(1, Math.max(0, seconds / fade)))
          break
        case 'sound': {
          const made = soundOfWords(operation.words, { seed, durationSeconds })
          if (!made) break
          const under = now
          const mixed = (side: 'left' | 'right') => under[side].map((value, i) => {
            const w = weight(i / SAMPLE_RATE)
            const kept = operation.replaces ? 1 - w : 1 - 0.2 * w
            return Math.max(-1, Math.min(1, value * kept + (made[side][i] ?? 0) * (operation.replaces ? w : 0.8 * w)))
          })
          now = { left: mixed('left'), right: mixed('right') }
          break
        }
        default:
      }
    }
  return now
} // prettier-ignore

/** What words name, as sound: music, weather, a place, things that are heard. Undefined when it would be silent. */
export function soundOfWords(words: string, options: { seed: number; durationSeconds: number }): StereoSound | undefined {
  const { seed, durationSeconds } = options
  const read = (text: string) => readPrompt(text, { seed, width: 64, height: 64 })
  const plain = words.replace(/\b(?:playing|in the background|to it|track)\b/g, '').trim()
  const isMusic = /\b(?:music|song|melody|tune|piano|guitar|violin|orchestra\w*|jazz|lo-?fi|drums?|beat|strings|harp|flute|symphony|synth|techno|lullaby|saxophone)\b/.test(plain)
  const scene = read(isMusic && !/\bmusic\b/.test(plain) ? `${plain} music` : plain)
  const asked = read(`add ${plain}${/\bsounds?\b|\bmusic\b/.test(plain) ? '' : ' sounds'}`).sound
  scene.sound.effects = [...new Set([...asked.effects, ...read(`the sound of ${plain}`).sound.effects, ...scene.sound.effects])].slice(0, 12)
  if (isMusic) {
    scene.sound.music ??= asked.music ?? { mood: 'calm' }
    scene.nodes = []
    scene.environment = { ...scene.environment, kind: 'studio', weather: [] }
  }
  const isPlace = scene.environment.asked || scene.environment.weather.length > 0
  if (!isPlace) scene.environment = { ...scene.environment, kind: 'studio' }
  const made = renderSound(scene, { durationSeconds })
  // Words that name nothing that is heard sound like a room in which nothing happens.
  const empty = isPlace || isMusic ? undefined : renderSound({ ...scene, nodes: [], sound: { ...scene.sound, effects: [] } }, { durationSeconds })
  const isHeard = made.left.some((value, i) => Math.abs(value) > 0.003 && value !== empty?.left[i])
  return isHeard ? made : undefined
} // prettier-ignore

/** Whether the words of a sound wish can be heard. */
export const isHeard = (operation: TimeOperation): boolean =>
  operation.kind !== 'sound' || soundOfWords(operation.words, { seed: 1, durationSeconds: 2 }) !== undefined

const bothChannels = (sound: StereoSound, change: (channel: Float32Array) => Float32Array): StereoSound => ({
  left: change(sound.left),
  right: change(sound.right),
})

/** Faster or slower by linear resampling: the pitch follows. */
function resampled(from: Float32Array, speed: number): Float32Array {
  return new Float32Array(Math.round(from.length / speed)).map((_, i) => {
    const at = Math.min(from.length - 1.001, i * speed)
    const whole = Math.floor(at)
    return (from[whole] as number) * (1 - at + whole) + (from[whole + 1] ?? 0) * (at - whole)
  })
}

/**
 * Faster or slower with the pitch kept: overlapping windows of 40 ms, each taken from where within 8 ms it best continues what is there already (WSOLA, Verhelst
 * and Roelands 1993). Good on speech and plain on music.
 */
function stretchedInTime(from: Float32Array, speed: number): Float32Array {
  const out = new Float32Array(Math.round(from.length / speed))
  const [window, hop, reach] = [1920, 960, 384]
  let expected = 0
  for (let start = 0; start < out.length; start += hop) {
    const wanted = Math.round(start * speed)
    let best = wanted
    if (start > 0) {
      let most = -Infinity
      for (let shift = -reach; shift <= reach; shift += 8) {
        let likeness = 0
        for (let k = 0; k < hop; k += 6) likeness += (from[expected + k] ?? 0) * (from[wanted + shift + k] ?? 0)
        if (likeness > most) [most, best] = [likeness, wanted + shift]
      }
    }
    for (let k = 0; k < window && start + k < out.length; k++) {
      const weight = start === 0 && k < hop ? 1 : 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / window)
      out[start + k] = (out[start + k] as number) + (from[best + k] ?? 0) * weight
    }
    expected = best + hop
  }
  return out
}
