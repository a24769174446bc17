/**
 * Frames of a scene composed as planes (see `lib/planes`), in the form that encoders take: surroundings as plates, things and weather drawn with a canvas and laid over, lights shed over all.
 * Before a camera that opens no space the whole is composed as it was laid out and then seen through one window.
 */
import { planes, type LightMap, type Plate, type Planes, type Sheet } from '../../lib/planes/planes.ts'
import { createCanvas, releaseCanvas, type SKRSContext2D } from '../pen/pen.ts'
import type { Painter } from '../paint/paint.ts'
import type { View } from './camera.ts'
import type { LightAt } from './daylight.ts'
import type { Look } from './plates.ts'
import { lightMap, planeScenery, withPixels, windowOf, type PlaneScenery } from './plane-scenery.ts'
import type { SceneryMoment } from './scenery.ts'

/** What a film shows at a moment, whoever composes it. */
export type FilmMoment = {
  scenery: SceneryMoment
  /** The window through which the whole is seen, when the camera opens no space. */
  flatView: View | undefined
  /** Draws all things, or only these themselves, or their bare outlines. */
  things(context: SKRSContext2D, only?: 'thing' | 'lines'): void
  /** What is thrown into the air; false when nothing is. */
  particles(context: SKRSContext2D): boolean
}

export type PlaneFilm = {
  /** The frame of a moment; good until the next is drawn. `mixedWith`: another moment that this one gives way to, and how far. */
  draw(seconds: number, mixedWith?: { seconds: number; weight: number }): Uint8Array
}

type Laid = { scenery: PlaneScenery; lights: LightMap | undefined; letters: Plate | undefined }

/** The depth whose view the whole takes when the camera opens no space. */
export const FLAT_DEPTH = 0.4

/** True when a painter's frames can be composed as planes: styles that repaint pixels and lights that are neither screen nor multiply cannot. */
export function fitsPlanes({ style, lights }: Painter): boolean {
  return !style.filter && lights.every(({ mode }) => mode === 'screen' || mode === 'multiply')
}

/** Prepares a film; layers become plates when they are first seen. */
export function planeFilm(film: {
  size: { width: number; height: number }
  look: Look
  lightAt(seconds: number): LightAt
  momentOf(stage: Painter, seconds: number): FilmMoment
}): PlaneFilm {
  const { size, look, lightAt, momentOf } = film
  const on = planes(size)
  const canvas = createCanvas(size.width, size.height)
  const [main, other, seen, kept] = [on.sheet(), spare(on), on.sheet(), spare(on)] as const
  const laid = new WeakMap<Painter, Laid>()
  const laidFor = (stage: Painter): Laid => {
    const had = laid.get(stage)
    if (had) return had
    const lights = stage.lights as readonly { canvas: (typeof stage.lights)[number]['canvas']; mode: 'screen' | 'multiply' }[]
    const made = {
      scenery: planeScenery(stage, on, look),
      lights: lights.length > 0 ? lightMap(on, lights, size) : undefined,
      letters: stage.scene.texts.length > 0 ? lettersOf(stage, on) : undefined,
    }
    laid.set(stage, made)
    return made
  }

  /** Draws with the canvas and lays it over; `paint` says whether it drew anything. */
  const layOver = (sheet: Sheet, paint: (context: SKRSContext2D) => boolean, shining = false): void => {
    const context = canvas.getContext('2d')
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, size.width, size.height)
    if (paint(context)) withPixels(canvas, (pixels) => on.lay(sheet, pixels, shining))
  }

  const compose = (stage: Painter, seconds: number, sheet: Sheet): void => {
    const moment = momentOf(stage, seconds)
    const { scenery, lights } = laidFor(stage)
    const air = moment.scenery.seconds
    const above = (context: SKRSContext2D): boolean => {
      const thrown = moment.particles(context)
      return stage.air(context, air, false) || thrown
    }
    scenery.drawBehind(sheet, moment.scenery)
    layOver(sheet, (context) => {
      moment.things(context)
      // Nothing comes between things and weather when nothing stands in front: one sheet does for both.
      const hasAir = !scenery.hasFront && above(context)
      return hasAir || stage.instances.length > 0
    })
    if (scenery.hasFront) {
      scenery.drawFront(sheet, moment.scenery)
      layOver(sheet, above)
    }
    layOver(sheet, (context) => stage.air(context, air, true), true)
    if (lights) on.shed(sheet, lights)
  }

  const draw = (seconds: number): Sheet => {
    const { under, over, weight } = lightAt(seconds)
    compose(under, seconds, main)
    if (over) {
      compose(over, seconds, other())
      on.mix(main, other(), weight)
    }
    const { flatView } = momentOf(under, seconds)
    if (flatView) on.see(main, seen, windowOf(flatView, FLAT_DEPTH, size))
    const frame = flatView ? seen : main
    const { letters } = laidFor(under)
    if (letters) on.draw(frame, letters, { left: 0, top: 0, step: 1 })
    return frame
  }

  return {
    draw(seconds, mixedWith) {
      if (!mixedWith) return on.bytesOf(draw(seconds))
      on.copy(draw(seconds), kept())
      on.mix(kept(), draw(mixedWith.seconds), mixedWith.weight)
      return on.bytesOf(kept())
    },
  }
}

/** A sheet that is made when it is first needed. */
function spare(on: Planes): () => Sheet {
  let sheet: Sheet | undefined
  return () => (sheet ??= on.sheet())
}

/** Words lie still over the frame. */
function lettersOf(stage: Painter, on: Planes): Plate {
  const canvas = createCanvas(stage.scene.width, stage.scene.height)
  stage.letters(canvas.getContext('2d'))
  const plate = withPixels(canvas, (pixels) => on.plate(pixels))
  releaseCanvas(canvas)
  return plate
}
