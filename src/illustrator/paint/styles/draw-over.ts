/** Draws with the canvas over the pixels of a frame: frames, seals, drips, marks. */
import { borrowCanvas, type SKRSContext2D } from '../../pen/pen.ts'
import type { Frame } from './style.ts'

/** Draws over the frame in place; `unit` is its shorter side in pixels. */
export function drawOver(frame: Frame, draw: (context: SKRSContext2D, unit: number) => void): void {
  const { width, height } = frame
  const canvas = borrowCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(frame.data)
  context.putImageData(image, 0, 0)
  draw(context, Math.min(width, height))
  frame.data.set(context.getImageData(0, 0, width, height).data)
}
