/** Turning, mirroring, cropping and scaling of pictures. */
import { perPixel } from './per-pixel.ts'
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

/** A picture of the same size, each pixel read between pixels at the place that `from` names; beyond the edges the edge goes on. */
export function drawnFrom(picture: Raster, from: (x: number, y: number) => [number, number]): Raster {
  const { width, height, data } = picture
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [wantedX, wantedY] = from(x, y)
      const [sx, sy] = [Math.max(0, Math.min(width - 1, wantedX)), Math.max(0, Math.min(height - 1, wantedY))]
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)]
      const [dx, dy] = [sx - ix, sy - iy]
      const [right, below] = [ix + 1 < width ? 4 : 0, iy + 1 < height ? width * 4 : 0]
      const [at, to] = [(iy * width + ix) * 4, (y * width + x) * 4]
      for (let k = at, t = to; k < at + 4; k++, t++)
        out[t] =
          ((data[k] as number) * (1 - dx) + (data[k + right] as number) * dx) * (1 - dy) +
          ((data[k + below] as number) * (1 - dx) + (data[k + below + right] as number) * dx) * dy
    }
  return { width, height, data: out }
}

/** The middle, or what lies around `center` (0 to 1), as large as the whole. */
export function zoomed(picture: Raster, factor: number, center = { x: 0.5, y: 0.5 }): Raster {
  const { width, height } = picture
  const inside = (wanted: number) => Math.max(0.5 / factor, Math.min(1 - 0.5 / factor, wanted))
  const [cx, cy] = [inside(center.x) * (width - 1), inside(center.y) * (height - 1)]
  return drawnFrom(picture, (x, y) => [cx + (x - (width - 1) / 2) / factor, cy + (y - (height - 1) / 2) / factor])
}

/** Black bars above and below, or at the sides, that leave the ratio (width over height) free. */
export function letterboxed(picture: Raster, ratio: number): Raster {
  const { width, height } = picture
  const bar = {
    x: Math.max(0, Math.round((width - height * ratio) / 2)),
    y: Math.max(0, Math.round((height - width / ratio) / 2)),
  }
  return perPixel(picture, (rgb, { i }) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    return x < bar.x || x >= width - bar.x || y < bar.y || y >= height - bar.y ? [0, 0, 0] : rgb
  })
}

/** A move in shares of width and height. */
export type Shift = { x: number; y: number }

/** The picture moved by a shift of at most `room`, inside a crop that hides what comes in at the edges. */
export function steadied(picture: Raster, shift: Shift, room: number): Raster {
  const { width, height } = picture
  const keep = 1 - room * 2
  return drawnFrom(picture, (x, y) => [
    (0.5 - shift.x) * width + (x - width / 2) * keep,
    (0.5 - shift.y) * height + (y - height / 2) * keep,
  ])
}
