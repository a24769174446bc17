/** Pictures in the picture, and what they show: `a wall with a painting of a car`. */
import { findConcept } from '../concepts/concepts.ts'
import { isMediumNoun, isNestedPicture } from './nested-picture.ts'
import { addThing, clear, type Phrase, type Reader } from './phrase-reader.ts'
import { isPlaceWord } from './setting.ts'
import { isModifier } from './word-classes.ts'

/** A picture in the picture: `a wall with a painting of a car`. */
export function readPicture(reader: Reader): boolean {
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

/** Whether the medium named at a place is a thing in the picture. */
export const isNestedHere = ({ tokens, start, modifiers, phrases }: Reader, at: number): boolean =>
  isMediumNoun(tokens[at] as string) && isNestedPicture(tokens, { at, start, modifiers, hasThing: phrases.length > 0 })
