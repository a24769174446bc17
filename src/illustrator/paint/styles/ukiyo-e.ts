/** Woodblock print of old Japan: few flat colours with grain, indigo outlines, a sky graded from deep blue, a cream border, a red seal. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drawOver } from './draw-over.ts'
import { eachRow } from './kernels.ts'
import { smoothed } from './smoothed.ts'
import { lineArt } from './line-art.ts'
import { nearest, paletteMap } from './palette.ts'
import type { Frame, Style, StyleContext } from './style.ts'

const INKS = [
  '#f4e8cc', '#e4d2a8', '#c9b083', '#9c8662', '#5f5646', '#26303f', '#1f3f66', '#3f6f96', '#86aebc', '#c2d4cc', '#557a5a', '#8fa36a', '#b9b573', '#c4503a', '#de8a62', '#efc39a', '#a8505a', '#d9a441', '#6b4a3c', '#d8d2c4', '#fbf5e6', '#7c6a8a', '#b4d0d6', '#6f9db4', '#d86f6a',
] as const // prettier-ignore

export const ukiyoE: Style = {
  medium: 'ukiyo-e',
  broad: true,
  pen: { fill: 'flat', line: { color: '#1d2840', widthPx: 3 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, stage, subject } = context
    const smooth = smoothed(frame, 0.006)
    const lines = lineArt(frame, context, { around: 0.7, things: 0.9 })
    const map = paletteMap(INKS, 1.9)
    const grain = noiseTile(64, 3, scene.seed)
    const horizon = stage.indoors ? 0 : Math.min(1, stage.horizon) * height
    const night = stage.light.night
    eachRow(0, height, (y) => {
      const up = horizon > 0 ? Math.max(0, 1 - y / (horizon * 0.55)) : 0
      const bokashi = up * up * (night ? 0.75 : 0.85)
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const cover = (subject[p] as number) / 255
        const from = cover > 0.5 ? data : smooth.data
        const print = map.colors[nearest(map, from[i] as number, from[i + 1] as number, from[i + 2] as number)] as readonly [number, number, number] // prettier-ignore
        const r = print[0]
        const g = print[1]
        const b = print[2]
        const wood = (tileAt(grain, x >> 3, y * 2) - 0.5) * 14 + (tileAt(grain, x, y) - 0.5) * 8
        const deep = bokashi * (1 - cover)
        const ink = Math.min(1, (lines[p] as number) * 1.3)
        data[i] = (r + (30 - r) * deep + wood) * (1 - ink) + 29 * ink
        data[i + 1] = (g + (62 - g) * deep + wood) * (1 - ink) + 40 * ink
        data[i + 2] = (b + (110 - b) * deep + wood) * (1 - ink) + 62 * ink
      }
    })
    mount(frame, context)
  },
}

/** The paper's border and a seal of plain marks. */
function mount(frame: Frame, { scene }: StyleContext): void {
  const { width, height } = frame
  drawOver(
    frame,
    (context, unit) => {
      const edge = unit * 0.034
      context.strokeStyle = '#efe2c4'
      context.lineWidth = edge * 2
      context.strokeRect(0, 0, width, height)
      context.strokeStyle = '#2a3040'
      context.lineWidth = unit * 0.0026
      context.strokeRect(edge, edge, width - edge * 2, height - edge * 2)
      const size = unit * 0.05
      const [x, y] = [scene.seed & 1 ? edge * 1.7 : width - edge * 1.7 - size, height - edge * 1.8 - size * 1.3]
      context.fillStyle = '#b8382c'
      context.beginPath()
      context.roundRect(x, y, size, size * 1.3, size * 0.14)
      context.fill()
      context.strokeStyle = '#f4e6d0'
      context.lineWidth = size * 0.09
      context.strokeRect(x + size * 0.16, y + size * 0.16, size * 0.68, size * 0.98)
      context.beginPath()
      context.arc(x + size * 0.5, y + size * 0.48, size * 0.16, 0, Math.PI * 2)
      context.moveTo(x + size * 0.28, y + size * 0.78)
      context.quadraticCurveTo(x + size * 0.5, y + size * 0.64, x + size * 0.72, y + size * 0.78)
      context.moveTo(x + size * 0.28, y + size * 0.94)
      context.quadraticCurveTo(x + size * 0.5, y + size * 0.8, x + size * 0.72, y + size * 0.94)
      context.stroke()
    },
    0.15,
  )
}
