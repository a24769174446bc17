/** What the parent asks of its children. Plain data: it crosses a process border. Files named here were written by our own decoding processes. */

import type { Shown } from '../engine.ts'

/** A stranger's picture, decoded into raw RGBA by a decoding process. */
export type RawPicture = { file: string; width: number; height: number; note?: string }

/** A stranger's film, decoded into raw I420 frames at 24 a second (and 48 kHz stereo float samples, left channel then right). */
export type RawFilm = { file: string; width: number; height: number; frameCount: number; soundFile?: string; note?: string }

/** Everything that a film is drawn from; each process opens the same film from it. */
export type FilmPlan = { instruction: string; seed: number; width: number; height: number; durationSeconds: number } & (
  | { source: 'prompt'; references?: RawPicture[] }
  | {
      source: 'picture'
      picture: RawPicture
      /** Pictures that the film passes through, the last frame among them. */
      stops?: { picture: RawPicture; atSeconds: number }[]
      references?: RawPicture[]
    }
  | { source: 'edit'; film: RawFilm }
  | { source: 'extend'; film: RawFilm }
)

export type PlannedFilm = {
  width: number
  height: number
  frameCount: number
  unresolved: string[]
  note?: string
  shown?: Shown
}

export type DrawingTask =
  | { kind: 'draw-picture'; prompt: string; width: number; height: number; seed: number }
  | {
      kind: 'edit-picture'
      inputs: RawPicture[]
      mask?: RawPicture
      instruction: string
      seed: number
      width?: number
      height?: number
    }
  | { kind: 'plan-film'; plan: FilmPlan }
  | { kind: 'draw-segment'; plan: FilmPlan; from: number; to: number; file: string; threads: number }
  | { kind: 'draw-sound'; plan: FilmPlan; file: string }
  | {
      kind: 'join-film'
      file: string
      width: number
      height: number
      segmentFiles: string[]
      soundFile?: string
      note?: string
    }

export type DrawnPicture = {
  bytes: Uint8Array
  mimeType: 'image/jpeg'
  width: number
  height: number
  unresolved: string[]
  shown?: Shown
}

export type DecodingTask =
  | { kind: 'inspect-image'; file: string }
  | { kind: 'inspect-film'; file: string }
  | { kind: 'unpack-image'; file: string; to: string; longestSide: number }
  | { kind: 'unpack-film'; file: string; toFolder: string; longestSeconds: number }
