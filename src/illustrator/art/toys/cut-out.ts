/** What was cut out of a given picture, or, when it could not be cut out, the picture itself on a stand. */
import type { Pen } from '../../pen/pen.ts'
import { unpackPicture, type PackedPicture } from '../../scene/scene.ts'
import { bodyColor, drawable, type Drawable, type Look } from '../drawable.ts'

const HEIGHT = 200
const BORDER = 9
const STAND = 26
const unpacked = new WeakMap<PackedPicture, ReturnType<typeof unpackPicture>>()

function rasterOf(picture: PackedPicture): ReturnType<typeof unpackPicture> {
  if (!unpacked.has(picture)) unpacked.set(picture, unpackPicture(picture))
  return unpacked.get(picture)
}

function sizeOf({ picture }: Look): { width: number; height: number } {
  if (!picture) return { width: 120, height: HEIGHT }
  const ratio = picture.width / picture.height
  if (!picture.framed) return { width: Math.max(20, HEIGHT * ratio), height: HEIGHT }
  return { width: Math.max(40, (HEIGHT - STAND - 2 * BORDER) * ratio + 2 * BORDER), height: HEIGHT }
}

function draw(pen: Pen, look: Look): void {
  const { width, height } = sizeOf(look)
  const { picture } = look
  const raster = picture && rasterOf(picture)
  if (picture && raster && !picture.framed) return pen.stamp(raster, 0, 0, width, height)
  const bottom = height - STAND
  for (const x of [0.24, 0.76]) pen.limb([[width * x, bottom - 8], [width * (x < 0.5 ? x - 0.12 : x + 0.12), height - 3]], [6, 5], '#7a5a3c') // prettier-ignore
  pen.rect(0, 0, width, bottom, { color: bodyColor(look, '#8a6542'), volume: 0.6 }, 3)
  pen.rect(BORDER * 0.5, BORDER * 0.5, width - BORDER, bottom - BORDER, '#fbfaf6', 1)
  if (raster && !pen.plain) pen.stamp(raster, BORDER, BORDER, width - 2 * BORDER, bottom - 2 * BORDER)
}

/** A cut-out figure or a framed picture. */
export const CUT_OUT: Drawable = drawable('cut-out', 120, HEIGHT, draw, { sizeFor: sizeOf, takesColor: false })
