/** Painting on a picture that carries no scene: things, words and weather over it, or a style through it. */
import { createCanvas, type SKRSContext2D } from '../pen/pen.ts'
import { placeScene } from '../place/place.ts'
import { emptyScene, type Medium, type Scene } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { paintWeather } from './environments.ts'
import { registerFonts } from './fonts.ts'
import { instancesFarToNear, rootFinder, type Instance } from './instances.ts'
import { letterTexts } from './lettering.ts'
import { paintInstance, type InstanceMoment } from './paint-instance.ts'
import { painter } from './painter.ts'
import { sceneLight } from './light/scene-light.ts'
import { pixelContext } from './styles/pixel-context.ts'
import { styleFor } from './styles/styles.ts'
import type { Frame } from './styles/style.ts'

/** A stage for a picture of which nothing is known: ground below, sky above, soft light. */
const UNKNOWN_STAGE: Stage = {
  horizon: 0.55,
  zones: [
    { zone: 'ground', farY: 0.7, nearY: 0.93, left: 0.04, right: 0.96, farScale: 0.6 },
    { zone: 'sky', farY: 0.05, nearY: 0.42, left: 0.04, right: 0.96, farScale: 1 },
  ],
  light: {
    from: [0.2, 0],
    key: [1, 0.98, 0.95],
    ambient: [0.85, 0.87, 0.92],
    haze: [0.8, 0.85, 0.9],
    hazeAmount: 0.1,
    night: false,
    lamps: false,
    shadow: { strength: 0.6, length: 0.8, direction: 1 },
  },
  weightless: false,
  indoors: false,
}

/** Things to be painted on a picture, laid out and ready. Things keep to about a third of the height. */
export type Overlay = {
  scene: Scene
  instances: readonly Instance[]
  /** The thing on which an instance rests, at last. */
  rootOf(instance: Instance): Instance
  draw(context: SKRSContext2D, instance: Instance, moment: InstanceMoment): void
}

/** How an unknown picture stands: where its sky ends (0 to 1), and whether it is dark. */
export type Standing = { horizon?: number; night?: boolean }

/** Lays out the things of a scene for a picture of which nothing more is known than how it stands; what has a box keeps it. */
export function overlayOf(given: Scene, standing: Standing = {}): Overlay {
  registerFonts()
  const stage = stageLike(standing)
  const scene = placeScene({ ...given, camera: { ...given.camera, shot: 'wide' } }, stage)
  const around = {
    scene,
    stage,
    light: sceneLight(scene, stage),
    style: styleFor(given),
    sprites: new Map(),
    gradesOnce: false,
    wet: 0,
  }
  const instances = instancesFarToNear(scene)
  return {
    scene,
    instances,
    rootOf: rootFinder(instances),
    draw: (context, instance, moment) => paintInstance(context, instance, moment, around),
  }
}

/** The overlay's things with their shadows, and its words, on nothing. */
export function overlaySheet(overlay: Scene, standing: Standing = {}): Frame {
  const { scene, instances, draw } = overlayOf(overlay, standing)
  const canvas = createCanvas(overlay.width, overlay.height)
  const context = canvas.getContext('2d')
  for (const instance of instances) draw(context, instance, { phase: 0, mouth: 0 })
  letterTexts(context, scene, () => false)
  return { width: overlay.width, height: overlay.height, data: context.getImageData(0, 0, overlay.width, overlay.height).data }
}

function stageLike({ horizon = UNKNOWN_STAGE.horizon, night = false }: Standing): Stage {
  const farY = Math.max(0.62, Math.min(0.84, horizon + 0.1))
  return {
    ...UNKNOWN_STAGE,
    horizon,
    zones: UNKNOWN_STAGE.zones.map((strip) => (strip.zone === 'ground' ? { ...strip, farY } : { ...strip, nearY: Math.max(0.3, Math.min(0.42, horizon - 0.05)) })),
    light: { ...UNKNOWN_STAGE.light, night },
  }
} // prettier-ignore

/** The picture under the weather of a scene, as it is at a moment. */
export function paintWeatherOn(picture: Frame, scene: Scene, seconds: number, alpha = 1): Frame {
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(picture.width, picture.height)
  image.data.set(picture.data)
  context.putImageData(image, 0, 0)
  context.globalAlpha = alpha
  paintWeather(context, scene, UNKNOWN_STAGE, seconds)
  return { width: picture.width, height: picture.height, data: context.getImageData(0, 0, picture.width, picture.height).data }
}

/** A setting with nothing in it. */
export function drawSetting(scene: Scene): Frame {
  const one = painter(scene, { overscan: 0 })
  const canvas = createCanvas(scene.width, scene.height)
  const context = canvas.getContext('2d')
  for (const { canvas: sheet } of [...one.behind, ...one.front]) context.drawImage(sheet, (scene.width - sheet.width) / 2, 0)
  return { width: scene.width, height: scene.height, data: context.getImageData(0, 0, scene.width, scene.height).data }
}

/** The picture in another style, as far as pixels allow; unchanged for styles that need outlines only. */
export function repaintWithStyle(picture: Frame, medium: Medium, seed: number): Frame {
  const scene = { ...emptyScene({ seed, width: picture.width, height: picture.height, prompt: '' }), style: { medium } }
  const copy: Frame = { ...picture, data: new Uint8ClampedArray(picture.data) }
  styleFor(scene).filter?.(copy, pixelContext(copy, scene, UNKNOWN_STAGE))
  return copy
}

/** The weather of a scene at a moment, over a moving picture. */
export function paintWeatherOver(context: Parameters<typeof paintWeather>[0], scene: Scene, seconds: number): void {
  paintWeather(context, scene, UNKNOWN_STAGE, seconds)
}
