/**
 * Finds the things of a prompt: noun phrases with number, colours, material, size, pose, and where they stand in the text. Words are taken from left
 * to right; what describes gathers until a noun takes it. The last noun of a compound is the thing; parts go to their owner; unknown nouns are guessed.
 */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { numberOf } from './describe-node.ts'
import { COLLECTIVE, FIXED } from './disguises.data.ts'
import { garbOf, hasRole } from './garb.ts'
import { kindNamed } from './guess.ts'
import { DETERMINERS, EVENTS, PARTS, SHADOWS } from './lexicon.data.ts'
import { isMediumNoun, isNestedPicture } from './nested-picture.ts'
import { continuesCompound, isCollectiveHere, isColorHere, isNegated, shadeAt } from './noun-context.ts'
import { giveParts } from './parts.ts'
import { addThing, clear, gather, nounLength, type Found, type Phrase, type Reader } from './phrase-reader.ts'
import { isPlaceWord } from './setting.ts'
import { describesNext, isCompoundHead, readUnknown } from './unknown-noun.ts'
import { verbForm } from './verbs.ts'
import { isDescriptive, isModifier } from './word-classes.ts'
import { MANY, NOT_THINGS } from './words.data.ts'

export type { Phrase } from './phrase-reader.ts'
export { tokensOf } from './tokens.ts'

/** All things in the order of the words. Nouns that are not in the table come back as `unknown`, drawn as what they seem to be where a cue speaks. */
export function findPhrases(tokens: readonly string[]): Found {
  const reader: Reader = { tokens, phrases: [], unknown: [], parts: [], pending: [], modifiers: [], start: 0, at: 0 }
  const steps = [
    readStyleName,
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

const isNestedHere = ({ tokens, start, modifiers, phrases }: Reader, at: number): boolean =>
  isMediumNoun(tokens[at] as string) && isNestedPicture(tokens, { at, start, modifiers, hasThing: phrases.length > 0 })

const isDescribed = (tokens: readonly string[], at: number): boolean => {
  const word = tokens[at] ?? ''
  return isModifier(word) || (!NOT_THINGS.has(word) && findConcept(word) !== undefined)
}

/** `a stack of`, `dozens of`, `two slices of`: the number and the arrangement reach over the `of`. */
function readCollective(reader: Reader): boolean {
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

/** `long red hair`, `a carrot nose`. */
function readPart(reader: Reader): boolean {
  const { tokens, at, modifiers, phrases } = reader
  const word = tokens[at] as string
  const isThing = findConcept(word) !== undefined
  const isPart = PARTS.has(word) || (isThing && PLANT_PARTS.test(word))
  if (!isPart || isColorHere(tokens, at, isModifier) || (isThing && nounLength(reader) > 1)) return false
  if (isThing && !isOwned(reader)) return false
  if (/^(coat|hood)$/.test(word) && findConcept(phrases.at(-1)?.node.concept ?? '')?.kind === 'person') return false
  if (!isThing && nounLength(reader) > 0) return false
  if (!isNegated(tokens, reader.start, modifiers)) reader.parts.push({ word, modifiers: [...modifiers], at })
  return clear(reader, at + 1)
}

const PLANT_PARTS = /^(petals?|leaf|leaves|stems?|branch(es)?|bark|blossoms?|roots?|thorns?)$/

/** A part that is also a thing (`trunk`, `shell`, `hand`) has an owner when someone was named in the sentence who has such a part. */
function isOwned({ tokens, at, phrases, modifiers }: Reader): boolean {
  const last = phrases.at(-1)
  if (modifiers.some((one) => /^(his|her|its|their)$/.test(one)) || tokens[at] === 'windows' || (tokens[at - 1] === 'on' && tokens[at] === 'wheels')) return true
  if (/^wheels?$/.test(tokens[at] as string)) return last !== undefined && tokens.slice(last.to, at).includes('with')
  if (PLANT_PARTS.test(tokens[at] as string) && last && findConcept(last.node.concept)?.kind === 'plant' && /\b(with|has|having|without|and)\b/.test(tokens.slice(last.to, at).join(' '))) return true
  if (/^(seeds?|crust|peel|core|pit)$/.test(tokens[at] as string) && last && findConcept(last.node.concept)?.kind === 'food') return true
  if (tokens[at + 1] === 'of' && !/^(hands?|feathers?)$/.test(tokens[at] as string)) return true
  if (/^(shell|horns?|strings?|seats?|bark|feathers?|body|stems?|branch(es)?|layers?|strap|hood|keys?)$/.test(tokens[at] as string)) return false
  return last !== undefined && /^(person|animal|bird|fish)$/.test(findConcept(last.node.concept)?.kind ?? '') && /\b(with|has|having)\b/.test(tokens.slice(last.to, at).join(' '))
} // prettier-ignore

/** A picture in the picture: `a wall with a painting of a car`. */
function readPicture(reader: Reader): boolean {
  const { tokens, at } = reader
  const word = tokens[at] as string
  const carrier = reader.phrases.at(-1)
  const printed =
    carrier &&
    PRINTED.test(findConcept(carrier.node.concept)?.kind ?? '') &&
    /\b(with|has|having)\b/.test(tokens.slice(carrier.to, at).join(' '))
  const poster = /^posters?$/.test(word) && !/^(of|for|style|art|design)$/.test(tokens[at + 1] ?? '')
  if (!poster && (printed || !isNestedHere(reader, at))) return false
  const found = reader.phrases.length
  addThing(
    reader,
    { words: word, from: reader.start, to: at + 1, concept: /^posters?$/.test(word) ? 'poster' : 'painting frame' },
    at + 1,
  )
  const picture = reader.phrases[found]
  if (picture) takeView(reader, picture)
  return true
}

/** Things on which a picture is printed rather than hung. */
const PRINTED = /^(clothing|container|sign|tool|device|food|vehicle|toy)$/

/** `a painting of the sea`: the view is in the frame, not around it. */
function takeView(reader: Reader, picture: Phrase): void {
  const { tokens, at } = reader
  if (tokens[at] !== 'of') return
  let view = at + 1
  while (view < at + 5 && isModifier(tokens[view] ?? '')) view++
  if (!isPlaceWord(tokens[view] ?? '')) return
  picture.node.traits = [...(picture.node.traits ?? []), `of ${tokens[view]}`].slice(0, 16)
  picture.to = view + 1
  clear(reader, view + 1)
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

/** A noun of the table, unless another noun follows of which it says the kind. */
function readThing(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const length = nounLength(reader)
  if (length === 0) return false
  const words = tokens.slice(at, at + length).join(' ')
  if (isPartOf(words, tokens[at + length] ?? '') && !findConcept(tokens.slice(at, at + length + 1).join(' '))) return addThing(reader, { words, from: modifiers.length > 0 ? reader.start : at, to: at + length }, at + length + 1)
  const role = roleAfter(tokens, at + length)
  if (role && hasRole(words, role.words)) return addBeing(reader, { words, length, role })
  if (isParent(words) && role === undefined && LIVING.test(findConcept(tokens[at + length] ?? '')?.kind ?? '')) return gather(reader, [], length)
  if (continuesCompound(tokens, at, length)) return gather(reader, tokens.slice(at, at + length), length)
  const next = tokens[at + length] ?? ''
  if (PARTS.has(next) && !findConcept(next) && /^(a|an|his|her|its|with|\p{L}+)$/u.test(modifiers[0] ?? 'with') && findConcept(words)?.kind !== 'person' && reader.phrases.length > 0) {
    reader.modifiers.push(words)
    reader.at += length
    return true
  }
  const likened = next === 'shaped' && tokens[at + length + 1] === 'like'
  if (SHADOWS.has(next) && !likened && !findConcept(`${words} ${next}`)) return clear(reader, at + length + 1)
  if (isCompoundHead(reader, at + length, words)) return gather(reader, [words], length)
  if (EVENTS.has(next)) {
    if (!modifiers.some((one) => (numberOf(one) ?? 0) > 1)) reader.modifiers.push('8')
    return addThing(reader, { words, from: reader.start, to: at + length }, at + length + 1)
  }
  return addThing(reader, { words, from: modifiers.length > 0 ? reader.start : at, to: at + length }, at + length)
} // prettier-ignore

const LIVING = /^(animal|bird|fish|insect)$/
/** `a mother duck` is a duck. */
const isParent = (words: string): boolean => /^(mother|father|mama|papa|mommy|daddy|momma|mom|dad|grandmother|grandfather|sister|brother|girl|boy|lady|mr|mrs)$/.test(words) // prettier-ignore

/** The role of a person named at this place, the longest name first. */
function roleAfter(tokens: readonly string[], at: number): { words: string; length: number } | undefined {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length).join(' ')
    if (at + length <= tokens.length && findConcept(words)?.kind === 'person') return { words, length }
  }
  return undefined
}

/** `a panda chef` is a panda in a chef's clothes. */
function addBeing(reader: Reader, { words, length, role }: { words: string; length: number; role: { words: string; length: number } }): true {
  const { at, modifiers, start } = reader
  const plural = role.words.endsWith('s') && !words.endsWith('s')
  addThing(reader, { words: plural ? `${words}s` : words, from: modifiers.length > 0 ? start : at, to: at + length }, at + length + role.length)
  const node = reader.phrases.at(-1)?.node
  const concept = findConcept(role.words)
  if (node && concept) Object.assign(node, { wears: garbOf(concept.name, role.words), traits: [...(node.traits ?? []), `dressed as ${concept.name}`].slice(0, 16) })
  return true
} // prettier-ignore

/** `a laptop screen`, `the tiger head`: the whole is drawn. */
function isPartOf(words: string, part: string): boolean {
  return PARTS.has(part) && /^(person|animal|bird|fish|vehicle|device|instrument)$/.test(findConcept(words)?.kind ?? '')
}

/** Numbers, colours, adjectives, participles, nouns unknown before a noun; `of` where it continues a count. */
function readModifier(reader: Reader): boolean {
  const { tokens, at, modifiers } = reader
  const word = tokens[at] as string
  if (word === 'of' && modifiers.some((one) => (numberOf(one) ?? 0) > 1 || MANY.has(one))) return gather(reader, [], 1)
  if (word === 'and' && colorHex(modifiers.at(-1) ?? '') && colorHex(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (word === 'and' && isDescriptive(modifiers.at(-1) ?? '') && isDescriptive(tokens[at + 1] ?? '') && !colorHex(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (word === ',' && modifiers.length > 0 && isDescriptive(modifiers.at(-1) as string) && isDescriptive(tokens[at + 1] ?? '')) return gather(reader, [], 1)
  if (/^(very|really|quite|rather|half)$/.test(word) && (modifiers.length > 0 || isModifier(tokens[at + 1] ?? ''))) return gather(reader, [], 1)
  if (modifiers.length === 0 && word.endsWith('ing') && verbForm(word) && reader.phrases.at(-1)?.to === at) return false
  if (DETERMINERS.has(word) && modifiers.some((one) => isDescriptive(one))) clear(reader, at)
  if (isEllipsis(reader)) {
    reader.pending.push([...modifiers])
    reader.modifiers = []
    reader.at++
    return true
  }
  if (isModifier(word) || describesNext(reader)) return gather(reader, [word], 1)
  return false
} // prettier-ignore

/** `one red` in `one red and two blue balloons`: a number and a colour whose noun is yet to come. */
function isEllipsis({ tokens, at, modifiers }: Reader): boolean {
  const [word = '', next = '', after = ''] = tokens.slice(at, at + 3)
  if (!/^(,|and)$/.test(word) || modifiers.length < 2 || !colorHex(modifiers.at(-1) as string)) return false
  const counts = (one: string): boolean => DETERMINERS.has(one) || numberOf(one) !== undefined
  if (word === ',' && next === 'and') return counts(modifiers[0] as string) && counts(after)
  return counts(modifiers[0] as string) && counts(next) && colorHex(after) !== undefined
}
