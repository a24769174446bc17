/** Walls for paint from cans: brick or concrete with old clouds of colour. */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import type { Frame } from './style.ts'

type Cloud = { x: number; y: number; radius: number; color: readonly [number, number, number] }

const SPRAY = [[233, 54, 78], [250, 198, 44], [38, 166, 190], [245, 120, 40], [150, 84, 196], [96, 190, 96]] as const // prettier-ignore

/** Fills a frame with the wall. `clouds` of spray lie on it. */
export function paintWall(frame: Frame, seed: number, options: { brick: boolean; clouds: number; size: number }): void {
  const { width, height, data } = frame
  const random = seededRandom(seed).fork('wall')
  const shorter = Math.min(width, height)
  const unit = 1024 / shorter
  const clouds: Cloud[] = Array.from({ length: options.clouds }, () => ({
    x: random.next() * width,
    y: random.next() * height * 0.9,
    radius: shorter * random.between(0.5, 1.1) * options.size,
    color: random.pick(SPRAY),
  }))
  const stains = noiseTile(8, 5, seed)
  const speck = noiseTile(128, 2, seed + 1)
  for (let y = 0; y < height; y++) {
    const v = y * unit
    // A stain moves the edge of a cloud by less than half its radius.
    const here = clouds.filter((one) => Math.abs(y - one.y) < one.radius * 1.76)
    for (let x = 0; x < width; x++) {
      const u = x * unit
      const i = (y * width + x) * 4
      const stain = tileAt(stains, u >> 1, v >> 1)
      const grain = tileAt(speck, u | 0, v | 0)
      const tone = 0.76 + stain * 0.36 + (grain - 0.5) * 0.14
      let r: number
      let g: number
      let b: number
      if (options.brick) {
        const row = Math.floor(v / 24)
        const bx = u + (row & 1) * 32
        const mortar = bx % 64 < 3 || v % 24 < 3
        const each = ((Math.imul(Math.floor(bx / 64) + row * 57, 2654435761) >>> 8) & 255) / 255
        r = mortar ? 172 : 204 - 38 * each
        g = mortar ? 164 : 184 - 42 * each
        b = mortar ? 156 : 172 - 44 * each
      } else {
        r = 190
        g = 188
        b = 184
      }
      r *= tone
      g *= tone
      b *= tone
      for (const cloud of here) {
        const dx = (x - cloud.x) / cloud.radius
        const dy = (y - cloud.y) / cloud.radius
        const square = dx * dx + dy * dy
        if (square > 3.1) continue
        const d = Math.sqrt(square) + (stain - 0.5) * 0.9
        if (d > 1.3) continue
        const a = d < 1 ? (1 - d * 0.55) * 0.72 : grain > 0.66 ? (1.3 - d) * 1.4 : 0
        r += (cloud.color[0] - r) * a
        g += (cloud.color[1] - g) * a
        b += (cloud.color[2] - b) * a
      }
      data[i] = r
      data[i + 1] = g
      data[i + 2] = b
      data[i + 3] = 255
    }
  }
}
