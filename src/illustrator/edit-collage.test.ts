import { describe, expect, it } from 'vitest'
import { editPicture, imagine, drawPicture, type Pixels } from './illustrator.ts'

const SIZE = { width: 96, height: 64 }

function plain(color: readonly [number, number, number], size = SIZE): Pixels {
  const data = new Uint8ClampedArray(size.width * size.height * 4)
  for (let i = 0; i < size.width * size.height; i++) data.set([...color, 255], i * 4)
  return { ...size, data }
}
const at = ({ width, height, data }: Pixels, x: number, y: number): number[] => {
  const i = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
  return [...data.subarray(i, i + 3)]
}
const [RED, GREEN, BLUE, GREY] = [
  [200, 30, 30],
  [30, 160, 40],
  [30, 50, 200],
  [120, 120, 120],
] as const
const edit = (instruction: string, pictures: readonly Pixels[], size = {}) => {
  const [pixels, ...others] = pictures
  return editPicture({ pixels: pixels as Pixels, others: others.map((one) => ({ pixels: one })), instruction, seed: 1, ...size })
}

describe('several pictures of an edit', () => {
  const four = [plain(RED), plain(GREEN), plain(BLUE), plain(GREY)]

  it('stand side by side, each whole', () => {
    const { pixels } = edit('put them side by side', [plain(RED), plain(GREEN, { width: 64, height: 96 })])
    expect(pixels.width / pixels.height).toBeCloseTo(96 / 64 + 64 / 96, 1)
    expect(at(pixels, 0.3, 0.5)).toEqual([...RED])
    expect(at(pixels, 0.95, 0.5)).toEqual([...GREEN])
  })

  it('fill a grid in their order, and the rest of the instruction is done to all of it', () => {
    const { pixels } = edit('a 2x2 collage of these', four)
    expect([at(pixels, 0.25, 0.25), at(pixels, 0.75, 0.25), at(pixels, 0.25, 0.75), at(pixels, 0.75, 0.75)]).toEqual([[...RED], [...GREEN], [...BLUE], [...GREY]]) // prettier-ignore
    const grey = edit('make a collage of these and then make it black and white', four).pixels
    const [r, g, b] = at(grey, 0.25, 0.25)
    expect([g, b]).toEqual([r, r])
  })

  it('take only those that are named', () => {
    const { pixels } = edit('split screen of <IMAGE_1> and <IMAGE_2>', four)
    expect([at(pixels, 0.2, 0.5), at(pixels, 0.8, 0.5)]).toEqual([[...GREEN], [...BLUE]])
    expect([pixels.width, pixels.height].map((side) => side > 0)).toEqual([true, true])
  })

  it('may be set into a corner of another, counted from 0, from 1 or in words', () => {
    for (const words of ['put <IMAGE_1> in the top left corner of <IMAGE_0>', 'put <IMAGE_2> in the top left corner of <IMAGE_1>', 'put the second picture in the top left corner of the first picture']) {
      const { pixels } = edit(words, [plain(RED), plain(GREEN)])
      expect([pixels.width, pixels.height]).toEqual([96, 64])
      expect([at(pixels, 0.12, 0.2), at(pixels, 0.8, 0.8)]).toEqual([[...GREEN], [...RED]])
    }
  }) // prettier-ignore

  it('lend their colours', () => {
    const { pixels } = edit('use the colours of <IMAGE_1>', [plain(GREY), plain(BLUE)])
    const [r = 0, , b = 0] = at(pixels, 0.5, 0.5)
    expect(b - r).toBeGreaterThan(80)
  })

  it('lend their subject, cut out of a plain background', () => {
    const logo = plain([255, 255, 255])
    for (let y = 20; y < 44; y++) for (let x = 36; x < 60; x++) logo.data.set([230, 0, 200], (y * 96 + x) * 4)
    const { pixels } = edit('put the logo of <IMAGE_1> on <IMAGE_0>', [plain(GREEN), logo])
    expect(at(pixels, 0.5, 0.7)).toEqual([230, 0, 200])
    expect(at(pixels, 0.06, 0.7)).toEqual([...GREEN])
  })

  it('come in the size that was asked for', () => {
    const { pixels } = edit('a grid of these', four, { width: 128, height: 128 })
    expect([pixels.width, pixels.height]).toEqual([128, 128])
  })
})

describe('the size of an edit', () => {
  it('is cropped to other proportions, and a scene of the same ones is painted anew', () => {
    const { pixels } = edit('make it darker', [plain(RED)], { width: 64, height: 64 })
    expect([pixels.width, pixels.height]).toEqual([64, 64])
    const scene = imagine('a red ball', { seed: 2, width: 128, height: 128 })
    const larger = editPicture({
      pixels: drawPicture(scene),
      scene,
      instruction: 'make it night',
      seed: 2,
      width: 256,
      height: 256,
    })
    expect([larger.pixels.width, larger.scene?.width]).toEqual([256, 256])
  })
})
