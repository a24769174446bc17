/**
 * Finds the things of a prompt: noun phrases with number, colours, material, size, pose, and where they stand in the text. Words are taken from left
 * to right; what describes gathers until a noun takes it. The last noun of a compound is the thing; parts go to their owner; unknown nouns are guessed.
 */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { readCollective } from './collective.ts'
import { numberOf } from './describe-node.ts'
import { FIXED } from './disguises.data.ts'
import { PARTS } from './lexicon.data.ts'
import { readModifier } from './modifiers.ts'
import { shadeAt } from './noun-context.ts'
import { readPart } from './owned-part.ts'
import { giveParts } from './parts.ts'
import { addThing, clear, gather, type Found, type Reader } from './phrase-reader.ts'
import { isNestedHere, readPicture } from './picture-within.ts'
import { stateTrait } from './states.ts'
import { readThing } from './table-noun.ts'
import { readUnknown } from './unknown-noun.ts'
import { isModifier } from './word-classes.ts'
import { NOT_THINGS } from './words.data.ts'

export type { Phrase } from './phrase-reader.ts'
export { tokensOf } from './tokens.ts'

/** All things in the order of the words. Nouns that are not in the table come back as `unknown`, drawn as what they seem to be where a cue speaks. */
export function findPhrases(tokens: readonly string[]): Found {
  const reader: Reader = { tokens, phrases: [], unknown: [], parts: [], pending: [], modifiers: [], start: 0, at: 0 }
  const steps = [
    readStyleName,
    readState,
    readFixed,
    readConcentric,
    readCollective,
    readShade,
    readPossessive,
    readPart,
    readPicture,
    readWall,
    readThing,
    readUnknown,
    readModifier,
  ]
  while (reader.at < tokens.length && reader.phrases.length < MOST_THINGS) {
    if (steps.some((step) => step(reader))) continue
    clear(reader, reader.at + 1)
  }
  giveParts(reader.parts, reader.phrases, tokens)
  return { phrases: reader.phrases, unknown: reader.unknown }
}

/** More are never drawn; hostile prompts end here. */
const MOST_THINGS = 120

/** `split in two`: said of the thing before, unless it is said of one of several. */
function readState(reader: Reader): boolean {
  const { tokens, at, phrases } = reader
  const trait = stateTrait(tokens[at] as string)
  if (!trait) return false
  const node = phrases.at(-1)?.node
  const ofOne = /^(one|ones|them|others?|is|two|three)$/.test(tokens[at - 1] ?? '') && (node?.count ?? 1) > 1
  if (node && !ofOne) {
    node.traits = [...(node.traits ?? []), trait].slice(0, 16)
    if (trait === 'halved' && node.count === 1) node.count = 2
    const last = phrases.at(-1)
    if (trait === 'in a circle' && last?.open) {
      node.count = 8
      delete last.open
    }
  }
  return clear(reader, at + 1)
}

/** `in the style of a woodcut`: the name of a style runs to the next comma or preposition. */
function readStyleName(reader: Reader): boolean {
  const { tokens, at } = reader
  const artist = tokens[at] === 'by' ? ARTIST.exec(tokens.slice(at + 1, at + 5).join(' '))?.[0] : undefined
  if (artist) return clear(reader, at + 1 + artist.split(' ').length)
  if (!/^(style|manner)$/.test(tokens[at] as string) || tokens[at + 1] !== 'of') return false
  let end = at + 2
  while (end < tokens.length && end < at + 7 && !/^([.,;:!?]|with|in|on|and|at|wearing|holding)$/.test(tokens[end] as string))
    end++
  return clear(reader, end)
}

/** Who made a work is not in it. */
const ARTIST =
  /^(?:(?:pablo )?picasso|salvador dal[ií]|(?:vincent )?van gogh|(?:leonardo )?da vinci|leonardo da vinci|frida kahlo|(?:claude )?monet|rembrandt|(?:gustav )?klimt|hokusai|banksy|(?:andy )?warhol|mozart|beethoven|bach|(?:william )?shakespeare)\b/

/** `three concentric rings`: one figure of so many rings. */
function readConcentric(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const shape = /^(ring|circle|square)s?$/.exec(tokens[at + 1] ?? '')?.[1]
  if (tokens[at] !== 'concentric' || !shape) return false
  const rings = modifiers.map((word) => numberOf(word) ?? 0).find((count) => count > 1)
  const innermost = tokens.slice(at + 2).findIndex((word) => /^(innermost|inner|center|central)$/.test(word))
  const inner = innermost < 0 ? undefined : tokens.slice(at + 2 + innermost, at + 8 + innermost).map((word) => colorHex(word)).find(Boolean) // prettier-ignore
  reader.modifiers = modifiers.filter((word) => (numberOf(word) ?? 0) < 2)
  addThing(reader, { words: 'concentric circles', from: reader.start, to: at + 2, concept: 'concentric circles' }, innermost < 0 ? at + 2 : Math.min(tokens.length, at + 6 + innermost)) // prettier-ignore
  const phrase = reader.phrases.at(-1)
  delete phrase?.open
  const node = phrase?.node
  if (node)
    Object.assign(node, { count: 1, params: { shape, ...(rings ? { rings } : {}), ...(inner ? { innermost: inner } : {}) } })
  return true
}

/** Settings of several words and names of styles are no things: `corn field`, `van gogh`. */
function readFixed(reader: Reader): boolean {
  const { tokens, at } = reader
  for (const length of [4, 3, 2]) {
    if (at + length > tokens.length || !FIXED.has(tokens.slice(at, at + length).join(' '))) continue
    if (
      tokens[at] === 'comic' &&
      reader.modifiers.length > 0 &&
      !/^(style|art|illustration|drawing|page|of|character)$/.test(tokens[at + length] ?? '')
    )
      return false
    if (tokens[at] === 'black' && isDescribed(tokens, at + length)) return false
    if (isNestedHere(reader, at + length - 1)) return gather(reader, tokens.slice(at, at + length - 1), length - 1)
    return clear(reader, at + length)
  }
  return false
}

const isDescribed = (tokens: readonly string[], at: number): boolean => {
  const word = tokens[at] ?? ''
  return isModifier(word) || (!NOT_THINGS.has(word) && findConcept(word) !== undefined)
}

/** `dark red`, `sky blue`: two words for one colour. */
function readShade(reader: Reader): boolean {
  const shade = shadeAt(reader.tokens, reader.at)
  return shade ? gather(reader, [shade], 2) : false
}

/** `the pirate's shoulder` is the pirate; in `the child's ball` the ball is meant. */
function readPossessive(reader: Reader): boolean {
  const { tokens, at } = reader
  const owner = /^(.+?)(?:'s|s')$/.exec(tokens[at] as string)?.[1]
  if (!owner || /^(it|he|she|that|there|what|let|who)$/.test(owner)) return false
  let next = at + 1
  while (next < tokens.length && next < at + 4 && isModifier(tokens[next] as string)) next++
  if (PARTS.has(tokens[next] ?? '') && findConcept(owner))
    return addThing(reader, { words: owner, from: at, to: at + 1 }, next + 1)
  return gather(reader, [], 1)
}

/** Someone sits on, jumps off or leans on a wall: a thing; otherwise a wall is the ground of the picture. */
function readWall(reader: Reader): boolean {
  const { tokens, at } = reader
  if (tokens[at] !== 'wall') return false
  const before = tokens.slice(Math.max(0, reader.start - 2), reader.start).join(' ')
  if (
    !/^(sitting|sits|sat|jumping|jumps|leaping|standing|stands|climbing|climbs|walking|balancing|perched|leaning|leans) (on|off|over|onto|against|up|along|atop|from)$/.test(
      before,
    )
  )
    return false
  return addThing(reader, { words: 'wall', from: reader.start, to: at + 1, concept: 'brick wall' }, at + 1)
}
