/** A given picture as the beginning of a film: our own by its scene, a stranger's as it is; led through other given pictures when there are any. */
import { joined, namedInWords, subjectsOf, withSubjects } from './cast-references.ts'
import { directed } from './direct.ts'
import { fittedPicture, newcomers, passage, pictureFilm, sceneFilm, unlikeness, type Station } from './film/film.ts'
import { readPrompt } from './language/language.ts'
import type { Cue } from './scene/moments.ts'
import type { Scene } from './scene/scene.ts'
import { mouthsOf, renderSound, SAMPLE_RATE } from './sound/sound.ts'
import type { Film, GivenPicture, Pixels, StereoSound } from './types.ts'

/** A picture that the film shows at a time. */
export type Stop = GivenPicture & { atSeconds: number }

export type PictureSource = GivenPicture & {
  instruction: string
  /** Pictures that it passes through, in any order; one at the end or after it is the last frame. */
  stops?: readonly Stop[]
  /** Pictures whose subjects come into it. */
  references?: readonly GivenPicture[]
}

type Shape = { width: number; height: number; durationSeconds: number; fps: number; seed: number }

/** A picture that moves, with what is heard of it. */
type Moving = { draw: Station['draw']; drawPlanes?: NonNullable<Film['drawPlanes']>; scene: Scene; isOwn: boolean; cues(): Cue[] }

/** A drawing that differs this much from its file has been changed since, and the file counts. */
const MOST_UNLIKE = 14
/** How long a film of our own takes to leave and to reach the very pixels of its picture, in frames. */
const FADE_FRAMES = 14
/** Proportions that count as the same. */
const SAME_SHAPE = 0.02

/** Opens the film. Its first frame is the given picture, and so is that of every stop. */
export function openPictureFilm(source: PictureSource, shape: Shape): Film {
  const { width, height, durationSeconds, fps: framesPerSecond } = shape
  const frameCount = Math.round(durationSeconds * framesPerSecond)
  const base = { width, height, framesPerSecond, frameCount }
  const first = moving(source, source.instruction, shape, source.references)
  const later = stopsInOrder(source.stops ?? [], frameCount, framesPerSecond)
  const unresolved = first.isOwn ? first.scene.unresolved : []
  if (later.length === 0) {
    const sound = (): StereoSound => renderSound(first.scene, { durationSeconds, cues: first.cues() })
    return {
      ...base,
      ...(first.isOwn ? { scene: first.scene } : {}),
      unresolved,
      drawFrame: first.draw,
      ...(first.drawPlanes && { drawPlanes: first.drawPlanes }),
      sound,
    }
  }
  const all = [{ at: 0, film: first }, ...later.map(({ at, stop }) => ({ at, film: moving(stop, source.instruction, shape) }))]
  const stations = all.map(({ at, film }): Station => ({ at, draw: film.draw, still: ownCopy(film.draw(0)) }))
  const led = passage(stations)
  return {
    ...base,
    // No one scene tells this film: edits of it work on its frames.
    unresolved,
    drawFrame: led.drawFrame,
    sound: () => blended(all, led.shareOf, shape),
  }
}

/** Stops by frame, each at a frame of its own after the first one; of two at one frame the later named counts. */
function stopsInOrder(stops: readonly Stop[], frameCount: number, framesPerSecond: number): { at: number; stop: Stop }[] {
  const byFrame = new Map<number, Stop>()
  for (const stop of stops) byFrame.set(Math.min(frameCount - 1, Math.round(stop.atSeconds * framesPerSecond)), stop)
  return [...byFrame]
    .filter(([at]) => at > 0)
    .sort(([a], [b]) => a - b)
    .map(([at, stop]) => ({ at, stop }))
}

/** Our own scene moves by itself; one that its file no longer shows, and a stranger's picture, as pixels do. */
function moving(given: GivenPicture, instruction: string, shape: Shape, references: readonly GivenPicture[] = []): Moving {
  const { width, height, durationSeconds, fps: framesPerSecond } = shape
  const { scene } = given
  if (scene && Math.abs((scene.width * height) / (scene.height * width) - 1) < SAME_SHAPE) {
    const wish = withNewcomers(scene, instruction, shape, references)
    const { loop: _loop, ...film } = wish.film ?? {}
    const asked = { ...wish, width, height, film }
    const drawn = sceneFilm(asked, { durationSeconds, framesPerSecond, mouthAt: mouthsOf(asked, durationSeconds) })
    const still = fittedPicture(given.pixels, width, height)
    if (unlikeness(inBlocks(drawn.drawFrame(0)), inBlocks(still)) < MOST_UNLIKE) {
      const { drawPlanes } = drawn
      // While it settles in the picture it is mixed as pixels.
      const planes = drawPlanes && { drawPlanes: (frame: number) => (frame >= FADE_FRAMES ? drawPlanes(frame) : undefined) }
      return { draw: settledIn(still, drawn.drawFrame), ...planes, scene: drawn.scene, isOwn: true, cues: drawn.cues }
    }
  }
  const { text, subjects } = namedInWords(instruction, subjectsOf(references))
  const wish = readPrompt(text, shape)
  const alone = withNewcomers({ ...wish, nodes: [], relations: [] }, instruction, shape, references)
  const over = subjects.length > 0 ? newcomers({ ...alone, width, height }, durationSeconds) : undefined
  const film = pictureFilm(given.pixels, wish, { durationSeconds, framesPerSecond, ...(over ? { over: over.draw } : {}) })
  return { draw: film.drawFrame, scene: wish, isOwn: false, cues: () => over?.cues() ?? [] }
}

/** The scene as the instruction directs it; the subjects of references come in and then do what is said of them. */
function withNewcomers(scene: Scene, instruction: string, shape: Shape, references: readonly GivenPicture[]): Scene {
  if (references.length === 0) return directed(scene, instruction, shape)
  const mentions = namedInWords(instruction, subjectsOf(references))
  const wish = withSubjects(mentions, (words) => readPrompt(words, shape))
  return mentions.subjects.reduce(
    (now, subject) => {
      const { actions = [] } = wish.nodes.find(({ concept }) => concept === subject.looks.concept) ?? {}
      const entering = [
        { verb: 'enter', beat: 0 },
        ...actions.map((action) => ({ ...action, beat: Math.min(5, action.beat + 1) })),
      ]
      return joined(now, { ...subject, looks: { ...subject.looks, actions: entering.slice(0, 8) } })
    },
    directed(scene, mentions.text, shape),
  )
}

/** Around its time the film fades from and into the picture itself: scenery drawn wide enough for a camera that moves differs in small things. */
function settledIn(still: Pixels, draw: Station['draw']): Station['draw'] {
  const out: Pixels = { ...still, data: new Uint8ClampedArray(still.data.length) }
  return (frame) => {
    if (frame === 0) return still
    if (Math.abs(frame) >= FADE_FRAMES) return draw(frame)
    const part = Math.round((Math.abs(frame) / FADE_FRAMES) * 256)
    const { data } = draw(frame)
    for (let i = 0; i < data.length; i++)
      out.data[i] = ((still.data[i] as number) * (256 - part) + (data[i] as number) * part) >> 8
    return out
  }
}

/** The picture as a few even blocks, in which small shifts do not count. */
function inBlocks({ width, height, data }: Pixels): Pixels {
  const [columns, rows] = [16, 9]
  const sums = new Float64Array(columns * rows * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = (Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)) * 4
      for (let c = 0; c < 3; c++) sums[to + c] = (sums[to + c] as number) + (data[(y * width + x) * 4 + c] as number)
    }
  return { width: columns, height: rows, data: Uint8ClampedArray.from(sums, (sum) => (sum * columns * rows) / (width * height)) }
} // prettier-ignore

const ownCopy = (frame: Pixels): Pixels => ({ ...frame, data: new Uint8ClampedArray(frame.data) })

/** Every picture is heard as far as it is seen. What is asked of the whole film, music and speech, goes on through all of them. */
function blended(all: readonly { at: number; film: Moving }[], shareOf: (k: number, frame: number) => number, shape: Shape): StereoSound {
  const { durationSeconds, fps } = shape
  const [first] = all as [{ at: number; film: Moving }]
  const samples = Math.round(durationSeconds * SAMPLE_RATE)
  const mix = { left: new Float32Array(samples), right: new Float32Array(samples) }
  let kept: { of: Moving; sound: StereoSound } | undefined
  for (const [k, { at, film }] of all.entries()) {
    const scene = { ...film.scene, seed: first.film.scene.seed, sound: first.film.scene.sound }
    const cues = film.cues().map((cue) => ({ ...cue, at: cue.at + at / fps }))
    // Strangers' pictures are all heard as the words ask.
    if (!kept || film.isOwn || kept.of.isOwn) kept = { of: film, sound: renderSound(scene, { durationSeconds, cues }) }
    const shares = Array.from({ length: Math.ceil(durationSeconds * fps) + 1 }, (_, frame) => shareOf(k, frame))
    for (let i = 0; i < samples; i++) {
      const frame = (i / SAMPLE_RATE) * fps
      const [from, to] = [shares[Math.floor(frame)] as number, shares[Math.floor(frame) + 1] as number]
      const gain = from + (to - from) * (frame % 1)
      if (gain === 0) continue
      mix.left[i] = (mix.left[i] as number) + (kept.sound.left[i] as number) * gain
      mix.right[i] = (mix.right[i] as number) + (kept.sound.right[i] as number) * gain
    }
  }
  return mix
} // prettier-ignore
