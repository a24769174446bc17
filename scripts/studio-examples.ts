/** Draws the pictures beside the studio page's examples, from the examples' own words: `node scripts/studio-examples.ts [name ...]`. */
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawPicture, imagine } from '../src/illustrator/illustrator.ts'
import { EXAMPLES } from '../web/studio/example-prompts.js'

const SIZE = { width: 1280, height: 720 }
const wanted = process.argv.slice(2)

for (const { words, picture, seed } of EXAMPLES) {
  if (wanted.length > 0 && !wanted.includes(picture)) continue
  const { data, width, height } = drawPicture(imagine(words, { seed, ...SIZE }))
  const small = sharp(data, { raw: { width, height, channels: 4 } }).resize(560, 315)
  const bytes = await small.removeAlpha().jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  writeFileSync(new URL(`../web/examples/${picture}.jpg`, import.meta.url), bytes)
  console.log(`${picture}: ${bytes.length} bytes`)
}
