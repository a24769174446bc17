/** A picture of pixels as something to draw with. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'

/** Straight-alpha RGBA bytes, row by row. */
export type Raster = { width: number; height: number; data: Uint8ClampedArray }

/** The picture on a canvas of its own; with a colour, its shape filled with it. */
export function stampOf({ width, height, data }: Raster, color: string | undefined): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
  if (color !== undefined) {
    context.globalCompositeOperation = 'source-in'
    context.fillStyle = color
    context.fillRect(0, 0, width, height)
  }
  return canvas
}
