/** Art deco poster: a sunburst behind, few rich colours, gold contours, a stepped gold frame. */
import { drawOver } from './draw-over.ts'
import { relative } from './kernels.ts'
import { smoothed } from './smoothed.ts'
import { grown, lineArt } from './line-art.ts'
import { nearest, paletteMap } from './palette.ts'
import type { Frame, Style } from './style.ts'

const INKS = ['#0f1a2e', '#17324a', '#1f5a64', '#3f8f8a', '#9cc7b4', '#f3e3bd', '#d9ac52', '#a8762e', '#b5472f', '#e2845a', '#5a2a34', '#f0c89c', '#6f4a34', '#2a2a30', '#fbf3de', '#8a9aa0'] as const // prettier-ignore

export const artDeco: Style = {
  medium: 'art-deco',
  pen: { fill: 'flat', line: { color: '#14161f', widthPx: 3.2 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { subject, scene, stage } = context
    const smooth = smoothed(frame, 0.009)
    const map = paletteMap(INKS, 1.4)
    const lines = lineArt(frame, context, { around: 0 })
    const halo = grown(subject, width, height, relative(frame, 0.006))
    const [cx, cy] = [width / 2, Math.min(0.62, stage.indoors ? 0.5 : stage.horizon) * height]
    const rays = 28
    const longer = Math.max(width, height)
    const turn = (scene.seed & 15) / 16
    for (let y = 0; y < height; y++) {
      const dy = y - cy
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const cover = (subject[p] as number) / 255
        const from = cover > 0.5 ? data : smooth.data
        const index = nearest(map, from[i] as number, from[i + 1] as number, from[i + 2] as number)
        const print = map.colors[index] as readonly [number, number, number]
        let r = print[0]
        let g = print[1]
        let b = print[2]
        if (cover < 0.5) {
          const dx = x - cx
          const above = dy < 0
          const ray = ((Math.atan2(dy, dx) / Math.PI) * rays) / 2 + turn
          const far = Math.sqrt(dx * dx + dy * dy) / longer
          const odd = (Math.floor(ray) & 1) === 0
          // Above the horizon the burst shows through; below it the place keeps its shapes, darkened.
          const l = (r * 0.3 + g * 0.59 + b * 0.11) / 255
          const burst = above ? 0.72 : 0.16
          r += ((odd ? 222 - far * 90 : 24 + l * 40) - r) * burst
          g += ((odd ? 176 - far * 80 : 74 + l * 40 - far * 30) - g) * burst
          b += ((odd ? 92 - far * 40 : 88 + l * 30) - b) * burst
          const edge = halo[p] as number
          r += (217 - r) * edge
          g += (172 - g) * edge
          b += (82 - b) * edge
        } else {
          const ink = (lines[p] as number) * 0.85
          r += (20 - r) * ink
          g += (22 - g) * ink
          b += (31 - b) * ink
        }
        data[i] = r
        data[i + 1] = g
        data[i + 2] = b
      }
    }
    mount(frame)
  },
}

function mount(frame: Frame): void {
  const { width, height } = frame
  drawOver(frame, (context, unit) => {
    const gold = context.createLinearGradient(0, 0, width, height)
    for (const [at, color] of [[0, '#f0d48a'], [0.35, '#b98a3c'], [0.6, '#f6e2a4'], [1, '#a8762e']] as const) gold.addColorStop(at, color)
    context.strokeStyle = '#0f1a2e'
    context.lineWidth = unit * 0.09
    context.strokeRect(0, 0, width, height)
    context.strokeStyle = gold
    for (const [inset, thick] of [[0.022, 0.007], [0.035, 0.0025], [0.043, 0.0025]] as const) {
      const at = unit * inset
      const step = unit * 0.034
      context.lineWidth = unit * thick
      context.beginPath()
      for (const [sx, sy] of [[0, 0], [1, 0], [1, 1], [0, 1]] as const) {
        const x = sx ? width - at : at
        const y = sy ? height - at : at
        const [dx, dy] = [sx ? -step : step, sy ? -step : step]
        const corner: [number, number][] = [[x, y + dy * 2], [x + dx, y + dy * 2], [x + dx, y + dy], [x + dx * 2, y + dy], [x + dx * 2, y]]
        const ordered = sx === sy ? corner : corner.reverse()
        for (const [px, py] of ordered) context.lineTo(px, py)
      }
      context.closePath()
      context.stroke()
    }
  }, 0.13) // prettier-ignore
}
