/** On a thing: its feet on the top, side by side; sitters with their seat on it and their legs before it. */
import { conceptOf } from '../art/art.ts'
import { byHost, type Attaching } from './attach.ts'
import { formation } from './formation.ts'
import { heapOf, isGroundCover, isLiving, isRound, isSeat, isSingleSeat, isTrodden, lyingShare } from './kinds.ts'
import { socketOf, socketShare, type Piece } from './piece.ts'

/** Places pieces on their hosts' tops. */
export function attachOn(pieces: Piece[], around: Attaching): Piece[] {
  const heaped = around.hosts.length > 1 && heapOf((around.hosts[0] as Piece).node) !== 'none'
  if (heaped) return onHeap(pieces, around)
  for (const { host, mine } of byHost(pieces, around.hosts)) putOn(mine, host, around)
  return pieces
}

/** On a stack only its topmost carries. */
function onHeap(pieces: Piece[], around: Attaching): Piece[] {
  const highest = around.hosts.reduce((top, one) => (one.foot - one.height < top.foot - top.height ? one : top))
  for (const piece of pieces) piece.support = `${highest.node.id}#${highest.index}`
  putOn(pieces, highest, around)
  return pieces
}

function putOn(mine: Piece[], host: Piece, { total, before, random }: Attaching): void {
  const first = mine[0] as Piece
  const sits = first.node.pose === 'sit' || first.node.pose === 'ride'
  const top = socketOf(host, sits || isSeat(host.node) ? 'seat' : 'top')
  const surface = surfaceOf(host, first, top)
  const shared = Math.max(1, total - mine.length + 1) > 1
  const slots = shared ? total : mine.length
  const width = Math.max(...mine.map((piece) => piece.width))
  const room = Math.max(surface.width, host.width * 0.5)
  const heap = heapOf(first.node)
  const piled = heap !== 'none' || (mine.length >= 4 && isRound(first.node))
  if (!shared && piled) return heapOn(mine, surface, room, heap === 'none' ? 'pile' : heap, random)
  for (const piece of mine)
    if (!(isSeat(host.node) && /pillow|cushion/.test(piece.node.concept))) piece.height *= lyingShare(piece.node)
  if (slots >= 4 && LAID_OUT.test(host.node.concept) && !sits)
    return spreadOut(mine, surface, { room, slots, from: shared ? before : 0, host, random })
  const treads = (isLiving(first.node) && isGroundCover(host.node)) || isTrodden(host.node, first.node)
  const taken = isSingleSeat(host.node) && isLiving(first.node) && mine.length === 1
  const carried = conceptOf(host.node).kind === 'food' && !isLiving(first.node) ? (host.height * 0.9) / first.height : 1
  const shrink = treads
    ? 1
    : taken
      ? Math.min(1, (host.height * 1.5) / first.height)
      : Math.min(1, carried, (room * 1.12) / (width * slots))
  const spare = Math.max(0, room - width * shrink * slots)
  const pitch = width * shrink + Math.min(spare / Math.max(1, slots), width * 0.35)
  const lean = slots === 1 && spare > width * 0.6 ? random.between(-0.32, 0.32) * spare : 0
  mine.forEach((piece, i) => {
    scaleTo(piece, shrink)
    piece.x = surface.x + lean + ((shared ? before : 0) + i - (slots - 1) / 2) * (taken ? host.width * 0.3 : pitch)
    piece.foot = surface.y + (lyingShare(piece.node) < 1 ? 0.3 : 0.015) * piece.height
    piece.layer = host.layer - 0.3 - i * 0.01
    if (LAID_DOWN.test(piece.node.concept) && LAID_OUT.test(host.node.concept)) layDown(piece, surface.y)
    if (/bridge/.test(host.node.concept)) cross(piece, surface.y, host)
    if (sits) sitDown(piece, surface.y, host)
    if (sits && conceptOf(host.node).kind === 'person') piece.layer = host.layer + 0.3
  })
}

/** Cutlery and pens lie where they are put. */
const LAID_DOWN =
  /^(fork|knife|spoon|pen|pencil|paintbrush|toothbrush|chopsticks?|spatula|ladle|wrench|screwdriver|hammer|key|comb|match|ruler|flute|wand)$/

function layDown(piece: Piece, y: number): void {
  if (piece.height < piece.width * 2) return
  const turn = 68
  piece.rotate = piece.flip ? -turn : turn
  const tall = piece.height * Math.cos((turn * Math.PI) / 180) + piece.width * Math.sin((turn * Math.PI) / 180)
  piece.foot = y + 0.16 * tall - tall / 2 + piece.height / 2
}

/** On a bridge, behind its near railing. */
function cross(piece: Piece, y: number, host: Piece): void {
  piece.foot = y + 0.14 * Math.min(piece.height, host.height * 0.4)
  piece.layer = host.layer + 0.3
}

/** A shoulder for a bird, the middle of what lies flat, else its top. */
function surfaceOf(host: Piece, first: Piece, top: ReturnType<typeof socketOf>): ReturnType<typeof socketOf> {
  const neck = socketOf(host, 'neck')
  if (neck.own && !isSeat(host.node) && conceptOf(host.node).kind !== 'animal' && first.width < host.width * 1.4) {
    if (conceptOf(first.node).kind === 'person') return { ...neck, y: neck.y - host.height * 0.05, width: first.width }
    return {
      ...neck,
      x: neck.x + (host.flip ? -1 : 1) * host.width * 0.36,
      y: neck.y + host.height * 0.05,
      width: Math.min(first.width, host.height * 0.26),
    }
  }
  if (lyingShare(host.node) < 1)
    return { ...top, x: host.x, y: host.foot - host.height * 0.5, width: host.width * 0.7, own: true }
  return top.own ? top : socketOf(host, 'top')
}

/** Broad and flat: things on it lie in depth as well as side by side. */
const LAID_OUT = /tray|plate|platter|board|blanket|\brug\b|table|counter|raft|pan$|picnic|grill|saucer/

/** In two or three rows from back to front, siblings mixed, each row shifted by half a step. */
function spreadOut(
  mine: Piece[],
  surface: { x: number; y: number },
  { room, slots, from, host, random }: { room: number; slots: number; from: number; host: Piece; random: Attaching['random'] },
): void {
  const rows = slots > 9 ? 3 : 2
  const inRow = Math.ceil(slots / rows)
  const width = Math.max(...mine.map((piece) => piece.width))
  const shrink = Math.min(1, (room * 1.02) / (width * (inRow + 0.35) * 0.86))
  const pitch = Math.min(room / (inRow + 0.5), width * shrink * 1.25)
  const deep = Math.min(0.16 * room, 0.34 * Math.max(...mine.map((piece) => piece.height)) * shrink)
  mine.forEach((piece, i) => {
    scaleTo(piece, shrink)
    const at = from + i
    const row = at % rows
    const column = Math.floor(at / rows)
    const behind = row / (rows - 1)
    piece.x =
      surface.x + (column - (inRow - 1) / 2 + (row % 2 === 0 ? -0.25 : 0.25)) * pitch + random.between(-0.04, 0.04) * piece.width
    piece.foot = surface.y + 0.015 * piece.height + deep * (0.42 - behind)
    piece.layer = host.layer - 0.5 + behind * 0.3 - column * 0.005
    if (piece.node.text === undefined && isRound(piece.node)) piece.rotate = random.between(-14, 14)
  })
}

/** The seat of the body on the seat of the chair; the feet never below the chair's own. */
function sitDown(piece: Piece, y: number, host: Piece): void {
  if (conceptOf(piece.node).kind !== 'person') return
  const seat = socketShare(piece.node, piece.seed, 'seat')
  if (!seat.own) return
  const foot = y + piece.height * (1 - seat.at[1]) * 0.94
  piece.foot = isSeat(host.node) ? Math.min(foot, host.foot + 0.03 * piece.height) : foot
}

function heapOn(
  mine: Piece[],
  surface: { x: number; y: number },
  room: number,
  heap: 'pile' | 'stack' | 'column',
  random: Attaching['random'],
): void {
  const first = mine[0] as Piece
  const spots = formation({ count: mine.length, size: first, random, room: 2, heap, crowd: false })
  const wide = Math.max(...spots.map(({ x }) => Math.abs(x))) * 2 + first.width
  const fit = Math.min(1, room / wide)
  mine.forEach((piece, i) => {
    const spot = spots[i] as (typeof spots)[number]
    scaleTo(piece, fit)
    if (spot.squash) piece.height *= spot.squash
    piece.x = surface.x + spot.x * fit
    piece.foot = surface.y + spot.foot * fit + 0.015 * piece.height
    piece.layer = -0.3 + spot.layer * 0.1
  })
}

/** Scales a piece about its foot. */
export function scaleTo(piece: Piece, factor: number): void {
  piece.width *= factor
  piece.height *= factor
  piece.scale *= factor
}
