/** From a line of dialogue to what the voice does, in frames of five milliseconds: resonances, voice, breath, noise and pitch. */
import { CONSONANTS, DIPHTHONGS, VOWELS, type Formants } from './phonemes.data.ts'
import { numberInWords, pronounce, type Phoneme } from './pronounce.ts'

export const FRAME_SECONDS = 0.005

export type Frame = {
  formants: Formants
  voice: number
  breath: number
  noise: number
  noiseHertz: number
  noiseWidth: number
  nasal: boolean
  /** Times the speaker's own pitch. */
  pitch: number
  /** How far the mouth is open, 0 to 1. */
  mouth: number
}

type Segment = Omit<Frame, 'pitch'> & { milliseconds: number; isVowel: boolean; stress: number; fades: boolean }

/** Small words that carry no stress. */
const WEAK = /^(the|a|an|of|and|to|is|are|in|on|at|for|it|that|as)$/i
const QUIET = { voice: 0, breath: 0, noise: 0, noiseHertz: 0, noiseWidth: 1000, nasal: false, mouth: 0, isVowel: false, stress: 0, fades: false } // prettier-ignore
const REST: Formants = [500, 1500, 2500]

/** The frames of a line; `rate` 1 is usual, higher is faster. */
export function utter(line: string, rate: number): Frame[] {
  const spoken = line.replaceAll(/\d+/g, numberInWords)
  const tokens = spoken.match(/[\p{L}\p{M}'’]+|[.,!?;:…—]/gu) ?? []
  const segments = tokens.flatMap((token) => (/^[\p{L}'’]/u.test(token) ? wordSegments(token) : [pause(token)]))
  for (let i = 0; i < segments.length; i++)
    // The last sounds before a pause are drawn out.
    if (segments[i]?.mouth === 0 && segments[i]?.voice === 0 && (segments[i]?.milliseconds ?? 0) > 120)
      for (const one of segments.slice(Math.max(0, i - 3), i)) one.milliseconds *= 1.3
  return frames(segments, rate, spoken.trim().endsWith('?'), spoken.trim().endsWith('!'))
}

const pause = (mark: string): Segment => ({ ...QUIET, formants: REST, milliseconds: /[,;:]/.test(mark) ? 170 : 320 })

function wordSegments(word: string): Segment[] {
  const sounds = pronounce(word.replaceAll('’', "'"))
  const isWeak = WEAK.test(word)
  return sounds.flatMap((sound, k) => soundSegments({ ...sound, stress: isWeak ? 0 : sound.stress }, sounds[k + 1]))
}

function soundSegments({ name, stress }: Phoneme, next: Phoneme | undefined): Segment[] {
  const vowel = (key: string, milliseconds: number): Segment => {
    const formants = VOWELS[key] as Formants
    return { ...QUIET, formants, voice: 1, breath: 0.006, isVowel: true, stress, milliseconds, mouth: Math.min(1, Math.max(0.2, (formants[0] - 180) / 480)) } // prettier-ignore
  }
  if (name in VOWELS) return [vowel(name === 'AH' && stress === 0 ? 'AX' : name, name === 'AH' && stress === 0 ? 55 : stress > 0 ? 125 : 85)] // prettier-ignore
  const glide = DIPHTHONGS[name]
  if (glide) return [vowel(glide[0], stress > 0 ? 95 : 65), { ...vowel(glide[1], stress > 0 ? 80 : 55), stress: 0 }]
  const consonant = CONSONANTS[name]
  if (!consonant) return []
  const { formants, voice, noise = [0, 0, 1000], milliseconds, manner } = consonant
  const base = { ...QUIET, formants, noiseHertz: noise[1], noiseWidth: noise[2] }
  if (manner === 'stop' || manner === 'affricate') {
    const isVoiced = voice > 0
    const burst = manner === 'affricate' ? 70 : isVoiced ? 14 : 34
    const opens = next !== undefined && (next.name in VOWELS || next.name in DIPHTHONGS)
    return [
      { ...base, voice: isVoiced ? 0.22 : 0, milliseconds: milliseconds * 0.55 },
      { ...base, noise: noise[0], milliseconds: burst, fades: true, mouth: 0.15 },
      ...(!isVoiced && opens && manner === 'stop' ? [{ ...base, breath: 0.22, milliseconds: 26, mouth: 0.3 }] : []),
    ]
  }
  const lips = name === 'M' ? 0 : 0.22
  return [{ ...base, voice, noise: noise[0], breath: manner === 'breath' ? 0.3 : 0.006, nasal: manner === 'nasal', milliseconds, mouth: lips }] // prettier-ignore
}

/** Joins segments: resonances glide over half of each, pitch falls over the line, rises for a question, lifts on stress. */
function frames(segments: Segment[], rate: number, asks: boolean, exclaims: boolean): Frame[] {
  const total = segments.reduce((sum, one) => sum + one.milliseconds, 0)
  const out: Frame[] = []
  let before = 0
  segments.forEach((segment, k) => {
    const count = Math.max(1, Math.round(segment.milliseconds / rate / (FRAME_SECONDS * 1000)))
    const [previous, next] = [segments[k - 1] ?? segment, segments[k + 1] ?? segment]
    const reach = segment.isVowel ? 0.42 : 0.5
    for (let i = 0; i < count; i++) {
      const u = (i + 0.5) / count
      const share = (before + segment.milliseconds * u) / total
      const toward = u < reach ? { other: previous, weight: 0.5 - 0.5 * (u / reach) } : { other: next, weight: u > 1 - reach ? 0.5 * ((u - (1 - reach)) / reach) : 0 } // prettier-ignore
      const glide = (n: 0 | 1 | 2): number =>
        segment.formants[n] + (toward.other.formants[n] - segment.formants[n]) * toward.weight
      const fall = (exclaims ? 1.2 : 1.1) - 0.22 * share + (asks && share > 0.75 ? (share - 0.75) * 1.9 : 0)
      out.push({
        formants: [glide(0), glide(1), glide(2)],
        voice: segment.voice,
        breath: segment.breath,
        noise: segment.noise * (segment.fades ? Math.exp(-u * 1.6) : 1),
        noiseHertz: segment.noiseHertz,
        noiseWidth: segment.noiseWidth,
        nasal: segment.nasal,
        pitch: fall * (segment.stress > 0 ? 1.08 + 0.06 * Math.sin(Math.PI * u) : 1),
        mouth: segment.mouth + (toward.other.mouth - segment.mouth) * toward.weight,
      })
    }
    before += segment.milliseconds
  })
  return out
}
