/** Watercolour: washes that pool at their edges and bloom into each other, granulating pigment, a pencil drawing beneath, a white border of paper. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { enrich } from './brushed.ts'
import { boxBlur, luminanceOf, relative, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import type { Frame, Style, StyleContext } from './style.ts'

export const watercolor: Style = {
  medium: 'watercolor',
  pen: SHADED,
  filter(frame, context) {
    wash(frame, context, context.isFound ? { pooling: 0.8, pencil: 0.12 } : { pooling: 2.5, pencil: 0.34 })
  },
}

/** How much darker pigment is where it pools at an edge, and how dark the pencil is. */
type Lines = { pooling: number; pencil: number }

function wash(frame: Frame, context: StyleContext, lines: Lines): void {
  const { fine } = context
  const { seed } = context.scene
  const pencil = context.lines()
  const { width, height, data } = frame
  const shorter = Math.min(width, height)
  const factor = shorter > 500 ? 2 : 1
  enrich(frame, { saturation: 1.3, contrast: 0.96, lift: 12 })
  const smooth = kuwahara(shrunk(frame, factor), relative({ width: width / factor, height: height / factor }, 0.0075))
  const [w, h] = [smooth.width, smooth.height]
  const light = luminanceOf(smooth)
  const soft = boxBlur(light, w, h, relative(smooth, 0.007))
  const flow = noiseTile(8, 2, seed)
  const across = noiseTile(8, 2, seed + 1)
  const pools = noiseTile(4, 4, seed + 2)
  const paper = noiseTile(128, 2)
  const unit = 1024 / shorter
  const spread = 13 / unit
  for (let y = 0; y < height; y++) {
    const v = Math.floor(y * unit)
    for (let x = 0; x < width; x++) {
      const u = Math.floor(x * unit)
      const p = y * width + x
      const calm = (fine[p] as number) > 0 ? 0.1 : 1
      const drift = tileAt(flow, u, v) - 0.5
      const sx = (x + drift * spread * calm) / factor
      const sy = (y + (tileAt(across, u, v) - 0.5) * spread * calm) / factor
      const cx = sx < 0 ? 0 : sx > w - 1 ? w - 1 : sx | 0
      const cy = sy < 0 ? 0 : sy > h - 1 ? h - 1 : sy | 0
      const from = cy * w + cx
      const edge = ((soft[from] as number) - (light[from] as number)) * 0.014
      const pigment = (tileAt(pools, u >> 1, v >> 1) - 0.5) * 0.6
      const near = Math.min(x, y, width - 1 - x, height - 1 - y) / shorter + drift * 0.05 + pigment * 0.02
      const fade = near < 0.022 ? 0 : near > 0.042 ? 1 : (near - 0.022) / 0.02
      const rim = near > 0.022 && near < 0.036 ? 0.14 : 0
      const tooth = tileAt(paper, u, v) - 0.5
      const depth =
        (0.86 - pigment + tooth * 0.16 + rim) * (1 + (edge < -0.02 ? -0.02 : edge > 0.26 ? 0.26 : edge) * lines.pooling) * fade
      const line = 1 - ((pencil[p] as number) / 255) * lines.pencil * fade
      const sheet = (248 + tooth * 14) * line
      const i = p * 4
      const j = from * 4
      data[i] = sheet * (1 - (1 - (smooth.data[j] as number) / 255) * depth)
      data[i + 1] = (sheet - 1) * (1 - (1 - (smooth.data[j + 1] as number) / 255) * depth)
      data[i + 2] = (sheet - 7) * (1 - (1 - (smooth.data[j + 2] as number) / 255) * depth)
    }
  }
}
