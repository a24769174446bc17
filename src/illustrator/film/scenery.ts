/** The surroundings in time: layers seen by the camera, clouds that drift, water that ripples, trees that sway, and a world that passes by when the camera follows. */
import type { Canvas, SKRSContext2D } from '../pen/pen.ts'
import type { EnvironmentLayer, Painter } from '../paint/paint.ts'
import { viewFor, type View } from './camera.ts'
import { cycle } from './easing.ts'

export type SceneryMoment = {
  view: View
  seconds: number
  /** How far the world has moved sideways, in widths of the picture at the subject's depth. */
  scroll: number
  windy: boolean
}

/** How fast layers pass by when the world scrolls, by kind; the ground goes row by row. */
export const PASSING: Readonly<Record<EnvironmentLayer['kind'], number>> = { sky: 0.01, clouds: 0.03, far: 0.08, middle: 0.35, water: 0.5, ground: 1, front: 1.3 } // prettier-ignore

/** Sets the context to see a depth through the camera. */
export function aim(context: SKRSContext2D, view: View, depth: number, size: { width: number; height: number }): void {
  const { x, y, zoom } = viewFor(view, depth)
  const { width, height } = size
  context.setTransform(zoom, 0, 0, zoom, (width / 2) * (1 - zoom) - x * width, (height / 2) * (1 - zoom) - y * height)
}

/** Whether a layer moves by itself, even before a still camera. Plants stir only in the wind. */
export function hasOwnMotion(layer: EnvironmentLayer, windy: boolean): boolean {
  return layer.kind === 'clouds' || layer.kind === 'water' || (windy && SWAYING.test(layer.name))
}

/** Draws one layer as the camera sees it at a moment; leaves the context's transform set. */
export function drawLayer(context: SKRSContext2D, stage: Painter, layer: EnvironmentLayer, moment: SceneryMoment): void {
  const { width, height } = stage.scene
  aim(context, moment.view, layer.depth, { width, height })
  const left = (width - layer.canvas.width) / 2
  const passed = moment.scroll * PASSING[layer.kind] * width
  if (layer.kind === 'clouds')
    tiled(context, layer.canvas, left + (layer.drift ?? width * 0.008) * moment.seconds + passed, width)
  else if (layer.kind === 'ground' && moment.scroll !== 0) passingGround(context, layer.canvas, stage, passed)
  else if (moment.scroll !== 0 && layer.kind !== 'sky') tiled(context, layer.canvas, left + passed, width)
  else if (layer.kind === 'water') rippling(context, layer, { width, height }, moment.seconds)
  else if (moment.windy && SWAYING.test(layer.name)) swaying(context, layer.canvas, left, moment)
  else context.drawImage(layer.canvas, left, 0)
}

export const SWAYING = /tree|bush|tuft|reed|palm|canopy|flower|kelp|reef|wheat|crop|hedge/

/** Before a still camera whole pixels will do, and cost half. */
const isWhole = (context: SKRSContext2D): boolean => context.getTransform().a === 1

/** The layer beside its own mirror image, again and again, so that no seam shows. */
export function tiled(
  context: SKRSContext2D,
  layer: Canvas,
  offset: number,
  width: number,
  row?: { y: number; height: number },
): void {
  const span = layer.width
  const exact = cycle(offset / (2 * span)) * 2 * span - 2 * span
  const first = isWhole(context) ? Math.round(exact) : exact
  const { y, height } = row ?? { y: 0, height: layer.height }
  for (let copy = 0; copy < 4; copy++) {
    const x = first + copy * span
    // Half a width to spare on both sides: the camera may look beyond the frame.
    if (x > width * 1.5 || x + span < -width * 0.5) continue
    if (copy % 2 === 0) context.drawImage(layer, 0, y, span, height, x, y, span, height)
    else {
      context.save()
      context.translate(x + span, 0)
      context.scale(-1, 1)
      context.drawImage(layer, 0, y, span, height, 0, y, span, height)
      context.restore()
    }
  }
}

/** Ground passes slowly at the horizon and fast at the feet of the viewer. */
function passingGround(context: SKRSContext2D, layer: Canvas, stage: Painter, passed: number): void {
  const { width, height } = stage.scene
  const top = Math.max(0, Math.min(height - 1, Math.floor(stage.stage.horizon * height)))
  const left = (width - layer.width) / 2
  if (top > 0) tiled(context, layer, left + passed * 0.2, width, { y: 0, height: top })
  const strip = Math.max(2, Math.round(height / 110))
  for (let y = top; y < height; y += strip) {
    const near = (y - top) / Math.max(1, height - top)
    tiled(context, layer, left + passed * (0.2 + 1.05 * near), width, { y, height: Math.min(strip, height - y) })
  }
}

/** Rows of the painted surface slide to and fro, more in front. */
function rippling(context: SKRSContext2D, layer: EnvironmentLayer, { width, height }: { width: number; height: number }, seconds: number): void {
  const { canvas } = layer
  const line = layer.water?.line ?? 0.5
  const top = Math.floor(line <= 1 ? line * height : line)
  const left = (width - canvas.width) / 2
  context.drawImage(canvas, left, 0)
  const strip = Math.max(2, Math.round(height / 160))
  const unit = height / 480
  const whole = isWhole(context)
  for (let y = top; y < height; y += strip) {
    const near = (y - top) / Math.max(1, height - top)
    const shift = Math.sin((y / unit) * 0.35 + seconds * 2.2) * (0.6 + 3.2 * near) * unit + Math.sin((y / unit) * 0.11 - seconds * 1.3) * (0.5 + 2.5 * near) * unit
    const lift = whole ? 0 : Math.sin((y / unit) * 0.2 + seconds * 1.7) * 0.7 * unit * (0.3 + near)
    context.drawImage(canvas, 0, y, canvas.width, strip, left + (whole ? Math.round(shift) : shift), y + lift, canvas.width, strip + (whole ? 0 : 1))
  }
} // prettier-ignore

/** Plants lean with the air, their tops the most. */
function swaying(context: SKRSContext2D, layer: Canvas, left: number, { seconds }: SceneryMoment): void {
  const strips = 36
  const rows = Math.ceil(layer.height / strips)
  const reach = layer.height * 0.005
  for (let y = 0; y < layer.height; y += rows) {
    const above = 1 - y / layer.height
    const shift = reach * above * (Math.sin(seconds * 1.5 + y * 0.004) + 0.4 * Math.sin(seconds * 3.7))
    const height = Math.min(rows, layer.height - y)
    context.drawImage(layer, 0, y, layer.width, height, left + shift, y, layer.width, height)
  }
}
