/** Grading of pixels by the kernels, several times as fast as in a loop of our own. */
import { newKernel } from './kernel.ts'

export type PixelGrade = {
  /** Values of red, green and blue after the curve, 256 each. */
  curves: readonly [Float32Array, Float32Array, Float32Array]
  /** 1: as it is. */
  saturation: number
  /** Darker corners of a frame in which the pixels' left edge lies at `left`: how much darker with distance from the middle. */
  corners?: { weight: number; left: number; width: number; height: number } | undefined
}

const CURVE_BYTES = 3 * 256 * 4
let held: { kernel: ReturnType<typeof newKernel>; curves: number; pixels: number; bytes: number } | undefined

/** Grades RGBA bytes in place; alpha stays, and what has none is left alone. */
export function gradePixels(pixels: { width: number; height: number; data: Uint8ClampedArray }, grade: PixelGrade): void {
  const { width, height } = pixels
  const bytes = width * height * 4
  const data = pixels.data.subarray(0, bytes)
  if (!held || held.bytes < bytes) {
    const kernel = newKernel()
    held = { kernel, curves: kernel.reserve(CURVE_BYTES), pixels: kernel.reserve(bytes), bytes }
  }
  const { kernel, curves } = held
  const memory = kernel.memory.buffer
  grade.curves.forEach((curve, k) => new Float32Array(memory, curves + k * 1024, 256).set(curve))
  const inside = new Uint8Array(memory, held.pixels, bytes)
  inside.set(data)
  const { weight, left, width: across, height: down } = grade.corners ?? { weight: 0, left: 0, width, height }
  kernel.grade(held.pixels, width, height, curves, grade.saturation, weight, left, across, down)
  data.set(inside)
}
