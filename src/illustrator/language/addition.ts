/** Reads what is to be added and to what of the scene it is tied: `apples in the bowl`, `a red kite above the house`. */
import type { Tie } from '../scene/edit-scene.ts'
import type { Region, SceneNode, SceneRelation } from '../scene/scene.ts'
import { findPhrases, tokensOf } from './phrases.ts'

type Addition = { kind: 'add'; node: SceneNode; tie?: Tie }

const TIES: readonly (readonly [words: string, kind: SceneRelation['kind']])[] = [
  ['to the left of', 'left-of'], ['left of', 'left-of'], ['to the right of', 'right-of'], ['right of', 'right-of'], ['in front of', 'in-front-of'], ['next to', 'next-to'], ['on top of', 'on'], ['close to', 'next-to'], ['inside of', 'in'], ['inside', 'in'], ['into', 'in'], ['onto', 'on'],
  ['ahead of', 'in-front-of'], ['at the foot of', 'in-front-of'], ['above', 'above'], ['over', 'above'], ['below', 'below'], ['under', 'under'], ['underneath', 'under'], ['beneath', 'under'], ['behind', 'behind'], ['beside', 'next-to'], ['by', 'next-to'], ['near', 'next-to'], ['around', 'around'], ['against', 'against'], ['between', 'between'], ['in', 'in'], ['on', 'on'],
] // prettier-ignore
const TIE = new RegExp(`^(.+?) (${TIES.map(([words]) => words).join('|')}) (.+)$`)

/** The only or first thing that words name. */
export function thingOf(words: string): SceneNode | undefined {
  return findPhrases(tokensOf(words)).phrases[0]?.node
}

/** Splits `the dog next to the tree` at its relation; `node` is the thing that the second half names. */
export function relationPhrase(words: string): { subject: string; kind: SceneRelation['kind']; words: string; node?: SceneNode } | undefined {
  const match = TIE.exec(words)
  const kind = TIES.find(([said]) => said === match?.[2])?.[1]
  if (!match?.[1] || !match[3] || !kind) return undefined
  const node = thingOf(match[3])
  return { subject: match[1], kind, words: match[3], ...(node ? { node } : {}) }
} // prettier-ignore

/** The additions of `add ...`: every thing named, each with its region or its tie. */
export function readAddition(text: string): Addition[] {
  const words = text.replace(/^(?:add|put|insert|place|draw|include) /, '')
  const at = / (?:in|at|to|on) the (top left|top right|bottom left|bottom right|left|right|cent(?:er|re)|sky|background|foreground)(?: side)?$/.exec(words)
  const region = at?.[1]?.replace('centre', 'center').replace(' ', '-') as Region | undefined
  const related = at ? undefined : relationPhrase(words)
  const tied = related && (related.node || /^(?:it|him|her|them)$/.test(related.words)) ? related : undefined
  const tie = tied ? { kind: tied.kind, words: tied.words, node: tied.node } : undefined
  const phrases = findPhrases(tokensOf(tied?.subject ?? words.slice(0, at?.index))).phrases
  return phrases.slice(0, 4).map(({ node }) => ({ kind: 'add', node: region ? { ...node, region } : node, ...(tie ? { tie } : {}) }))
} // prettier-ignore
