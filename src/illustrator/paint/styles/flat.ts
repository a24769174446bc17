/** Flat vector: clean areas of one colour, surroundings cut down to a few tones each. */
import { readBetween } from './bilinear.ts'
import { simplified } from './simplified.ts'
import type { Style } from './style.ts'

export const flat: Style = {
  medium: 'flat',
  pen: { fill: 'flat', lightFrom: -1 },
  flat: true,
  filter(frame, { subject, scenery }) {
    const { width, height, data } = frame
    const { planes, factor } = simplified(scenery(), 0.014)
    const color = new Float32Array(3)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const cover = (subject[p] as number) / 255
        if (cover === 1) continue
        readBetween(planes, (x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5, color)
        const r = color[0] as number
        const g = color[1] as number
        const b = color[2] as number
        const l = r * 0.3 + g * 0.59 + b * 0.11
        // Steps of lightness with edges one pixel soft.
        const level = l / 23
        const low = Math.floor(level)
        const t = (level - low - 0.5) * 7 + 0.5
        const grey = (low + (t < 0 ? 0 : t > 1 ? 1 : t)) * 23
        const step = (grey + 2) / (l + 2)
        const i = p * 4
        data[i] = (data[i] as number) * cover + (grey + (r * step - grey) * 1.2) * (1 - cover)
        data[i + 1] = (data[i + 1] as number) * cover + (grey + (g * step - grey) * 1.2) * (1 - cover)
        data[i + 2] = (data[i + 2] as number) * cover + (grey + (b * step - grey) * 1.2) * (1 - cover)
      }
    }
  },
}
