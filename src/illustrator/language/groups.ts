/** Groups whose members differ: `three triangles in blue, red and white`, `two cats, one black and one white`, `faces, happy and sad`. */
import { colorHex } from '../concepts/concepts.ts'
import type { SceneNode, SceneRelation } from '../scene/scene.ts'
import { moodOf, numberOf } from './describe-node.ts'
import type { Phrase } from './phrases.ts'
import { stateTrait } from './states.ts'

/** Nodes to be added, which group each was set apart from, and how they stand in it. */
export type Members = { added: SceneNode[]; baseOf: Map<string, string>; links: SceneRelation[] }

/** Splits groups into nodes by what is said of their members. Changes the nodes. */
export function splitGroups(phrases: readonly Phrase[], tokens: readonly string[]): Members {
  const members: Members = { added: [], baseOf: new Map(), links: [] }
  const { added } = members
  phrases.forEach((phrase, index) => {
    const { node } = phrase
    const tail = tokens.slice(phrase.to, phrases[index + 1]?.from ?? tokens.length)
    if (node.count === 1) addOther(node, tail, added)
    if (node.count < 2 || node.count > 12) return
    const isLastGroup = phrases.slice(index + 1).every((other) => other.node.count === 1)
    const later = isLastGroup ? tokens.slice(phrase.to) : []
    const shares =
      halfShares(node, tail) ??
      listedColors(tail, node.count) ??
      memberShares(tail, node.count) ??
      memberShares(later, node.count, true) ??
      moodShares(node)
    const odd = oddOne(tail) ?? oddOne(later)
    if (odd) setApart(node, odd, members)
    else if (shares) split(node, shares, members)
  })
  return members
}

/** `the middle one missing a bite`, `one of them cracked`, `the last one upside down`. */
function oddOne(tail: readonly string[]): Odd | undefined {
  const match = ODD.exec(tail.slice(0, 30).join(' '))
  const word = match?.[2] ?? ''
  const what = stateOf(word) ?? (match?.[1] && colorHex(word) ? { colors: [word] } : undefined)
  return match && what ? { place: match[1] ?? '', what } : undefined
}

type Odd = { place: string; what: Partial<SceneNode> }
const ODD =
  /(?:^|, |; |\b(?:and|but|with|where|only) )(?:only |just )?(?:(?:the )?(first|middle|cent(?:er|re)|last|leftmost|rightmost|left|right|third|second) one|one(?: of (?:them|which|the \w+))|one)(?: (?:of them|in the middle))?(?: (?:is|has|being|that is|painted|colou?red|turned|made of|slightly|completely|much|still))* (\S+)(?! and one)/

/** What a word says of one of several. */
function stateOf(word: string): Partial<SceneNode> | undefined {
  const trait = stateTrait(word) ?? (/^(open|closed|cracked|broken|empty|full|lit|unlit|bitten|halved|burnt|melted|rotten)$/.test(word) ? word : undefined) // prettier-ignore
  if (trait) return { traits: [trait] }
  if (/^(bigger|larger|taller|giant|huge|oversized)$/.test(word)) return { scale: 1.5 }
  if (/^(smaller|shorter|tiny)$/.test(word)) return { scale: 0.6 }
  if (/^(sleeping|asleep|dozing)$/.test(word)) return { pose: 'sleep' }
  return undefined
}

/** The odd one becomes a node of its own; in the middle, the others stand on both sides of it. */
function setApart(node: SceneNode, { place, what }: Odd, { added, baseOf, links }: Members): void {
  const whole = { ...node }
  const add = (own: Partial<SceneNode>): string => {
    const id = `s${added.length + 1}`
    added.push({ ...whole, ...own, id })
    baseOf.set(id, node.id)
    return id
  }
  const traits = [...(whole.traits ?? []), ...(what.traits ?? [])].slice(0, 16)
  const odd = add({ ...what, count: 1, scale: whole.scale * (what.scale ?? 1), ...(traits.length > 0 ? { traits } : {}) })
  const leftOf = (from: string, to: string) => links.push({ from, kind: 'left-of', to })
  node.count = whole.count - 1
  if (/^(first|left|leftmost)$/.test(place)) leftOf(odd, node.id)
  if (/^(last|right|rightmost)$/.test(place)) leftOf(node.id, odd)
  if (!/^(middle|cent(?:er|re)|second)$/.test(place) || whole.count < 3) return
  node.count = Math.ceil((whole.count - 1) / 2)
  const rest = add({ count: whole.count - 1 - node.count })
  leftOf(node.id, odd)
  leftOf(odd, rest)
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
function split(node: SceneNode, shares: readonly Share[], { added, baseOf }: Members): void {
  const base = { ...node }
  shares.forEach(({ count, color, mood }, index) => {
    const metal: 'gold' | 'silver' | undefined =
      base.material === undefined && (color === 'gold' || color === 'silver') ? color : undefined
    const own = {
      count,
      ...(color ? { colors: metal ? [] : [color] } : {}),
      ...(metal ? { material: metal } : {}),
      ...(mood ? { mood } : {}),
    }
    if (index === 0) Object.assign(node, own)
    else {
      added.push({ ...base, ...own, id: `s${added.length + 1}` })
      baseOf.set(`s${added.length}`, node.id)
    }
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
function memberShares(tail: readonly string[], count: number, isLater = false): Share[] | undefined {
  const shares: Share[] = []
  const text = tail.slice(0, 40).join(' ')
  if (isLater && !/\b(?:of|all but|the other) (?:them|which|one)\b|, (?:but |and )?(?:one|two|the (?:others?|rest))\b/.test(text))
    return undefined
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

/** What is said of a group holds for the members that were set apart from it. */
export function sharedBy(baseOf: ReadonlyMap<string, string>, relations: readonly SceneRelation[]): SceneRelation[] {
  const copies = [...baseOf].flatMap(([member, base]) =>
    relations.flatMap((one) => {
      if (one.from === base && one.to !== member && !baseOf.has(one.to)) return [{ ...one, from: member }]
      return one.to === base && !baseOf.has(one.from) ? [{ ...one, to: member }] : []
    }),
  )
  return [...relations, ...copies]
}
