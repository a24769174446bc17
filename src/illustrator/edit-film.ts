/** Edits a given film: our own by its scene, a foreign one by layers on its frames; its time and its sound along with it. */
import { editScene, forOwnScene } from './edit.ts'
import { openLayers, type Layer } from './edit-layers.ts'
import { heldSight } from './film-sight.ts'
import { alongStretches, changedSound, isHeard, silence } from './film-sound.ts'
import { pathOf, shiftSince, steadiedFrame, type FilmPath } from './film-steady.ts'
import { lengthOf, LONGEST_SECONDS, shownAt, sourceSecond, stretchesOf } from './film-time.ts'
import { sceneFilm } from './film/film.ts'
import { CAN_DO_ON_FILMS, readInstruction, type Instruction, type InstructionPart } from './language/language.ts'
import { within } from './retouch/retouch.ts'
import { retouchedScene, stillSight, throughRetouches } from './retouched-scene.ts'
import type { Retouch } from './scene/retouch-operation.ts'
import { mouthsOf, renderSound, SAMPLE_RATE } from './sound/sound.ts'
import type { Scene } from './scene/scene.ts'
import { InstructionRefusal, type Film, type Pixels, type StereoSound } from './types.ts'

/** A film as frames, 24 a second or as it comes. */
export type GivenFilm = {
  width: number
  height: number
  framesPerSecond: number
  frameCount: number
  frame(index: number): Pixels
  sound(): StereoSound | undefined
}

/** Opens the edited film; throws `InstructionRefusal` when nothing can be carried out. */
export function openFilmEdit(edit: { source: GivenFilm; scene?: Scene; instruction: string; seed: number }): Film {
  const { instruction, seed } = edit
  const plan = readInstruction(instruction)
  const parts = plan.parts.map((part) => (edit.scene ? forOwnScene(part) : part))
  const own = edit.scene ? editScene(edit.scene, parts.flatMap(({ scene }) => scene)) : { scene: undefined, refused: [] }
  const source = own.scene && own.scene !== edit.scene ? filmOf(own.scene, edit.source) : edit.source
  const { parts: fitting, notes } = keepingSize(edit.scene ? parts.map((part) => ({ ...part, scene: [] })) : parts)
  const { framesPerSecond } = source
  const given = source.frameCount / framesPerSecond
  const stretches = stretchesOf(fitting, given)
  const frameCount = Math.max(1, Math.round(lengthOf(stretches) * framesPerSecond))
  const durationSeconds = frameCount / framesPerSecond
  const layers = openLayers(source.frame(0), fitting, { seed, instruction, keepsSize: true })
  const unheard = fitting.flatMap(({ time }) => time.filter((one) => !isHeard(one)).map((one) => `hear "${'words' in one ? one.words : ''}"`))
  const timeAsked = plan.time.length - unheard.length
  const unresolved = [...plan.unknown, ...notes, ...own.refused, ...layers.refused, ...unheard, ...limits(plan, stretches)]
  if ((own.scene !== edit.scene ? 1 : 0) + layers.done + timeAsked === 0) throw new InstructionRefusal(refusalOf(instruction, unresolved))
  const draw = drawer({ source, layers: layers.layers, parts: fitting, durationSeconds, secondAt: (seconds) => sourceSecond(stretches, seconds) })
  const isUntimed = plan.time.every(({ kind }) => kind === 'mute') && fitting.every(({ timing }) => Object.keys(timing).length === 0)
  const kept = own.scene && isUntimed && layers.retouches.length === layers.done ? retouchedScene(own.scene, layers.retouches) : undefined
  const muted = kept && plan.time.length > 0 ? { ...kept, sound: { ...kept.sound, muted: true } } : kept
  return {
    width: source.width,
    height: source.height,
    framesPerSecond,
    frameCount,
    unresolved,
    ...(muted && { scene: muted }),
    drawFrame: (index) => draw(index / framesPerSecond),
    sound() {
      const samples = Math.round(durationSeconds * SAMPLE_RATE)
      const base = source.sound()
      const timed = base ? alongStretches(base, stretches, samples) : silence(samples)
      return changedSound(timed, [...fallingWeather(fitting), ...fitting], seed)
    },
  }
} // prettier-ignore

/** Our own changed scene as the film that is given. */
function filmOf(scene: Scene, { width, height, framesPerSecond, frameCount }: GivenFilm): GivenFilm {
  const durationSeconds = frameCount / framesPerSecond
  const mouthAt = mouthsOf(scene, durationSeconds)
  const film = sceneFilm({ ...scene, width, height }, { durationSeconds, framesPerSecond, mouthAt })
  const sight = scene.retouches ? stillSight(film.drawFrame(0)) : undefined
  return {
    width,
    height,
    framesPerSecond,
    frameCount,
    frame: (index) => (sight ? throughRetouches(scene, film.drawFrame(index), sight) : film.drawFrame(index)),
    sound: () => renderSound(film.scene, { durationSeconds, cues: film.cues() }),
  }
}

/** What would change the size of a film, as what keeps it: the document says that an edited film has its source's proportions. */
function keepingSize(parts: readonly InstructionPart[]): { parts: InstructionPart[]; notes: string[] } {
  const notes: string[] = []
  const fit = (operation: Retouch): Retouch[] => {
    switch (operation.kind) {
      case 'crop-square':
      case 'crop-ratio':
        notes.push('crop (a film keeps its size: bars cover what lies outside of the ratio)')
        return [{ kind: 'letterbox', ratio: operation.kind === 'crop-ratio' ? operation.ratio : 1 }]
      case 'rotate':
        if (operation.degrees === 180) return [operation]
        notes.push('turn it on its side (a film keeps its proportions; flipping and turning upside down work)')
        return []
      case 'extend':
      case 'upscale':
        notes.push(`${operation.kind} (a film keeps its size)`)
        return []
      default:
        return [operation]
    }
  }
  const framed = ({ scene, pixels, ...part }: InstructionPart): InstructionPart => ({
    ...part,
    scene: scene.filter(({ kind }) => kind !== 'frame'),
    pixels: [
      ...pixels,
      ...scene.flatMap((one) => (one.kind === 'frame' ? [{ kind: 'crop-ratio' as const, ratio: one.ratio }] : [])),
    ].flatMap(fit),
  })
  return { parts: parts.map(framed), notes }
}

type Drawing = {
  source: GivenFilm
  layers: readonly Layer[]
  parts: readonly InstructionPart[]
  durationSeconds: number
  secondAt(seconds: number): number
}

/** Draws the film at any of its seconds: the frame of the given one, steadied, under its layers, out of and into colours. */
function drawer({ source, layers, parts, durationSeconds, secondAt }: Drawing): (seconds: number) => Pixels {
  const operations = parts.flatMap(({ time, timing }) => time.map((operation) => ({ operation, timing })))
  const isSteady = operations.some(({ operation }) => operation.kind === 'stabilise')
  let followed: FilmPath | undefined
  const film = (): FilmPath => (followed ??= pathOf(source))
  const sightAt = heldSight(source, () => film().path)
  const frameAt = (index: number): Pixels => (isSteady ? steadiedFrame(source.frame(index), film(), index) : source.frame(index))
  const slowed = operations.some(({ operation }) => operation.kind === 'speed' && operation.factor < 1)
  return (seconds) => {
    const position = Math.max(0, Math.min(source.frameCount - 1, secondAt(seconds) * source.framesPerSecond + 1e-4))
    const [index, between] = [Math.floor(position), position - Math.floor(position)]
    let frame = frameAt(index)
    if (slowed && between > 0.05 && index + 1 < source.frameCount) frame = within(frame, frameAt(index + 1), between)
    const sight = sightAt(index)
    for (const { change, timing, soft } of layers) {
      const amount = shownAt(timing, seconds, { durationSeconds, soft })
      if (amount > 0) frame = change(frame, { sight, seconds, amount, shift: () => shiftSince(film(), index, isSteady) })
    }
    for (const { operation, timing } of operations) {
      if (operation.kind !== 'fade-from' && operation.kind !== 'fade-to') continue
      const fade = Math.min(durationSeconds, timing.fadeSeconds ?? 1)
      const left = operation.kind === 'fade-from' ? seconds : durationSeconds - 1 / source.framesPerSecond - seconds
      if (left < fade) frame = within(frame, plain(frame, operation.color), 1 - Math.max(0, left / fade))
    }
    return frame
  }
}

function plain({ width, height }: Pixels, color: string): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number]
  new Uint32Array(data.buffer).fill(((255 << 24) | (b << 16) | (g << 8) | r) >>> 0)
  return { width, height, data }
}

/** Weather that is painted is heard as well. */
function fallingWeather(parts: readonly InstructionPart[]): InstructionPart[] {
  return parts.flatMap((part) =>
    part.scene.flatMap((one) =>
      one.kind === 'weather' && !one.off && /^(?:rain|storm|wind)$/.test(one.weather)
        ? [{ ...part, time: [{ kind: 'sound' as const, words: `${one.weather === 'storm' ? 'thunder storm' : one.weather} sounds`, replaces: false }] }]
        : [],
    ),
  )
} // prettier-ignore

function limits(plan: Instruction, stretches: ReturnType<typeof stretchesOf>): string[] {
  const cutShort =
    lengthOf(stretches) >= LONGEST_SECONDS - 0.01 && plan.time.some(({ kind }) => /^(?:loop|speed|boomerang)$/.test(kind))
  return cutShort ? [`a film longer than ${LONGEST_SECONDS} seconds`] : []
}

const refusalOf = (instruction: string, unresolved: readonly string[]): string =>
  `"${instruction.slice(0, 120)}" cannot be carried out on this film: ${unresolved[0] ? `no way to "${unresolved[0].slice(0, 200)}"` : 'nothing was understood'}; ${CAN_DO_ON_FILMS}`
