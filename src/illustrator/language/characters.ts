/** Numerals and letters that are themselves the subject: `the number 7 painted in blue`, `a golden letter B`, `42`. */
import type { SceneNode } from '../scene/scene.ts'

export type Characters = { signs?: string; rest: string }

const NAMED = /\b(number|numeral|digit|figure|letter)s? ["'“]?(\d{1,4}|[A-Z]{1,4})["'”]?(?![\p{L}\d])/u
/** Words before it that make it an inscription on something else. */
const INSCRIBED = /\b(?:with|has|having|wearing|saying|says|reads|reading|bearing|showing|labell?ed)\b[^,.]*$/i

/** The characters a prompt is about, and the prompt without them; nothing when they are written on something. */
export function readCharacters(prompt: string): Characters {
  const alone = /^\s*(\d{1,4})\s*$/.exec(prompt)?.[1]
  if (alone) return { signs: alone, rest: 'a number' }
  const match = NAMED.exec(prompt)
  if (!match || INSCRIBED.test(prompt.slice(0, match.index)) || /^\s+(?:is |are )?(?:on|written|painted on)\b/.test(prompt.slice(match.index + match[0].length))) return { rest: prompt } // prettier-ignore
  const kind = /^\d/.test(match[2] as string) ? 'number' : 'letter'
  const before = prompt.slice(0, match.index).replace(/\bthe $/i, 'a ')
  return { signs: match[2] as string, rest: `${before}${kind}${prompt.slice(match.index + match[0].length)}` }
}

/** Gives the characters to the node that stands for them. Changes it. */
export function writeCharacters(nodes: readonly SceneNode[], signs: string | undefined): void {
  const node = signs === undefined ? undefined : nodes.find(({ concept }) => concept === 'number' || concept === 'letter')
  if (!node || signs === undefined) return
  node.params = { ...node.params, glyph: signs }
  node.words = `${node.concept} ${signs}`
}
