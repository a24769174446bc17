/**
 * RGBA to and from I420 (three planes, chroma at half size), BT.709, limited range. Written on 32-bit words and whole numbers: as fast as
 * the decoder library's own converter without its copies (bench/colour-planes.ts). Sizes are even. Alpha is ignored: frames are opaque.
 */
import type { Pixels } from './pixels.ts'

/** Bytes of one I420 frame. */
export const planesSize = (width: number, height: number): number => (width * height * 3) / 2

/** Writes the picture's Y, U and V planes, one after the other, into `planes` and returns it. Chroma is the mean of each 2x2 block. */
export function pixelsToPlanes({ width, height, data }: Pixels, planes: Uint8Array): Uint8Array {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height)
  let u = width * height
  let v = u + u / 4
  for (let row = 0; row < height; row += 2) {
    let top = row * width
    const end = top + width
    for (; top < end; top += 2) {
      const bottom = top + width
      const a = words[top] as number
      const b = words[top + 1] as number
      const c = words[bottom] as number
      const d = words[bottom + 1] as number
      planes[top] = luma(a)
      planes[top + 1] = luma(b)
      planes[bottom] = luma(c)
      planes[bottom + 1] = luma(d)
      const red = (a & 255) + (b & 255) + (c & 255) + (d & 255)
      const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255)
      const blue = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255)
      planes[u++] = (-6595 * red - 22189 * green + 28784 * blue + 33685504) >> 18
      planes[v++] = (28784 * red - 26145 * green - 2639 * blue + 33685504) >> 18
    }
  }
  return planes
}

const luma = (word: number): number =>
  (11966 * (word & 255) + 40254 * ((word >> 8) & 255) + 4064 * ((word >> 16) & 255) + 1081344) >> 16

/** Reads Y, U and V planes back into a picture, opaque. `data` may be given to be written over. */
export function planesToPixels(
  planes: Uint8Array,
  { width, height }: { width: number; height: number },
  data?: Uint8ClampedArray,
): Pixels {
  const out = data ?? new Uint8ClampedArray(width * height * 4)
  const chroma = width / 2
  const uStart = width * height
  const vStart = uStart + uStart / 4
  for (let row = 0; row < height; row++) {
    const chromaRow = (row >> 1) * chroma
    for (let x = 0; x < width; x++) {
      const at = row * width + x
      const y = ((planes[at] as number) - 16) * 76309
      const u = (planes[uStart + chromaRow + (x >> 1)] as number) - 128
      const v = (planes[vStart + chromaRow + (x >> 1)] as number) - 128
      const to = at * 4
      out[to] = (y + 117489 * v + 32768) >> 16
      out[to + 1] = (y - 13975 * u - 34925 * v + 32768) >> 16
      out[to + 2] = (y + 138438 * u + 32768) >> 16
      out[to + 3] = 255
    }
  }
  return { width, height, data: out }
}
