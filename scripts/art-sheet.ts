/** Draws a contact sheet of drawables: `node scripts/art-sheet.ts [name filter] [--out file.png] [--cell 160] [--silhouette] [--ink] [--color '#7a3fc7'] [--pose walk] [--phase 0.25]`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allDrawables, boxOf, plainLook, type Look } from '../src/illustrator/art/art.ts'
import { createCanvas, makePen, SHADED, type PenStyle } from '../src/illustrator/pen/pen.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'art-sheet.png' },
    cell: { type: 'string', default: '160' },
    silhouette: { type: 'boolean' },
    ink: { type: 'boolean' },
    color: { type: 'string' },
    pose: { type: 'string' },
    phase: { type: 'string' },
    params: { type: 'string' },
  },
})

const filter = new RegExp(positionals[0] ?? '.')
const cell = Number(values.cell)
const found = allDrawables().filter((one) => filter.test(one.name))
const columns = Math.max(1, Math.min(8, found.length))
const rows = Math.max(1, Math.ceil(found.length / columns))
const canvas = createCanvas(columns * cell, rows * (cell + 16))
const context = canvas.getContext('2d')
context.fillStyle = '#dfe6ea'
context.fillRect(0, 0, canvas.width, canvas.height)

const style: PenStyle = values.silhouette
  ? { fill: 'silhouette', paper: '#222222', lightFrom: -1 }
  : values.ink
    ? { fill: 'flat', line: { color: '#222222', widthPx: 2 }, lightFrom: -1 }
    : SHADED

found.forEach((one, index) => {
  const look: Look = {
    ...plainLook,
    colors: values.color ? [values.color] : [],
    pose: (values.pose ?? 'stand') as Look['pose'],
    phase: Number(values.phase ?? 0),
    params: values.params ? (JSON.parse(values.params) as Look['params']) : {},
    seed: index + 1,
  }
  const { width, height } = boxOf(one, look)
  const scale = Math.min((cell - 16) / width, (cell - 16) / height)
  const [x, y] = [(index % columns) * cell, Math.floor(index / columns) * (cell + 16)]
  context.save()
  context.translate(x + (cell - width * scale) / 2, y + cell - 8 - height * scale)
  context.scale(scale, scale)
  one.draw(makePen(context, style, scale), look)
  context.restore()
  context.fillStyle = '#333333'
  context.font = '11px sans-serif'
  context.textAlign = 'center'
  context.fillText(one.name, x + cell / 2, y + cell + 8)
})
writeFileSync(values.out, canvas.toBuffer('image/png'))
console.log(`${found.length} drawables -> ${values.out}`)
