/** Pop art: two loud colours and Ben-Day dots behind, things flat and over-bright with heavy contours and a white edge. */
import { seededRandom } from '../../../lib/random.ts'
import { parseHex } from '../../pen/pen.ts'
import { halftone } from './halftone.ts'
import { grown } from './line-art.ts'
import { boxBlur, inkLines, luminanceOf, relative } from './kernels.ts'
import type { Style } from './style.ts'

const PAIRS = [
  ['#ffd400', '#ff3d7f', '#00a8e8'],
  ['#00c2d1', '#ffe14d', '#ff4f4f'],
  ['#ff5fa2', '#4cd3c2', '#ffd93b'],
  ['#ff7a2f', '#2f6bff', '#ffe34d'],
] as const

export const popArt: Style = {
  medium: 'pop-art',
  pen: { fill: 'flat', line: { color: '#141216', widthPx: 6 }, lightFrom: -1 },
  filter(frame, { scene, subject }) {
    const { width, height, data } = frame
    const light = luminanceOf(frame)
    const lines = inkLines(light, width, height, { radius: relative(frame, 0.0014), gain: 8 })
    const soft = boxBlur(light, width, height, relative(frame, 0.01), relative(frame, 0.01))
    const halo = grown(subject, width, height, relative(frame, 0.012))
    const [a, b, c] = seededRandom(scene.seed).fork('pop').pick(PAIRS).map(parseHex) as [Rgb, Rgb, Rgb]
    const pitch = Math.min(width, height) / 46
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const tone = (soft[p] as number) / 255
        const dot = halftone(x, y, pitch, 0.25 + tone * 0.62)
        const base = tone < 0.42 ? c : a
        const cover = (subject[p] as number) / 255
        const edge = halo[p] as number
        const line = lines[p] as number
        for (let k = 0; k < 3; k++) {
          let back = (base[k] as number) + ((b[k] as number) - (base[k] as number)) * dot
          back += (255 - back) * edge
          const own = data[i + k] as number
          const mean = light[p] as number
          const loud = mean + (own - mean) * 1.75
          const level = (Math.round((loud / 255) * 4) / 4) * 255 * 0.7 + loud * 0.38
          const front = level * (line < 0.8 ? (line * line) / 0.8 : 1)
          data[i + k] = back + (front - back) * cover
        }
      }
    }
  },
}

type Rgb = [number, number, number]
