/**
 * A film of a scene: layers and sprites are drawn once, frames are composed of them. Any frame can be drawn by any process: it depends only on the scene,
 * the duration and its index.
 */
import { planesToPixels } from '../../lib/planes/planes-to-pixels.ts'
import { conceptOf, drawableFor } from '../art/art.ts'
import { createCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import type { Instance, Painter } from '../paint/paint.ts'
import type { Cue, MouthAt } from '../scene/moments.ts'
import type { Pose, Scene } from '../scene/scene.ts'
import type { Actor } from './actor.ts'
import { joined } from './deeds/deed.ts'
import { viewAt, WHOLE, type View } from './camera.ts'
import { castOf, isOnlyInTheAir, type Cast } from './cast.ts'
import { cuesOf } from './cues.ts'
import { daylight, type LightAt } from './daylight.ts'
import { between, cycle, ease } from './easing.ts'
import { drawParticles } from './particles.ts'
import { fitsPlanes, FLAT_DEPTH, planeFilm, type FilmMoment, type PlaneFilm } from './plane-film.ts'
import { platesOf, type Look, type Plates } from './plates.ts'
import type { Whereabouts } from './path.ts'
import { aim } from './scenery.ts'
import { partsOf, tempoOf } from './timeline.ts'

type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** Steps into which one cycle of an animated drawing is cut; each is drawn once. */
const PHASES = 16
/** Openings of a mouth that are told apart, each drawn once. */
const MOUTHS = 4
/** How long the end of a loop fades into what comes before its beginning. */
const SEAM_SECONDS = 0.8

/** Moves that open no space: near and far go together. */
const FLAT_MOVES = new Set(['still', 'gentle', 'handheld'])

export type SceneFilm = {
  scene: Scene
  drawFrame(index: number): Frame
  /** The same frame as planes, for encoders, where the style allows it. */
  drawPlanes?(index: number): Uint8Array
  /** The noisy moments. */
  cues(): Cue[]
}

/** Draws frames of a scene. */
export function sceneFilm(
  told: Scene,
  options: { durationSeconds: number; framesPerSecond: number; mouthAt?: MouthAt },
): SceneFilm {
  const { durationSeconds, framesPerSecond, mouthAt } = options
  // What is heard is not written as well.
  const isHeard = told.sound.speech.length > 0 && !told.sound.muted
  const scene = isHeard ? { ...told, texts: told.texts.filter(({ look }) => look !== 'bubble') } : told
  const lightAt = daylight(scene, durationSeconds)
  const { under: first } = lightAt(0)
  const placed = first.scene
  const cast = castOf(placed, first, durationSeconds)
  const windy = placed.environment.weather.some((one) => one === 'wind' || one === 'storm')
  const moves = partsOf(placed, durationSeconds).map(({ move }) => move)
  const look = { windy, isFlat: moves.every((move) => FLAT_MOVES.has(move)), scrolls: cast.scrollAt(durationSeconds) !== 0 }
  const momentOf = (stage: Painter, seconds: number): FilmMoment => {
    const seen = viewAt(placed, seconds, durationSeconds)
    const flatView = look.isFlat ? seen : undefined
    const view = flatView ? { ...WHOLE, subjectDepth: seen.subjectDepth } : seen
    return {
      scenery: { view, seconds: seconds * tempoOf(placed), scroll: cast.scrollAt(seconds), windy },
      flatView,
      things: (on, only) =>
        stage.instances.forEach((instance) => drawInstance(on, { stage, instance, cast, view, seconds, mouthAt, only })),
      particles(on) {
        const sources = cast.sourcesAt(seconds)
        for (const source of sources) drawParticles(on, source, seconds)
        return sources.length > 0
      },
    }
  }
  /** Where the end of a loop gives way to what comes before its beginning. */
  const seamAt = (seconds: number): { seconds: number; weight: number } | undefined => {
    if (!placed.film?.loop) return undefined
    const weight = ease.inOut(between(seconds, durationSeconds - Math.min(SEAM_SECONDS, durationSeconds / 3), durationSeconds))
    return weight > 0 ? { seconds: seconds - durationSeconds, weight } : undefined
  }
  const base = { scene: placed, cues: () => cuesOf(cast.actors, durationSeconds) }
  if (!fitsPlanes(first)) {
    const drawMoment = pixelFilm({ scene: placed, look, lightAt, momentOf })
    return {
      ...base,
      drawFrame(index) {
        const seconds = index / framesPerSecond
        const seam = seamAt(seconds)
        if (!seam) return drawMoment(seconds)
        return mixed(keep(drawMoment(seconds)), drawMoment(seam.seconds), seam.weight)
      },
    }
  }
  let film: PlaneFilm | undefined
  const drawPlanes = (index: number): Uint8Array => {
    film ??= planeFilm({ size: placed, look, lightAt, momentOf })
    const seconds = index / framesPerSecond
    return film.draw(seconds, seamAt(seconds))
  }
  return { ...base, drawPlanes, drawFrame: (index) => planesToPixels(drawPlanes(index), placed) }
}

/** Frames composed as pixels, for styles that repaint them. */
function pixelFilm(film: {
  scene: Scene
  look: Look
  lightAt(seconds: number): LightAt
  momentOf(stage: Painter, seconds: number): FilmMoment
}): (seconds: number) => Frame {
  const { scene, look, lightAt, momentOf } = film
  const canvas = createCanvas(scene.width, scene.height)
  let sheet: Canvas | undefined
  const sheetOf = (): Canvas => (sheet ??= createCanvas(scene.width, scene.height))
  const laid = new WeakMap<Painter, Plates>()
  const platesFor = (stage: Painter): Plates => {
    const plates = laid.get(stage) ?? platesOf(stage, look)
    laid.set(stage, plates)
    return plates
  }

  const drawMoment = (stage: Painter, seconds: number): Frame => {
    const context = canvas.getContext('2d')
    const { scenery, flatView, things, particles } = momentOf(stage, seconds)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, scene.width, scene.height)
    const plates = platesFor(stage)
    const all = (on: SKRSContext2D): void => {
      plates.drawBehind(on, scenery)
      things(on)
      plates.drawFront(on, scenery)
    }
    if (flatView) {
      // One sheet is scaled instead of every layer and sprite.
      const sheet = sheetOf()
      all(sheet.getContext('2d'))
      aim(context, flatView, FLAT_DEPTH, scene)
      context.drawImage(sheet, 0, 0)
      context.setTransform(1, 0, 0, 1, 0, 0)
    } else all(context)
    particles(context)
    stage.weather(context, scenery.seconds)
    stage.letters(context)
    return stage.finish(canvas, { things, scenery: (on) => (plates.drawBehind(on, scenery), plates.drawFront(on, scenery)) })
  }

  return (seconds) => {
    const { under, over, weight } = lightAt(seconds)
    const frame = drawMoment(under, seconds)
    return over ? mixed(frame, copy(drawMoment(over, seconds), frame), weight) : frame
  }
}

type InstanceMoment = { stage: Painter; instance: Instance; cast: Cast; view: View; seconds: number; mouthAt: MouthAt | undefined; only: 'thing' | 'lines' | undefined } // prettier-ignore

function drawInstance(context: SKRSContext2D, moment: InstanceMoment): void {
  const { stage, instance, cast, view, seconds, mouthAt, only } = moment
  const { width, height } = stage.scene
  const root = stage.rootOf(instance)
  const carrier = (cast.actorFor(root) as Actor).at(seconds)
  const { node, placed } = instance
  const actor = cast.actorFor(instance) as Actor
  const own = actor.at(seconds)
  // What is carried goes where its carrier goes; what it does by itself it does about its own place.
  const actsAlone = root !== instance && actor.actsByWord
  const offset = root === instance || !actsAlone ? carrier.offset : joined(carrier.offset, own.offset)
  if (offset.alpha <= 0.01 || isOnlyInTheAir(instance, actor, stage.scene)) return
  const turns = root !== instance && own.cycles > 0 ? own.cycles : carrier.cycles
  const { drawable } = drawableFor(conceptOf(node))
  const phase = drawable.animated ? Math.floor(cycle(turns) * PHASES) / PHASES : 0
  const mouth = Math.round((mouthAt?.(node.id, seconds) ?? 0) * MOUTHS) / MOUTHS
  const whereabouts =
    actsAlone && CROSSED.test(root.node.concept) ? along(own.whereabouts, placed, root.placed) : carrier.whereabouts
  const base = actsAlone ? placed : root.placed
  const facing = (whereabouts.turn < 0 ? -1 : 1) * (root.placed.flip ? 1 : -1)
  const hangs = base.zone === 'sky' || base.zone === 'float'
  const feet = (base.y + base.height) * height
  const horizon = stage.stage.horizon * height
  const passed = cast.isFollowed(root) ? 0 : cast.scrollAt(seconds) * (0.15 + 0.85 * (1 - root.placed.depth))
  const moved = {
    // The drawing faces left: its own sideways movements turn with it.
    x: (whereabouts.x + passed + offset.dx * base.width * (facing > 0 ? -1 : 1)) * width,
    y: offset.dy * base.height * height + (hangs ? 0 : (feet - horizon) * (whereabouts.scale - 1) * 0.8),
    rotate: (offset.rotate + (root === instance || actsAlone ? 0 : own.offset.rotate * 0.5)) * (root.placed.flip ? -1 : 1),
    scaleX: offset.scaleX * whereabouts.scale * whereabouts.turn,
    scaleY: offset.scaleY * whereabouts.scale,
    alpha: offset.alpha,
    pivot: { x: (base.x + base.width / 2) * width, y: hangs ? (base.y + base.height / 2) * height : feet },
  }
  const { pose, leaving } = own
  aim(context, view, placed.depth, { width, height })
  const show = (as: Pose | undefined, alpha: number): void => {
    const shown = as === undefined ? instance : cast.posed(instance, as)
    stage.instance(context, shown, { phase, mouth, moved: { ...moved, alpha: moved.alpha * alpha }, ...(only ? { only } : {}) })
  }
  // The new pose comes over the old one before that goes, so that nothing shines through.
  if (leaving) show(leaving.pose, Math.min(1, 2 - 2 * leaving.gone))
  show(pose, leaving ? Math.min(1, 2 * leaving.gone) : 1)
  context.setTransform(1, 0, 0, 1, 0, 0)
}

/** What one goes along rather than is carried by. */
const CROSSED = /bridge|viaduct|aqueduct|track|railway|road|pier|dock|hill|path/

/** Going along something that stands still: as far as it reaches. */
function along(gone: Whereabouts, own: { x: number; width: number }, under: { x: number; width: number }): Whereabouts {
  const [left, right] = [under.x - own.x, under.x + under.width - own.x - own.width]
  return { ...gone, x: Math.max(Math.min(0, left), Math.min(Math.max(0, right), gone.x)), scale: 1 }
}

const keep = (frame: Frame): Frame => ({ ...frame, data: new Uint8ClampedArray(frame.data) })
/** The canvas may hand out its own memory: a second frame on it would change the first. */
const copy = (frame: Frame, before: Frame): Frame => (frame.data.buffer === before.data.buffer ? keep(frame) : frame)

/** One frame fading into another, in place. */
function mixed(under: Frame, over: Frame, weight: number): Frame {
  const [a, b] = [under.data, over.data]
  const part = Math.round(weight * 256)
  for (let i = 0; i < a.length; i++) a[i] = ((a[i] as number) * (256 - part) + (b[i] as number) * part) >> 8
  return under
}
