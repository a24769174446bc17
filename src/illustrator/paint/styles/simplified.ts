/** A picture cut down to broad soft shapes, as planes: the ground from which flat and paper styles take their areas. */
import type { Planes } from './bilinear.ts'
import { boxBlur, relative, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import type { Frame } from './style.ts'

/** Smooths away everything smaller than about `share` of the shorter side. `factor` tells how much smaller the planes are. */
export function simplified(frame: Frame, share: number): { planes: Planes; factor: number } {
  const factor = Math.max(1, Math.round(Math.min(frame.width, frame.height) / 340))
  const small = shrunk(frame, factor)
  const flat = kuwahara(small, relative(small, share))
  const { width, height } = flat
  const plane = (k: 0 | 1 | 2) => {
    const one = new Float32Array(width * height)
    for (let i = 0; i < one.length; i++) one[i] = flat.data[i * 4 + k] as number
    return boxBlur(one, width, height, relative(small, share * 0.32), relative(small, share * 0.2))
  }
  return { planes: { width, height, red: plane(0), green: plane(1), blue: plane(2) }, factor }
}
