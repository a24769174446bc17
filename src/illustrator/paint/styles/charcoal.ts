/** Charcoal: soft smudged darks that catch on the tooth of the paper, broad dark contours, lights lifted with a rubber. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { boxBlur, forWhitePaper, luminanceOf, relative } from './kernels.ts'
import { lineArt } from './line-art.ts'
import type { Style } from './style.ts'

export const charcoal: Style = {
  medium: 'charcoal',
  pen: { fill: 'shaded', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { seed } = context.scene
    const sharp = forWhitePaper(luminanceOf(frame))
    const smudged = boxBlur(sharp, width, height, relative(frame, 0.008), relative(frame, 0.006))
    const lines = boxBlur(lineArt(frame, context, { around: 1 }), width, height, relative(frame, 0.0016))
    const tooth = noiseTile(256, 1, seed)
    const rubbed = noiseTile(8, 3, seed + 1)
    const unit = 1024 / Math.min(width, height)
    for (let y = 0; y < height; y++) {
      const v = (y * unit) | 0
      for (let x = 0; x < width; x++) {
        const u = (x * unit) | 0
        const p = y * width + x
        const tone = ((sharp[p] as number) * 0.5 + (smudged[p] as number) * 0.5) / 255
        const dark = 1 - Math.min(1, tone * 1.12 + 0.02)
        const grain = tileAt(tooth, u, v)
        const streak = tileAt(rubbed, (u + v) >> 1, (v - u) >> 3) - 0.5
        const powder = dark * (0.72 + streak * 0.35) + dark * dark * 0.5
        const caught = powder * (0.55 + Math.max(0, (powder + 0.42 - grain) * 1.5))
        const stroke = Math.min(1, (lines[p] as number) * 2) * (0.68 + Math.max(0, 0.75 - grain) * 0.9)
        const black = Math.min(0.97, Math.max(caught, stroke))
        const sheet = 238 + (grain - 0.5) * 16
        const i = p * 4
        data[i] = sheet - black * (sheet - 24)
        data[i + 1] = sheet - 5 - black * (sheet - 28)
        data[i + 2] = sheet - 15 - black * (sheet - 38)
      }
    }
  },
}
