/** Another time of day: the light on everything, a sky to match, and stars at night. No shadows are moved and no lamps are lit. */
import { brightnessOf, grainAt, mixed, perPixel, type Rgb } from './per-pixel.ts'
import { regionOf } from './regions.ts'
import type { Raster } from './retouch.ts'
import type { Sight } from './sight.ts'

/** The light of a time: colours of the sky from top to horizon, how much of them, and what falls on the rest. */
type Light = { top: Rgb; low: Rgb; sky: number; light: Rgb; saturation: number; lift: number }

/** Times of day that a picture can be lit to. */
export const DAYLIGHT = {
  night: { top: [5, 8, 28], low: [30, 42, 84], sky: 0.93, light: [0.24, 0.31, 0.5], saturation: 0.6, lift: 0 },
  dusk: { top: [38, 44, 96], low: [214, 132, 128], sky: 0.72, light: [0.52, 0.52, 0.68], saturation: 0.8, lift: 0 },
  sunset: { top: [92, 84, 140], low: [255, 150, 70], sky: 0.7, light: [1.02, 0.78, 0.6], saturation: 1.08, lift: 4 },
  'golden-hour': { top: [150, 178, 214], low: [255, 206, 120], sky: 0.5, light: [1.1, 0.95, 0.72], saturation: 1.1, lift: 6 },
  sunrise: { top: [142, 160, 214], low: [255, 190, 150], sky: 0.62, light: [1.04, 0.88, 0.78], saturation: 0.98, lift: 10 },
  dawn: { top: [96, 112, 170], low: [240, 188, 184], sky: 0.62, light: [0.76, 0.76, 0.88], saturation: 0.8, lift: 8 },
  overcast: { top: [150, 156, 164], low: [200, 204, 208], sky: 0.82, light: [0.84, 0.87, 0.9], saturation: 0.62, lift: 10 },
  day: { top: [86, 150, 226], low: [196, 224, 246], sky: 0.35, light: [1.1, 1.09, 1.06], saturation: 1.08, lift: 10 },
} satisfies Record<string, Light>

/** The picture as if taken at another time. */
export function atTimeOfDay(
  picture: Raster,
  time: keyof typeof DAYLIGHT,
  { seed, sight }: { seed: number; sight: Sight },
): Raster {
  const { top, low, sky, light, saturation, lift }: Light = DAYLIGHT[time]
  const inSky = regionOf(picture, 'sky', sight)
  const cell = Math.max(5, Math.round(picture.height / 56))
  return perPixel(picture, (rgb, { i, y }) => {
    const l = brightnessOf(rgb)
    const plain = mixed([l, l, l], rgb, saturation)
    const lit: Rgb = [plain[0] * light[0] + lift, plain[1] * light[1] + lift, plain[2] * light[2] + lift]
    const weight = inSky[i] as number
    if (weight === 0) return lit
    const shade = (l - 190) * (time === 'night' ? 0.08 : 0.35)
    const over = mixed(top, low, Math.min(1, y / 0.6))
    const star =
      time === 'night' && weight > 0.8 ? starAt(i % picture.width, Math.floor(i / picture.width), cell, seed) * (1 - y) : 0
    const painted: Rgb = [over[0] + shade + star, over[1] + shade + star, over[2] + shade + star * 0.94]
    return mixed(lit, painted, weight * sky)
  })
}

/** Brightness that a star adds to a pixel: at most one star in a cell, in the middle half of it. */
function starAt(x: number, y: number, cell: number, seed: number): number {
  const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
  const luck = grainAt(column, row, seed)
  if (luck > 0.22) return 0
  const [sx, sy] = [
    (column + 0.25 + grainAt(column, row, seed + 7) / 2) * cell,
    (row + 0.25 + grainAt(column, row, seed + 13) / 2) * cell,
  ]
  const far = Math.hypot(x - sx, y - sy) / (cell * 0.12)
  return far > 1 ? 0 : (1 - far * far) * (70 + luck * 800)
}
