/** Groups whose members differ: `three triangles in blue, red and white`, `two cats, one black and one white`, `faces, happy and sad`. */
import { colorHex } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import { moodOf, numberOf } from './describe-node.ts'
import type { Phrase } from './phrases.ts'

/** Splits groups into nodes by what is said of their members. Changes the nodes; returns those to be added. */
export function splitGroups(phrases: readonly Phrase[], tokens: readonly string[]): SceneNode[] {
  const added: SceneNode[] = []
  phrases.forEach((phrase, index) => {
    const { node } = phrase
    const tail = tokens.slice(phrase.to, phrases[index + 1]?.from ?? tokens.length)
    if (node.count === 1) addOther(node, tail, added)
    if (node.count < 2 || node.count > 12) return
    const shares = halfShares(node, tail) ?? listedColors(tail, node.count) ?? memberShares(tail, node.count) ?? moodShares(node)
    if (shares) split(node, shares, added)
  })
  return added
}

/** `half of the apples are green`. */
function halfShares(node: SceneNode, tail: readonly string[]): Share[] | undefined {
  const color = /^(?:is|are) (\w+)/.exec(tail.slice(0, 2).join(' '))?.[1] ?? ''
  if (!node.traits?.includes('half') || !colorHex(color)) return undefined
  node.traits = node.traits.filter((trait) => trait !== 'half')
  return [{ count: Math.floor(node.count / 2), color }, { count: Math.ceil(node.count / 2) }]
}

type Share = { count: number; color?: string; mood?: SceneNode['mood'] }

/** The first share stays in the node, the others become nodes beside it. */
function split(node: SceneNode, shares: readonly Share[], added: SceneNode[]): void {
  const base = { ...node }
  shares.forEach(({ count, color, mood }, index) => {
    const own = { count, ...(color ? { colors: [color] } : {}), ...(mood ? { mood } : {}) }
    if (index === 0) Object.assign(node, own)
    else added.push({ ...base, ...own, id: `s${added.length + 1}` })
  })
}

/** `one cat is black and another is white`: a second of the kind. */
function addOther(node: SceneNode, tail: readonly string[], added: SceneNode[]): void {
  const match = /^(?:is \w+ |\w+ )?(?:,|and|while) ?(?:and |while )?(?:another|the other)(?: one)?(?: is)? (\w+)/.exec(
    tail.slice(0, 9).join(' '),
  )
  const color = match?.[1]
  if (color && colorHex(color)) added.push({ ...node, id: `s${added.length + 1}`, colors: [color] })
}

/** `in blue, red and white`, `: red, green and blue`, as many as there are members. */
function listedColors(tail: readonly string[], count: number): Share[] | undefined {
  let at = 0
  while (at < tail.length && /^(in|:|,|colou?red|painted|are|is|that|which|of|the|colou?rs|different)$/.test(tail[at] as string))
    at++
  if (at === 0) return undefined
  const colors: string[] = []
  for (; at < tail.length && colors.length < 13; at++) {
    const word = tail[at] as string
    if (colorHex(word)) colors.push(word)
    else if (!/^(,|and|a|an|one|&)$/.test(word)) break
  }
  return colors.length === count && count > 1 ? colors.map((color) => ({ count: 1, color })) : undefined
}

/** `one of them is red`, `one black and one white`, `two red, one blue`, `one is black and the other is white`; the others stay as they are. */
function memberShares(tail: readonly string[], count: number): Share[] | undefined {
  const shares: Share[] = []
  const text = tail.slice(0, 40).join(' ')
  const pattern =
    /\b(one|two|three|four|five|half|(?:the |an?)?others?|the rest|another)(?: of)?(?: them| these| which)?(?: (?:is|are|being|painted|colou?red|in))* (\w+)\b/g
  let left = count
  for (const match of text.matchAll(pattern)) {
    const [, who = '', what = ''] = match
    if (!colorHex(what) && !moodOf(what)) continue
    const asked = who === 'half' ? Math.floor(count / 2) : (numberOf(who) ?? (/others|rest/.test(who) ? left : 1))
    const number = Math.min(left, asked)
    if (number < 1) break
    left -= number
    shares.push({ count: number, ...(colorHex(what) ? { color: what } : { mood: moodOf(what) }) })
  }
  if (shares.length === 0) return undefined
  return left > 0 ? [{ count: left }, ...shares] : shares
}

/** Faces of several moods, one each. */
function moodShares(node: SceneNode): Share[] | undefined {
  const faces = node.traits?.find((trait) => / (faces|expressions)$/.test(trait))
  const moods = [...new Set((faces ?? '').split(' ').map((word) => moodOf(word)).filter((mood) => mood !== undefined))] // prettier-ignore
  const named = (faces ?? '').split(' ').filter((word) => moodOf(word))
  if (named.length < 2 || named.length > node.count || moods.length < 2) return undefined
  const each = Math.floor(node.count / named.length)
  return named.map((word, index) => ({ count: index === 0 ? node.count - each * (named.length - 1) : each, mood: moodOf(word) }))
}
