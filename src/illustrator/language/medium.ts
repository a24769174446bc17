/** Reads the medium of the whole picture, leaving out the pictures that hang or are printed in it. */
import type { Medium } from '../scene/scene.ts'
import { isMediumNoun, isNestedPicture } from './nested-picture.ts'
import type { Phrase } from './phrases.ts'
import { STYLE_WORDS } from './words.data.ts'

/** The medium that the words ask for, `photo` when none. `raw` is the prompt in lower case, for names with signs in them. */
export function readMedium(tokens: readonly string[], raw: string, things: readonly Phrase[]): Medium {
  const words = [...tokens]
  for (let at = 1; at < words.length; at++) {
    if (!isMediumNoun(words[at] as string)) continue
    if (
      (words[at] as string).endsWith('ing') &&
      things.some(({ to }) => to === at) &&
      /^(a|an|the|his|her|its|their)$/.test(words[at + 1] ?? '')
    ) {
      words[at] = ''
      continue
    }
    let start = at
    while (
      start > 0 &&
      at - start < 5 &&
      !/^(with|of|at|on|and|a|an|the|is|are|holding|has|[.,;:!?])$/.test(words[start - 1] as string)
    )
      start--
    const article = /^(a|an|the)$/.test(words[start - 1] ?? '') ? start - 1 : start
    const nested = isNestedPicture(tokens, {
      at,
      start: article,
      modifiers: tokens.slice(article, at),
      hasThing: article > 3 || things.some(({ node, to }) => to < article && node.concept !== 'painting frame'),
    })
    if (nested) words.fill('', start, at + 1)
  }
  for (const { head, to } of things) if (!/origami|emoji|icon|logo|sticker/.test(tokens[head] ?? '')) words.fill('', head, to)
  const text = words.filter(Boolean).join(' ')
  const unquoted = raw.replaceAll(/["“][^"”]*["”]/g, ' ')
  const found = STYLE_WORDS.find(([pattern]) => pattern.test(text))?.[1]
  return found ?? (/\b(8|16)[- ]bit\b/.test(unquoted) ? 'pixel' : 'photo')
}

/** Whether a word names a medium rather than a thing. */
export function isStyleWord(word: string): boolean {
  return STYLE_WORDS.some(([pattern]) => pattern.test(word))
}
