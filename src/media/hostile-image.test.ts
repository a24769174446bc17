/** Pictures made to exhaust the decoder: a PNG of 256 million pixels in a megabyte, and one whose text unfolds to 200 MB. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeImage } from './decode-image.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const edges = Buffer.alloc(8)
  edges.writeUInt32BE(data.length, 0)
  edges.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)])
}

function png(width: number, height: number, more: Buffer[] = []): string {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height * (width * 3 + 1), 1_000_000)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const file = path.join(folder, `${width}x${height}.png`)
  const chunks = [chunk('IHDR', head), ...more, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  writeFileSync(file, Buffer.concat([signature, ...chunks]))
  return file
}

describe('a picture that is a bomb', () => {
  it('is refused by its size before any pixel is made', async () => {
    const started = performance.now()
    await expect(decodeImage(png(16_000, 16_000))).rejects.toThrow(/24 million pixels/)
    await expect(decodeImage(png(2_000_000_000, 1))).rejects.toThrow(/pixels|damaged/)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('gives no note from a text that unfolds to more than a note may be', async () => {
    const packed = deflateSync(Buffer.alloc(200_000_000, 'x'))
    const bomb = chunk('zTXt', Buffer.concat([Buffer.from('Raw profile type xmp\0\0', 'latin1'), packed]))
    const read = await decodeImage(png(20, 20, [bomb])).catch((error: unknown) => error)
    expect(read).not.toHaveProperty('note')
  })
})
