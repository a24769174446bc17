/** Leaning: before a broad face, or tilted at a narrow thing's side until the top touches it; the lowest corner stays on the ground. */
import { conceptOf } from '../art/art.ts'
import { scaleTo } from './attach-on.ts'
import { isBroad, isLiving } from './kinds.ts'
import type { Piece } from './piece.ts'

/** Places pieces so that they lean on their first host. */
export function leanOn(pieces: readonly Piece[], hosts: readonly Piece[]): void {
  const host = hosts[0] as Piece
  pieces.forEach((piece, i) => {
    const side = i % 2 === 0 ? -1 : 1
    const step = Math.floor(i / 2)
    if (isBroad(host.node)) beforeFace(piece, host, side, step)
    else atSide(piece, host, side, step)
    if (conceptOf(piece.node).kind === 'animal') piece.flip = side < 0
    piece.layer = host.layer - 0.4 - i * 0.01
  })
}

/** What is long stands tilted before the face, what is wide stands straight; both within its width. */
function beforeFace(piece: Piece, host: Piece, side: -1 | 1, step: number): void {
  if (!isLiving(piece.node)) scaleTo(piece, Math.min(1, (host.height * 1.04) / piece.height))
  const angle = isLiving(piece.node) ? 4 : piece.height > piece.width * 1.15 ? 11 : 0
  tilt(piece, -side * angle, host.foot + 0.03 * Math.min(piece.height, host.height))
  const free = Math.max(0, host.width * 0.5 - piece.width * 0.6)
  piece.x = host.x + side * (free * 0.72 - step * piece.width * 1.1)
}

/** Half the width of the upper end of long things, as a share of theirs: a broom's handle, a ladder's rail. */
const HANDLE = 0.1

/** The upper end touches the host's side: a trunk's, a post's, a cupboard's. */
function atSide(piece: Piece, host: Piece, side: -1 | 1, step: number): void {
  const wide = piece.width > piece.height * 1.15
  const angle = isLiving(piece.node) ? 7 : wide ? 0 : 14
  tilt(piece, -side * angle, host.foot + 0.02 * host.height)
  const turn = (angle * Math.PI) / 180
  const reach = wide ? 0.2 * piece.width : (piece.height / 2) * Math.sin(turn) + HANDLE * piece.width
  piece.x = host.x + side * (halfWidth(host) + reach + step * piece.width * 1.1)
}

/** Half the width at the height where things lean: a tree's trunk, a post, or nearly the whole box. */
function halfWidth(host: Piece): number {
  if (conceptOf(host.node).kind === 'plant') return host.width * 0.1
  if (/lamp|post|pole|pillar|column/.test(host.node.concept)) return host.width * 0.14
  return host.width * 0.47
}

/** Turns it about its middle and sets its lowest corner on the ground. */
function tilt(piece: Piece, degrees: number, ground: number): void {
  const turn = (Math.abs(degrees) * Math.PI) / 180
  const low = (piece.height / 2) * Math.cos(turn) + (piece.width / 2) * Math.sin(turn)
  if (degrees !== 0) piece.rotate = degrees
  piece.foot = ground - low + piece.height / 2
}
