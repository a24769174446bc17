/** Light that passes: the same scene painted at several times of the day, one fading into the next. */
import { painter, type Painter } from '../paint/paint.ts'
import type { Scene, TimeOfDay, Weather } from '../scene/scene.ts'
import { OVERSCAN } from './camera.ts'
import { ease } from './easing.ts'

/** One or two painters of a moment; `weight` is that of the second over the first. */
export type LightAt = { under: Painter; over?: Painter; weight: number }

/** Painters for any moment; at most three are kept, since frames come in the order of time. */
export function daylight(scene: Scene, durationSeconds: number): (seconds: number) => LightAt {
  const passing = scene.film?.passing ?? []
  const kept = new Map<string, Painter>()
  const [start = { time: scene.environment.time }] = passing
  const first = painter(lit(scene, start), { overscan: OVERSCAN, forFilm: true })
  const painterFor = (light: Light): Painter => {
    const key = keyOf(scene, light)
    const known = key === keyOf(scene, start) ? first : kept.get(key)
    if (known) return known
    if (kept.size >= 2) kept.delete(kept.keys().next().value as string)
    // The boxes of the first: nothing may move when the light does.
    const made = painter(lit(first.scene, light), { overscan: OVERSCAN, forFilm: true })
    kept.set(key, made)
    return made
  }
  if (passing.length < 2) return () => ({ under: first, weight: 0 })
  return (seconds) => {
    const at = Math.max(0, Math.min(0.9999, seconds / durationSeconds)) * (passing.length - 1)
    const k = Math.floor(at)
    const [from, to] = [passing[k] as Light, passing[k + 1] as Light]
    const weight = ease.inOut(at - k)
    const isSame = keyOf(scene, from) === keyOf(scene, to)
    if (isSame || weight < 0.004) return { under: painterFor(from), weight: 0 }
    return { under: painterFor(from), over: painterFor(to), weight }
  }
}

type Light = { time: TimeOfDay; weather?: Weather[] | undefined }

const weatherOf = (scene: Scene, { weather }: Light): Weather[] => weather ?? scene.environment.weather
const keyOf = (scene: Scene, light: Light): string => `${light.time} ${weatherOf(scene, light).join(' ')}`
const lit = (scene: Scene, light: Light): Scene => ({
  ...scene,
  environment: { ...scene.environment, time: light.time, weather: weatherOf(scene, light) },
})
