/** Covers a finished sprite with many small drawings, so that a robot is put together from spoons: its silhouette and its modelling stay. */
import { boxOf, conceptOf, drawableFor, plainLook } from '../art/art.ts'
import { seededRandom } from '../../lib/random.ts'
import { createCanvas, makePen, mix, type Canvas, type PenStyle } from '../pen/pen.ts'
import type { SceneNode } from '../scene/scene.ts'

type Options = { seed: number; style: PenStyle; margin: number }

/** Repaints the canvas in place; names without a drawing of their own are passed over. */
export function coverWithPieces(canvas: Canvas, names: readonly string[], { seed, style, margin }: Options): void {
  const stamps = names.flatMap((name) => stampOf(name, canvas, { seed, style, margin }))
  if (stamps.length === 0) return
  const context = canvas.getContext('2d')
  const before = context.getImageData(0, 0, canvas.width, canvas.height)
  darken(canvas, meanOf(stamps))
  const random = seededRandom(seed)
  const step = pieceSize(canvas, margin) * 0.52
  const spots: { x: number; y: number }[] = []
  for (let row = 0; row * step < canvas.height + step; row++)
    for (let column = 0; column * step < canvas.width + step; column++)
      spots.push({
        x: (column + (row % 2) * 0.5 + random.between(-0.2, 0.2)) * step,
        y: (row + random.between(-0.2, 0.2)) * step,
      })
  context.save()
  for (const [index, { x, y }] of spots.entries()) {
    if (alphaAt(before, x, y) < 140) continue
    const stamp = stamps[Math.floor(random.next() * stamps.length + index) % stamps.length] as Canvas
    const inner = [[step * 0.5, 0], [-step * 0.5, 0], [0, step * 0.5], [0, -step * 0.5]].every(([dx = 0, dy = 0]) => alphaAt(before, x + dx, y + dy) > 140) // prettier-ignore
    context.save()
    context.globalCompositeOperation = inner ? 'source-over' : 'source-atop'
    context.translate(x, y)
    context.rotate(random.between(-0.9, 0.9))
    context.drawImage(stamp, -stamp.width / 2, -stamp.height / 2)
    context.restore()
  }
  context.restore()
  keepModelling(canvas, before)
}

const pieceSize = (canvas: Canvas, margin: number): number =>
  Math.max(11, (Math.max(canvas.width, canvas.height) - margin * 2) * 0.1)

/** One small drawing, in a canvas of its own. */
function stampOf(name: string, host: Canvas, { seed, style, margin }: Options): Canvas[] {
  const node: SceneNode = { id: 'piece', concept: name, words: name, count: 1, colors: [], scale: 1 }
  const { drawable, isFallback } = drawableFor(conceptOf(node))
  if (isFallback) return []
  const look = { ...plainLook, seed, params: { ...conceptOf(node).params, single: true } }
  const box = boxOf(drawable, look)
  const scale = pieceSize(host, margin) / Math.sqrt(box.width * box.height)
  const capped = Math.min(scale, (pieceSize(host, margin) * 1.9) / Math.max(box.width, box.height))
  const canvas = createCanvas(Math.ceil(box.width * capped) + 4, Math.ceil(box.height * capped) + 4)
  const context = canvas.getContext('2d')
  context.shadowColor = 'rgba(20,14,18,0.55)'
  context.shadowBlur = 2
  context.translate(2, 2)
  context.scale(capped, capped)
  drawable.draw(makePen(context, style, capped), look)
  return [canvas]
}

function meanOf(stamps: readonly Canvas[]): string {
  const sum = [0, 0, 0, 0]
  for (const stamp of stamps) {
    const { data } = stamp.getContext('2d').getImageData(0, 0, stamp.width, stamp.height)
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i + 3] as number) < 200) continue
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[i + k] as number)
      sum[3] = (sum[3] as number) + 1
    }
  }
  const count = Math.max(1, sum[3] as number)
  const hex = sum.slice(0, 3).map((one) => Math.round(one / count).toString(16).padStart(2, '0')).join('') // prettier-ignore
  return mix(`#${hex}`, '#1c1418', 0.5)
}

/** What shows between the pieces is their own colour in shadow. */
function darken(canvas: Canvas, color: string): void {
  const context = canvas.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'source-atop'
  context.fillStyle = color
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.restore()
}

function alphaAt(
  { data, width, height }: { data: Uint8ClampedArray; width: number; height: number },
  x: number,
  y: number,
): number {
  const [left, top] = [Math.round(x), Math.round(y)]
  return left < 0 || top < 0 || left >= width || top >= height ? 0 : (data[(top * width + left) * 4 + 3] as number)
}

/** Light and dark of the thing itself lie over the pieces, so that its parts can still be told apart. */
function keepModelling(canvas: Canvas, before: { data: Uint8ClampedArray }): void {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const [pixels, old] = [image.data, before.data]
  for (let i = 0; i < pixels.length; i += 4) {
    if ((old[i + 3] as number) < 140) continue
    const light = ((old[i] as number) * 0.299 + (old[i + 1] as number) * 0.587 + (old[i + 2] as number) * 0.114) / 255
    const factor = light < 0.22 ? 0.45 + light * 1.4 : 0.72 + light * 0.36
    for (let k = 0; k < 3; k++) pixels[i + k] = (pixels[i + k] as number) * factor
  }
  context.putImageData(image, 0, 0)
}
