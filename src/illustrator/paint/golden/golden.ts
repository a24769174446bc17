/** Golden pictures for tests: small PNGs reviewed like code, compared as pixels. `node scripts/approve-pictures.ts` writes them anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Frame } from '../styles/style.ts'

/** How far a picture lies from its golden file: the mean over all channels of the difference in levels. Infinite when there is none. */
export async function differenceToGolden(frame: Frame, file: string): Promise<number> {
  const { width, height, data } = frame
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(path.dirname(file), { recursive: true })
    const png = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 9 })
      .toBuffer()
    writeFileSync(file, png)
  }
  if (!existsSync(file)) return Infinity
  const golden = await sharp(readFileSync(file)).ensureAlpha().raw().toBuffer()
  if (golden.length !== data.length) return Infinity
  let sum = 0
  for (let i = 0; i < data.length; i++) sum += Math.abs((data[i] as number) - (golden[i] as number))
  return sum / data.length
}
