/** Carried things: held in a hand, flown on a string, worn, ridden, hung, or pictured on another thing. */
import type { SocketName } from '../art/art.ts'
import { conceptOf } from '../art/art.ts'
import { byHost, type Attaching } from './attach.ts'
import { hangFrom, mountOn } from './attach-hang.ts'
import { attachIn } from './attach-in.ts'
import { scaleTo } from './attach-on.ts'
import { isClosedVehicle, isHeldLow, isLiving } from './kinds.ts'
import { naturalSize } from './measure.ts'
import { socketOf, socketShare, type Piece } from './piece.ts'
import type { TieKind } from './tie.ts'

/** Places pieces at the sockets of those who carry them. */
export function attachCarried(pieces: Piece[], kind: TieKind, around: Attaching): Piece[] {
  for (const { host, mine } of byHost(pieces, around.hosts)) {
    if (kind === 'riding' && isClosedVehicle(host.node)) attachIn(mine, { ...around, hosts: [host] })
    else mine.forEach((piece, i) => carry(piece, host, kind, around.before + i, around))
  }
  return pieces
}

function carry(piece: Piece, host: Piece, kind: TieKind, slot: number, around: Attaching): void {
  switch (kind) {
    case 'riding':
      return ride(piece, host, slot, around.total)
    case 'holding':
      if (host.node.actions?.some(({ verb }) => verb === 'juggle')) return juggle(piece, host, slot, around.total)
      return hold(piece, host, slot)
    case 'tethered':
      return fly(piece, host, slot, around)
    case 'wearing':
      return wear(piece, host)
    case 'hanging':
      return hangFrom(piece, host, slot, around)
    case 'mounted':
      return mountOn(piece, host)
    case 'at-window':
      return lookOut(piece, host, slot, around.total)
    default: {
      const on = socketOf(host, 'picture')
      scaleTo(piece, Math.min((host.width * 0.5) / piece.width, (host.height * 0.46) / piece.height))
      piece.x = on.x
      piece.foot = on.y + piece.height / 2
      piece.zone = 'hand'
      piece.layer = host.layer - 0.2
    }
  }
}

function ride(piece: Piece, host: Piece, slot: number, total: number): void {
  const seat = socketOf(host, 'seat')
  const own = socketShare(piece.node, piece.seed, 'seat')
  if (host.node.concept === 'roller coaster') return rideCar(piece, host, seat, slot)
  scaleTo(piece, Math.min(1, (host.height * 1.5) / piece.height))
  const place = (slot - (total - 1) / 2) * Math.min(piece.width * 0.7, (host.width * 0.5) / total)
  const hips = own.own ? own.at : ([0.5, 0.92] as const)
  piece.x = seat.x + place + (0.5 - (piece.flip ? 1 - hips[0] : hips[0])) * piece.width
  piece.foot = seat.y + (1 - hips[1]) * piece.height
  piece.layer = host.layer - 0.3 - slot * 0.01
}

/** In a car of a roller coaster: the body is seen above its side. */
function rideCar(piece: Piece, host: Piece, seat: { x: number; y: number }, slot: number): void {
  scaleTo(piece, (host.height * 0.5) / piece.height)
  const cut = conceptOf(piece.node).kind === 'person' ? 0.48 : 0.3
  piece.cut = cut
  piece.flip = !host.flip
  piece.x = seat.x + slot * piece.width * 0.4
  piece.foot = seat.y + cut * piece.height
  piece.zone = 'hand'
  piece.layer = host.layer - 0.3 - slot * 0.01
}

/** Thrown up in turn: an arc of things above the hands, the highest over the head. */
function juggle(piece: Piece, host: Piece, slot: number, total: number): void {
  const large = Math.max(piece.width, piece.height)
  scaleTo(piece, Math.max(0.09, Math.min(0.15, 0.5 / total)) * (host.height / large))
  const share = total < 2 ? 0.5 : slot / (total - 1)
  const turn = Math.PI * (1 - share)
  const [left, right] = [socketOf(host, 'hand'), socketOf(host, 'otherHand')]
  const reach = Math.max(Math.abs(left.x - right.x) / 2, host.height * 0.24)
  const level = Math.min(left.y, right.y, host.foot - host.height * 0.55) - piece.height * 0.6
  piece.x = (left.x + right.x) / 2 + Math.cos(turn) * reach
  piece.foot =
    level + piece.height / 2 - Math.sin(turn) * Math.max(host.height * 0.5, host.foot - host.height - level + host.height * 1.1)
  piece.rotate = (slot * 47) % 90
  piece.zone = 'hand'
  piece.layer = host.layer - 0.35 - slot * 0.01
}

function hold(piece: Piece, host: Piece, slot: number): void {
  const isBeast = conceptOf(host.node).kind !== 'person'
  if (!isBeast && isLiving(piece.node) && naturalSize(piece.node) > 0.3) return cradle(piece, host, slot)
  const names: SocketName[] = isBeast ? ['mouth', 'hand'] : slot % 2 === 0 ? ['hand', 'otherHand'] : ['otherHand', 'hand']
  const hand = names.map((name) => socketOf(host, name)).find(({ own }) => own) ?? socketOf(host, names[0] as SocketName)
  const [least, most] = isBeast ? [0.16, 0.4] : [0.17, naturalSize(piece.node) >= 1.2 ? 0.95 : isHeldLow(piece.node) ? 0.72 : 0.4]
  const large = Math.max(piece.width, piece.height)
  scaleTo(piece, Math.max(Math.min(1, (host.height * most) / large), (host.height * least) / large))
  const grip = socketShare(piece.node, piece.seed, 'handle')
  const [gx, gy] = grip.own ? grip.at : isHeldLow(piece.node) ? [0.5, 0.8] : [0.5, 0.5]
  piece.x = hand.x + (0.5 - (piece.flip ? 1 - gx : gx)) * piece.width
  if (large > host.height && !isBeast) piece.x += Math.sign(hand.x - host.x) * piece.width * 0.5
  piece.foot = Math.min(host.foot, hand.y + (1 - gy) * piece.height)
  piece.zone = 'hand'
  piece.layer = host.layer - 0.35 - slot * 0.01
  if (host.node.pose === 'carry' && naturalSize(piece.node) >= 1.2 && piece.height > piece.width * 2.2)
    return shoulder(piece, host)
  if (host.node.pose === 'play-instrument' && STRUMMED.test(piece.node.concept)) return strum(piece, host)
  if (!/umbrella|parasol/.test(piece.node.concept)) return
  piece.x = (hand.x + host.x * 2) / 3
  piece.foot = host.foot - host.height + piece.height * 0.62
  piece.layer = host.layer + 0.3
}

const STRUMMED = /guitar|^(banjo|ukulele|mandolin|lute)$/

/** Across the body, the neck to the side of the stretched hand. */
function strum(piece: Piece, host: Piece): void {
  scaleTo(piece, (host.height * 0.56) / Math.max(piece.width, piece.height))
  const side = socketOf(host, 'hand').x < socketOf(host, 'otherHand').x ? -1 : 1
  piece.rotate = side * 62
  piece.flip = false
  piece.x = host.x + side * host.width * 0.06
  piece.foot = host.foot - host.height * 0.5 + piece.height / 2
}

/** A child or a pet in someone's arms, before the chest. */
function cradle(piece: Piece, host: Piece, slot: number): void {
  const large = Math.max(piece.width, piece.height)
  scaleTo(piece, Math.max(Math.min(1, (host.height * 0.36) / large), (host.height * 0.24) / large))
  const hand = socketOf(host, slot % 2 === 0 ? 'hand' : 'otherHand')
  piece.x = host.x + (hand.x - host.x) * 0.3
  piece.foot = Math.max(host.foot - host.height * 0.42, host.foot - host.height * 0.62 + piece.height / 2)
  piece.zone = 'hand'
  piece.layer = host.layer - 0.35 - slot * 0.01
}

/** Long things lie over the shoulder. */
function shoulder(piece: Piece, host: Piece): void {
  piece.rotate = host.flip ? 84 : -84
  piece.x = host.x
  piece.foot = host.foot - host.height * 0.64 + piece.height / 2
}

/** Up in the air, a string down to the hand. */
function fly(piece: Piece, host: Piece, slot: number, { total, random }: Attaching): void {
  const hand = socketOf(host, 'hand')
  const balloon = piece.node.concept.includes('balloon')
  scaleTo(piece, Math.max(Math.min(1, (host.height * 0.5) / piece.height), (host.height * 0.26) / piece.height))
  const side = hand.x < host.x ? -1 : 1
  const fan = (slot - (total - 1) / 2) * piece.width * (total > 4 ? 0.55 : 0.8)
  const away = balloon ? 0.1 : 0.75
  piece.x = hand.x + side * away * host.height + fan
  const up = balloon ? 0.3 + (slot % 2) * 0.22 : 0.55
  const head = host.foot - host.height * 1.02
  piece.foot =
    Math.min(hand.y - up * host.height, balloon ? head - (slot % 2) * 0.2 * host.height : head) -
    random.between(0, 0.06) * host.height
  piece.zone = 'sky'
  piece.string = [hand.x, hand.y]
  piece.layer = host.layer + 0.2 + slot * 0.01
}

function wear(piece: Piece, host: Piece): void {
  const name = /scarf|tie|necklace|collar|bow/.test(piece.node.concept)
    ? 'neck'
    : /glasses|mask|goggles/.test(piece.node.concept)
      ? 'face'
      : 'head'
  const at = socketOf(host, name)
  scaleTo(piece, Math.min((host.width * 0.62) / piece.width, (host.height * 0.3) / piece.height))
  piece.x = at.x
  piece.foot = at.y + piece.height * (name === 'head' ? 0.3 : 0.5)
  piece.zone = 'hand'
  piece.layer = host.layer - 0.25
}

/** Head and shoulders over the sill. */
function lookOut(piece: Piece, host: Piece, slot: number, total: number): void {
  const person = conceptOf(piece.node).kind === 'person'
  const cut = person ? 0.52 : 0.3
  scaleTo(piece, Math.min((host.height * 0.66) / (piece.height * (1 - cut)), (host.width * 0.8) / total / piece.width))
  piece.cut = cut
  piece.x = host.x + (slot - (total - 1) / 2) * Math.min(piece.width * 1.1, (host.width * 0.8) / total)
  piece.foot = host.foot - host.height * 0.1 + cut * piece.height
  piece.zone = 'hand'
  piece.layer = host.layer - 0.2 - slot * 0.01
}
