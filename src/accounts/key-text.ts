/**
 * The text of a key: `oi_`, 30 random base62 letters (178 bits), and 6 more that carry the CRC-32 of what stands before them, so that
 * a mistyped key is known as such without a look at the records.
 */
import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Makes the text of a new key. */
export function makeKeyText(): string {
  const start = `oi_${Array.from({ length: 30 }, () => LETTERS[randomInt(62)]).join('')}`
  return start + checkLetters(start)
}

/** Whether a text has the form of a key and its check letters agree. */
export function isWellFormedKey(text: string): boolean {
  return /^oi_[0-9A-Za-z]{36}$/.test(text) && checkLetters(text.slice(0, 33)) === text.slice(33)
}

/** What is stored in place of the key. The key has 178 random bits, so a slow hash would add nothing. */
export function hashKey(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The key as it may be shown. */
export function redactKey(text: string): string {
  return text.length < 16 ? '...' : `${text.slice(0, 6)}...${text.slice(-4)}`
}

function checkLetters(start: string): string {
  let rest = crc32(start)
  let letters = ''
  for (let i = 0; i < 6; i++) {
    letters = (LETTERS[rest % 62] as string) + letters
    rest = Math.floor(rest / 62)
  }
  return letters
}
