/** Ties between the earth and the sky: the moon rising behind a roof, clouds about the head of a stair. */
import { scaleTo } from './attach-on.ts'
import type { Attaching } from './attach.ts'
import type { Piece } from './piece.ts'

/** Half behind the upper edge of its host, large, to one side of the middle. */
export function riseBehind(pieces: readonly Piece[], { hosts, cluster, random }: Attaching): void {
  const host = hosts[0] as Piece
  const side = random.chance(0.5) ? -1 : 1
  pieces.forEach((piece, i) => {
    const size = Math.min(host.width * 0.62, host.height * 0.7)
    scaleTo(piece, size / Math.max(piece.width, piece.height))
    piece.x = host.x + side * host.width * 0.2 + (i - (pieces.length - 1) / 2) * piece.width * 1.1
    piece.foot = host.foot - host.height * 0.86 + piece.height * 0.4
    piece.layer = Math.max(...cluster.map((one) => one.layer)) + 0.8
    piece.zone = 'sky'
  })
}

/** Clouds about the upper end of steps (drawn rising to the right), some before and some behind them. */
export function crown(pieces: readonly Piece[], { hosts, random }: Attaching): void {
  const host = hosts[0] as Piece
  const end = host.x + (host.flip ? -1 : 1) * host.width * 0.42
  const top = host.foot - host.height
  pieces.forEach((piece, i) => {
    scaleTo(piece, (host.width * random.between(0.42, 0.58)) / piece.width)
    const across = pieces.length === 1 ? 0 : i / (pieces.length - 1) - 0.5
    piece.x = end + across * host.width * 0.7 * (host.flip ? 1 : -1)
    piece.foot = top + host.height * (0.12 - Math.abs(across) * 0.16) + piece.height * 0.42
    piece.layer = host.layer + (i % 2 === 0 ? -0.4 - i * 0.01 : 0.4 + i * 0.01)
    piece.zone = 'sky'
  })
}
