/** When what happens: a film's parts (one, and one more for each continuation) and their beats, which `then` divides. */
import type { Scene } from '../scene/scene.ts'

/** A stretch of the film in which every thing does one deed, or several at once. Seconds. */
export type Beat = { number: number; from: number; seconds: number }

/** A stretch with one move of the camera. */
export type Part = { from: number; seconds: number; move: Scene['camera']['move']; speed: 'slow' | 'normal' | 'fast' }

/** The beats of a film of `durationSeconds`, one after the other to its end. */
export function beatsOf(scene: Scene, durationSeconds: number): Beat[] {
  const count = 1 + Math.max(0, ...scene.nodes.flatMap(({ actions = [] }) => actions.map(({ beat }) => beat)))
  const parts = scene.film?.parts ?? []
  if (parts.length === 0) {
    const seconds = durationSeconds / count
    return Array.from({ length: count }, (_, number) => ({ number, from: number * seconds, seconds }))
  }
  const beats: Beat[] = []
  let [from, number] = [0, 0]
  parts.forEach((part, k) => {
    const own = k === parts.length - 1 ? Math.max(1, count - number) : part.beats
    for (let i = 0; i < own; i++) beats.push({ number: number++, from: from + (i * part.seconds) / own, seconds: part.seconds / own }) // prettier-ignore
    from += part.seconds
  })
  return beats
}

/** The camera's parts in turn. */
export function partsOf(scene: Scene, durationSeconds: number): Part[] {
  const { move, speed = 'normal' } = scene.camera
  let from = 0
  return (scene.film?.parts ?? [{ seconds: durationSeconds, move, speed }]).map((part) => {
    const here = from
    from += part.seconds
    return { from: here, seconds: part.seconds, move: part.move, speed: part.speed ?? 'normal' }
  })
}

/** The beat that is on at a moment; before the start the first, after the end the last. */
export function beatAt(beats: readonly Beat[], seconds: number): Beat {
  return beats.findLast(({ from }) => from <= seconds) ?? (beats[0] as Beat)
}

/** Time-lapse and slow motion stretch the time that motions and scenery see. */
export function tempoOf(scene: Scene): number {
  return scene.film?.tempo === 'time-lapse' ? 3 : scene.film?.tempo === 'slow-motion' ? 0.4 : 1
}
