import { describe, expect, it } from 'vitest'
import { emptyScene, ENVIRONMENT_KINDS, type EnvironmentKind, type Scene } from '../scene/scene.ts'
import { seededRandom } from '../../lib/random.ts'
import { loudnessLufs } from './level.ts'
import { TARGET_LUFS } from './mix.ts'
import { mouthsOf, renderSound, SAMPLE_RATE } from './sound.ts'
import { speak } from './speech/speak.ts'
import { VOICES } from './speech/voices.data.ts'
import type { Track } from './track.ts'

const sceneOf = (kind: EnvironmentKind, more: Partial<Scene> = {}, weather: Scene['environment']['weather'] = []): Scene => {
  const one = emptyScene({ seed: 4, width: 64, height: 64, prompt: '' })
  return { ...one, environment: { ...one.environment, kind, weather }, ...more }
}
const person = (x: number, more: object = {}): Scene['nodes'][number] => ({
  id: 'p', concept: 'man', words: 'a man', count: 1, colors: [], scale: 1,
  placed: [{ x, y: 0.2, width: 0.2, height: 0.7, depth: 0, zone: 'ground', flip: false, seed: 1 }], ...more,
}) // prettier-ignore
const peakOf = ({ left, right }: Track): number =>
  Math.max(...[left, right].map((channel) => channel.reduce((most, value) => Math.max(most, Math.abs(value)), 0)))
const energy = (channel: Float32Array, from: number, to: number): number =>
  channel.subarray(from * SAMPLE_RATE, to * SAMPLE_RATE).reduce((sum, value) => sum + value * value, 0)

describe('the sound of a scene', () => {
  it('is heard in every place as loud as broadcasts are, under full scale, with soft ends', () => {
    for (const kind of ENVIRONMENT_KINDS) {
      const sound = renderSound(sceneOf(kind), { durationSeconds: 1 })
      expect(sound.left.length, kind).toBe(SAMPLE_RATE)
      expect(Math.abs(loudnessLufs(sound) - TARGET_LUFS), kind).toBeLessThan(2)
      expect(peakOf(sound), kind).toBeLessThan(0.95)
      expect(Math.abs(sound.left[0] as number) + Math.abs(sound.right.at(-1) as number), kind).toBeLessThan(2e-3)
    }
  }, 60_000)

  it('is the same for the same scene, another for another seed, silent when muted', () => {
    const scene = sceneOf('meadow', { nodes: [person(0.4)] }, ['rain'])
    const options = { durationSeconds: 0.5 }
    expect(renderSound(scene, options).left).toEqual(renderSound(scene, options).left)
    expect(renderSound({ ...scene, seed: 5 }, options).left).not.toEqual(renderSound(scene, options).left)
    const muted = { ...scene, sound: { speech: [], effects: [], muted: true } }
    expect(peakOf(renderSound(muted, options))).toBe(0)
  })

  it('plays the film\'s cues when they happen, within ten milliseconds, and where', () => {
    const cues = [{ at: 1.2, effect: 'clap', x: 0, strength: 6 }]
    const { left, right } = renderSound(sceneOf('studio'), { durationSeconds: 2, cues })
    const quiet = Math.max(...left.subarray(0.5 * SAMPLE_RATE, 1.15 * SAMPLE_RATE))
    const first = left.findIndex((value) => Math.abs(value) > quiet * 3)
    expect(Math.abs(first / SAMPLE_RATE - 1.2)).toBeLessThan(0.01)
    expect(energy(left, 1.2, 1.3)).toBeGreaterThan(energy(right, 1.2, 1.3) * 4)
  }) // prettier-ignore

  it('lets thunder follow its flash', () => {
    const storm = renderSound(sceneOf('sky', {}, ['storm']), { durationSeconds: 3 })
    const rain = renderSound(sceneOf('sky', {}, ['rain']), { durationSeconds: 3 })
    const share = (sound: Track): number => energy(sound.left, 0.6, 2.4) / energy(sound.left, 0.1, 0.5)
    expect(share(storm)).toBeGreaterThan(share(rain) * 1.2)
  })

  it('plays music that is asked for in its tempo', () => {
    const plain = renderSound(sceneOf('studio'), { durationSeconds: 3 })
    const sound = { speech: [], effects: [], music: { mood: 'happy' } }
    const played = renderSound(sceneOf('studio', { sound }), { durationSeconds: 3 })
    // Tones make neighbouring windows differ more than even noise does.
    const unevenness = ({ left }: Track): number => {
      const windows = Array.from({ length: 50 }, (_, k) => energy(left, 0.3 + k * 0.05, 0.35 + k * 0.05))
      const mean = windows.reduce((a, b) => a + b) / windows.length
      return Math.sqrt(windows.reduce((sum, value) => sum + (value / mean - 1) ** 2, 0) / windows.length)
    }
    expect(unevenness(played)).toBeGreaterThan(unevenness(plain) * 1.5)
  })
})

describe('spoken dialogue', () => {
  const spoken = { effects: [], speech: [{ words: 'Hello there, my good friend!' }] }

  it('is heard from where its speaker stands, before everything else', () => {
    const { left, right } = renderSound(sceneOf('studio', { nodes: [person(0)], sound: spoken }), { durationSeconds: 4 })
    expect(energy(left, 0.5, 2)).toBeGreaterThan(energy(right, 0.5, 2) * 1.5)
    expect(energy(left, 0.5, 2)).toBeGreaterThan(energy(left, 2.5, 4) * 3)
  })

  it('moves the mouth of its speaker while it lasts, and nobody else\'s', () => {
    const mouth = mouthsOf(sceneOf('studio', { nodes: [person(0)], sound: spoken }), 4)
    const openings = Array.from({ length: 96 }, (_, frame) => mouth('p', frame / 24))
    expect(Math.max(...openings)).toBeGreaterThan(0.6)
    expect(openings.slice(0, 9).every((open) => open === 0)).toBe(true)
    expect(openings.slice(-24).every((open) => open === 0)).toBe(true)
    expect(new Set(openings.map((open) => open.toFixed(1))).size).toBeGreaterThan(4)
    expect(mouth('someone else', 1)).toBe(0)
  }) // prettier-ignore

  it('suits the speaker: an old voice takes its time', () => {
    const mouthEnd = (more: object): number => {
      const mouth = mouthsOf(sceneOf('studio', { nodes: [person(0, more)], sound: spoken }), 8)
      return Array.from({ length: 192 }, (_, frame) => frame / 24).findLast((t) => mouth('p', t) > 0.1) ?? 0
    }
    expect(mouthEnd({ words: 'an old man', age: 'old' })).toBeGreaterThan(mouthEnd({}) + 0.2)
  })

  it('suits the speaker: a woman speaks higher than a man, a child higher still', () => {
    const [man, woman, child] = (['man', 'woman', 'child'] as const).map((name) =>
      pitchOf(speak('ah', VOICES[name], seededRandom(1)).sound),
    )
    expect(woman).toBeGreaterThan((man as number) * 1.4)
    expect(child).toBeGreaterThan((woman as number) * 1.2)
  })
})

/** Pitch in hertz by autocorrelation. */
function pitchOf(sound: Float32Array): number {
  const middle = sound.subarray(Math.floor(sound.length * 0.3), Math.floor(sound.length * 0.8))
  let [best, lagOfBest] = [-Infinity, 1]
  for (let lag = Math.floor(SAMPLE_RATE / 450); lag < SAMPLE_RATE / 80; lag++) {
    let sum = 0
    for (let i = 0; i + lag < middle.length; i++) sum += (middle[i] as number) * (middle[i + lag] as number)
    const even = sum / (middle.length - lag)
    if (even > best) [best, lagOfBest] = [even, lag]
  }
  return SAMPLE_RATE / lagOfBest
}
