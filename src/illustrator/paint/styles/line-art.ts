/** The lines of a picture: outlines of things as the pen draws them, and what is dark or abrupt in the surroundings. */
import { borrowFloats } from '../../pen/pen.ts'
import { doubledFloats, halvedFloats } from './half-size.ts'
import { boxBlur, inkLines, luminanceOf, relative, shrunk } from './kernels.ts'
import type { Frame, StyleContext } from './style.ts'

/**
 * Ink at each pixel, 0 to 1. `around` is the strength of the surroundings' lines; `soft` looks for them at half size, for styles that blur them or paint
 * over them.
 */
export function lineArt(
  frame: Frame,
  context: StyleContext,
  options: { around: number; things?: number; soft?: boolean },
): Float32Array {
  const { width, height } = frame
  const own = context.lines()
  const subject = context.subject
  const out =
    options.around > 0
      ? options.soft && Math.min(width, height) > 640
        ? softLines(context.scenery())
        : inkLines(luminanceOf(context.scenery()), width, height, { radius: relative(frame, 0.0012), gain: 7 })
      : borrowFloats(width * height).fill(1)
  const weight = (options.things ?? 1) / 255
  for (let i = 0; i < out.length; i++) {
    const behind = (1 - (out[i] as number)) * options.around
    const cover = (subject[i] as number) / 255
    const drawn = (own[i] as number) * weight
    const ink = behind * (1 - cover) + drawn
    out[i] = ink > 1 ? 1 : ink
  }
  return out
}

function softLines(scenery: Frame): Float32Array {
  const small = shrunk(scenery, 2)
  const { width, height } = small
  return doubledFloats(
    inkLines(luminanceOf(small), width, height, { radius: relative(small, 0.0012) - 1, gain: 7 }),
    small,
    scenery,
  )
}

/** A mask grown by `radius` pixels with a soft edge, 0 to 1. */
export function grown(mask: Uint8ClampedArray, width: number, height: number, radius: number): Float32Array {
  const source = borrowFloats(mask.length)
  for (let p = 0; p < source.length; p++) source[p] = (mask[p] as number) > 40 ? 1 : 0
  const wide = radius < BROAD ? widened(source, { width, height }, radius) : widenedAtHalf(source, { width, height }, radius)
  for (let p = 0; p < wide.length; p++) {
    const value = ((wide[p] as number) - 0.06) * 9
    wide[p] = value < 0 ? 0 : value > 1 ? 1 : value
  }
  return wide
}

/** Masks that grow by this many pixels are grown at half size. */
const BROAD = 14

type Size = { width: number; height: number }

function widened(source: Float32Array, { width, height }: Size, radius: number): Float32Array {
  const r = Math.max(1, Math.round(radius))
  return boxBlur(source, width, height, r, Math.max(1, r >> 1))
}

function widenedAtHalf(source: Float32Array, size: Size, radius: number): Float32Array {
  const small = { width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) }
  return doubledFloats(widened(halvedFloats(source, size), small, radius / 2), small, size)
}
