/** Turning, mirroring, cropping and scaling of pictures. */
import type { Raster } from './retouch.ts'

function remap(
  picture: Raster,
  size: { width: number; height: number },
  from: (x: number, y: number) => [number, number],
): Raster {
  const data = new Uint8ClampedArray(size.width * size.height * 4)
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [sx, sy] = from(x, y)
      const source = (sy * picture.width + sx) * 4
      const target = (y * size.width + x) * 4
      for (let k = 0; k < 4; k++) data[target + k] = picture.data[source + k] as number
    }
  }
  return { ...size, data }
}

/** Turned clockwise. */
export function rotated(picture: Raster, degrees: 90 | 180 | 270): Raster {
  const { width, height } = picture
  if (degrees === 180) return remap(picture, { width, height }, (x, y) => [width - 1 - x, height - 1 - y])
  return remap(picture, { width: height, height: width }, (x, y) => (degrees === 90 ? [y, height - 1 - x] : [width - 1 - y, x]))
}

/** Mirrored left to right, or top to bottom. */
export function flipped(picture: Raster, horizontally: boolean): Raster {
  const { width, height } = picture
  return remap(picture, { width, height }, (x, y) => (horizontally ? [width - 1 - x, y] : [x, height - 1 - y]))
}

/** The middle square. */
export function squareCrop(picture: Raster): Raster {
  const side = Math.min(picture.width, picture.height)
  const [left, top] = [Math.floor((picture.width - side) / 2), Math.floor((picture.height - side) / 2)]
  return remap(picture, { width: side, height: side }, (x, y) => [x + left, y + top])
}

/** A part of the picture, in whole pixels inside it. */
export function croppedTo(picture: Raster, part: { left: number; top: number; width: number; height: number }): Raster {
  return remap(picture, { width: part.width, height: part.height }, (x, y) => [x + part.left, y + part.top])
}

/** The canvas made larger on all sides by a share of its size; the new rim mirrors what lies inside. */
export function extended(picture: Raster, share: number): Raster {
  const [rimX, rimY] = [Math.round(picture.width * share), Math.round(picture.height * share)]
  const mirror = (n: number, length: number) => Math.min(length - 1, n < 0 ? -n - 1 : n >= length ? 2 * length - 1 - n : n)
  return remap(picture, { width: picture.width + rimX * 2, height: picture.height + rimY * 2 }, (x, y) => [
    mirror(x - rimX, picture.width),
    mirror(y - rimY, picture.height),
  ])
}
