import { describe, expect, it } from 'vitest'
import { borrowCanvas, borrowingCanvases, releaseCanvas, scratchPixels } from './lending.ts'

describe('lent canvases', () => {
  it('come back clear, with nothing set, when lent again', () => {
    const first = borrowingCanvases(() => {
      const canvas = borrowCanvas(37, 21)
      const context = canvas.getContext('2d')
      context.translate(5, 5)
      context.globalAlpha = 0.2
      context.filter = 'blur(2px)'
      context.imageSmoothingQuality = 'high'
      context.fillRect(0, 0, 37, 21)
      return canvas
    })
    borrowingCanvases(() => {
      const again = borrowCanvas(37, 21)
      expect(again).toBe(first)
      const context = again.getContext('2d')
      expect([context.globalAlpha, context.filter, context.imageSmoothingQuality]).toEqual([1, 'none', 'low'])
      expect(context.getTransform().isIdentity).toBe(true)
      expect(context.getImageData(0, 0, 37, 21).data.every((one) => one === 0)).toBe(true)
    })
  })

  it('are never lent twice at a time, and inner work gives back only its own', () => {
    borrowingCanvases(() => {
      const outer = borrowCanvas(30, 30)
      const inner = borrowingCanvases(() => borrowCanvas(30, 30))
      expect(inner).not.toBe(outer)
      expect(borrowCanvas(30, 30)).toBe(inner)
      expect(borrowCanvas(30, 30)).not.toBe(outer)
    })
  })

  it('come back when the work fails', () => {
    let lost: unknown
    const fail = (): void =>
      borrowingCanvases(() => {
        lost = borrowCanvas(23, 29)
        throw new Error('spilt')
      })
    expect(fail).toThrow('spilt')
    expect(borrowingCanvases(() => borrowCanvas(23, 29))).toBe(lost)
  })

  it('are the own of whoever asks while nobody takes them back', () => {
    expect(borrowCanvas(19, 19)).not.toBe(borrowCanvas(19, 19))
  })

  it('are kept up to a bound; the memory of the rest is given up', () => {
    const many = borrowingCanvases(() => Array.from({ length: 20 }, () => borrowCanvas(1024, 1024)))
    const kept = many.filter((one) => one.width === 1024)
    expect(kept.length).toBe(16)
    const small = borrowingCanvases(() => Array.from({ length: 60 }, () => borrowCanvas(8, 8)))
    expect(small.filter((one) => one.width === 8).length).toBeLessThan(60)
  })

  it('can be given up at once', () => {
    const canvas = borrowCanvas(50, 50)
    releaseCanvas(canvas)
    expect([canvas.width, canvas.height]).toEqual([1, 1])
  })
})

describe('scratch pixels', () => {
  it('are the same memory as long as they are large enough', () => {
    const first = scratchPixels(12, 30)
    expect(scratchPixels(12, 20)).toBe(first)
    expect(scratchPixels(12, 31).height).toBe(31)
  })
})
