/** Shadows on the ground: a soft dark contact under the feet, and the silhouette thrown away from the light. */
import { createCanvas, type SKRSContext2D } from '../pen/pen.ts'
import type { StageLight } from '../scene/stage.ts'
import type { Sprite } from './sprite.ts'

/** Draws both shadows of a sprite whose box stands with its bottom left corner at (x, baseline). */
export function castShadow(context: SKRSContext2D, sprite: Sprite, at: { x: number; baseline: number }, light: StageLight): void {
  if (light.shadow.strength <= 0) return
  const { width, height, canvas, margin } = sprite
  context.save()
  contact(context, at.x + width / 2, at.baseline, width, height, light.shadow.strength)
  const length = Math.min(0.55, 0.28 * light.shadow.length) * height
  const blur = Math.max(1.5, width * 0.025)
  const shadow = createCanvas(canvas.width, canvas.height)
  const shade = shadow.getContext('2d')
  shade.drawImage(canvas, 0, 0)
  shade.globalCompositeOperation = 'source-in'
  shade.fillStyle = `rgba(12,16,40,${0.34 * light.shadow.strength})`
  shade.fillRect(0, 0, shadow.width, shadow.height)
  context.filter = `blur(${blur}px)`
  context.transform(1, 0, (-light.shadow.direction * length * 0.9) / height, length / height, at.x, at.baseline)
  context.drawImage(shadow, -margin, -margin - height)
  context.restore()
}

function contact(context: SKRSContext2D, cx: number, baseline: number, width: number, height: number, strength: number): void {
  const [rx, ry] = [width * 0.52, Math.max(2, Math.min(height * 0.1, width * 0.1))]
  context.save()
  context.translate(cx, baseline - ry * 0.25)
  context.scale(1, ry / rx)
  const pool = context.createRadialGradient(0, 0, rx * 0.1, 0, 0, rx)
  pool.addColorStop(0, `rgba(10,14,34,${0.55 * strength})`)
  pool.addColorStop(0.6, `rgba(10,14,34,${0.3 * strength})`)
  pool.addColorStop(1, 'rgba(10,14,34,0)')
  context.fillStyle = pool
  context.fillRect(-rx, -rx, rx * 2, rx * 2)
  context.restore()
}
