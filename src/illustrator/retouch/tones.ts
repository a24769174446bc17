/** Tone and colour of every pixel, in place. */
import type { Raster } from './retouch.ts'

type Tone = (picture: Raster, amount: number) => void

const eachPixel =
  (change: (rgb: [number, number, number], amount: number, at: { x: number; y: number }) => [number, number, number]): Tone =>
  ({ width, height, data }, amount) => {
    for (let i = 0, p = 0; i < data.length; i += 4, p++) {
      const at = { x: (p % width) / width - 0.5, y: Math.floor(p / width) / height - 0.5 }
      const [r, g, b] = change([data[i] as number, data[i + 1] as number, data[i + 2] as number], amount, at)
      data[i] = r
      data[i + 1] = g
      data[i + 2] = b
    }
  }

const luminance = ([r, g, b]: [number, number, number]): number => r * 0.299 + g * 0.587 + b * 0.114
const saturate = (rgb: [number, number, number], factor: number): [number, number, number] => {
  const l = luminance(rgb)
  return rgb.map((value) => l + (value - l) * factor) as [number, number, number]
}

/** The tone operations by name; `amount` is used by brightness and contrast. */
export const TONES: Readonly<
  Record<
    | 'black-and-white'
    | 'warm'
    | 'cool'
    | 'sepia'
    | 'invert'
    | 'vignette'
    | 'vivid'
    | 'muted'
    | 'sunset'
    | 'cinematic'
    | 'faded'
    | 'brightness'
    | 'contrast',
    Tone
  >
> = {
  'black-and-white': eachPixel((rgb) => {
    const l = luminance(rgb)
    return [l, l, l]
  }),
  warm: eachPixel(([r, g, b]) => [r * 1.1 + 6, g * 1.02 + 2, b * 0.86]),
  cool: eachPixel(([r, g, b]) => [r * 0.88, g * 1.0, b * 1.12 + 6]),
  sepia: eachPixel((rgb) => {
    const l = luminance(rgb)
    return [l * 1.08 + 14, l * 0.9 + 8, l * 0.66]
  }),
  sunset: eachPixel(([r, g, b], _amount, { y }) => [r * 1.14 + 16, g * (0.94 - y * 0.06) + 4, b * (0.74 - y * 0.1) + 10]),
  invert: eachPixel(([r, g, b]) => [255 - r, 255 - g, 255 - b]),
  vignette: eachPixel(([r, g, b], _amount, { x, y }) => {
    const v = 1 - Math.min(0.75, (x * x + y * y) * 1.5)
    return [r * v, g * v, b * v]
  }),
  cinematic: eachPixel((rgb) => {
    // Shadows toward teal, lights toward orange, a firmer middle.
    const l = luminance(rgb) / 255
    const [low, high] = [(1 - l) ** 2, l ** 1.4]
    const [r, g, b] = saturate(rgb, 0.94).map((value) => 128 + (value - 128) * 1.12) as [number, number, number]
    return [r - 16 * low + 20 * high, g + 5 * low + 5 * high, b + 16 * low - 20 * high]
  }),
  faded: eachPixel((rgb) => saturate(rgb, 0.75).map((value) => 38 + value * 0.8) as [number, number, number]),
  vivid: eachPixel((rgb) => saturate(rgb, 1.4)),
  muted: eachPixel((rgb) => saturate(rgb, 0.6)),
  // Along a curve, so that lights do not burn out and shadows keep their detail.
  brightness: eachPixel((rgb, amount) => {
    const bend = amount > 0 ? 1 / (1 + amount * 2.6) : 1
    return rgb.map((value) => (amount > 0 ? 255 * (value / 255) ** bend : value * (1 + amount * 1.6))) as [number, number, number]
  }),
  contrast: eachPixel(([r, g, b], amount) => [
    128 + (r - 128) * (1 + amount),
    128 + (g - 128) * (1 + amount),
    128 + (b - 128) * (1 + amount),
  ]),
}
