/** Second-order filters (Robert Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients"). */
import { SAMPLE_RATE } from './track.ts'

export type FilterType = 'low' | 'high' | 'band'

/** Filters one sample after the other; `tune` moves its frequency while it runs. */
export type Filter = ((input: number) => number) & { tune(hertz: number): void }

/** A low, high or band pass at a frequency in hertz. */
export function biquad(type: FilterType, hertz: number, q: number): Filter {
  let [b0, b1, b2, a1, a2] = coefficients(type, hertz, q)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  const filter = (input: number): number => {
    const output = b0 * input + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = input
    y2 = y1
    y1 = output
    return output
  }
  return Object.assign(filter, {
    tune(to: number): void {
      ;[b0, b1, b2, a1, a2] = coefficients(type, to, q)
    },
  })
}

type Coefficients = [b0: number, b1: number, b2: number, a1: number, a2: number]

function coefficients(type: FilterType, hertz: number, q: number): Coefficients {
  const omega = (2 * Math.PI * Math.min(hertz, SAMPLE_RATE * 0.45)) / SAMPLE_RATE
  const alpha = Math.sin(omega) / (2 * q)
  const cosine = Math.cos(omega)
  const a0 = 1 + alpha
  const shared = [(-2 * cosine) / a0, (1 - alpha) / a0] as const
  if (type === 'band') return [alpha / a0, 0, -alpha / a0, ...shared]
  const edge = type === 'low' ? 1 - cosine : 1 + cosine
  return [edge / 2 / a0, (type === 'low' ? edge : -edge) / a0, edge / 2 / a0, ...shared]
}
