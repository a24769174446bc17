/** A picture smoothed to patches with crisp edges, computed at half size where that is fine enough and read back between its pixels. */
import { readBetween, type Planes } from './bilinear.ts'
import { kuwahara, relative, shrunk } from './kernels.ts'
import type { Frame } from './style.ts'

/** A frame of the same size; `share` of the shorter side is the size of the patches. */
export function smoothed(frame: Frame, share: number): Frame {
  const { width, height } = frame
  const factor = Math.min(width, height) > 500 ? 2 : 1
  const small = factor === 1 ? frame : shrunk(frame, factor)
  const patches = kuwahara(small, relative(small, share))
  if (factor === 1) return patches
  const planes = planesOf(patches)
  const data = new Uint8ClampedArray(width * height * 4)
  const color = new Float32Array(3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      readBetween(planes, (x - 0.5) / 2, (y - 0.5) / 2, color)
      const i = (y * width + x) * 4
      data[i] = color[0] as number
      data[i + 1] = color[1] as number
      data[i + 2] = color[2] as number
      data[i + 3] = 255
    }
  }
  return { width, height, data }
}

function planesOf({ width, height, data }: Frame): Planes {
  const planes: Planes = { width, height, red: new Float32Array(width * height), green: new Float32Array(width * height), blue: new Float32Array(width * height) } // prettier-ignore
  for (let p = 0, i = 0; p < planes.red.length; p++, i += 4) {
    planes.red[p] = data[i] as number
    planes.green[p] = data[i + 1] as number
    planes.blue[p] = data[i + 2] as number
  }
  return planes
}
