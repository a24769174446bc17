/** Reads what an instruction asks of a film's time and sound. */
import { colourNamed } from './pixel-operations.ts'

/** Operations on the time and the sound of a film. Where in it they hold is said by the part's timing. */
export type TimeOperation =
  | { kind: 'speed'; factor: number; keepsPitch: boolean }
  | { kind: 'reverse' | 'boomerang' | 'stabilise' | 'mute' }
  | { kind: 'loop'; rounds: number }
  /** Only this part stays, or this part goes. */
  | { kind: 'keep' | 'cut' }
  | { kind: 'volume'; factor: number }
  | { kind: 'fade-sound'; out: boolean }
  /** What is to be heard, in words; in place of the film's own sound or with it. */
  | { kind: 'sound'; words: string; replaces: boolean }
  /** The film out of a colour, or into it. */
  | { kind: 'fade-from' | 'fade-to'; color: string }

const SOUND =
  /\b(sounds?|audio|sound ?track|music|noises?|ambien(?:ce|t)|song|melody|tune|sound effects?|background track|piano music|voice ?over|volume)\b/

/** The operations of a part, given in small letters and without the words of its timing. */
export function readTimeOperations(text: string): TimeOperation[] {
  const sound = soundAsked(text)
  if (sound) return sound
  const found: TimeOperation[] = []
  const cut = cutAsked(text)
  if (cut) found.push(cut)
  const factor = speedAsked(text)
  if (factor) found.push({ kind: 'speed', factor, keepsPitch: keepsPitch(text) })
  if (/\b(reverse[sd]?|backwards?|rewind|in reverse)\b/.test(text)) found.push({ kind: 'reverse' })
  if (/\b(boomerang|ping[- ]pong|forwards? and (?:then )?back(?:wards?)?)\b/.test(text)) found.push({ kind: 'boomerang' })
  if (/\b(loop(?:ed|ing|s)?|repeat)\b/.test(text)) found.push({ kind: 'loop', rounds: roundsAsked(text) })
  if (/\b(stabili[sz]e[sd]?|stabili[sz]ation|less shak[ey]|shak(?:y|iness)|steady|steadier|camera shake)\b/.test(text)) found.push({ kind: 'stabilise' })
  found.push(...fadesAsked(text))
  return found
} // prettier-ignore

/** Whether the words keep voices at their height while the speed changes. */
export const keepsPitch = (text: string): boolean => /\b(keep\w*|same|preserv\w+|original|without changing) (the )?(pitch|voices?)\b|\bpitch (kept|preserved|unchanged)\b/.test(text) // prettier-ignore

function soundAsked(text: string): TimeOperation[] | undefined {
  if (/\b(mute[ds]?|unmute|silent|silence|no (?:sound|audio)|without (?:any )?(?:sound|audio)|(?:remove|delete|strip|turn off|drop) (?:the |all |all the |any )?(?:sounds?|audio|soundtrack|music|noise (?:from|of) the audio))\b/.test(text))
    return [{ kind: 'mute' }]
  if (/^(?:make|turn|play) (?:it|the (?:video|film|clip)) (?:much |a (?:bit|little) )?(?:louder|up)$/.test(text)) return [{ kind: 'volume', factor: 1.7 }]
  if (/^(?:make|turn|play) (?:it|the (?:video|film|clip)) (?:much |a (?:bit|little) )?(?:quieter|down)$/.test(text)) return [{ kind: 'volume', factor: 0.45 }]
  if (!SOUND.test(text) && !/^(?:add|play|put|overlay|include) .*\b(?:birdsong|applause|laughter|thunderclap)\b/.test(text)) return undefined
  if (/\bfad(?:e|ing)\b/.test(text)) return [{ kind: 'fade-sound', out: !/\bin\b/.test(text) || /\bout\b/.test(text) }]
  if (/\b(louder|turn up|(?:raise|increase|boost) the (?:volume|sound|audio|music))\b/.test(text)) return [{ kind: 'volume', factor: 1.7 }]
  if (/\b(quieter|softer|turn down|(?:lower|reduce|decrease) the (?:volume|sound|audio|music))\b/.test(text)) return [{ kind: 'volume', factor: 0.45 }]
  const swapped = /\b(?:replace|change|swap|switch|turn) (?:the |its |all )?(?:original |current |background )?(?:sounds?|audio|sound ?track|music|noise) (?:with|by|to|for|into) (.+)$/.exec(text)
  if (swapped?.[1]) return [{ kind: 'sound', words: swapped[1], replaces: true }]
  const added = /\b(?:add|put|play|overlay|include|give it|use|set|with|mix in) (?:some |a |an |the )?(.+)$/.exec(text)
  return added?.[1] ? [{ kind: 'sound', words: added[1].replace(/ (?:to|over|on|under) (?:it|the (?:video|film|clip|audio|sound))$/, ''), replaces: /\binstead\b/.test(text) }] : undefined
} // prettier-ignore

/** `keep` or `cut` when the words cut a film; what they cut is in the timing. */
function cutAsked(text: string): TimeOperation | undefined {
  if (/\b(crop|background|hair|grass)\b/.test(text)) return undefined
  if (/^(?:please )?(?:keep|trim (?:it |the \w+ |this )?to|shorten|only (?:keep|use|show)|use only|cut (?:it |the \w+ |this )?(?:down )?to)\b|\bkeep only\b/.test(text)) return { kind: 'keep' }
  if (/^(?:please )?(?:cut|remove|drop|delete|trim|skip|chop)(?: off| out| away)?(?: (?:the|it|off|away|video|film|clip|start|beginning|end))*$/.test(text)) return { kind: text.startsWith('trim') && !/\b(?:off|out|away)\b/.test(text) ? 'keep' : 'cut' }
  return undefined
} // prettier-ignore

function speedAsked(text: string): number | undefined {
  const clamp = (factor: number) => Math.max(0.1, Math.min(8, factor))
  const slow = /\bslow(?:er|ed|s|ing)?\b(?! (?:zoom|fade|pan|piano|music))|\bslow[- ]?mo(?:tion)?\b|\b(?:half|quarter)[- ]speed\b/.test(text)
  const fast = /\b(speed(?:s|ed|ing)? (?:it |this |the \w+ )?up|faster|fast[- ]forward|(?:double|twice|triple|quadruple)(?: the)?[- ]speed|time[- ]?lapse|hyper ?lapse|(?:\d+(?:\.\d+)?) ?x speed|twice as fast)\b/.test(text)
  const percent = /(\d+(?:\.\d+)?) ?(?:%|percent)/.exec(text)
  const times = /(\d+(?:\.\d+)?) ?(?:x\b|times)|\b(?:by|at|to|factor of) (\d+(?:\.\d+)?)\b(?! ?(?:%|percent|s\b|sec))/.exec(text)
  const said = times ? Number(times[1] ?? times[2]) : undefined
  if (!slow && !fast) {
    const share = percent ? Number(percent[1]) / 100 : said
    return share && /\bspeed\b/.test(text) ? clamp(share) : undefined
  }
  if (/\bquarter\b/.test(text)) return 0.25
  if (/\b(?:half|twice as slow)\b/.test(text)) return fast ? 1.5 : 0.5
  if (/\btriple\b|\bthree times\b/.test(text)) return slow ? 1 / 3 : 3
  if (/\bquadruple\b|\bfour times\b/.test(text)) return slow ? 0.25 : 4
  if (percent) {
    const share = Number(percent[1]) / 100
    if (/\bby\b/.test(text)) return clamp(slow ? 1 - Math.min(0.9, share) : 1 + share)
    return clamp(share)
  }
  if (said && said > 0) return clamp(slow && said > 1 ? 1 / said : said)
  if (/\btime[- ]?lapse|hyper ?lapse\b/.test(text)) return 4
  const [little, much] = [/\b(slightly|a (?:little|bit))\b/.test(text), /\b(very|super|much|a lot|really|extreme(?:ly)?)\b/.test(text)]
  return slow ? (little ? 0.75 : much ? 0.25 : 0.5) : little ? 1.35 : much ? 4 : 2
} // prettier-ignore

function roundsAsked(text: string): number {
  const said = /(\d+) ?(?:x|times)/.exec(text)?.[1]
  if (said) return Math.max(1, Math.min(10, Number(said)))
  return /\b(?:three times|thrice)\b/.test(text) ? 3 : 2
}

const pure = (word: string): string | undefined =>
  word === 'black' ? '#000000' : word === 'white' ? '#ffffff' : colourNamed(word)

/** Fades of the whole picture; a fade to a look is no fade to a colour. */
function fadesAsked(text: string): TimeOperation[] {
  if (!/\bfad(?:e|es|ing)\b/.test(text) || /\b(black[- ]and[- ]white|sepia|gr[ae]yscale)\b/.test(text)) return []
  const to = /\bfad(?:e|es|ing) (?:it |the (?:video|film|clip|picture) )?(?:out )?(?:to|into) (?:a |an )?(\w+)$/.exec(text)?.[1]
  const from = /\bfad(?:e|es|ing) (?:it |the (?:video|film|clip) )?(?:in )?from (?:a |an )?(\w+)/.exec(text)?.[1]
  const found: TimeOperation[] = []
  const fromColor = from ? pure(from) : /^(?:add (?:a )?|start with a )?fade[- ]?in\b(?: (?:and|at|to) .*)?$/.test(text) ? '#000000' : undefined
  const toColor = to ? pure(to) : /\bfade[- ]?out\b|\bfade it out\b/.test(text) ? '#000000' : undefined
  if (fromColor) found.push({ kind: 'fade-from', color: fromColor })
  if (toColor) found.push({ kind: 'fade-to', color: toColor })
  return found
} // prettier-ignore
