/** Reads the raw pixels and samples that a decoding process left on disk. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { FRAMES_PER_SECOND, planesSize, planesToPixels, type Pixels, type StereoSound } from '../../media/media.ts'
import type { GivenFilm } from './illustrator-contract.ts'
import type { RawFilm, RawPicture } from './tasks.ts'

/** A decoded picture's pixels. */
export async function readRawPicture({ file, width, height }: RawPicture): Promise<Pixels> {
  const bytes = await readFile(file)
  return { width, height, data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, width * height * 4) }
}

/** A decoded film: frames are read one at a time, in any order; each call gives new pixels. */
export function openRawFilm({ file, width, height, frameCount, soundFile }: RawFilm): GivenFilm & { close(): void } {
  const handle = openSync(file, 'r')
  const planes = Buffer.alloc(planesSize(width, height))
  return {
    width,
    height,
    frameCount,
    framesPerSecond: FRAMES_PER_SECOND,
    frame(index) {
      const nearest = Math.min(Math.max(Math.round(index), 0), frameCount - 1)
      readSync(handle, planes, 0, planes.length, nearest * planes.length)
      return planesToPixels(planes, { width, height })
    },
    sound: () => (soundFile === undefined ? undefined : readRawSound(soundFile)),
    close: () => closeSync(handle),
  }
}

function readRawSound(file: string): StereoSound {
  const bytes = readFileSync(file)
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  return { left: samples.subarray(0, samples.length / 2), right: samples.subarray(samples.length / 2) }
}
