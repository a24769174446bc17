/** Pictures as cameras, phones and printers write them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeImage } from './decode-image.ts'
import { encodeImage } from './encode-image.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'camera-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function decoded(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return decodeImage(file)
}

const [WIDTH, HEIGHT] = [48, 32]
const CORNERS = {
  topLeft: [210, 40, 40],
  topRight: [40, 170, 60],
  bottomLeft: [40, 60, 200],
  bottomRight: [230, 200, 40],
} as const

/** A picture of four quarters, as it is seen. */
const colourAt = (x: number, y: number): readonly number[] =>
  CORNERS[`${y < HEIGHT / 2 ? 'top' : 'bottom'}${x < WIDTH / 2 ? 'Left' : 'Right'}`]

/** The picture's bytes, laid down as `place` says where a seen pixel is stored. */
function laidDown(
  size: { width: number; height: number },
  place: (x: number, y: number) => [column: number, row: number],
): Buffer {
  const data = Buffer.alloc(size.width * size.height * 3)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const [column, row] = place(x, y)
      data.set(colourAt(x, y), (row * size.width + column) * 3)
    }
  return data
}
const upright = laidDown({ width: WIDTH, height: HEIGHT }, (x, y) => [x, y])
const raw = (data: Buffer, width = WIDTH, height = HEIGHT) => sharp(data, { raw: { width, height, channels: 3 } })

function expectQuarters({ pixels }: Awaited<ReturnType<typeof decodeImage>>, by: number): void {
  expect([pixels.width, pixels.height]).toEqual([WIDTH, HEIGHT])
  for (const [x, y] of [[10, 8], [38, 8], [10, 24], [38, 24]] as const) {
    const at = (y * WIDTH + x) * 4
    colourAt(x, y).forEach((value, k) => expect(Math.abs((pixels.data[at + k] as number) - value)).toBeLessThan(by))
  }
} // prettier-ignore

/** Where a seen pixel is stored, by EXIF orientation: what its first row and its first column show (TIFF 6.0, tag 274). */
const STORED: Record<number, (x: number, y: number) => [column: number, row: number]> = {
  1: (x, y) => [x, y],
  2: (x, y) => [WIDTH - 1 - x, y],
  3: (x, y) => [WIDTH - 1 - x, HEIGHT - 1 - y],
  4: (x, y) => [x, HEIGHT - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [y, WIDTH - 1 - x],
  7: (x, y) => [HEIGHT - 1 - y, WIDTH - 1 - x],
  8: (x, y) => [HEIGHT - 1 - y, x],
}

describe('a picture of a camera', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright whatever its EXIF orientation: %i', async (orientation) => {
    const size = orientation > 4 ? { width: HEIGHT, height: WIDTH } : { width: WIDTH, height: HEIGHT }
    const stored = laidDown(size, STORED[orientation] as (x: number, y: number) => [number, number])
    const image = raw(stored, size.width, size.height).withMetadata({ orientation }).withExifMerge({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } }) // prettier-ignore
    expectQuarters(await decoded(`exif-${orientation}.jpg`, await image.jpeg({ quality: 95 }).toBuffer()), 16)
    expectQuarters(await decoded(`exif-${orientation}.webp`, await image.webp({ quality: 95 }).toBuffer()), 24)
  })

  it('has the colours that its profile means', async () => {
    for (const profile of ['p3', 'srgb'] as const)
      expectQuarters(await decoded(`${profile}.png`, await raw(upright).withIccProfile(profile).png().toBuffer()), 5)
    expectQuarters(await decoded('cmyk.jpg', await raw(upright).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()), 60)
  })

  it('has 8 bits a colour, whatever it had', async () => {
    expectQuarters(await decoded('deep.png', await raw(upright).toColourspace('rgb16').png().toBuffer()), 3)
    expectQuarters(await decoded('palette.png', await raw(upright).png({ palette: true }).toBuffer()), 12)
    const grey = await decoded('grey.jpg', await raw(upright).greyscale().jpeg().toBuffer())
    expect(new Set([0, 1, 2].map((k) => grey.pixels.data[k])).size).toBe(1)
    expectQuarters(await decoded('progressive.jpg', await raw(upright).jpeg({ progressive: true, quality: 95 }).toBuffer()), 16)
  })

  it('is the first one of an animation', async () => {
    const second = Buffer.alloc(upright.length, 128)
    const frames = sharp(Buffer.concat([upright, second]), { raw: { width: WIDTH, height: HEIGHT * 2, channels: 3, pageHeight: HEIGHT } }) // prettier-ignore
    const webp = await frames
      .clone()
      .webp({ quality: 95, loop: 0, delay: [100, 100] })
      .toBuffer()
    const gif = await frames
      .clone()
      .gif({ delay: [100, 100] })
      .toBuffer()
    expect((await sharp(webp, { animated: true }).metadata()).pages).toBe(2)
    expectQuarters(await decoded('two.webp', webp), 24)
    expectQuarters(await decoded('two.gif', gif), 16)
  })

  it('may be followed by what phones append to it', async () => {
    const jpeg = await raw(upright).jpeg({ quality: 95 }).toBuffer()
    expectQuarters(await decoded('motion.jpg', Buffer.concat([jpeg, Buffer.from('ftypmp42 not a picture'), Buffer.alloc(2000, 7)])), 16) // prettier-ignore
    const padded = Buffer.concat([jpeg.subarray(0, -2), Buffer.from([0, 0, 0, 0]), jpeg.subarray(-2)])
    expectQuarters(await decoded('padded.jpg', padded), 16)
  })

  it('leaves nothing of its camera and its place in what is made of it', async () => {
    const bytes = await raw(upright).withMetadata({ orientation: 6 }).withExifMerge({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } }).withIccProfile('p3').jpeg().toBuffer() // prettier-ignore
    const { pixels } = await decoded('tagged.jpg', bytes)
    const made = await sharp((await encodeImage(pixels)).bytes).metadata()
    expect([made.exif, made.icc, made.iptc, made.xmp, made.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
