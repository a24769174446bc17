/** The speakers: pitch in hertz, size of the throat (resonances times), pace, and what else tells them apart. */

export type Voice = {
  pitch: number
  throat: number
  rate: number
  /** How lively the melody of speech is, 0 monotone to 1. */
  melody: number
  /** Trembling of an old voice. */
  tremble?: number
  /** Breath in the voice. */
  breath?: number
  /** A metallic ring at this frequency, for robots. */
  ringHertz?: number
}

export const VOICES = {
  man: { pitch: 112, throat: 1, rate: 1, melody: 1 },
  woman: { pitch: 205, throat: 1.16, rate: 1.02, melody: 1.1, breath: 0.02 },
  child: { pitch: 295, throat: 1.32, rate: 1.05, melody: 1.3 },
  old: { pitch: 98, throat: 0.98, rate: 0.82, melody: 0.8, tremble: 0.03, breath: 0.05 },
  robot: { pitch: 118, throat: 1.02, rate: 0.95, melody: 0, ringHertz: 62 },
} as const satisfies Readonly<Record<string, Voice>>

export type VoiceName = keyof typeof VOICES
