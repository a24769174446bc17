/** Gives styles the parts of a picture apart: things alone, surroundings alone, outlines, each drawn anew when first asked for. */
import { borrowCanvas, type SKRSContext2D } from '../../pen/pen.ts'
import type { Placed, Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import type { Instance } from '../instances.ts'
import { darkLines } from './pixel-context.ts'
import type { Frame, StyleContext } from './style.ts'

/** Draws parts of one moment of the picture. */
export type Redraw = {
  things(context: SKRSContext2D, only: 'thing' | 'lines'): void
  scenery(context: SKRSContext2D): void
  /** The boxes outside of which no thing is drawn, when that is known. */
  within?: readonly Placed[]
}

/** The context of a style for a moment that can be drawn again. */
export function redrawnContext(scene: Scene, stage: Stage, instances: readonly Instance[], redraw: Redraw): StyleContext {
  const { width, height } = scene
  const whole: Part = { left: 0, top: 0, width, height }
  const part = redraw.within ? around(redraw.within, scene) : whole
  const draw = (paint: (context: SKRSContext2D) => void, { left, top, width: w, height: h } = whole): Frame => {
    const context = borrowCanvas(width, height).getContext('2d')
    paint(context)
    return { width: w, height: h, data: context.getImageData(left, top, w, h).data }
  }
  const scenery = once(() => draw((context) => redraw.scenery(context)))
  // A picture without things is its surroundings: they are the panel that a sticker or a stencil shows.
  const empty = instances.length === 0
  const things = once(() => (empty ? panel(scenery()) : draw((context) => redraw.things(context, 'thing'))))
  const mask = (only: 'thing' | 'lines', level: Level): Uint8ClampedArray =>
    levelsOf(draw((context) => redraw.things(context, only), part), { part, scene, level }) // prettier-ignore
  const subject = once(() => (empty ? levelsOf(things(), { part: whole, scene, level: alpha }) : mask('thing', alpha)))
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
    lines: once(() => (empty ? darkLines(scenery()) : mask('lines', ink))),
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

/** Writes the levels of a row of a drawing, from pixel `i`, to `out` from `p`. */
type Level = (drawn: Frame, i: number, out: Uint8ClampedArray, p: number) => void

const alpha: Level = ({ width, data }, i, out, p) => {
  for (let x = 0; x < width; x++) out[p + x] = data[(i + x) * 4 + 3] as number
}

const ink: Level = ({ width, data }, i, out, p) => {
  for (let x = 0; x < width; x++) {
    const at = (i + x) * 4
    const cover = data[at + 3] as number
    if (cover > 0) out[p + x] = ((255 - (data[at + 1] as number)) * cover) / 255
  }
}

/** One level for each pixel of the picture, 0 outside of the part that was drawn. */
function levelsOf(drawn: Frame, { part, scene, level }: { part: Part; scene: Scene; level: Level }): Uint8ClampedArray {
  const out = new Uint8ClampedArray(scene.width * scene.height)
  for (let y = 0; y < drawn.height; y++) level(drawn, y * drawn.width, out, (part.top + y) * scene.width + part.left)
  return out
}

/** A part of the picture, in pixels. */
type Part = { left: number; top: number; width: number; height: number }

/** The part that holds all boxes, however they are turned, and the strings of kites. */
function around(boxes: readonly Placed[], { width, height }: Scene): Part {
  let [left, top, right, bottom] = [width, height, 0, 0]
  const include = (x0: number, y0: number, x1: number, y1: number): void => {
    left = Math.min(left, x0)
    top = Math.min(top, y0)
    right = Math.max(right, x1)
    bottom = Math.max(bottom, y1)
  }
  for (const box of boxes) {
    const [w, h] = [box.width * width, box.height * height]
    const [x, y] = [box.x * width + w / 2, box.y * height + h / 2]
    const spare = 8 + Math.min(w, h) * 0.08
    const [rx, ry] = box.rotate ? [Math.hypot(w, h) / 2, Math.hypot(w, h) / 2] : [w / 2, h / 2]
    include(x - rx - spare, y - ry - spare, x + rx + spare, y + ry + spare)
    if (box.string)
      include(box.string[0] * width - 4, box.string[1] * height - 4, box.string[0] * width + 4, box.string[1] * height + 4)
  }
  left = Math.max(0, Math.min(width - 1, Math.floor(left)))
  top = Math.max(0, Math.min(height - 1, Math.floor(top)))
  return { left, top, width: Math.max(1, Math.min(width, Math.ceil(right)) - left), height: Math.max(1, Math.min(height, Math.ceil(bottom)) - top) } // prettier-ignore
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
