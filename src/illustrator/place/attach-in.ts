/** In a thing: heaped in a bowl behind its front rim, seated in a hull, at the window of a car, inside a cage, in a tree's crown. */
import { conceptOf } from '../art/art.ts'
import { byHost, type Attaching } from './attach.ts'
import { scaleTo } from './attach-on.ts'
import { isClosedVehicle, isShowcase } from './kinds.ts'
import { socketOf, socketShare, type Piece } from './piece.ts'

/** Places pieces inside their hosts; what the front hides is cut off. */
export function attachIn(pieces: Piece[], around: Attaching): Piece[] {
  for (const { host, mine } of byHost(pieces, around.hosts)) {
    const kind = conceptOf(host.node).kind
    if (isShowcase(host.node)) enclose(mine, host, { middle: 0.56, share: 0.62 })
    else if (isClosedVehicle(host.node)) seatAtWindow(mine, host)
    else if (kind === 'plant') enclose(mine, host, { middle: 0.34, share: 0.5 })
    else if (kind === 'building') standIn(mine, host)
    else if (/^(person|animal)$/.test(conceptOf((mine[0] as Piece).node).kind) && kind !== 'container')
      seatInHull(mine, host, around)
    else heapIn(mine, host, around)
  }
  return pieces
}

/** Half the depth of an opening seen a little from above, as a share of its width. */
const OPENING = 0.06

/** Rows behind the front rim, each upper row narrower. */
function heapIn(mine: Piece[], host: Piece, { total, before, random }: Attaching): void {
  const rim = socketOf(host, 'inside')
  if (mine.every((piece) => piece.width > piece.height * 2.2)) return stickOut(mine, host, rim, random)
  const room = Math.max(rim.width * 0.92, host.width * 0.4)
  const inFirst = total <= 2 ? total : Math.max(2, Math.ceil((Math.sqrt(8 * total + 1) - 1) / 2))
  const width = Math.max(...mine.map((piece) => piece.width))
  const fit = Math.min(1.5, Math.max(0.2, room / (width * inFirst * (total > 2 ? 0.92 : 1))))
  mine.forEach((piece, i) => {
    const limit = (host.height * 1.15) / piece.height
    scaleTo(piece, Math.min(fit < 1 ? fit : Math.max(1, Math.min(fit, (host.height * 0.6) / piece.height)), limit))
    const [row, column, inRow] = rowOf(before + i, inFirst, total)
    const step = piece.width * (total > 2 ? 0.9 : 1)
    piece.x = rim.x + (column - (inRow - 1) / 2) * step + random.between(-0.03, 0.03) * piece.width
    const sunk = Math.min(0.32, row === 0 ? (piece.height > piece.width * 1.6 ? 0.3 : 0.26) : 0)
    piece.foot = rim.y + OPENING * rim.width + sunk * piece.height - row * piece.height * 0.62
    if (row === 0) piece.cut = Math.max(0, sunk - 0.02)
    piece.layer = host.layer - 0.2 + row * 0.02 + (column % 2) * 0.005
  })
}

/** Long things stand in it like brushes in a glass, behind its front. */
function stickOut(mine: Piece[], host: Piece, rim: { x: number; y: number; width: number }, random: Attaching['random']): void {
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.min(1.3, Math.max(0.2, (host.height * 1.35) / piece.width)))
    const lean = mine.length > 1 ? (i / (mine.length - 1) - 0.5) * 44 : random.between(-16, 16)
    piece.rotate = (piece.flip ? -90 : 90) + lean
    piece.x = rim.x + (lean / 44) * rim.width * 0.5
    piece.foot = rim.y - piece.width * 0.12 + piece.height / 2
    piece.layer = host.layer + 0.2
  })
}

function rowOf(index: number, base: number, total: number): [row: number, column: number, inRow: number] {
  let [row, start] = [0, 0]
  let inRow = Math.min(base, total)
  while (index >= start + inRow) {
    start += inRow
    row++
    inRow = Math.max(1, Math.min(base - row, total - start))
  }
  return [row, index - start, inRow]
}

/** Seated in an open hull: the gunwale hides the legs. */
function seatInHull(mine: Piece[], host: Piece, { total, before }: Attaching): void {
  const rim = socketOf(host, 'inside')
  const hull = rim.own ? rim : { ...rim, y: host.foot - host.height * 0.55 }
  const room = Math.max(hull.width, host.width * 0.5)
  const width = Math.max(...mine.map((piece) => piece.width))
  const fit = Math.min(1, (room * 1.05) / (width * total), (host.width * 0.75) / (mine[0] as Piece).height)
  mine.forEach((piece, i) => {
    scaleTo(piece, fit)
    const seat = socketShare(piece.node, piece.seed, 'seat')
    const hidden = piece.node.pose === 'stand' || piece.node.pose === undefined ? 0.3 : Math.min(0.5, Math.max(0.22, (1 - (seat.own ? seat.at[1] : 0.7)) * 0.9))
    piece.x = hull.x + (before + i - (total - 1) / 2) * Math.min(room / Math.max(1, total), piece.width * 1.15)
    piece.foot = hull.y + hidden * piece.height
    piece.cut = hidden
    piece.layer = host.layer - 0.2 - i * 0.01
  })
} // prettier-ignore

/** Head and shoulders at the window. */
function seatAtWindow(mine: Piece[], host: Piece): void {
  const seat = socketOf(host, 'seat')
  const at = seat.own ? seat : { x: host.x - host.width * 0.1 * (host.flip ? -1 : 1), y: host.foot - host.height * 0.52 }
  const fit = Math.min(1, (host.height * 0.95) / (mine[0] as Piece).height)
  mine.forEach((piece, i) => {
    scaleTo(piece, fit)
    piece.cut = 0.62
    piece.flip = host.flip
    piece.x = at.x + (i - (mine.length - 1) / 2) * Math.min(piece.width * 1.1, (host.width * 0.7) / mine.length)
    piece.foot = at.y + piece.cut * piece.height
    piece.layer = host.layer - 0.2
  })
}

/** Wholly inside, as large as fits. */
function enclose(mine: Piece[], host: Piece, at: { middle: number; share: number }): void {
  const width = (host.width * at.share) / Math.min(mine.length, 3)
  const rows = Math.ceil(mine.length / 3)
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.min(1.2, width / piece.width, (host.height * at.share * 0.9) / rows / piece.height))
    const inRow = Math.min(3, mine.length - Math.floor(i / 3) * 3)
    piece.x = host.x + ((i % 3) - (inRow - 1) / 2) * width
    const middle = host.foot - host.height * (1 - at.middle) + (Math.floor(i / 3) - (rows - 1) / 2) * piece.height * 1.1
    piece.foot = middle + piece.height / 2
    piece.layer = host.layer - 0.2
  })
}

/** Before its door, small beside it. */
function standIn(mine: Piece[], host: Piece): void {
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.min(1, (host.height * 0.5) / piece.height))
    piece.x = host.x + (i - (mine.length - 1) / 2) * piece.width * 1.1
    piece.foot = host.foot + 0.02 * host.height
    piece.layer = host.layer - 0.4
  })
}
