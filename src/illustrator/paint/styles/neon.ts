/** Neon: outlines of glowing tube on a dark wall, in the colours of the things; what is behind only hinted at. */
import { borrowCanvas } from '../../pen/pen.ts'
import { bloom } from '../light/bloom.ts'
import { boxBlur, relative } from './kernels.ts'
import { grown, lineArt } from './line-art.ts'
import type { Style } from './style.ts'

export const neon: Style = {
  medium: 'neon',
  pen: { fill: 'flat', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const lines = lineArt(frame, context, { around: 0 })
    const tube = boxBlur(lines, width, height, relative(frame, 0.0016))
    const around = lineArt(frame, context, { around: 0.9, things: 0 })
    const halo = grown(context.subject, width, height, relative(frame, 0.004))
    const { subject } = context
    for (let p = 0; p < tube.length; p++) {
      const i = p * 4
      const r = data[i] as number
      const g = data[i + 1] as number
      const b = data[i + 2] as number
      const least = Math.min(r, g, b)
      const most = Math.max(r, g, b, 1)
      const grey = most - least < 40
      // The tube takes the hue alone; greys become white-blue.
      const floor = least * 0.85
      const span = 255 / (most - floor)
      const tr = grey ? 150 : (r - floor) * span
      const tg = grey ? 210 : (g - floor) * span
      const tb = grey ? 255 : (b - floor) * span
      const inside = (subject[p] as number) / 255
      const l = (r * 0.3 + g * 0.59 + b * 0.11) / 255
      const edge = halo[p] as number
      const outline = edge * (1 - inside) * 1.4
      const t = Math.min(1, (tube[p] as number) * 2.2 + Math.min(1, outline))
      const core = Math.max(0, t - 0.55) * 1.1
      const hint = (around[p] as number) * 0.5 * (1 - inside)
      const wr = 16 + l * 26 + hint * 70
      const wg = 10 + l * 20 + hint * 40
      const wb = 34 + l * 46 + hint * 130
      const fill = inside * 0.13
      data[i] = wr * (1 - t) + tr * t + tr * fill * (1 - t) + 190 * core
      data[i + 1] = wg * (1 - t) + tg * t + tg * fill * (1 - t) + 190 * core
      data[i + 2] = wb * (1 - t) + tb * t + tb * fill * (1 - t) + 190 * core
    }
    const canvas = borrowCanvas(width, height)
    const on = canvas.getContext('2d')
    const image = on.createImageData(width, height)
    image.data.set(data)
    on.putImageData(image, 0, 0)
    bloom(canvas, { threshold: 80, strength: 1 })
    data.set(on.getImageData(0, 0, width, height).data)
  },
}
