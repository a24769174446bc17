/** Comic book: black ink, bold flat colours in few steps, dots in the shade, a panel's border. */
import type { PenStyle } from '../../pen/pen.ts'
import { enrich } from './brushed.ts'
import { drawOver } from './draw-over.ts'
import { halftone } from './halftone.ts'
import { inkLines, luminanceOf, relative } from './kernels.ts'
import { smoothed } from './smoothed.ts'
import type { Frame, Style } from './style.ts'

export const INKED: PenStyle = { fill: 'flat', line: { color: '#17151a', widthPx: 4.4 }, lightFrom: -1 }

export const comic: Style = {
  medium: 'comic',
  pen: INKED,
  filter(frame, { subject }) {
    const { width, height, data } = frame
    const lines = inkLines(luminanceOf(frame), width, height, { radius: relative(frame, 0.0013), gain: 8 })
    flatten(frame, subject)
    enrich(frame, { saturation: 1.4, contrast: 1.08, lift: 8 })
    const pitch = Math.max(3.2, Math.min(width, height) / 118)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const r = data[i] as number
        const g = data[i + 1] as number
        const b = data[i + 2] as number
        const l = (r * 0.299 + g * 0.587 + b * 0.114) / 255
        const step = ((Math.round(l * 6) / 6) * 0.85 + l * 0.15 + 0.03) / (l + 0.03)
        const dot = l < 0.72 ? 1 - halftone(x, y, pitch, 0.45 + l * 0.6) * 0.2 : 1
        const line = lines[p] as number
        const ink = line < 0.75 ? (line * line) / 0.75 : line
        const k = step * dot * ink
        data[i] = r * k + 10 * (1 - ink)
        data[i + 1] = g * k + 8 * (1 - ink)
        data[i + 2] = b * k + 12 * (1 - ink)
      }
    }
    panel(frame)
  },
}

/** Surroundings lose their texture; things keep every edge. */
function flatten(frame: Frame, subject: Uint8ClampedArray): void {
  const smooth = smoothed(frame, 0.005)
  const { data } = frame
  for (let p = 0; p < subject.length; p++) {
    if ((subject[p] as number) > 200) continue
    const i = p * 4
    data[i] = smooth.data[i] as number
    data[i + 1] = smooth.data[i + 1] as number
    data[i + 2] = smooth.data[i + 2] as number
  }
}

function panel(frame: Frame): void {
  drawOver(
    frame,
    (context, unit) => {
      const gutter = unit * 0.018
      context.strokeStyle = '#fbf8ee'
      context.lineWidth = gutter * 2
      context.strokeRect(0, 0, frame.width, frame.height)
      context.strokeStyle = '#121014'
      context.lineWidth = unit * 0.006
      context.strokeRect(gutter, gutter, frame.width - gutter * 2, frame.height - gutter * 2)
    },
    0.03,
  )
}
