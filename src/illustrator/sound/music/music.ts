/** Music by mood: a key, four chords in turn, a melody that repeats its motif, bass and drums; composed from a seed and played by our own instruments. */
import type { Random } from '../../../lib/random.ts'
import { lay, SAMPLE_RATE, silentTrack, type Mono, type Track } from '../track.ts'
import { DRUMS, INSTRUMENTS } from './instruments.ts'
import { MUSIC_ALIASES, MUSIC_STYLES, type MusicStyle } from './moods.data.ts'

export type MusicWish = { mood: string; tempo?: 'slow' | 'medium' | 'fast' | undefined; instrument?: string | undefined }

const TEMPO_FACTOR = { slow: 0.75, medium: 1, fast: 1.3 } as const
const DRUM_LETTERS: Readonly<Record<string, string>> = { k: 'kick', s: 'snare', h: 'hat', b: 'brush', t: 'tom', x: 'shaker' }
const STEPS = 16

/** A style by any word that names it; calm music for words that name none. */
export function musicStyle(mood: string): MusicStyle {
  const word = mood.toLowerCase()
  return MUSIC_STYLES[MUSIC_ALIASES[word] ?? word] ?? (MUSIC_STYLES['calm'] as MusicStyle)
}

/** Plays music over the whole track. */
export function playMusic(samples: number, wish: MusicWish, random: Random): Track {
  const style = musicStyle(wish.mood)
  const track = silentTrack(samples)
  const stepSeconds = 60 / (style.tempo * TEMPO_FACTOR[wish.tempo ?? 'medium']) / 4
  const bars = Math.ceil(samples / SAMPLE_RATE / (stepSeconds * STEPS))
  const chords = random.pick(style.chords)
  const motifs = [motif(style, random.fork('a')), motif(style, random.fork('b'))]
  const play = player(track, random)
  const lead = wish.instrument && INSTRUMENTS[wish.instrument] ? wish.instrument : style.melody

  for (let bar = 0; bar < bars; bar++) {
    const start = bar * stepSeconds * STEPS
    const root = chords[bar % chords.length] as number
    ;[0, 2, 4].forEach((step, k) =>
      play(style.harmony, { semitone: pitchOf(style, root + step), at: start + k * strum(style.harmony), seconds: stepSeconds * STEPS, gain: 0.5, pan: 0.3 + 0.2 * k }),
    ) // prettier-ignore
    if (style.bass) for (const step of [0, 6, 8]) play('bass', { semitone: pitchOf(style, root) - 12, at: start + step * stepSeconds, seconds: stepSeconds * 4, gain: 0.7, pan: 0.5 }) // prettier-ignore
    // A A B A: the ear knows it again.
    for (const note of motifs[bar % 4 === 2 ? 1 : 0] ?? []) {
      const semitone = pitchOf(style, note.step % 4 === 0 ? root + (note.degree % 2) * 2 + 7 * Math.floor(note.degree / 5) : note.degree) + 12
      play(lead, { semitone, at: start + note.step * stepSeconds, seconds: note.length * stepSeconds, gain: 0.8, pan: 0.6 })
    } // prettier-ignore
    ;[...(style.drums ?? '')].forEach((letter, step) => play.drum(DRUM_LETTERS[letter], start + step * stepSeconds, step % 8 === 0 ? 0.7 : 0.5)) // prettier-ignore
  }
  return track
}

/** Plucked and struck chords roll a little. */
const strum = (instrument: string): number => (/guitar|harp|piano/.test(instrument) ? 0.035 : 0)

/** Semitones above A3 of a step of the style's scale, over the octaves. */
function pitchOf({ scale, key }: MusicStyle, step: number): number {
  const octave = Math.floor(step / scale.length)
  return key + octave * 12 + (scale[step - octave * scale.length] as number)
}

type MotifNote = { step: number; degree: number; length: number }

/** One bar of melody: a walk over the scale by small steps, resting now and then. */
function motif(style: MusicStyle, random: Random): MotifNote[] {
  const notes: MotifNote[] = []
  let degree = random.pick([2, 4, 7])
  for (let step = 0; step < STEPS; step += 2) {
    if (step > 0 && !random.chance(style.busy)) continue
    degree = Math.max(0, Math.min(9, degree + random.pick([-2, -1, -1, 0, 1, 1, 2])))
    const last = notes.at(-1)
    if (last) last.length = Math.min(6, step - last.step)
    notes.push({ step, degree, length: 4 })
  }
  return notes
}

/** Lays notes; a note that was played before is not computed again. */
function player(track: Track, random: Random) {
  const played = new Map<string, Mono>()
  const remembered = (key: string, make: () => Mono): Mono => {
    const sound = played.get(key) ?? make()
    played.set(key, sound)
    return sound
  }
  const note = (name: string, { semitone, at, seconds, gain, pan }: { semitone: number; at: number; seconds: number; gain: number; pan: number }): void => {
    const instrument = INSTRUMENTS[name]
    if (!instrument || at * SAMPLE_RATE >= track.left.length) return
    const hertz = 220 * 2 ** (semitone / 12)
    const sound = remembered(`${name} ${semitone} ${seconds.toFixed(3)}`, () => instrument({ hertz, seconds, random: random.fork(`${name}${semitone}`) }))
    lay(track, sound, { at, pan, gain: gain * 0.6 })
  } // prettier-ignore
  const drum = (name: string | undefined, at: number, gain: number): void => {
    const make = name === undefined ? undefined : DRUMS[name]
    if (make && at * SAMPLE_RATE < track.left.length) lay(track, remembered(`${name}`, () => make(random.fork(`${name}`))), { at, gain }) // prettier-ignore
  }
  return Object.assign(note, { drum })
}
