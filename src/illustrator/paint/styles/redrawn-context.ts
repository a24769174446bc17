/** Gives styles the parts of a picture apart: things alone, surroundings alone, outlines, each drawn anew when first asked for. */
import { borrowCanvas, type SKRSContext2D } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import type { Instance } from '../instances.ts'
import { darkLines } from './pixel-context.ts'
import type { Frame, StyleContext } from './style.ts'

/** Draws parts of one moment of the picture. */
export type Redraw = {
  things(context: SKRSContext2D, only: 'thing' | 'lines'): void
  scenery(context: SKRSContext2D): void
}

/** The context of a style for a moment that can be drawn again. */
export function redrawnContext(scene: Scene, stage: Stage, instances: readonly Instance[], redraw: Redraw): StyleContext {
  const { width, height } = scene
  const draw = (paint: (context: SKRSContext2D) => void): Frame => {
    const canvas = borrowCanvas(width, height)
    const context = canvas.getContext('2d')
    paint(context)
    return { width, height, data: context.getImageData(0, 0, width, height).data }
  }
  const scenery = once(() => draw((context) => redraw.scenery(context)))
  // A picture without things is its surroundings: they are the panel that a sticker or a stencil shows.
  const empty = instances.length === 0
  const things = once(() => (empty ? panel(scenery()) : draw((context) => redraw.things(context, 'thing'))))
  const subject = once(() => alphaOf(things()))
  const fine = once(() => letteredBoxes(scene, instances))
  return {
    scene,
    stage,
    get subject() {
      return subject()
    },
    get fine() {
      return fine()
    },
    things,
    scenery,
    lines: once(() => (empty ? darkLines(scenery()) : inkOf(draw((context) => redraw.things(context, 'lines'))))),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The frame without a margin of a fourteenth of its shorter side. */
function panel({ width, height, data }: Frame): Frame {
  const inside = new Uint8ClampedArray(data)
  const edge = Math.round(Math.min(width, height) / 14)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (x < edge || y < edge || x >= width - edge || y >= height - edge) inside[(y * width + x) * 4 + 3] = 0
  return { width, height, data: inside }
}

function alphaOf({ width, height, data }: Frame): Uint8ClampedArray {
  const alpha = new Uint8ClampedArray(width * height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] as number
  return alpha
}

function inkOf({ width, height, data }: Frame): Uint8ClampedArray {
  const ink = new Uint8ClampedArray(width * height)
  for (let i = 0; i < ink.length; i++) ink[i] = ((255 - (data[i * 4 + 1] as number)) * (data[i * 4 + 3] as number)) / 255
  return ink
}

/** The boxes of things that carry words. */
function letteredBoxes({ width, height }: Scene, instances: readonly Instance[]): Uint8ClampedArray {
  const mask = new Uint8ClampedArray(width * height)
  for (const { node, placed } of instances) {
    if (node.text === undefined) continue
    const [left, right] = [
      Math.max(0, Math.floor(placed.x * width)),
      Math.min(width, Math.ceil((placed.x + placed.width) * width)),
    ]
    const bottom = Math.min(height, Math.ceil((placed.y + placed.height) * height))
    for (let y = Math.max(0, Math.floor(placed.y * height)); y < bottom; y++) mask.fill(255, y * width + left, y * width + right)
  }
  return mask
}
