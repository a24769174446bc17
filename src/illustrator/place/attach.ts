/** Lays out what is tied to a thing: each tie has its own way of touching. */
import type { Random } from '../../lib/random.ts'
import type { SceneNode } from '../scene/scene.ts'
import { attachCarried } from './attach-carried.ts'
import { attachIn } from './attach-in.ts'
import { attachNear } from './attach-near.ts'
import { attachOn } from './attach-on.ts'
import { instanceSeed, instancesOf, type Measure } from './measure.ts'
import type { Piece } from './piece.ts'
import type { TieKind } from './tie.ts'

export type Attaching = {
  measure: Measure
  random: Random
  seedOf(node: SceneNode): number
  /** The hosts' own pieces, one per instance. */
  hosts: readonly Piece[]
  /** All pieces of the cluster so far. */
  cluster: readonly Piece[]
  /** Instances of all siblings tied in the same way, and how many of them come before this node's. */
  total: number
  before: number
}

/** The pieces of a node tied to hosts; positions are in the hosts' units. */
export function attach(node: SceneNode, kind: TieKind, around: Attaching): Piece[] {
  const pieces = freshPieces(node, kind, around)
  switch (kind) {
    case 'on':
      return attachOn(pieces, around)
    case 'in':
      return attachIn(pieces, around)
    case 'riding':
    case 'wearing':
    case 'holding':
    case 'tethered':
    case 'hanging':
    case 'picture':
    case 'mounted':
    case 'at-window':
      return attachCarried(pieces, kind, around)
    default:
      return attachNear(pieces, kind, around)
  }
}

/** One piece per instance, each already on its host, sized but not placed. */
function freshPieces(node: SceneNode, kind: TieKind, { measure, random, hosts, seedOf }: Attaching): Piece[] {
  const count = instancesOf(node)
  const base = seedOf(node)
  const turned = random.chance(0.5)
  return Array.from({ length: count }, (_, index): Piece => {
    const host = hosts[hostIndex(index, count, hosts.length)] as Piece
    const seed = instanceSeed(base, index)
    const size = measure(node, seed)
    const flip = CARRIED.has(kind) ? host.flip : node.facing === 'right' || (node.facing !== 'left' && turned)
    return {
      node,
      index,
      seed,
      x: host.x,
      foot: host.foot,
      width: size.width * host.scale,
      height: size.height * host.scale,
      flip: node.text === undefined && flip,
      layer: host.layer,
      scale: host.scale,
      support: `${host.node.id}#${host.index}`,
    }
  })
}

const CARRIED: ReadonlySet<string> = new Set(['riding', 'holding', 'wearing', 'mounted'])

const hostIndex = (index: number, count: number, hosts: number): number =>
  count === hosts ? index : Math.min(hosts - 1, Math.floor((index * hosts) / count))

/** The pieces that share one host. */
export function byHost(pieces: readonly Piece[], hosts: readonly Piece[]): { host: Piece; mine: Piece[] }[] {
  return hosts.flatMap((host) => {
    const mine = pieces.filter((piece) => piece.support === `${host.node.id}#${host.index}`)
    return mine.length > 0 ? [{ host, mine }] : []
  })
}
