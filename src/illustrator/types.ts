/** The illustrator's own media types and its refusal. */
import type { Scene } from './scene/scene.ts'

/** Straight-alpha RGBA bytes, row by row from the top. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** A picture from outside, with its scene when it is one of ours. */
export type GivenPicture = { pixels: Pixels; scene?: Scene }

/** Two channels at 48 kHz, -1 to 1. */
export type StereoSound = { left: Float32Array; right: Float32Array }

/** A film that is drawn frame by frame, in any order, by any process: frame `i` depends only on its inputs. */
export type Film = {
  width: number
  height: number
  framesPerSecond: number
  frameCount: number
  scene?: Scene
  unresolved: readonly string[]
  drawFrame(index: number): Pixels
  /** The same frame as planes (I420, BT.709, limited range), for encoders, where the film is drawn so (undefined for a frame that is not); good until the next is drawn. */
  drawPlanes?(index: number): Uint8Array | undefined
  sound(): StereoSound
}

/** The instruction cannot be carried out; the message says what can be. */
export class InstructionRefusal extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InstructionRefusal'
  }
}
