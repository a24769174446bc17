/** Isometric: a block of the place's ground on a plain backdrop, like a model on a desk, with the things standing on it. */
import { borrowCanvas, toHex } from '../../pen/pen.ts'
import { drawOver } from './draw-over.ts'
import type { Frame, Style, StyleContext } from './style.ts'

export const isometric: Style = {
  medium: 'isometric',
  pen: { fill: 'shaded', line: { color: 'darker', widthPx: 2 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height } = frame
    const ground = groundColor(context)
    const sky = meanOf(context.scenery(), 0, 0.3)
    drawOver(frame, (on, unit) => {
      const back = on.createRadialGradient(width / 2, height * 0.45, 0, width / 2, height * 0.5, Math.max(width, height) * 0.75)
      back.addColorStop(0, toHex(...lighter(sky, 0.72)))
      back.addColorStop(1, toHex(...lighter(sky, 0.4)))
      on.fillStyle = back
      on.fillRect(0, 0, width, height)
      const half = Math.min(width * 0.46, height * 0.62)
      const [cx, cy, thick] = [width / 2, height * 0.66, unit * 0.085]
      shadow(on, { cx, cy: cy + thick, half })
      block(on, { cx, cy, half, thick }, ground)
      top(on, context, { cx, cy, half })
      stand(on, context, { cx, cy, half })
    })
  },
}

type Context = Parameters<Parameters<typeof drawOver>[1]>[0]
type Tile = { cx: number; cy: number; half: number }
type Rgb = [number, number, number]

function diamond(on: Context, { cx, cy, half }: Tile): void {
  on.beginPath()
  on.moveTo(cx - half, cy)
  on.lineTo(cx, cy - half / 2)
  on.lineTo(cx + half, cy)
  on.lineTo(cx, cy + half / 2)
  on.closePath()
}

function shadow(on: Context, { cx, cy, half }: Tile): void {
  on.save()
  on.filter = `blur(${half * 0.05}px)`
  on.fillStyle = 'rgba(24,26,50,0.34)'
  diamond(on, { cx: cx + half * 0.05, cy: cy + half * 0.06, half: half * 1.02 })
  on.fill()
  on.restore()
}

/** Two sides: a crust of the ground's colour over earth. */
function block(on: Context, { cx, cy, half, thick }: Tile & { thick: number }, ground: Rgb): void {
  for (const [side, dark] of [[-1, 0.8], [1, 0.6]] as const)
    for (const [from, to, color] of [[0, 1, [128, 96, 74] as Rgb], [0, 0.3, ground]] as const) {
      on.beginPath()
      on.moveTo(cx + side * half, cy + thick * from)
      on.lineTo(cx, cy + half / 2 + thick * from)
      on.lineTo(cx, cy + half / 2 + thick * to)
      on.lineTo(cx + side * half, cy + thick * to)
      on.closePath()
      on.fillStyle = toHex(color[0] * dark, color[1] * dark, color[2] * dark)
      on.fill()
    } // prettier-ignore
}

/** The ground of the scene seen from above, turned into the diamond; what stood behind as a low backdrop is left out. */
function top(on: Context, { scene, stage, scenery }: StyleContext, tile: Tile): void {
  const { width, height, data } = scenery()
  const canvas = borrowCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  image.data.set(data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  const from = stage.weightless ? 0 : Math.min(0.9, stage.horizon + 0.06) * scene.height
  on.save()
  diamond(on, tile)
  on.clip()
  const { cx, cy, half } = tile
  // Unit square onto the diamond: right goes down-right, down goes down-left.
  on.transform(half, half / 2, -half, half / 2, cx, cy - half / 2)
  on.drawImage(canvas, 0, from, width, height - from, 0, 0, 1, 1)
  on.restore()
  on.strokeStyle = 'rgba(255,255,255,0.35)'
  on.lineWidth = half * 0.008
  diamond(on, tile)
  on.stroke()
}

/** All things as they were composed, smaller, their feet on the tile, each with a soft shadow. */
function stand(on: Context, { scene, things, subject }: StyleContext, { cx, cy, half }: Tile): void {
  const { width, height, data } = things()
  const canvas = borrowCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  image.data.set(data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  let [left, right, upper, lower] = [width, 0, height, 0]
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if ((subject[y * width + x] as number) > 60) {
        if (x < left) left = x
        if (x > right) right = x
        if (y < upper) upper = y
        if (y > lower) lower = y
      }
  if (right <= left) return
  left = Math.max(0, left - 3)
  right = Math.min(width, right + 4)
  upper = Math.max(0, upper - 3)
  lower = Math.min(height, lower + 2)
  const scale = Math.min(1, (half * 1.22) / (right - left), (cy + half * 0.12 - scene.height * 0.06) / (lower - upper))
  const [w, h] = [(right - left) * scale, (lower - upper) * scale]
  const foot = cy + half * 0.16
  on.save()
  on.filter = `blur(${half * 0.02}px)`
  on.fillStyle = 'rgba(20,22,44,0.3)'
  on.beginPath()
  on.ellipse(cx + w * 0.05, foot - h * 0.01, w * 0.5, Math.min(half * 0.16, w * 0.16), 0, 0, Math.PI * 2)
  on.fill()
  on.restore()
  on.drawImage(canvas, left, upper, right - left, lower - upper, cx - w / 2, foot - h, w, h)
}

function groundColor({ stage, scenery }: StyleContext): Rgb {
  return meanOf(scenery(), stage.weightless ? 0.5 : Math.min(0.92, stage.horizon + 0.15), 1)
}

function meanOf({ width, height, data }: Frame, from: number, to: number): Rgb {
  const sum: Rgb = [0, 0, 0]
  let n = 0
  for (let y = Math.floor(from * height); y < to * height; y += 4)
    for (let x = 0; x < width; x += 4, n++)
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[(y * width + x) * 4 + k] as number)
  return sum.map((one) => one / Math.max(1, n)) as Rgb
}

const lighter = (color: Rgb, amount: number): Rgb => color.map((one) => one + (250 - one) * amount) as Rgb
