/** From words to sounds: the CMU dictionary, rules of spelling for the rest, numbers said in words. */
import { createRequire } from 'node:module'
import { SPELLINGS, VOWELS, DIPHTHONGS } from './phonemes.data.ts'

/** One sound; `stress` 1 or 2 on the vowels that carry the word. */
export type Phoneme = { name: string; stress: number }

let dictionary: Readonly<Record<string, string>> | undefined

/** The dictionary is three megabytes: it is read when the first word is spoken. */
function lookUp(word: string): string | undefined {
  dictionary ??= (
    createRequire(import.meta.url)('cmu-pronouncing-dictionary') as { dictionary: Readonly<Record<string, string>> }
  ).dictionary
  return Object.hasOwn(dictionary, word) ? dictionary[word] : undefined
}

/** The sounds of one word of Latin letters and apostrophes. */
export function pronounce(word: string): Phoneme[] {
  const lower = word.toLowerCase()
  const known = lookUp(lower)
  if (known === undefined) return bySpelling(lower)
  return known.split(' ').map((symbol) => ({ name: symbol.replace(/\d/, ''), stress: Number(/\d/.exec(symbol)?.[0] ?? 0) }))
}

function bySpelling(word: string): Phoneme[] {
  const sounds: Phoneme[] = []
  let rest = word.normalize('NFD').replaceAll(/[^a-z]/g, '').replace(/(?<=[a-z]{3})e$/, '') // prettier-ignore
  while (rest.length > 0) {
    const rule = SPELLINGS.find(([letters]) => rest.startsWith(letters))
    if (!rule) break
    for (const name of rule[1].split(' ')) {
      const carries = (name in VOWELS || name in DIPHTHONGS) && !sounds.some(({ stress }) => stress > 0)
      sounds.push({ name, stress: carries ? 1 : 0 })
    }
    rest = rest.slice(rule[0].length)
  }
  return sounds
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ') // prettier-ignore
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number in words; longer than six digits is read digit by digit. */
export function numberInWords(digits: string): string {
  if (digits.length > 6) return [...digits].map((digit) => ONES[Number(digit)]).join(' ')
  const value = Number(digits)
  if (value < 20) return ONES[value] as string
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? ` ${ONES[value % 10]}` : ''}`
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % unit
  return `${numberInWords(String(Math.floor(value / unit)))} ${name}${rest > 0 ? ` ${numberInWords(String(rest))}` : ''}`
}
