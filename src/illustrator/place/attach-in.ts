/** In a thing: heaped in a bowl behind its front rim, seated in a hull, at the window of a car, inside a cage, in a tree's crown. */
import { conceptOf } from '../art/art.ts'
import { byHost, type Attaching } from './attach.ts'
import { scaleTo } from './attach-on.ts'
import { glassRoom, isClosedVehicle, isLiving, isShowcase, isWater } from './kinds.ts'
import { socketOf, socketShare, type Piece } from './piece.ts'
import { rimShare } from './rim.ts'
import { draughtOf } from './water.ts'

/** Places pieces inside their hosts; what the front hides is cut off. */
export function attachIn(pieces: Piece[], around: Attaching): Piece[] {
  for (const { host, mine } of byHost(pieces, around.hosts)) {
    const kind = conceptOf(host.node).kind
    const glass = glassRoom(host.node)
    if (glass) enclose(mine, host, { ...glass, layer: 0.2, ...around })
    else if (isShowcase(host.node)) enclose(mine, host, { middle: 0.56, share: 0.74, ...around })
    else if (isClosedVehicle(host.node)) seatAtWindow(mine, host)
    else if (kind === 'plant') enclose(mine, host, { middle: 0.34, share: 0.5 })
    else if (kind === 'symbol') enclose(mine, host, { middle: 0.5, share: 0.9 })
    else if (kind === 'building') standIn(mine, host)
    else if (isWater(host.node)) wade(mine, host)
    else if (kind === 'container' || !/^(person|animal)$/.test(conceptOf((mine[0] as Piece).node).kind))
      heapIn(mine, host, around)
    else if (hasHull(host)) seatInHull(mine, host, around)
    else if (kind === 'clothing') emerge(mine, host)
    else nestle(mine, host)
  }
  return pieces
}

/** Half the depth of an opening seen a little from above, as a share of its width. */
const OPENING = 0.06

/** A heap behind the front rim; what lives sits side by side, a second row higher and farther back. */
function heapIn(mine: Piece[], host: Piece, { total, before, random }: Attaching): void {
  const rim = socketOf(host, 'inside')
  if (mine.every((piece) => piece.width > piece.height * 2.2)) return stickOut(mine, host, rim, random)
  const near = rim.y + Math.max(OPENING * rim.width * 0.5, (rimShare(host.node, host.seed)?.depth ?? 0) * host.height)
  const room = Math.max(rim.width * 0.96, host.width * 0.4)
  if (isLiving((mine[0] as Piece).node)) return peepOut(mine, host, { x: rim.x, near, room }, { total, before })
  const inFirst = total <= 2 ? total : Math.max(2, Math.ceil((Math.sqrt(8 * total + 1) - 1) / 2))
  const width = Math.max(...mine.map((piece) => piece.width))
  const fit = Math.min(1.5, Math.max(0.2, room / (width * inFirst * (total > 2 ? 0.92 : 1))))
  const tilts = mine.every((piece) => piece.height < piece.width * 1.5 && piece.node.text === undefined)
  mine.forEach((piece, i) => {
    const limit = (host.height * 1.15) / piece.height
    scaleTo(piece, Math.min(fit < 1 ? fit : Math.max(1, Math.min(fit, (host.height * 0.6) / piece.height)), limit))
    const [row, column, inRow] = rowOf(before + i, inFirst, total)
    const step = piece.width * (total > 2 ? 0.9 : 1)
    piece.x = rim.x + (column - (inRow - 1) / 2) * step + random.between(-0.04, 0.04) * piece.width
    const sunk = row === 0 ? (piece.height > piece.width * 1.6 ? 0.3 : 0.26) : 0
    const bulge = total > 2 ? (1 - Math.abs(column - (inRow - 1) / 2) / Math.max(1, inRow / 2)) * 0.06 * piece.height : 0
    piece.foot = near + sunk * piece.height - row * piece.height * 0.62 - bulge
    if (tilts && total > 1) piece.rotate = random.between(-16, 16)
    if (row === 0) piece.cut = Math.max(0.02, sunk - 0.02)
    piece.layer = host.layer - 0.2 + row * 0.02 + (column % 2) * 0.005
  })
}

/** Looking over the rim, their lower halves behind it; more than four in two rows, the farther one higher. */
function peepOut(mine: Piece[], host: Piece, rim: { x: number; near: number; room: number }, { total, before }: { total: number; before: number }): void {
  const rows = total > 3 ? 2 : 1
  const inFront = Math.ceil(total / rows)
  const wide = Math.max(...mine.map((piece) => piece.width))
  const fit = Math.min(1, rim.room / (wide * (inFront === 1 ? 0.8 : 0.5 * inFront + 0.4)), (host.height * 1.5) / (mine[0] as Piece).height)
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.max(0.2, fit))
    const at = before + i
    const back = at >= inFront
    const inRow = back ? total - inFront : inFront
    const column = back ? at - inFront : at
    const hidden = piece.height > piece.width * 1.2 ? 0.4 : 0.24
    piece.x = rim.x + (column - (inRow - 1) / 2) * Math.min(piece.width * 0.72, rim.room / inRow)
    piece.foot = rim.near + hidden * piece.height - (back ? 0.42 * piece.height : 0)
    piece.cut = back ? 0.02 : hidden
    if (inRow > 1) piece.flip = column % 2 === (back ? 0 : 1)
    piece.layer = host.layer - 0.25 + (back ? 0.04 : 0) - column * 0.002
  })
} // prettier-ignore

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

/** Whether its drawing has an upper edge that hides legs: a boat, a cart, or an opening near the top. */
function hasHull(host: Piece): boolean {
  const { kind } = conceptOf(host.node)
  if (kind === 'boat' || kind === 'vehicle' || kind === 'furniture') return true
  const inside = socketShare(host.node, host.seed, 'inside')
  return inside.own && inside.at[1] < 0.3
}

/** Before its middle, whole: a hollow that is only a face has no edge to hide anything. */
function nestle(mine: Piece[], host: Piece): void {
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.min(1, (host.height * 0.62) / piece.height, (host.width * 0.7) / mine.length / piece.width))
    piece.x = host.x + (i - (mine.length - 1) / 2) * piece.width * 1.1
    piece.foot = host.foot - host.height * 0.06
    piece.layer = host.layer - 0.3
  })
}

/** Out of a hat or a boot: above its upper edge, the rest behind it. */
function emerge(mine: Piece[], host: Piece): void {
  mine.forEach((piece, i) => {
    scaleTo(
      piece,
      Math.max(Math.min(1, (host.width * 0.62) / mine.length / piece.width), (host.width * 0.4) / mine.length / piece.width),
    )
    piece.x = host.x + (i - (mine.length - 1) / 2) * piece.width
    piece.foot = host.foot - host.height + 0.4 * piece.height
    piece.layer = host.layer + 0.3 + i * 0.01
  })
}

/** In a puddle or a pond: boats and swimmers lie in its middle, those who stand are wet to the knees. */
function wade(mine: Piece[], host: Piece): void {
  mine.forEach((piece, i) => {
    scaleTo(piece, Math.min(1, (host.width * 0.5) / mine.length / piece.width))
    const deep = Math.min(0.3, draughtOf(piece.node))
    piece.x = host.x + (i - (mine.length - 1) / 2) * piece.width * 1.12
    piece.foot = host.foot - host.height * 0.42 + deep * piece.height
    if (deep > 0.01) piece.cut = deep
    piece.zone = 'hand'
    piece.layer = host.layer - 0.3 - i * 0.01
  })
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

/** Head and shoulders at the windows: the driver's, or along all of a bus. */
function seatAtWindow(mine: Piece[], host: Piece): void {
  const seat = socketOf(host, 'seat')
  const driver = seat.own ? seat : { x: host.x - host.width * 0.1 * (host.flip ? -1 : 1), y: host.foot - host.height * 0.52 }
  const at = mine.length > 1 ? { x: host.x, y: driver.y } : driver
  const long = host.width > host.height * 2.6 || /bus|train|tram|truck|plane|airliner/.test(host.node.concept)
  const person = conceptOf((mine[0] as Piece).node).kind === 'person'
  const cut = person ? 0.62 : 0.5
  const seen = host.height * (long ? 0.25 : 0.36)
  const fit = Math.max(0.1, Math.min(2, seen / ((mine[0] as Piece).height * (1 - cut))))
  mine.forEach((piece, i) => {
    scaleTo(piece, fit)
    piece.cut = cut
    piece.flip = host.flip
    piece.x = at.x + (i - (mine.length - 1) / 2) * ((host.width * 0.66) / mine.length)
    piece.foot = at.y + cut * piece.height
    piece.layer = host.layer - 0.2
  })
}

/** Wholly inside, as large as fits; more than three in a grid. */
function enclose(
  mine: Piece[],
  host: Piece,
  at: { middle: number; share: number; tall?: number; layer?: number; total?: number; before?: number },
): void {
  const all = Math.max(mine.length, at.total ?? 0)
  const columns = all <= 3 ? all : Math.ceil(Math.sqrt(all))
  const width = (host.width * at.share) / columns
  const rows = Math.ceil(all / columns)
  mine.forEach((piece, own) => {
    const i = all > mine.length ? own + (at.before ?? 0) : own
    scaleTo(
      piece,
      Math.min(1.2, (width * 0.94) / piece.width, (host.height * (at.tall ?? at.share) * 0.94) / rows / piece.height),
    )
    const row = Math.floor(i / columns)
    const inRow = Math.min(columns, all - row * columns)
    piece.x = host.x + ((i % columns) - (inRow - 1) / 2) * width
    const middle = host.foot - host.height * (1 - at.middle) + (row - (rows - 1) / 2) * piece.height * 1.06
    piece.foot = middle + piece.height / 2
    piece.layer = host.layer + (at.layer ?? -0.2)
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
