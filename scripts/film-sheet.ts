/** Draws films as strips of frames: `node scripts/film-sheet.ts prompts.txt --out strips.png [--seconds 5] [--every 0.5] [--cell 160]`. One prompt a line. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { imagine, openFilm, type Pixels } from '../src/illustrator/illustrator.ts'
import { createCanvas } from '../src/illustrator/pen/pen.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'film-sheet.png' },
    seconds: { type: 'string', default: '5' },
    every: { type: 'string', default: '0.5' },
    cell: { type: 'string', default: '160' },
    seed: { type: 'string', default: '7' },
    size: { type: 'string', default: '428x240' },
  },
})
const FPS = 24
const prompts = readFileSync(positionals[0] as string, 'utf8')
  .split('\n')
  .filter(Boolean)
const [width = 428, height = 240] = values.size.split('x').map(Number)
const cell = Number(values.cell)
const cellHeight = Math.round((cell * height) / width)
const seconds = Number(values.seconds)
const times = Array.from({ length: Math.floor(seconds / Number(values.every)) }, (_, k) => k * Number(values.every))
const sheet = createCanvas(times.length * cell, prompts.length * (cellHeight + 16))
const context = sheet.getContext('2d')
context.fillStyle = '#ffffff'
context.fillRect(0, 0, sheet.width, sheet.height)

prompts.forEach((prompt, row) => {
  const scene = imagine(prompt, { seed: Number(values.seed) + row, width, height })
  const film = openFilm({ scene }, { width, height, durationSeconds: seconds, fps: FPS, seed: Number(values.seed) + row })
  const started = performance.now()
  times.forEach((time, column) => show(film.drawFrame(Math.round(time * FPS)), column * cell, row * (cellHeight + 16)))
  const ms = (performance.now() - started) / times.length
  context.fillStyle = '#222222'
  context.font = '11px sans-serif'
  context.fillText(prompt, 2, row * (cellHeight + 16) + cellHeight + 12)
  console.log(
    `${ms.toFixed(0)} ms a frame  ${prompt}${scene.unresolved.length > 0 ? `  (unresolved: ${scene.unresolved.join(', ')})` : ''}`,
  )
})
writeFileSync(values.out, sheet.toBuffer('image/png'))

function show(pixels: Pixels, x: number, y: number): void {
  const canvas = createCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  image.data.set(pixels.data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  context.drawImage(canvas, x, y, cell, cellHeight)
}
