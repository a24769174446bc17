/** Reading between the pixels of a smaller copy, so that what is computed coarsely has smooth edges when drawn large. */

export type Planes = { width: number; height: number; red: Float32Array; green: Float32Array; blue: Float32Array }

/** Writes the colour at fractional coordinates of the planes into `out` (red, green, blue). */
export function readBetween(planes: Planes, x: number, y: number, out: Float32Array): void {
  const { width, height, red, green, blue } = planes
  const fx = x < 0 ? 0 : x > width - 1.001 ? width - 1.001 : x
  const fy = y < 0 ? 0 : y > height - 1.001 ? height - 1.001 : y
  const column = fx | 0
  const row = fy | 0
  const wx = fx - column
  const wy = fy - row
  const d = wx * wy
  const b = wx - d
  const c = wy - d
  const a = 1 - wx - c
  const i = row * width + column
  const right = column + 1 < width ? i + 1 : i
  const below = row + 1 < height ? i + width : i
  const both = row + 1 < height ? right + width : right
  out[0] = (red[i] as number) * a + (red[right] as number) * b + (red[below] as number) * c + (red[both] as number) * d
  out[1] = (green[i] as number) * a + (green[right] as number) * b + (green[below] as number) * c + (green[both] as number) * d
  out[2] = (blue[i] as number) * a + (blue[right] as number) * b + (blue[below] as number) * c + (blue[both] as number) * d
}
