import { describe, expect, it } from 'vitest'
import { retouch, type Raster } from './retouch.ts'

function checker(width: number, height: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++)
    data.set((i % width) + Math.floor(i / width) === 0 ? [255, 0, 0, 255] : [40, 90, 160, 255], i * 4)
  return { width, height, data }
}

const at = (picture: Raster, x: number, y: number) =>
  Array.from(picture.data.subarray((y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3))

describe('retouch', () => {
  it('turns and mirrors so that the red corner goes where it should', () => {
    const picture = checker(6, 4)
    const right = retouch(picture, { kind: 'rotate', degrees: 90 })
    expect([right.width, right.height]).toEqual([4, 6])
    expect(at(right, 3, 0)).toEqual([255, 0, 0])
    expect(at(retouch(picture, { kind: 'rotate', degrees: 270 }), 0, 5)).toEqual([255, 0, 0])
    expect(at(retouch(picture, { kind: 'rotate', degrees: 180 }), 5, 3)).toEqual([255, 0, 0])
    expect(at(retouch(picture, { kind: 'flip-horizontal' }), 5, 0)).toEqual([255, 0, 0])
    expect(at(retouch(picture, { kind: 'flip-vertical' }), 0, 3)).toEqual([255, 0, 0])
  })

  it('changes tone the way its name says', () => {
    const picture = checker(8, 8)
    const [r, g, b] = at(picture, 4, 4) as [number, number, number]
    const gray = at(retouch(picture, { kind: 'black-and-white' }), 4, 4)
    expect(new Set(gray).size).toBe(1)
    const warm = at(retouch(picture, { kind: 'warm' }), 4, 4) as [number, number, number]
    expect(warm[0]).toBeGreaterThan(r)
    expect(warm[2]).toBeLessThan(b)
    const bright = at(retouch(picture, { kind: 'brightness', amount: 0.2 }), 4, 4) as [number, number, number]
    expect(bright[1]).toBeGreaterThan(g + 25)
    expect(Math.max(...bright)).toBeLessThan(256)
    expect(at(retouch(picture, { kind: 'invert' }), 4, 4)).toEqual([255 - r, 255 - g, 255 - b])
  })

  it('blurs a point and leaves the given picture alone', () => {
    const picture = checker(64, 64)
    const before = picture.data.slice()
    const soft = at(retouch(picture, { kind: 'blur' }), 0, 0) as [number, number, number]
    expect(soft[0]).toBeLessThan(255)
    expect(picture.data).toEqual(before)
  })
})
