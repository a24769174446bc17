/** What a picture's subject allows: a soft background, a crop that keeps it. */
import { boxBlurFrame } from './blur.ts'
import { croppedTo } from './geometry.ts'
import { mixed, perPixel } from './per-pixel.ts'
import { regionOf } from './regions.ts'
import type { Raster } from './retouch.ts'
import type { Sight } from './sight.ts'

/** Everything but what stands out in the middle, blurred. */
export function backgroundBlurred(picture: Raster, sight: Sight): Raster {
  const subject = regionOf(picture, 'subject', sight)
  const soft = boxBlurFrame(picture, Math.max(2, Math.round(Math.min(picture.width, picture.height) * 0.018))).data
  return perPixel(picture, (rgb, { i }) => mixed([soft[i * 4] as number, soft[i * 4 + 1] as number, soft[i * 4 + 2] as number], rgb, subject[i] as number)) // prettier-ignore
}

/** The largest crop of the ratio (width over height), moved to where most of the subject is inside. */
export function croppedToRatio(picture: Raster, ratio: number, sight: Sight): Raster {
  const width = Math.min(picture.width, Math.max(1, Math.round(picture.height * ratio)))
  const height = Math.min(picture.height, Math.max(1, Math.round(picture.width / ratio)))
  const { subjectCenter } = sight.relief()
  const within = (wanted: number, room: number) => Math.max(0, Math.min(room, Math.round(wanted)))
  const left = within(subjectCenter.x * picture.width - width / 2, picture.width - width)
  const top = within(subjectCenter.y * picture.height - height / 2, picture.height - height)
  return croppedTo(picture, { left, top, width, height })
}
