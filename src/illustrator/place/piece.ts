/** A piece: one instance while the layout is being made, in units of its own until the picture's scale is known. */
import { boxOf, conceptOf, drawableFor, lookOf, type SocketName } from '../art/art.ts'
import type { Zone } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import { topOutline } from './silhouette.ts'

export type Piece = {
  node: SceneNode
  index: number
  seed: number
  /** Centre and foot; y grows downwards and 0 is the ground. */
  x: number
  foot: number
  width: number
  height: number
  flip: boolean
  /** Order of painting within its cluster: larger is farther. */
  layer: number
  /** Factor over the scene's measure. */
  scale: number
  zone?: Zone
  support?: string
  rotate?: number
  cut?: number
  /** Where its string is held. */
  string?: readonly [x: number, y: number]
}

export type Bounds = { left: number; right: number; top: number; bottom: number }

/** The bounds of pieces; what is cut off below the water or a rim does not count. */
export function boundsOf(pieces: readonly Piece[]): Bounds {
  return {
    left: Math.min(...pieces.map((one) => one.x - one.width / 2)),
    right: Math.max(...pieces.map((one) => one.x + one.width / 2)),
    top: Math.min(...pieces.map((one) => one.foot - one.height)),
    bottom: Math.max(...pieces.map((one) => one.foot - one.height * (one.cut ?? 0))),
  }
}

/** Moves pieces together. */
export function shift(pieces: readonly Piece[], dx: number, dy: number): void {
  for (const piece of pieces) {
    piece.x += dx
    piece.foot += dy
    if (piece.string) piece.string = [piece.string[0] + dx, piece.string[1] + dy]
  }
}

/** Scales pieces about a point of the ground. */
export function grow(pieces: readonly Piece[], factor: number, about: { x: number; foot: number }): void {
  for (const piece of pieces) {
    piece.x = about.x + (piece.x - about.x) * factor
    piece.foot = about.foot + (piece.foot - about.foot) * factor
    piece.width *= factor
    piece.height *= factor
    piece.scale *= factor
    if (piece.string)
      piece.string = [about.x + (piece.string[0] - about.x) * factor, about.foot + (piece.string[1] - about.foot) * factor]
  }
}

/** Where another thing attaches, and the width available there. `own` tells whether the drawing names that point itself. */
export function socketOf(piece: Piece, name: SocketName): { x: number; y: number; width: number; own: boolean } {
  const { at, width, own } = socketShare(piece.node, piece.seed, name)
  return {
    x: piece.x - piece.width / 2 + piece.width * (piece.flip ? 1 - at[0] : at[0]),
    y: piece.foot - piece.height + piece.height * at[1],
    width: width * piece.width,
    own,
  }
}

type SocketShare = { at: readonly [number, number]; width: number; own: boolean }

/** Sockets are asked for in every try; a node's do not change. */
const known = new WeakMap<SceneNode, Map<string, SocketShare>>()

/** A socket as shares of the drawing's box. */
export function socketShare(node: SceneNode, seed: number, name: SocketName): SocketShare {
  let mine = known.get(node)
  if (!mine) known.set(node, (mine = new Map()))
  const key = `${name} ${seed}`
  let share = mine.get(key)
  if (!share) mine.set(key, (share = readSocket(node, seed, name)))
  return share
}

function readSocket(node: SceneNode, seed: number, name: SocketName): SocketShare {
  const look = lookOf(node, { seed })
  const { drawable } = drawableFor(conceptOf(node))
  const box = boxOf(drawable, look)
  const sockets = typeof drawable.sockets === 'function' ? drawable.sockets(look) : drawable.sockets
  const found = sockets?.[name] ?? (name === 'top' || name === 'inside' ? (sockets?.seat ?? sockets?.top) : undefined)
  if (!found && name === 'top') {
    const { y, width } = topOutline(node, seed)
    return { at: [0.5, y], width, own: false }
  }
  if (!found) return { at: FALLBACKS[name], width: 0.8, own: false }
  return {
    at: [found.at[0] / box.width, found.at[1] / box.height],
    width: found.width ? found.width / box.width : 0.8,
    own: true,
  }
}

const FALLBACKS: Record<SocketName, readonly [number, number]> = {
  top: [0.5, 0.03],
  hand: [0.2, 0.55],
  otherHand: [0.8, 0.55],
  seat: [0.5, 0.4],
  head: [0.5, 0.03],
  neck: [0.5, 0.25],
  face: [0.5, 0.15],
  back: [0.75, 0.4],
  inside: [0.5, 0.16],
  front: [0.5, 0.6],
  mouth: [0.1, 0.3],
  handle: [0.5, 0.5],
  bottom: [0.5, 1],
  picture: [0.5, 0.5],
}
