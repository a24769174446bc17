/** Brush and ink on rice paper: lively contours and a few washes from pale grey to black. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { eachRow, forWhitePaper, luminanceOf, relative, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import { lineArt } from './line-art.ts'
import type { Style } from './style.ts'

export const ink: Style = {
  medium: 'ink',
  broad: true,
  pen: { fill: 'shaded', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { seed } = context.scene
    const factor = Math.min(width, height) > 500 ? 2 : 1
    const smooth = kuwahara(shrunk(frame, factor), relative({ width: width / factor, height: height / factor }, 0.008))
    const light = forWhitePaper(luminanceOf(smooth))
    const lines = lineArt(frame, context, { around: 0.9 })
    const bleed = noiseTile(8, 4, seed)
    const fibre = noiseTile(64, 3, seed + 1)
    const unit = 1024 / Math.min(width, height)
    const tones = Float32Array.from({ length: 1024 }, (_, i) => Math.max(0, Math.min(1, (i / 1020 - 0.2) * 1.72)) ** 0.8)
    eachRow(0, height, (y) => {
      const v = Math.floor(y * unit)
      for (let x = 0; x < width; x++) {
        const u = Math.floor(x * unit)
        const p = y * width + x
        const wander = tileAt(bleed, u, v) - 0.5
        const sx = Math.max(0, Math.min(smooth.width - 1, ((x + (wander * 10) / unit) / factor) | 0))
        const sy = Math.min(smooth.height - 1, (y / factor) | 0)
        const tone = tones[((light[sy * smooth.width + sx] as number) * 4) | 0] as number
        const steps = Math.floor((tone + wander * 0.16) * 5) / 4
        const wash = 1 - (1 - Math.min(1, tone * 0.55 + Math.min(1, steps) * 0.45)) * 0.93
        const dry = tileAt(fibre, u * 2, v) > 0.62 ? 0.62 : 1
        const value = wash * (1 - (lines[p] as number) * 0.95 * dry)
        const sheet = 0.985 + (tileAt(fibre, u, v >> 1) - 0.5) * 0.08
        const i = p * 4
        data[i] = (26 + 224 * value) * sheet
        data[i + 1] = (25 + 220 * value) * sheet
        data[i + 2] = (30 + 200 * value) * sheet
      }
    })
  },
}
