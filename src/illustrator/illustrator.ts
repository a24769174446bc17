/**
 * The illustrator's door: prompt -> scene -> placed scene -> picture | film + sound. Pure and seeded: no HTTP, no database, no clock.
 * Same scene and seed, same pixels.
 */
import { sceneFilm, pictureFilm } from './film/film.ts'
import { editScene } from './edit.ts'
import { CAN_DO, readInstruction, readPrompt } from './language/language.ts'
import { paintPicture } from './paint/paint.ts'
import { placeScene } from './place/place.ts'
import { sceneSchema, type Scene } from './scene/scene.ts'
import { stageFor } from './scene/stages.ts'
import { mouthsOf, renderSound } from './sound/sound.ts'
import type { Film, Pixels } from './types.ts'

export { chooseAspectRatio } from './language/language.ts'
export { editPicture } from './edit.ts'
export { openFilmEdit } from './edit-film.ts'
export { InstructionRefusal, type Film, type Pixels, type StereoSound } from './types.ts'
export type { Scene } from './scene/scene.ts'

/** Reads a prompt and lays its scene out; every field is decided, every box placed. */
export function imagine(prompt: string, shape: { seed: number; width: number; height: number; references?: Pixels[] }): Scene {
  const { seed, width, height } = shape
  const scene = readPrompt(prompt, { seed, width, height })
  return placeScene(scene, stageFor(scene))
}

/** Paints a scene. */
export function drawPicture(scene: Scene): Pixels {
  return paintPicture(scene).frame
}

/** Reads a scene that came out of a file as JSON; undefined when it is none of ours. */
export function parseScene(json: unknown): Scene | undefined {
  const read = sceneSchema.safeParse(json)
  return read.success ? read.data : undefined
}

/** Opens a film of a scene, or of a given picture that the instruction brings to life. */
export function openFilm(
  source: { scene: Scene; instruction?: string } | { pixels: Pixels; instruction: string },
  shape: { width: number; height: number; durationSeconds: number; fps: number; seed: number },
): Film {
  const options = { durationSeconds: shape.durationSeconds, framesPerSecond: shape.fps }
  const frameCount = Math.round(shape.durationSeconds * shape.fps)
  const base = { width: shape.width, height: shape.height, framesPerSecond: shape.fps, frameCount }
  if ('pixels' in source) {
    const scene = readPrompt(source.instruction, shape)
    const film = pictureFilm(source.pixels, scene, options)
    return {
      ...base,
      unresolved: [],
      drawFrame: film.drawFrame,
      sound: () => renderSound(scene, { durationSeconds: shape.durationSeconds }),
    }
  }
  const asked = source.instruction === undefined ? source.scene : directed(source.scene, source.instruction, shape)
  const mouthAt = mouthsOf(asked, shape.durationSeconds)
  const film = sceneFilm({ ...asked, width: shape.width, height: shape.height }, { ...options, mouthAt })
  return {
    ...base,
    scene: film.scene,
    unresolved: asked.unresolved,
    drawFrame: film.drawFrame,
    sound: () => renderSound(film.scene, { durationSeconds: shape.durationSeconds, cues: film.cues() }),
  }
}

/** Our own picture, brought to life: the instruction's changes, actions, camera and sound on its scene. */
function directed(scene: Scene, instruction: string, shape: { seed: number; width: number; height: number }): Scene {
  const wish = readPrompt(instruction, shape)
  const changed = editScene(
    scene,
    readInstruction(instruction).scene.filter(({ kind }) => kind === 'time' || kind === 'weather'),
    shape.seed,
  ).scene
  const nodes = changed.nodes.map((node) => {
    const asked = wish.nodes.find((one) => one.concept === node.concept)
    return asked?.actions ? { ...node, actions: asked.actions } : node
  })
  return {
    ...changed,
    nodes,
    camera: { ...changed.camera, move: wish.camera.move },
    sound: wish.sound,
    ...(wish.film ? { film: wish.film } : {}),
  }
}

/** What an instruction may ask, in a sentence. */
export const INSTRUCTION_HELP = CAN_DO
