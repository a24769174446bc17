/**
 * A film of a scene: layers and sprites are drawn once, frames are composed of them. Any frame can be drawn by any process: it depends only on the scene,
 * the duration and its index.
 */
import { conceptOf, drawableFor } from '../art/art.ts'
import { createCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import { painter, type Painter } from '../paint/paint.ts'
import type { Instance } from '../paint/paint.ts'
import type { MouthAt } from '../scene/moments.ts'
import type { Scene } from '../scene/scene.ts'
import { cycle } from './easing.ts'
import { motionAt, tempoOf } from './motion.ts'
import { viewAt, viewFor, type View } from './camera.ts'

/** Steps into which one cycle of an animated drawing is cut; each is drawn once. */
const PHASES = 16
/** Openings of a mouth that are told apart, each drawn once. */
const MOUTHS = 4

/** Draws frames of a scene. */
export function sceneFilm(
  scene: Scene,
  options: { durationSeconds: number; framesPerSecond: number; mouthAt?: MouthAt },
): { scene: Scene; drawFrame(index: number): { width: number; height: number; data: Uint8ClampedArray } } {
  const stagePainter = painter(scene, { overscan: 0.08 })
  const placed = stagePainter.scene
  const { width, height } = placed
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const frameCount = Math.round(options.durationSeconds * options.framesPerSecond)

  return {
    scene: placed,
    drawFrame(index) {
      const seconds = index / options.framesPerSecond
      const view = viewAt(placed, frameCount > 1 ? index / (frameCount - 1) : 0, seconds)
      context.setTransform(1, 0, 0, 1, 0, 0)
      drawBackground(context, stagePainter, placed, view, seconds * tempoOf(placed))
      const things = (on: SKRSContext2D, only?: 'thing' | 'lines') =>
        stagePainter.instances.forEach((instance) =>
          drawInstance(on, stagePainter, placed, instance, {
            view,
            seconds,
            duration: options.durationSeconds,
            mouthAt: options.mouthAt,
            only,
          }),
        )
      things(context)
      drawForeground(context, stagePainter, placed, view)
      stagePainter.weather(context, seconds * tempoOf(placed))
      stagePainter.letters(context)
      return stagePainter.finish(canvas, {
        things,
        scenery: (on) => drawBackground(on, stagePainter, placed, view, seconds * tempoOf(placed)),
      })
    },
  }
}

function aim(context: SKRSContext2D, view: View, width: number, height: number): void {
  context.setTransform(
    view.zoom,
    0,
    0,
    view.zoom,
    (width / 2) * (1 - view.zoom) - view.x * width,
    (height / 2) * (1 - view.zoom) - view.y * height,
  )
}

function drawBackground(context: SKRSContext2D, stage: Painter, scene: Scene, view: View, seconds: number): void {
  const { width, height } = scene
  for (const layer of stage.behind) {
    aim(context, viewFor(view, layer.depth), width, height)
    if (layer.kind === 'clouds') drawDrifting(context, layer.canvas, width, (layer.drift ?? width * 0.008) * seconds)
    else if (layer.kind === 'water') drawRippling(context, layer.canvas, width, height, layer.water?.line ?? 0.5, seconds)
    else context.drawImage(layer.canvas, (width - layer.canvas.width) / 2, 0)
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
}

function drawForeground(context: SKRSContext2D, stage: Painter, scene: Scene, view: View): void {
  for (const layer of stage.front) {
    aim(context, viewFor(view, layer.depth), scene.width, scene.height)
    context.drawImage(layer.canvas, (scene.width - layer.canvas.width) / 2, 0)
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
}

/** Clouds move sideways and come round again, mirrored at the seam. */
function drawDrifting(context: SKRSContext2D, layer: Canvas, width: number, shift: number): void {
  const period = layer.width * 2
  const offset = ((shift % period) + period) % period
  const start = (width - layer.width) / 2
  for (let copy = -2; copy <= 2; copy++) {
    const x = start + offset + copy * layer.width
    if (x > width || x + layer.width < 0) continue
    context.save()
    if (copy & 1) {
      context.translate(x + layer.width, 0)
      context.scale(-1, 1)
      context.drawImage(layer, 0, 0)
    } else context.drawImage(layer, x, 0)
    context.restore()
  }
}

/** Water: rows of the painted surface slide to and fro, more in front. */
function drawRippling(context: SKRSContext2D, layer: Canvas, width: number, height: number, line: number, seconds: number): void {
  const top = Math.floor(line <= 1 ? line * height : line)
  context.drawImage(layer, (width - layer.width) / 2, 0)
  const strip = Math.max(2, Math.round(height / 160))
  for (let y = top; y < height; y += strip) {
    const near = (y - top) / Math.max(1, height - top)
    const shift =
      Math.sin(y * 0.35 + seconds * 2.2) * (0.6 + 3.2 * near) + Math.sin(y * 0.11 - seconds * 1.3) * (0.5 + 2.5 * near)
    context.drawImage(
      layer,
      0,
      y,
      layer.width,
      strip,
      (width - layer.width) / 2 + shift,
      y + Math.sin(y * 0.2 + seconds * 1.7) * 0.6,
      layer.width,
      strip,
    )
  }
}

function drawInstance(
  context: SKRSContext2D,
  stage: Painter,
  scene: Scene,
  instance: Instance,
  moment: { view: View; seconds: number; duration: number; mouthAt: MouthAt | undefined; only: 'thing' | 'lines' | undefined },
): void {
  const { view, seconds, duration, mouthAt, only } = moment
  const mouth = Math.round((mouthAt?.(instance.node.id, seconds) ?? 0) * MOUTHS) / MOUTHS
  const { node, placed } = instance
  const { width, height } = scene
  const root = stage.rootOf(instance)
  const carried = motionAt(scene, root.node, root.placed, seconds, duration)
  const own = root === instance ? carried : motionAt(scene, node, placed, seconds, duration)
  if (carried.alpha * own.alpha <= 0.01) return
  const { drawable } = drawableFor(conceptOf(node))
  const cycles = own.cycles !== 0 ? own.cycles : carried.cycles
  const phase = drawable.animated ? Math.floor(cycle(cycles + (cycles === 0 ? 0 : (placed.seed % 7) / 7)) * PHASES) / PHASES : 0
  const ahead = root.placed.flip ? 1 : -1
  const view_ = viewFor(view, placed.depth)
  aim(context, view_, width, height)
  const moved = {
    x: (carried.travel * ahead + carried.dx * root.placed.width) * width,
    y: carried.dy * root.placed.height * height,
    rotate: carried.rotate + (root === instance ? 0 : own.rotate * 0.5),
    scaleX: carried.scaleX,
    scaleY: carried.scaleY,
    alpha: carried.alpha,
    pivot: {
      x: (root.placed.x + root.placed.width / 2) * width,
      y: (root.placed.y + root.placed.height * (root.placed.zone === 'sky' || root.placed.zone === 'float' ? 0.5 : 1)) * height,
    },
  }
  stage.instance(context, instance, { phase, mouth, moved, ...(only ? { only } : {}) })
  context.setTransform(1, 0, 0, 1, 0, 0)
}
