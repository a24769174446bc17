/** Crowns of leaves: clumps of dabs, dark within and bright towards the light. Drawn once for a few variants, then stamped. */
import { createCanvas, mix, type Canvas, type SKRSContext2D } from '../../pen/pen.ts'
import { chanceFor, type Chance } from './seeded.ts'

export type CrownShape = 'round' | 'tall' | 'flat'

const SIDE = 260
const VARIANTS = 3
const stamps = new Map<string, Canvas>()
const MOST_STAMPS = 48

/** Draws a crown about (x, y) with the given half width and half height, in leaves dark to light, lit from a side. */
export function drawCrown(
  context: SKRSContext2D,
  crown: {
    x: number
    y: number
    rx: number
    ry: number
    shape: CrownShape
    colors: readonly [string, string, string]
    side: -1 | 1
  },
  random: Chance,
): void {
  const { x, y, rx, ry, shape, colors, side } = crown
  const stamp = stampFor(shape, colors, Math.floor(random() * VARIANTS))
  context.save()
  context.translate(x, y)
  // Stamps are lit from the left.
  context.scale(side * -1 * (rx / (SIDE * 0.4)), ry / (SIDE * 0.4))
  context.rotate(random.between(-0.16, 0.16))
  context.drawImage(stamp, -SIDE / 2, -SIDE / 2)
  context.restore()
}

function stampFor(shape: CrownShape, colors: readonly [string, string, string], variant: number): Canvas {
  const key = `${shape}/${colors.join()}/${variant}`
  const had = stamps.get(key)
  if (had) return had
  if (stamps.size >= MOST_STAMPS) stamps.delete(stamps.keys().next().value as string)
  const canvas = createCanvas(SIDE, SIDE)
  paintCrown(canvas.getContext('2d'), shape, colors, variant)
  stamps.set(key, canvas)
  return canvas
}

function paintCrown(context: SKRSContext2D, shape: CrownShape, colors: readonly [string, string, string], variant: number): void {
  const random = chanceFor(variant * 17 + shape.length, 401)
  const reach = SIDE * 0.4
  const tones = [mix(colors[0], '#101c18', 0.22), colors[0], mix(colors[0], colors[1], 0.55), colors[1], mix(colors[1], colors[2], 0.55), colors[2], mix(colors[2], '#fffbe0', 0.22)] // prettier-ignore
  const count = shape === 'flat' ? 20 : 17
  const clumps = Array.from({ length: count }, (_, i) => {
    const angle = i * 2.39996 + random.between(-0.4, 0.4)
    const out = Math.sqrt((i + 0.6) / count) * 0.78
    return { x: Math.cos(angle) * out * reach, y: Math.sin(angle) * out * reach, r: reach * random.between(0.26, 0.4) }
  })
  // The lower and farther from the light, the earlier.
  clumps.sort((a, b) => b.y - b.x * -0.4 - (a.y - a.x * -0.4))
  context.translate(SIDE / 2, SIDE / 2)
  dabs(context, tones[0] as string, clumps.map(({ x, y, r }) => [x, y, r * 0.92] as const)) // prettier-ignore
  for (const clump of clumps) paintClump(context, clump, { tones, reach, random })
}

function paintClump(
  context: SKRSContext2D,
  clump: { x: number; y: number; r: number },
  { tones, reach, random }: { tones: readonly string[]; reach: number; random: Chance },
): void {
  const groups: [number, number, number][][] = tones.map(() => [])
  for (let i = 0; i < 62; i++) {
    const angle = random() * Math.PI * 2
    const out = Math.sqrt(random()) * 1.12
    const [nx, ny] = [Math.cos(angle) * out, Math.sin(angle) * out]
    const [x, y] = [clump.x + nx * clump.r, clump.y + ny * clump.r * 0.9]
    // Light from the upper left, on the clump and on the crown as a whole.
    const light = (-nx * 0.45 - ny * 0.75) * 0.42 + (-x * 0.35 - y * 0.6) / reach * 0.36 + random.between(-0.13, 0.13) + 0.42
    const tone = Math.max(0, Math.min(tones.length - 1, Math.floor(light * tones.length)))
    ;(groups[tone] as [number, number, number][]).push([x, y, reach * random.between(0.028, 0.062)])
  } // prettier-ignore
  groups.forEach((group, tone) => dabs(context, tones[tone] as string, group, random))
}

function dabs(
  context: SKRSContext2D,
  color: string,
  list: readonly (readonly [x: number, y: number, r: number])[],
  random?: Chance,
): void {
  if (list.length === 0) return
  context.fillStyle = color
  context.beginPath()
  for (const [x, y, r] of list) {
    context.moveTo(x + r, y)
    context.ellipse(x, y, r, random ? r * 0.62 : r, random ? random() * 3.14 : 0, 0, Math.PI * 2)
  }
  context.fill()
}
