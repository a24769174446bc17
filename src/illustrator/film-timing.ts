/** When things happen in an edited film: which part is kept, how often it runs, and where in it a change shows. */

/** Seconds of the given film that are kept, how often they run, and when a change is seen. */
export type FilmTiming = {
  trim?: { from: number; to: number }
  rounds: number
  keepsPitch: boolean
  /** How much of a change is seen at a second of the film, 0 to 1. */
  shownAt(seconds: number): number
}

/** Reads the timing in an instruction; a span without "trim", "cut" or "keep" is the span of the change. */
export function readTiming(instruction: string, durationSeconds: number): FilmTiming {
  const text = instruction.toLowerCase()
  const span =
    /\b(?:from|between) (\d+(?:\.\d+)?) ?(?:s|sec|seconds?)? ?(?:to|and|until|-) ?(\d+(?:\.\d+)?) ?(?:s|sec|seconds?)?\b/.exec(
      text,
    )
  const asked = /\b(first|last) (\d+(?:\.\d+)?) ?(?:s|sec|seconds?)\b/.exec(text)
  const cuts = /\b(trim|cut|keep|shorten)\b/.test(text)
  const part = asked
    ? asked[1] === 'first'
      ? { from: 0, to: Number(asked[2]) }
      : { from: Math.max(0, durationSeconds - Number(asked[2])), to: durationSeconds }
    : span && { from: Number(span[1]), to: Number(span[2]) }
  const valid =
    part && part.from < Math.min(part.to, durationSeconds)
      ? { from: part.from, to: Math.min(part.to, durationSeconds) }
      : undefined
  const fades = /\b(fad(e|es|ing) in|gradual(ly)?)\b/.test(text)
  return {
    ...(cuts && valid && { trim: valid }),
    rounds: /\bloop(ed|ing)?\b/.test(text) ? 2 : 1,
    keepsPitch: /\b(keep\w*|same|preserv\w+|original) (the )?(pitch|voices?)\b/.test(text),
    shownAt(seconds) {
      if (valid && !cuts && (seconds < valid.from || seconds >= valid.to)) return 0
      return fades ? Math.min(1, (seconds - (valid && !cuts ? valid.from : 0)) / 1.5) : 1
    },
  }
}
