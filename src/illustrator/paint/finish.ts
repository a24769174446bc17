/** The last touch of photo-like pictures: a vignette and a little grain, in one pass. */
import type { Frame } from './styles/style.ts'

/** Darkens the corners by up to a fifth and adds grain of about two levels; in place. */
export function finishPhoto(frame: Frame, seed: number): void {
  const { width, height, data } = frame
  let state = (seed >>> 0) | 1
  for (let y = 0; y < height; y++) {
    const dy = y / height - 0.5
    for (let x = 0; x < width; x++) {
      const dx = x / width - 0.5
      const i = (y * width + x) * 4
      const vignette = 1 - Math.min(0.2, (dx * dx + dy * dy) * 0.36)
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const grain = ((state & 255) - 128) / 64
      data[i] = (data[i] as number) * vignette + grain
      data[i + 1] = (data[i + 1] as number) * vignette + grain
      data[i + 2] = (data[i + 2] as number) * vignette + grain
    }
  }
}
