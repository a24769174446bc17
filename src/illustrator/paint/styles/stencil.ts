/** Stencil street art: greys and one red sprayed in layers on a brick wall, with overspray and drips. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drips } from './drips.ts'
import { halftone } from './halftone.ts'
import { inkLines, luminanceOf, relative } from './kernels.ts'
import { grown } from './line-art.ts'
import { paintWall } from './stencil-wall.ts'
import type { Style } from './style.ts'

const PALE = [240, 236, 226] as const
const RED = [208, 32, 42] as const
const GREY = [74, 76, 82] as const
const BLACK = [22, 22, 25] as const

export const stencil: Style = {
  medium: 'stencil',
  pen: { ...SHADED, line: { color: '#141416', widthPx: 3.2 } },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const light = luminanceOf(frame)
    const lines = inkLines(light, width, height, { radius: relative(frame, 0.0012), gain: 7 })
    const halo = grown(subject, width, height, relative(frame, 0.014))
    const picture = data.slice()
    paintWall(frame, scene.seed, { brick: true, clouds: 7, size: 0.12 })
    const worn = noiseTile(16, 4, scene.seed + 2)
    const speck = noiseTile(128, 2, scene.seed)
    const unit = 1024 / Math.min(width, height)
    const pitch = Math.max(3, 8 / unit)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const grain = tileAt(speck, x * unit, y * unit)
        const inside = (subject[p] as number) > 90
        if (!inside) {
          const mist = (halo[p] as number) * (grain > 0.5 ? 0.34 : 0.12)
          for (let k = 0; k < 3; k++) data[i + k] = (data[i + k] as number) * (1 - mist) + 24 * mist
          continue
        }
        const r = picture[i] as number
        const g = picture[i + 1] as number
        const b = picture[i + 2] as number
        const l = light[p] as number
        const opaque = Math.max(
          0.3,
          Math.min(1, 0.94 + (tileAt(worn, x * unit, y * unit) - 0.5) * 0.5 - (grain > 0.8 ? 0.35 : 0)),
        )
        const red = r > g * 1.32 && r > b * 1.28 && r - g > 46 && !(g > b * 1.25)
        let spray: readonly [number, number, number] = PALE
        if (red) spray = RED
        else if (l < 76) spray = BLACK
        else if (l < 128 || (l < 176 && halftone(x, y, pitch, (l - 96) / 100) > 0.5)) spray = GREY
        if ((lines[p] as number) < 0.55) spray = BLACK
        const [pr, pg, pb] = spray
        data[i] = (data[i] as number) + (pr - (data[i] as number)) * opaque
        data[i + 1] = (data[i + 1] as number) + (pg - (data[i + 1] as number)) * opaque
        data[i + 2] = (data[i + 2] as number) + (pb - (data[i + 2] as number)) * opaque
      }
    }
    drips(frame, subject, scene.seed, ['#18181b', '#c8202c', '#4a4c52'])
  },
}
