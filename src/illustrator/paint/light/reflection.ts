/** Mirror images of things: rippled on water, faint and drawn out on wet ground. Baked once for a sprite. */
import { borrowCanvas, type Canvas, type SKRSContext2D } from '../../pen/pen.ts'
import type { Sprite } from '../sprite.ts'

const baked = new WeakMap<Sprite, Canvas>()

/** Draws the reflection below a sprite whose box stands with its bottom left corner at (x, baseline). */
export function drawReflection(
  context: SKRSContext2D,
  sprite: Sprite,
  at: { x: number; baseline: number; until?: number; hidden?: number },
  options: { strength: number; ripples: boolean },
): void {
  const mirror = mirrorOf(sprite, options.ripples, at.hidden ?? 0)
  const spread = Math.ceil(sprite.width * 0.04)
  const top = at.baseline - sprite.height * 0.015
  // Cut where the water ends: a part of the image, since clipping a canvas that is turned costs more than all the rest.
  const seen = Math.min(mirror.height, ((at.until ?? Number.POSITIVE_INFINITY) - top) / 2)
  if (seen <= 0) return
  context.save()
  context.globalAlpha *= options.strength
  context.drawImage(mirror, 0, 0, mirror.width, seen, at.x - sprite.margin - spread, top, mirror.width * 2, seen * 2)
  context.restore()
}

/** Half the size, upside down, each row pushed aside by the waves, more with distance from the waterline, and fading. */
function mirrorOf(sprite: Sprite, ripples: boolean, hidden: number): Canvas {
  const had = baked.get(sprite)
  if (had) return had
  const { canvas, margin } = sprite
  const spread = Math.ceil(sprite.width * 0.04)
  const tall = Math.ceil(sprite.height * (ripples ? 0.8 : 0.62))
  const mirror = borrowCanvas(Math.ceil((canvas.width + spread * 2) / 2), Math.max(2, Math.ceil(tall / 2)))
  const context = mirror.getContext('2d')
  const source = margin + sprite.height - hidden
  const strip = Math.max(1, Math.round(mirror.height / 90))
  for (let row = 0; row < mirror.height; row += strip) {
    const t = row / mirror.height
    const sway = ripples ? Math.sin(row * 0.42 + Math.sin(row * 0.13) * 2) * spread * 0.3 * (0.25 + t) : 0
    const from = Math.max(0, source - (row * 2 * sprite.height) / tall - 2)
    context.globalAlpha = (1 - t) ** (ripples ? 0.8 : 1.3)
    context.drawImage(canvas, 0, from, canvas.width, 2, spread / 2 + sway, row, canvas.width / 2, strip + 0.4)
  }
  baked.set(sprite, mirror)
  return mirror
}
