/** A sprite: one instance drawn on a canvas of its own, at the size it will have in the picture, with room around it for glows. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import { borrowCanvas, makePen, type Canvas, type Pen, type PenStyle } from '../pen/pen.ts'
import type { Placed, SceneNode } from '../scene/scene.ts'
import { showDamage } from './damage.ts'
import { inscribe, watchWriting } from './inscription.ts'
import { coverWithMaterial } from './material.ts'
import { coverWithPieces } from './pieces.ts'
import { recolor } from './recolor.ts'

export type Sprite = {
  canvas: Canvas
  /** Empty border around the box, in pixels. */
  margin: number
  /** The box itself, in pixels. */
  width: number
  height: number
}

export type SpriteOptions = { style: PenStyle; lit: boolean; phase?: number; mouth?: number }

/** Draws one instance; the box is `width` x `height` pixels. */
export function drawSprite(
  node: SceneNode,
  placed: Placed,
  size: { width: number; height: number },
  options: SpriteOptions,
): Sprite {
  const width = Math.max(2, Math.round(size.width))
  const height = Math.max(2, Math.round(size.height))
  const margin = Math.ceil(Math.max(4, Math.min(width, height) * 0.06))
  const canvas = borrowCanvas(width + margin * 2, height + margin * 2)
  const context = canvas.getContext('2d')
  const look = lookOf(node, placed, options)
  const { drawable } = drawableFor(conceptOf(node))
  const box = boxOf(drawable, look)
  const [scaleX, scaleY] = [width / box.width, height / box.height]
  context.save()
  if (placed.flip) {
    context.translate(canvas.width, 0)
    context.scale(-1, 1)
  }
  context.translate(margin, margin)
  context.scale(scaleX, scaleY)
  const lightFrom = placed.flip ? (-options.style.lightFrom as -1 | 1) : options.style.lightFrom
  const plain = makePen(context, { ...options.style, lightFrom }, Math.min(scaleX, scaleY))
  const { pen, wrote } = watchWriting(inked(plain, look.params['ink']))
  drawable.draw(pen, look)
  context.restore()
  if (options.style.fill !== 'silhouette' && options.style.fill !== 'none') {
    if (drawable.takesColor === false && look.colors[0]) recolor(canvas, look.colors[0])
    if (look.material) coverWithMaterial(canvas, look.material, placed.seed)
    const { madeOf } = look.params
    if (typeof madeOf === 'string')
      coverWithPieces(canvas, madeOf.split(','), { seed: placed.seed, style: options.style, margin })
    if (look.text && !wrote()) inscribe(canvas, look.text, { margin, width, height, kind: conceptOf(node).kind })
  }
  showDamage(canvas, node, { margin, width, height })
  return { canvas, margin, width, height }
}

/** Letters in the colour that was asked for, whatever the drawing's own. */
function inked(pen: Pen, ink: string | number | boolean | undefined): Pen {
  return typeof ink === 'string' ? { ...pen, text: (words, x, y, paint) => pen.text(words, x, y, { ...paint, color: ink }) } : pen
}
