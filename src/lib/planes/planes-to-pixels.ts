/** I420 frames (three planes, chroma at half size), BT.709, limited range, as pictures. `planes.ts` goes the other way. */

/** Reads Y, U and V planes back into a picture, opaque. `data` may be given to be written over. */
export function planesToPixels(
  planes: Uint8Array,
  { width, height }: { width: number; height: number },
  data?: Uint8ClampedArray,
): { width: number; height: number; data: Uint8ClampedArray } {
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
