/** Draws with the canvas over the pixels of a frame: frames, seals, drips, marks. */
import { borrowCanvas, scratchPixels, type SKRSContext2D } from '../../pen/pen.ts'
import type { Frame } from './style.ts'

/** Draws over the frame in place; `unit` is its shorter side in pixels. With `border`, a share of that side, only so far from the edges: the rest keeps. */
export function drawOver(frame: Frame, draw: (context: SKRSContext2D, unit: number) => void, border = 1): void {
  const { width, height } = frame
  const unit = Math.min(width, height)
  const context = borrowCanvas(width, height).getContext('2d')
  const image = scratchPixels(width, height)
  image.data.set(frame.data)
  const parts = borders(width, height, Math.ceil(unit * border))
  for (const { left, top, width: w, height: h } of parts) context.putImageData(image, 0, 0, left, top, w, h)
  draw(context, unit)
  for (const { left, top, width: w, height: h } of parts) {
    const drawn = context.getImageData(left, top, w, h).data
    for (let y = 0; y < h; y++) frame.data.set(drawn.subarray(y * w * 4, (y + 1) * w * 4), ((top + y) * width + left) * 4)
  }
}

type Part = { left: number; top: number; width: number; height: number }

/** The strips along the four sides; one part when they would meet. */
function borders(width: number, height: number, wide: number): Part[] {
  const [w, h] = [width - wide * 2, height - wide * 2]
  if (w <= 0 || h <= 0) return [{ left: 0, top: 0, width, height }]
  return [
    { left: 0, top: 0, width, height: wide },
    { left: 0, top: height - wide, width, height: wide },
    { left: 0, top: wide, width: wide, height: h },
    { left: width - wide, top: wide, width: wide, height: h },
  ]
}
