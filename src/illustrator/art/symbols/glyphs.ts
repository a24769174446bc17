/** Letters, numerals and marks as solid blocks, from strokes of our own; each reads a character from its parameters or its text. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'

/** Strokes of characters in a box 60 wide and 100 high, foot at 0. */
// prettier-ignore
const STROKES: Record<string, string> = {
  A: 'M0 0L30 -100L60 0M22 -36H38', B: 'M0 0V-100H30C62 -100 62 -54 30 -54H0M30 -54C68 -54 68 0 30 0H0', C: 'M58 -80C44 -108 0 -108 0 -50C0 8 44 8 58 -20', D: 'M0 0V-100H22C74 -100 74 0 22 0H0',
  E: 'M56 -100H0V0H56M0 -52H44', F: 'M56 -100H0V0M0 -52H44', G: 'M58 -80C44 -108 0 -108 0 -50C0 8 60 10 60 -44H34', H: 'M0 0V-100M60 0V-100M0 -52H60', I: 'M10 -100H50M30 -100V0M10 0H50',
  J: 'M20 -100H56V-34C56 10 0 10 0 -26', K: 'M0 0V-100M58 -100L2 -44M20 -60L60 0', L: 'M0 -100V0H54', M: 'M0 0V-100L34 -40L68 -100V0', N: 'M0 0V-100L60 0V-100', O: 'M0 -50C0 -116 62 -116 62 -50C62 16 0 16 0 -50',
  P: 'M0 0V-100H30C68 -100 68 -46 30 -46H0', Q: 'M0 -50C0 -116 62 -116 62 -50C62 16 0 16 0 -50M38 -24L66 6', R: 'M0 0V-100H30C66 -100 66 -50 30 -50H0M28 -50L60 0', S: 'M56 -82C46 -108 2 -106 2 -76C2 -44 60 -60 60 -26C60 8 8 8 0 -20',
  T: 'M0 -100H64M32 -100V0', U: 'M0 -100V-36C0 12 60 12 60 -36V-100', V: 'M0 -100L30 0L60 -100', W: 'M0 -100L20 0L42 -70L64 0L84 -100', X: 'M0 -100L60 0M60 -100L0 0', Y: 'M0 -100L30 -50L60 -100M30 -50V0', Z: 'M0 -100H58L0 0H60',
  0: 'M0 -50C0 -116 58 -116 58 -50C58 16 0 16 0 -50', 1: 'M8 -80L32 -100V0M8 0H56', 2: 'M2 -76C8 -110 56 -108 56 -72C56 -46 20 -30 2 0H58', 3: 'M2 -84C12 -108 54 -106 54 -76C54 -56 40 -52 24 -52C44 -52 58 -44 58 -26C58 8 8 8 0 -18',
  4: 'M44 0V-100L0 -28H60', 5: 'M54 -100H8L4 -54C24 -70 58 -62 58 -30C58 8 8 8 0 -18', 6: 'M52 -90C30 -112 0 -88 0 -40C0 14 58 12 58 -30C58 -70 10 -66 2 -34', 7: 'M0 -100H58L20 0', 8: 'M29 -54C-6 -58 -2 -102 29 -102C60 -102 64 -58 29 -54C-12 -50 -8 2 29 2C66 2 70 -50 29 -54', 9: 'M6 -8C28 12 58 -14 58 -60C58 -114 0 -112 0 -70C0 -30 48 -34 56 -64',
  '?': 'M2 -78C6 -112 60 -112 60 -74C60 -52 32 -52 32 -30M32 -1V0', '!': 'M20 -100V-32M20 -1V0', '&': 'M62 0L14 -66C0 -88 14 -102 28 -100C46 -98 46 -78 28 -64C4 -46 0 -30 4 -16C12 6 46 6 60 -40', '#': 'M22 -96L12 -4M54 -96L44 -4M2 -66H64M-2 -32H60',
  '@': 'M62 -14C40 10 -4 2 -4 -50C-4 -110 84 -110 84 -52C84 -20 58 -22 58 -40V-70M58 -52C56 -78 22 -76 22 -48C22 -22 54 -20 58 -48', $: 'M56 -78C46 -100 4 -98 4 -72C4 -44 58 -58 58 -28C58 0 10 0 2 -22M30 -114V12', '%': 'M60 -100L0 0M14 -86m-12 0a12 14 0 1 0 24 0a12 14 0 1 0 -24 0M46 -14m-12 0a12 14 0 1 0 24 0a12 14 0 1 0 -24 0',
  '€': 'M60 -84C46 -108 10 -104 10 -50C10 4 46 8 60 -16M-6 -60H44M-6 -40H42', '£': 'M54 -82C46 -108 14 -106 14 -76C14 -50 24 -30 4 0H58M0 -46H42', '¥': 'M2 -100L30 -54L58 -100M30 -54V0M6 -46H54M6 -24H54', '+': 'M30 -82V-18M-2 -50H62', '=': 'M0 -64H60M0 -34H60',
}

const PALETTE = ['#d8443a', '#3f7fd0', '#f0a52e', '#4a9f5a', '#8a5fc0', '#e0739a']

/** Draws a character as a block with a side; unknown characters are shown as a question mark. */
function drawGlyph(pen: Pen, glyph: string, color: string): void {
  const strokes = STROKES[glyph.toUpperCase()] ?? STROKES['?']
  if (!strokes) return
  for (const by of [10, 8, 6, 4, 2]) pen.at(by, by * 0.7, {}, () => pen.line(strokes, { color: shade(color, -0.17), width: 22, cap: 'square' })) // prettier-ignore
  pen.line(strokes, { color, width: 22, cap: 'square' })
  pen.at(-2.5, -3, {}, () => pen.line(strokes, { color: mix(color, '#ffffff', 0.3), width: 4, cap: 'square', alpha: 0.75 }))
}

const WORDS: Record<string, string> = { zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' } // prettier-ignore

/** `letter b`, `number 7`, `number seven`: the last word says which. */
function glyphOf(name: string, fallback: string): string {
  const last = name.split(' ').at(-1) ?? ''
  return WORDS[last] ?? (last.length === 1 ? last : fallback)
}

const glyph = (name: string, own: string, color?: string): Drawable =>
  fitted(name, (pen, look) => {
    const signs = signsOf(look, own)
    let x = 0
    for (const sign of signs) {
      const code = sign.codePointAt(0) ?? 0
      const body = bodyColor(look, color ?? (PALETTE[code % PALETTE.length] as string))
      pen.at(x, 0, {}, () => drawGlyph(pen, sign, body))
      x += 84
    }
  })

/** The characters of a numeral (`42`), of what is written, or the one that the name says. */
function signsOf(look: Look, own: string): string[] {
  const said = String(look.params['glyph'] ?? '')
  if (/^[\dA-Za-z]{2,6}$/.test(said)) return [...(WORDS[said] ?? said)]
  return [glyphOf(said, own)]
}

/** Letters, numerals and marks. */
export const GLYPHS: readonly Drawable[] = [
  glyph('letter', 'A'),
  glyph('number', '5'),
  glyph('question mark', '?', '#3f7fd0'),
  glyph('exclamation mark', '!', '#e2483d'),
  glyph('ampersand', '&', '#8a5fc0'),
  glyph('hashtag', '#', '#3f7fd0'),
  glyph('at sign', '@', '#3f9fb0'),
  glyph('dollar sign', '$', '#3f9f5a'),
  glyph('euro sign', '€', '#3f6fc0'),
  glyph('pound sign', '£', '#8a5fc0'),
  glyph('yen sign', '¥', '#c8443c'),
  glyph('percent sign', '%', '#d8743c'),
]
