/** Changes of colour that painters share, in place. */
import type { Frame } from './style.ts'

/** Saturation and contrast about the middle, 1 keeps; `lift` raises the darks by levels. */
export function enrich(frame: Frame, options: { saturation: number; contrast?: number; lift?: number }): void {
  const { data } = frame
  const { saturation, contrast = 1, lift = 0 } = options
  const base = 128 - 128 * contrast + lift
  for (let i = 0; i < data.length; i += 4) {
    const r = data[i] as number
    const g = data[i + 1] as number
    const b = data[i + 2] as number
    const grey = r * 0.3 + g * 0.59 + b * 0.11
    data[i] = (grey + (r - grey) * saturation) * contrast + base
    data[i + 1] = (grey + (g - grey) * saturation) * contrast + base
    data[i + 2] = (grey + (b - grey) * saturation) * contrast + base
  }
}

/** Lays one colour over the frame wherever `ink` (0-1) says so. */
export function layInk(frame: Frame, ink: Float32Array, color: readonly [number, number, number], strength = 1): void {
  const { data } = frame
  const [r, g, b] = color
  for (let i = 0, p = 0; p < ink.length; p++, i += 4) {
    const a = (ink[p] as number) * strength
    if (a <= 0.004) continue
    data[i] = (data[i] as number) + (r - (data[i] as number)) * a
    data[i + 1] = (data[i + 1] as number) + (g - (data[i + 1] as number)) * a
    data[i + 2] = (data[i + 2] as number) + (b - (data[i + 2] as number)) * a
  }
}
