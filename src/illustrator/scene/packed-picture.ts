/**
 * A small picture inside a scene: a cut-out of a stranger's picture that acts in ours. Brightness and transparency at full size, colours at half, each sample as its
 * difference from the one to its left, deflated, as base64. Unpacked with a limit: scenes come out of files.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'

/** The longest side, in pixels. */
const LONGEST = 512

/** Straight-alpha RGBA, packed. `framed`: shown as a picture that stands there, not cut out. */
export const packedPictureSchema = z.object({
  width: z.number().int().min(1).max(LONGEST),
  height: z.number().int().min(1).max(LONGEST),
  framed: z.boolean().optional(),
  data: z.string().max(600_000),
})

export type PackedPicture = z.infer<typeof packedPictureSchema>
type Raster = { width: number; height: number; data: Uint8ClampedArray }

/** Packs a picture of at most 512 pixels a side. */
export function packPicture({ width, height, data }: Raster, framed: boolean): PackedPicture {
  const { half, colors, size } = planesOf(width, height)
  const planes = new Uint8Array(size)
  const count = new Float64Array(colors)
  const sums = [new Float64Array(colors), new Float64Array(colors)] as const
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const [r, g, b, alpha] = data.subarray(i * 4, i * 4 + 4) as unknown as [number, number, number, number]
      const light = 0.299 * r + 0.587 * g + 0.114 * b
      planes[i] = light
      planes[width * height + i] = alpha
      const at = (y >> 1) * half + (x >> 1)
      // What is transparent has no say in the colours.
      const weight = alpha + 1
      count[at] = (count[at] as number) + weight
      sums[0][at] = (sums[0][at] as number) + (128 + (b - light) * 0.564) * weight
      sums[1][at] = (sums[1][at] as number) + (128 + (r - light) * 0.713) * weight
    }
  sums.forEach((sum, k) => sum.forEach((value, at) => (planes[width * height * 2 + k * colors + at] = value / (count[at] as number))))
  for (let i = planes.length - 1; i > 0; i--) planes[i] = (planes[i] as number) - (planes[i - 1] as number)
  const packed = deflateRawSync(planes, { level: 9 }).toString('base64')
  return { width, height, data: packed, ...(framed ? { framed } : {}) }
} // prettier-ignore

/** The picture again; undefined when the data are damaged or of another size. */
export function unpackPicture({ width, height, data }: PackedPicture): Raster | undefined {
  const { half, colors, size } = planesOf(width, height)
  let planes: Uint8Array
  try {
    planes = inflateRawSync(Buffer.from(data, 'base64'), { maxOutputLength: size })
  } catch {
    return undefined
  }
  if (planes.length !== size) return undefined
  for (let i = 1; i < size; i++) planes[i] = (planes[i] as number) + (planes[i - 1] as number)
  const out = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const at = width * height * 2 + (y >> 1) * half + (x >> 1)
      const light = planes[i] as number
      const [blue, red] = [((planes[at] as number) - 128) / 0.564, ((planes[at + colors] as number) - 128) / 0.713]
      out.set([light + red, light - 0.194 * blue - 0.509 * red, light + blue, planes[width * height + i] as number], i * 4)
    }
  return { width, height, data: out }
}

function planesOf(width: number, height: number): { half: number; colors: number; size: number } {
  const half = Math.ceil(width / 2)
  const colors = half * Math.ceil(height / 2)
  return { half, colors, size: width * height * 2 + colors * 2 }
}
