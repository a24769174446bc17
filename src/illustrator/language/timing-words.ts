/** Reads when in a film something is to happen: `from 1 to 3 seconds`, `over the last two seconds`, `gradually`. */

/** A point of a film: seconds from its start or before its end, or a share of it. */
export type Point = { seconds: number; of: 'start' | 'end' } | { share: number }

/** Where in the film, and how long a change takes to come in; `gradual` is as long as it is seen. */
export type Timing = { from?: Point; to?: Point; fadeSeconds?: number; gradual?: boolean }

const S = String.raw`(?: ?(?:s|secs?|seconds?)\b)`
const N = String.raw`(\d+(?:\.\d+)?)`
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const start = (seconds: string | undefined): Point => ({ seconds: Number(seconds), of: 'start' })
const end = (seconds: string | undefined): Point => ({ seconds: Number(seconds), of: 'end' })

type Rule = readonly [pattern: RegExp, timing: (found: RegExpExecArray) => Timing]

const SPANS: readonly Rule[] = [
  [new RegExp(`\\b(?:from|between|at) ${N}${S}? ?(?:to|and|until|till|through|-|–) ?${N}${S}?`), ([, from, to]) => ({ from: start(from), to: start(to) })],
  [new RegExp(`\\b(?:(?:in|for|during|over|of) )?(?:the )?(?:first|opening|initial) ${N}${S}`), ([, to]) => ({ from: start('0'), to: start(to) })],
  [new RegExp(`\\b(?:(?:in|for|during|over|of) )?(?:the )?(?:last|final|closing) ${N}${S}`), ([, from]) => ({ from: end(from), to: { share: 1 } })],
  [/\b(?:(?:in|for|during|over|of) )?(?:the )?(?:first|opening) second\b/, () => ({ from: start('0'), to: start('1') })],
  [/\b(?:(?:in|for|during|over|of) )?(?:the )?(?:last|final) second\b/, () => ({ from: end('1'), to: { share: 1 } })],
  [new RegExp(`\\b(?:(?:after|from|starting (?:at|from)|beginning at) ${N}${S}(?: on(?:wards?)?| in)?)`), ([, from]) => ({ from: start(from), to: { share: 1 } })],
  [new RegExp(`\\b(?:until|till|up to|before) ${N}${S}`), ([, to]) => ({ from: start('0'), to: start(to) })],
  [new RegExp(`\\bat ${N}${S}(?: for ${N}${S})?`), ([, from, long]) => ({ from: start(from), to: start(String(Number(from) + Number(long ?? 2))) })],
  [/\b(?:in|for|during) (?:the )?(first|second|last) half(?: of (?:the |it)?(?:video|film|clip)?)?/, ([, which]) => (which === 'first' ? { from: { share: 0 }, to: { share: 0.5 } } : { from: { share: 0.5 }, to: { share: 1 } })],
  [/\b(?:at|near|in) the (?:start|beginning)(?: of (?:the )?(?:video|film|clip))?/, () => ({ from: start('0'), to: start('2') })],
  [/\b(?:at|near|in) the (?:very )?end(?: of (?:the )?(?:video|film|clip))?/, () => ({ from: end('2'), to: { share: 1 } })],
  [new RegExp(`\\b(?:down )?to (?:the )?${N}${S}`), ([, to]) => ({ from: start('0'), to: start(to) })],
  [new RegExp(`\\bfor ${N}${S}`), ([, to]) => ({ from: start('0'), to: start(to) })],
] // prettier-ignore

const FADES: readonly Rule[] = [
  [new RegExp(`\\b(?:over|within|in|during) (?:the (?:course of )?)?${N}${S}`), ([, long]) => ({ fadeSeconds: Number(long) })],
  [/\b(?:gradual(?:ly)?|progressively|little by little|over time|(?:over|throughout) the (?:whole |entire |course of the |length of the )*(?:video|film|clip)|slowly(?= (?:zoom|turn|mak|becom|fad|brighten|darken|chang|go|get|blur|add|warm|cool))|(?<=(?:zoom|zooming)(?: in)?) slowly)\b/, () => ({ gradual: true })],
  [/\bfad(?:e|es|ing)[ -]in\b/, () => ({ fadeSeconds: 1.5 })],
] // prettier-ignore

/** The timing in a part of an instruction, and the part without the words of its timing. */
export function readTimingWords(part: string): { timing: Timing; rest: string } {
  let rest = part.replaceAll(/\b(?:a )?half(?: a)? second\b/gi, '0.5 second').replaceAll(new RegExp(`\\b(${NUMBERS.join('|')})(?= ?(?:s|secs?|seconds?)\\b| (?:to|and) \\w+ seconds?)`, 'gi'), (word) => String(NUMBERS.indexOf(word.toLowerCase())))
  const timing: Timing = {}
  for (const rules of [SPANS, FADES])
    for (const [pattern, read] of rules) {
      const found = pattern.exec(rest.toLowerCase())
      if (!found) continue
      Object.assign(timing, read(found))
      // These words also say what is done.
      if (found[0].startsWith('fad')) break
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.replaceAll(/\s+/g, ' ').trim()
      break
    }
  return { timing, rest }
} // prettier-ignore

/** The second of a film at which a point lies. */
export const secondOf = (point: Point, durationSeconds: number): number =>
  Math.max(0, Math.min(durationSeconds, 'share' in point ? point.share * durationSeconds : point.of === 'start' ? point.seconds : durationSeconds - point.seconds)) // prettier-ignore
