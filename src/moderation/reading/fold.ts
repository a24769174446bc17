/** Brings the many ways to write a letter down to one: lower-case Latin without marks, without invisible characters. */
import { lookAlikes } from './confusables.data.ts'

const toLatin = new Map(
  Object.entries(lookAlikes).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
)
toLatin.set('ß', 'ss').set('æ', 'ae').set('œ', 'oe').set('’', "'").set('‘', "'").set('ʼ', "'").set('“', '"').set('”', '"')

/** Zero-width, bidirectional, variation-selector, tag, soft-hyphen and filler characters. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const combiningMark = /\p{M}/gu
const notAscii = /[^\0-\x7F]/
const notAsciiCharacter = /[^\0-\x7F]/gu

/** Folds a text; folding again changes nothing. Linear in length, and free for plain ASCII. */
export function fold(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase()
  const plain = text.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFD').replace(combiningMark, '')
  return plain.normalize('NFC').replace(notAsciiCharacter, (character) => toLatin.get(character) ?? character)
}
