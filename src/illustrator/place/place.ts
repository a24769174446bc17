/**
 * Layout: gives every instance of every node its box. What is tied together (on, in, riding, held, behind, around...) is laid out as a cluster in
 * units of its own; clusters then stand on the stage. Several arrangements are tried by the seed and the best by `scoreOf` is taken. Boxes that are
 * already there stay, so that edits are local. Everything stays on the canvas unless the shot asks for a crop.
 */
import { hashText, seededRandom, type Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { stageFor } from '../scene/stages.ts'
import { arrange } from './arrange.ts'
import { frameWindow } from './frame-window.ts'
import { comeNear } from './come-near.ts'
import { furnish } from './furnish.ts'
import { inferred } from './infer.ts'
import { intentOf, type Intent } from './intent.ts'
import { instancesOf, measureFor } from './measure.ts'
import type { Piece } from './piece.ts'
import { placeCollage } from './place-collage.ts'
import { planOf } from './plan.ts'
import { grounded, posed, skySided } from './posed.ts'
import { scoreOf, type Laid } from './score.ts'

export { frontRim } from './rim.ts'

/** Arrangements tried for one picture. */
const TRIES = 16

/** The scene with every node's `placed` filled; small things in rooms may get a table, as a node marked `implied`. */
export function placeScene(scene: Scene, stage: Stage): Scene {
  const framed = frameWindow(scene)
  if (!framed) return placeThings(scene, stage)
  return framed.whole(placeThings(framed.view, stageFor(framed.view)))
}

function placeThings(scene: Scene, stage: Stage): Scene {
  const fresh = (node: SceneNode) => !node.placed || node.placed.length !== instancesOf(node)
  if (!scene.nodes.some(fresh)) return scene
  const random = seededRandom(scene.seed).fork('place')
  if (scene.style.collage && scene.nodes.length >= 3 && scene.nodes.every(fresh))
    return { ...scene, nodes: placeCollage(scene, scene.nodes, random) }
  const near = comeNear(inferred(posed(grounded(skySided(scene)))), stage)
  const furnished = furnish(near, near.environment === scene.environment ? stage : stageFor(near))
  const staged = furnished.environment === scene.environment && furnished.camera === scene.camera
  const found = bestOf(furnished, staged ? stage : stageFor(furnished), fresh, random)
  return {
    ...furnished,
    nodes: furnished.nodes.map((node) => {
      if (!fresh(node)) return node
      const own = found.filter(({ piece }) => piece.node.id === node.id).sort((a, b) => a.piece.index - b.piece.index)
      return { ...node, placed: own.map((one) => placedOf(one, furnished)) }
    }),
  }
}

function bestOf(scene: Scene, stage: Stage, fresh: (node: SceneNode) => boolean, random: Random): Laid[] {
  const [plan, measure] = [planOf(scene), measureFor(scene)]
  const seedOf = (node: SceneNode) => hashText(`${scene.seed}:${node.id}`) % 1_000_000_000
  const wish = intentOf(
    random.fork('intent'),
    scene.environment.kind,
    scene.nodes.some((node) => conceptOf(node).kind === 'vehicle'),
  )
  const crowded = scene.nodes.reduce((sum, node) => sum + instancesOf(node), 0) > 7 && scene.nodes.length > 1
  if (crowded && wish.depth === 'flat') wish.depth = 'deep'
  const modest: Intent = { ...wish, size: 1, depth: 'free' }
  let best: { laid: Laid[]; score: number } | undefined
  for (let attempt = 0; attempt < TRIES + 2 * Math.min(6, scene.nodes.length); attempt++) {
    const own = random.fork(`try ${attempt}`)
    const intent = attempt % 3 < 2 ? wish : modest
    const laid = arrange(scene, stage, { plan, measure, fresh, seedOf, intent, random: own })
    const score = scoreOf(scene, laid, plan) + (intent === wish ? 0.7 : 0) + own.fork('taste').between(0, 0.25)
    if (!best || score > best.score) best = { laid, score }
  }
  return best?.laid ?? []
}

function placedOf({ piece, depth }: Laid, scene: Scene): Placed {
  const { width: W, height: H } = scene
  const box = onCanvas(piece, scene)
  return {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    depth: Math.max(0, Math.min(1, depth)),
    zone: piece.zone ?? 'ground',
    flip: piece.flip,
    ...(piece.rotate ? { rotate: piece.rotate } : {}),
    ...(piece.support ? { support: piece.support } : {}),
    ...(piece.cut ? { cut: piece.cut } : {}),
    ...(piece.string ? { string: [piece.string[0] / W, piece.string[1] / H] as [number, number] } : {}),
    seed: piece.seed,
  }
}

const CROPPED: ReadonlySet<Scene['camera']['shot']> = new Set(['portrait', 'close'])

/** The box in shares of the canvas; moved in from the edges, unless the shot crops. */
function onCanvas(piece: Piece, scene: Scene): { x: number; y: number; width: number; height: number } {
  const seen = Math.max(1, (leastSize(piece.node) * Math.min(scene.width, scene.height)) / Math.max(piece.width, piece.height))
  const [width, height] = [(piece.width * seen) / scene.width, (piece.height * seen) / scene.height]
  const [x, y] = [piece.x / scene.width - width / 2, piece.foot / scene.height - height]
  if (CROPPED.has(scene.camera.shot) && conceptOf(piece.node).kind === 'person') return { x, y, width, height }
  const fit = Math.min(1, 0.98 / width, 0.98 / height)
  const [w, h] = [width * fit, height * fit]
  const tall = 1 + h * (piece.cut ?? 0)
  return {
    x: Math.max(0.005, Math.min(0.995 - w, x + (width - w) / 2)),
    y: Math.max(0.005, Math.min(tall - 0.005 - h, y + height - h)),
    width: w,
    height: h,
  }
}

/** What is named is never too small to be named: the least share of the picture's shorter side. */
const leastSize = (node: SceneNode): number => (node.many ? 0.03 : node.count > 6 ? 0.045 : 0.06)
