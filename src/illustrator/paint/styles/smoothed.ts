/** A picture smoothed to patches with crisp edges, computed at half size where that is fine enough and read back between its pixels. */
import { relative, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import type { Frame } from './style.ts'

/** A frame of the same size; `share` of the shorter side is the size of the patches. */
export function smoothed(frame: Frame, share: number): Frame {
  const { width, height } = frame
  if (Math.min(width, height) <= 500) return kuwahara(frame, relative(frame, share))
  const small = shrunk(frame, 2)
  return doubled(kuwahara(small, relative(small, share)), width, height)
}

/** Drawn twice as large: each pixel is nine parts of the nearest four of sixteen, three of those beside it, one of the last. */
function doubled(small: Frame, width: number, height: number): Frame {
  const data = new Uint8ClampedArray(width * height * 4)
  const row = new Uint16Array((small.width + 2) * 4)
  const stride = small.width * 4
  for (let y = 0; y < height; y++) {
    const near = y >> 1
    const beside = Math.max(0, Math.min(small.height - 1, y & 1 ? near + 1 : near - 1))
    const [a, b] = [near * stride, beside * stride]
    // The row between two rows, with its ends repeated.
    for (let i = 0; i < stride; i++) row[i + 4] = (small.data[a + i] as number) * 3 + (small.data[b + i] as number)
    for (let k = 0; k < 4; k++) {
      row[k] = row[k + 4] as number
      row[stride + 4 + k] = row[stride + k] as number
    }
    for (let x = 0, i = y * width * 4; x < width; x++, i += 4) {
      const at = ((x >> 1) + 1) * 4
      const next = x & 1 ? at + 4 : at - 4
      data[i] = ((row[at] as number) * 3 + (row[next] as number) + 8) >> 4
      data[i + 1] = ((row[at + 1] as number) * 3 + (row[next + 1] as number) + 8) >> 4
      data[i + 2] = ((row[at + 2] as number) * 3 + (row[next + 2] as number) + 8) >> 4
      data[i + 3] = 255
    }
  }
  return { width, height, data }
}
