/** Double exposure: on pale paper, the silhouettes of things filled with the landscape, their own modelling showing through. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { boxBlur, luminanceOf, relative } from './kernels.ts'
import type { Style } from './style.ts'

export const doubleExposure: Style = {
  medium: 'double-exposure',
  pen: SHADED,
  flat: true,
  filter(frame, context) {
    const { width, height, data } = frame
    const scenery = context.scenery()
    const things = context.things()
    const light = luminanceOf(things)
    const { subject, scene } = context
    const box = bounds(subject, width, height)
    const soft = boxBlur(new Float32Array(subject), width, height, relative(frame, 0.004))
    const paper = noiseTile(64, 3, scene.seed)
    for (let y = 0; y < height; y++) {
      // The landscape is fitted to the silhouettes, so that sky falls into heads and ground into feet.
      const sy = Math.max(0, Math.min(height - 1, Math.round(((y - box.top) / box.height) * height)))
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const sx = Math.max(0, Math.min(width - 1, Math.round(width / 2 + ((x - box.left - box.width / 2) / Math.max(box.width, box.height * 0.8)) * width))) // prettier-ignore
        const j = (sy * width + sx) * 4
        const a = (subject[p] as number) / 255
        const l = (light[p] as number) / 255
        const down = (y - box.top) / box.height
        const melt = 1 - Math.max(0, Math.min(0.55, (down - 0.72) * 2))
        const core = a * melt * (0.86 + ((soft[p] as number) / 255) * 0.14)
        const tooth = (tileAt(paper, x, y) - 0.5) * 6
        for (let k = 0; k < 3; k++) {
          const land = scenery.data[j + k] as number
          const far = scenery.data[i + k] as number
          const sheet = (k === 0 ? 241 : k === 1 ? 238 : 231) + tooth
          const ghost = sheet + (far - sheet) * 0.1
          const own = things.data[i + k] as number
          // The thing darkens the landscape where it is dark, and lends a little of its colour.
          const both = land * (0.42 + l * 0.72) * 0.78 + own * 0.26
          data[i + k] = ghost + (both - ghost) * core
        }
      }
    }
  },
}

function bounds(
  mask: Uint8ClampedArray,
  width: number,
  height: number,
): { left: number; top: number; width: number; height: number } {
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if ((mask[y * width + x] as number) > 60) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  return right <= left
    ? { left: 0, top: 0, width, height }
    : { left, top, width: Math.max(8, right - left), height: Math.max(8, bottom - top) }
}
