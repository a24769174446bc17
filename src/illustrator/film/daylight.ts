/** Light that passes: the same scene painted at several times of the day, one fading into the next. */
import { painter, type Painter } from '../paint/paint.ts'
import type { Scene, TimeOfDay } from '../scene/scene.ts'
import { OVERSCAN } from './camera.ts'
import { ease } from './easing.ts'

/** One or two painters of a moment; `weight` is that of the second over the first. */
export type LightAt = { under: Painter; over?: Painter; weight: number }

/** Painters for any moment; at most three are kept, since frames come in the order of time. */
export function daylight(scene: Scene, durationSeconds: number): (seconds: number) => LightAt {
  const times = scene.film?.times ?? []
  const kept = new Map<TimeOfDay, Painter>()
  const first = painter(scene, { overscan: OVERSCAN })
  const painterFor = (time: TimeOfDay): Painter => {
    const known = time === scene.environment.time ? first : kept.get(time)
    if (known) return known
    if (kept.size >= 2) kept.delete(kept.keys().next().value as TimeOfDay)
    // The boxes of the first: nothing may move when the light does.
    const made = painter({ ...first.scene, environment: { ...first.scene.environment, time } }, { overscan: OVERSCAN })
    kept.set(time, made)
    return made
  }
  if (times.length < 2) return () => ({ under: first, weight: 0 })
  return (seconds) => {
    const at = Math.max(0, Math.min(0.9999, seconds / durationSeconds)) * (times.length - 1)
    const k = Math.floor(at)
    const weight = ease.inOut(at - k)
    const under = painterFor(times[k] as TimeOfDay)
    return weight < 0.004 ? { under, weight: 0 } : { under, over: painterFor(times[k + 1] as TimeOfDay), weight }
  }
}
