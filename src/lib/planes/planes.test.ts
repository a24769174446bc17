import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiledKernel, KERNEL_MODULE } from '../../../scripts/compile-kernels.ts'
import { gradePixels } from './grade-pixels.ts'
import { PERIOD_SPARE, planes, type Rgba } from './planes.ts'

const SIZES = [{ width: 64, height: 20 }, { width: 54, height: 12 }] // prettier-ignore
type Size = (typeof SIZES)[number]

/** A picture of soft colours; `alpha` says how much there is of it, and colours are multiplied by that. */
function picture({ width, height }: Size, alpha: (x: number, y: number) => number = () => 1): Rgba {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const a = alpha(x, y)
      const color = [128 + 100 * Math.sin(x / 9), 128 + 90 * Math.cos(y / 5 + x / 20), 128 + 80 * Math.sin((x + y) / 11)]
      data.set([...color.map((one) => one * a), a * 255], (y * width + x) * 4)
    }
  return { width, height, data }
}

/** BT.709 in limited range by the book, chroma as the mean of four. */
function byTheBook({ width, height, data }: Rgba): number[] {
  const at = (x: number, y: number): number[] => [0, 1, 2].map((k) => (data[(y * width + x) * 4 + k] as number) / 255)
  const brightness = ([r, g, b]: number[]): number => 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number)
  const luma: number[] = []
  const [u, v]: [number[], number[]] = [[], []]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      luma.push(16 + 219 * brightness(at(x, y)))
      if (x % 2 || y % 2) continue
      const four = [at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)]
      const mean = [0, 1, 2].map((k) => four.reduce((sum, one) => sum + (one[k] as number), 0) / 4)
      u.push(128 + (224 * ((mean[2] as number) - brightness(mean))) / 1.8556)
      v.push(128 + (224 * ((mean[0] as number) - brightness(mean))) / 1.5748)
    }
  return [...luma, ...u, ...v]
}

const worst = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, one, k) => Math.max(most, Math.abs(one - (b[k] as number))), 0)
const soft = (x: number, y: number): number => Math.max(0, Math.min(1, (x - 10) / 20)) * (y > 3 ? 1 : 0)
/** One picture over another, in RGB. */
const blended = (under: Rgba, over: Rgba): Rgba => ({
  ...under,
  data: Uint8ClampedArray.from(under.data, (one, k) => (over.data[k] as number) + one * (1 - (over.data[k | 3] as number) / 255)),
})

describe('the compiled kernels', () => {
  it('are those of their source', async () => {
    expect(await compiledKernel()).toBe(readFileSync(KERNEL_MODULE, 'utf8'))
  })
})

describe.each(SIZES)('planes of $width x $height', (size) => {
  const on = planes(size)
  const sheet = on.sheet()
  const under = picture(size)
  const over = picture(size, soft)

  it('hold colours by the book', () => {
    on.fill(sheet, under)
    expect(worst(on.bytesOf(sheet), byTheBook(under))).toBeLessThan(1.01)
  })

  it('take what is laid over them as a picture does', () => {
    on.fill(sheet, under)
    on.lay(sheet, over)
    // Colour is blended by the mean alpha of four pixels.
    expect(worst(on.bytesOf(sheet), byTheBook(blended(under, over)))).toBeLessThan(3)
  })

  it('show a plate as if it had been laid over', () => {
    on.fill(sheet, under)
    on.lay(sheet, over)
    const laid = Uint8Array.from(on.bytesOf(sheet))
    on.fill(sheet, under)
    on.draw(sheet, on.plate(over), { left: 0, top: 0, step: 1 })
    expect(worst(on.bytesOf(sheet), laid)).toBeLessThan(1.01)
  })

  it('show light as a screen, which leaves what it does not outshine', () => {
    on.fill(sheet, under)
    const grey = { ...size, data: Uint8ClampedArray.from(over.data, (one, k) => (k % 4 === 3 ? one : 80 * soft(Math.floor(k / 4) % size.width, 9))) }
    on.lay(sheet, grey, true)
    const screened = under.data.map((one, k) => one + (grey.data[k] as number) * (1 - one / 255))
    expect(worst(on.bytesOf(sheet), byTheBook({ ...size, data: screened }))).toBeLessThan(3)
  }) // prettier-ignore

  it('magnify a window, straight between pixels', () => {
    on.fill(sheet, under)
    const seen = on.sheet()
    on.see(sheet, seen, { left: 5.5, top: 1.75, step: 0.75 })
    const [from, to] = [on.bytesOf(sheet), on.bytesOf(seen)]
    const at = (x: number, y: number): number => from[y * size.width + x] as number
    for (let y = 0; y < size.height; y++)
      for (let x = 0; x < size.width; x++) {
        const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))
        const [sx, sy] = [clamp(5.5 + (x + 0.5) * 0.75 - 0.5, size.width - 1.001), clamp(1.75 + (y + 0.5) * 0.75 - 0.5, size.height - 1.001)]
        const [ix, iy] = [Math.floor(sx), Math.floor(sy)]
        const across = (row: number): number => at(ix, row) * (1 - sx + ix) + at(ix + 1, row) * (sx - ix)
        expect(Math.abs((to[y * size.width + x] as number) - across(iy) * (1 - sy + iy) - across(iy + 1) * (sy - iy))).toBeLessThan(2)
      }
  }) // prettier-ignore

  it('repeat a plate with a period, at whole pixels and between', () => {
    const period = 40
    const wide = { width: period + PERIOD_SPARE, height: size.height }
    const turn = (x: number): number => Math.sin((x * 2 * Math.PI) / period)
    const data = new Uint8ClampedArray(wide.width * wide.height * 4).map((_, k) => (k % 4 === 3 ? 255 : 128 + 100 * turn(Math.floor(k / 4) % wide.width)))
    const plate = on.plate({ ...wide, data }, period)
    for (const left of [0, 7, -13, 999, 0.5, -12.25]) {
      on.draw(sheet, plate, { left, top: 0, step: 1 })
      const row = on.bytesOf(sheet).subarray(0, size.width)
      const expected = Array.from(row, (_, x) => 16 + (219 * (128 + 100 * turn(x + left))) / 255)
      expect(worst(row, expected), `from ${left}`).toBeLessThan(2.5)
    }
  }) // prettier-ignore

  it('draw only the rows asked for', () => {
    on.fill(sheet, under)
    const before = Uint8Array.from(on.bytesOf(sheet))
    on.draw(sheet, on.plate({ ...size, data: new Uint8ClampedArray(size.width * size.height * 4).fill(255) }), { left: 0, top: 0, step: 1 }, { from: 4, to: 8 }) // prettier-ignore
    const after = on.bytesOf(sheet).subarray(0, size.width * size.height)
    after.forEach((one, k) => expect(one).toBe(k >= 4 * size.width && k < 8 * size.width ? 235 : before[k]))
  })

  it('stand in a coloured light as a picture multiplied by it', () => {
    const grey = { ...size, data: under.data.map((_, k) => (k % 4 === 3 ? 255 : (under.data[k - (k % 4)] as number))) }
    on.fill(sheet, grey)
    const keep: [number, number, number] = [200, 150, 100]
    on.shed(
      sheet,
      on.light((_, out) => Object.assign(out, { keep, add: [30, 20, 10] })),
    )
    const lit = grey.data.map((one, k) => (k % 4 === 3 ? 255 : (one * (keep[k % 4] as number)) / 255 + 30 - 10 * (k % 4)))
    expect(worst(on.bytesOf(sheet), byTheBook({ ...size, data: lit }))).toBeLessThan(3)
  })

  it('mix with others', () => {
    const other = on.sheet()
    on.fill(sheet, under)
    on.fill(other, { ...size, data: new Uint8ClampedArray(under.data.length) })
    on.mix(sheet, other, 0.5)
    const half = byTheBook(under).map((one, k) => (one + (k < size.width * size.height ? 16 : 128)) / 2)
    expect(worst(on.bytesOf(sheet), half)).toBeLessThan(2)
  })

  it.each(SIZES)('keep their plates and sheets when more is made and laid, in $width x $height', (size) => {
    const [colors, half] = [picture(size), picture(size, () => 0.5)]
    const drawn = (isBusy: boolean): number[] => {
      const on = planes(size)
      const disturb = (): void => {
        if (isBusy)
          on.fill(
            on.sheet(),
            picture(size, (x) => x / size.width),
          )
      }
      const sheet = on.sheet()
      on.fill(sheet, colors)
      disturb()
      const plate = on.plate(half)
      disturb()
      on.lay(sheet, half)
      const later = on.plate(colors)
      disturb()
      on.draw(sheet, later, { left: 5, top: 1, step: 1 })
      on.draw(sheet, plate, { left: 0, top: 0, step: 0.8 })
      return Array.from(on.bytesOf(sheet))
    }
    expect(drawn(true)).toEqual(drawn(false))
  })
})

describe('graded pixels', () => {
  it('follow their curves, then fade towards grey and into the corners; empty ones are left alone', () => {
    const size = { width: 30, height: 20 }
    const { data } = picture(size, soft)
    const straight = Uint8ClampedArray.from(data)
    const curve = (lift: number): Float32Array => Float32Array.from({ length: 256 }, (_, v) => lift + v * 0.9)
    const curves = [curve(5), curve(10), curve(0)] as const
    gradePixels({ ...size, data: straight }, { curves, saturation: 0.8, corners: { weight: 0.4, left: -5, width: 40, height: 20 } })
    for (let k = 0; k < data.length; k += 4) {
      const [x, y] = [(k / 4) % 30, Math.floor(k / 4 / 30)]
      const [r, g, b] = [0, 1, 2].map((c) => (curves[c as 0] as Float32Array)[data[k + c] as number] as number) as [number, number, number]
      const far = ((x - 5) / 40 - 0.5) ** 2 + (y / 20 - 0.5) ** 2
      const dim = far > 0.06 ? 1 - (far - 0.06) * 0.4 : 1
      const grey = (0.3 * r + 0.59 * g + 0.11 * b) * 0.2
      const expected = [r, g, b].map((one) => (grey + one * 0.8) * dim)
      const shown = Array.from(straight.subarray(k, k + 4))
      if (data[k + 3] === 0) expect(shown).toEqual(Array.from(data.subarray(k, k + 4)))
      else expect(worst(shown, [...expected.map((one) => Math.min(255, one)), data[k + 3] as number])).toBeLessThan(0.51)
    }
  }) // prettier-ignore
})
