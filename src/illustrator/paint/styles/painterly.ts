/** Styles of the brush: watercolour, oil, gouache, impressionist. */
import { SHADED } from '../../pen/pen.ts'
import { boxBlur, fractalNoise, kuwahara, luminanceOf, relative, valueNoise } from './kernels.ts'
import type { Frame, Style } from './style.ts'

const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value)

const paperGrain = (x: number, y: number): number =>
  0.94 + 0.08 * (fractalNoise(x * 0.05, y * 0.05, 2, 91) - 0.5) + 0.06 * (valueNoise(x * 0.7, y * 0.7, 92) - 0.5)

/** Washes with darker edges that leave the paper's border white. */
function watercolor(frame: Frame, seed: number): void {
  const { width, height, data } = frame
  const smooth = kuwahara(frame, relative(frame, 0.007))
  const light = luminanceOf(smooth)
  const soft = boxBlur(light, width, height, relative(frame, 0.006))
  const shorter = Math.min(width, height)
  const unit = 1024 / shorter
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x * unit, y * unit]
      const flow = fractalNoise(u * 0.012, v * 0.012, 3, seed)
      const sx = clamp(Math.round(x + ((flow - 0.5) * 15) / unit), 0, width - 1)
      const sy = clamp(Math.round(y + ((fractalNoise(u * 0.012 + 40, v * 0.012, 3, seed) - 0.5) * 15) / unit), 0, height - 1)
      const from = sy * width + sx
      const edge = clamp(((soft[from] as number) - (light[from] as number)) * 0.012, -0.02, 0.32)
      const pigment = (fractalNoise(u * 0.02 + 7, v * 0.02, 3, seed + 5) - 0.5) * 0.34
      const border = Math.min(x, y, width - x, height - y) / shorter + (flow - 0.5) * 0.1
      const fade = clamp((border - 0.012) / 0.05, 0, 1)
      const paper = paperGrain(u, v)
      const i = (y * width + x) * 4
      for (let k = 0; k < 3; k++) {
        let value = (smooth.data[from * 4 + k] as number) / 255
        value = 1 - (1 - value) * (0.84 - pigment) * (1 + edge * 2.2)
        value = 1 - (1 - value) * fade
        data[i + k] = 255 * value * (paper + 0.02)
      }
    }
  }
}

/** Thick directional strokes with relief; `stroke` is their length, `boldness` their relief and saturation. */
function oil(frame: Frame, seed: number, options: { stroke: number; boldness: number }): void {
  const { width, height, data } = frame
  const smooth = kuwahara(kuwahara(frame, relative(frame, 0.006)), relative(frame, 0.003))
  const light = luminanceOf(smooth)
  const unit = 1024 / Math.min(width, height)
  const at = (x: number, y: number) => light[clamp(y, 0, height - 1) * width + clamp(x, 0, width - 1)] as number
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x * unit, y * unit]
      const angle =
        Math.atan2(at(x, y + 2) - at(x, y - 2), at(x + 2, y) - at(x - 2, y) + 0.01) +
        Math.PI / 2 +
        (fractalNoise(u * 0.006, v * 0.006, 2, seed) - 0.5) * 4
      const [ca, sa] = [Math.cos(angle), Math.sin(angle)]
      const [along, over] = [(u * ca + v * sa) * options.stroke, -u * sa + v * ca]
      const bristle = valueNoise(along, over * 0.38, seed) * 0.7 + valueNoise(along * 2.4, over * 0.8, seed + 1) * 0.3
      const beside =
        valueNoise(along + options.stroke, (over + 1.2) * 0.38, seed) * 0.7 +
        valueNoise((along + options.stroke) * 2.4, (over + 1.2) * 0.8, seed + 1) * 0.3
      const relief = (bristle - beside) * 36 * options.boldness
      const from =
        (clamp(Math.round(y + ((bristle - 0.5) * 9 * sa) / unit), 0, height - 1) * width +
          clamp(Math.round(x + ((bristle - 0.5) * 9 * ca) / unit), 0, width - 1)) *
        4
      const i = (y * width + x) * 4
      const [r, g, b] = [0, 1, 2].map(
        (k) => (128 + ((smooth.data[from + k] as number) - 128) * 1.12) * (0.93 + bristle * 0.15) + relief,
      ) as [number, number, number]
      const mean = (r + g + b) / 3
      data[i] = mean + (r - mean) * (1.05 + 0.15 * options.boldness)
      data[i + 1] = mean + (g - mean) * (1.05 + 0.15 * options.boldness)
      data[i + 2] = mean + (b - mean) * (1.05 + 0.15 * options.boldness)
    }
  }
}

function gouache(frame: Frame, seed: number): void {
  const smooth = kuwahara(frame, relative(frame, 0.008))
  const { width, data } = frame
  for (let i = 0; i < data.length; i += 4) {
    const p = i / 4
    const [x, y] = [p % width, Math.floor(p / width)]
    const chalk = 0.95 + 0.08 * valueNoise(x * 0.35, y * 0.35, seed)
    for (let k = 0; k < 3; k++) data[i + k] = (Math.round((smooth.data[i + k] as number) / 18) * 18 * 0.94 + 14) * chalk
  }
}

export const PAINTERLY_STYLES: readonly Style[] = [
  { medium: 'watercolor', pen: SHADED, filter: (frame, { scene }) => watercolor(frame, scene.seed & 1023) },
  { medium: 'oil', pen: SHADED, filter: (frame, { scene }) => oil(frame, scene.seed & 1023, { stroke: 0.045, boldness: 1 }) },
  {
    medium: 'impressionist',
    pen: SHADED,
    filter: (frame, { scene }) => oil(frame, scene.seed & 1023, { stroke: 0.09, boldness: 1.5 }),
  },
  { medium: 'van-gogh', pen: SHADED, filter: (frame, { scene }) => oil(frame, scene.seed & 1023, { stroke: 0.03, boldness: 2 }) },
  { medium: 'gouache', pen: { ...SHADED, fill: 'flat' }, filter: (frame, { scene }) => gouache(frame, scene.seed & 1023) },
]
