/** Soft steps and reading between the points of small maps. */

/** From 0 at `from` to 1 at `to`, smoothly. */
export function ramp(value: number, from: number, to: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** A small map read between its points, at 0 to 1 across and down. */
export function sample(small: { map: Float32Array; width: number; height: number }, x: number, y: number): number {
  const { map, width, height } = small
  const [fx, fy] = [
    Math.max(0, Math.min(width - 1.001, x * width - 0.5)),
    Math.max(0, Math.min(height - 1.001, y * height - 0.5)),
  ]
  const [ix, iy] = [Math.floor(fx), Math.floor(fy)]
  const [dx, dy] = [fx - ix, fy - iy]
  const at = (k: number, row: number) => map[Math.min(height - 1, row) * width + Math.min(width - 1, k)] as number
  return (at(ix, iy) * (1 - dx) + at(ix + 1, iy) * dx) * (1 - dy) + (at(ix, iy + 1) * (1 - dx) + at(ix + 1, iy + 1) * dx) * dy
}
