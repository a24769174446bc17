/** Flat vector: clean areas of one colour, surroundings cut down to a few tones each. */
import { boxBlur, kuwahara, relative, shrunk } from './kernels.ts'
import type { Style } from './style.ts'

export const flat: Style = {
  medium: 'flat',
  pen: { fill: 'flat', lightFrom: -1 },
  flat: true,
  filter(frame, { subject }) {
    const { width, height, data } = frame
    const factor = Math.min(width, height) > 500 ? 2 : 1
    const small = kuwahara(shrunk(frame, factor), relative({ width: width / factor, height: height / factor }, 0.012))
    const [w, h] = [small.width, small.height]
    const channels = [0, 1, 2].map((k) => {
      const one = new Float32Array(w * h)
      for (let i = 0; i < one.length; i++) one[i] = small.data[i * 4 + k] as number
      return boxBlur(one, w, h, relative(small, 0.004))
    }) as [Float32Array, Float32Array, Float32Array]
    const [reds, greens, blues] = channels
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const cover = (subject[p] as number) / 255
        if (cover === 1) continue
        const j = Math.floor(y / factor) * w + Math.floor(x / factor)
        const r = reds[j] as number
        const g = greens[j] as number
        const b = blues[j] as number
        const l = r * 0.3 + g * 0.59 + b * 0.11
        const step = (Math.round(l / 21) * 21 + 2) / (l + 2)
        const i = p * 4
        const grey = l * step
        data[i] = (data[i] as number) * cover + (grey + (r * step - grey) * 1.18) * (1 - cover)
        data[i + 1] = (data[i + 1] as number) * cover + (grey + (g * step - grey) * 1.18) * (1 - cover)
        data[i + 2] = (data[i + 2] as number) * cover + (grey + (b * step - grey) * 1.18) * (1 - cover)
      }
    }
  },
}
