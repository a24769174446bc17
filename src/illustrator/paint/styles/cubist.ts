/** Cubist: the picture broken along straight cuts into facets, each seen from a slightly other side, in earth colours with a few bright ones. */
import { seededRandom } from '../../../lib/random.ts'
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import type { Style } from './style.ts'

/** A straight cut: a pixel is on one side or the other. */
type Cut = { nx: number; ny: number; offset: number }

export const cubist: Style = {
  medium: 'cubist',
  pen: { ...SHADED, line: { color: '#2a2420', widthPx: 3 } },
  filter(frame, { scene, fine }) {
    const { width, height, data } = frame
    const unit = Math.min(width, height)
    const random = seededRandom(scene.seed).fork('cubist')
    const cuts: Cut[] = Array.from({ length: 15 }, () => {
      const angle = random.between(0, Math.PI)
      const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
      return { nx, ny, offset: nx * random.between(0.1, 0.9) * width + ny * random.between(0.1, 0.9) * height }
    })
    const source = data.slice()
    const paint = noiseTile(32, 3, scene.seed)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        let code = 0
        let near = 1e9
        let shade = 0
        for (let k = 0; k < cuts.length; k++) {
          const { nx, ny, offset } = cuts[k] as Cut
          const d = x * nx + y * ny - offset
          // Cuts are segments: each is felt only on one half of its line.
          if ((k & 1 ? 1 : -1) * (x * ny - y * nx) < (k % 3) * unit * 0.12 - unit * 0.2) continue
          if (d > 0) code = (Math.imul(code + k + 1, 0x9e3779b1) ^ (k * 7919)) >>> 0
          const away = d < 0 ? -d : d
          if (away < near) {
            near = away
            shade = d > 0 ? 1 - away / (unit * 0.16) : -0.4 * (1 - away / (unit * 0.16))
          }
        }
        const calm = (fine[p] as number) > 0 ? 0 : 1
        const hash = Math.imul(code ^ 0x51ed27, 0x85ebca6b) >>> 0
        const turn = (((hash & 255) / 255 - 0.5) * 0.07) * calm // prettier-ignore
        const zoom = 1 + (((hash >>> 8) & 255) / 255 - 0.5) * 0.08 * calm
        const dx = (x - width / 2) * zoom
        const dy = (y - height / 2) * zoom
        const sx = width / 2 + dx - dy * turn + (((hash >>> 16) & 255) / 255 - 0.5) * unit * 0.022 * calm
        const sy = height / 2 + dy + dx * turn + ((hash >>> 24) / 255 - 0.5) * unit * 0.022 * calm
        const cx = sx < 0 ? 0 : sx > width - 1 ? width - 1 : sx | 0
        const cy = sy < 0 ? 0 : sy > height - 1 ? height - 1 : sy | 0
        const j = (cy * width + cx) * 4
        const r = source[j] as number
        const g = source[j + 1] as number
        const b = source[j + 2] as number
        const grey = r * 0.3 + g * 0.59 + b * 0.11
        const brush = 0.93 + tileAt(paint, x, y * 2) * 0.14
        const facet = (0.84 + ((hash >>> 4) & 31) / 105) * (1 + shade * 0.3) * brush
        const warm = (hash & 3) === 0 ? 0.5 : 0.3
        const line = near < unit * 0.0022 ? 0.35 : 1
        const i = p * 4
        data[i] = (grey + (r - grey) * 0.86 + (196 - grey) * warm * 0.7) * facet * line
        data[i + 1] = (grey + (g - grey) * 0.86 + (158 - grey) * warm * 0.6) * facet * line
        data[i + 2] = (grey + (b - grey) * 0.86 + (118 - grey) * warm * 0.6) * facet * line
      }
    }
  },
}
