/** Graffiti: loud sprayed colour on concrete, fat black outline with a bright edge, bubbles and drips. */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drips } from './drips.ts'
import { eachRow, luminanceOf } from './kernels.ts'
import { grown } from './line-art.ts'
import { paintWall } from './stencil-wall.ts'
import type { Style } from './style.ts'

const EDGES = [[255, 236, 64], [64, 240, 255], [255, 255, 255], [255, 120, 200]] as const // prettier-ignore

export const graffiti: Style = {
  medium: 'graffiti',
  broad: true,
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
    const edge = Uint8Array.from(seededRandom(scene.seed).fork('edge').pick(EDGES))
    paintWall(frame, scene.seed, { brick: false, clouds: 16, size: 0.27 })
    const speck = noiseTile(128, 2, scene.seed)
    eachRow(0, height, (y) => {
      for (let x = 0, p = y * width; x < width; x++, p++) {
        const i = p * 4
        const grain = tileAt(speck, x, y)
        const cover = (subject[p] as number) / 255
        const sky = grain > 0.45 ? 0.2 : 0.04
        const haze = 1 - (mist[p] as number) * (grain > 0.48 ? 0.35 : 0.105)
        const glow = bright[p] as number
        const dark = black[p] as number
        const mean = light[p] as number
        const grit = (grain - 0.5) * 12
        for (let k = 0; k < 3; k++) {
          const tone = (mean + ((picture[i + k] as number) - mean) * 1.7 - 128) * 1.12 + 128
          const loud = (tone < 0 ? 0 : tone > 255 ? 255 : tone) + grit
          let wall = ((data[i + k] as number) * (1 - sky) + loud * sky) * haze
          wall += ((edge[k] as number) - wall) * glow
          wall += (16 - wall) * dark
          data[i + k] = wall + (loud - wall) * cover
        }
      }
    })
    drips(frame, subject, scene.seed, ['#101014', '#101014', '#f0304c', '#2fb4d8'])
  },
}
