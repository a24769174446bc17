/**
 * A painter prepared for one scene: layers painted, things laid out, sprites drawn on demand and kept. A picture is one frame of it, a film many.
 */
import { conceptOf, drawableFor } from '../art/art.ts'
import type { Canvas, SKRSContext2D } from '../pen/pen.ts'
import { placeScene } from '../place/place.ts'
import type { Scene } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { stageFor } from '../scene/stages.ts'
import { paintEnvironment, paintWeather, type EnvironmentLayer } from './environments.ts'
import { finishPhoto } from './finish.ts'
import { registerFonts } from './fonts.ts'
import { instancesFarToNear, rootFinder, type Instance } from './instances.ts'
import { letterTexts } from './lettering.ts'
import { paintInstance, type InstanceMoment } from './paint-instance.ts'
import type { Sprite } from './sprite.ts'
import { styleFor } from './styles/styles.ts'
import type { Frame, Style } from './styles/style.ts'

export type Painter = {
  /** The scene with every box filled. */
  scene: Scene
  stage: Stage
  style: Style
  /** Far to near. */
  instances: readonly Instance[]
  behind: readonly EnvironmentLayer[]
  front: readonly EnvironmentLayer[]
  /** The thing on which an instance rests, at last: a rider's horse. */
  rootOf(instance: Instance): Instance
  instance(context: SKRSContext2D, instance: Instance, moment: InstanceMoment): void
  weather(context: SKRSContext2D, seconds: number): void
  letters(context: SKRSContext2D): void
  /** Reads the canvas and applies the style. `subject`: a canvas on which only the things were drawn. */
  finish(canvas: Canvas, subject?: Canvas): Frame
}

/** Prepares a scene for painting. `overscan` is the share of the width that layers have to spare on each side. */
export function painter(scene: Scene, options: { overscan: number }): Painter {
  registerFonts()
  const style = styleFor(scene)
  const placed = placeScene(scene, stageFor(scene))
  const { stage, layers } = paintEnvironment(placed, options)
  const instances = instancesFarToNear(placed)
  const sprites = new Map<string, Sprite>()
  const far = [...layers].sort((a, b) => b.depth - a.depth)
  return {
    scene: placed,
    stage,
    style,
    instances,
    behind: far.filter((layer) => layer.kind !== 'front'),
    front: far.filter((layer) => layer.kind === 'front'),
    rootOf: rootFinder(instances),
    instance: (context, instance, moment) => paintInstance(context, instance, moment, { scene: placed, stage, style, sprites }),
    weather: (context, seconds) => paintWeather(context, placed, stage, seconds),
    letters: (context) => letterTexts(context, placed, (id) => carriesText(placed, id)),
    finish(canvas, subject) {
      const image = canvas.getContext('2d').getImageData(0, 0, scene.width, scene.height)
      const frame: Frame = { width: scene.width, height: scene.height, data: image.data }
      if (style.filter)
        style.filter(frame, {
          scene: placed,
          subject: subject ? alphaOf(subject) : new Uint8ClampedArray(scene.width * scene.height),
        })
      else if (!style.flat) finishPhoto(frame, scene.seed)
      return frame
    },
  }
}

/** A thing that shows its own text needs no sign beside it. */
function carriesText(scene: Scene, id: string): boolean {
  const node = scene.nodes.find((one) => one.id === id)
  return node?.text !== undefined && !drawableFor(conceptOf(node)).isFallback
}

function alphaOf(canvas: Canvas): Uint8ClampedArray {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const alpha = new Uint8ClampedArray(canvas.width * canvas.height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] as number
  return alpha
}
