/** Draws a contact sheet of prompts: `node scripts/picture-sheet.ts prompts.txt --out sheet.png [--cell 320] [--seed 7]`. One prompt a line. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawPicture, imagine } from '../src/illustrator/illustrator.ts'
import { createCanvas } from '../src/illustrator/pen/pen.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'picture-sheet.png' },
    cell: { type: 'string', default: '320' },
    seed: { type: 'string', default: '7' },
    size: { type: 'string', default: '640x640' },
  },
})
const prompts = readFileSync(positionals[0] as string, 'utf8')
  .split('\n')
  .filter(Boolean)
const cell = Number(values.cell)
const [width = 640, height = 640] = values.size.split('x').map(Number)
const columns = Math.min(5, prompts.length)
const cellHeight = Math.round((cell * height) / width)
const sheet = createCanvas(columns * cell, Math.ceil(prompts.length / columns) * (cellHeight + 18))
const context = sheet.getContext('2d')
context.fillStyle = '#ffffff'
context.fillRect(0, 0, sheet.width, sheet.height)
prompts.forEach((prompt, index) => {
  const started = performance.now()
  const scene = imagine(prompt, { seed: Number(values.seed) + index, width, height })
  const pixels = drawPicture(scene)
  const ms = Math.round(performance.now() - started)
  const canvas = createCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  image.data.set(pixels.data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  const [x, y] = [(index % columns) * cell, Math.floor(index / columns) * (cellHeight + 18)]
  context.drawImage(canvas, x, y, cell, cellHeight)
  context.fillStyle = '#222222'
  context.font = '11px sans-serif'
  context.fillText(prompt.slice(0, Math.floor(cell / 5.4)), x + 2, y + cellHeight + 13)
  console.log(`${ms} ms  ${prompt}${scene.unresolved.length > 0 ? `  (unresolved: ${scene.unresolved.join(', ')})` : ''}`)
})
writeFileSync(values.out, sheet.toBuffer('image/png'))
