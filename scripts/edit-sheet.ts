/** Draws a prompt and what a chain of instructions makes of it, side by side: `node scripts/edit-sheet.ts "a dog" "make it blue" "add a hat" --out strip.png`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawPicture, editPicture, imagine, type Pixels } from '../src/illustrator/illustrator.ts'
import { createCanvas } from '../src/illustrator/pen/pen.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'edit-sheet.png' }, cell: { type: 'string', default: '300' }, seed: { type: 'string', default: '7' } },
}) // prettier-ignore
const [prompt = 'a dog in a park', ...instructions] = positionals
const [cell, seed] = [Number(values.cell), Number(values.seed)]
let scene = imagine(prompt, { seed, width: cell, height: cell })
let pixels: Pixels = drawPicture(scene)
const sheet = createCanvas(cell * (instructions.length + 1), cell + 18)
const context = sheet.getContext('2d')
context.fillStyle = '#ffffff'
context.fillRect(0, 0, sheet.width, sheet.height)
show(prompt, 0)
instructions.forEach((instruction, index) => {
  try {
    const edited = editPicture({ pixels, scene, instruction, seed })
    pixels = edited.pixels
    scene = edited.scene ?? scene
    if (edited.unresolved.length > 0) console.log(`${instruction}: left out ${edited.unresolved.join(', ')}`)
  } catch (error) {
    console.log(`${instruction}: ${String(error)}`)
  }
  show(instruction, index + 1)
})
writeFileSync(values.out, sheet.toBuffer('image/png'))

function show(words: string, column: number): void {
  const image = context.createImageData(pixels.width, pixels.height)
  image.data.set(pixels.data)
  context.putImageData(image, column * cell, 0)
  context.fillStyle = '#222222'
  context.font = '12px sans-serif'
  context.fillText(words.slice(0, Math.floor(cell / 6)), column * cell + 3, cell + 13)
}
