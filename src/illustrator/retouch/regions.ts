/** Regions of a picture by colour and place: a sky at the top, what is green, what lies low and blue, what stands out in the middle. */
import type { PictureRegion } from '../scene/retouch-operation.ts'
import { backdropWeights } from './backdrop.ts'
import { ramp, sample } from './ramp.ts'
import type { Relief } from './relief.ts'
import type { Raster } from './retouch.ts'
import { sightOf, type Sight } from './sight.ts'

/** How much every pixel belongs to the region, 0 to 1, row by row. */
export function regionOf(picture: Raster, region: PictureRegion, sight: Pick<Sight, 'relief' | 'backdrop'> = sightOf(picture)): Float32Array {
  const { width, height } = picture
  const backdrop = region === 'subject' || region === 'background' ? sight.backdrop() : undefined
  if (backdrop) {
    const outside = backdropWeights(picture, backdrop)
    return region === 'background' ? outside : outside.map((value) => 1 - value)
  }
  const map = new Float32Array(width * height)
  const weight = weigher(picture, region, () => sight.relief())
  for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++, i++) map[i] = weight(i, x / width, y / height)
  return map
} // prettier-ignore

/** The part of the picture, 0 to 1, that the region covers; near nothing means that it is not there. */
export function regionShare(picture: Raster, region: PictureRegion, sight: Sight): number {
  const map = regionOf(picture, region, sight)
  return map.reduce((sum, value) => sum + value, 0) / map.length
}

type Weigh = (pixel: number, x: number, y: number) => number

function weigher(picture: Raster, region: PictureRegion, relief: () => Relief): Weigh {
  const { data } = picture
  const colour = (i: number) => [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number] as const
  const blueness: Weigh = (i) => {
    const [r, g, b] = colour(i)
    return ramp(b - Math.max(r, g * 0.86), 4, 30)
  }
  switch (region) {
    case 'left':
      return (_i, x) => 1 - ramp(x, 0.4, 0.6)
    case 'right':
      return (_i, x) => ramp(x, 0.4, 0.6)
    case 'top':
      return (_i, _x, y) => 1 - ramp(y, 0.4, 0.6)
    case 'bottom':
      return (_i, _x, y) => ramp(y, 0.4, 0.6)
    case 'plants':
      return (i) => {
        const [r, g, b] = colour(i)
        return ramp(g - r * 0.98, -2, 14) * ramp(g - b * 1.08, 0, 22)
      }
    case 'sky': {
      const small = relief()
      const { sky, width, height } = small
      const found = sky.some((value) => value > 0.5)
      if (!found) return (i, x, y) => blueness(i, x, y) * (1 - ramp(y, 0.5, 0.7))
      const edge = skyColours(picture, { sky, width, height })
      return (i, x, y) => {
        const rough = sample({ map: sky, width, height }, x, y)
        if (rough < 0.02) return 0
        const near = rough > 0.98 ? 1 : ramp(sampledAlike(small, sky, { x, y, rgb: colour(i), reach: 2 }), 0.2, 0.55)
        return near === 0 ? 0 : near * (1 - ramp(edge(i, x), 46, 90))
      }
    }
    case 'water':
      return (i, x, y) => blueness(i, x, y) * ramp(y, 0.4, 0.5)
    case 'subject':
    case 'background': {
      const small = relief()
      const stands: Weigh = (i, x, y) => {
        const rough = sample({ map: small.subject, width: small.width, height: small.height }, x, y)
        if (rough < 0.02 || rough > 0.98) return Math.round(rough)
        return ramp(sampledAlike(small, small.subject, { x, y, rgb: colour(i) }), 0.3, 0.7)
      }
      return region === 'subject' ? stands : (i, x, y) => 1 - stands(i, x, y)
    }
  }
}

/** How far, 0 to 442, a pixel is from the sky's colours in its column of the small map: what stands in front of the sky is not sky. */
function skyColours(picture: Raster, small: { sky: Float32Array; width: number; height: number }): (pixel: number, x: number) => number {
  const { width, height, data } = picture
  const ranges = Array.from({ length: small.width }, (_, column) => {
    const [low, high] = [[255, 255, 255], [0, 0, 0]]
    for (let row = 0; row < small.height; row++) {
      if ((small.sky[row * small.width + column] as number) < 0.9) continue
      const at = (Math.floor(((row + 0.5) * height) / small.height) * width + Math.floor(((column + 0.5) * width) / small.width)) * 4
      for (let k = 0; k < 3; k++) {
        low[k] = Math.min(low[k] as number, data[at + k] as number)
        high[k] = Math.max(high[k] as number, data[at + k] as number)
      }
    }
    return { low, high }
  })
  return (pixel, x) => {
    const { low, high } = ranges[Math.min(small.width - 1, Math.floor(x * small.width))] as { low: number[]; high: number[] }
    let sum = 0
    for (let k = 0; k < 3; k++) {
      const value = data[pixel * 4 + k] as number
      sum += Math.max(0, (low[k] as number) - value, value - (high[k] as number)) ** 2
    }
    return Math.sqrt(sum)
  }
} // prettier-ignore

/** A small map read around a point, by the points whose colours are like the pixel's: edges of the map fall on edges of the picture. */
function sampledAlike(
  { width, height, tones }: Relief,
  map: Float32Array,
  { x, y, rgb, reach = 1 }: { x: number; y: number; rgb: readonly [number, number, number]; reach?: number },
): number {
  const [fx, fy] = [x * width - 0.5, y * height - 0.5]
  const [ix, iy] = [Math.round(fx), Math.round(fy)]
  let [sum, total] = [0, 0]
  for (let v = Math.max(0, iy - reach); v <= Math.min(height - 1, iy + reach); v++)
    for (let u = Math.max(0, ix - reach); u <= Math.min(width - 1, ix + reach); u++) {
      const at = v * width + u
      const apart =
        ((tones[at * 3] as number) - rgb[0]) ** 2 + ((tones[at * 3 + 1] as number) - rgb[1]) ** 2 + ((tones[at * 3 + 2] as number) - rgb[2]) ** 2
      const near = Math.max(0, reach + 0.5 - Math.abs(u - fx)) * Math.max(0, reach + 0.5 - Math.abs(v - fy))
      const weight = near * (1 / (1 + (apart / 900) ** 2) + 0.004)
      sum += (map[at] as number) * weight
      total += weight
    }
  return total > 0 ? sum / total : 0
} // prettier-ignore
