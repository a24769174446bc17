/**
 * The sound of a scene: the ambience of its place and weather, what its things and deeds are heard as, music when it is asked for or the mood calls for it, and
 * spoken dialogue, mixed in stereo by position. All our own synthesis, seeded: same scene, same samples.
 */
import { seededRandom, type Random } from '../../lib/random.ts'
import type { Cue, MouthAt } from '../scene/moments.ts'
import type { Scene } from '../scene/scene.ts'
import { ambience, layered } from './ambience/ambience.ts'
import { BEDS } from './ambience/beds.ts'
import { SOUND_WORDS } from './cast.data.ts'
import { addEcho } from './echo.ts'
import { effectNamed } from './effects/effects.ts'
import { heardIn } from './heard.ts'
import { evenLevel } from './level.ts'
import { duck, finishMix } from './mix.ts'
import { playMusic, type MusicWish } from './music/music.ts'
import { dialogue, mouths, type SpokenLine } from './speech/dialogue.ts'
import { addTrack, lay, SAMPLE_RATE, silentTrack, type Track } from './track.ts'

export { SAMPLE_RATE } from './track.ts'

/** Two channels, -1 to 1. */
export type Stereo = { left: Float32Array; right: Float32Array }

/** Renders the sound of a scene, `durationSeconds` long; `cues` are the noisy moments of its film. Silent when the scene is muted. */
export function renderSound(scene: Scene, options: { durationSeconds: number; cues?: readonly Cue[] }): Stereo {
  const { durationSeconds, cues = [] } = options
  const samples = Math.round(durationSeconds * SAMPLE_RATE)
  if (scene.sound.muted) return silentTrack(samples)
  const random = seededRandom(scene.seed).fork('sound')
  const { track: mix, echo } = ambience(scene, samples, random.fork('ambience'))
  addAsked(mix, scene.sound.effects, random.fork('asked'))
  layCues(mix, heardIn(scene, durationSeconds, cues, random.fork('heard')), random.fork('effects'))
  const wish = musicFor(scene)
  if (wish) addTrack(mix, playMusic(samples, wish, random.fork('music')), scene.sound.music ? 1 : 0.5)
  const lines = dialogue(scene, durationSeconds, random.fork('speech'))
  if (lines.length > 0) addVoice(mix, lines)
  addEcho(mix, echo)
  return finishMix(mix)
}

/** How the mouths of a scene move while its dialogue is spoken, by the same lines as `renderSound`. */
export function mouthsOf(scene: Scene, durationSeconds: number): MouthAt {
  if (scene.sound.muted || scene.sound.speech.length === 0) return () => 0
  return mouths(dialogue(scene, durationSeconds, seededRandom(scene.seed).fork('sound').fork('speech')))
}

function layCues(mix: Track, cues: readonly Cue[], random: Random): void {
  for (const [k, { at, effect, x, strength = 1, seconds = 2 }] of cues.entries()) {
    const make = effectNamed(effect)
    if (make) lay(mix, evenLevel(make(random.fork(`${k} ${effect}`), seconds)), { at, pan: x, gain: strength })
  }
}

/** Sounds that the prompt names in words: a bed goes on, an effect comes again and again. */
function addAsked(mix: Track, asked: readonly string[], random: Random): void {
  for (const words of asked) {
    const name = SOUND_WORDS[words.toLowerCase()] ?? words.toLowerCase()
    const layer = BEDS[name] ? `${name} 1.2` : effectNamed(name) ? `${name}*20 0.8` : undefined
    if (layer) addTrack(mix, layered(layer, mix.left.length, random.fork(name)))
  }
}

function addVoice(mix: Track, lines: readonly SpokenLine[]): void {
  const voice = silentTrack(mix.left.length)
  for (const { sound, at, pan } of lines) lay(voice, sound, { at, pan, gain: 1.1 })
  duck(mix, voice)
  addTrack(mix, voice)
}

const MOODS_WITH_MUSIC = new Set(['sad', 'spooky', 'romantic', 'mysterious', 'epic', 'cozy', 'happy', 'calm'])
const PLAYED =
  /^(guitar|electric guitar|ukulele|banjo|violin|cello|double bass|piano|grand piano|organ|harp|flute|saxophone|trumpet|trombone|accordion|xylophone)$/

/** Music that was asked for, that someone plays or dances to, that the mood calls for, or that the place always has. */
function musicFor(scene: Scene): MusicWish | undefined {
  const { music } = scene.sound
  if (music) return music
  const verbs = new Set(scene.nodes.flatMap(({ actions = [] }) => actions.map(({ verb }) => verb)))
  const played = scene.nodes.find(({ concept }) => PLAYED.test(concept))?.concept
  const isPlayed = [...verbs].some((verb) => verb.startsWith('play'))
  if (played !== undefined && isPlayed) return { mood: scene.mood ?? 'folk', instrument: SOLO[played] ?? played }
  if (verbs.has('dance')) return { mood: 'playful' }
  if (scene.mood && MOODS_WITH_MUSIC.has(scene.mood)) return { mood: scene.mood }
  if (scene.environment.kind === 'bar' || scene.environment.kind === 'restaurant') return { mood: 'jazz' }
  return undefined
}

const SOLO: Readonly<Record<string, string>> = {
  'electric guitar': 'synth', ukulele: 'guitar', banjo: 'guitar', cello: 'violin', 'double bass': 'bass', 'grand piano': 'piano', trumpet: 'brass', trombone: 'brass', accordion: 'organ',
} // prettier-ignore
