/** Chalk on a school board: dusty outlines, colour rubbed in with the side of the chalk, a wooden frame. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drawOver } from './draw-over.ts'
import { boxBlur, relative } from './kernels.ts'
import { lineArt } from './line-art.ts'
import type { Style } from './style.ts'

export const chalkboard: Style = {
  medium: 'chalkboard',
  pen: { fill: 'flat', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { seed } = context.scene
    const lines = boxBlur(lineArt(frame, context, { around: 0.75 }), width, height, relative(frame, 0.0008))
    const { subject } = context
    const dust = noiseTile(128, 2, seed)
    const wiped = noiseTile(4, 5, seed + 1)
    const unit = 1024 / Math.min(width, height)
    for (let y = 0; y < height; y++) {
      const v = (y * unit) | 0
      for (let x = 0; x < width; x++) {
        const u = (x * unit) | 0
        const p = y * width + x
        const i = p * 4
        const grain = tileAt(dust, u, v)
        const cloud = tileAt(wiped, u >> 1, (v + (u >> 1)) >> 2) * 26
        const inside = (subject[p] as number) / 255
        const phase = ((u + v * 1.3) * 0.09) % 1
        const side = (phase < 0.62 ? 1 : 0.45) * (grain > 0.36 ? 1 : 0.35)
        const rub = (inside * 0.82 + (1 - inside) * 0.2) * side
        const line = Math.min(1, (lines[p] as number) * 1.5) * (grain > 0.3 ? 0.95 : 0.5)
        for (let k = 0; k < 3; k++) {
          const board = (k === 0 ? 34 : k === 1 ? 54 : 46) + cloud
          const pastel = (data[i + k] as number) * 0.78 + 72
          const filled = board + (pastel - board) * rub
          data[i + k] = filled + (246 - filled) * line
        }
      }
    }
    drawOver(
      frame,
      (context2d, short) => {
        const edge = short * 0.026
        context2d.strokeStyle = '#8a5f3a'
        context2d.lineWidth = edge
        context2d.strokeRect(edge / 2, edge / 2, width - edge, height - edge)
        context2d.strokeStyle = '#b98a58'
        context2d.lineWidth = edge * 0.3
        context2d.strokeRect(edge * 0.3, edge * 0.3, width - edge * 0.6, height - edge * 0.6)
      },
      0.04,
    )
  },
}
