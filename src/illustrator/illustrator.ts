/**
 * The illustrator's door: prompt -> scene -> placed scene -> picture | film + sound. Pure and seeded: no HTTP, no database, no clock.
 * Same scene and seed, same pixels.
 */
import { sceneFilm } from './film/film.ts'
import { namedInWords, subjectsOf, withSubjects } from './cast-references.ts'
import { continued, directed } from './direct.ts'
import { CAN_DO, readPrompt } from './language/language.ts'
import { openPictureFilm, type PictureSource } from './picture-to-film.ts'
import { placeScene } from './place/place.ts'
import type { Sight } from './retouch/retouch.ts'
import { drawScene, stillSight, throughRetouches } from './retouched-scene.ts'
import { sceneSchema, type Scene } from './scene/scene.ts'
import { stageFor } from './scene/stages.ts'
import { mouthsOf, renderSound, SAMPLE_RATE } from './sound/sound.ts'
import type { Film, GivenPicture, Pixels } from './types.ts'

export { chooseAspectRatio } from './language/language.ts'
export { editPicture } from './edit.ts'
export { openFilmEdit } from './edit-film.ts'
export { InstructionRefusal, type Film, type Pixels, type StereoSound } from './types.ts'
export { shownIn } from './scene/shown-in.ts'
export type { Scene } from './scene/scene.ts'

/** Reads a prompt and lays its scene out; every field is decided, every box placed. What `references` show takes part. */
export function imagine(prompt: string, shape: { seed: number; width: number; height: number; references?: readonly GivenPicture[] }): Scene {
  const { seed, width, height, references = [] } = shape
  const read = (words: string): Scene => readPrompt(words, { seed, width, height })
  const scene = references.length === 0 ? read(prompt) : { ...withSubjects(namedInWords(prompt, subjectsOf(references)), read), prompt: prompt.slice(0, 8000) }
  return placeScene(scene, stageFor(scene))
} // prettier-ignore

/** Paints a scene. */
export function drawPicture(scene: Scene): Pixels {
  return drawScene(scene)
}

/** Reads a scene that came out of a file as JSON; undefined when it is none of ours. */
export function parseScene(json: unknown): Scene | undefined {
  const read = sceneSchema.safeParse(json)
  return read.success ? read.data : undefined
}

/** What a film is made of: a scene as it is, our own film of `after` seconds continued, or a given picture brought to life. */
export type FilmSource =
  | { scene: Scene; instruction?: string }
  | { scene: Scene; instruction: string; after: number }
  | PictureSource

/** Opens a film; a continuation is only its new part, `durationSeconds` long. */
export function openFilm(
  source: FilmSource,
  shape: { width: number; height: number; durationSeconds: number; fps: number; seed: number },
): Film {
  if ('pixels' in source) return openPictureFilm(source, shape)
  const { width, height, durationSeconds, fps: framesPerSecond } = shape
  const base = { width, height, framesPerSecond, frameCount: Math.round(durationSeconds * framesPerSecond) }
  const after = 'after' in source ? source.after : 0
  const asked = sceneOf(source, shape)
  const whole = after + durationSeconds
  const mouthAt = mouthsOf(asked, whole)
  const film = sceneFilm({ ...asked, width, height }, { durationSeconds: whole, framesPerSecond, mouthAt })
  const skipped = Math.round(after * framesPerSecond)
  let sight: Sight | undefined
  const { drawPlanes } = film
  return {
    ...base,
    ...(drawPlanes && !asked.retouches && { drawPlanes: (index: number) => drawPlanes(skipped + index) }),
    scene: film.scene,
    unresolved: asked.unresolved,
    drawFrame(index) {
      if (!asked.retouches) return film.drawFrame(skipped + index)
      sight ??= stillSight(film.drawFrame(0))
      const frame = film.drawFrame(skipped + index)
      return throughRetouches(asked, frame, sight)
    },
    sound() {
      const { left, right } = renderSound(film.scene, { durationSeconds: whole, cues: film.cues() })
      const from = Math.round(after * SAMPLE_RATE)
      return { left: left.subarray(from), right: right.subarray(from) }
    },
  }
}

function sceneOf(
  source: Exclude<FilmSource, PictureSource>,
  shape: { seed: number; width: number; height: number; durationSeconds: number },
): Scene {
  if ('after' in source) return continued(source.scene, source.instruction, { ...shape, after: source.after })
  return source.instruction === undefined ? source.scene : directed(source.scene, source.instruction, shape)
}

/** What an instruction may ask, in a sentence. */
export const INSTRUCTION_HELP = CAN_DO
