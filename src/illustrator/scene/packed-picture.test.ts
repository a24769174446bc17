import { describe, expect, it } from 'vitest'
import { packPicture, unpackPicture } from './packed-picture.ts'

/** A red disc with a soft shade on nothing. */
function disc(width: number, height: number): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (Math.hypot(x - width / 2, y - height / 2) < width / 3) data.set([200, 40 + y / 2, 30, 255], (y * width + x) * 4)
  return { width, height, data }
}

describe('a picture inside a scene', () => {
  it.each([[63, 41], [64, 64], [1, 5]])('comes back as it was, edges and transparency too: %i x %i', (width, height) => {
    const given = disc(width, height)
    const back = unpackPicture(packPicture(given, false))
    expect(back).toMatchObject({ width, height })
    for (let i = 0; i < given.data.length; i += 4) {
      expect(back?.data[i + 3]).toBe(given.data[i + 3])
      if (given.data[i + 3] === 255) expect(Math.abs((back?.data[i] as number) - (given.data[i] as number))).toBeLessThan(8)
    }
  }) // prettier-ignore

  it('is not read when it is damaged, too short, or unfolds to more than its size', () => {
    const packed = packPicture(disc(32, 32), false)
    expect(unpackPicture({ ...packed, data: 'AAAA' })).toBeUndefined()
    expect(unpackPicture({ ...packed, width: 64 })).toBeUndefined()
    expect(unpackPicture({ ...packed, width: 16 })).toBeUndefined()
  })
})
