/** What the words of an instruction point at: `the dog on the left`, `the biggest apple`, `all balloons but the red one`, `it`, `her`. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import type { Placed, Scene, SceneNode } from './scene.ts'

export type Found = { scene: Scene; nodes: SceneNode[] }

/** The nodes meant; one of several alike becomes a node of its own, in its own box. `last` are those named just before, for pronouns. */
export function findNodes(scene: Scene, words: string, last: readonly string[] = []): Found {
  const target = words.toLowerCase().replace(/^(?:all of |all |every |each |both |each of )?(?:the |a |an |those |these )?/, '').trim() // prettier-ignore
  const except = /^(.+?) (?:but|except|besides|other than) (?:for )?(.+)$/.exec(target)
  if (except?.[1] && except[2]) {
    const spared = findNodes(scene, except[2], last)
    const ids = new Set(spared.nodes.map(({ id }) => id))
    const all = findNodes(spared.scene, except[1], last)
    return { scene: all.scene, nodes: all.nodes.filter(({ id }) => !ids.has(id)) }
  }
  const referred = byPronoun(scene, target, last)
  if (referred) return { scene, nodes: referred }
  const place = /^(.+?) (?:on|to|at|in) the (?:far )?(left|right|middle|top|bottom|back|front)$/.exec(target)
  const rank = /^(biggest|largest|smallest|tiniest|leftmost|rightmost|left|right|middle|nearest|farthest|first|second|third|last|topmost|highest|lowest) (.+)$/.exec(target) // prettier-ignore
  const found = byName(scene, place?.[1] ?? rank?.[2] ?? target)
  const which = place?.[2] ?? rank?.[1]
  return which ? oneOf(scene, found, which) : { scene, nodes: found }
}

function byPronoun(scene: Scene, target: string, last: readonly string[]): SceneNode[] | undefined {
  if (!/^(?:it|him|her|them|he|she|they|everyone|everybody|everything|one|that)$/.test(target)) return undefined
  const real = scene.nodes.filter(({ implied }) => !implied)
  if (target === 'everything') return real
  const people = real.filter((node) => findConcept(node.concept)?.kind === 'person')
  if (target.startsWith('every')) return people
  const named = real.filter(({ id }) => last.includes(id))
  if (/^(?:her|she)$/.test(target)) return [...named, ...people, ...real].filter((node) => FEMALE.test(node.words) || node.params?.['gender'] === 'woman').concat(named, people, real).slice(0, 1) // prettier-ignore
  if (/^(?:him|he)$/.test(target)) return [...named, ...people, ...real].filter((node) => findConcept(node.concept)?.kind === 'person' && !FEMALE.test(node.words)).concat(named, people, real).slice(0, 1) // prettier-ignore
  if (named.length > 0) return named
  if (target.startsWith('th')) return [...real.filter(({ count }) => count > 1), ...real].slice(0, 1)
  return real.slice(0, 1)
}

const FEMALE = /woman|women|girl|lady|queen|princess|mother|grandma|grandmother|witch|bride|sister|daughter|ballerina|mermaid|actress|waitress|aunt/ // prettier-ignore

function byName(scene: Scene, name: string): SceneNode[] {
  const anyone = /\bones?$/.test(name)
  const head = name.replace(/^(?:the|his|her|its|their) /, '')
  const concept = findConcept(head)?.name ?? findConcept(head.split(' ').at(-1) as string)?.name
  const last = singular(head.split(' ').at(-1) as string)
  const found = scene.nodes.filter(
    (node) =>
      anyone ||
      node.concept === concept ||
      node.words === head ||
      singular(node.words.split(' ').at(-1) as string) === last ||
      singular(node.concept.split(' ').at(-1) as string) === last,
  )
  const exact = found.filter((node) => node.words === head || node.concept === head || node.concept === singular(head))
  const kind = found.length > 0 ? [] : scene.nodes.filter((node) => ofKind(node, last))
  const named = exact.length > 0 ? exact : found.length > 0 ? found : kind
  const colors = head.split(' ').filter((word) => colorHex(word))
  const colored = named.filter((node) => node.colors.some((color) => colors.includes(color)))
  return colored.length > 0 ? colored : anyone && colors.length > 0 ? [] : named
}

const singular = (word: string): string => word.replace(/(?<=ch|sh|x|ss)es$|(?<!s)s$/, '')
const ofKind = (node: SceneNode, word: string): boolean => findConcept(node.concept)?.kind === (/^(?:man|woman|people|boy|girl|guy|lady)$/.test(word) ? 'person' : word) // prettier-ignore

type One = { node: SceneNode; index: number; box: Placed }

function oneOf(scene: Scene, nodes: readonly SceneNode[], which: string): Found {
  const all = nodes.flatMap((node) => (node.placed ?? []).map((box, index): One => ({ node, index, box })))
  if (all.length < 2) return { scene, nodes: nodes.slice(0, 1) }
  const middle = ({ box }: One): number => box.x + box.width / 2
  const foot = ({ box }: One): number => box.y + box.height
  const area = ({ box }: One): number => box.width * box.height
  const by = /small|tini/.test(which) ? area : /big|larg/.test(which) ? area : /top|high|bottom|low|front|back|near|far/.test(which) ? foot : middle // prettier-ignore
  const sorted = all.toSorted((a, b) => by(a) - by(b))
  const at = /^(?:biggest|largest|right|rightmost|last|bottom|lowest|front|nearest)$/.test(which) ? sorted.length - 1 : which === 'second' ? 1 : which === 'third' ? 2 : which === 'middle' ? Math.floor((sorted.length - 1) / 2) : 0 // prettier-ignore
  return apart(scene, sorted[Math.min(at, sorted.length - 1)] as One)
}

/** Makes one instance of a node a node of its own. */
function apart(scene: Scene, { node, index, box }: One): Found {
  const boxes = node.placed ?? []
  if (boxes.length < 2) return { scene, nodes: [node] }
  const own: SceneNode = { ...node, id: freshId(scene), count: 1, placed: [box] }
  delete own.many
  const rest = { ...node, count: Math.min(40, boxes.length - 1), placed: boxes.filter((_box, at) => at !== index) }
  const moved = (support: string | undefined): string | undefined => {
    const [id, at] = (support ?? '').split('#')
    if (id !== node.id) return support
    return Number(at) === index ? `${own.id}#0` : `${id}#${Number(at) - (Number(at) > index ? 1 : 0)}`
  }
  const nodes = scene.nodes.flatMap((one) => (one === node ? [rest, own] : [one]))
  const carried = nodes.map((one) => (one.placed?.some(({ support }) => support?.startsWith(`${node.id}#`)) ? { ...one, placed: one.placed.map((each) => ({ ...each, support: moved(each.support) })) } : one)) // prettier-ignore
  const links = scene.relations.filter(({ from, to }) => from === node.id || to === node.id).map((one) => ({ ...one, from: one.from === node.id ? own.id : one.from, to: one.to === node.id ? own.id : one.to })) // prettier-ignore
  return { scene: { ...scene, nodes: carried as SceneNode[], relations: [...scene.relations, ...links].slice(0, 80) }, nodes: [own] } // prettier-ignore
}

/** An id that no node of the scene has. */
export function freshId(scene: Scene): string {
  const taken = new Set(scene.nodes.map((node) => node.id))
  for (let n = 1; ; n++) if (!taken.has(`e${n}`)) return `e${n}`
}
