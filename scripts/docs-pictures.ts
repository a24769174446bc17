/** Draws the pictures of the documentation anew, to be looked at before they are committed: `node scripts/docs-pictures.ts [name ...]`. */
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawPicture, imagine } from '../src/illustrator/illustrator.ts'

const SIZE = { width: 960, height: 704 }
const GAP = 8

type Sheet = {
  columns: number
  cell: { width: number; height: number }
  cells: readonly (readonly [words: string, seed: number])[]
}

const SCENE = 'a sailing boat near a lighthouse at sea'
const SHEETS: Record<string, Sheet> = {
  examples: {
    columns: 4,
    cell: { width: 300, height: 220 },
    cells: [
      ['a green typewriter and a cup of coffee on a wooden desk', 7],
      ['an owl reading a newspaper in the park', 7],
      ['a steam train crossing a stone bridge in the mountains', 7],
      ['an oil painting of a castle by a lake at sunset, in the style of van Gogh', 7],
      ['a woman paddling a red canoe on a mountain lake', 7],
      ['three grey kittens in a wicker basket', 7],
      ['a collage of London landmarks in a stenciled street-art style', 7],
      ['two astronauts playing chess on the moon, comic book style', 7],
    ],
  },
  'four-seeds': {
    columns: 4,
    cell: { width: 240, height: 180 },
    cells: [1, 2, 3, 4].map((seed) => ['a fox in a snowy forest', seed] as const),
  },
  'one-scene-many-styles': {
    columns: 4,
    cell: { width: 240, height: 180 },
    cells: [
      '',
      ', watercolour',
      ', oil painting',
      ', ukiyo-e',
      ', stained glass',
      ', pixel art',
      ', blueprint',
      ', comic book style',
    ].map((style) => [SCENE + style, 7] as const),
  },
}

const wanted = process.argv.slice(2)
for (const [name, { columns, cell, cells }] of Object.entries(SHEETS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const parts = []
  for (const [index, [words, seed]] of cells.entries()) {
    const { data, width, height } = drawPicture(imagine(words, { seed, ...SIZE }))
    const input = await sharp(data, { raw: { width, height, channels: 4 } })
      .resize(cell.width, cell.height)
      .png()
      .toBuffer()
    parts.push({ input, left: (index % columns) * (cell.width + GAP), top: Math.floor(index / columns) * (cell.height + GAP) })
  }
  const width = columns * (cell.width + GAP) - GAP
  const height = Math.ceil(cells.length / columns) * (cell.height + GAP) - GAP
  const sheet = sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite(parts)
  const bytes = await sheet.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
  writeFileSync(new URL(`../docs/pictures/${name}.jpg`, import.meta.url), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
