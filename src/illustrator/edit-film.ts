/** Edits a given film: our own by its scene, a foreign one frame by frame; speed, direction and sound along with it. */
import { editPicture, editScene } from './edit.ts'
import { isRetouch } from './edit-pixels.ts'
import { bothChannels, mixedSound, resampled, silence, stretchedInTime } from './film-sound.ts'
import { readTiming } from './film-timing.ts'
import { sceneFilm } from './film/film.ts'
import { CAN_DO, readInstruction, readPrompt } from './language/language.ts'
import { within } from './retouch/retouch.ts'
import { renderSound, SAMPLE_RATE } from './sound/sound.ts'
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
  const picturePart = plan.pixels.filter(isRetouch).length + plan.scene.length
  const timing = readTiming(instruction, source.frameCount / source.framesPerSecond)
  const wish = readPrompt(instruction, { seed, width: source.width, height: source.height })
  const soundAsked = wish.sound.effects.length > 0 || wish.sound.music !== undefined
  const timed = timing.trim !== undefined || timing.rounds > 1
  if (picturePart + plan.pixels.length === 0 && !soundAsked && !timed)
    throw new InstructionRefusal(
      `"${instruction.slice(0, 120)}" cannot be carried out on this film: nothing was understood; ${CAN_DO}`,
    )
  const edited = edit.scene ? editScene(edit.scene, plan.scene, seed) : undefined
  const ownScene =
    edited && edited.scene !== edit.scene && plan.pixels.every((one) => one.kind === 'mute') ? edited.scene : undefined
  const first = Math.round((timing.trim?.from ?? 0) * source.framesPerSecond)
  const last = Math.min(source.frameCount, Math.round((timing.trim?.to ?? Infinity) * source.framesPerSecond))
  const kept = Math.max(1, last - first)
  const round = Math.max(1, Math.round(kept / speed))
  const frameCount = round * timing.rounds
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
    const samples = Math.round(seconds * SAMPLE_RATE)
    if (mute) return silence(samples)
    const asked = soundAsked || wish.environment.weather.length > 0
    if (!given) return ownScene || asked ? renderSound(ownScene ?? wish, { durationSeconds: seconds }) : silence(samples)
    const timedSound = bothChannels(given, (channel) => {
      const from = Math.round((first / source.framesPerSecond) * SAMPLE_RATE)
      const part = channel.subarray(from, from + Math.round((kept / source.framesPerSecond) * SAMPLE_RATE))
      const paced = timing.keepsPitch ? stretchedInTime(part, speed) : resampled(part, speed)
      if (reverse) paced.reverse()
      const all = new Float32Array(samples)
      for (let n = 0; n < timing.rounds; n++)
        all.set(paced.subarray(0, samples - n * Math.floor(samples / timing.rounds)), n * Math.floor(samples / timing.rounds))
      return all
    })
    if (!asked) return timedSound
    const made = renderSound(wish, { durationSeconds: seconds })
    return /\breplace (the )?(sound|audio|music|soundtrack)\b/i.test(instruction) ? made : mixedSound(timedSound, made)
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
      const at = Math.min(kept - 1, Math.floor((index % round) * speed))
      const frame = source.frame(first + (reverse ? kept - 1 - at : at))
      const shown = timing.shownAt(index / source.framesPerSecond)
      if (shown <= 0) return frame
      return shown >= 1 ? change(frame) : within(frame, change(frame), new Float32Array(frame.width * frame.height).fill(shown))
    },
    sound,
  }
}

/** Turned or cropped frames cannot change the size of a film; they are refused by keeping the frame. */
function sameSize(pixels: Pixels, size: { width: number; height: number }): Pixels {
  if (pixels.width === size.width && pixels.height === size.height) return pixels
  throw new InstructionRefusal(
    'a film keeps its proportions: rotate and crop work on pictures; filters, weather, words, speed and sound work on films',
  )
}
