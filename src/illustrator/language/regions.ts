/** Places in the picture: `on the left`, `in the background`, `in the top right corner`. */
import { findConcept } from '../concepts/concepts.ts'
import type { Region } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'

const AFTER =
  /^(?:(?:is|are|sits|stands|sitting|standing|that|which|placed|located|far) )*(?:on|in|at|to) the (?:far )?(?:(top|upper|bottom|lower) )?(left|right|cent(?:er|re)|middle|background|foreground|distance|top|bottom|sky)\b(?!-)(?: (?:side|corner|half|edge))?(?! of (?:a|an|the|it|them) (?!picture|image|scene|photo|frame|painting))/
const BEFORE =
  /\b(?:on|in|at|to) the (?:far )?(?:(top|upper|bottom|lower) )?(left|right|cent(?:er|re)|middle|background|foreground|distance|sky)(?: (?:side|corner|half))?(?: of the (?:picture|image|scene|frame|painting))? ?,? ?(?:is|are|there is|there are)? ?(?:a|an|the|two|three|some)?$/

/** Gives the things their regions. Changes the nodes. */
export function readRegions(phrases: readonly Phrase[], tokens: readonly string[]): void {
  phrases.forEach(({ node, from, to }, index) => {
    const previous = phrases[index - 1]?.to ?? 0
    const next = phrases[index + 1]?.from ?? tokens.length
    const match =
      AFTER.exec(tokens.slice(to, next + 5).join(' ')) ??
      (/^[.,;]?$/.test(tokens[previous] ?? '') || previous === 0 ? BEFORE.exec(tokens.slice(previous, from + 1).join(' ')) : null)
    const grounded =
      match?.[2] === 'sky' && /^(person|animal|vehicle|building|furniture)$/.test(findConcept(node.concept)?.kind ?? '')
    if (match && !grounded) node.region ??= regionOf(match[1], match[2] as string)
  })
}

function regionOf(vertical: string | undefined, word: string): Region {
  const side = word === 'centre' || word === 'middle' ? 'center' : word === 'distance' ? 'background' : word
  if (!vertical || (side !== 'left' && side !== 'right')) return side as Region
  return `${vertical === 'upper' || vertical === 'top' ? 'top' : 'bottom'}-${side}`
}
