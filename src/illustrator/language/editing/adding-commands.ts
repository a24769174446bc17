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
  const picture =
    /^(?:an? |another )?(?:big |small |large |framed |colou?rful |beautiful )*(?:painting|picture|photo|photograph|drawing|poster)(?: of .+)?(?: (?:on|to|onto|at) (?:the )?(?:\w+ )?wall)?$/.test(
      rest,
    )
  if (picture)
    return readAddition('add a picture frame on the wall')
      .slice(0, 1)
      .map((one) => ({ kind: 'add', node: one.node }))
  const added = readAddition(`add ${rest}`).filter(
    (one) => !weather || !WEATHER_WORDS.some(([pattern]) => pattern.test(one.node.words)),
  )
  return added.length + around.length > 0 ? [...added, ...around.filter(({ kind }) => added.length === 0 || kind === 'weather')] : undefined // prettier-ignore
}

/** Clothes go on anybody; other things are given to the living, and put on everything else. */
function mayReceive(item: string, how: string, receiver: string): boolean {
  const bare = (words: string): string => words.replace(/^(?:the|an?|some|his|her|their|all|both|each|every)(?: the)? /, '')
  const kindOf = (words: string): string | undefined => findConcept(bare(words))?.kind ?? findConcept(bare(words).split(' ').at(-1) as string)?.kind // prettier-ignore
  if (/\b(?:next|close|near|left|right|front|top|back|side|similar)$/.test(item)) return false
  if (kindOf(item) === 'clothing' || /\b(?:hair|beard|mou?stache|eyes|smile)$/.test(item)) return true
  return (
    how === 'to' && (/^(?:him|her|them|it|everyone)$/.test(receiver) || /^(?:person|animal|bird)$/.test(kindOf(receiver) ?? ''))
  )
}
