/** Carries scene operations out. What is not named keeps its boxes, so that nothing else moves. */
import { findConcept, knownCities, landmarksOf } from '../concepts/concepts.ts'
import { changeNode } from './edit-node.ts'
import { findNodes, freshId } from './find-nodes.ts'
import type { Material, Mood, Pose, Region, Scene, SceneNode, SceneRelation } from './scene.ts'

/** What something stands in relation to: words for a thing of the scene, and the thing itself should it not be there. */
export type Tie = { kind: SceneRelation['kind']; words: string; node: SceneNode | undefined; reversed?: boolean }

/** A change of one named thing by itself. */
export type NodeChange =
  | { kind: 'replace'; target: string; by: SceneNode }
  | { kind: 'recolour'; target: string; color: string }
  | { kind: 'resize'; target: string; factor: number }
  | { kind: 'move'; target: string; region: Region }
  | { kind: 'count'; target: string; count: number }
  | { kind: 'turn'; target: string; facing: 'left' | 'right' | 'front' | 'away' | 'around' }
  | { kind: 'pose'; target: string; pose: Pose }
  | { kind: 'material'; target: string; material: Material }
  | { kind: 'feel'; target: string; mood: Mood }
  | { kind: 'age'; target: string; age: NonNullable<SceneNode['age']> }
  | { kind: 'trait'; target: string; trait: string }
  | { kind: 'dress'; target: string; wears: { concept: string; color?: string } }

/** A change to a scene; targets are words to be matched against the nodes. */
export type SceneChange =
  | NodeChange
  | { kind: 'add'; node: SceneNode; tie?: Tie }
  /** `place`: where it is put when no such thing is in the scene. */
  | { kind: 'relate'; target: string; tie: Tie; place?: Scene['environment']['kind'] }
  | { kind: 'remove'; target: string }
  | { kind: 'swap'; target: string; other: string }
  | { kind: 'landmarks'; names: readonly string[] }
  | { kind: 'time'; time: Scene['environment']['time'] }
  | { kind: 'weather'; weather: Scene['environment']['weather'][number]; off?: boolean }
  | { kind: 'season'; season: NonNullable<Scene['environment']['season']> }
  | { kind: 'place'; place: Scene['environment']['kind'] }
  | { kind: 'background'; color: string }
  | { kind: 'style'; medium: Scene['style']['medium'] }
  | { kind: 'mood'; mood: Mood }
  | { kind: 'light'; light: Scene['light'][number] }
  | { kind: 'shot'; shot: Scene['camera']['shot'] }
  | { kind: 'text'; words: string; on?: string }

/** The changed scene, or undefined when the target is not in it. `last` are the ids named just before, for `it` and `them`. */
export function changeScene(scene: Scene, change: SceneChange, last: readonly string[] = []): Scene | undefined {
  const { environment } = scene
  switch (change.kind) {
    case 'add':
      return add(scene, change, last)
    case 'time':
      return { ...scene, environment: { ...environment, time: change.time } }
    case 'weather': {
      const others = environment.weather.filter((one) => one !== change.weather)
      const season = change.weather === 'snow' && !change.off ? { season: 'winter' as const } : {}
      return { ...scene, environment: { ...environment, ...season, weather: change.off ? others : [...others, change.weather].slice(-3) } } // prettier-ignore
    }
    case 'season':
      return { ...scene, environment: { ...environment, season: change.season } }
    case 'place':
      return moved(scene, change.place)
    case 'background': {
      const kind = /^(?:studio|wall)$|room$|^kitchen$/.test(environment.kind) ? environment.kind : 'studio'
      return { ...scene, environment: { ...environment, kind, color: change.color, asked: true } }
    }
    case 'style':
      return { ...scene, style: { ...scene.style, medium: change.medium } }
    case 'mood':
      return { ...scene, mood: change.mood }
    case 'light':
      return { ...scene, light: [...scene.light.filter((one) => one !== change.light), change.light].slice(-4) }
    case 'shot':
      return unplaced({ ...scene, camera: { ...scene.camera, shot: change.shot } })
    case 'text':
      return write(scene, change, last)
    case 'landmarks':
      return replaceLandmarks(scene, change.names)
    case 'swap':
      return swap(scene, change, last)
    case 'remove':
      return remove(scene, change.target, last)
    case 'relate':
      return relate(scene, change, last)
    default:
      return changeNodes(scene, change, last)
  }
}

const without = (scene: Scene, ids: ReadonlySet<string>): Scene => ({
  ...scene,
  nodes: scene.nodes.filter(({ id }) => !ids.has(id)),
  relations: scene.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  texts: scene.texts.filter(({ on }) => !on || !ids.has(on)),
})

const withNode = (scene: Scene, node: SceneNode): Scene => ({ ...scene, nodes: scene.nodes.map((one) => (one.id === node.id ? node : one)) }) // prettier-ignore

/** All laid out again. */
function unplaced(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map(({ placed: _placed, ...node }) => node) }
}

/** A new node, tied to what is there; what it is to be tied to is added when it is not. */
function add(scene: Scene, { node, tie }: { node: SceneNode; tie?: Tie }, last: readonly string[]): Scene | undefined {
  if (scene.nodes.length >= 59) return undefined
  const own = { ...node, id: freshId(scene) }
  const added = { ...scene, nodes: [...scene.nodes, own] }
  return tie ? tied(added, own.id, tie, last) : added
}

function tied(scene: Scene, id: string, tie: Tie, last: readonly string[]): Scene | undefined {
  const others = { ...scene, nodes: scene.nodes.filter((node) => node.id !== id) }
  const found = findNodes(others, tie.words, last)
  const own = scene.nodes.find((node) => node.id === id)
  let to = found.nodes[0]
  let now: Scene = { ...found.scene, nodes: [...found.scene.nodes, ...(own ? [own] : [])] }
  if (!to) {
    if (!tie.node) return undefined
    to = { ...tie.node, id: freshId(now) }
    now = { ...now, nodes: [...now.nodes, to] }
  }
  const host = tie.reversed && findConcept(to.concept)?.kind !== 'person'
  const kind = host ? 'next-to' : tie.kind
  const link = tie.reversed && !host ? { from: to.id, kind, to: id } : { from: id, kind, to: to.id }
  return { ...now, relations: [...now.relations, link].slice(-80) }
}

function relate(
  scene: Scene,
  { target, tie, place }: Extract<SceneChange, { kind: 'relate' }>,
  last: readonly string[],
): Scene | undefined {
  const { scene: now, nodes } = findNodes(scene, target, last)
  const node = nodes[0]
  if (!node) return undefined
  if (place && findNodes(scene, tie.words, last).nodes.length === 0) return moved(scene, place)
  const { placed: _placed, region: _region, ...free } = node
  const freed = withNode({ ...now, relations: now.relations.filter(({ from }) => from !== node.id) }, free)
  return tied(freed, node.id, tie, last)
}

function swap(scene: Scene, change: { target: string; other: string }, last: readonly string[]): Scene | undefined {
  const first = findNodes(scene, change.target, last)
  const second = findNodes(first.scene, change.other, last)
  const [a, b] = [first.nodes[0], second.nodes[0]]
  if (!a || !b || a.id === b.id || !a.placed?.[0] || !b.placed?.[0]) return undefined
  const [one, two] = [a.placed[0], b.placed[0]]
  const across = (node: SceneNode, from: typeof one, to: typeof one): SceneNode => {
    const [x, y] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height - from.y - from.height]
    return { ...node, placed: node.placed?.map((box) => ({ ...box, x: box.x + x, y: box.y + y, depth: to.depth })) }
  }
  const swapped = withNode(withNode(second.scene, across(a, one, two)), across(b, two, one))
  const carriedBy = (id: string): ReadonlySet<string> =>
    new Set(
      swapped.relations.flatMap((link) =>
        link.from === id && link.kind === 'holding'
          ? [link.to]
          : link.to === id && /^(?:on|in|riding)$/.test(link.kind)
            ? [link.from]
            : [],
      ),
    )
  const [ofA, ofB] = [carriedBy(a.id), carriedBy(b.id)]
  const along = (node: SceneNode): SceneNode =>
    node.id === a.id || node.id === b.id
      ? node
      : ofA.has(node.id)
        ? across(node, one, two)
        : ofB.has(node.id)
          ? across(node, two, one)
          : node
  return { ...swapped, nodes: swapped.nodes.map(along) }
}

function remove(scene: Scene, target: string, last: readonly string[]): Scene | undefined {
  const found = findNodes(scene, target, last)
  if (found.nodes.length > 0) return without(found.scene, new Set(found.nodes.map(({ id }) => id)))
  return alterWorn(scene, target, () => undefined)
}

/** Changes or takes off what somebody wears; undefined when nobody does. */
function alterWorn(scene: Scene, words: string, alter: (worn: NonNullable<SceneNode['wears']>[number]) => NonNullable<SceneNode['wears']>[number] | undefined): Scene | undefined {
  const name = words.replace(/^(?:the|his|her|its|their|[\w ]+'s) /, '')
  const concept = findConcept(name)?.name ?? findConcept(name.split(' ').at(-1) as string)?.name
  const isIt = (worn: { concept: string }): boolean => worn.concept === concept || worn.concept.split(' ').at(-1) === name.split(' ').at(-1)
  if (!scene.nodes.some((node) => node.wears?.some(isIt))) return undefined
  return { ...scene, nodes: scene.nodes.map((node) => (node.wears ? { ...node, wears: node.wears.flatMap((worn) => (isIt(worn) ? (alter(worn) ?? []) : worn)) } : node)) }
} // prettier-ignore

function changeNodes(scene: Scene, change: NodeChange, last: readonly string[]): Scene | undefined {
  const found = findNodes(scene, change.target, last)
  if (found.nodes.length === 0) return change.kind === 'recolour' ? alterWorn(scene, change.target, (worn) => ({ ...worn, color: change.color })) : undefined // prettier-ignore
  return found.nodes.reduce((now, node) => withNode(now, changeNode(node, change)), found.scene)
}

function write(scene: Scene, { words, on }: { words: string; on?: string }, last: readonly string[]): Scene {
  const carrier = (on ? findNodes(scene, on, last).nodes[0]?.id : undefined) ?? (on ? undefined : scene.texts[0]?.on)
  const at = Math.max(0, scene.texts.findIndex((text) => text.on === carrier))
  const text = scene.texts[at]
  const nodes = scene.nodes.map((node) => (node.id === carrier ? { ...node, text: words } : node))
  const fresh = !text || text.on !== carrier
  if (fresh) return { ...scene, nodes, texts: [...scene.texts, { words, look: carrier ? ('label' as const) : ('title' as const), ...(carrier ? { on: carrier } : {}) }].slice(-12) } // prettier-ignore
  return { ...scene, nodes, texts: scene.texts.map((one, index) => (index === at ? { ...one, words } : one)) }
} // prettier-ignore

const FLOATING = /^(?:underwater|space|sky|ocean|lake|river)$/

/** Another place; where one can stand in neither or only one of them, things are laid out again. */
function moved(scene: Scene, place: Scene['environment']['kind']): Scene {
  const { color: _color, ...environment } = scene.environment
  const now = { ...scene, environment: { ...environment, kind: place, details: [], asked: true } }
  return FLOATING.test(place) || FLOATING.test(environment.kind) ? unplaced(now) : now
}

/** Landmarks are replaced one by one; a scene without any takes all the new ones. A collage is composed again. */
function replaceLandmarks(scene: Scene, names: readonly string[]): Scene {
  const known = new Set(knownCities().flatMap((city) => landmarksOf(city)))
  const isOld = (node: SceneNode): boolean => node.traits?.includes('landmark') === true || known.has(node.concept)
  const old = scene.nodes.filter((node) => isOld(node))
  const asNode = (name: string, id: string, placed?: SceneNode['placed']): SceneNode => ({ id, concept: name, words: name, count: 1, colors: [], scale: 1, traits: ['landmark'], ...(placed ? { placed } : {}) }) // prettier-ignore
  const wanted = old.length > 0 && !scene.style.collage ? names.slice(0, old.length) : names
  const fresh = wanted.map((name, index) => asNode(name, old[index]?.id ?? `m${index + 1}`, old[index]?.placed?.slice(0, 1)))
  const gone = new Set(old.slice(wanted.length).map(({ id }) => id))
  const kept = without(scene, gone).nodes.map((node) => fresh.find(({ id }) => id === node.id) ?? node)
  const details = scene.environment.details.filter((detail) => !knownCities().includes(detail))
  const now = { ...without(scene, gone), nodes: [...kept, ...fresh.slice(old.length)], environment: { ...scene.environment, details } } // prettier-ignore
  return scene.style.collage ? unplaced(now) : now
}
