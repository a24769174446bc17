/** Hanging: over a chair's corner, on a hook, below a branch or a line, in a tree's crown, down a wall; and what a handlebar carries. */
import { conceptOf } from '../art/art.ts'
import type { Attaching } from './attach.ts'
import { scaleTo } from './attach-on.ts'
import { isSeat, isWindow } from './kinds.ts'
import { shift, socketOf, type Piece } from './piece.ts'

/** Places one hanging piece; a host that stands in the air for it is lifted off the ground with all of its cluster. */
export function hangFrom(piece: Piece, host: Piece, slot: number, { total, cluster }: Attaching): void {
  const { kind } = conceptOf(host.node)
  const top = host.foot - host.height
  const along = (slot - (total - 1) / 2) * Math.min(piece.width * 1.15, (host.width * 0.85) / total)
  piece.layer = host.layer - 0.2 - slot * 0.01
  piece.zone = 'hand'
  if (isSeat(host.node)) {
    const side = (slot % 2 === 0 ? -1 : 1) * (host.flip ? -1 : 1)
    scaleTo(piece, Math.min(1, (host.width * 0.46) / piece.width, (host.height * 0.5) / piece.height))
    piece.x = host.x + side * host.width * 0.36
    piece.foot = top + piece.height * (piece.height > piece.width ? 0.9 : 0.62)
    return
  }
  if (kind === 'plant' && !HANGERS.test(host.node.concept)) {
    scaleTo(piece, Math.min(1, (host.height * 0.34) / piece.height))
    piece.x = host.x + along
    piece.foot = host.foot - host.height * 0.46 + piece.height * 0.6
    return
  }
  if (kind === 'building' || isWindow(host.node) || /wall|door|balcony|fence|gate/.test(host.node.concept)) {
    scaleTo(piece, Math.min(1, (host.height * 0.5) / piece.height, (host.width * 0.6) / piece.width))
    piece.x = host.x + along
    piece.foot = top + host.height * 0.24 + piece.height
    return
  }
  const held = HANGERS.exec(host.node.concept)?.[0]
  const height = held === 'hook' ? 0.72 : held === 'rack' || held === 'stand' ? 0.12 : held ? 0.5 : 0.92
  if (held) scaleTo(piece, Math.min(1.4, (host.width * (held === 'hook' ? 3 : 0.5)) / piece.width))
  if (kind === 'aircraft' && !/balloon/.test(host.node.concept)) return sling(piece, host, along)
  piece.x = (held ? host.x : socketOf(host, 'bottom').x) + along
  piece.foot = top + host.height * height + piece.height * 0.94
  const below = piece.foot - host.foot
  if (below <= 0) return
  shift([...cluster, piece], 0, -below - 0.5 * piece.height)
  for (const one of cluster) one.zone ??= 'wall'
}

/** On a rope well below what carries it through the air. */
function sling(piece: Piece, host: Piece, along: number): void {
  scaleTo(piece, Math.min(1, (host.width * 0.34) / piece.width, (host.height * 0.9) / piece.height))
  piece.x = host.x + along
  piece.foot = host.foot + host.height * 0.3 + piece.height
  piece.string = [piece.x, host.foot - host.height * 0.2]
  piece.layer = host.layer + 0.1
}

/** What things hang from by nature, itself in the air. */
const HANGERS =
  /hook|branch|clothesline|washing line|wire|rope|rail|beam|rod|hanger|rack|stand|balloon|helicopter|crane|parachute/

/** At the handlebar of a bicycle, on its front side. */
export function mountOn(piece: Piece, host: Piece): void {
  const front = socketOf(host, 'front')
  const at = front.own ? front : { x: host.x - (host.flip ? -1 : 1) * host.width * 0.34, y: host.foot - host.height * 0.78 }
  scaleTo(piece, Math.max((host.width * 0.24) / piece.width, Math.min(1, (host.width * 0.34) / piece.width)))
  piece.x = at.x + (host.flip ? 1 : -1) * piece.width * 0.16
  piece.foot = at.y + piece.height * 0.72
  piece.flip = host.flip
  piece.zone = 'hand'
  piece.layer = host.layer - 0.3
}
