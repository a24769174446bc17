/** Linocut: one block of black and one of colour on cream paper; lights are carved away in short parallel cuts. */
import { seededRandom } from '../../../lib/random.ts'
import { parseHex } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drawOver } from './draw-over.ts'
import { flowOf } from './flow.ts'
import { boxBlur, forWhitePaper, luminanceOf, relative } from './kernels.ts'
import { grown } from './line-art.ts'
import type { Style } from './style.ts'

const INKS = ['#c8452e', '#2f6f8f', '#d49a2a', '#4a7a4c', '#8a4f6d'] as const

export const linocut: Style = {
  medium: 'linocut',
  pen: { fill: 'flat', line: { color: '#101012', widthPx: 5 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const light = forWhitePaper(luminanceOf(frame), 112)
    const soft = boxBlur(light, width, height, relative(frame, 0.004))
    const flow = flowOf(frame, scene.seed, 0.2)
    const halo = grown(subject, width, height, relative(frame, 0.007))
    const [cr, cg, cb] = parseHex(seededRandom(scene.seed).fork('ink').pick(INKS))
    const wear = noiseTile(128, 3, scene.seed)
    const wobble = noiseTile(16, 2, scene.seed)
    const unit = 1024 / Math.min(width, height)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const inside = (subject[p] as number) > 128
        const u = x * unit
        const v = y * unit
        const f = Math.min(flow.rows - 1, Math.floor(y / flow.step)) * flow.columns + Math.min(flow.columns - 1, Math.floor(x / flow.step)) // prettier-ignore
        // Cuts keep to eight directions, so that neighbours stay parallel.
        const turn = (Math.round(((flow.angle[f] as number) / Math.PI) * 8) / 8) * Math.PI
        const bend = tileAt(wobble, u | 0, v | 0) * 7
        const across = (v * Math.cos(turn) - u * Math.sin(turn) + bend) / (inside ? 8 : 11)
        const t = Math.abs(across - Math.floor(across) - 0.5) * 2
        const l = (inside ? (light[p] as number) : (soft[p] as number)) / 255
        const most = Math.max(data[i] as number, data[i + 1] as number, data[i + 2] as number)
        const vivid = inside && most - Math.min(data[i] as number, data[i + 1] as number, data[i + 2] as number) > 62
        const tone = inside ? l * 1.25 - 0.12 : l * 1.1 - 0.1
        const cut = tone > 0.8 ? 1 : tone < 0.16 ? 0 : t < tone * 1.12 ? 1 : 0
        const edge = !inside && (halo[p] as number) > 0.5
        const rough = tileAt(wear, x, y) > 0.9 ? 0.75 : 1
        const paper = !edge && cut === 0 ? 0 : 1
        const tinted = edge ? 0 : vivid ? 0.92 : inside ? 0 : l < 0.62 ? 0.75 : 0
        for (let k = 0; k < 3; k++) {
          const sheet = k === 0 ? 244 : k === 1 ? 236 : 216
          const color = k === 0 ? cr : k === 1 ? cg : cb
          const ground = sheet + (color - sheet) * tinted
          const black = 24 + (1 - rough) * 120
          data[i + k] = paper ? ground : black
        }
      }
    }
    drawOver(
      frame,
      (on, short) => {
        on.strokeStyle = '#f4ecd8'
        on.lineWidth = short * 0.06
        on.strokeRect(0, 0, width, height)
      },
      0.04,
    )
  },
}
