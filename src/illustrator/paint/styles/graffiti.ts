/** Graffiti: loud sprayed colour on concrete, fat black outline with a bright edge, bubbles and drips. */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drips } from './drips.ts'
import { luminanceOf } from './kernels.ts'
import { grown } from './line-art.ts'
import { paintWall } from './stencil-wall.ts'
import type { Style } from './style.ts'

const EDGES = [[255, 236, 64], [64, 240, 255], [255, 255, 255], [255, 120, 200]] as const // prettier-ignore

export const graffiti: Style = {
  medium: 'graffiti',
  pen: { fill: 'shaded', line: { color: '#101014', widthPx: 6 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const unit = Math.min(width, height)
    const picture = data.slice()
    const light = luminanceOf(frame)
    const black = grown(subject, width, height, unit * 0.007)
    const bright = grown(subject, width, height, unit * 0.02)
    const mist = grown(subject, width, height, unit * 0.05)
    const [er, eg, eb] = seededRandom(scene.seed).fork('edge').pick(EDGES)
    paintWall(frame, scene.seed, { brick: false, clouds: 16, size: 0.27 })
    const speck = noiseTile(128, 2, scene.seed)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const grain = tileAt(speck, x, y)
        const cover = (subject[p] as number) / 255
        const sky = 0.2 * (grain > 0.45 ? 1 : 0.2)
        const haze = (mist[p] as number) * (grain > 0.48 ? 0.5 : 0.15)
        for (let k = 0; k < 3; k++) {
          const own = picture[i + k] as number
          const mean = light[p] as number
          const loud = Math.max(0, Math.min(255, 128 + (mean + (own - mean) * 1.7 - 128) * 1.12)) + (grain - 0.5) * 12
          let wall = (data[i + k] as number) * (1 - sky) + loud * sky
          wall *= 1 - haze * 0.7
          const edge = k === 0 ? er : k === 1 ? eg : eb
          wall += (edge - wall) * (bright[p] as number)
          wall += (16 - wall) * (black[p] as number)
          data[i + k] = wall + (loud - wall) * cover
        }
      }
    }
    drips(frame, subject, scene.seed, ['#101014', '#101014', '#f0304c', '#2fb4d8'])
  },
}
