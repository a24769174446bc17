/** The time of an edited film: which stretches of the given one it shows, how fast and which way, and when a change is seen. */
import { secondOf, type InstructionPart, type Timing } from './language/language.ts'

/** A stretch of the given film, in its seconds. */
export type Stretch = { from: number; to: number; speed: number; backwards: boolean; keepsPitch: boolean }

/** The longest film that an edit makes, in seconds. */
export const LONGEST_SECONDS = 30
/** How long what is laid over takes to come and go. */
const SOFT_SECONDS = 0.25

/** What the parts make of a film's time; spans are meant in the given film's seconds. */
export function stretchesOf(parts: readonly InstructionPart[], durationSeconds: number): Stretch[] {
  let all: Stretch[] = [{ from: 0, to: durationSeconds, speed: 1, backwards: false, keepsPitch: false }]
  for (const { time, timing } of parts)
    for (const operation of time) {
      const span = spanOf(timing, durationSeconds)
      const inside = (change: (stretch: Stretch) => Stretch[]): Stretch[] => all.flatMap((stretch) => split(stretch, span).flatMap(({ piece, isIn }) => (isIn ? change(piece) : [piece])))
      const isSpan = timing.from !== undefined
      switch (operation.kind) {
        case 'keep':
          if (isSpan) all = all.flatMap((stretch) => split(stretch, span).flatMap(({ piece, isIn }) => (isIn ? [piece] : [])))
          break
        case 'cut':
          if (isSpan) all = inside(() => [])
          break
        case 'speed':
          all = inside((piece) => [{ ...piece, speed: piece.speed * operation.factor, keepsPitch: operation.keepsPitch }])
          break
        case 'reverse':
          all = isSpan ? inside((piece) => [{ ...piece, backwards: !piece.backwards }]) : reversed(all)
          break
        case 'boomerang':
          all = [...all, ...reversed(all)]
          break
        case 'loop':
          all = Array.from({ length: operation.rounds }, () => all).flat()
          break
        default:
      }
    }
  return shortened(all.length > 0 ? all : [{ from: 0, to: durationSeconds, speed: 1, backwards: false, keepsPitch: false }])
} // prettier-ignore

const reversed = (all: readonly Stretch[]): Stretch[] => all.toReversed().map((one) => ({ ...one, backwards: !one.backwards }))

/** Seconds that the stretches last together. */
export const lengthOf = (all: readonly Stretch[]): number =>
  all.reduce((sum, { from, to, speed }) => sum + (to - from) / speed, 0)

function shortened(all: readonly Stretch[]): Stretch[] {
  let left = LONGEST_SECONDS
  return all.flatMap((stretch) => {
    const length = (stretch.to - stretch.from) / stretch.speed
    if (left <= 0.01) return []
    const shown = Math.min(length, left)
    left -= shown
    const cut = (length - shown) * stretch.speed
    return [stretch.backwards ? { ...stretch, from: stretch.from + cut } : { ...stretch, to: stretch.to - cut }]
  })
}

/** The second of the given film that is seen at a second of the edited one. */
export function sourceSecond(all: readonly Stretch[], seconds: number): number {
  let left = seconds
  for (const [index, { from, to, speed, backwards }] of all.entries()) {
    const length = (to - from) / speed
    if (left < length - 1e-6 || index === all.length - 1) return backwards ? to - left * speed : from + left * speed
    left -= length
  }
  return 0
}

/** Where a timing's change is seen. */
export function spanOf({ from, to }: Timing, durationSeconds: number): { from: number; to: number } {
  const start = from ? secondOf(from, durationSeconds) : 0
  const end = to ? secondOf(to, durationSeconds) : durationSeconds
  return start < end ? { from: start, to: end } : { from: 0, to: durationSeconds }
}

/** How much of a change is seen at a second of the film, 0 to 1; what is `soft` comes and goes in a quarter of a second. */
export function shownAt(timing: Timing, seconds: number, film: { durationSeconds: number; soft: boolean }): number {
  const { from, to } = spanOf(timing, film.durationSeconds)
  const isSpan = timing.from !== undefined
  if (isSpan && (seconds < from - 1e-6 || seconds >= to - 1e-6)) return 0
  const fade = timing.gradual ? to - from : (timing.fadeSeconds ?? 0)
  const coming = fade > 0 ? Math.min(1, (seconds - from) / fade) : 1
  if (!film.soft || !isSpan) return coming
  const room = Math.min(SOFT_SECONDS, (to - from) / 3)
  const opened = from <= 0.01 ? 1 : Math.min(1, (seconds - from) / room + 0.2)
  const going = to >= film.durationSeconds - 0.01 ? 1 : Math.min(1, (to - seconds) / room)
  return Math.min(coming, opened, going)
}

function split(stretch: Stretch, span: { from: number; to: number }): { piece: Stretch; isIn: boolean }[] {
  const [a, b] = [Math.max(stretch.from, span.from), Math.min(stretch.to, span.to)]
  if (a >= b) return [{ piece: stretch, isIn: false }]
  const pieces = [
    { piece: { ...stretch, to: a }, isIn: false },
    { piece: { ...stretch, from: a, to: b }, isIn: true },
    { piece: { ...stretch, from: b }, isIn: false },
  ].filter(({ piece }) => piece.to - piece.from > 0.001)
  return stretch.backwards ? pieces.toReversed() : pieces
}
