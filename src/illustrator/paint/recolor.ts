/**
 * Gives a finished sprite another colour: the dominant hue (by area) moves to the asked one in OKLCH, lightness keeps its modelling.
 * For drawables that cannot take a colour themselves.
 */
import { fromOklch, parseHex, toOklch, type Canvas, type Oklch } from '../pen/pen.ts'

const BINS = 36
const NEUTRAL = BINS

/** Recolours the canvas in place. */
export function recolor(canvas: Canvas, hex: string): void {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const pixels = image.data
  const target = toOklch(...parseHex(hex))
  const body = dominantCluster(pixels)
  for (let i = 0; i < pixels.length; i += 4) {
    if ((pixels[i + 3] as number) < 4) continue
    const color = toOklch(pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number)
    const weight = membership(color, body)
    if (weight <= 0) continue
    const relative = color.l - body.l
    const room = relative > 0 ? (1 - target.l) / Math.max(0.05, 1 - body.l) : target.l / Math.max(0.05, body.l)
    const l = color.l + (target.l + relative * Math.max(0.45, Math.min(1, room)) - color.l) * weight
    const c =
      color.c +
      (target.c * (body.neutral ? 1 : Math.max(0.55, Math.min(1.15, color.c / Math.max(0.02, body.c)))) - color.c) * weight
    const [r, g, b] = fromOklch({ l: Math.max(0, Math.min(1, l)), c, h: weight > 0.5 ? target.h : color.h })
    pixels[i] = r
    pixels[i + 1] = g
    pixels[i + 2] = b
  }
  context.putImageData(image, 0, 0)
}

type Cluster = Oklch & { neutral: boolean }

function dominantCluster(pixels: Uint8ClampedArray): Cluster {
  const weight = new Float64Array(BINS + 1)
  const [sumL, sumC, sumX, sumY] = [0, 1, 2, 3].map(() => new Float64Array(BINS + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let i = 0; i < pixels.length; i += 16) {
    if ((pixels[i + 3] as number) < 128) continue
    const { l, c, h } = toOklch(pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number)
    if (l < 0.3 && c < 0.09) continue
    const bin = c < 0.035 ? NEUTRAL : Math.floor(((h + Math.PI * 2) / (Math.PI * 2)) * BINS) % BINS
    weight[bin] = (weight[bin] as number) + (bin === NEUTRAL ? 0.75 : 1)
    sumL[bin] = (sumL[bin] as number) + l
    sumC[bin] = (sumC[bin] as number) + c
    sumX[bin] = (sumX[bin] as number) + Math.cos(h)
    sumY[bin] = (sumY[bin] as number) + Math.sin(h)
  }
  const around = (sums: Float64Array, bin: number) =>
    [-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => sum + (sums[(bin + step + BINS) % BINS] as number), 0)
  let best = NEUTRAL
  let most = weight[NEUTRAL] as number
  for (let bin = 0; bin < BINS; bin++) {
    const here = around(weight, bin)
    if (here > most) [best, most] = [bin, here]
  }
  if (best === NEUTRAL) {
    const count = Math.max(1, (weight[NEUTRAL] as number) / 0.75)
    return { l: (sumL[NEUTRAL] as number) / count || 0.7, c: 0, h: 0, neutral: true }
  }
  const count = Math.max(1, around(weight, best))
  return {
    l: around(sumL, best) / count,
    c: around(sumC, best) / count,
    h: Math.atan2(around(sumY, best), around(sumX, best)),
    neutral: false,
  }
}

function membership(color: Oklch, body: Cluster): number {
  if (body.neutral) return color.l < 0.3 ? 0 : Math.max(0, Math.min(1, 1 - (color.c - 0.06) / 0.04))
  let distance = Math.abs(color.h - body.h) % (Math.PI * 2)
  if (distance > Math.PI) distance = Math.PI * 2 - distance
  const near = distance < 0.95 ? 1 : Math.max(0, 1 - (distance - 0.95) / 0.3)
  return near * Math.max(0, Math.min(1, (color.c - 0.02) / 0.03)) * (color.l < 0.22 ? 0.3 : 1)
}
