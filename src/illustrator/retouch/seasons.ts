/** Seasons and the light of weather: what grows changes its colour, and the air its clearness. Leaves do not fall off branches. */
import { brightnessOf, grainAt, mixed, perPixel, type Rgb } from './per-pixel.ts'
import { ramp, sample } from './ramp.ts'
import { regionOf } from './regions.ts'
import type { Raster } from './retouch.ts'
import type { Sight } from './sight.ts'

/** Seasons that a picture can be turned to. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** The colours that leaves turn between. */
const AUTUMN: Readonly<Record<'deep' | 'bright', Rgb>> = { deep: [182, 66, 28], bright: [232, 164, 48] }

/** The picture in another season. */
export function inSeason(picture: Raster, season: Season, { seed, sight }: { seed: number; sight: Sight }): Raster {
  const plants = regionOf(picture, 'plants', sight)
  const sky = regionOf(picture, 'sky', sight)
  const cell = Math.max(4, Math.round(picture.height / 40))
  return perPixel(picture, (rgb, { i, y }) => {
    const l = brightnessOf(rgb)
    const plant = (plants[i] as number) * (1 - (sky[i] as number))
    const patch = patchAt((i % picture.width) / cell, Math.floor(i / picture.width) / cell, seed)
    switch (season) {
      case 'autumn': {
        const leaf = mixed(AUTUMN.deep, AUTUMN.bright, patch)
        const shaded = leaf.map((value) => (value * (l + 30)) / 150) as Rgb
        return mixed([rgb[0] * 1.05, rgb[1] * 0.99, rgb[2] * 0.9], shaded, plant * 0.88)
      }
      case 'winter': {
        const cold = mixed([l, l, l], rgb, 0.62).map((value, k) => value * [0.97, 1.01, 1.08][k]! + 8) as Rgb
        const ground = ramp(y, 0.55, 0.85) * (1 - (sky[i] as number))
        const snow: Rgb = [l * 0.5 + 126, l * 0.5 + 131, l * 0.48 + 140]
        return mixed(cold, snow, Math.min(0.92, plant * 0.85 + ground * 0.25))
      }
      case 'spring': {
        const fresh: Rgb = [rgb[0] * 0.98 + 10, rgb[1] * 1.1 + 12, rgb[2] * 0.92 + 8]
        const blossom: Rgb = [l * 0.6 + 112, l * 0.6 + 78, l * 0.6 + 96]
        const bright: Rgb = [rgb[0] * 1.03 + 6, rgb[1] * 1.03 + 6, rgb[2] * 1.03 + 4]
        return mixed(bright, mixed(fresh, blossom, ramp(patch, 0.7, 0.8) * 0.7), plant)
      }
      case 'summer': {
        const full = mixed([l, l, l], rgb, 1.22)
        return [full[0] * 1.06 + 6, full[1] * 1.03 + 4, full[2] * 0.95]
      }
    }
  })
}

/** Smooth patches, 0 to 1, about one a cell. */
function patchAt(x: number, y: number, seed: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)]
  const [dx, dy] = [ramp(x - ix, 0, 1), ramp(y - iy, 0, 1)]
  const top = grainAt(ix, iy, seed) * (1 - dx) + grainAt(ix + 1, iy, seed) * dx
  return top * (1 - dy) + (grainAt(ix, iy + 1, seed) * (1 - dx) + grainAt(ix + 1, iy + 1, seed) * dx) * dy
}

/** The light that a weather brings, before its drops, flakes or clouds are painted over. */
export function inWeatherLight(picture: Raster, weather: string, sight: Sight): Raster {
  const sky = regionOf(picture, 'sky', sight)
  const { near, width, height } = sight.relief()
  const grey: Partial<Record<string, { by: number; light: number; sky: Rgb; haze: number }>> = {
    rain: { by: 0.45, light: 0.74, sky: [128, 136, 148], haze: 0.3 },
    storm: { by: 0.55, light: 0.52, sky: [62, 68, 82], haze: 0.3 },
    snow: { by: 0.5, light: 0.95, sky: [206, 212, 220], haze: 0.35 },
    fog: { by: 0.5, light: 0.95, sky: [208, 212, 214], haze: 0.92 },
    cloudy: { by: 0.3, light: 0.88, sky: [172, 178, 186], haze: 0.05 },
  }
  const air = grey[weather]
  if (!air) return picture
  return perPixel(picture, (rgb, { i, x, y }) => {
    const l = brightnessOf(rgb)
    const dull = mixed(rgb, [l, l, l * 1.04], air.by).map((value) => value * air.light) as Rgb
    const far = 1 - sample({ map: near, width, height }, x, y)
    const hazy = mixed(dull, air.sky, Math.min(0.95, air.haze * ramp(far, 0.1, 1)))
    return mixed(hazy, air.sky.map((value) => value + (l - 190) * 0.25) as Rgb, (sky[i] as number) * 0.85)
  })
}
