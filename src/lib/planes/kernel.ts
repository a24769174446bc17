/** The compiled kernels with a memory of their own. What each does is said in `assembly/planes-kernel.ts`. */
import { PLANES_KERNEL } from './planes-kernel.data.ts'

export type Kernel = {
  memory: WebAssembly.Memory
  toFrame(rgba: number, width: number, height: number, frame: number): void
  toPlate(rgba: number, width: number, height: number, plate: number, kinds: number): void
  layOver(rgba: number, width: number, height: number, frame: number): void
  makeShine(rgba: number, pixels: number): void
  see(from: number, alpha: number, kinds: number, stride: number, rows: number, period: number, to: number, width: number, rowFrom: number, rowTo: number, left: number, top: number, step: number, scratch: number): void
  mixFrames(frame: number, other: number, bytes: number, share: number): void
  light(plane: number, factor: number, add: number, tint: number, luma: number, width: number, height: number, origin: number, addOrigin: number): void
  grade(rgba: number, width: number, height: number, curves: number, saturation: number, weight: number, left: number, frameWidth: number, frameHeight: number): void
} // prettier-ignore

/** Bytes behind every buffer that kernels may read and write. */
const SPARE = 64
const PAGE = 65_536

let compiled: WebAssembly.Module | undefined

/**
 * A new memory and the kernels on it. `reserve` sets zeroed bytes apart for good and says where; `desk` says where so many bytes are free until the
 * next is reserved, always the same place until then. Views of the memory made before either no longer hold.
 */
export function newKernel(): Kernel & { reserve(bytes: number): number; desk(bytes: number): number } {
  compiled ??= new WebAssembly.Module(Buffer.from(PLANES_KERNEL, 'base64'))
  const kernel = new WebAssembly.Instance(compiled).exports as unknown as Kernel
  let top = kernel.memory.buffer.byteLength
  let deskEnd = top
  const withSpare = (bytes: number): number => (bytes + SPARE + 15) & ~15
  const growTo = (end: number): void => {
    const missing = end - kernel.memory.buffer.byteLength
    if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE))
  }
  return {
    ...kernel,
    reserve(bytes) {
      const at = top
      top += withSpare(bytes)
      growTo(top)
      if (deskEnd > at) new Uint8Array(kernel.memory.buffer, at, Math.min(top, deskEnd) - at).fill(0)
      return at
    },
    desk(bytes) {
      deskEnd = Math.max(deskEnd, top + withSpare(bytes))
      growTo(deskEnd)
      return top
    },
  }
}
