/** Graphite on paper: outlines gone over twice, hatching that crosses as tones deepen. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { boxBlur, forWhitePaper, luminanceOf, relative } from './kernels.ts'
import { lineArt } from './line-art.ts'
import type { Style } from './style.ts'

export const pencil: Style = {
  medium: 'pencil',
  pen: { fill: 'shaded', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { seed } = context.scene
    const light = boxBlur(forWhitePaper(luminanceOf(frame)), width, height, relative(frame, 0.003))
    const lines = lineArt(frame, context, { around: 0.8 })
    const wobble = noiseTile(8, 2, seed)
    const lead = noiseTile(128, 2, seed)
    const unit = 1024 / Math.min(width, height)
    const shift = Math.max(1, Math.round(2.2 / unit))
    for (let y = 0; y < height; y++) {
      const v = y * unit
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const u = x * unit
        const tone = Math.min(1, 0.13 + ((light[p] as number) / 255) * 1.02)
        const bend = (tileAt(wobble, u | 0, v | 0) - 0.5) * 16
        const grain = tileAt(lead, u | 0, v | 0)
        let mark = 0
        if (tone < 0.86) mark += hatch((u + v + bend) * 0.1, (0.86 - tone) * 1.1) * 0.46
        if (tone < 0.6) mark += hatch((u - v + bend) * 0.11, (0.6 - tone) * 1.4) * 0.44
        if (tone < 0.36) mark += hatch((u * 0.3 + v + bend) * 0.14, (0.36 - tone) * 2) * 0.46
        const twice = (lines[Math.max(0, p - shift - shift * width)] as number) * 0.4
        const shade = (1 - tone) * 0.2
        const graphite = Math.min(0.93, (mark + shade) * (0.62 + grain * 0.7) + Math.max(lines[p] as number, twice) * (0.72 + grain * 0.5)) // prettier-ignore
        const sheet = 250 - (1 - grain) * 9
        const i = p * 4
        data[i] = sheet - graphite * (sheet - 50)
        data[i + 1] = sheet - 2 - graphite * (sheet - 52)
        data[i + 2] = sheet - 9 - graphite * (sheet - 62)
      }
    }
  },
}

/** A line of the hatching, 0 to 1, at a phase; `weight` widens it. */
function hatch(phase: number, weight: number): number {
  const t = phase - Math.floor(phase)
  const d = t < 0.5 ? t : 1 - t
  const half = 0.1 + Math.min(0.34, weight * 0.5)
  return d < half ? 1 - (d / half) * 0.5 : 0
}
