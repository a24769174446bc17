/** Carries scene operations out. What is not named keeps its boxes, so that nothing else moves. */
import type { Scene, SceneNode } from './scene.ts'

/** A change to a scene; targets are words to be matched against the nodes. */
export type SceneChange =
  | { kind: 'add'; node: SceneNode }
  | { kind: 'remove'; target: string }
  | { kind: 'replace'; target: string; by: SceneNode }
  | { kind: 'recolour'; target: string; color: string }
  | { kind: 'resize'; target: string; factor: number }
  | { kind: 'move'; target: string; region: NonNullable<SceneNode['region']> }
  | { kind: 'count'; target: string; count: number }
  | { kind: 'landmarks'; names: readonly string[] }
  | { kind: 'time'; time: Scene['environment']['time'] }
  | { kind: 'weather'; weather: Scene['environment']['weather'][number]; off?: boolean }
  | { kind: 'place'; place: Scene['environment']['kind'] }
  | { kind: 'style'; medium: Scene['style']['medium'] }
  | { kind: 'text'; words: string }

/** The changed scene, or undefined when the target is not in it. */
export function changeScene(scene: Scene, change: SceneChange): Scene | undefined {
  switch (change.kind) {
    case 'add':
      return { ...scene, nodes: [...scene.nodes, { ...change.node, id: freshId(scene) }] }
    case 'time':
      return { ...scene, environment: { ...scene.environment, time: change.time } }
    case 'weather': {
      const others = scene.environment.weather.filter((one) => one !== change.weather)
      const season = change.weather === 'snow' && !change.off ? { season: 'winter' as const } : {}
      return {
        ...scene,
        environment: { ...scene.environment, ...season, weather: change.off ? others : [...others, change.weather].slice(-3) },
      }
    }
    case 'place':
      return { ...scene, environment: { ...scene.environment, kind: change.place, asked: true } }
    case 'style':
      return { ...scene, style: { ...scene.style, medium: change.medium } }
    case 'text': {
      const [text, ...rest] = scene.texts
      const nodes = text?.on
        ? scene.nodes.map((node) => (node.id === text.on ? { ...node, text: change.words } : node))
        : scene.nodes
      return { ...scene, nodes, texts: [{ look: 'title', ...text, words: change.words }, ...rest] }
    }
    case 'landmarks':
      return replaceLandmarks(scene, change.names)
    default:
      return changeNodes(scene, change)
  }
}

function changeNodes(scene: Scene, change: Extract<SceneChange, { target: string }>): Scene | undefined {
  const found = findNodes(scene, change.target)
  if (found.length === 0) return undefined
  const ids = new Set(found.map((node) => node.id))
  if (change.kind === 'remove') {
    return {
      ...scene,
      nodes: scene.nodes.filter((node) => !ids.has(node.id)),
      relations: scene.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
    }
  }
  return { ...scene, nodes: scene.nodes.map((node) => (ids.has(node.id) ? changeNode(node, change) : node)) }
}

function changeNode(node: SceneNode, change: Exclude<Extract<SceneChange, { target: string }>, { kind: 'remove' }>): SceneNode {
  switch (change.kind) {
    case 'recolour':
      return { ...node, colors: [change.color] }
    case 'resize':
      return {
        ...node,
        scale: node.scale * change.factor,
        ...(node.placed ? { placed: node.placed.map((box) => resized(box, change.factor)) } : {}),
      }
    case 'count': {
      const { placed: _dropped, ...rest } = node
      return { ...rest, count: change.count }
    }
    case 'move':
      return {
        ...node,
        region: change.region,
        ...(node.placed ? { placed: node.placed.map((box) => ({ ...box, ...cornerFor(box, change.region) })) } : {}),
      }
    case 'replace': {
      const { id, count, placed } = node
      return { ...change.by, id, count: change.by.count > 1 ? change.by.count : count, ...(placed ? { placed } : {}) }
    }
  }
}

function resized<T extends { x: number; y: number; width: number; height: number }>(box: T, factor: number): T {
  const [width, height] = [box.width * factor, box.height * factor]
  return { ...box, width, height, x: box.x + (box.width - width) / 2, y: box.y + box.height - height }
}

function cornerFor(box: { x: number; y: number; width: number; height: number }, region: string): { x: number; y: number } {
  const x = region.includes('left')
    ? 0.06
    : region.includes('right')
      ? 0.94 - box.width
      : region === 'center'
        ? 0.5 - box.width / 2
        : box.x
  const y = region.startsWith('top')
    ? 0.06
    : region.startsWith('bottom')
      ? 0.94 - box.height
      : region === 'center'
        ? 0.55 - box.height / 2
        : box.y
  return { x, y }
}

/** Landmarks are replaced one by one in their boxes; a scene without any takes all the new ones. */
function replaceLandmarks(scene: Scene, names: readonly string[]): Scene {
  const isLandmark = (node: SceneNode) => node.traits?.includes('landmark') === true
  const fresh = (name: string, index: number): SceneNode => ({
    id: `m${index + 1}`,
    concept: name,
    words: name,
    count: 1,
    colors: [],
    scale: 1,
    traits: ['landmark'],
  })
  let index = 0
  const nodes = scene.nodes.map((node) => {
    const name = isLandmark(node) ? names[index] : undefined
    if (!name) return node
    index++
    return { ...fresh(name, index), id: node.id, ...(node.placed ? { placed: node.placed } : {}) }
  })
  return { ...scene, nodes: index > 0 ? nodes : [...nodes, ...names.map(fresh)] }
}

/** Nodes that words may mean: by concept, by the last word, by colour, `everything but`. */
function findNodes(scene: Scene, words: string): SceneNode[] {
  const target = words.replace(/^(the|a|an|all|every|both|those|these) /, '').trim()
  if (/^(it|them|everything)$/.test(target)) return scene.nodes.length > 0 ? [scene.nodes[0] as SceneNode] : []
  const side = / on the (left|right)$/.exec(target)?.[1]
  const name = target.replace(/ on the (left|right)$/, '')
  const last = name.split(' ').at(-1) as string
  const same = (a: string, b: string) =>
    a === b || a === b.replace(/s$/, '') || a.replace(/s$/, '') === b || a === b.replace(/es$/, '')
  const found = scene.nodes.filter((node) =>
    [node.concept, node.words].some((own) => same(own, name) || same(own.split(' ').at(-1) as string, last)),
  )
  const colored = found.filter((node) => node.colors.some((color) => name.includes(color)))
  const candidates = colored.length > 0 ? colored : found
  if (!side || candidates.length < 2) return candidates
  const x = (node: SceneNode) => node.placed?.[0]?.x ?? 0.5
  const sorted = [...candidates].sort((a, b) => x(a) - x(b))
  return [(side === 'left' ? sorted[0] : sorted.at(-1)) as SceneNode]
}

function freshId(scene: Scene): string {
  const taken = new Set(scene.nodes.map((node) => node.id))
  for (let n = 1; ; n++) if (!taken.has(`e${n}`)) return `e${n}`
}
