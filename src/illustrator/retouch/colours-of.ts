/** The colours of one picture for another: mean and spread of lightness and of two opponent colours are carried over (Reinhard and others 2001). */
import { perPixel, type Rgb } from './per-pixel.ts'
import type { Raster } from './retouch.ts'

type Spread = { mean: Rgb; spread: Rgb }

/** The picture in the colours of another; `amount` 1 is all of it. */
export function inColoursOf(picture: Raster, other: Raster, amount = 0.85): Raster {
  const [from, to] = [spreadOf(picture), spreadOf(other)]
  // Narrow spreads are not blown up: grain would become colour.
  const gain = from.spread.map((value, k) => Math.max(0.5, Math.min(k === 0 ? 1.5 : 2.2, (to.spread[k] as number) / Math.max(2, value))))
  return perPixel(picture, (rgb) => {
    const own = opponent(rgb)
    const moved = own.map((value, k) => (value - (from.mean[k] as number)) * (gain[k] as number) + (to.mean[k] as number)) as Rgb
    // Lightness goes half the way, so that the picture keeps its own light.
    const mixed = moved.map((value, k) => (own[k] as number) + (value - (own[k] as number)) * amount * (k === 0 ? 0.5 : 1)) as Rgb
    return rgbOfOpponent(mixed)
  })
} // prettier-ignore

/** Lightness, red against green, yellow against blue. */
const opponent = ([r, g, b]: Rgb): Rgb => [r * 0.3 + g * 0.5 + b * 0.2, r - g, (r + g) / 2 - b]

function rgbOfOpponent([l, rg, yb]: Rgb): Rgb {
  // l = .3r + .5g + .2b with r = g + rg and b = (r + g) / 2 - yb.
  const g = l - 0.4 * rg + 0.2 * yb
  const r = g + rg
  return [r, g, (r + g) / 2 - yb]
}

function spreadOf({ width, height, data }: Raster): Spread {
  const step = Math.max(1, Math.floor((width * height) / 60_000))
  const [sum, squares]: [Rgb, Rgb] = [[0, 0, 0], [0, 0, 0]]
  let count = 0
  for (let i = 0; i < width * height; i += step, count++)
    opponent([data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]).forEach((value, k) => {
      sum[k] = (sum[k] as number) + value
      squares[k] = (squares[k] as number) + value * value
    })
  const mean = sum.map((value) => value / count) as Rgb
  return { mean, spread: squares.map((value, k) => Math.sqrt(Math.max(0, value / count - (mean[k] as number) ** 2))) as Rgb }
} // prettier-ignore
