/** The near edge of an opening: what is in a bowl is hidden below it, along its curve. */
import { conceptOf } from '../art/art.ts'
import type { Placed, SceneNode } from '../scene/scene.ts'
import { socketShare } from './piece.ts'
import { topOutline } from './silhouette.ts'

export type Rim = {
  /** Middle of the opening, and its width. */
  x: number
  y: number
  width: number
  /** How far the near edge hangs below the middle: nothing for a crate seen level, more for a bowl. */
  depth: number
}

/** Round vessels drawn a little from above, whose openings are ellipses. */
const ROUND = /bowl|plate|dish|\bcup\b|teacup|mug|\bpot\b|\bpan\b|wok|bucket|pail|barrel|vase|cauldron|fountain|pool|basin|platter|saucer|tray|\btub\b|nest|planter|urn|goblet|puddle|pond|tire|tyre|drum|hole/ // prettier-ignore

/** The rim of a host in shares of the canvas; undefined when its drawing names no opening. */
export function frontRim(node: SceneNode, placed: Placed): Rim | undefined {
  const share = rimShare(node, placed.seed)
  if (!share) return undefined
  return {
    x: placed.x + placed.width * (placed.flip ? 1 - share.x : share.x),
    y: placed.y + placed.height * share.y,
    width: share.width * placed.width,
    depth: share.depth * placed.height,
  }
}

/** The same in shares of the drawing's box. */
export function rimShare(node: SceneNode, seed: number): Rim | undefined {
  const { at, width, own } = socketShare(node, seed, 'inside')
  if (!own) return undefined
  const concept = conceptOf(node)
  const round = ROUND.test(concept.name)
  if (!round && concept.kind !== 'container') return undefined
  const seen = at[1] - topOutline(node, seed).y
  const depth = round ? (seen > 0.02 && seen < 0.45 ? seen : 0.09) : 0
  return { x: at[0], y: at[1], width: round ? Math.min(1, width * 1.22) : width, depth }
}
