/** Words on a thing that has no place of its own for them: written across its front in ink that stands out. */
import { writeIn } from '../art/art.ts'
import { makePen, SHADED, type Canvas, type Pen } from '../pen/pen.ts'

/** Where on its box a kind of thing is written on: centre and size, as shares. */
const PLACES: Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>> = {
  person: [0.5, 0.36, 0.34, 0.1],
  animal: [0.52, 0.46, 0.4, 0.14],
  vehicle: [0.5, 0.52, 0.62, 0.2],
  building: [0.5, 0.2, 0.7, 0.12],
  food: [0.5, 0.64, 0.7, 0.26],
}
const FRONT = [0.5, 0.56, 0.7, 0.3] as const

/** Passes everything to a pen and tells whether words were written with it. */
export function watchWriting(pen: Pen): { pen: Pen; wrote: () => boolean } {
  let written = false
  const text: Pen['text'] = (...args) => {
    written = true
    pen.text(...args)
  }
  return { pen: { ...pen, text }, wrote: () => written }
}

/** Writes words across the front of a drawn thing of some kind, whose box lies at the margin. */
export function inscribe(
  canvas: Canvas,
  words: string,
  { margin, width, height, kind }: { margin: number; width: number; height: number; kind: string },
): void {
  const [cx, cy, w, h] = PLACES[kind] ?? FRONT
  const area = { x: margin + (cx - w / 2) * width, y: margin + (cy - h / 2) * height, width: w * width, height: h * height }
  const color = isDark(canvas, area) ? '#fdf8ea' : '#2a2330'
  const isFood = kind === 'food'
  writeIn(makePen(canvas.getContext('2d'), SHADED, 1), words, area, { color, bold: !isFood, font: isFood ? 'hand' : 'sans' })
}

function isDark(canvas: Canvas, area: { x: number; y: number; width: number; height: number }): boolean {
  const [x, y] = [Math.round(area.x), Math.round(area.y)]
  const { data } = canvas.getContext('2d').getImageData(x, y, Math.max(1, Math.round(area.width)), Math.max(1, Math.round(area.height))) // prettier-ignore
  let [light, seen] = [0, 0]
  for (let i = 0; i < data.length; i += 16) {
    if ((data[i + 3] as number) < 128) continue
    light += (data[i] as number) * 0.3 + (data[i + 1] as number) * 0.59 + (data[i + 2] as number) * 0.11
    seen++
  }
  return seen > 0 && light / seen < 118
}
