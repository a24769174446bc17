/** Rugs, puddles, blankets: they lie under those who stand near, wide enough to be seen around their feet. */
import type { Scene } from '../scene/scene.ts'
import type { StageZone } from '../scene/stage.ts'
import { boundsOf, grow, shift, type Piece } from './piece.ts'
import type { Laid } from './score.ts'

/** Lays a cluster whose root is a ground cover under all that stands on the ground, behind it in the order of painting. */
export function coverGround(pieces: Piece[], laid: readonly Laid[], scene: Scene, strip: StageZone): Laid[] {
  const { width: W, height: H } = scene
  const standing = laid.filter(({ piece }) => piece.zone === 'ground' && !piece.support)
  const depth = Math.max(0.2, ...laid.map((one) => one.depth)) + 0.01
  const box = boundsOf(pieces)
  const around = standing.length > 0 ? boundsOf(standing.map(({ piece }) => piece)) : { left: 0.2 * W, right: 0.8 * W, top: 0, bottom: strip.nearY * H }
  const wide = Math.min(0.94 * W, Math.max(0.5 * W, (around.right - around.left) * 1.06))
  const scale = Math.min(wide / (box.right - box.left), (0.3 * H) / (box.bottom - box.top))
  grow(pieces, scale, { x: 0, foot: 0 })
  const sized = boundsOf(pieces)
  const middle = Math.max(wide / 2 + 0.02 * W, Math.min(0.98 * W - wide / 2, (around.left + around.right) / 2))
  const near = Math.min(0.985 * H, around.bottom + 0.42 * (sized.bottom - sized.top))
  shift(pieces, middle - (sized.left + sized.right) / 2, near - sized.bottom)
  const root = pieces[0]?.node
  return pieces.map((piece) => ({ piece: { ...piece, zone: piece.zone ?? strip.zone }, depth: piece.node === root ? depth : Math.max(0.05, depth - 0.02 + piece.layer * 0.004), fixed: false }))
} // prettier-ignore
