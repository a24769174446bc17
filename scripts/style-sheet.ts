/** Draws a contact sheet of styles: `node scripts/style-sheet.ts [media, comma] [--prompt 'a fox in a forest'] [--seed 7] [--size 512x512] [--cell 300] [--out sheet.png]`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawPicture, imagine } from '../src/illustrator/illustrator.ts'
import { createCanvas } from '../src/illustrator/pen/pen.ts'
import { MEDIA, type Scene } from '../src/illustrator/scene/scene.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prompt: { type: 'string', default: 'a red fox and a boy in a meadow' },
    seed: { type: 'string', default: '7' },
    size: { type: 'string', default: '512x512' },
    cell: { type: 'string', default: '300' },
    columns: { type: 'string', default: '6' },
    out: { type: 'string', default: 'style-sheet.png' },
  },
})
const media = (positionals[0]?.split(',') ?? MEDIA) as Scene['style']['medium'][]
const [width = 512, height = 512] = values.size.split('x').map(Number)
const cell = Number(values.cell)
const tall = Math.round((cell * height) / width)
const columns = Math.min(Number(values.columns), media.length)
const sheet = createCanvas(columns * cell, Math.ceil(media.length / columns) * tall)
const context = sheet.getContext('2d')
media.forEach((medium, index) => {
  const scene = { ...imagine(values.prompt, { seed: Number(values.seed), width, height }), style: { medium } }
  const pixels = drawPicture(scene)
  const canvas = createCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  image.data.set(pixels.data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  const [x, y] = [(index % columns) * cell, Math.floor(index / columns) * tall]
  context.drawImage(canvas, x, y, cell, tall)
  context.fillStyle = 'rgba(0,0,0,0.6)'
  context.fillRect(x, y + tall - 16, medium.length * 7 + 8, 16)
  context.fillStyle = '#ffffff'
  context.font = '11px sans-serif'
  context.fillText(medium, x + 4, y + tall - 4)
})
writeFileSync(values.out, sheet.toBuffer('image/png'))
