/** Sticker: things die-cut with a white border and a shadow, on a plain pastel sheet. */
import { seededRandom } from '../../../lib/random.ts'
import { parseHex } from '../../pen/pen.ts'
import { boxBlur, luminanceOf, relative } from './kernels.ts'
import { grown } from './line-art.ts'
import type { Style } from './style.ts'

const SHEETS = ['#bfe3f2', '#ffd9c2', '#d8ecc4', '#e6d4f2', '#ffe9a8', '#f9cfd8'] as const

export const sticker: Style = {
  medium: 'sticker',
  pen: { fill: 'shaded', line: { color: '#2a2430', widthPx: 4 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const things = context.things()
    const light = luminanceOf(things)
    const border = grown(context.subject, width, height, relative(frame, 0.017))
    const shade = boxBlur(border, width, height, relative(frame, 0.009), relative(frame, 0.009))
    const [sr, sg, sb] = parseHex(seededRandom(context.scene.seed).fork('sheet').pick(SHEETS))
    const drop = relative(frame, 0.012)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const a = (things.data[i + 3] as number) / 255
        const cast = 1 - (shade[Math.max(0, p - drop - drop * width)] as number) * 0.34
        const white = border[p] as number
        const gloss = Math.max(0, 1 - Math.abs(((x + y) / (width + height)) * 2 - 0.62) * 7) * 0.12
        const vignette = 1.03 - ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 0.22
        const lifted = Math.min(1.1, 1.02 + (light[p] as number) / 4000)
        for (let k = 0; k < 3; k++) {
          const sheet = (k === 0 ? sr : k === 1 ? sg : sb) * vignette * cast
          const cut = sheet + (252 - sheet) * white
          const own = (things.data[i + k] as number) * lifted
          const face = cut + (own - cut) * a
          data[i + k] = face + (255 - face) * gloss * white
        }
      }
    }
  },
}
