import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeImage } from './decode-image.ts'
import { encodeImage } from './encode-image.ts'
import { UnreadableMedia } from './unreadable-media.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'image-'))
afterAll(() => rmSync(folder, { recursive: true }))

function stored(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const picture = {
  width: 64,
  height: 40,
  data: new Uint8ClampedArray(64 * 40 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i >> 3) & 255)),
}
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#336699' } })

describe('pictures', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('carry their note through %s', async (format) => {
    const { bytes, mimeType } = await encodeImage(picture, { format, note: '{"setting":"sea ü"}' })
    const decoded = await decodeImage(stored(`note.${format}`, bytes))
    expect(decoded).toMatchObject({ width: 64, height: 40, note: '{"setting":"sea ü"}' })
    expect(mimeType).toBe(`image/${format}`)
  })

  it('keep every pixel in PNG', async () => {
    const { bytes } = await encodeImage(picture, { format: 'png' })
    expect((await decodeImage(stored('exact.png', bytes))).pixels.data).toEqual(picture.data)
  })

  it('are turned upright, made 8-bit sRGB and made smaller when asked', async () => {
    const bytes = await blank(80, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const decoded = await decodeImage(stored('turned.jpg', bytes), { longestSide: 40 })
    expect(decoded).toMatchObject({ width: 40, height: 80, pixels: { width: 20, height: 40 } })
    const cmyk = await blank(8, 8).toColourspace('cmyk').jpeg().toBuffer()
    expect((await decodeImage(stored('cmyk.jpg', cmyk))).pixels.data.length).toBe(8 * 8 * 4)
    const deep = await blank(8, 8).toColourspace('rgb16').png().toBuffer()
    expect((await decodeImage(stored('deep.png', deep))).pixels.data.slice(0, 4)).toEqual(
      Uint8ClampedArray.of(0x33, 0x66, 0x99, 255),
    )
  })
})

describe('hostile pictures are refused', () => {
  it('by their first bytes when they are of another kind', async () => {
    for (const text of [
      '',
      'x',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      '#EXTM3U\n',
      'II*\0........',
    ]) {
      await expect(decodeImage(stored('other', text))).rejects.toThrow(UnreadableMedia)
    }
  })

  it('when they are cut', async () => {
    for (const format of ['jpeg', 'png'] as const) {
      const { bytes } = await encodeImage(picture, { format })
      await expect(decodeImage(stored('cut', bytes.subarray(0, bytes.length / 2)))).rejects.toThrow(/damaged or incomplete/)
    }
  })

  it('when they have too many pixels, before decoding', async () => {
    const bytes = await blank(5000, 5000).png().toBuffer()
    await expect(decodeImage(stored('big.png', bytes))).rejects.toThrow(/at most 24 million pixels/)
  })
})
