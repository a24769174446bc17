/** Pixel art: a crisp grid of big pixels in a palette of the picture's own 36 colours, half of them for things, things with a dark edge. */
import { shrunk } from './kernels.ts'
import { mapColors, nearest, ownColors } from './palette.ts'
import { enrich } from './brushed.ts'
import type { Style } from './style.ts'

const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const

export const pixel: Style = {
  medium: 'pixel',
  pen: { fill: 'flat', line: { color: 'darker', widthPx: 4 }, lightFrom: -1 },
  lettersUnder: true,
  filter(frame, { subject }) {
    const { width, height, data } = frame
    const block = Math.max(2, Math.round(Math.min(width, height) / 150))
    const small = shrunk(frame, block)
    enrich(small, { saturation: 1.22, contrast: 1.08 })
    const [w, h] = [small.width, small.height]
    const inside = new Uint8Array(w * h)
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++) {
        const p = Math.min(height - 1, y * block + (block >> 1)) * width + Math.min(width - 1, x * block + (block >> 1))
        inside[y * w + x] = (subject[p] as number) > 128 ? 1 : 0
      }
    const map = mapColors([...ownColors(small, 18), ...ownColors(small, 18, inside)], 1.3)
    for (let y = 0; y < h; y++) {
      for (let x = 0; x < w; x++) {
        const p = y * w + x
        const own = inside[p] === 1
        const edge = own && (!inside[p - 1] || !inside[p + 1] || !inside[p - w] || !inside[p + w])
        const dither = own ? 0 : ((BAYER[(y & 3) * 4 + (x & 3)] as number) / 16 - 0.5) * 15
        const i = p * 4
        const [r, g, b] = map.colors[nearest(map, (small.data[i] as number) + dither, (small.data[i + 1] as number) + dither, (small.data[i + 2] as number) + dither)] as readonly [number, number, number] // prettier-ignore
        const f = edge ? 0.5 : 1
        const bottom = Math.min(height, y * block + block)
        const right = Math.min(width, x * block + block)
        for (let v = y * block; v < bottom; v++)
          for (let u = x * block, j = (v * width + u) * 4; u < right; u++, j += 4) {
            data[j] = r * f
            data[j + 1] = g * f
            data[j + 2] = b * f
          }
      }
    }
  },
}
