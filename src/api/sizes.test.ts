import { describe, expect, it } from 'vitest'
import {
  IMAGE_RATIOS,
  IMAGE_RESOLUTIONS,
  VIDEO_RATIOS,
  VIDEO_RESOLUTIONS,
  imageSize,
  nearestRatio,
  videoSize,
} from './sizes.data.ts'

const number = (ratio: string): number => {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

describe('pixel sizes', () => {
  it('give every picture exactly the proportions of its ratio', () => {
    for (const ratio of IMAGE_RATIOS)
      for (const resolution of IMAGE_RESOLUTIONS) {
        const { width, height } = imageSize(ratio, resolution)
        expect(width / height, ratio).toBeCloseTo(number(ratio), 6)
        expect([width % 8, height % 8], ratio).toEqual([0, 0])
      }
  })

  it('give every film even sides, within a hundredth of its ratio', () => {
    for (const ratio of VIDEO_RATIOS)
      for (const resolution of VIDEO_RESOLUTIONS) {
        const { width, height } = videoSize(ratio, resolution)
        expect([width % 2, height % 2], ratio).toEqual([0, 0])
        expect(Math.min(width, height), ratio).toBe(Number.parseInt(resolution, 10))
        expect(Math.abs(width / height / number(ratio) - 1), ratio).toBeLessThan(0.01)
      }
  })

  it('find the nearest ratio of a size', () => {
    expect(nearestRatio(IMAGE_RATIOS, { width: 1792, height: 1024 })).toBe('16:9')
    expect(nearestRatio(VIDEO_RATIOS, { width: 1000, height: 1001 })).toBe('1:1')
  })
})
