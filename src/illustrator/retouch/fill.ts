/** Filling a hole from its surroundings. */
import type { Raster } from './retouch.ts'

/** The picture with the holes (weight above a half) filled inward from their rims, smoothly; nothing is invented, so large holes look plain. */
export function filled(picture: Raster, holes: Float32Array): Raster {
  const { width, height } = picture
  const data = new Uint8ClampedArray(picture.data)
  const open = new Set<number>()
  holes.forEach((weight, i) => {
    if (weight > 0.5) open.add(i)
  })
  if (open.size === holes.length) return { width, height, data }
  const order = [...open]
  while (open.size > 0) {
    const ring: [number, number[]][] = []
    for (const i of open) {
      const known = around(i, width, height).filter((n) => !open.has(n))
      if (known.length > 0)
        ring.push([i, [0, 1, 2].map((k) => known.reduce((sum, n) => sum + (data[n * 4 + k] as number), 0) / known.length)])
    }
    for (const [i, color] of ring) {
      open.delete(i)
      data.set(color, i * 4)
    }
  }
  for (let round = 0; round < 40; round++)
    for (const i of round % 2 === 0 ? order : order.toReversed()) {
      const near = around(i, width, height)
      for (let k = 0; k < 3; k++) data[i * 4 + k] = near.reduce((sum, n) => sum + (data[n * 4 + k] as number), 0) / near.length
    }
  return { width, height, data }
}

function around(i: number, width: number, height: number): number[] {
  const [x, y] = [i % width, Math.floor(i / width)]
  return [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, y > 0 ? i - width : -1, y < height - 1 ? i + width : -1].filter((n) => n >= 0)
} // prettier-ignore
