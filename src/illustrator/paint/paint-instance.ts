/** Paints one instance on the picture: its sprite, lit; its shadows on the ground or its reflection in the water; the grass over its feet. */
import { conceptOf } from '../art/art.ts'
import { frontRim } from '../place/place.ts'
import type { PenStyle, SKRSContext2D } from '../pen/pen.ts'
import type { Placed, Scene } from '../scene/scene.ts'
import { stageZone, type Stage } from '../scene/stage.ts'
import { standsOnGround, type Instance } from './instances.ts'
import { blendWithGround, footSpans, soilOf } from './light/ground-blend.ts'
import { gradeSprite } from './light/grade.ts'
import { drawReflection } from './light/reflection.ts'
import { lightSprite } from './light/relief.ts'
import { shines, type SceneLight } from './light/scene-light.ts'
import { castShadow, contactShadow } from './shadow.ts'
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
  /** Only the thing itself, without shadow and reflection: as it is painted, or as bare outlines on white. */
  only?: 'thing' | 'lines'
}

export type Surroundings = {
  scene: Scene
  stage: Stage
  light: SceneLight
  style: Style
  sprites: Map<string, Sprite>
  /** How strongly wet ground mirrors, 0-1. */
  wet: number
  /** Sprites get the picture's tones when they are made, because frames get none. */
  gradesOnce: boolean
}

/** Draws it with the context's current transform; sprites are kept per phase. */
export function paintInstance(context: SKRSContext2D, instance: Instance, moment: InstanceMoment, around: Surroundings): void {
  const { placed } = instance
  const { scene, stage } = around
  const [x, y] = [placed.x * scene.width, placed.y * scene.height]
  const [width, height] = [placed.width * scene.width, placed.height * scene.height]
  const sprite = spriteOf(instance, moment, { width, height }, around)
  const { moved } = moment
  const solid = !moment.only && !around.style.flat
  const grounded = solid && standsOnGround(instance) && !stage.weightless && !placed.cut
  const foot = { x: x + (moved?.x ?? 0), baseline: y + height }
  context.save()
  if (moved) context.globalAlpha *= moved.alpha
  if (grounded) paintShadows(context, sprite, foot, moved ? Math.max(0.3, 1 + moved.y / Math.max(1, height)) : 1, around)
  else if (solid && restsOnFurniture(instance, scene)) contactShadow(context, sprite, foot, 0.8)
  context.save()
  if (moved) {
    context.translate(moved.pivot.x + moved.x, moved.pivot.y + moved.y)
    context.rotate((moved.rotate * Math.PI) / 180)
    context.scale(moved.scaleX, moved.scaleY)
    context.translate(-moved.pivot.x, -moved.pivot.y)
  }
  if (solid && stage.reflection && placed.zone === 'water' && !placed.support)
    drawReflection(context, sprite, { x, baseline: y + height * (1 - (placed.cut ?? 0)), hidden: height * (placed.cut ?? 0), until: waterEnd(stage) * scene.height }, { strength: 0.62 * stage.reflection.strength, ripples: true }) // prettier-ignore
  const rim = placed.cut ? rimOf(placed, scene) : undefined
  // What stands upright behind a straight edge needs no clip, which would cost more than the drawing: a part of the sprite is drawn.
  const isPart = Boolean(placed.cut) && !rim && !placed.rotate && !placed.string
  if (placed.cut && !isPart) clipAtRim(context, rim, placed.cut, { box: { x, y, width, height }, scene })
  if (placed.rotate) {
    context.translate(x + width / 2, y + height / 2)
    context.rotate((placed.rotate * Math.PI) / 180)
    context.translate(-x - width / 2, -y - height / 2)
  }
  if (placed.string && !moment.only)
    drawString(context, ropeStart(instance, { x, y, width, height }, scene), placed.string, scene)
  const { canvas, margin } = sprite
  const shown = isPart ? Math.max(0, margin + height * (1 - (placed.cut ?? 0))) : canvas.height
  if (shown > 0) context.drawImage(canvas, 0, 0, canvas.width, shown, x - margin, y - margin, canvas.width, shown)
  context.restore()
  const soil = grounded && placed.zone === 'ground' && !(moved && moved.y < -2) ? soilOf(scene) : undefined
  if (soil) {
    const size = Math.min(height * 0.07, Math.min(scene.width, scene.height) * 0.03)
    const spans = footSpans(sprite).map(([left, right]) => [left + foot.x, right + foot.x] as const)
    blendWithGround(context, soil, { spans, baseline: foot.baseline, size }, around.light)
  }
  context.restore()
}

/** The near edge of the hull or opening that hides the foot of a thing; undefined for water, which hides it along a straight line. */
function rimOf(placed: Placed, scene: Scene): ReturnType<typeof frontRim> {
  const [id, index] = (placed.support ?? '').split('#')
  const host = scene.nodes.find((node) => node.id === id)
  const under = host?.placed?.[Number(index)]
  return host && under && placed.zone !== 'hand' ? frontRim(host, under) : undefined
}

/** Hides what is under water, in a hull or behind the near edge of an opening, along that edge's curve. */
function clipAtRim(
  context: SKRSContext2D,
  rim: ReturnType<typeof frontRim>,
  cut: number,
  { box, scene }: { box: { x: number; y: number; width: number; height: number }; scene: Scene },
): void {
  const { x, y, width, height } = box
  context.beginPath()
  if (!rim) context.rect(x - width, y - height, width * 3, height * (2 - cut))
  else {
    const [left, right] = [(rim.x - rim.width / 2) * scene.width, (rim.x + rim.width / 2) * scene.width]
    const level = rim.y * scene.height
    context.moveTo(left, level)
    context.ellipse((left + right) / 2, level, (right - left) / 2, rim.depth * scene.height, 0, Math.PI, 0, true)
    context.lineTo(right + width * 2, level)
    context.lineTo(right + width * 2, y - height)
    context.lineTo(left - width * 2, y - height)
    context.lineTo(left - width * 2, level)
    context.closePath()
  }
  context.clip()
}

const LIVING = /^(animal|bird|person)$/

/** Below the middle of what flies; at the near side of what is pulled along the ground, at the neck of who is led. */
function ropeStart(
  { placed, node }: Instance,
  box: { x: number; y: number; width: number; height: number },
  scene: Scene,
): { x: number; y: number } {
  if (placed.zone === 'sky') return { x: box.x + box.width / 2, y: box.y + box.height * 0.98 }
  const toLeft = (placed.string?.[0] ?? 0) * scene.width < box.x + box.width / 2
  const headed = LIVING.test(conceptOf(node).kind) && toLeft !== placed.flip
  const [along, down] = headed ? [0.24, 0.34] : [0.04, 0.62]
  return { x: box.x + box.width * (toLeft ? along : 1 - along), y: box.y + box.height * down }
}

/** The string of a kite or a balloon, slack, down to the hand that holds it; the rope by which a thing is pulled. */
function drawString(context: SKRSContext2D, from: { x: number; y: number }, to: readonly [number, number], scene: Scene): void {
  const [x, y] = [to[0] * scene.width, to[1] * scene.height]
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(from.x + (x - from.x) * 0.35, from.y + (y - from.y) * 0.8, x, y)
  context.strokeStyle = 'rgba(70,66,72,0.8)'
  context.lineWidth = Math.max(1, scene.height * 0.0028)
  context.stroke()
}

function paintShadows(
  context: SKRSContext2D,
  sprite: Sprite,
  foot: { x: number; baseline: number },
  lift: number,
  { light, wet }: Surroundings,
): void {
  context.save()
  context.globalAlpha *= lift
  if (wet > 0) drawReflection(context, sprite, foot, { strength: wet * 0.6, ripples: false })
  castShadow(context, sprite, foot, light)
  context.restore()
}

/** Where the water meets the near bank. */
function waterEnd(stage: Stage): number {
  const water = stageZone(stage, 'water')
  return stageZone(stage, 'ground') && water ? water.nearY + 0.025 : 2
}

function restsOnFurniture({ placed }: Instance, scene: Scene): boolean {
  const below = placed.support && scene.nodes.find((node) => node.id === placed.support?.split('#')[0])
  return Boolean(below) && !placed.cut && conceptOf(below as Instance['node']).kind === 'furniture' && placed.zone !== 'wall'
}

const BARE: PenStyle = { fill: 'none', paper: '#ffffff', line: { color: '#000000', widthPx: 2.6 }, lightFrom: -1 }

function spriteOf(
  instance: Instance,
  moment: InstanceMoment,
  size: { width: number; height: number },
  around: Surroundings,
): Sprite {
  const { node, placed, index } = instance
  const { scene, stage, style, light, sprites } = around
  const bare = moment.only === 'lines'
  const key = `${node.id}#${index}@${moment.phase.toFixed(3)}/${moment.mouth.toFixed(1)}${bare ? '/bare' : ''}`
  const kept = sprites.get(key)
  if (kept) return kept
  const sprite = drawSprite(node, placed, size, {
    style: scaledPen(bare ? BARE : style.pen, Math.min(scene.width, scene.height)),
    lit: stage.light.lamps,
    phase: moment.phase,
    mouth: moment.mouth,
  })
  if (!style.flat && !bare) {
    const place = {
      depth: placed.depth,
      centerX: placed.x + placed.width / 2,
      grounded: standsOnGround(instance) && !stage.weightless,
      shining: shines(node),
      even: style.pen.fill === 'flat',
    }
    lightSprite(sprite, light, place, around.gradesOnce ? (pixels) => gradeSprite(pixels, scene) : undefined)
  }
  sprites.set(key, sprite)
  return sprite
}

/** Lines keep their share of the picture at every size. */
function scaledPen(pen: PenStyle, unit: number): PenStyle {
  return pen.line ? { ...pen, line: { ...pen.line, widthPx: Math.max(0.9, (pen.line.widthPx * unit) / 1024) } } : pen
}
