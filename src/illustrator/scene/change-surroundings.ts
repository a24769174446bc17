/** Changes of place, hour, weather, light, shot and frame. */
import { findNodes } from './find-nodes.ts'
import { kindOf } from './name-match.ts'
import type { Box, Placed, Scene, SceneNode } from './scene.ts'
import type { SceneChange } from './scene-change.ts'

type Change = Extract<SceneChange, { kind: 'time' | 'weather' | 'season' | 'place' | 'background' | 'style' | 'mood' | 'light' | 'lamps' | 'shot' | 'zoom' | 'frame' }> // prettier-ignore

/** Details by which the painter knows that the lamps are switched, and that the sun and the moon are hidden. */
export const LAMPS_ON = 'lamps on'
export const LAMPS_OFF = 'lamps off'
export const NO_DISC = 'no sun'

/** The scene in its changed surroundings; undefined when what is to be zoomed at is not there. */
export function changeSurroundings(scene: Scene, change: Change, last: readonly string[]): Scene | undefined {
  const { environment } = scene
  switch (change.kind) {
    case 'time':
      return { ...scene, environment: { ...environment, time: change.time } }
    case 'weather': {
      const others = environment.weather.filter((one) => one !== change.weather)
      if (change.weather === 'clear') return { ...scene, environment: { ...environment, weather: [], ...(environment.time === 'overcast' ? { time: 'day' as const } : {}) } } // prettier-ignore
      const season = change.weather === 'snow' && !change.off ? { season: 'winter' as const } : {}
      return { ...scene, environment: { ...environment, ...season, weather: change.off ? others : [...others, change.weather].slice(-3) } } // prettier-ignore
    }
    case 'season':
      return { ...scene, environment: { ...environment, ...thawed(environment, change.season), season: change.season }, nodes: scene.nodes.map((node) => inSeason(node, change.season)) } // prettier-ignore
    case 'place':
      return atPlace(scene, change.place)
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
    case 'lamps': {
      const details = environment.details.filter((one) => one !== LAMPS_ON && one !== LAMPS_OFF)
      return { ...scene, environment: { ...environment, details: [...details, change.on ? LAMPS_ON : LAMPS_OFF].slice(-16) } }
    }
    case 'shot':
      return unplaced({ ...scene, camera: { ...scene.camera, shot: change.shot } })
    case 'zoom':
      return zoomed(scene, change, last)
    case 'frame':
      return framed(scene, change.ratio)
  }
}

/** Snow goes with the winter, and a snowy plain turns into a meadow. */
function thawed({ kind, weather }: Scene['environment'], season: NonNullable<Scene['environment']['season']>): Partial<Scene['environment']> {
  if (season === 'winter') return {}
  return { weather: weather.filter((one) => one !== 'snow'), ...(kind === 'snow' ? { kind: 'meadow' as const } : {}) }
} // prettier-ignore

/** What a season makes of trees and bushes; another season ends it. */
const SEASONAL = { autumn: 'autumn', winter: 'snowy', spring: 'blossoming', summer: '' } as const

function inSeason(node: SceneNode, season: NonNullable<Scene['environment']['season']>): SceneNode {
  if (kindOf(node) !== 'plant' || /pine|fir|palm|cactus|spruce|christmas/.test(node.concept)) return node
  const others = (node.traits ?? []).filter((trait) => !/^(?:autumn|autumnal|snowy|bare|leafless|blossoming|blooming)$/.test(trait))
  return { ...node, traits: SEASONAL[season] ? [...others, SEASONAL[season]] : others }
} // prettier-ignore

/** All laid out again. */
export function unplaced(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map(({ placed: _placed, ...node }) => node) }
}

const FLOATING = /^(?:underwater|space|sky|ocean|lake|river)$/

/** Another place; where one can stand in neither or only one of them, things are laid out again. */
export function atPlace(scene: Scene, place: Scene['environment']['kind']): Scene {
  const { color: _color, ...environment } = scene.environment
  const now = { ...scene, environment: { ...environment, kind: place, details: [], asked: true } }
  return FLOATING.test(place) || FLOATING.test(environment.kind) ? unplaced(now) : now
}

/** Boxes nearer or farther about a point: what is named comes to the middle when the camera comes nearer. */
function zoomed(
  scene: Scene,
  { factor, target }: { factor: number; target?: string },
  last: readonly string[],
): Scene | undefined {
  const meant = target === undefined ? undefined : findNodes(scene, target, last).nodes.flatMap(({ placed = [] }) => placed)
  if (meant?.length === 0) return undefined
  const at = around(meant ?? scene.nodes.filter(({ implied }) => !implied).flatMap(({ placed = [] }) => placed))
  const foot = at.y + at.height
  const to = factor > 1 && meant ? { x: 0.5, foot: Math.min(0.97, foot + at.height * (factor - 1) * 0.5) } : { x: at.x + at.width / 2, foot: Math.min(0.97, foot) } // prettier-ignore
  const placed = (box: Placed): Placed => {
    const x = (share: number): number => to.x + (share - at.x - at.width / 2) * factor
    const y = (share: number): number => to.foot + (share - foot) * factor
    return within({ ...box, x: x(box.x), y: y(box.y), width: box.width * factor, height: box.height * factor, ...(box.string ? { string: [x(box.string[0]), y(box.string[1])] as [number, number] } : {}) }) // prettier-ignore
  }
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, ...(node.placed ? { placed: node.placed.map(placed) } : {}) })),
  }
}

/** What leaves the numbers that a box may have is held at their ends. */
const within = (box: Placed): Placed => ({
  ...box,
  x: Math.max(-2, Math.min(3, box.x)),
  y: Math.max(-2, Math.min(3, box.y)),
  width: Math.min(4, box.width),
  height: Math.min(4, box.height),
})

function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0.3, y: 0.4, width: 0.4, height: 0.5 }
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const [right, bottom] = [
    Math.max(...boxes.map((box) => box.x + box.width)),
    Math.max(...boxes.map((box) => box.y + box.height)),
  ]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const LONGEST = 2048

/** Another shape: the picture grows on two sides, feet keep their height over the ground, things keep their size in pixels. */
function framed(scene: Scene, ratio: number): Scene {
  const now = scene.width / scene.height
  const whole = ratio > now ? { width: scene.height * ratio, height: scene.height } : { width: scene.width, height: scene.width / ratio } // prettier-ignore
  const shrink = Math.min(1, LONGEST / Math.max(whole.width, whole.height))
  const even = (size: number): number => Math.max(16, Math.round((size * shrink) / 2) * 2)
  const [sx, sy] = [scene.width / whole.width, scene.height / whole.height]
  const wider = (x: number): number => 0.5 + (x - 0.5) * sx
  const taller = (foot: number): number => Math.min(foot, 1 - (1 - foot) * sy)
  const placed = (box: Placed): Placed => {
    const aloft = box.zone === 'sky' || box.zone === 'float' || box.zone === 'wall'
    const height = box.height * sy
    const y = aloft ? box.y + (box.height - height) / 2 : taller(box.y + box.height) - height
    return { ...box, x: wider(box.x), width: box.width * sx, y, height, ...(box.string ? { string: [wider(box.string[0]), y + (box.string[1] - box.y) * sy] as [number, number] } : {}) } // prettier-ignore
  }
  const node = (one: SceneNode): SceneNode => (one.placed ? { ...one, placed: one.placed.map(placed) } : one)
  return { ...scene, width: even(whole.width), height: even(whole.height), nodes: scene.nodes.map(node) }
}
