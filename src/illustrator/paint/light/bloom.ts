/** Bloom: what shines brightly spills a soft halo over its surroundings, as in an eye or a lens. */
import { borrowCanvas, type Canvas } from '../../pen/pen.ts'
import { boxBlur } from '../styles/kernels.ts'

const SHRINK = 8

export type Bloom = { threshold: number; strength: number }

/** Adds halos around everything brighter than `threshold` (0-255) to the canvas. */
export function bloom(canvas: Canvas, options: Bloom): void {
  const small = halosOf(canvas, options)
  const context = canvas.getContext('2d')
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = 'screen'
  context.globalAlpha = options.strength
  context.drawImage(small, 0, 0, small.width * SHRINK, small.height * SHRINK)
  context.restore()
}

/** The halos that `bloom` would add, alone: a light to be laid over the canvas as a screen. */
export function bloomLight(canvas: Canvas, options: Bloom): Canvas {
  const small = halosOf(canvas, options)
  const light = borrowCanvas(small.width, small.height)
  const context = light.getContext('2d')
  context.globalAlpha = options.strength
  context.drawImage(small, 0, 0)
  return light
}

function halosOf(canvas: Canvas, options: Bloom): Canvas {
  const [w, h] = [Math.ceil(canvas.width / SHRINK), Math.ceil(canvas.height / SHRINK)]
  const small = borrowCanvas(w, h)
  const on = small.getContext('2d')
  on.drawImage(canvas, 0, 0, w, h)
  const image = on.getImageData(0, 0, w, h)
  const { data } = image
  const radius = Math.max(1, Math.round(Math.min(w, h) * 0.022))
  const near: Float32Array[] = []
  for (let k = 0; k < 3; k++) {
    const channel = new Float32Array(w * h)
    for (let i = 0; i < channel.length; i++) {
      const light = Math.max(data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number)
      const excess = (light - options.threshold) / (256 - options.threshold)
      channel[i] = excess > 0 ? (data[i * 4 + k] as number) * excess : 0
    }
    const first = boxBlur(channel, w, h, radius, radius)
    const wide = boxBlur(first, w, h, radius * 3, radius * 3)
    for (let i = 0; i < first.length; i++) first[i] = (first[i] as number) * 0.55 + (wide[i] as number) * 0.7
    near.push(first)
  }
  const [r, g, b] = near as [Float32Array, Float32Array, Float32Array]
  for (let i = 0; i < r.length; i++) {
    data[i * 4] = r[i] as number
    data[i * 4 + 1] = g[i] as number
    data[i * 4 + 2] = b[i] as number
    data[i * 4 + 3] = 255
  }
  on.putImageData(image, 0, 0)
  return small
}
