/** How music sounds by mood or kind: tempo in beats a minute, scale in semitones, chords as steps of the scale, and who plays. */

export type MusicStyle = {
  tempo: number
  scale: readonly number[]
  /** Roots of four chords as steps of the scale. */
  chords: readonly (readonly number[])[]
  harmony: string
  melody: string
  bass?: boolean
  /** Sixteen steps of a bar; a letter per drum: k kick, s snare, h hat, b brush, t tom, x shaker. */
  drums?: string
  /** Chance that a melody step sounds. */
  busy: number
  /** Semitones from A3 to the key. */
  key: number
}

const MAJOR = [0, 2, 4, 5, 7, 9, 11] as const
const MINOR = [0, 2, 3, 5, 7, 8, 10] as const
const DORIAN = [0, 2, 3, 5, 7, 9, 10] as const
const PHRYGIAN = [0, 1, 4, 5, 7, 8, 10] as const
const LYDIAN = [0, 2, 4, 6, 7, 9, 11] as const
const PENTATONIC = [0, 2, 4, 7, 9] as const
const BLUES = [0, 3, 5, 6, 7, 10] as const

export const MUSIC_STYLES: Readonly<Record<string, MusicStyle>> = {
  happy: { tempo: 116, scale: MAJOR, chords: [[0, 4, 5, 3], [0, 3, 4, 0]], harmony: 'guitar', melody: 'piano', bass: true, drums: 'k.x.s.x.k.xks.x.', busy: 0.62, key: 3 },
  sad: { tempo: 66, scale: MINOR, chords: [[0, 5, 2, 6], [0, 3, 5, 4]], harmony: 'strings', melody: 'piano', busy: 0.38, key: 0 },
  calm: { tempo: 70, scale: LYDIAN, chords: [[0, 1, 0, 4], [0, 3, 0, 4]], harmony: 'pad', melody: 'harp', busy: 0.34, key: 5 },
  romantic: { tempo: 76, scale: MAJOR, chords: [[0, 5, 3, 4], [0, 2, 3, 4]], harmony: 'strings', melody: 'violin', bass: true, busy: 0.45, key: 2 },
  spooky: { tempo: 62, scale: PHRYGIAN, chords: [[0, 1, 0, 1], [0, 5, 1, 0]], harmony: 'organ', melody: 'music box', busy: 0.3, key: -2 },
  mysterious: { tempo: 72, scale: DORIAN, chords: [[0, 3, 0, 6], [0, 6, 5, 0]], harmony: 'pad', melody: 'bells', busy: 0.32, key: 0 },
  epic: { tempo: 96, scale: MINOR, chords: [[0, 5, 2, 6], [0, 6, 5, 6]], harmony: 'strings', melody: 'brass', bass: true, drums: 't..tt..tt..tt.tt', busy: 0.5, key: -4 },
  cozy: { tempo: 82, scale: MAJOR, chords: [[0, 5, 1, 4], [3, 4, 2, 5]], harmony: 'guitar', melody: 'piano', bass: true, drums: 'k...b...k.k.b...', busy: 0.42, key: 0 },
  playful: { tempo: 132, scale: MAJOR, chords: [[0, 4, 0, 4], [0, 3, 4, 0]], harmony: 'guitar', melody: 'xylophone', bass: true, drums: 'k.x.b.x.k.x.b.xx', busy: 0.7, key: 5 },
  energetic: { tempo: 138, scale: MINOR, chords: [[0, 5, 2, 6]], harmony: 'synth', melody: 'synth', bass: true, drums: 'k.h.s.hhk.hks.h.', busy: 0.72, key: 0 },
  angry: { tempo: 150, scale: PHRYGIAN, chords: [[0, 1, 0, 6]], harmony: 'organ', melody: 'synth', bass: true, drums: 'k.hks.hhkkh.s.hh', busy: 0.7, key: -3 },
  jazz: { tempo: 112, scale: DORIAN, chords: [[1, 4, 0, 5], [0, 3, 1, 4]], harmony: 'piano', melody: 'saxophone', bass: true, drums: 'b..bb..bb..bb.bb', busy: 0.58, key: 1 },
  blues: { tempo: 88, scale: BLUES, chords: [[0, 2, 0, 4]], harmony: 'guitar', melody: 'saxophone', bass: true, drums: 'k..hs..hk..hs..h', busy: 0.5, key: -2 },
  rock: { tempo: 126, scale: MINOR, chords: [[0, 5, 6, 4], [0, 6, 5, 6]], harmony: 'guitar', melody: 'synth', bass: true, drums: 'k.h.s.h.k.k.s.h.', busy: 0.55, key: -2 },
  electronic: { tempo: 124, scale: MINOR, chords: [[0, 5, 2, 6]], harmony: 'pad', melody: 'synth', bass: true, drums: 'k.h.k.hsk.h.k.hs', busy: 0.66, key: 0 },
  classical: { tempo: 92, scale: MAJOR, chords: [[0, 3, 4, 0], [0, 5, 1, 4]], harmony: 'strings', melody: 'piano', busy: 0.66, key: 3 },
  medieval: { tempo: 100, scale: DORIAN, chords: [[0, 6, 0, 4]], harmony: 'harp', melody: 'flute', drums: 't...x.x.t..xx.x.', busy: 0.6, key: 0 },
  eastern: { tempo: 84, scale: PENTATONIC, chords: [[0, 3, 4, 0]], harmony: 'harp', melody: 'flute', busy: 0.5, key: 2 },
  folk: { tempo: 108, scale: MAJOR, chords: [[0, 3, 0, 4]], harmony: 'guitar', melody: 'violin', bass: true, busy: 0.62, key: -2 },
  christmas: { tempo: 104, scale: MAJOR, chords: [[0, 3, 4, 0]], harmony: 'choir', melody: 'bells', drums: 'x.x.x.x.x.x.x.x.', busy: 0.6, key: 0 },
  ambient: { tempo: 60, scale: LYDIAN, chords: [[0, 4, 1, 0]], harmony: 'pad', melody: 'bells', busy: 0.2, key: 0 },
} // prettier-ignore

/** Other words for the same music. */
export const MUSIC_ALIASES: Readonly<Record<string, string>> = {
  cheerful: 'happy', joyful: 'happy', upbeat: 'happy', fun: 'playful', funny: 'playful', whimsical: 'playful', cute: 'playful', melancholic: 'sad', melancholy: 'sad', gloomy: 'sad', tragic: 'sad', emotional: 'sad',
  peaceful: 'calm', relaxing: 'calm', soft: 'calm', gentle: 'calm', serene: 'calm', dreamy: 'calm', sleepy: 'calm', love: 'romantic', tender: 'romantic', scary: 'spooky', creepy: 'spooky', horror: 'spooky', eerie: 'spooky', scared: 'spooky', dark: 'mysterious', tense: 'mysterious', suspenseful: 'mysterious', mystical: 'mysterious',
  heroic: 'epic', dramatic: 'epic', cinematic: 'epic', orchestral: 'epic', triumphant: 'epic', warm: 'cozy', lofi: 'cozy', 'lo-fi': 'cozy', exciting: 'energetic', fast: 'energetic', dance: 'electronic', techno: 'electronic', house: 'electronic', synthwave: 'electronic', edm: 'electronic', disco: 'electronic', 'hip hop': 'cozy', rap: 'cozy', pop: 'happy', metal: 'angry', punk: 'rock', symphonic: 'classical', baroque: 'classical', piano: 'classical',
  celtic: 'folk', country: 'folk', acoustic: 'folk', irish: 'folk', chinese: 'eastern', japanese: 'eastern', asian: 'eastern', swing: 'jazz', surprised: 'playful', neutral: 'calm', holiday: 'christmas',
} // prettier-ignore
