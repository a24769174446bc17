import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../lib/random.ts'
import { drawOver } from './draw-over.ts'
import { boxBlur, shrunk } from './kernels.ts'
import { kuwahara } from './kuwahara.ts'
import { smoothed } from './smoothed.ts'
import type { Frame } from './style.ts'

const [WIDTH, HEIGHT] = [23, 18]
const clampTo = (value: number, most: number): number => Math.max(0, Math.min(most, value))

function speckled(width = WIDTH, height = HEIGHT): Frame {
  const random = seededRandom(7)
  const data = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : random.next() * 255))
  return { width, height, data }
}

describe('the kernels of styles', () => {
  it.each([1, 2, 6, 30])('blur with a square of radius %i, edges repeated', (radius) => {
    const random = seededRandom(3)
    const source = Float32Array.from({ length: WIDTH * HEIGHT }, () => random.next() * 255)
    const out = boxBlur(source, WIDTH, HEIGHT, radius)
    for (const [x, y] of [[0, 0], [22, 17], [5, 9], [22, 3], [11, 17], [12, 16]] as const) {
      let sum = 0
      for (let v = y - radius; v <= y + radius; v++)
        for (let u = x - radius; u <= x + radius; u++) sum += source[clampTo(v, HEIGHT - 1) * WIDTH + clampTo(u, WIDTH - 1)] as number
      expect(out[y * WIDTH + x]).toBeCloseTo(sum / (2 * radius + 1) ** 2, 2)
    } // prettier-ignore
  })

  it('blur several times, one after the other, and leave their source alone', () => {
    const source = Float32Array.from({ length: WIDTH * HEIGHT }, (_, i) => (i * 37) % 255)
    const before = source.slice()
    const twice = boxBlur(boxBlur(source, WIDTH, HEIGHT, 2), WIDTH, HEIGHT, 3)
    expect(boxBlur(source, WIDTH, HEIGHT, 2, 3)).toEqual(twice)
    expect(source).toEqual(before)
  })

  it('shrink to means, also where the last ones are cut', () => {
    const frame = speckled()
    const small = shrunk(frame, 5)
    expect([small.width, small.height]).toEqual([5, 4])
    let sum = 0
    for (let y = 15; y < 18; y++) for (let x = 20; x < 23; x++) sum += frame.data[(y * WIDTH + x) * 4] as number
    expect(small.data[(3 * 5 + 4) * 4]).toBe(Math.round(sum / 9))
  })

  it("smooth each pixel to the mean of its calmest corner's square", () => {
    const frame = speckled()
    const radius = 2
    const out = kuwahara(frame, radius)
    for (const [x, y] of [[0, 0], [22, 17], [10, 8], [1, 16]] as const) {
      let least = Infinity
      let red = 0
      for (const [dx, dy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const) {
        const inside: [number, number][] = []
        for (let v = 0; v <= radius; v++)
          for (let u = 0; u <= radius; u++) {
            const [px, py] = [x + u * dx, y + v * dy]
            if (px < 0 || py < 0 || px >= WIDTH || py >= HEIGHT) continue
            const [r, g, b] = frame.data.subarray((py * WIDTH + px) * 4) as unknown as [number, number, number]
            inside.push([r, r * 0.299 + g * 0.587 + b * 0.114])
          }
        const mean = inside.reduce((sum, one) => sum + one[1], 0) / inside.length
        const variance = inside.reduce((sum, one) => sum + (one[1] - mean) ** 2, 0) / inside.length
        if (variance < least - 1e-6) {
          least = variance
          red = inside.reduce((sum, one) => sum + one[0], 0) / inside.length
        }
      }
      expect(Math.abs((out.data[(y * WIDTH + x) * 4] as number) - red)).toBeLessThan(1)
    } // prettier-ignore
  })

  it('smooth large pictures at half size without moving or darkening them', () => {
    const frame: Frame = { width: 512, height: 512, data: new Uint8ClampedArray(512 * 512 * 4).fill(255) }
    for (let y = 0; y < 512; y++) for (let x = 0; x < 256; x++) frame.data.set([40, 90, 200], (y * 512 + x) * 4)
    const { data } = smoothed(frame, 0.006)
    const at = (x: number): number[] => [...data.subarray((100 * 512 + x) * 4, (100 * 512 + x) * 4 + 3)]
    expect([at(0), at(250), at(262), at(511)]).toEqual([[40, 90, 200], [40, 90, 200], [255, 255, 255], [255, 255, 255]]) // prettier-ignore
  })

  it('draw over borders alone, exactly as over the whole', () => {
    const [whole, part] = [speckled(90, 70), speckled(90, 70)]
    const paint: Parameters<typeof drawOver>[1] = (context, unit) => {
      context.lineWidth = unit * 0.1
      context.strokeRect(2, 2, 86, 66)
    }
    drawOver(whole, paint)
    drawOver(part, paint, 0.12)
    expect(part.data).toEqual(whole.data)
    expect(part.data).not.toEqual(speckled(90, 70).data)
  })
})
