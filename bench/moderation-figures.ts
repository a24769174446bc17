/** Counts, for any judge of prompts, how many of each cell it objects to; and for ours, what disguises hide. */
import { labelledPrompts } from './moderation-prompts.ts'

/** Share of prompts objected to, per category and kind, with their number. */
export type Figures = Record<string, { flagged: number; of: number; share: number }>

/** Figures over the held-out families, or over the others. */
export function figuresOf(objects: (text: string) => boolean, heldOut = true): Figures {
  const figures: Figures = {}
  for (const prompt of labelledPrompts().filter((prompt) => prompt.heldOut === heldOut)) {
    for (const cell of [`${prompt.category} ${prompt.kind}`, ...(prompt.kind === 'hard-benign' ? ['all hard-benign'] : [])]) {
      const figure = (figures[cell] ??= { flagged: 0, of: 0, share: 0 })
      figure.of++
      if (objects(prompt.text)) figure.flagged++
      figure.share = figure.flagged / figure.of
    }
  }
  return figures
}

const offset = (start: number) => (word: string) =>
  word.replace(/[a-z]/g, (letter) => String.fromCodePoint(start + letter.charCodeAt(0) - 97))
const swap = (from: string, to: string) => (word: string) =>
  word.replace(/./gu, (letter) => [...to][[...from].indexOf(letter)] ?? letter)
const between = (sign: string) => (word: string) => [...word].join(sign)
const inMiddle = (change: (letter: string, next: string) => string) => (word: string) => {
  const at = Math.floor(word.length / 2)
  return word.slice(0, at) + change(word[at] ?? '', word[at + 1] ?? '') + word.slice(at + 2)
}

/** The disguises of the obfuscation table; each is tried on every marked word. */
export const disguises: Record<string, (word: string) => string> = {
  'upper case': (word) => word.toUpperCase(),
  homoglyph: swap('aeopcxyi', 'аеорсхуі'),
  'zero width': between('\u200B'),
  'soft hyphen': between('\u00AD'),
  'full width': offset(0xff41),
  'math bold': offset(0x1d41a),
  diacritic: swap('aeiou', 'áéíóú'),
  zalgo: between('\u0336\u0341'),
  'leet digits': swap('aeios', '43105'),
  'leet symbols': swap('ais', '@!$'),
  spaced: between(' '),
  dotted: between('.'),
  hyphenated: between('-'),
  underscored: between('_'),
  starred: (word) => word[0] + '*' + word.slice(2),
  stretched: inMiddle((letter, next) => letter.repeat(4) + next),
  'letters swapped': inMiddle((letter, next) => next + letter),
  reversed: (word) => [...word].reverse().join(''),
  glued: (word) => `very${word}now`,
}

/** Per disguise: of the prompts caught as they are, the share still caught with their marked words disguised. */
export function disguiseFigures(objects: (text: string) => boolean): Figures {
  const caught = labelledPrompts()
    .filter(({ marked, text }) => marked !== text && objects(text))
    .filter(({ text, marked }) => !objects(marked.replace(/\[[^\]]*\]/g, '')) && text !== '')
  return Object.fromEntries(
    Object.entries(disguises).map(([name, disguise]) => {
      const flagged = caught.filter(({ marked }) =>
        objects(marked.replace(/\[([^\]]*)\]/g, (_, words: string) => words.split(' ').map(disguise).join('  '))),
      ).length
      return [name, { flagged, of: caught.length, share: flagged / caught.length }]
    }),
  )
}
