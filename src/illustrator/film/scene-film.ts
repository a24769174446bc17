/**
 * A film of a scene: layers and sprites are drawn once, frames are composed of them. Any frame can be drawn by any process: it depends only on the scene,
 * the duration and its index.
 */
import { conceptOf, drawableFor } from '../art/art.ts'
import { createCanvas, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import type { Instance, Painter } from '../paint/paint.ts'
import type { Cue, MouthAt } from '../scene/moments.ts'
import type { Pose, Scene } from '../scene/scene.ts'
import type { Actor } from './actor.ts'
import { joined } from './deeds/deed.ts'
import { viewAt, WHOLE, type View } from './camera.ts'
import { castOf, type Cast } from './cast.ts'
import { cuesOf } from './cues.ts'
import { daylight } from './daylight.ts'
import { between, cycle, ease } from './easing.ts'
import { drawParticles } from './particles.ts'
import { platesOf, type Plates } from './plates.ts'
import { aim, type SceneryMoment } from './scenery.ts'
import { partsOf, tempoOf } from './timeline.ts'

type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** Steps into which one cycle of an animated drawing is cut; each is drawn once. */
const PHASES = 16
/** Openings of a mouth that are told apart, each drawn once. */
const MOUTHS = 4
/** How long the end of a loop fades into what comes before its beginning. */
const SEAM_SECONDS = 0.8

/** The depth whose view the whole sheet takes when the camera opens no space. */
const FLAT_DEPTH = 0.4
/** Moves that open no space: near and far go together. */
const FLAT_MOVES = new Set(['still', 'gentle', 'handheld'])

/** Draws frames of a scene; `cues` are its noisy moments. */
export function sceneFilm(
  told: Scene,
  options: { durationSeconds: number; framesPerSecond: number; mouthAt?: MouthAt },
): { scene: Scene; drawFrame(index: number): Frame; cues(): Cue[] } {
  const { durationSeconds, framesPerSecond, mouthAt } = options
  // What is heard is not written as well.
  const isHeard = told.sound.speech.length > 0 && !told.sound.muted
  const scene = isHeard ? { ...told, texts: told.texts.filter(({ look }) => look !== 'bubble') } : told
  const lightAt = daylight(scene, durationSeconds)
  const { under: first } = lightAt(0)
  const placed = first.scene
  const cast = castOf(placed, first, durationSeconds)
  const canvas = createCanvas(placed.width, placed.height)
  const windy = placed.environment.weather.some((one) => one === 'wind' || one === 'storm')
  const moves = partsOf(placed, durationSeconds).map(({ move }) => move)
  const look = { windy, isFlat: moves.every((move) => FLAT_MOVES.has(move)), scrolls: cast.scrollAt(durationSeconds) !== 0 }
  let sheet: Canvas | undefined
  const sheetOf = (): Canvas => (sheet ??= createCanvas(placed.width, placed.height))
  const laid = new WeakMap<Painter, Plates>()
  const platesFor = (stage: Painter): Plates => {
    const plates = laid.get(stage) ?? platesOf(stage, look)
    laid.set(stage, plates)
    return plates
  }

  const drawMoment = (seconds: number): Frame => {
    const { under, over, weight } = lightAt(seconds)
    const frame = momentOf(under, canvas, seconds)
    return over ? mixed(frame, copy(momentOf(over, canvas, seconds), frame), weight) : frame
  }

  const momentOf = (stage: Painter, onto: Canvas, seconds: number): Frame => {
    const context = onto.getContext('2d')
    const seen = viewAt(placed, seconds, durationSeconds)
    const flatView = look.isFlat ? seen : undefined
    const view = flatView ? { ...WHOLE, subjectDepth: seen.subjectDepth } : seen
    const tempo = tempoOf(placed)
    const scenery: SceneryMoment = { view, seconds: seconds * tempo, scroll: cast.scrollAt(seconds), windy }
    const things = (on: SKRSContext2D, only?: 'thing' | 'lines'): void =>
      stage.instances.forEach((instance) => drawInstance(on, { stage, instance, cast, view, seconds, mouthAt, only }))
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, placed.width, placed.height)
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
      aim(context, flatView, FLAT_DEPTH, placed)
      context.drawImage(sheet, 0, 0)
      context.setTransform(1, 0, 0, 1, 0, 0)
    } else all(context)
    for (const source of cast.sourcesAt(seconds)) drawParticles(context, source, seconds)
    stage.weather(context, seconds * tempo)
    stage.letters(context)
    return stage.finish(onto, { things, scenery: (on) => (plates.drawBehind(on, scenery), plates.drawFront(on, scenery)) })
  }

  return {
    scene: placed,
    cues: () => cuesOf(cast.actors, durationSeconds),
    drawFrame(index) {
      const seconds = index / framesPerSecond
      if (!placed.film?.loop) return drawMoment(seconds)
      const seam = Math.min(SEAM_SECONDS, durationSeconds / 3)
      const weight = ease.inOut(between(seconds, durationSeconds - seam, durationSeconds))
      if (weight === 0) return drawMoment(seconds)
      const ending = keep(drawMoment(seconds))
      return mixed(ending, drawMoment(seconds - durationSeconds), weight)
    },
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
  if (offset.alpha <= 0.01) return
  const turns = root !== instance && own.cycles > 0 ? own.cycles : carrier.cycles
  const { drawable } = drawableFor(conceptOf(node))
  const phase = drawable.animated ? Math.floor(cycle(turns) * PHASES) / PHASES : 0
  const mouth = Math.round((mouthAt?.(node.id, seconds) ?? 0) * MOUTHS) / MOUTHS
  const { whereabouts } = carrier
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
