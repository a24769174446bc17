/** The easel: what every painter of an environment holds: measures in pixels, the light, chance, and layers to paint on. */
import { borrowCanvas, makePen, parseHex, SHADED, type Canvas, type Pen, type SKRSContext2D } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import { SKIES, type SkyColors } from './palettes.data.ts'
import { chanceFor, noiseFor, type Chance, type Noise } from './seeded.ts'
import { shadePixels, shadeRows, type Rows, type RowShader, type Shader } from './shading.ts'

/** One sheet of a painted environment. `depth` is 0 near, 1 far; `drift` in pixels per second. */
export type EnvironmentLayer = {
  name: string
  canvas: Canvas
  depth: number
  kind: 'sky' | 'clouds' | 'far' | 'middle' | 'water' | 'ground' | 'front'
  drift?: number
  water?: { line: number; strength: number }
  seamless?: boolean
}

export type LayerPlace = Omit<EnvironmentLayer, 'canvas'>
/** Red, green, blue, 0-255. */
export type Rgb = readonly [red: number, green: number, blue: number]

export type Easel = {
  scene: Scene
  stage: Stage
  /** Pixels of a layer: the frame and the overscan on both sides. */
  width: number
  height: number
  overscan: number
  /** Whether layers are painted over by a style that shows nothing as fine as a pixel, so that half size will do where there are many. */
  coarse: boolean
  /** The shorter side of the frame: the measure for sizes. */
  unit: number
  /** Horizon in pixels. */
  horizon: number
  /** Where the light stands, in pixels of the layer, and the side it comes from. */
  sun: { x: number; y: number; side: -1 | 1 }
  sky: SkyColors
  noise: Noise
  chance(purpose: number): Chance
  /** A local colour under this light and through this much air (0 near, 1 far), as numbers or CSS. */
  litRgb(hex: string, distance?: number): Rgb
  lit(hex: string, distance?: number): string
  has(...details: string[]): boolean
  /** A colour that gives light of its own: the pen leaves it as it is, whatever the hour. */
  shine(hex: string): string
  /** A colour as a pen near the viewer draws it: lit, or shining. */
  tone(hex: string): string
  /** A layer drawn with the canvas; the pen lights colours by itself. */
  draw(place: LayerPlace, paint: (context: SKRSContext2D, pen: Pen) => void): EnvironmentLayer
  /** A layer computed pixel by pixel between two rows; `step` 2 computes a quarter of the pixels. */
  shade(place: LayerPlace, rows: Rows, shader: Shader): EnvironmentLayer
  /** The same, a whole row at a time. */
  shadeRows(place: LayerPlace, rows: Rows, shader: RowShader): EnvironmentLayer
}

/** Sets up the easel for a scene. */
export function makeEasel(scene: Scene, stage: Stage, options: { overscan: number; coarse?: boolean }): Easel {
  const { overscan, coarse = false } = options
  const width = scene.width + 2 * overscan
  const height = scene.height
  const { light } = stage
  const sky = chanceFor(scene.seed, 5).pick(SKIES[scene.environment.time])
  const haze: Rgb = [light.haze[0] * 255, light.haze[1] * 255, light.haze[2] * 255]
  const words = scene.environment.details.join(' ').toLowerCase()
  const litRgb = (hex: string, distance = 0): Rgb => {
    const [r, g, b] = parseHex(hex)
    const air = Math.min(0.92, distance * (0.5 + light.hazeAmount * 0.6))
    const tone = (value: number, i: 0 | 1 | 2) =>
      value * (light.key[i] * 0.66 + light.ambient[i] * 0.34) * (1 - air) + haze[i] * air
    return [tone(r, 0), tone(g, 1), tone(b, 2)]
  }
  const shining = new Set<string>()
  const lit = (hex: string, distance = 0) => css(litRgb(hex, distance))
  const easel: Easel = {
    scene,
    stage,
    width,
    height,
    overscan,
    coarse: coarse && Math.min(scene.width, height) > 640,
    unit: Math.min(scene.width, height),
    horizon: Math.round(stage.horizon * height),
    sun: { x: overscan + light.from[0] * scene.width, y: light.from[1] * height, side: light.from[0] < 0.5 ? -1 : 1 },
    sky,
    noise: noiseFor(scene.seed),
    chance: (purpose) => chanceFor(scene.seed, purpose),
    litRgb,
    lit,
    has: (...details) => details.some((one) => words.includes(one)),
    shine(hex) {
      shining.add(hex)
      return hex
    },
    tone: (hex) => (shining.has(hex) ? hex : lit(hex, 0.1)),
    draw(place, paint) {
      const canvas = borrowCanvas(width, height)
      const context = canvas.getContext('2d')
      const lightFrom = easel.sun.side
      paint(
        context,
        makePen(context, { ...SHADED, lightFrom, tone: (hex) => (shining.has(hex) ? hex : lit(hex, place.depth * 0.25)) }, 1),
      )
      return { ...place, canvas }
    },
    shade: (place, rows, shader) => ({ ...place, canvas: shadePixels(width, height, rows, shader) }),
    shadeRows: (place, rows, shader) => ({ ...place, canvas: shadeRows(width, height, rows, shader) }),
  }
  return easel
}

/** Numbers 0-255 as `#rrggbb`. */
export function css([r, g, b]: Rgb): string {
  const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value)))
  return `#${((1 << 24) | (byte(r) << 16) | (byte(g) << 8) | byte(b)).toString(16).slice(1)}`
}

/** A colour between two. */
export function blend(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}
