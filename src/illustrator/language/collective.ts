/** Collective nouns: the number and the arrangement of the things that follow `of`. */
import { findConcept } from '../concepts/concepts.ts'
import { numberOf } from './describe-node.ts'
import { COLLECTIVE } from './disguises.data.ts'
import { kindNamed } from './guess.ts'
import { isCollectiveHere } from './noun-context.ts'
import { addThing, clear, gather, type Reader } from './phrase-reader.ts'

/** `a stack of`, `dozens of`, `two slices of`: the number and the arrangement reach over the `of`. */
export function readCollective(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const word = tokens[at] as string
  if (
    /^(kind|type|sort|species|breed)$/.test(word) &&
    tokens[at + 1] === 'of' &&
    kindNamed(tokens[at + 2] ?? '') &&
    tokens[reader.start - 1] === ','
  )
    return clear(reader, at + 3)
  if (!isCollectiveHere(tokens, at)) return false
  const cut = /^slices?$/.test(word) ? pieceOf(tokens, at + 2) : undefined
  if (cut) {
    const words = `${cut.concept}${word.endsWith('s') ? 's' : ''}`
    return addThing(reader, { words, from: modifiers.length > 0 ? reader.start : at, to: cut.to, concept: cut.concept }, cut.to)
  }
  const count = COLLECTIVE[word] as number
  const counted = modifiers.some((one) => (numberOf(one) ?? 0) > 1)
  if (/^(half|thirds?|quarters?)$/.test(word)) reader.modifiers = []
  return gather(
    reader,
    [...(count > 1 && !counted && !countFollows(tokens, at + 2) ? [String(count)] : []), ...ARRANGED(word)],
    2,
  )
}

/** The drawing of a cut piece, where there is one: `slice of pizza`, `slice of chocolate cake`. */
function pieceOf(tokens: readonly string[], at: number): { concept: string; to: number } | undefined {
  for (const to of [at + 2, at + 1]) {
    const whole = tokens.slice(at, to).join(' ')
    const last = findConcept(whole) && to > at + 1 ? `slice of ${tokens[to - 1]}` : whole
    const found = findConcept(`slice of ${whole}`) ?? findConcept(`${whole} slice`) ?? findConcept(last)
    if (found && /slice/.test(found.name)) return { concept: found.name, to }
  }
  return undefined
}

const countFollows = (tokens: readonly string[], at: number): boolean => (numberOf(tokens[at] ?? '') ?? 0) > 1
const ARRANGEMENTS: Readonly<Record<string, string>> = { pair: 'as paired', pairs: 'as paired', stack: 'as stacked', stacks: 'as stacked', pile: 'as piled', piles: 'as piled', heap: 'as piled', pyramid: 'as piled', tower: 'as stacked', mountain: 'as piled', row: 'as in a row', rows: 'as in rows', line: 'as in a row', circle: 'as in a circle', bunch: 'as a bunch', bouquet: 'as a bunch', cluster: 'as a bunch', slice: 'as a slice', slices: 'as slices', half: 'as half', piece: 'as a piece' } // prettier-ignore
const ARRANGED = (word: string): string[] => (Object.hasOwn(ARRANGEMENTS, word) ? [ARRANGEMENTS[word] as string] : [])
