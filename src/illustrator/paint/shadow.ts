/** Shadows: a dark seam where a thing touches, its soft surroundings, and the silhouette thrown away from the light, softer the farther it falls. */
import { borrowCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import type { SceneLight } from './light/scene-light.ts'
import type { Sprite } from './sprite.ts'

const SHRINK = 4
const baked = new WeakMap<Sprite, Canvas>()

/** Draws the shadows of a sprite whose box stands with its bottom left corner at (x, baseline). */
export function castShadow(context: SKRSContext2D, sprite: Sprite, at: { x: number; baseline: number }, light: SceneLight): void {
  const { width, height, margin } = sprite
  const strength = Math.max(0.35, light.shadow.strength)
  contact(context, at.x + width / 2, at.baseline, width, height, strength)
  if (light.shadow.strength <= 0.05 || light.shadow.length <= 0.26) return
  const length = Math.min(0.62, 0.26 * light.shadow.length) * height
  const shadow = silhouetteOf(sprite)
  context.save()
  context.globalAlpha *= (light.behind ? 0.75 : 0.55) * light.shadow.strength
  const toViewer = light.behind ? -1 : 1
  context.transform(1, 0, (-toViewer * light.shadow.direction * length * 0.95) / height, (toViewer * length) / height, at.x, at.baseline - height * 0.012 * toViewer) // prettier-ignore
  const pad = 4 * SHRINK
  context.drawImage(shadow, -margin - pad, -margin - height - pad, shadow.width * SHRINK, shadow.height * SHRINK)
  context.restore()
}

/** Only where it touches: for things that stand on other things. */
export function contactShadow(
  context: SKRSContext2D,
  sprite: Sprite,
  at: { x: number; baseline: number },
  strength: number,
): void {
  contact(context, at.x + sprite.width / 2, at.baseline, sprite.width * 0.9, sprite.height * 0.6, strength)
}

/** The sprite's silhouette, small, sharp at the foot and fading into blur towards the head; drawn once for a sprite. */
function silhouetteOf(sprite: Sprite): Canvas {
  const had = baked.get(sprite)
  if (had) return had
  const { canvas, height } = sprite
  const pad = 4
  const [w, h] = [Math.ceil(canvas.width / SHRINK) + pad * 2, Math.ceil(canvas.height / SHRINK) + pad * 2]
  const dark = borrowCanvas(w, h)
  const ink = dark.getContext('2d')
  ink.drawImage(canvas, pad, pad, canvas.width / SHRINK, canvas.height / SHRINK)
  ink.globalCompositeOperation = 'source-in'
  ink.fillStyle = '#0c1028'
  ink.fillRect(0, 0, w, h)
  const shadow = borrowCanvas(w, h)
  const context = shadow.getContext('2d')
  const small = height / SHRINK
  for (const [blur, from, to] of [[0.012, 0.55, 1], [0.035, 0, 0.75]] as const) {
    const part = borrowCanvas(w, h)
    const on = part.getContext('2d')
    on.filter = `blur(${Math.max(0.7, small * blur)}px)`
    on.drawImage(dark, 0, 0)
    on.filter = 'none'
    on.globalCompositeOperation = 'destination-in'
    const fade = on.createLinearGradient(0, h * from, 0, h * to)
    fade.addColorStop(0, from > 0 ? 'rgba(0,0,0,0)' : 'rgba(0,0,0,0.35)')
    fade.addColorStop(from > 0 ? 1 : 0.7, from > 0 ? 'rgba(0,0,0,0.75)' : 'rgba(0,0,0,0.75)')
    if (from === 0) fade.addColorStop(1, 'rgba(0,0,0,0.2)')
    on.fillStyle = fade
    on.fillRect(0, 0, w, h)
    context.drawImage(part, 0, 0)
  } // prettier-ignore
  baked.set(sprite, shadow)
  return shadow
}

function contact(context: SKRSContext2D, cx: number, baseline: number, width: number, height: number, strength: number): void {
  const rx = width * 0.54
  const ry = Math.max(2, Math.min(height * 0.09, width * 0.1))
  for (const [scale, alpha] of [[1, 0.42], [0.72, 0.5]] as const) {
    context.save()
    context.translate(cx, baseline - ry * 0.2)
    context.scale(scale, (scale * scale * ry) / rx)
    const pool = context.createRadialGradient(0, 0, rx * 0.1, 0, 0, rx)
    pool.addColorStop(0, `rgba(10,12,30,${alpha * strength})`)
    pool.addColorStop(0.55, `rgba(10,12,30,${alpha * 0.55 * strength})`)
    pool.addColorStop(1, 'rgba(10,12,30,0)')
    context.fillStyle = pool
    context.fillRect(-rx, -rx, rx * 2, rx * 2)
    context.restore()
  } // prettier-ignore
}
