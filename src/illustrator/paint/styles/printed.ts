/** Styles of print and tile: pixel art, stained glass, mosaic, stencil on a wall, black and white, sepia, vintage, low poly. */
import { seededRandom } from '../../../lib/random.ts'
import { SHADED } from '../../pen/pen.ts'
import { tiles } from './tiles.ts'
import { fractalNoise, inkLines, luminanceOf, relative, valueNoise } from './kernels.ts'
import type { Frame, Style } from './style.ts'

/** Big square pixels in a reduced palette, with ordered dither. */
function pixelArt(frame: Frame): void {
  const { width, height, data } = frame
  const block = Math.max(2, Math.round(Math.max(width, height) / 176))
  const levels = 6
  const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
  for (let by = 0; by < height; by += block) {
    for (let bx = 0; bx < width; bx += block) {
      const [right, bottom] = [Math.min(width, bx + block), Math.min(height, by + block)]
      const sum = [0, 0, 0]
      for (let y = by; y < bottom; y++)
        for (let x = bx; x < right; x++)
          for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[(y * width + x) * 4 + k] as number)
      const count = (right - bx) * (bottom - by)
      const [r, g, b] = sum.map((value) => value / count) as [number, number, number]
      const mean = (r + g + b) / 3
      const dither = ((bayer[((by / block) & 3) * 4 + ((bx / block) & 3)] as number) / 16 - 0.5) * (255 / levels) * 0.45
      const quantised = [r, g, b].map(
        (value) => Math.round(((mean + (value - mean) * 1.25 + dither) / 255) * levels) * (255 / levels),
      )
      for (let y = by; y < bottom; y++)
        for (let x = bx; x < right; x++) for (let k = 0; k < 3; k++) data[(y * width + x) * 4 + k] = quantised[k] as number
    }
  }
}

/** Layers of spray paint through stencils on a brick wall, red accents kept, drips and overspray. */
function stencil(frame: Frame, seed: number, subject: Uint8ClampedArray): void {
  const { width, height, data } = frame
  const light = luminanceOf(frame)
  const lines = inkLines(light, width, height, { radius: relative(frame, 0.0012), gain: 7 })
  const random = seededRandom(seed)
  const unit = 1024 / Math.min(width, height)
  const clouds = Array.from({ length: 8 }, () => ({
    x: random.next() * width,
    y: random.next() * height * 0.9,
    radius: Math.min(width, height) * random.between(0.05, 0.11),
    color: random.pick([[233, 54, 78], [250, 198, 44], [38, 166, 190], [245, 120, 40]] as const), // prettier-ignore
  }))
  const brick = (u: number, v: number): [number, number, number] => {
    const row = Math.floor(v / 22)
    const [bx, by] = [(u + (row & 1) * 30) % 60, v % 22]
    const each = ((Math.imul(Math.floor((u + (row & 1) * 30) / 60) + row * 57, 2654435761) >>> 8) & 255) / 255
    const mortar = bx < 2 || by < 2
    const tone = 0.78 + 0.36 * fractalNoise(u * 0.025, v * 0.025, 4, seed) + 0.1 * (valueNoise(u * 0.8, v * 0.8, seed) - 0.5)
    return mortar
      ? [172 * tone, 164 * tone, 156 * tone]
      : [(200 - 34 * each) * tone, (182 - 36 * each) * tone, (172 - 38 * each) * tone]
  }
  for (let i = 0; i < light.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const [u, v] = [x * unit, y * unit]
    const color = brick(u, v)
    const speck = valueNoise(u * 0.95, v * 0.95, seed + 1)
    const blend = (to: readonly number[], amount: number) =>
      color.forEach((value, k) => (color[k] = value + ((to[k] as number) - value) * amount))
    for (const cloud of clouds) {
      const d = Math.hypot(x - cloud.x, y - cloud.y) / cloud.radius + (fractalNoise(u * 0.011, v * 0.011, 3, seed) - 0.5) * 1.4
      if (d < 1.15) blend(cloud.color, (1.15 - Math.max(0.15, d)) ** 2 * 0.8)
      else if (d < 1.8 && speck > 0.88) blend(cloud.color, 0.5 * (1.8 - d))
    }
    const [r, g, b] = [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]
    const l = light[i] as number
    if ((subject[i] as number) > 90) {
      const worn = Math.max(
        0.2,
        Math.min(1, 0.92 + 0.35 * (fractalNoise(u * 0.03, v * 0.03, 3, seed + 2) - 0.5) - (speck > 0.93 ? 0.5 : 0)),
      )
      const red = r > g * 1.6 && r > b * 1.5
      if (red) blend([206, 32, 42], 0.95 * worn)
      else if ((lines[i] as number) < 0.55 || l < 72) blend([22, 22, 25], 0.96 * worn)
      else if (l < 128) blend([46, 48, 54], 0.93 * worn)
      else if (l < 170)
        blend(Math.cos((u + v) * 0.55) * Math.cos((u - v) * 0.55) > (l - 142) / 60 ? [46, 48, 54] : [238, 233, 222], 0.92 * worn)
      else blend([240, 236, 226], 0.9 * worn)
    }
    for (let k = 0; k < 3; k++) data[i * 4 + k] = color[k] as number
  }
}

function toned(frame: Frame, tone: (luminance: number) => [number, number, number]): void {
  const { data } = frame
  for (let i = 0; i < data.length; i += 4) {
    const l = (data[i] as number) * 0.299 + (data[i + 1] as number) * 0.587 + (data[i + 2] as number) * 0.114
    const [r, g, b] = tone(l)
    data[i] = r
    data[i + 1] = g
    data[i + 2] = b
  }
}

export const PRINTED_STYLES: readonly Style[] = [
  { medium: 'pixel', pen: { fill: 'flat', line: { color: 'darker', widthPx: 3 }, lightFrom: -1 }, filter: pixelArt },
  {
    medium: 'stained-glass',
    pen: { ...SHADED, line: { color: '#15151a', widthPx: 4 } },
    filter: (frame, { scene, subject }) =>
      tiles(frame, scene.seed, { subject, cells: 620, gap: 3.2, gapColor: [22, 22, 26], saturation: 1.5, shimmer: 0.25 }),
  },
  {
    medium: 'mosaic',
    pen: SHADED,
    filter: (frame, { scene, subject }) =>
      tiles(frame, scene.seed, { subject, cells: 4200, gap: 1.6, gapColor: [214, 206, 192], saturation: 1.15, shimmer: 0.12 }),
  },
  {
    medium: 'low-poly',
    pen: SHADED,
    filter: (frame, { scene, subject }) =>
      tiles(frame, scene.seed, { subject, cells: 1500, gap: 0, gapColor: [0, 0, 0], saturation: 1.15, shimmer: 0.05 }),
  },
  {
    medium: 'pointillist',
    pen: SHADED,
    filter: (frame, { scene, subject }) =>
      tiles(frame, scene.seed, { subject, cells: 16000, gap: 1.1, gapColor: [244, 238, 222], saturation: 1.45, shimmer: 0.1 }),
  },
  {
    medium: 'stencil',
    pen: { ...SHADED, line: { color: '#141416', widthPx: 2 } },
    filter: (frame, { scene, subject }) => stencil(frame, scene.seed, subject),
  },
  {
    medium: 'graffiti',
    pen: { ...SHADED, line: { color: '#141416', widthPx: 4 } },
    filter: (frame, { scene, subject }) => stencil(frame, scene.seed, subject),
  },
  {
    medium: 'black-and-white',
    pen: SHADED,
    filter: (frame) =>
      toned(frame, (l) => {
        const t = l / 255
        const v = 255 * (t * t * (3 - 2 * t) * 0.6 + t * 0.4)
        return [v, v, v]
      }),
  },
  { medium: 'sepia', pen: SHADED, filter: (frame) => toned(frame, (l) => [l * 1.08 + 14, l * 0.9 + 8, l * 0.66]) },
]
