/**
 * A painter prepared for one scene: layers painted, things laid out, sprites drawn on demand and kept. A picture is one frame of it, a film many.
 */
import { conceptOf, drawableFor } from '../art/art.ts'
import { releaseCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import { placeScene } from '../place/place.ts'
import type { Scene } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { stageFor } from '../scene/stages.ts'
import { paintEnvironment, paintWeather, weatherSeen, type EnvironmentLayer } from './environments.ts'
import { registerFonts } from './fonts.ts'
import { instancesFarToNear, rootFinder, type Instance } from './instances.ts'
import { letterTexts } from './lettering.ts'
import { bloom, bloomLight } from './light/bloom.ts'
import { focusOnThings } from './light/focus.ts'
import { gradePicture, gradeSheet } from './light/grade.ts'
import { drawLightSheets, lightSheets, type LightSheet } from './light/overlays.ts'
import { sceneLight } from './light/scene-light.ts'
import { wetLayer, wetness } from './light/wet-ground.ts'
import { paintInstance, type InstanceMoment, type Surroundings } from './paint-instance.ts'
import { redrawnContext, type Redraw } from './styles/redrawn-context.ts'
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
  /** Weather, and the light that lies over all. */
  weather(context: SKRSContext2D, seconds: number): void
  /** The weather alone, that which shines or the rest; false when there is none of it. */
  air(context: SKRSContext2D, seconds: number, shining: boolean): boolean
  /** The light that lies over all, for who lays it on by other means. */
  lights: readonly LightSheet[]
  letters(context: SKRSContext2D): void
  /** The halos of what shines in layers composed for a film, as a light to be laid over them; a small canvas for the whole of theirs. */
  haloLight(canvas: Canvas): Canvas | undefined
  /** Adds the halos of what shines to layers composed for a film; pictures get theirs with the weather. */
  halos(canvas: Canvas): void
  /** Reads the canvas and applies the style; `redraw` draws parts of the same moment again for styles that need them apart. */
  finish(canvas: Canvas, redraw: Redraw): Frame
}

/**
 * Prepares a scene for painting. `overscan` is the share of the width that layers have to spare on each side. For a film the tones are laid on layers and
 * sprites once, and halos are left to who composes the layers, so that a frame costs no work on single pixels.
 */
export function painter(scene: Scene, options: { overscan: number; forFilm?: boolean }): Painter {
  registerFonts()
  const style = styleFor(scene)
  const placed = placeScene(scene, stageFor(scene))
  const stage = stageFor(placed)
  const instances = instancesFarToNear(placed)
  const light = sceneLight(placed, stage)
  const wet = style.flat ? 0 : wetness(placed, stage)
  const sheets = style.flat ? [] : lightSheets(placed, stage, light, instances)
  const halo = style.flat ? undefined : haloOf(placed, stage)
  const gradesOnce = options.forFilm === true && !style.filter && !style.flat
  // Painted when they are first looked at: who only wants to know what happens and how it sounds need not wait for them.
  let painted: { behind: EnvironmentLayer[]; front: EnvironmentLayer[] } | undefined
  const layersOf = (): { behind: EnvironmentLayer[]; front: EnvironmentLayer[] } => {
    if (painted) return painted
    const { layers } = paintEnvironment(placed, {
      overscan: Math.round(options.overscan * scene.width),
      coarse: style.broad ?? false,
    })
    const far = focusOnThings(placed, [...layers].sort((a, b) => b.depth - a.depth), light.night) // prettier-ignore
    const behind = far.filter((layer) => layer.kind !== 'front')
    if (wet > 0) behind.push(wetLayer(placed, stage, behind, wet))
    // Layers that a lens has blurred are of no more use; a film is long, and their memory is wanted.
    const kept = new Set([...far, ...behind].map(({ canvas }) => canvas))
    if (options.forFilm) for (const { canvas } of layers) if (!kept.has(canvas)) releaseCanvas(canvas)
    if (gradesOnce)
      for (const { canvas } of new Set([...behind, ...far])) gradeSheet(canvas, placed, (placed.width - canvas.width) / 2)
    const framed = placed.nodes.some(({ params }) => params?.['clear'])
    painted = { behind, front: framed ? [] : far.filter((layer) => layer.kind === 'front') }
    return painted
  }
  const around: Surroundings = { scene: placed, stage, light, style, sprites: new Map(), wet, gradesOnce }
  const letters = (context: SKRSContext2D): void => letterTexts(context, placed, (id) => carriesText(placed, id))
  return {
    scene: placed,
    stage,
    style,
    instances,
    get behind() {
      return layersOf().behind
    },
    get front() {
      return layersOf().front
    },
    rootOf: rootFinder(instances),
    instance: (context, instance, moment) => paintInstance(context, instance, moment, around),
    weather(context, seconds) {
      paintWeather(context, placed, stage, seconds)
      drawLightSheets(context, sheets, placed)
      if (halo && !gradesOnce) bloom(context.canvas, halo)
    },
    air(context, seconds, shining) {
      const seen = weatherSeen(placed, stage, shining)
      if (seen.length > 0) paintWeather(context, placed, stage, seconds, seen)
      return seen.length > 0
    },
    lights: sheets,
    haloLight: (canvas) => (halo && gradesOnce ? bloomLight(canvas, halo) : undefined),
    halos(canvas) {
      if (halo && gradesOnce) bloom(canvas, halo)
    },
    letters(context) {
      if (!style.filter || style.lettersUnder) letters(context)
    },
    finish(canvas, redraw) {
      if (gradesOnce || (options.forFilm && !style.filter)) return memoryOf(canvas)
      const context = canvas.getContext('2d')
      const image = context.getImageData(0, 0, scene.width, scene.height)
      const frame: Frame = { width: scene.width, height: scene.height, data: image.data }
      if (!style.filter) {
        if (!style.flat) gradePicture(frame, placed)
        return frame
      }
      style.filter(frame, redrawnContext(placed, stage, instances, redraw))
      if (style.lettersUnder || placed.texts.length === 0) return frame
      context.putImageData(image, 0, 0)
      letters(context)
      return { ...frame, data: context.getImageData(0, 0, scene.width, scene.height).data }
    },
  }
}

/** The canvas's own memory, without a copy: it changes with the next drawing. Opaque, so that its premultiplied colours are the plain ones. */
function memoryOf(canvas: Canvas): Frame {
  const bytes = canvas.data()
  return {
    width: canvas.width,
    height: canvas.height,
    data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }
}

/** Halos are for pictures in which something shines. */
function haloOf(scene: Scene, stage: Stage): { threshold: number; strength: number } | undefined {
  const { time } = scene.environment
  if (scene.light.includes('neon')) return { threshold: 120, strength: 0.75 }
  if (stage.light.night) return { threshold: 150, strength: stage.indoors ? 0.4 : 0.75 }
  if (scene.light.includes('soft') || scene.mood === 'romantic') return { threshold: 190, strength: 0.5 }
  if (!stage.indoors && ['sunset', 'sunrise', 'golden-hour', 'dawn'].includes(time)) return { threshold: 226, strength: 0.5 }
  return undefined
}

/** A thing that shows its own text needs no sign beside it. */
function carriesText(scene: Scene, id: string): boolean {
  const node = scene.nodes.find((one) => one.id === id)
  return node?.text !== undefined && !drawableFor(conceptOf(node)).isFallback
}
