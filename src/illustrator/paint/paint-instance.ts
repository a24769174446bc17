/** Paints one instance on the picture: its sprite, lit; its shadows on the ground or its reflection in the water. */
import type { Canvas, SKRSContext2D } from '../pen/pen.ts'
import type { Scene } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { standsOnGround, type Instance } from './instances.ts'
import { lightSprite } from './light.ts'
import { castShadow } from './shadow.ts'
import { drawSprite, type Sprite } from './sprite.ts'
import type { Style } from './styles/style.ts'

/** How an instance differs from its place in the picture at a moment of a film. Pixels and degrees. */
export type Moved = {
  x: number
  y: number
  rotate: number
  scaleX: number
  scaleY: number
  alpha: number
  pivot: { x: number; y: number }
}

export type InstanceMoment = {
  phase: number
  mouth: number
  moved?: Moved
  /** Only the thing itself, without light, shadow and reflection: for masks. */
  bare?: boolean
}

type Surroundings = { scene: Scene; stage: Stage; style: Style; sprites: Map<string, Sprite> }

/** Draws it with the context's current transform; sprites are kept per phase. */
export function paintInstance(context: SKRSContext2D, instance: Instance, moment: InstanceMoment, around: Surroundings): void {
  const { placed } = instance
  const { scene, stage } = around
  const [x, y] = [placed.x * scene.width, placed.y * scene.height]
  const [width, height] = [placed.width * scene.width, placed.height * scene.height]
  const sprite = spriteOf(instance, moment, { width, height }, around)
  const { moved, bare } = moment
  const solid = !bare && !around.style.flat
  context.save()
  if (moved) context.globalAlpha *= moved.alpha
  if (solid && standsOnGround(instance) && !stage.weightless) {
    const lift = moved ? Math.max(0.3, 1 + moved.y / Math.max(1, height)) : 1
    context.save()
    context.globalAlpha *= lift
    castShadow(context, sprite, { x: x + (moved?.x ?? 0), baseline: y + height }, stage.light)
    context.restore()
  }
  if (moved) {
    context.translate(moved.pivot.x + moved.x, moved.pivot.y + moved.y)
    context.rotate((moved.rotate * Math.PI) / 180)
    context.scale(moved.scaleX, moved.scaleY)
    context.translate(-moved.pivot.x, -moved.pivot.y)
  }
  if (solid && stage.reflection && placed.zone === 'water' && !placed.support)
    reflect(context, sprite.canvas, {
      x: x - sprite.margin,
      baseline: y + height * (1 - (placed.cut ?? 0)),
      margin: sprite.margin,
      hidden: height * (placed.cut ?? 0),
      strength: stage.reflection.strength,
    })
  if (placed.rotate) {
    context.translate(x + width / 2, y + height / 2)
    context.rotate((placed.rotate * Math.PI) / 180)
    context.translate(-x - width / 2, -y - height / 2)
  }
  if (placed.string && !bare) drawString(context, { x: x + width / 2, y: y + height * 0.98 }, placed.string, scene)
  if (placed.cut) {
    context.beginPath()
    context.rect(x - width, y - height, width * 3, height * (2 - placed.cut))
    context.clip()
  }
  context.drawImage(sprite.canvas, x - sprite.margin, y - sprite.margin)
  context.restore()
}

/** The string of a kite or a balloon, slack, down to the hand that holds it. */
function drawString(context: SKRSContext2D, from: { x: number; y: number }, to: readonly [number, number], scene: Scene): void {
  const [x, y] = [to[0] * scene.width, to[1] * scene.height]
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(from.x + (x - from.x) * 0.35, from.y + (y - from.y) * 0.8, x, y)
  context.strokeStyle = 'rgba(70,66,72,0.8)'
  context.lineWidth = Math.max(1, scene.height * 0.0028)
  context.stroke()
}

function spriteOf(
  instance: Instance,
  moment: InstanceMoment,
  size: { width: number; height: number },
  around: Surroundings,
): Sprite {
  const { node, placed, index } = instance
  const { stage, style, sprites } = around
  const key = `${node.id}#${index}@${moment.phase.toFixed(3)}/${moment.mouth.toFixed(1)}`
  const kept = sprites.get(key)
  if (kept) return kept
  const sprite = drawSprite(node, placed, size, {
    style: style.pen,
    lit: stage.light.night,
    phase: moment.phase,
    mouth: moment.mouth,
  })
  if (!style.flat)
    lightSprite(sprite, stage.light, { depth: placed.depth, centerX: placed.x + placed.width / 2, indoors: stage.indoors })
  sprites.set(key, sprite)
  return sprite
}

function reflect(
  context: SKRSContext2D,
  sprite: Canvas,
  at: { x: number; baseline: number; margin: number; hidden: number; strength: number },
): void {
  context.save()
  context.globalAlpha *= 0.45 * at.strength
  context.translate(at.x, at.baseline)
  context.scale(1, -0.8)
  context.beginPath()
  context.rect(0, -sprite.height, sprite.width, sprite.height)
  context.clip()
  context.drawImage(sprite, 0, at.margin - sprite.height + at.hidden)
  context.restore()
}
