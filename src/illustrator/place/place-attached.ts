/** Places what is attached to another thing: on its top, in it, on its back, in its hand, on its head, above it. */
import type { Random } from '../../lib/random.ts'
import { conceptOf, type SocketName } from '../art/art.ts'
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'
import type { AttachmentKind } from './attachments.ts'
import { footprintOf, instancesOf } from './footprint.ts'
import { socketPoint } from './socket-point.ts'

/** One box per instance; several instances share the parent's width, or one goes to each parent when there are as many. */
export function placeAttached(
  node: SceneNode,
  parent: SceneNode,
  kind: AttachmentKind,
  around: { scene: Scene; siblings: readonly SceneNode[]; random: Random },
): Placed[] {
  const { scene, siblings, random } = around
  const parents = parent.placed ?? []
  const count = instancesOf(node)
  const total = siblings.reduce((sum, one) => sum + instancesOf(one), 0)
  const before = siblings.slice(0, siblings.indexOf(node)).reduce((sum, one) => sum + instancesOf(one), 0)
  const paired = parents.length === count && parents.length > 1
  return Array.from({ length: count }, (_, index) => {
    const host = parents[paired ? index : Math.min(parents.length - 1, Math.floor((index * parents.length) / count))] as Placed
    const hostIndex = parents.indexOf(host)
    const slot = paired ? { index: 0, count: 1 } : { index: before + index, count: Math.max(total, count) }
    return { ...attach(node, parent, host, kind, scene, slot, random), support: `${parent.id}#${hostIndex}` }
  })
}

const SOCKETS: Record<AttachmentKind, SocketName> = {
  on: 'top',
  in: 'inside',
  riding: 'seat',
  wearing: 'head',
  holding: 'hand',
  hanging: 'bottom',
  picture: 'picture',
  above: 'top',
  under: 'bottom',
}

function attach(
  node: SceneNode,
  parent: SceneNode,
  host: Placed,
  kind: AttachmentKind,
  scene: Scene,
  slot: { index: number; count: number },
  random: Random,
): Placed {
  const { width: W, height: H } = scene
  const box = { x: host.x * W, y: host.y * H, width: host.width * W, height: host.height * H, flip: host.flip }
  const own = footprintOf(node)
  const hostFootprint = footprintOf(parent)
  const seats = parentIsSeat(parent) && conceptOf(node).kind === 'person'
  const socket = socketPoint(parent, box, seats && kind === 'on' ? 'seat' : wornSocket(node, kind))
  let unit = box.height / hostFootprint.height
  const room = Math.max(socket.width, box.width * 0.4)
  if (kind === 'on') unit = Math.min(unit, (room / (own.width * slot.count)) * (slot.count > 2 ? 1.45 : 1.1))
  if (kind === 'in')
    unit = Math.min(Math.max(unit, (room * 0.34) / own.width), (room / (own.width * slot.count)) * (slot.count > 2 ? 1.5 : 0.95))
  if (kind === 'holding') unit = Math.min(unit, (box.height * 0.42) / own.height, (box.width * 1.1) / own.width)
  if (kind === 'wearing') unit = Math.min(unit, (box.width * 0.62) / own.width, (box.height * 0.3) / own.height)
  if (kind === 'picture') unit = Math.min((box.width * 0.5) / own.width, (box.height * 0.5) / own.height)
  if (kind === 'in') unit = Math.min(unit, (box.height * 0.8) / own.height)
  const [width, height] = [own.width * unit, own.height * unit]
  const spread =
    slot.count > 1 ? (slot.index - (slot.count - 1) / 2) * Math.max(width * 0.9, Math.min(width * 1.08, room / slot.count)) : 0
  const x = socket.x + spread - width / 2
  const y = baseline(kind, socket.y, box, height) - height
  const nearer = kind === 'in' || kind === 'under' ? 0.004 : -0.004
  return {
    x: x / W,
    y: y / H,
    width: width / W,
    height: height / H,
    depth: Math.max(0, Math.min(1, host.depth + nearer)),
    zone: kind === 'wearing' || kind === 'holding' || kind === 'picture' ? 'hand' : kind === 'above' ? 'sky' : host.zone,
    flip:
      kind === 'riding' || kind === 'holding'
        ? host.flip
        : node.facing === 'right' || (node.facing !== 'left' && random.chance(0.5)),
    seed: Math.floor(random.next() * 1e9),
  }
}

function baseline(kind: AttachmentKind, socketY: number, host: { y: number; height: number }, height: number): number {
  switch (kind) {
    case 'above':
      return host.y - 0.12 * height
    case 'riding':
      return socketY + 0.42 * height
    case 'in':
      return socketY + 0.34 * height
    case 'holding':
    case 'picture':
      return socketY + 0.5 * height
    case 'wearing':
      return socketY + 0.3 * height
    case 'hanging':
      return socketY + height
    case 'under':
      return host.y + host.height
    case 'on':
      return socketY + 0.02 * height
  }
}

function wornSocket(node: SceneNode, kind: AttachmentKind): SocketName {
  if (kind !== 'wearing') return SOCKETS[kind]
  return /scarf|tie|necklace|collar|bow/.test(node.concept) ? 'neck' : /glasses|mask/.test(node.concept) ? 'face' : 'head'
}

function parentIsSeat(parent: SceneNode): boolean {
  return /chair|couch|sofa|bench|stool|throne|swing|armchair/.test(parent.concept)
}
