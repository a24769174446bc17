/** Portraits: people cropped at the chest with the head in the upper half, only when the shot asks for it. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Scene } from '../scene/scene.ts'
import { boundsOf, grow, shift, socketOf, type Piece } from './piece.ts'

/** Whether this picture is a portrait of one or two people (or animals) on their own. */
export function isPortrait(scene: Scene, clusters: readonly (readonly Piece[])[]): boolean {
  if (scene.camera.shot !== 'portrait' && scene.camera.shot !== 'close') return false
  if (clusters.length === 0 || clusters.length > 2) return false
  return clusters.every((pieces) => {
    const [first] = pieces
    return first && pieces.filter(({ node }) => node === first.node).length <= 2 && conceptOf(first.node).kind === 'person' && first.node.pose !== 'ride' // prettier-ignore
  })
}

/** Moves the clusters so that heads and shoulders fill the frame. */
export function framePortrait(scene: Scene, clusters: readonly Piece[][], random: Random): void {
  const { width: W, height: H } = scene
  const sitters = clusters.flatMap((pieces) => pieces.filter(({ node }) => node === pieces[0]?.node))
  const slot = (W * 0.96) / sitters.length
  sitters.sort((a, b) => a.x - b.x)
  const lean = sitters.length === 1 ? random.pick([0.44, 0.5, 0.5, 0.56]) : 0.5
  clusters.forEach((pieces, index) => {
    const [first] = pieces
    if (!first) return
    const neck = socketOf(first, 'neck')
    const seat = socketOf(first, 'seat')
    const top = boundsOf([first]).top
    const bust = neck.y + (seat.y - neck.y) * 0.62 - top
    const shoulders = (seat.y - neck.y) * 1.1
    const scale = Math.min((H * 0.84) / bust, (slot * 1.04) / shoulders)
    grow(pieces, scale, { x: 0, foot: 0 })
    const box = boundsOf(pieces.filter(({ node }) => node === first.node))
    const headX = socketOf(first, 'face').x
    const aim = clusters.length === 1 ? W * lean : W * (0.27 + 0.46 * index)
    shift(pieces, aim - (clusters.length === 1 && sitters.length > 1 ? (box.left + box.right) / 2 : headX), 0)
    const drop = Math.max(0.07 * H, H - bust * scale)
    shift(pieces, 0, Math.min(drop, 0.2 * H) - boundsOf([first]).top)
  })
}
