/**
 * The one light of a picture: the stage's daylight or lamp, changed by what the words ask (backlit, candlelight, neon), and what follows from it
 * for things: how strongly forms are modelled, the rim when the light stands behind, what the ground throws back.
 */
import { conceptOf } from '../../art/art.ts'
import type { EnvironmentKind, Scene, SceneNode } from '../../scene/scene.ts'
import type { Stage, StageLight } from '../../scene/stage.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

export type SceneLight = StageLight & {
  /** Strength of light and shade on forms, about 0.5 to 1.5. */
  modelling: number
  /** Bright edge towards the light: colour as multipliers of white, strength 0-1. */
  rim: { color: Rgb; strength: number }
  /** The sun stands low behind the things: shadows fall towards the viewer. */
  behind: boolean
  /** Light thrown up by the ground. */
  bounce: Rgb
  /** How dark things are against the light: 0 not at all, 1 a silhouette. */
  silhouette: number
}

const GROUND: Partial<Record<EnvironmentKind, Rgb>> = {
  meadow: [0.45, 0.6, 0.3], park: [0.4, 0.6, 0.3], garden: [0.4, 0.6, 0.3], farm: [0.45, 0.58, 0.3], forest: [0.35, 0.5, 0.28], jungle: [0.3, 0.52, 0.3], stadium: [0.35, 0.6, 0.3],
  playground: [0.45, 0.58, 0.3], field: [0.8, 0.68, 0.36], savanna: [0.78, 0.64, 0.36], desert: [0.9, 0.66, 0.42], beach: [0.92, 0.8, 0.6], island: [0.9, 0.8, 0.58], snow: [0.86, 0.92, 1],
  arctic: [0.84, 0.92, 1], ocean: [0.3, 0.52, 0.62], lake: [0.32, 0.5, 0.56], river: [0.34, 0.5, 0.48], underwater: [0.2, 0.55, 0.62], canyon: [0.8, 0.5, 0.34], mars: [0.8, 0.45, 0.3],
  moon: [0.7, 0.7, 0.74], street: [0.5, 0.5, 0.52], road: [0.5, 0.52, 0.46], table: [0.62, 0.42, 0.26], volcano: [0.7, 0.36, 0.24], cave: [0.46, 0.38, 0.34],
} // prettier-ignore

/** Joins stage and words. */
export function sceneLight(scene: Scene, stage: Stage): SceneLight {
  const { light } = stage
  const asked = new Set(scene.light)
  const { time, weather } = scene.environment
  const low = time === 'sunset' || time === 'sunrise' || time === 'golden-hour' || time === 'dawn' || asked.has('golden')
  const dull = time === 'overcast' || weather.some((one) => one === 'rain' || one === 'fog' || one === 'storm')
  const backlit = asked.has('backlit')
  const outdoors = !stage.indoors
  const rimColor: Rgb = light.night ? [0.72, 0.82, 1] : low ? [1, 0.84, 0.58] : [1, 0.98, 0.92]
  const rim = backlit ? 1 : dull ? 0.12 : low && outdoors ? 0.75 : light.night && outdoors ? 0.55 : 0.3
  const key: Rgb = asked.has('golden')
    ? [Math.min(1.12, light.key[0] * 1.06), light.key[1] * 0.95, light.key[2] * 0.78]
    : light.key
  return {
    ...light,
    key,
    shadow: shadowOf(light, { low, dull, backlit, soft: asked.has('soft'), dramatic: asked.has('dramatic') }),
    modelling:
      asked.has('dramatic') || asked.has('spotlight') ? 1.5 : asked.has('soft') || dull ? 0.65 : stage.indoors ? 0.9 : 1.1,
    rim: { color: rimColor, strength: rim },
    behind: outdoors && (low || backlit) && light.from[1] < stage.horizon,
    bounce: GROUND[scene.environment.kind] ?? [0.6, 0.56, 0.5],
    silhouette: backlit && outdoors ? (/\bsilhouettes?\b/i.test(scene.prompt) ? 0.9 : 0.5) : 0,
  }
}

function shadowOf(
  light: StageLight,
  how: { low: boolean; dull: boolean; backlit: boolean; soft: boolean; dramatic: boolean },
): StageLight['shadow'] {
  const { strength, length, direction } = light.shadow
  const weight = how.soft ? 0.7 : how.dramatic ? 1.25 : 1
  return {
    strength: Math.min(1, strength * weight),
    length: how.dull ? Math.min(0.25, length) : how.low ? Math.max(1.7, length) : length,
    direction,
  }
}

const SHINING =
  /\b(lamps?|lantern|candle|candlestick|chandelier|torch|fire|campfire|bonfire|fireplace|flame|light ?bulb|street ?light|lamp ?post|jack.o.lantern|firefly|neon|lighthouse|headlight|star|sun|lava|glow ?stick|menorah|spotlight|lit)\b/i

/** Whether a thing gives light of its own. */
export function shines(node: SceneNode): boolean {
  if (node.traits?.includes('unlit')) return false
  if (node.material === 'glowing' || node.traits?.some((trait) => trait === 'lit' || trait === 'glowing')) return true
  return SHINING.test(conceptOf(node).name)
}
