/** Edits a given film: our own by its scene, a foreign one frame by frame; speed, direction and sound along with it. */
import { editPicture, editScene } from './edit.ts'
import { sceneFilm } from './film/film.ts'
import { CAN_DO, readInstruction, readPrompt } from './language/language.ts'
import { renderSound } from './sound/sound.ts'
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
  const { source, instruction, seed } = edit
  const plan = readInstruction(instruction)
  const speed = plan.pixels.reduce((factor, one) => (one.kind === 'speed' ? factor * one.factor : factor), 1)
  const reverse = plan.pixels.some((one) => one.kind === 'reverse')
  const mute = plan.pixels.some((one) => one.kind === 'mute')
  const picturePart = plan.pixels.filter((one) => !['speed', 'reverse', 'mute'].includes(one.kind)).length + plan.scene.length
  if (picturePart + plan.pixels.length === 0)
    throw new InstructionRefusal(
      `"${instruction.slice(0, 120)}" cannot be carried out on this film: nothing was understood; ${CAN_DO}`,
    )
  const edited = edit.scene ? editScene(edit.scene, plan.scene, seed) : undefined
  const ownScene =
    edited && edited.scene !== edit.scene && plan.pixels.every((one) => one.kind === 'mute') ? edited.scene : undefined
  const frameCount = Math.max(1, Math.round(source.frameCount / speed))
  const base = {
    width: source.width,
    height: source.height,
    framesPerSecond: source.framesPerSecond,
    frameCount,
    unresolved: plan.unknown,
  }
  const sound = (): StereoSound => {
    const given = source.sound()
    const seconds = frameCount / source.framesPerSecond
    if (mute) return silence(seconds)
    const wish = readPrompt(instruction, { seed, width: source.width, height: source.height })
    if (wish.environment.weather.length > 0 || !given) return renderSound(ownScene ?? wish, { durationSeconds: seconds })
    return stretched(given, speed, reverse)
  }
  if (ownScene) {
    const film = sceneFilm(
      { ...ownScene, width: source.width, height: source.height },
      { durationSeconds: frameCount / source.framesPerSecond, framesPerSecond: source.framesPerSecond },
    )
    return { ...base, scene: film.scene, drawFrame: film.drawFrame, sound }
  }
  const change = (pixels: Pixels): Pixels =>
    picturePart === 0 ? pixels : sameSize(editPicture({ pixels, instruction, seed }).pixels, source)
  if (picturePart > 0) change(source.frame(0))
  return {
    ...base,
    drawFrame(index) {
      const at = Math.min(source.frameCount - 1, Math.floor(index * speed))
      return change(source.frame(reverse ? source.frameCount - 1 - at : at))
    },
    sound,
  }
}

function silence(seconds: number): StereoSound {
  const samples = Math.round(seconds * 48_000)
  return { left: new Float32Array(samples), right: new Float32Array(samples) }
}

/** Faster or slower by linear resampling (the pitch follows), or backwards. */
function stretched(sound: StereoSound, speed: number, reverse: boolean): StereoSound {
  const channel = (from: Float32Array): Float32Array => {
    const out = new Float32Array(Math.round(from.length / speed))
    for (let i = 0; i < out.length; i++) {
      const at = Math.min(from.length - 1.001, i * speed)
      const whole = Math.floor(at)
      const value = (from[whole] as number) * (1 - at + whole) + (from[whole + 1] ?? 0) * (at - whole)
      out[reverse ? out.length - 1 - i : i] = value
    }
    return out
  }
  return { left: channel(sound.left), right: channel(sound.right) }
}

/** Turned or cropped frames cannot change the size of a film; they are refused by keeping the frame. */
function sameSize(pixels: Pixels, size: { width: number; height: number }): Pixels {
  if (pixels.width === size.width && pixels.height === size.height) return pixels
  throw new InstructionRefusal(
    'a film keeps its proportions: rotate and crop work on pictures; filters, weather, words, speed and sound work on films',
  )
}
