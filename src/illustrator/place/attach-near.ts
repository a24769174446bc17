/** Near a thing without resting on it: above, below, under its shelter, behind, before, around, leaning against, between. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Attaching } from './attach.ts'
import { leanOn } from './attach-lean.ts'
import { scaleTo } from './attach-on.ts'
import { crown, riseBehind } from './attach-sky.ts'
import { boundsOf, shift, type Piece } from './piece.ts'
import type { TieKind } from './tie.ts'

/** Places pieces beside, over or before their hosts. */
export function attachNear(pieces: Piece[], kind: TieKind, around: Attaching): Piece[] {
  for (const piece of pieces) delete piece.support
  const hosts = around.hosts
  if (kind === 'around') ring(pieces, around)
  else if (kind === 'between') between(pieces, around)
  else if (kind === 'above' || kind === 'below') stacked(pieces, kind, around)
  else if (kind === 'behind' || kind === 'front') layered(pieces, kind, around)
  else if (kind === 'under') under(pieces, around)
  else if (kind === 'seated-at') seatedAt(pieces, around)
  else if (kind === 'rising') riseBehind(pieces, around)
  else if (kind === 'crowning') crown(pieces, around)
  else leanOn(pieces, hosts)
  return pieces
}

/** Over the cluster, clear of it, nearly on its axis; or the cluster lifted over it. */
function stacked(pieces: Piece[], kind: 'above' | 'below', { cluster, hosts, random }: Attaching): void {
  if (kind === 'above' && leaps((pieces[0] as Piece).node)) return leapOver(pieces, hosts)
  const bounds = boundsOf(cluster)
  const [width, height] = [Math.max(...pieces.map((one) => one.width)), Math.max(...pieces.map((one) => one.height))]
  const gap = 0.1 * Math.min(height, bounds.bottom - bounds.top) + 0.03 * height
  const middle = hosts.reduce((sum, one) => sum + one.x, 0) / hosts.length
  const lean = random.between(-0.08, 0.08) * Math.min(width, bounds.right - bounds.left)
  const flies = /^(bird|aircraft|insect)$/.test(conceptOf((pieces[0] as Piece).node).kind)
  pieces.forEach((piece, i) => {
    piece.x = middle + lean + (i - (pieces.length - 1) / 2) * piece.width * 1.1
    piece.layer = (hosts[0] as Piece).layer + (kind === 'above' ? 0.1 : -0.1)
    if (kind === 'above') {
      piece.foot = bounds.top - gap - (i % 2) * 0.1 * height * (flies ? 1 : 0)
      piece.zone = 'sky'
    } else piece.foot = (hosts[0] as Piece).foot
  })
  if (kind === 'below') {
    shift(cluster, 0, -(height + gap + Math.max(0, bounds.bottom - (hosts[0] as Piece).foot)))
    for (const one of cluster) one.zone ??= 'sky'
  }
}

const leaps = ({ pose, actions = [] }: SceneNode): boolean =>
  pose === 'jump' || actions.some(({ verb }) => /jump|leap|hop|vault|hurdle/.test(verb))

/** Just clear of it, and it small enough to be leapt over. */
function leapOver(pieces: readonly Piece[], hosts: readonly Piece[]): void {
  const host = hosts[0] as Piece
  const [width, height] = [Math.max(...pieces.map((one) => one.width)), Math.max(...pieces.map((one) => one.height))]
  for (const one of hosts) scaleTo(one, Math.min(1, (width * 1.15) / one.width, (height * 0.62) / one.height))
  pieces.forEach((piece, i) => {
    piece.x = host.x + (i - (pieces.length - 1) / 2) * piece.width * 1.1
    piece.foot = host.foot - host.height * 0.94
    piece.layer = host.layer - 0.1
    piece.zone = 'sky'
  })
}

/** Between its legs or beneath its crown. */
function under(pieces: Piece[], { hosts, random }: Attaching): void {
  const host = hosts[0] as Piece
  const tree = conceptOf(host.node).kind === 'plant' || /umbrella|parasol|lamp|tent/.test(host.node.concept)
  const behind = /table|desk|chair|stool|bench|piano/.test(host.node.concept)
  const low = conceptOf(host.node).kind === 'vehicle'
  const room = host.width * (tree ? 0.8 : 0.78)
  const width = Math.max(...pieces.map((one) => one.width))
  const height = Math.max(...pieces.map((one) => one.height))
  const fit = Math.min(1, (room * 1.1) / (width * pieces.length), (host.height * (tree ? 0.62 : low ? 0.4 : 0.66)) / height)
  const side = tree ? (random.chance(0.5) ? -0.2 : 0.2) * host.width : 0
  pieces.forEach((piece, i) => {
    scaleTo(piece, fit)
    piece.x = host.x + side + (i - (pieces.length - 1) / 2) * piece.width * 1.08
    piece.foot = host.foot + (behind ? -0.015 : tree ? 0.02 : 0.03) * host.height
    piece.layer = host.layer + (behind ? 0.3 : -0.3)
  })
}

/** Partly behind, or partly before: to the side, so that both are seen. */
function layered(pieces: Piece[], kind: 'behind' | 'front', { cluster, hosts, random }: Attaching): void {
  const host = hosts[0] as Piece
  const bounds = boundsOf(cluster.filter((one) => one.foot > host.foot - host.height * 0.5))
  const own = pieces.reduce((sum, one) => sum + one.width * 1.06, 0)
  const wide = bounds.right - bounds.left
  const middle = (bounds.left + bounds.right) / 2
  const side = sideOf(pieces) ?? (random.chance(0.5) ? -1 : 1)
  const small = own < wide * 0.75
  const tree = conceptOf(host.node).kind === 'plant'
  const height = Math.max(...pieces.map((one) => one.height))
  const apart =
    kind === 'front'
      ? small
        ? random.between(0.1, 0.3) * wide
        : (wide + own) / 2 - Math.min(wide, own) * 0.3
      : tree
        ? 0.1 * wide + own * 0.28
        : height > host.height * 1.35
          ? own * 0.2
          : (wide + own) / 2 - own * 0.36
  const towering = conceptOf(host.node).kind === 'building' || tree
  const nearer = towering ? 1.32 : kind === 'front' ? 1.12 : 0.94
  if (kind === 'front' && pieces.length > 2 && own > wide * 1.3) return rowsBefore(pieces, host, { wide, middle, nearer, layer: Math.min(...cluster.map((one) => one.layer)) - 0.6 })
  pieces.forEach((piece, i) => {
    scaleTo(piece, nearer)
    piece.x = middle + side * apart + (i - (pieces.length - 1) / 2) * piece.width * 1.06
    piece.foot = host.foot + (kind === 'front' ? 0.07 : -0.07) * Math.min(host.height, piece.height * 1.4)
    piece.layer = kind === 'front' ? Math.min(...cluster.map((one) => one.layer)) - 0.6 : Math.max(...cluster.map((one) => one.layer)) + 0.6
  })
} // prettier-ignore

/** Many before a narrow thing stand in rows, low ones one before the other. */
function rowsBefore(
  pieces: readonly Piece[],
  host: Piece,
  at: { wide: number; middle: number; nearer: number; layer: number },
): void {
  const each = Math.max(...pieces.map((one) => one.width)) * at.nearer * 1.06
  const inRow = Math.max(2, Math.min(Math.ceil(pieces.length / 2), Math.floor((at.wide * 1.5) / each)))
  pieces.forEach((piece, i) => {
    scaleTo(piece, at.nearer)
    const row = Math.floor(i / inRow)
    const here = Math.min(inRow, pieces.length - row * inRow)
    piece.x = at.middle + ((i % inRow) - (here - 1) / 2) * each
    piece.foot = host.foot + (0.12 + row * 0.62) * piece.height
    piece.layer = at.layer - row * 0.1
  })
}

/** The side that was asked for. */
function sideOf([piece]: readonly Piece[]): -1 | 1 | undefined {
  const region = piece?.node.region ?? ''
  return region.includes('left') ? -1 : region.includes('right') ? 1 : undefined
}

/** A ring: those behind stand higher and smaller, those in front lower, low enough to leave the middle in sight. */
function ring(pieces: Piece[], { cluster, hosts, total, before }: Attaching): void {
  const bounds = boundsOf(total > pieces.length ? hosts : cluster)
  const [wide, tall] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  const own = Math.max(...pieces.map((one) => one.width))
  const count = total
  if (pieces.every(({ node }) => flies(node)))
    return swarm(pieces, { x: (bounds.left + bounds.right) / 2, foot: bounds.bottom, wide, tall }, { before, count })
  if (count === 1 && conceptOf((hosts[0] as Piece).node).kind !== 'furniture')
    return (COILING.test((pieces[0] as Piece).node.concept) ? curl : peep)(pieces[0] as Piece, hosts[0] as Piece)
  const radius = Math.max(wide / 2 + own * (count <= 3 ? 0.5 : 0.62), (count * own * 0.92) / Math.PI / 1.35)
  const middle = (bounds.left + bounds.right) / 2
  pieces.forEach((piece, i) => {
    const angle = ringAngle(before + i, count)
    const toward = Math.sin(angle)
    scaleTo(piece, 1 + toward * 0.1)
    const behind = count >= 4 && toward < -0.3 ? 0.58 : 1
    piece.x = middle + Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.6 * radius * behind
    piece.foot = bounds.bottom + toward * Math.min(0.42 * tall, 0.5 * piece.height) * (toward > 0 ? 0.85 : 1)
    piece.layer = -toward * 0.9
    piece.flip = piece.x < middle
  })
}

const flies = (node: SceneNode): boolean =>
  (conceptOf(node).kind === 'insect' && conceptOf(node).zone === 'float') ||
  (node.pose === 'fly' && conceptOf(node).kind !== 'person')

/** In the air on all sides of it, some before it and some behind. */
function swarm(pieces: readonly Piece[], host: { x: number; foot: number; wide: number; tall: number }, { before, count }: { before: number; count: number }): void {
  const own = Math.max(...pieces.map((one) => Math.max(one.width, one.height)))
  const [rx, ry] = [Math.max(host.wide * 0.62, (count * own) / 7) + own * 0.4, host.tall * 0.42 + own * 0.3]
  pieces.forEach((piece, i) => {
    const angle = Math.PI * (0.15 - (1.3 * (before + i + 0.5)) / count)
    const near = (before + i) % 3 === 0 ? 0.78 : 1.06
    piece.x = host.x + Math.cos(angle) * rx * near
    piece.foot = host.foot - host.tall * 0.55 + Math.sin(angle) * ry * near + piece.height / 2
    piece.layer = near < 1 ? -0.5 : 0.5
    piece.flip = piece.x < host.x
    piece.zone = 'sky'
  })
} // prettier-ignore

const COILING = /dragon|snake|serpent|cobra|python|octopus|kraken|eel|vine|ivy|tentacle|worm|hydra|ribbon|rope|wyrm|chain/

/** One alone looks out from behind it. */
function peep(piece: Piece, host: Piece): void {
  const side = piece.flip ? 1 : -1
  piece.x = host.x + side * (host.width * 0.5 + piece.width * 0.06)
  piece.foot = host.foot - 0.02 * host.height
  piece.layer = host.layer + 0.5
}

/** One alone lies about the foot of it, broader than it is. */
function curl(piece: Piece, host: Piece): void {
  scaleTo(piece, Math.min(4, Math.max(1, (host.width * 1.3) / piece.width)))
  if (piece.height > host.height * 0.7) scaleTo(piece, (host.height * 0.7) / piece.height)
  piece.x = host.x
  piece.foot = host.foot + 0.05 * piece.height
  piece.layer = host.layer - 0.5
}

/** Few flank the middle; more go all round, with nobody straight in front of it. */
function ringAngle(index: number, count: number): number {
  if (count === 1) return 0.35
  if (count === 2) return index === 0 ? Math.PI - 0.2 : 0.2
  if (count === 3) return [Math.PI - 0.45, 0.45, -0.9][index] as number
  const turned = count % 4 === 0 ? 0.5 : count % 2 === 0 ? 0 : count % 4 === 1 ? 0.5 : 0
  return ((index + turned) / count) * Math.PI * 2 + (count % 2 === 0 ? 0 : (count % 4 === 1 ? 1 : -1) * (Math.PI / 2 / count))
}

/** Behind a table, the upper half above its top; the table is no broader than it needs to be. */
function seatedAt(pieces: Piece[], { hosts, cluster }: Attaching): void {
  const host = hosts[0] as Piece
  const height = Math.max(...pieces.map((one) => one.height))
  const wanted = (height * 0.62) / host.height
  if (wanted < 1) for (const one of cluster) scaleAbout(one, host, Math.max(0.45, wanted))
  else for (const piece of pieces) scaleTo(piece, Math.min(2.2, 1 / wanted))
  pieces.forEach((piece, i) => {
    piece.x = host.x + (i - (pieces.length - 1) / 2) * Math.min(piece.width * 1.15, (host.width * 0.9) / pieces.length)
    piece.foot = host.foot - 0.05 * host.height
    piece.layer = host.layer + 0.5
  })
}

function scaleAbout(piece: Piece, host: Piece, factor: number): void {
  piece.x = host.x + (piece.x - host.x) * factor
  piece.foot = host.foot + (piece.foot - host.foot) * factor
  scaleTo(piece, factor)
}

/** In the gap between two of a group, which parts to make room. */
function between(pieces: Piece[], { cluster, hosts }: Attaching): void {
  const sorted = [...hosts].sort((a, b) => a.x - b.x)
  const at = Math.floor(sorted.length / 2)
  const own = pieces.reduce((sum, one) => sum + one.width * 1.08, 0)
  const [left, right] = [sorted[at - 1] as Piece, sorted[at] as Piece]
  const middle = (left.x + left.width / 2 + right.x - right.width / 2) / 2
  const free = right.x - right.width / 2 - (left.x + left.width / 2)
  const part = Math.max(0, own * 1.06 - free) / 2
  for (const piece of cluster) shift([piece], piece.x < middle ? -part : part, 0)
  pieces.forEach((piece, i) => {
    piece.x = middle + (i - (pieces.length - 1) / 2) * piece.width * 1.08
    piece.foot = left.foot
    piece.layer = left.layer - 0.1
  })
}
