/**
 * Kernels on whole frames, in AssemblyScript with 128-bit SIMD. `npm run kernels` compiles them into `src/lib/planes/planes-kernel.data.ts`.
 * A frame is I420: Y, then U, then V at half the size, BT.709, limited range. A plate is the same with alpha, premultiplied: Y, U, V, alpha, and alpha at half the size.
 * Sides are even. Pointers are bytes of the module's memory; behind every buffer lie 64 bytes that may be read and written.
 */

/** RGBA to a frame; alpha is ignored. Chroma is the mean of each 2x2 block. */
export function toFrame(rgba: usize, width: i32, height: i32, frame: usize): void {
  convert(rgba, width, height, frame, false, false)
}

/** RGBA, premultiplied, to a plate; `kinds` gets one byte a row, then one a row of chroma: 0 nothing there, 2 opaque, 1 something else. */
export function toPlate(rgba: usize, width: i32, height: i32, plate: usize, kinds: usize): void {
  convert(rgba, width, height, plate, true, false)
  const alpha = plate + ((width * height * 3) >> 1)
  const small = alpha + width * height
  for (let row = 0; row < height; row++) store<u8>(kinds + row, kindOf(alpha + row * width, width))
  for (let row = 0; row < height >> 1; row++) store<u8>(kinds + height + row, kindOf(small + ((row * width) >> 1), width >> 1))
}

/** Lays RGBA, premultiplied, over a frame. */
export function layOver(rgba: usize, width: i32, height: i32, frame: usize): void {
  convert(rgba, width, height, frame, true, true)
}

/** Turns RGBA that shines into RGBA that `layOver` lays like a screen: what is under it gives way as far as it is outshone. */
export function makeShine(rgba: usize, pixels: i32): void {
  const rg = i16x8(54, 183, 54, 183, 54, 183, 54, 183)
  const b = i16x8(19, 0, 19, 0, 19, 0, 19, 0)
  const colors = i32x4.splat(0xffffff)
  for (let at = rgba, end = rgba + (pixels << 2); at < end; at += 16) {
    const pixel = v128.load(at)
    if (!v128.any_true(pixel)) continue
    const light = i32x4.shr_u(i32x4.add(i32x4.dot_i16x8_s(redGreen(pixel), rg), i32x4.dot_i16x8_s(blueOnly(pixel), b)), 8)
    v128.store(at, v128.or(v128.and(pixel, colors), i32x4.shl(light, 24)))
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function convert(rgba: usize, width: i32, height: i32, to: usize, hasAlpha: bool, isOver: bool): void {
  const size = width * height
  // Without alpha black is at 16 and no colour at 128, as constants; with it they weigh as much as there is alpha.
  const yBA = hasAlpha ? i16x8(2032, 2056, 2032, 2056, 2032, 2056, 2032, 2056) : i16x8(2032, 0, 2032, 0, 2032, 0, 2032, 0)
  const uBA = hasAlpha ? i16x8(14392, 16448, 14392, 16448, 14392, 16448, 14392, 16448) : i16x8(14392, 0, 14392, 0, 14392, 0, 14392, 0)
  const vBA = hasAlpha ? i16x8(-1320, 16448, -1320, 16448, -1320, 16448, -1320, 16448) : i16x8(-1320, 0, -1320, 0, -1320, 0, -1320, 0)
  const yRG = i16x8(5983, 20127, 5983, 20127, 5983, 20127, 5983, 20127)
  const uRG = i16x8(-3298, -11094, -3298, -11094, -3298, -11094, -3298, -11094)
  const vRG = i16x8(14392, -13072, 14392, -13072, 14392, -13072, 14392, -13072)
  const yBias = i32x4.splat(hasAlpha ? 16384 : 540672)
  const uvBias = i32x4.splat(hasAlpha ? 65536 : 16842752)
  const alphaAt = to + ((size * 3) >> 1)
  const simdWidth = width & ~7
  for (let row = 0; row < height; row += 2) {
    const top = rgba + ((row * width) << 2)
    const bottom = top + (width << 2)
    const y = to + row * width
    const half = (row * width) >> 2
    const u = to + size + half
    const v = u + (size >> 2)
    const alpha = alphaAt + row * width
    const small = alphaAt + size + half
    let x = 0
    for (; x < simdWidth; x += 8) {
      const at = x << 2
      const a0 = v128.load(top + at)
      const a1 = v128.load(top + at, 16)
      const b0 = v128.load(bottom + at)
      const b1 = v128.load(bottom + at, 16)
      if (isOver && !v128.any_true(v128.or(v128.or(a0, a1), v128.or(b0, b1)))) continue
      const a0RG = redGreen(a0)
      const a1RG = redGreen(a1)
      const b0RG = redGreen(b0)
      const b1RG = redGreen(b1)
      const a0BA = hasAlpha ? blueAlpha(a0) : blueOnly(a0)
      const a1BA = hasAlpha ? blueAlpha(a1) : blueOnly(a1)
      const b0BA = hasAlpha ? blueAlpha(b0) : blueOnly(b0)
      const b1BA = hasAlpha ? blueAlpha(b1) : blueOnly(b1)
      const yTop = i16x8.narrow_i32x4_s(weigh(a0RG, a0BA, yRG, yBA, yBias, 15), weigh(a1RG, a1BA, yRG, yBA, yBias, 15))
      const yBottom = i16x8.narrow_i32x4_s(weigh(b0RG, b0BA, yRG, yBA, yBias, 15), weigh(b1RG, b1BA, yRG, yBA, yBias, 15))
      const rg = pairSums(i16x8.add(a0RG, b0RG), i16x8.add(a1RG, b1RG))
      const ba = pairSums(i16x8.add(a0BA, b0BA), i16x8.add(a1BA, b1BA))
      const uSum = weigh(rg, ba, uRG, uBA, uvBias, 17)
      const vSum = weigh(rg, ba, vRG, vBA, uvBias, 17)
      const uv = i16x8.narrow_i32x4_s(uSum, vSum)
      const at2 = x >> 1
      if (!isOver) {
        v128.store64_lane(y + x, i8x16.narrow_i16x8_u(yTop, yTop), 0)
        v128.store64_lane(y + width + x, i8x16.narrow_i16x8_u(yBottom, yBottom), 0)
        const bytes = i8x16.narrow_i16x8_u(uv, uv)
        v128.store32_lane(u + at2, bytes, 0)
        v128.store32_lane(v + at2, bytes, 1)
        if (hasAlpha) {
          v128.store64_lane(alpha + x, alphaBytes(a0, a1), 0)
          v128.store64_lane(alpha + width + x, alphaBytes(b0, b1), 0)
          const quarter = alphaQuarter(ba)
          v128.store32_lane(small + at2, i8x16.narrow_i16x8_u(quarter, quarter), 0)
        }
      } else {
        const alphaTop = i16x8.extend_low_i8x16_u(alphaBytes(a0, a1))
        const alphaBottom = i16x8.extend_low_i8x16_u(alphaBytes(b0, b1))
        v128.store64_lane(y + x, overWords(v128.load64_zero(y + x), yTop, alphaTop), 0)
        v128.store64_lane(y + width + x, overWords(v128.load64_zero(y + width + x), yBottom, alphaBottom), 0)
        const quarter = alphaQuarter(ba)
        const under = v128.shuffle<u32>(v128.load32_zero(u + at2), v128.load32_zero(v + at2), 0, 4, 1, 1)
        const mixed = overWords(under, uv, v128.shuffle<u64>(quarter, quarter, 0, 0))
        v128.store32_lane(u + at2, mixed, 0)
        v128.store32_lane(v + at2, mixed, 1)
      }
    }
    for (; x < width; x += 2) block2(top + (x << 2), bottom + (x << 2), y + x, width, u + (x >> 1), v + (x >> 1), alpha + x, small + (x >> 1), hasAlpha, isOver)
  }
}

/** The last pixels of a row: one 2x2 block. */
function block2(top: usize, bottom: usize, y: usize, width: i32, u: usize, v: usize, alpha: usize, small: usize, hasAlpha: bool, isOver: bool): void {
  let red = 0
  let green = 0
  let blue = 0
  let whole = 0
  for (let k = 0; k < 4; k++) {
    const from = (k < 2 ? top : bottom) + ((k & 1) << 2)
    const at = (k < 2 ? 0 : width) + (k & 1)
    const r: i32 = load<u8>(from)
    const g: i32 = load<u8>(from, 1)
    const b: i32 = load<u8>(from, 2)
    const a: i32 = hasAlpha ? load<u8>(from, 3) : 255
    put(y + at, (5983 * r + 20127 * g + 2032 * b + (hasAlpha ? 2056 * a + 16384 : 540672)) >> 15, a, isOver)
    if (hasAlpha && !isOver) store<u8>(alpha + at, a)
    red += r
    green += g
    blue += b
    whole += a
  }
  const bias = hasAlpha ? 16448 * whole + 65536 : 16842752
  const quarter = (whole + 2) >> 2
  put(u, (-3298 * red - 11094 * green + 14392 * blue + bias) >> 17, quarter, isOver)
  put(v, (14392 * red - 13072 * green - 1320 * blue + bias) >> 17, quarter, isOver)
  if (hasAlpha && !isOver) store<u8>(small, quarter)
}

// @ts-ignore
@inline
function put(at: usize, value: i32, alpha: i32, isOver: bool): void {
  const under = isOver ? (<i32>load<u8>(at) * (255 - alpha) + 127) / 255 : 0
  store<u8>(at, max(0, min(255, value + under)))
}

// @ts-ignore
@inline
function redGreen(pixels: v128): v128 {
  return v128.shuffle<u8>(pixels, i32x4.splat(0), 0, 16, 1, 16, 4, 16, 5, 16, 8, 16, 9, 16, 12, 16, 13, 16)
}

// @ts-ignore
@inline
function blueAlpha(pixels: v128): v128 {
  return v128.shuffle<u8>(pixels, i32x4.splat(0), 2, 16, 3, 16, 6, 16, 7, 16, 10, 16, 11, 16, 14, 16, 15, 16)
}

// @ts-ignore
@inline
function blueOnly(pixels: v128): v128 {
  return v128.shuffle<u8>(pixels, i32x4.splat(0), 2, 16, 16, 16, 6, 16, 16, 16, 10, 16, 16, 16, 14, 16, 16, 16)
}

// @ts-ignore
@inline
function weigh(rg: v128, ba: v128, weightsRG: v128, weightsBA: v128, bias: v128, shift: i32): v128 {
  return i32x4.shr_s(i32x4.add(i32x4.add(i32x4.dot_i16x8_s(rg, weightsRG), i32x4.dot_i16x8_s(ba, weightsBA)), bias), shift)
}

/** Sums of neighbouring pixels out of two vectors of four. */
// @ts-ignore
@inline
function pairSums(first: v128, second: v128): v128 {
  return i16x8.add(v128.shuffle<u32>(first, second, 0, 2, 4, 6), v128.shuffle<u32>(first, second, 1, 3, 5, 7))
}

/** Alpha of eight pixels as bytes. */
// @ts-ignore
@inline
function alphaBytes(first: v128, second: v128): v128 {
  return v128.shuffle<u8>(first, second, 3, 7, 11, 15, 19, 23, 27, 31, 3, 7, 11, 15, 19, 23, 27, 31)
}

/** Mean alpha of four blocks, as words, from sums of blue and alpha. */
// @ts-ignore
@inline
function alphaQuarter(sums: v128): v128 {
  const words = v128.shuffle<u16>(sums, sums, 1, 3, 5, 7, 1, 3, 5, 7)
  return i16x8.shr_u(i16x8.add(words, i16x8.splat(2)), 2)
}

/** Eight bytes under eight words with alpha in words; bytes in the lower half. */
// @ts-ignore
@inline
function overWords(under: v128, words: v128, alpha: v128): v128 {
  const kept = divide255(i16x8.mul(i16x8.extend_low_i8x16_u(under), i16x8.sub(i16x8.splat(255), alpha)))
  const sum = i16x8.add(words, kept)
  return i8x16.narrow_i16x8_u(sum, sum)
}

// @ts-ignore
@inline
function divide255(words: v128): v128 {
  const rounded = i16x8.add(words, i16x8.splat(128))
  return i16x8.shr_u(i16x8.add(rounded, i16x8.shr_u(rounded, 8)), 8)
}

function kindOf(alpha: usize, width: i32): u8 {
  let any: u8 = 0
  let all: u8 = 255
  for (let x = 0; x < width; x++) {
    const a = load<u8>(alpha + x)
    any |= a
    all &= a
  }
  return any === 0 ? 0 : all === 255 ? 2 : 1
}

/**
 * Draws rows `rowFrom` to `rowTo` of a plane `width` wide as they are seen in another plane through a window: its upper left corner is at (`left`, `top`) and each step of a pixel
 * is `step` there, at most 1. Linear between pixels, in steps of 1/128. With `alpha` (0: none) the plane is laid over what is there. `period` above 0: the plane repeats after so many
 * columns; it then carries 32 columns more of itself. `kinds`: see `toPlate`; 0: all opaque.
 */
export function see(from: usize, alpha: usize, kinds: usize, stride: i32, rows: i32, period: i32, to: usize, width: i32, rowFrom: i32, rowTo: i32, left: f64, top: f64, step: f64, scratch: usize): void {
  const blocks = (width + 15) >> 4
  const bases = scratch
  const offsets = bases + (((blocks << 2) + 15) & ~15)
  const weights = offsets + (blocks << 4)
  const line = weights + (blocks << 4)
  const alphaLine = line + ((stride + 79) & ~15)
  const rest = alphaLine + ((stride + 79) & ~15)
  const isWhole = step === 1 && floor(left) === left && floor(top) === top
  const columns = period > 0 ? period : stride
  if (isWhole) {
    for (let block = 0; block < blocks; block++) store<i32>(bases + (block << 2), wrapped(<i32>left + (block << 4), columns, period))
  } else placeColumns(bases, offsets, weights, blocks, left, step, columns, period)
  const tail = width & 15
  const whole = tail === 0 ? blocks : blocks - 1
  for (let row = rowFrom; row < rowTo; row++) {
    const at = <i32>nearest(max<f64>(0, min<f64>(top + (<f64>row + 0.5) * step - 0.5, <f64>(rows - 1))) * 128)
    const upper = at >> 7
    const weight = at & 127
    const lower = weight === 0 ? upper : upper + 1
    let isOpaque = alpha === 0
    if (kinds !== 0) {
      const a = load<u8>(kinds + upper)
      const b = load<u8>(kinds + lower)
      if ((a | b) === 0) continue
      isOpaque = isOpaque || (a === 2 && b === 2)
    }
    const out = to + row * width
    let colors = from + upper * stride
    let covers = alpha + upper * stride
    if (isWhole) {
      for (let block = 0; block < whole; block++) {
        const base = load<i32>(bases + (block << 2))
        const x = out + (block << 4)
        if (isOpaque) v128.store(x, v128.load(colors + base))
        else layBlock(x, v128.load(colors + base), v128.load(covers + base))
      }
      if (tail > 0) {
        const base = load<i32>(bases + (whole << 2))
        for (let k = 0; k < tail; k++) layOne(out + (whole << 4) + k, load<u8>(colors + base + k), isOpaque ? 255 : load<u8>(covers + base + k))
      }
      continue
    }
    if (weight !== 0) {
      const first = load<i32>(bases)
      const last = load<i32>(bases + ((blocks - 1) << 2)) + 32
      mixRows(colors, colors + stride, line, weight, first, last, stride)
      if (!isOpaque) mixRows(covers, covers + stride, alphaLine, weight, first, last, stride)
      colors = line
      covers = alphaLine
    }
    for (let block = 0; block < blocks; block++) {
      const base = load<i32>(bases + (block << 2))
      const picks = v128.load(offsets + (block << 4))
      const right = v128.load(weights + (block << 4))
      const x = out + (block << 4)
      const color = between(colors + base, picks, right)
      const cover = isOpaque ? i8x16.splat(-1) : between(covers + base, picks, right)
      if (block < whole) {
        if (isOpaque) v128.store(x, color)
        else layBlock(x, color, cover)
      } else {
        v128.store(rest, color)
        v128.store(rest, cover, 16)
        for (let k = 0; k < tail; k++) layOne(x + k, load<u8>(rest + k), load<u8>(rest + k, 16))
      }
    }
  }
}

/** Where each column of the window lies: the first pixel of every sixteen, how far each lies from it, and its share of the pixel to the right. */
function placeColumns(bases: usize, offsets: usize, weights: usize, blocks: i32, left: f64, step: f64, columns: i32, period: i32): void {
  let at = <i64>nearest((left + 0.5 * step - 0.5) * 16777216)
  const by = <i64>nearest(step * 16777216)
  const end = (<i64>(columns - 1)) << 7
  for (let block = 0; block < blocks; block++) {
    let base = 0
    for (let k = 0; k < 16; k++, at += by) {
      let exact = (at + 65536) >> 17
      if (period === 0) exact = max<i64>(0, min<i64>(exact, end))
      let pixel = <i32>(exact >> 7)
      let weight = <i32>(exact & 127)
      if (period === 0 && pixel > columns - 2) {
        pixel = columns - 2
        weight = 128
      }
      if (k === 0) {
        base = pixel
        store<i32>(bases + (block << 2), wrapped(pixel, columns, period))
      }
      store<u8>(offsets + (block << 4) + k, pixel - base)
      store<u8>(weights + (block << 4) + k, weight)
    }
  }
}

// @ts-ignore
@inline
function wrapped(pixel: i32, columns: i32, period: i32): i32 {
  return period > 0 ? ((pixel % columns) + columns) % columns : pixel
}

/** Mixes two rows where the window looks, which may go round the end. */
function mixRows(upper: usize, lower: usize, line: usize, weight: i32, first: i32, last: i32, stride: i32): void {
  const wb = i8x16.splat(<i8>weight)
  const wa = i8x16.splat(<i8>(128 - weight))
  if (last > first) {
    for (let x = first; x < last; x += 16) v128.store(line + x, mix(v128.load(upper + x), v128.load(lower + x), wa, wb))
    return
  }
  for (let x = 0; x < stride; x += 16) v128.store(line + x, mix(v128.load(upper + x), v128.load(lower + x), wa, wb))
}

// @ts-ignore
@inline
function between(at: usize, picks: v128, right: v128): v128 {
  return mix(i8x16.swizzle(v128.load(at), picks), i8x16.swizzle(v128.load(at, 1), picks), i8x16.sub(i8x16.splat(<i8>128), right), right)
}

// @ts-ignore
@inline
function mix(a: v128, b: v128, wa: v128, wb: v128): v128 {
  const half = i16x8.splat(64)
  const low = i16x8.add(i16x8.extmul_low_i8x16_u(a, wa), i16x8.extmul_low_i8x16_u(b, wb))
  const high = i16x8.add(i16x8.extmul_high_i8x16_u(a, wa), i16x8.extmul_high_i8x16_u(b, wb))
  return i8x16.narrow_i16x8_u(i16x8.shr_u(i16x8.add(low, half), 7), i16x8.shr_u(i16x8.add(high, half), 7))
}

// @ts-ignore
@inline
function layBlock(at: usize, color: v128, cover: v128): void {
  if (!v128.any_true(cover)) return
  const open = v128.not(cover)
  if (!v128.any_true(open)) {
    v128.store(at, color)
    return
  }
  const under = v128.load(at)
  const low = divide255(i16x8.extmul_low_i8x16_u(under, open))
  const high = divide255(i16x8.extmul_high_i8x16_u(under, open))
  v128.store(at, i8x16.add_sat_u(color, i8x16.narrow_i16x8_u(low, high)))
}

// @ts-ignore
@inline
function layOne(at: usize, color: u8, cover: u8): void {
  store<u8>(at, min<i32>(255, <i32>color + (<i32>load<u8>(at) * (255 - <i32>cover) + 127) / 255))
}

/** Mixes `other` into a frame; `share` is its part in 128ths. */
export function mixFrames(frame: usize, other: usize, bytes: i32, share: i32): void {
  const wb = i8x16.splat(<i8>share)
  const wa = i8x16.splat(<i8>(128 - share))
  for (let at = 0; at < bytes; at += 16) v128.store(frame + at, mix(v128.load(frame + at), v128.load(other + at), wa, wb))
}

/**
 * Lays a light over one plane of a frame: each value, counted from `origin`, is multiplied by `factor` / 255, and `add` - `addOrigin` is added. For chroma `tint` gives what the brightness
 * there contributes: the mean of four values of `luma`, counted from 16, times (`tint` - 128) / 256. `tint` 0: none.
 */
export function light(plane: usize, factor: usize, add: usize, tint: usize, luma: usize, width: i32, height: i32, origin: i32, addOrigin: i32): void {
  const from = i16x8.splat(<i16>origin)
  const less = i16x8.splat(<i16>(origin - addOrigin))
  for (let row = 0; row < height; row++) {
    let x = 0
    for (; x + 8 <= width; x += 8) {
      const at = row * width + x
      const value = i16x8.sub(v128.load8x8_u(plane + at), from)
      const part = v128.load8x8_u(factor + at)
      // Both in 1/128ths of a step; 255 is whole.
      const times = i16x8.add(i16x8.shl(part, 7), i16x8.shr_u(part, 1))
      let sum = i16x8.shr_s(i16x8.add(i16x8.q15mulr_sat_s(i16x8.shl(value, 7), times), i16x8.splat(64)), 7)
      sum = i16x8.add(i16x8.add(sum, less), v128.load8x8_u(add + at))
      if (tint !== 0) {
        const above = luma + row * 4 * width + 2 * x
        const four = i16x8.add(i16x8.extadd_pairwise_i8x16_u(v128.load(above)), i16x8.extadd_pairwise_i8x16_u(v128.load(above + 2 * width)))
        const bright = i16x8.max_s(i16x8.sub(i16x8.shr_u(four, 2), i16x8.splat(16)), i16x8.splat(0))
        const share = i16x8.sub(v128.load8x8_u(tint + at), i16x8.splat(128))
        sum = i16x8.add(sum, i16x8.shr_s(i16x8.mul(bright, share), 8))
      }
      v128.store64_lane(plane + at, i8x16.narrow_i16x8_u(sum, sum), 0)
    }
    for (; x < width; x++) {
      const at = row * width + x
      let sum = ((<i32>load<u8>(plane + at) - origin) * <i32>load<u8>(factor + at)) / 255 + origin - addOrigin + <i32>load<u8>(add + at)
      if (tint !== 0) {
        const above = luma + row * 4 * width + 2 * x
        const four = <i32>load<u8>(above) + <i32>load<u8>(above, 1) + <i32>load<u8>(above + 2 * width) + <i32>load<u8>(above + 2 * width, 1)
        sum += (max(0, (four >> 2) - 16) * (<i32>load<u8>(tint + at) - 128)) >> 8
      }
      store<u8>(plane + at, max(0, min(255, sum)))
    }
  }
}

/**
 * Grades RGBA in place, alpha apart: `curves` are 256 values of 32-bit floats for red, green and blue each; then saturation; then corners darkened by `weight` beyond a distance from the
 * frame's middle, where the pixels' left edge lies at `left` in a frame of `frameWidth` x `frameHeight`. `weight` 0: none.
 */
export function grade(rgba: usize, width: i32, height: i32, curves: usize, saturation: f32, weight: f32, left: f32, frameWidth: f32, frameHeight: f32): void {
  const grey: f32 = 1 - saturation
  const greyRed: f32 = grey * 0.3
  const greyGreen: f32 = grey * 0.59
  const greyBlue: f32 = grey * 0.11
  let at = rgba
  for (let y = 0; y < height; y++) {
    const dy = <f32>y / frameHeight - 0.5
    const dy2 = dy * dy
    for (let x = 0; x < width; x++, at += 4) {
      const pixel = load<u32>(at)
      if (pixel >>> 24 === 0) continue
      let dim: f32 = 1
      if (weight > 0) {
        const dx = (<f32>x + left) / frameWidth - 0.5
        const far = dx * dx + dy2 - 0.06
        if (far > 0) dim = max<f32>(0.55, 1 - far * weight)
      }
      const r = load<f32>(curves + ((pixel & 255) << 2))
      const g = load<f32>(curves + (((pixel >>> 8) & 255) << 2), 1024)
      const b = load<f32>(curves + (((pixel >>> 16) & 255) << 2), 2048)
      const mean = r * greyRed + g * greyGreen + b * greyBlue
      const color = f32x4.mul(f32x4.add(f32x4.splat(mean), f32x4.mul(f32x4(r, g, b, 0), f32x4.splat(saturation))), f32x4.splat(dim))
      const words = i32x4.trunc_sat_f32x4_s(f32x4.nearest(color))
      const bytes = i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_s(words, words), words)
      store<u32>(at, (i32x4.extract_lane(bytes, 0) & 0xffffff) | (pixel & 0xff000000))
    }
  }
}
