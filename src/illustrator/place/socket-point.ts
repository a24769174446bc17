/** Where on a placed thing another one attaches, in pixels of the canvas. */
import { boxOf, drawableFor, lookOf, conceptOf, type SocketName } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

export type PixelBox = { x: number; y: number; width: number; height: number; flip: boolean }

/** The point and the width available there; falls back to sensible places of the box. */
export function socketPoint(node: SceneNode, box: PixelBox, name: SocketName): { x: number; y: number; width: number } {
  const look = lookOf(node, { seed: 1 })
  const { drawable } = drawableFor(conceptOf(node))
  const own = boxOf(drawable, look)
  const sockets = typeof drawable.sockets === 'function' ? drawable.sockets(look) : drawable.sockets
  const found = sockets?.[name] ?? (name === 'top' || name === 'inside' ? (sockets?.seat ?? sockets?.top) : undefined)
  const [fx, fy] = found ? [found.at[0] / own.width, found.at[1] / own.height] : FALLBACKS[name]
  const width = found?.width ? (found.width / own.width) * box.width : box.width * 0.8
  return { x: box.x + box.width * (box.flip ? 1 - fx : fx), y: box.y + box.height * fy, width }
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
  inside: [0.5, 0.25],
  front: [0.5, 0.6],
  mouth: [0.3, 0.2],
  handle: [0.5, 0.9],
  bottom: [0.5, 1],
  picture: [0.5, 0.5],
}
