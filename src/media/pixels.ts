/** A picture in memory: straight-alpha RGBA bytes, row by row from the top. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** Two channels at 48 kHz, each sample from -1 to 1. */
export type StereoSound = { left: Float32Array; right: Float32Array }

/** The one sample rate of our films. */
export const SAMPLE_RATE = 48_000

/** The one frame rate of our films. */
export const FRAMES_PER_SECOND = 24
