/** Blueprint: white outlines on Prussian blue, squared paper, dimensions beside each thing, a title block. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drawOver } from './draw-over.ts'
import { lineArt } from './line-art.ts'
import type { Frame, Style, StyleContext } from './style.ts'

export const blueprint: Style = {
  medium: 'blueprint',
  pen: { fill: 'flat', lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const lines = lineArt(frame, context, { around: 0.34 })
    const stain = noiseTile(4, 5, context.scene.seed)
    const { subject } = context
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const shade = 0.9 + tileAt(stain, x >> 1, y >> 1) * 0.22
        const ink = Math.min(1, (lines[p] as number) * 1.1)
        const inside = ((subject[p] as number) / 255) * (0.05 + 0.1 * ((data[i + 1] as number) / 255))
        const white = ink + (1 - ink) * inside
        data[i] = 20 * shade + (236 - 20 * shade) * white
        data[i + 1] = 62 * shade + (245 - 62 * shade) * white
        data[i + 2] = 132 * shade + (255 - 132 * shade) * white
      }
    }
    rule(frame, context)
  },
}

function rule(frame: Frame, { scene }: StyleContext): void {
  const { width, height } = frame
  drawOver(frame, (context, unit) => {
    const cell = unit / 40
    for (const [every, alpha] of [[1, 0.09], [5, 0.17]] as const) {
      context.strokeStyle = `rgba(220,236,255,${alpha})`
      context.lineWidth = Math.max(0.6, unit * 0.001)
      context.beginPath()
      for (let x = 0; x < width; x += cell * every) {
        context.moveTo(x, 0)
        context.lineTo(x, height)
      }
      for (let y = 0; y < height; y += cell * every) {
        context.moveTo(0, y)
        context.lineTo(width, y)
      }
      context.stroke()
    } // prettier-ignore
    context.strokeStyle = context.fillStyle = 'rgba(236,246,255,0.8)'
    context.lineWidth = Math.max(0.8, unit * 0.0016)
    for (const node of scene.nodes)
      for (const box of (node.placed ?? []).filter(({ support }) => !support).slice(0, 6))
        dimensions(context, { x: box.x * width, y: box.y * height, w: box.width * width, h: box.height * height }, unit)
    const margin = unit * 0.02
    context.strokeRect(margin, margin, width - margin * 2, height - margin * 2)
    const [w, h] = [unit * 0.26, unit * 0.075]
    context.strokeRect(width - margin - w, height - margin - h, w, h)
    for (const t of [0.33, 0.66]) {
      context.beginPath()
      context.moveTo(width - margin - w, height - margin - h * t)
      context.lineTo(width - margin, height - margin - h * t)
      context.moveTo(width - margin - w * t, height - margin - h)
      context.lineTo(width - margin - w * t, height - margin)
      context.stroke()
    }
  })
}

type Box = { x: number; y: number; w: number; h: number }

/** A measured width below and a height beside, with arrows. */
function dimensions(context: Parameters<Parameters<typeof drawOver>[1]>[0], { x, y, w, h }: Box, unit: number): void {
  const off = unit * 0.022
  const arrow = unit * 0.009
  const measure = (x1: number, y1: number, x2: number, y2: number) => {
    const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
    context.beginPath()
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
    for (const [px, py, s] of [[x1, y1, 1], [x2, y2, -1]] as const) {
      context.moveTo(px + (dx * arrow - dy * arrow * 0.5) * s, py + (dy * arrow - dx * arrow * 0.5) * s)
      context.lineTo(px, py)
      context.lineTo(px + (dx * arrow + dy * arrow * 0.5) * s, py + (dy * arrow + dx * arrow * 0.5) * s)
      context.moveTo(px + dy * off * 0.7, py + dx * off * 0.7)
      context.lineTo(px - dy * off * 0.7, py - dx * off * 0.7)
    }
    context.stroke()
  } // prettier-ignore
  measure(x, y + h + off, x + w, y + h + off)
  measure(x - off, y, x - off, y + h)
}
