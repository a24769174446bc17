/** Shows what instructions make of strangers' files: `node scripts/retouch-sheet.ts photo.jpg "make it night" "straighten it" --out sheet.png`; of a film, a strip of frames each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openRawFilm } from '../src/engine/illustrator/raw-media.ts'
import { editPicture, openFilmEdit, type Pixels } from '../src/illustrator/illustrator.ts'
import { createCanvas } from '../src/illustrator/pen/pen.ts'
import { decodeImage, unpackFilm } from '../src/media/media.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'retouch-sheet.png' },
    cell: { type: 'string', default: '360' },
    seed: { type: 'string', default: '7' },
    columns: { type: 'string', default: '5' },
    other: { type: 'string', multiple: true, default: [] },
    mask: { type: 'string' },
  },
})
const [file = '', ...instructions] = positionals
const [cell, seed, columns] = [Number(values.cell), Number(values.seed), Number(values.columns)]
const rows: { words: string; cells: (Pixels | undefined)[] }[] = []

if (/\.(?:mp4|mov|webm|mkv)$/i.test(file)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheet-'))
  const source = openRawFilm(await unpackFilm(file, { toFolder: folder, longestSeconds: 8.7 }))
  for (const instruction of ['the film as given', ...instructions]) {
    const film =
      instruction === 'the film as given'
        ? { ...source, drawFrame: source.frame, unresolved: [] }
        : tried(instruction, () => openFilmEdit({ source, instruction, seed }))
    if (!film) continue
    const cells = Array.from({ length: columns }, (_, k) =>
      copyOf(film.drawFrame(Math.min(film.frameCount - 1, Math.round(((k + 0.02) / (columns - 0.96)) * film.frameCount)))),
    )
    rows.push({ words: `${instruction} (${(film.frameCount / 24).toFixed(1)} s)`, cells })
  }
  source.close()
  rmSync(folder, { recursive: true })
} else {
  const longestSide = cell * 2
  const { pixels } = await decodeImage(file, { longestSide })
  const others = await Promise.all(
    values.other.map(async (name) => ({ pixels: (await decodeImage(name, { longestSide })).pixels })),
  )
  const mask = values.mask === undefined ? undefined : (await decodeImage(values.mask, { longestSide })).pixels
  const all = [
    { words: 'the picture as given', picture: pixels as Pixels | undefined },
    ...instructions.map((instruction) => ({
      words: instruction,
      picture: tried(instruction, () => editPicture({ pixels, others, instruction, seed, ...(mask && { mask }) }))?.pixels,
    })),
  ]
  for (let at = 0; at < all.length; at += columns)
    rows.push({
      words: all
        .slice(at, at + columns)
        .map(({ words }) => words)
        .join(' | '),
      cells: all.slice(at, at + columns).map(({ picture }) => picture),
    })
}

const heights = rows.map(({ cells }) =>
  Math.ceil(Math.max(20, ...cells.map((one) => (one ? (one.height * cell) / one.width : 20))) + 18),
)
const sheet = createCanvas(
  cell * columns,
  heights.reduce((sum, height) => sum + height, 0),
)
const context = sheet.getContext('2d')
context.fillStyle = '#ffffff'
context.fillRect(0, 0, sheet.width, sheet.height)
let top = 0
rows.forEach(({ words, cells }, row) => {
  cells.forEach((picture, column) => picture && show(picture, column * cell, top))
  context.fillStyle = '#222222'
  context.font = '12px sans-serif'
  if (cells.length < 2 || !words.includes(' | ')) context.fillText(words, 3, top + (heights[row] as number) - 5)
  else
    words
      .split(' | ')
      .forEach((one, column) =>
        context.fillText(one.slice(0, Math.floor(cell / 6)), column * cell + 3, top + (heights[row] as number) - 5),
      )
  top += heights[row] as number
})
writeFileSync(values.out, sheet.toBuffer('image/png'))

function tried<T extends { unresolved: readonly string[] }>(instruction: string, edit: () => T): T | undefined {
  try {
    const edited = edit()
    if (edited.unresolved.length > 0) console.log(`${instruction}: left out ${edited.unresolved.join('; ')}`)
    return edited
  } catch (error) {
    console.log(`${instruction}: ${String(error).slice(0, 260)}`)
    return undefined
  }
}

function copyOf(picture: Pixels): Pixels {
  return { ...picture, data: new Uint8ClampedArray(picture.data) }
}

function show(picture: Pixels, x: number, y: number): void {
  const canvas = createCanvas(picture.width, picture.height)
  const image = canvas.getContext('2d').createImageData(picture.width, picture.height)
  image.data.set(picture.data)
  canvas.getContext('2d').putImageData(image, 0, 0)
  context.drawImage(canvas, x, y, cell - 4, ((cell - 4) * picture.height) / picture.width)
} // prettier-ignore
