/** The direction in which a brush would go at each place: along edges where there are any, on gentle swirls elsewhere. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { boxBlur, luminanceOf, shrunk } from './kernels.ts'
import type { Frame } from './style.ts'

export type Flow = {
  /** Pixels of the picture to a cell. */
  step: number
  columns: number
  rows: number
  /** Angle in radians at each cell. */
  angle: Float32Array
  /** 0 where nothing gives a direction, 1 along clear edges. */
  sure: Float32Array
}

/** Measures the flow on a grid (structure tensor). `swirl` turns of noise are mixed in where the picture gives no direction, in swirls of `256 / cells` cells. */
export function flowOf(frame: Frame, seed: number, swirl = 1.2, cells = 8): Flow {
  const step = Math.max(1, Math.round(Math.min(frame.width, frame.height) / 256))
  const small = shrunk(frame, step)
  const { width: columns, height: rows } = small
  const light = boxBlur(luminanceOf(small), columns, rows, 1)
  const xx = new Float32Array(light.length)
  const yy = new Float32Array(light.length)
  const xy = new Float32Array(light.length)
  for (let y = 1; y < rows - 1; y++) {
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x
      const gx = (light[i + 1] as number) - (light[i - 1] as number)
      const gy = (light[i + columns] as number) - (light[i - columns] as number)
      xx[i] = gx * gx
      yy[i] = gy * gy
      xy[i] = gx * gy
    }
  }
  const [a, b, c] = [xx, yy, xy].map((one) => boxBlur(one, columns, rows, 4)) as [Float32Array, Float32Array, Float32Array]
  const angle = new Float32Array(light.length)
  const sure = new Float32Array(light.length)
  const clouds = noiseTile(cells, cells < 8 ? 1 : 2, seed)
  const shift = seed & 127
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x
      const along = 0.5 * Math.atan2(2 * (c[i] as number), (a[i] as number) - (b[i] as number)) + Math.PI / 2
      const energy = (a[i] as number) + (b[i] as number)
      const certain = Math.min(1, energy / 160)
      const drift = (tileAt(clouds, x + shift, y) - 0.5) * Math.PI * 2 * swirl
      // Angles are mixed as doubled vectors, since a brush has no front.
      const cx = Math.cos(2 * along) * certain + Math.cos(2 * drift) * (1 - certain) * 0.7
      const cy = Math.sin(2 * along) * certain + Math.sin(2 * drift) * (1 - certain) * 0.7
      angle[i] = 0.5 * Math.atan2(cy, cx)
      sure[i] = certain
    }
  }
  return { step, columns, rows, angle, sure }
}
