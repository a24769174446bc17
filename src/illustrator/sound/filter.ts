/** Second-order filters (Robert Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients"). */

export type Filter = (input: number) => number

/** A low, high or band pass at a frequency in hertz for 48 kHz. */
export function biquad(type: 'low' | 'high' | 'band', hertz: number, q: number): Filter {
  const omega = (2 * Math.PI * hertz) / 48_000
  const alpha = Math.sin(omega) / (2 * q)
  const cosine = Math.cos(omega)
  const a0 = 1 + alpha
  const [b0, b1, b2] =
    type === 'low'
      ? [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2]
      : type === 'high'
        ? [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2]
        : [alpha, 0, -alpha]
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return (input) => {
    const output = (b0 * input + b1 * x1 + b2 * x2 + 2 * cosine * y1 - (1 - alpha) * y2) / a0
    x2 = x1
    x1 = input
    y2 = y1
    y1 = output
    return output
  }
}
