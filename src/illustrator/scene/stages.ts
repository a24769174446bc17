/** The geometry and light of each environment, before any pixel: chosen by kind, shot, time of day and the shape of the canvas. */
import { LAMPS_OFF, LAMPS_ON } from './change-surroundings.ts'
import type { Scene, TimeOfDay } from './scene.ts'
import type { Stage, StageLight, StageZone } from './stage.ts'
import { STAGE_SHAPES, type StageShape } from './stages.data.ts'

/** The stage of a scene. Pure: the same scene always has the same stage. */
export function stageFor(scene: Scene): Stage {
  const shape = STAGE_SHAPES[scene.environment.kind]
  const horizon = horizonFor(scene, shape)
  const bank = Math.min(0.92, Math.max(horizon + 0.12, shape.waterEnd ?? horizon))
  const indoors = ['indoor', 'counter', 'backdrop', 'hollow'].includes(shape.layout)
  const weightless = shape.layout === 'float' || shape.layout === 'deep' || shape.layout === 'air'
  return {
    horizon,
    zones: zonesFor(shape, { horizon, bank, close: ['close', 'macro', 'portrait'].includes(scene.camera.shot) }),
    light: withLamps(scene, indoors ? indoorLight(scene) : weightless ? floatingLight(scene) : daylight(scene), indoors),
    weightless,
    indoors,
    reflection: shape.reflect ? { line: horizon, strength: shape.reflect } : undefined,
  }
}

function horizonFor(scene: Scene, shape: StageShape): number {
  if (shape.horizon > 1) return shape.horizon
  const tall = scene.height / scene.width > 1.3 ? 0.04 : 0
  const shot =
    scene.camera.shot === 'low'
      ? 0.12
      : scene.camera.shot === 'top'
        ? shape.layout === 'counter'
          ? -0.7
          : -0.34
        : scene.camera.shot === 'close' && shape.layout !== 'counter'
          ? -0.09
          : 0
  const wobble =
    (chance(scene.seed, 3) - 0.5) *
    (shape.layout === 'open' || shape.layout === 'shore' || shape.layout === 'water' ? 0.12 : 0.05)
  return Math.min(
    0.84,
    Math.max(shape.layout === 'counter' && scene.camera.shot === 'top' ? 0.01 : 0.14, shape.horizon + tall + shot + wobble),
  )
}

function zonesFor(shape: StageShape, at: { horizon: number; bank: number; close: boolean }): StageZone[] {
  const strip = (zone: StageZone['zone'], farY: number, nearY: number, farScale: number): StageZone => ({
    zone,
    farY: Math.min(farY, nearY - 0.02),
    nearY,
    left: 0.04,
    right: 0.96,
    farScale,
  })
  const { horizon, bank, close } = at
  const sky = strip('sky', 0.07, Math.max(0.16, horizon - 0.12), 0.7)
  const floor = (from: number, farScale: number) => strip('ground', close ? 0.86 : from, close ? 0.97 : 0.93, farScale)
  switch (shape.layout) {
    case 'open':
      return [floor(horizon + 0.08, 0.4), sky]
    case 'shore':
      return [floor(bank + 0.03, 0.8), strip('water', horizon + 0.05, bank - 0.02, 0.45), sky]
    case 'water':
      return [strip('water', horizon + 0.07, 0.9, 0.35), sky]
    case 'indoor':
    case 'hollow':
      return [floor(horizon + 0.06, 0.72), strip('wall', 0.1, horizon - 0.1, 1)]
    case 'backdrop':
      return [floor(0.8, 0.85), strip('wall', 0.12, 0.55, 1), strip('sky', 0.08, 0.5, 1)]
    case 'counter':
      return [strip('table', horizon + 0.1, 0.93, 0.85), strip('wall', 0.1, horizon - 0.12, 1)]
    case 'deep':
      return [strip('underwater', 0.12, 0.82, 0.6), strip('float', 0.12, 0.82, 0.6), strip('ground', 0.88, 0.96, 0.8)]
    case 'air':
      return [strip('sky', 0.1, 0.85, 0.6), strip('float', 0.1, 0.85, 0.6)]
    case 'float':
      return [strip('float', 0.12, 0.9, 0.6), strip('sky', 0.1, 0.6, 0.6)]
  }
}

type Rgb = readonly [number, number, number]
type Daylight = { height: number; key: Rgb; ambient: Rgb; haze: Rgb; shadow: number; length: number }

const DAYLIGHT: Record<TimeOfDay, Daylight> = {
  day: { height: 0.16, key: [1, 0.98, 0.94], ambient: [0.74, 0.8, 0.9], haze: [0.8, 0.89, 0.96], shadow: 0.75, length: 0.8 },
  dawn: { height: 0.44, key: [0.98, 0.86, 0.82], ambient: [0.66, 0.64, 0.76], haze: [0.93, 0.8, 0.82], shadow: 0.4, length: 1.7 },
  sunrise: { height: 0.42, key: [1.08, 0.9, 0.72], ambient: [0.7, 0.64, 0.7], haze: [1, 0.84, 0.68], shadow: 0.55, length: 1.9 },
  'golden-hour': {
    height: 0.34,
    key: [1.1, 0.93, 0.7],
    ambient: [0.74, 0.66, 0.62],
    haze: [1, 0.87, 0.66],
    shadow: 0.6,
    length: 1.6,
  },
  sunset: { height: 0.45, key: [1.08, 0.76, 0.58], ambient: [0.58, 0.48, 0.6], haze: [1, 0.66, 0.5], shadow: 0.5, length: 2 },
  dusk: { height: 0.5, key: [0.68, 0.6, 0.78], ambient: [0.42, 0.42, 0.62], haze: [0.56, 0.46, 0.62], shadow: 0.25, length: 1.6 },
  night: { height: 0.16, key: [0.5, 0.58, 0.8], ambient: [0.26, 0.32, 0.52], haze: [0.16, 0.22, 0.4], shadow: 0.35, length: 0.9 },
  overcast: {
    height: 0.2,
    key: [0.86, 0.88, 0.9],
    ambient: [0.74, 0.77, 0.8],
    haze: [0.78, 0.81, 0.84],
    shadow: 0.15,
    length: 0.5,
  },
}

/** The lamps as they were switched, else by the hour; a room without them is dim, by night nearly dark. */
function withLamps(scene: Scene, light: Sunlight, indoors: boolean): StageLight {
  const { details } = scene.environment
  if (details.includes(LAMPS_ON)) return { ...light, lamps: true }
  if (!details.includes(LAMPS_OFF)) return { ...light, lamps: light.night }
  if (!indoors) return { ...light, lamps: false }
  const [key, ambient]: [Rgb, Rgb] = light.night ? [[0.36, 0.42, 0.62], [0.2, 0.24, 0.38]] : [[0.7, 0.74, 0.8], [0.5, 0.54, 0.62]]
  return { ...light, key, ambient, lamps: false }
} // prettier-ignore

/** Light before anybody has switched the lamps. */
type Sunlight = Omit<StageLight, 'lamps'>

function daylight(scene: Scene): Sunlight {
  const time = DAYLIGHT[scene.environment.time]
  const left = chance(scene.seed, 1) < 0.62
  const aside = 0.14 + chance(scene.seed, 2) * 0.22
  const gloomy = scene.environment.weather.some((one) => one === 'storm' || one === 'rain' || one === 'fog')
  return {
    from: [left ? aside : 1 - aside, time.height],
    key: time.key,
    ambient: time.ambient,
    haze: time.haze,
    hazeAmount: scene.environment.weather.includes('fog') ? 0.75 : 0.35,
    night: scene.environment.time === 'night' || scene.environment.time === 'dusk',
    shadow: { strength: gloomy ? time.shadow * 0.3 : time.shadow, length: time.length, direction: left ? 1 : -1 },
  }
}

function indoorLight(scene: Scene): Sunlight {
  const late = scene.environment.time === 'night' || scene.environment.time === 'dusk'
  const golden = ['sunset', 'golden-hour', 'sunrise'].includes(scene.environment.time)
  const key: Rgb = golden ? [1.06, 0.95, 0.82] : late ? [1.02, 0.88, 0.7] : [1.02, 0.99, 0.94]
  return {
    from: [chance(scene.seed, 1) < 0.75 ? 0.2 : 0.8, 0.1],
    key,
    ambient: late ? [0.62, 0.54, 0.5] : [0.82, 0.82, 0.84],
    haze: [0.9, 0.88, 0.85],
    hazeAmount: 0.08,
    night: late,
    shadow: { strength: 0.55, length: 0.45, direction: chance(scene.seed, 1) < 0.75 ? 1 : -1 },
  }
}

function floatingLight(scene: Scene): Sunlight {
  const none = { strength: 0, length: 0, direction: 1 } as const
  const { kind } = scene.environment
  if (kind === 'underwater')
    return { from: [0.36, -0.2], key: [0.72, 0.98, 1.04], ambient: [0.4, 0.66, 0.82], haze: [0.12, 0.5, 0.66], hazeAmount: 0.5, night: false, shadow: none } // prettier-ignore
  if (kind === 'space')
    return { from: [0.2, 0.2], key: [1.02, 1, 1.02], ambient: [0.5, 0.5, 0.66], haze: [0.1, 0.1, 0.24], hazeAmount: 0.12, night: false, shadow: none } // prettier-ignore
  return { ...daylight(scene), shadow: none }
}

/** A number from 0 to 1 that depends on nothing but the seed and the question. */
function chance(seed: number, question: number): number {
  let h = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}
