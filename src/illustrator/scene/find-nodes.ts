/** Finds what the words of an instruction point at; of several alike those meant become a node of their own, in their own boxes. */
import { colorHex } from '../concepts/concepts.ts'
import { genderOf, isLiving, isPerson, named } from './name-match.ts'
import type { Box, Placed, Scene, SceneNode } from './scene.ts'
import { coloursIn, readTarget, type Rank, type Target } from './target.ts'

export type Found = { scene: Scene; nodes: SceneNode[] }

/** How much of each other a thing's box and a marked box share, at least, for the thing to be meant. */
const LEAST_SHARED = 0.3

/** The one thing whose box is nearest to a marked one; undefined when none is near. */
export function findAt(scene: Scene, { x, y, width, height }: Box): Found | undefined {
  const shared = ({ box }: One): number => {
    const across = Math.min(x + width, box.x + box.width) - Math.max(x, box.x)
    const down = Math.min(y + height, box.y + box.height) - Math.max(y, box.y)
    const both = Math.max(0, across) * Math.max(0, down)
    return both / (width * height + box.width * box.height - both)
  }
  const all = instancesOf(scene.nodes.filter(({ implied }) => !implied)).filter((one) => shared(one) >= LEAST_SHARED)
  const [best] = all.toSorted((a, b) => shared(b) - shared(a))
  return best && apart(scene, [best])
}

/** The nodes meant. `last` are those named just before, for pronouns and `the other one`. */
export function findNodes(scene: Scene, words: string, last: readonly string[] = []): Found {
  const said = words.toLowerCase().trim()
  const referred = byPronoun(scene, said.replace(/^(?:all|both) of /, ''), last)
  if (referred) return { scene, nodes: referred }
  return together(scene, said, last) ?? findTarget(scene, readTarget(said), last)
}

/** `the dog and the cat`: both, when there are both. */
function together(scene: Scene, said: string, last: readonly string[]): Found | undefined {
  const both = /^(.+?),? (?:and|plus|as well as) (.+)$/.exec(said)
  const first = both?.[1] ? findNodes(scene, both[1], last) : undefined
  const second = first && both?.[2] && first.nodes.length > 0 ? findNodes(first.scene, both[2], last) : undefined
  if (!first || !second || second.nodes.length === 0) return undefined
  const ids = new Set([...first.nodes, ...second.nodes].map(({ id }) => id))
  return { scene: second.scene, nodes: second.scene.nodes.filter(({ id }) => ids.has(id)) }
}

function byPronoun(scene: Scene, said: string, last: readonly string[]): SceneNode[] | undefined {
  const real = scene.nodes.filter(({ implied }) => !implied)
  const recent = real.filter(({ id }) => last.includes(id))
  const people = real.filter(isPerson)
  const living = real.filter(isLiving)
  const firstOf = (...lists: readonly SceneNode[][]): SceneNode[] => lists.flat().slice(0, 1)
  switch (said) {
    case 'everything':
    case 'all things':
      return real
    case 'everyone':
    case 'everybody':
      return people.length > 0 ? people : living
    case 'it':
    case 'this':
    case 'that':
    case 'one':
      return recent.length > 0 ? recent : firstOf(real)
    case 'her':
    case 'she':
    case 'him':
    case 'he': {
      const gender = said === 'her' || said === 'she' ? 'woman' : 'man'
      const fits = (node: SceneNode): boolean => genderOf(node) === gender
      const may = (node: SceneNode): boolean => genderOf(node) === undefined
      return firstOf(recent.filter(isPerson).filter(fits), people.filter(fits), recent.filter(isPerson).filter(may), people.filter(may), recent.filter(isLiving), living.filter((node) => !isPerson(node)), recent, people, real) // prettier-ignore
    }
    case 'them':
    case 'they':
    case 'each other':
    case 'both':
    case 'all':
    case 'all of them':
    case 'the two':
      if (recent.length > 1 || recent.some(({ count }) => count > 1)) return recent
      return people.length > 1 ? people : living.length > 1 ? living : severalOf(real)
    default:
      return undefined
  }
}

/** Who is meant by `them` among things: those of which there are several, or all. */
function severalOf(real: readonly SceneNode[]): SceneNode[] {
  const several = real.filter(({ count }) => count > 1)
  return several.length > 0 ? several.slice(0, 1) : [...real]
}

function findTarget(scene: Scene, target: Target, last: readonly string[]): Found {
  if (target.except !== undefined) return spared(scene, target, last)
  const real = scene.nodes.filter(({ implied }) => !implied)
  const owned = target.owner === undefined ? undefined : ownedBy(scene, target.owner, last)
  if (target.owner !== undefined && !owned) return { scene, nodes: [] }
  const from = owned ?? (target.other ? scene.nodes.filter(({ id }) => !last.includes(id)) : scene.nodes)
  const candidates = target.noun === '' || target.any || /^every(?:thing|one|body)$/.test(target.noun) ? unnamed(scene, real.filter((node) => from.includes(node)), last, target) : named(from, target.noun) // prettier-ignore
  let nodes =
    target.noun === '' || target.noun.startsWith('every') ? candidates : describedBy(candidates, target.noun, target.any)
  if (target.bond) nodes = bound(scene, nodes, target.bond, last)
  if (target.doing) nodes = nodes.filter((node) => doesSo(node, target.doing as string))
  return chosen(scene, nodes, target)
}

/** `the red one`: any thing that fits; `the other one`: of the kind named just before, if there is another. */
function unnamed(scene: Scene, nodes: readonly SceneNode[], last: readonly string[], { other, all }: Target): SceneNode[] {
  if (other && !all) {
    const kinds = new Set(scene.nodes.filter(({ id }) => last.includes(id)).map(({ concept }) => concept))
    const alike = nodes.filter((node) => kinds.has(node.concept))
    if (alike.length > 0) return alike
  }
  return [...nodes]
}

/** `all balloons but the red one`: an `all` without what is found under the exception. */
function spared(scene: Scene, target: Target, last: readonly string[]): Found {
  const { except = '', ...others } = target
  const number = /^(?:one|two|three|\d)$/.exec(except)?.[0]
  if (number) {
    const all = findTarget(scene, others, last)
    const keep = { one: 1, two: 2, three: 3 }[number] ?? Number(number)
    const count = instancesOf(all.nodes).length - keep
    return count < 1 ? { scene, nodes: [] } : chosen(all.scene, all.nodes, { ...others, all: false, count, rank: { by: 'tiny', index: 0 } }) // prettier-ignore
  }
  const noun = /\bones?$/.test(except) && others.noun ? except.replace(/\bones?$/, others.noun) : except
  const exception = findNodes(scene, noun, last)
  const ids = new Set(exception.nodes.map(({ id }) => id))
  const all = others.noun === '' || (others.noun.startsWith('every') && !others.bond) ? { scene: exception.scene, nodes: exception.scene.nodes.filter(({ implied }) => !implied) } : findTarget(exception.scene, others, last) // prettier-ignore
  return { scene: all.scene, nodes: ids.size > 0 ? all.nodes.filter(({ id }) => !ids.has(id)) : [] }
}

/** What somebody holds, rides, wears or stands beside; undefined when there is no such owner. */
function ownedBy(scene: Scene, owner: string, last: readonly string[]): SceneNode[] | undefined {
  const owners = new Set(findNodes(scene, OWNERS[owner] ?? owner, last).nodes.map(({ id }) => id))
  if (owners.size === 0) return undefined
  const tied = scene.relations.flatMap(({ from, to }) => (owners.has(from) ? [to] : owners.has(to) ? [from] : []))
  const own = scene.nodes.filter(({ id }) => tied.includes(id))
  return [...own, ...scene.nodes.filter((node) => !own.includes(node) && !owners.has(node.id))]
}
const OWNERS: Readonly<Record<string, string>> = { his: 'him', her: 'her', their: 'them', its: 'it' }

/** Those of the right colour, size or kind of person, when the words say one and any has it. */
function describedBy(nodes: readonly SceneNode[], noun: string, only = false): SceneNode[] {
  const colours = coloursIn(noun)
  if (colours.length > 0) {
    const fits = nodes.filter((node) => node.colors.some((color) => colours.includes(color)) || node.wears?.some(({ color }) => color && colours.includes(color))) // prettier-ignore
    return fits.length > 0 || only || nodes.some((node) => node.colors.length > 0) ? fits : [...nodes]
  }
  const words = only ? noun.split(' ') : noun.split(' ').slice(0, -1)
  const fits = nodes.filter((node) =>
    words.some(
      (word) =>
        node.traits?.includes(word) ||
        node.mood === word ||
        node.age === word ||
        node.material === word ||
        (word === 'small' || word === 'little' || word === 'tiny' ? node.scale < 1 : /^(?:big|large|huge)$/.test(word) && node.scale > 1), // prettier-ignore
    ),
  )
  return fits.length > 0 || only ? fits : [...nodes]
}

/** Those tied to something, wearing it, or nearest to it. */
function bound(
  scene: Scene,
  nodes: readonly SceneNode[],
  bond: NonNullable<Target['bond']>,
  last: readonly string[],
): SceneNode[] {
  const worn = bond.to.replace(/^(?:the|a|an|his|her|their) /, '')
  const dressed = nodes.filter((node) => node.wears?.some(({ concept, color }) => (worn.endsWith(concept) || concept.endsWith(worn.split(' ').at(-1) as string)) && coloursIn(worn).every((one) => one === color)) || (colorHex(worn) && (node.colors.includes(worn) || node.wears?.some(({ color }) => color === worn)))) // prettier-ignore
  if (dressed.length > 0) return dressed
  const hosts = findNodes(scene, bond.to, last).nodes
  const ids = new Set(hosts.map(({ id }) => id))
  const tied = nodes.filter(
    ({ id, placed }) =>
      scene.relations.some(({ from, to }) => (from === id && ids.has(to)) || (to === id && ids.has(from))) ||
      placed?.some(({ support }) => support && ids.has(support.split('#')[0] as string)),
  )
  if (tied.length > 0) return tied
  if (!/^(?:next to|close to|beside|near|by|behind|under|above|in front of)$/.test(bond.words)) return []
  const at = hosts[0]?.placed?.[0]
  if (!at) return []
  const distance = ({ placed: [box] = [] }: SceneNode): number => (box ? Math.hypot(middle(box) - middle(at), foot(box) - foot(at)) : 9) // prettier-ignore
  return nodes.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)
}

const doesSo = (node: SceneNode, doing: string): boolean => {
  const stem = doing.replace(/ing$/, '').slice(0, 4)
  return [node.pose ?? '', ...(node.actions ?? []).map(({ verb }) => verb)].some((verb) => verb.startsWith(stem) || (stem.length > 3 && verb.startsWith(stem.slice(0, 3)))) // prettier-ignore
}

type One = { node: SceneNode; index: number; box: Placed }
const middle = (box: Placed): number => box.x + box.width / 2
const foot = (box: Placed): number => box.y + box.height

const instancesOf = (nodes: readonly SceneNode[]): One[] =>
  nodes.flatMap((node) => (node.placed ?? []).map((box, index): One => ({ node, index, box })))

/** How far an instance comes to the front in each order; the greatest is first. */
const MEASURES: Readonly<Record<Exclude<Rank['by'], 'middle'>, (box: Placed) => number>> = {
  left: (box) => -middle(box),
  right: middle,
  size: (box) => box.width * box.height,
  tiny: (box) => -box.width * box.height,
  height: (box) => box.height,
  top: (box) => -foot(box),
  bottom: foot,
  near: foot,
  far: (box) => -foot(box),
}

/** The instances that rank and number choose, each group of them apart from those left out. */
function chosen(scene: Scene, nodes: readonly SceneNode[], target: Target): Found {
  const all = instancesOf(nodes)
  const { rank, count } = target
  if ((!rank && count === undefined) || (target.all && !rank) || all.length < 2) return { scene, nodes: [...nodes] }
  const sorted = rank ? ordered(all, rank) : all.toReversed()
  const number = count === undefined ? 1 : Math.max(1, count < 1 ? Math.round(all.length * count) : count)
  const plural = target.all && rank ? sorted.filter(({ box }) => isOnSide(box, rank)) : undefined
  const from = rank ? (rank.index < 0 ? sorted.length + rank.index : rank.index) : 0
  const picked = plural && plural.length > 0 ? plural : sorted.slice(from, from + number)
  return apart(scene, picked)
}

function ordered(all: readonly One[], { by }: Rank): One[] {
  if (by === 'middle') {
    const sorted = all.toSorted((a, b) => middle(a.box) - middle(b.box))
    return sorted.splice(Math.floor((sorted.length - 1) / 2), 1).concat(sorted)
  }
  const measure = MEASURES[by]
  return all.toSorted((a, b) => measure(b.box) - measure(a.box))
}

const isOnSide = (box: Placed, { by }: Rank): boolean =>
  by === 'left' ? middle(box) < 0.5 : by === 'right' ? middle(box) > 0.5 : by === 'middle' ? Math.abs(middle(box) - 0.5) < 0.2 : false // prettier-ignore

/** Makes the picked instances of each node a node of their own, when others of it are left. */
function apart(scene: Scene, picked: readonly One[]): Found {
  let now = scene
  const ids: string[] = []
  for (const node of new Set(picked.map((one) => one.node))) {
    const mine = picked.filter((one) => one.node === node).map(({ index }) => index)
    if (mine.length >= (node.placed?.length ?? 0)) ids.push(node.id)
    else {
      const id = freshId(now)
      now = split(now, node, new Set(mine), id)
      ids.push(id)
    }
  }
  return { scene: now, nodes: now.nodes.filter((node) => ids.includes(node.id)) }
}

/** The scene with some instances of a node as a second node `id`; what they carry goes with them. */
function split(scene: Scene, node: SceneNode, indices: ReadonlySet<number>, id: string): Scene {
  const boxes = node.placed ?? []
  const { many: _many, ...plain } = node
  const kept = [...boxes.keys()].filter((index) => !indices.has(index))
  const moved = [...indices].sort((a, b) => a - b)
  const own: SceneNode = { ...plain, id, count: moved.length, placed: moved.map((index) => boxes[index] as Placed) }
  const rest: SceneNode = { ...node, count: Math.min(40, kept.length), placed: kept.map((index) => boxes[index] as Placed) }
  const support = (was: string | undefined): string | undefined => {
    const [host, at] = (was ?? '').split('#')
    if (host !== node.id) return was
    const index = Number(at)
    return indices.has(index) ? `${id}#${moved.indexOf(index)}` : `${host}#${kept.indexOf(index)}`
  }
  const nodes = scene.nodes
    .flatMap((one) => (one === node ? [rest, own] : [one]))
    .map((one) => (one.placed?.some((box) => box.support?.startsWith(`${node.id}#`)) ? { ...one, placed: one.placed.map((box) => ({ ...box, support: support(box.support) })) } : one)) // prettier-ignore
  const links = scene.relations
    .filter(({ from, to }) => from === node.id || to === node.id)
    .map((one) => ({ ...one, from: one.from === node.id ? id : one.from, to: one.to === node.id ? id : one.to }))
  return { ...scene, nodes: nodes as SceneNode[], relations: [...scene.relations, ...links].slice(0, 80) }
}

/** An id that no node of the scene has. */
export function freshId(scene: Scene, prefix = 'e'): string {
  const taken = new Set(scene.nodes.map((node) => node.id))
  for (let n = 1; ; n++) if (!taken.has(`${prefix}${n}`)) return `${prefix}${n}`
}
