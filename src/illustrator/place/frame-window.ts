/** What is seen through a window: the window becomes the picture's frame, its panes clear, and the view outside the place. */
import { conceptOf } from '../art/art.ts'
import type { EnvironmentKind, Placed, Scene, SceneNode } from '../scene/scene.ts'
import { ENVIRONMENT_KINDS } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { isLiving, isWindow } from './kinds.ts'

export type Framed = {
  /** The scene outside, without the window. */
  view: Scene
  /** The scene whole, its window placed and clear. */
  whole(view: Scene): Scene
}

/** Undefined when nothing is seen through a window, or when the window has its box already. */
export function frameWindow(scene: Scene): Framed | undefined {
  const window = scene.nodes.find((node) => isWindow(node) && node.count === 1 && !node.placed && isLookedThrough(scene, node))
  if (!window) return undefined
  const rest = scene.nodes.filter((node) => node !== window)
  if (rest.length === 0 || rest.some(({ placed }) => placed)) return undefined
  const outside: Scene['environment'] = stageFor(scene).indoors
    ? { ...scene.environment, kind: outdoorsOf(rest) }
    : scene.environment
  const view: Scene = {
    ...scene,
    environment: outside,
    nodes: rest,
    relations: scene.relations.filter(({ from, to }) => from !== window.id && to !== window.id),
  }
  const frame: SceneNode = { ...window, params: { ...window.params, clear: true }, placed: [boxOfFrame(scene.seed)] }
  return {
    view,
    whole: (laid) => ({
      ...laid,
      nodes: [...laid.nodes.slice(0, scene.nodes.indexOf(window)), frame, ...laid.nodes.slice(scene.nodes.indexOf(window))],
      relations: [...laid.relations, ...scene.relations.filter(({ from, to }) => from === window.id || to === window.id)],
    }),
  }
}

const isLookedThrough = (scene: Scene, window: SceneNode): boolean =>
  scene.relations.some(({ kind, from, to }) => {
    const other = scene.nodes.find(({ id }) => id === from)
    return to === window.id && other !== undefined && (kind === 'inside-view' || (kind === 'in' && !isLiving(other)))
  })

const boxOfFrame = (seed: number): Placed => ({ x: 0.005, y: 0.005, width: 0.99, height: 0.99, depth: 0.01, zone: 'wall', flip: false, seed: Math.abs(seed) % 1_000_000_000 }) // prettier-ignore

/** Where what is seen belongs by nature; else a park. */
function outdoorsOf(nodes: readonly SceneNode[]): EnvironmentKind {
  for (const node of nodes) {
    const { kind, setting } = conceptOf(node)
    const own = ENVIRONMENT_KINDS.find((each) => each === setting)
    if (own && OUTDOORS.has(own)) return own
    if (kind === 'building') return 'skyline'
  }
  return 'park'
}

const OUTDOORS: ReadonlySet<EnvironmentKind> = new Set<EnvironmentKind>(['meadow', 'park', 'garden', 'farm', 'field', 'forest', 'mountain', 'desert', 'beach', 'ocean', 'lake', 'river', 'snow', 'savanna', 'skyline', 'street', 'village', 'harbour']) // prettier-ignore
