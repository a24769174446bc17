/** Environments: the place of a picture as layers, far to near, so that things stand between them and films can move them; and its weather. */
import type { Scene } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { stageFor } from '../scene/stages.ts'
import { makeEasel, type EnvironmentLayer } from './environments/easel.ts'
import { layersOf } from './environments/places.ts'

export type { EnvironmentLayer } from './environments/easel.ts'
export { paintWeather, weatherSeen } from './environments/weather.ts'

export type PaintedEnvironment = { stage: Stage; layers: EnvironmentLayer[] }

/**
 * Paints a scene's environment. Layers are wider than the frame by `overscan` pixels on each side. `coarse` saves time where a style will paint over
 * what is as fine as a pixel. Same scene, same pixels.
 */
export function paintEnvironment(scene: Scene, options: { overscan?: number; coarse?: boolean } = {}): PaintedEnvironment {
  const stage = stageFor(scene)
  const layers = layersOf(
    makeEasel(scene, stage, { overscan: Math.round(options.overscan ?? 0), coarse: options.coarse ?? false }),
  )
  return { stage, layers: layers.sort((a, b) => b.depth - a.depth) }
}
