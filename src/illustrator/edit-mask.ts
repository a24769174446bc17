/** What a mask marks in a picture, and what can be done with it without knowing what it is: taken away, coloured, replaced, made larger, moved, turned. */
import { boxOf, conceptOf, drawableFor, lookOf } from './art/art.ts'
import { colorHex, findConcept } from './concepts/concepts.ts'
import type { SceneOperation } from './language/language.ts'
import { overlaySheet } from './paint/paint.ts'
import { boundsOf, filled, laidOver, matched, sightOf, tinted } from './retouch/retouch.ts'
import { emptyScene, type Box, type Region, type SceneNode } from './scene/scene.ts'
import type { Pixels } from './types.ts'

/** What is marked, 0 to 1 for every pixel, and the box around it. */
export type Marked = { weights: Float32Array; box: Box }

/** Reads a mask: marked is where it is transparent, or, without transparency, where it is white. Undefined when nothing is. */
export function readMask(mask: Pixels, size: { width: number; height: number }): Marked | undefined {
  let clear = false
  for (let i = 3; i < mask.data.length && !clear; i += 4) clear = (mask.data[i] as number) < 250
  const weights = new Float32Array(size.width * size.height)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const from = (Math.floor((y * mask.height) / size.height) * mask.width + Math.floor((x * mask.width) / size.width)) * 4
      weights[y * size.width + x] = clear ? 1 - (mask.data[from + 3] as number) / 255 : (mask.data[from + 1] as number) / 255
    }
  const box = boxAround(weights, size)
  return box && { weights, box }
}

/** Carries out on what is marked what names a thing in the picture; undefined for what a mask does not help with. */
export function changeMarked(picture: Pixels, operation: SceneOperation, marked: Marked): Pixels | undefined {
  const { weights } = marked
  switch (operation.kind) {
    case 'remove':
      return filled(picture, weights)
    case 'recolour': {
      const color = colorHex(operation.color)
      return color ? tinted(picture, weights, { color, amount: 0.9 }) : undefined
    }
    case 'material': {
      const color = SHEEN[operation.material]
      return color ? tinted(picture, weights, { color, amount: 0.9 }) : undefined
    }
    case 'replace':
      return findConcept(operation.by.concept) ? paintInto(filled(picture, weights), [operation.by], marked.box) : undefined
    case 'resize':
      return pasted(filled(picture, weights), cutOut(picture, marked), scaledBox(marked.box, operation.factor))
    case 'move':
      return pasted(filled(picture, weights), cutOut(picture, marked), movedBox(marked.box, operation.region))
    case 'turn':
      return pasted(filled(picture, weights), cutOut(picture, marked), marked.box, operation.facing !== 'front')
    default:
      return undefined
  }
}

/** Materials that are mostly a colour. */
const SHEEN: Readonly<Partial<Record<string, string>>> = { gold: '#d9a520', silver: '#b9bec6', chocolate: '#5a3420', wood: '#9a6a3c', stone: '#8b8a86', marble: '#e6e3df', ice: '#bfe3f5', brick: '#a4503a', rusty: '#9c5a2d' } // prettier-ignore

/** Paints things inside a box, as large as fit side by side, in the light of the picture. */
export function paintInto(picture: Pixels, nodes: readonly SceneNode[], box: Box): Pixels {
  const overlay = emptyScene({ seed: 7, width: picture.width, height: picture.height, prompt: '' })
  const room = { ...box, width: box.width / nodes.length }
  overlay.nodes = nodes.map((node, index) => ({ ...node, id: `m${index}`, count: 1, placed: [fitted(node, { ...room, x: box.x + room.width * index }, picture)] }))
  const levels = sightOf(picture).levels()
  return laidOver(picture, matched(overlaySheet(overlay, { night: levels.middle < 45 }), levels, 7))
} // prettier-ignore

/** A thing's place inside a box, standing on its lower edge. */
function fitted(node: SceneNode, box: Box, size: { width: number; height: number }): NonNullable<SceneNode['placed']>[number] {
  const start = { ...box, depth: 0.1, zone: 'float' as const, flip: node.facing === 'right', seed: 7 }
  const own = boxOf(drawableFor(conceptOf(node)).drawable, lookOf(node, start))
  const scale = Math.min((box.width * size.width) / own.width, (box.height * size.height) / own.height)
  const [width, height] = [(own.width * scale) / size.width, (own.height * scale) / size.height]
  return { ...start, width, height, x: box.x + (box.width - width) / 2, y: box.y + box.height - height }
}

/** What is marked, on nothing, no larger than its box. */
function cutOut(picture: Pixels, { weights, box }: Marked): Pixels {
  const [left, top] = [Math.round(box.x * picture.width), Math.round(box.y * picture.height)]
  const [width, height] = [Math.round(box.width * picture.width), Math.round(box.height * picture.height)]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y + top) * picture.width + x + left
      data.set(picture.data.subarray(from * 4, from * 4 + 3), (y * width + x) * 4)
      data[(y * width + x) * 4 + 3] = (weights[from] as number) * 255
    }
  return { width, height, data }
}

/** A cut-out drawn into a box of the picture. */
export function pasted(picture: Pixels, piece: Pixels, box: Box, mirrored = false): Pixels {
  const data = new Uint8ClampedArray(picture.data)
  const [left, top] = [Math.round(box.x * picture.width), Math.round(box.y * picture.height)]
  const [width, height] = [Math.max(1, Math.round(box.width * picture.width)), Math.max(1, Math.round(box.height * picture.height))]
  for (let y = Math.max(0, -top); y < Math.min(height, picture.height - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(width, picture.width - left); x++) {
      const across = ((mirrored ? width - 1 - x : x) + 0.5) / width
      const color = sampled(piece, across * piece.width - 0.5, ((y + 0.5) / height) * piece.height - 0.5, piece.width / width)
      const to = ((y + top) * picture.width + x + left) * 4
      const alpha = color[3] / 255
      for (let k = 0; k < 3; k++) data[to + k] = (data[to + k] as number) * (1 - alpha) + (color[k] as number) * alpha
    }
  return { ...picture, data }
} // prettier-ignore

/** The colour and alpha of a piece around a point: the mean of its block when it is made smaller, between its pixels otherwise. */
function sampled({ width, height, data }: Pixels, x: number, y: number, shrink: number): [number, number, number, number] {
  const reach = Math.max(1, shrink)
  const sum = [0, 0, 0, 0]
  let total = 0
  for (let v = Math.floor(y - reach + 1); v <= Math.floor(y + reach); v++)
    for (let u = Math.floor(x - reach + 1); u <= Math.floor(x + reach); u++) {
      const weight = Math.max(0, 1 - Math.abs(u - x) / reach) * Math.max(0, 1 - Math.abs(v - y) / reach)
      if (weight === 0) continue
      const at = (Math.max(0, Math.min(height - 1, v)) * width + Math.max(0, Math.min(width - 1, u))) * 4
      const alpha = (data[at + 3] as number) * weight
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[at + k] as number) * alpha
      sum[3] = (sum[3] as number) + alpha
      total += weight
    }
  const alpha = sum[3] as number
  return alpha === 0 ? [0, 0, 0, 0] : [(sum[0] as number) / alpha, (sum[1] as number) / alpha, (sum[2] as number) / alpha, alpha / total]
} // prettier-ignore

const scaledBox = (box: Box, factor: number): Box => ({
  x: box.x + (box.width * (1 - factor)) / 2,
  y: box.y + box.height * (1 - factor),
  width: box.width * factor,
  height: box.height * factor,
})

function movedBox(box: Box, region: Region): Box {
  const at = (room: number, where: 'low' | 'high' | 'middle') => (where === 'low' ? room * 0.06 : where === 'high' ? room * 0.94 : room / 2)
  const x = /left/.test(region) ? 'low' : /right/.test(region) ? 'high' : /^(?:center)$/.test(region) ? 'middle' : undefined
  const y = /^top|sky|background/.test(region) ? 'low' : /^bottom|foreground/.test(region) ? 'high' : region === 'center' ? 'middle' : undefined
  return { ...box, x: x ? at(1 - box.width, x) : box.x, y: y ? at(1 - box.height, y) : box.y }
} // prettier-ignore

function boxAround(weights: Float32Array, { width, height }: { width: number; height: number }): Box | undefined {
  const box = boundsOf(weights, width, 0.5)
  return box && { x: box.left / width, y: box.top / height, width: box.width / width, height: box.height / height }
}
