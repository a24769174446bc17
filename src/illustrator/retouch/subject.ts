/** What a picture's subject allows: a soft background, a crop that keeps it. */
import { boxBlurFrame } from './blur.ts'
import { croppedTo } from './geometry.ts'
import { mixed, perPixel, type Rgb } from './per-pixel.ts'
import { regionOf } from './regions.ts'
import type { Raster } from './retouch.ts'
import type { Sight } from './sight.ts'

/** Everything but what stands out in the middle, blurred; the subject's own colours do not bleed into it. */
export function backgroundBlurred(picture: Raster, sight: Sight): Raster {
  const subject = regionOf(picture, 'subject', sight)
  const without: Raster = { ...picture, data: new Uint8ClampedArray(picture.data.length) }
  subject.forEach((value, i) => {
    for (let k = 0; k < 3; k++) without.data[i * 4 + k] = (picture.data[i * 4 + k] as number) * (1 - value)
    without.data[i * 4 + 3] = 255 * (1 - value)
  })
  const soft = boxBlurFrame(without, Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.018))).data
  return perPixel(picture, (rgb, { i }) => {
    const share = (soft[i * 4 + 3] as number) / 255
    if (share < 0.03) return rgb
    const around: Rgb = [
      (soft[i * 4] as number) / share,
      (soft[i * 4 + 1] as number) / share,
      (soft[i * 4 + 2] as number) / share,
    ]
    return mixed(around, rgb, subject[i] as number)
  })
}

/** The largest crop of the ratio (width over height), moved to where the subject is; of one that does not fit, its top stays: there are the heads. */
export function croppedToRatio(picture: Raster, ratio: number, sight: Sight): Raster {
  const width = Math.min(picture.width, Math.max(1, Math.round(picture.height * ratio)))
  const height = Math.min(picture.height, Math.max(1, Math.round(picture.width / ratio)))
  const { subjectCenter, subject, width: columns } = sight.relief()
  const rows = subject.length / columns
  const filled = Array.from({ length: rows }, (_, row) => row).filter((row) => subject.subarray(row * columns, (row + 1) * columns).some((value) => value > 0.5))
  const [first, last] = [(filled[0] ?? 0) / rows, ((filled.at(-1) ?? rows - 1) + 1) / rows]
  const within = (wanted: number, room: number) => Math.max(0, Math.min(room, Math.round(wanted)))
  const left = within(subjectCenter.x * picture.width - width / 2, picture.width - width)
  const fits = (last - first) * picture.height <= height
  const middle = fits ? ((first + last) / 2) * picture.height - height / 2 : (first - 0.05) * picture.height
  const top = within(filled.length > 0 ? middle : subjectCenter.y * picture.height - height / 2, picture.height - height)
  return croppedTo(picture, { left, top, width, height })
} // prettier-ignore
