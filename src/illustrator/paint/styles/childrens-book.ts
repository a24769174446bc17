/** Children's book: warm pastel shapes with soft coloured outlines, crayon in the shade, cream paper at the edges. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { relative, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import type { Style } from './style.ts'

export const childrensBook: Style = {
  medium: 'childrens-book',
  pen: { fill: 'shaded', line: { color: 'darker', widthPx: 3.6 }, lightFrom: -1 },
  filter(frame, { scene, subject }) {
    const { width, height, data } = frame
    const factor = Math.min(width, height) > 500 ? 2 : 1
    const small = kuwahara(shrunk(frame, factor), relative({ width: width / factor, height: height / factor }, 0.009))
    const wax = noiseTile(128, 2, scene.seed)
    const wide = noiseTile(16, 3, scene.seed)
    const unit = 1024 / Math.min(width, height)
    const shorter = Math.min(width, height)
    for (let y = 0; y < height; y++) {
      const v = (y * unit) | 0
      for (let x = 0; x < width; x++) {
        const u = (x * unit) | 0
        const p = y * width + x
        const i = p * 4
        const cover = (subject[p] as number) / 255
        const j = (Math.floor(y / factor) * small.width + Math.floor(x / factor)) * 4
        // Crayon goes in slanting strokes and skips the hollows of the paper.
        const streak = tileAt(wax, (u + v) >> 1, (u - v) * 3)
        const cloud = tileAt(wide, u, v) - 0.5
        const rough = shorter * 0.035 * (1 + cloud * 1.6)
        const edge = Math.min(1, Math.max(0, Math.min(x, y, width - 1 - x, height - 1 - y) / rough - 0.35) * 1.5)
        for (let k = 0; k < 3; k++) {
          const back = small.data[j + k] as number
          const own = back + ((data[i + k] as number) - back) * cover
          const pastel = 255 - (255 - own) * 0.84 + (k === 0 ? 6 : k === 2 ? -6 : 2)
          const crayon = pastel + (streak - 0.45) * (pastel < 190 ? 40 : 22) + cloud * 14
          const paper = k === 0 ? 253 : k === 1 ? 246 : 230
          data[i + k] = paper + (crayon - paper) * edge
        }
      }
    }
  },
}
