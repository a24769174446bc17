/**
 * JSON as the standard has it and no laxer: UTF-8 without a byte order mark, no key twice in an object, at most 32 levels deep.
 * Bodies hold base64 of many megabytes, so strings are skipped natively and never walked.
 */
import { ApiError } from '../api/errors.ts'

const MAX_DEPTH = 32
const MAX_KEYS = 10_000

const refuse = (why: string, cause?: unknown): ApiError =>
  new ApiError('invalid_parameters', `the body must be JSON: ${why}`, { cause })

/** Parses a body, or throws `invalid_parameters` saying what is wrong with it. */
export function parseStrictJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw refuse('it is empty')
  const text = decode(bytes)
  if (text.startsWith('\uFEFF')) throw refuse('it begins with a byte order mark')
  checkShape(text)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw refuse('it cannot be parsed', error)
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw refuse('it is not valid UTF-8', error)
  }
}

/** Walks the brackets and keys. Wrong syntax is left to the parser. */
function checkShape(text: string): void {
  const open: (Set<string> | undefined)[] = []
  let keys = 0
  let mayBeKey = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') {
      const end = endOfString(text, at)
      const names = open.at(-1)
      if (mayBeKey && names) {
        const raw = text.slice(at, end + 1)
        if (names.has(raw)) throw refuse(`the key ${raw.slice(0, 60)} stands twice in one object`)
        if (++keys > MAX_KEYS) throw refuse(`it has more than ${MAX_KEYS} keys`)
        names.add(raw)
      }
      mayBeKey = false
      at = end
    } else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? new Set() : undefined)
      mayBeKey = letter === '{'
      if (open.length > MAX_DEPTH) throw refuse(`it is nested more than ${MAX_DEPTH} levels deep`)
    } else if (letter === '}' || letter === ']') {
      open.pop()
      mayBeKey = false
    } else if (letter === ',') mayBeKey = open.at(-1) !== undefined
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
