/** Mosaic: small square stones set in rows along the shapes, smaller on things, in pale grout, each catching the light its own way. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { enrich } from './brushed.ts'
import { cellColors, cellsOf } from './cells.ts'
import { flowOf } from './flow.ts'
import type { Style } from './style.ts'

export const mosaic: Style = {
  medium: 'mosaic',
  pen: { ...SHADED, line: { color: 'darker', widthPx: 2.4 } },
  filter(frame, { scene, subject }) {
    const { width, height, data } = frame
    const unit = Math.min(width, height)
    const flow = flowOf(frame, scene.seed, 0.5)
    enrich(frame, { saturation: 1.45, contrast: 1.12, lift: 8 })
    const cells = cellsOf(width, height, {
      seed: scene.seed, subject, size: Math.max(5, unit / 46), thingSize: Math.max(4, unit / 84), jitter: 0.36,
      angleAt: (x, y) => flow.angle[Math.min(flow.rows - 1, Math.floor(y / flow.step)) * flow.columns + Math.min(flow.columns - 1, Math.floor(x / flow.step))] as number,
    }) // prettier-ignore
    const colors = cellColors(data, cells)
    const grout = noiseTile(128, 2, scene.seed)
    const gap = Math.max(0.55, unit * 0.0008)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const cell = cells.of[p] as number
        const m = cells.margin[p] as number
        if (m < gap) {
          const tone = 108 + (tileAt(grout, x, y) - 0.5) * 40
          data[i] = tone
          data[i + 1] = tone * 0.965
          data[i + 2] = tone * 0.9
          continue
        }
        const hash = Math.imul(cell, 0x9e3779b1) >>> 0
        const tilt = 0.88 + (hash & 255) / 850
        const bevel = m < gap * 2.2 ? 0.86 : 1
        const spark = (hash & 0xf00) === 0 ? 16 : 0
        const f = tilt * bevel
        data[i] = (colors[cell * 3] as number) * f + spark
        data[i + 1] = (colors[cell * 3 + 1] as number) * f + spark
        data[i + 2] = (colors[cell * 3 + 2] as number) * f + spark
      }
    }
  },
}
