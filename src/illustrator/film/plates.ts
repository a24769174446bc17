/**
 * Plates: layers that move alike are laid together once, so that a frame draws few sheets. With a camera that hardly moves all still layers are one plate; with one that
 * opens the space only neighbours in depth are. What is behind the first moving layer is kept as one finished sheet until the clouds have gone on by a pixel.
 */
import { createCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import type { EnvironmentLayer, Painter } from '../paint/paint.ts'
import { aim, drawLayer, hasOwnMotion, tiled, type SceneryMoment } from './scenery.ts'

/** Depths that may share a plate when the camera opens the space. */
const CLOSE = 0.22

export type Plates = {
  /** Everything behind the things. */
  drawBehind(context: SKRSContext2D, moment: SceneryMoment): void
  /** Everything before them. */
  drawFront(context: SKRSContext2D, moment: SceneryMoment): void
}

/** Lays the layers of a painter together. `isFlat`: the camera opens no space. `scrolls`: the world passes by, each kind at its own speed. */
export function platesOf(stage: Painter, options: Look): Plates {
  const alike = likeness(options)
  const behind = merged(stage.behind, alike)
  const front = merged(stage.front, alike)
  const prefix = options.isFlat && !options.scrolls ? keptPrefix(stage, behind) : undefined
  if (!prefix) for (const [layer] of [behind]) if (layer) stage.halos(layer.canvas)
  return {
    drawBehind(context, moment) {
      if (prefix) prefix.draw(context, moment)
      for (const layer of prefix ? behind.slice(prefix.count) : behind) drawLayer(context, stage, layer, moment)
      context.setTransform(1, 0, 0, 1, 0, 0)
    },
    drawFront(context, moment) {
      for (const layer of front) drawLayer(context, stage, layer, moment)
      context.setTransform(1, 0, 0, 1, 0, 0)
    },
  }
}

export type Look = { isFlat: boolean; scrolls: boolean; windy: boolean }

/** Which layers move alike. */
export const likeness =
  ({ isFlat, scrolls, windy }: Look) =>
  (a: EnvironmentLayer, b: EnvironmentLayer): boolean => {
    if (hasOwnMotion(a, windy) || hasOwnMotion(b, windy)) return false
    if (scrolls) return a.kind === b.kind
    return isFlat || Math.abs(a.depth - b.depth) < CLOSE
  }

/** Neighbours that may share a plate laid together, each as one layer with a canvas of its own. */
export function merged(
  layers: readonly EnvironmentLayer[],
  alike: (a: EnvironmentLayer, b: EnvironmentLayer) => boolean,
): EnvironmentLayer[] {
  const plates: EnvironmentLayer[] = []
  const together = new Set<Canvas>()
  for (const layer of layers) {
    const last = plates.at(-1)
    if (last && alike(last, layer) && last.canvas.width === layer.canvas.width) {
      const canvas = together.has(last.canvas) ? last.canvas : createCanvas(layer.canvas.width, layer.canvas.height)
      const context = canvas.getContext('2d')
      if (canvas !== last.canvas) context.drawImage(last.canvas, 0, 0)
      context.drawImage(layer.canvas, 0, 0)
      together.add(canvas)
      plates[plates.length - 1] = { ...last, canvas, depth: (last.depth + layer.depth) / 2, name: `${last.name}, ${layer.name}` }
    } else plates.push({ ...layer })
  }
  return plates
}

/** Still layers and clouds up to the first that moves by itself, as one sheet with the halos on it. */
function keptPrefix(
  stage: Painter,
  layers: readonly EnvironmentLayer[],
): { count: number; draw: Plates['drawBehind'] } | undefined {
  const { width, height } = stage.scene
  const moving = layers.findIndex((layer) => layer.kind !== 'clouds' && hasOwnMotion(layer, true))
  const kept = layers.slice(0, moving === -1 ? layers.length : moving)
  const widest = Math.max(width, ...kept.map(({ canvas }) => canvas.width))
  if (kept.length === 0) return undefined
  let sheet: { canvas: Canvas; key: string } | undefined
  const compose = (seconds: number): Canvas => {
    const drift = (layer: EnvironmentLayer): number => Math.round((layer.drift ?? width * 0.008) * seconds)
    const key = kept
      .filter(({ kind }) => kind === 'clouds')
      .map(drift)
      .join(' ')
    if (sheet?.key === key) return sheet.canvas
    const canvas = sheet?.canvas ?? createCanvas(widest, height)
    const context = canvas.getContext('2d')
    context.clearRect(0, 0, widest, height)
    for (const layer of kept) {
      const left = (widest - layer.canvas.width) / 2
      if (layer.kind === 'clouds') tiled(context, layer.canvas, left + drift(layer), widest)
      else context.drawImage(layer.canvas, left, 0)
    }
    stage.halos(canvas)
    sheet = { canvas, key }
    return canvas
  }
  return {
    count: kept.length,
    draw(context, { view, seconds }) {
      aim(context, view, 0.6, { width, height })
      context.drawImage(compose(seconds), (width - widest) / 2, 0)
    },
  }
}
