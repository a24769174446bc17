/** `add two more apples`, `add a hat to the man`, `hang a painting on the wall`: what comes into the picture. */
import { findConcept } from '../../concepts/concepts.ts'
import { readAddition } from '../addition.ts'
import { numberOf } from '../describe-node.ts'
import { readSurroundings } from '../surroundings-instruction.ts'
import { WEATHER_WORDS } from '../words.data.ts'
import type { Command } from './command.ts'
import { readGift } from './gift-commands.ts'
import type { SceneOperation } from './scene-operation.ts'

/** `add two more apples`, `add a hat to the man`, `add a kite above the house`. */
export function readAdding({ rest }: Command, text: string): SceneOperation[] | undefined {
  const more = /^(\S+|a few|a couple of) more (.+)$/.exec(rest)
  if (more?.[1] && more[2]) {
    const by = numberOf(more[1]) ?? 2
    const [addition, ...others] = readAddition(`add ${by > 1 ? `${by} ` : 'a '}${more[2].replace(/^(?:of )?(?:the )?/, '')}`)
    const target = more[2].replace(/ (?:and|on|in|to|next to|beside|near|at|behind|above|under) .*$/, '')
    return [{ kind: 'more', target, by, ...(addition ? { node: { ...addition.node, count: by }, ...(addition.tie ? { tie: addition.tie } : {}), ...(addition.node.region ? { region: addition.node.region } : {}) } : {}) }, ...others] // prettier-ignore
  }
  const gift = /^(.+?) (to|on|onto|for|over|around) ((?:the|his|her|all|both|each|every).+|him|her|them|it|everyone)$/.exec(rest)
  if (gift?.[1] && gift[2] && gift[3] && mayReceive(gift[1], gift[2], gift[3])) {
    const given = readGift({ frame: 'give', verb: 'add', rest: `${gift[3]} ${gift[1]}` }, text)
    if (given) return given
  }
  const around = readSurroundings(text)
  const weather = around.some(({ kind }) => kind === 'weather')
  const hung = onTheWall(rest, text)
  if (hung) return hung
  const corner = /^(.+?) (?:on|to|at) the (left|right)(?: side)?,? (?:and )?in the (background|foreground)$|^(.+?) in the (background|foreground),? (?:and )?(?:on|to|at) the (left|right)(?: side)?$/.exec(rest) // prettier-ignore
  if (corner) return [...(readAdding({ frame: 'add', verb: 'add', rest: `${corner[1] ?? corner[4]} in the ${corner[3] ?? corner[5]}` }, text) ?? []), { kind: 'move', target: 'it', region: (corner[2] ?? corner[6]) as 'left' | 'right' }] // prettier-ignore
  const added = readAddition(`add ${rest}`).filter(
    (one) => !weather || !WEATHER_WORDS.some(([pattern]) => pattern.test(one.node.words)),
  )
  return added.length + around.length > 0 ? [...added, ...around.filter(({ kind }) => added.length === 0 || kind === 'weather')] : undefined // prettier-ignore
}

const PICTURES =
  /^(?:an? |another |some )?(?:\w+ )*?(painting|picture|photo|photograph|drawing|poster|print|map|clock|mirror|calendar|portrait)s?\b/

/** `hang a painting on the wall`: on the wall, small enough for it. */
function onTheWall(rest: string, text: string): SceneOperation[] | undefined {
  const named = PICTURES.exec(rest)?.[1]
  const walled = /\bon (?:the|a|one) (?:\w+ )?walls?\b/.test(rest)
  if (!named || !(walled || /\b(?:hang|pin|hung)\b/.test(text))) return undefined
  const concept = /^(?:poster|map|clock|mirror|calendar)$/.test(named) ? named : 'picture frame'
  return readAddition(`add a ${concept}`).slice(0, 1).map(({ node }) => ({ kind: 'add', node: { ...node, scale: 0.55, traits: ['hung'] } })) // prettier-ignore
}

/** Clothes go on anybody; other things are given to the living, and put on everything else. */
function mayReceive(item: string, how: string, receiver: string): boolean {
  const bare = (words: string): string => words.replace(/^(?:the|an?|some|his|her|their|all|both|each|every)(?: the)? /, '')
  const kindOf = (words: string): string | undefined => findConcept(bare(words))?.kind ?? findConcept(bare(words).split(' ').at(-1) as string)?.kind // prettier-ignore
  if (/\b(?:next|close|near|left|right|front|top|back|side|similar)$/.test(item)) return false
  const to = kindOf(receiver)
  if (to && !/^(?:person|animal|bird|fish|insect|toy)$/.test(to)) return false
  if (kindOf(item) === 'clothing' || /\b(?:hair|beard|mou?stache|eyes|smile)$/.test(item)) return true
  return (
    how === 'to' && (/^(?:him|her|them|it|everyone)$/.test(receiver) || /^(?:person|animal|bird)$/.test(kindOf(receiver) ?? ''))
  )
}
