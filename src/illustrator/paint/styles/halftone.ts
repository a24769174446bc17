/** The dots of a printing screen. */

/** How dark the screen is at a place, 0 to 1, for a tone of 0 (black) to 1 (white): dots on a grid turned by 45 degrees, `pitch` pixels apart. */
export function halftone(x: number, y: number, pitch: number, tone: number): number {
  const u = (x + y) / pitch
  const v = (x - y) / pitch
  const du = u - Math.floor(u) - 0.5
  const dv = v - Math.floor(v) - 0.5
  const radius = Math.sqrt(Math.max(0, 1 - tone)) * 0.72
  const d = Math.sqrt(du * du + dv * dv)
  const edge = (radius - d) * pitch * 0.7 + 0.5
  return edge < 0 ? 0 : edge > 1 ? 1 : edge
}
