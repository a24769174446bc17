/** Edits a given film: our own by its scene, a foreign one by layers on its frames; its time and its sound along with it. */
import { editScene, forOwnScene } from './edit.ts'
import { remembering } from './edit-own-scene.ts'
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
export function openFilmEdit(edit: FilmEdit): Film {
  const { instruction, seed } = edit
  const plan = readInstruction(instruction)
  const parts = plan.parts.map((part) => (edit.scene ? forOwnScene(part) : edit.again ? { ...forOwnScene(part), scene: [] } : part))
  const own = edit.scene ? editScene(edit.scene, parts.flatMap(({ scene }) => scene)) : { scene: undefined, refused: [] }
  const source = edit.scene && own.scene && own.scene !== edit.scene ? changedFilm(edit, edit.scene, { parts, scene: own.scene }) : edit.source
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
  const simple = isUntimed && layers.retouches.length === layers.done && !own.scene?.film?.edits
  const kept = own.scene && !parts.some(isSpanned) ? (simple ? retouchedScene(own.scene, layers.retouches) : editedInTime(own.scene, { instruction, given, done: layers.done + timeAsked })) : undefined
  const muted = simple && kept && plan.time.length > 0 ? { ...kept, sound: { ...kept.sound, muted: true } } : kept
  return {
    width: source.width,
    height: source.height,
    framesPerSecond,
    frameCount,
    unresolved,
    ...(muted && edit.scene && { scene: remembering({ ...edit.scene, film: { ...edit.scene.film, seconds: edit.scene.film?.seconds ?? given } }, muted) }),
    drawFrame: (index) => draw(index / framesPerSecond),
    sound() {
      const samples = Math.round(durationSeconds * SAMPLE_RATE)
      const base = source.sound()
      const timed = base ? alongStretches(base, stretches, samples) : silence(samples)
      return changedSound(timed, [...fallingWeather(fitting), ...fitting], seed)
    },
  }
} // prettier-ignore

/** `again`: what it asks of the scene has been done before; only its time and its pixels are asked. */
type FilmEdit = { source: GivenFilm; scene?: Scene; instruction: string; seed: number; again?: boolean }

/** A change of the scene that holds only for a while. */
const isSpanned = ({ scene, timing }: InstructionPart): boolean =>
  scene.length > 0 && (timing.from !== undefined || timing.fadeSeconds !== undefined || timing.gradual === true)

/** The film of the changed scene; what is changed for a while alone comes and goes over the film without it. */
function changedFilm(edit: FilmEdit, before: Scene, { parts, scene }: { parts: readonly InstructionPart[]; scene: Scene }): GivenFilm {
  const changed = redrawn(scene, edit)
  const spans = parts.filter(isSpanned)
  if (spans.length === 0) return changed
  const lasting = editScene(before, parts.filter((part) => !isSpanned(part)).flatMap((part) => part.scene)).scene
  const under = lasting === before ? edit.source : redrawn(lasting, edit)
  const durationSeconds = under.frameCount / under.framesPerSecond
  return {
    ...under,
    frame(index) {
      const amount = Math.max(...spans.map(({ timing }) => shownAt(timing, index / under.framesPerSecond, { durationSeconds, soft: true })))
      return amount <= 0 ? under.frame(index) : amount >= 1 ? changed.frame(index) : within(copyOf(under.frame(index)), changed.frame(index), amount)
    },
  }
} // prettier-ignore

/** A film may draw its next frame over the memory of this one. */
const copyOf = (frame: Pixels): Pixels => ({ ...frame, data: new Uint8ClampedArray(frame.data) })

/** Our own film drawn anew from its scene, at its own length and then through the edits of its time. */
function redrawn(scene: Scene, { source, seed }: FilmEdit): GivenFilm {
  const seconds = scene.film?.seconds ?? source.frameCount / source.framesPerSecond
  const whole = filmOf(scene, { ...source, frameCount: Math.max(1, Math.round(seconds * source.framesPerSecond)) })
  return (scene.film?.edits ?? []).reduce<GivenFilm>((given, instruction) => {
    const film = openFilmEdit({ source: given, instruction, seed, again: true })
    return { ...film, frame: film.drawFrame, sound: film.sound }
  }, whole)
}

/** The scene that remembers how its film was cut, paced and toned over time; undefined when that is too long a story. */
function editedInTime(scene: Scene, { instruction, given, done }: { instruction: string; given: number; done: number }): Scene | undefined {
  if (done === 0) return scene
  const edits = [...(scene.film?.edits ?? []), instruction.slice(0, 400)]
  if (edits.length > 8 || instruction.length > 400) return undefined
  return { ...scene, film: { ...scene.film, seconds: scene.film?.seconds ?? given, edits } }
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
