import { describe, expect, it } from 'vitest'
import { createCanvas, makePen, SHADED } from '../pen/pen.ts'
import { boxOf, plainLook, type Look } from './art.ts'
import type { Drawable } from './drawable.ts'
import { BUILT } from './built.ts'
import { DEVICES, FOOD, FURNITURE, TOOLS, VESSELS } from './household.ts'
import { WORLD } from './world.ts'

const FAMILIES = {
  ...WORLD,
  built: BUILT,
  food: FOOD,
  vessels: VESSELS,
  furniture: FURNITURE,
  devices: DEVICES,
  tools: TOOLS,
}

const SIDE = 40
const MARGIN = 6

/** The pixels of a drawing fitted into a small square with a margin around its box. */
function pixelsOf(one: Drawable, look: Look): { data: Uint8ClampedArray; width: number; height: number } {
  const box = boxOf(one, look)
  const scale = SIDE / Math.max(box.width, box.height)
  const [width, height] = [Math.ceil(box.width * scale) + MARGIN * 2, Math.ceil(box.height * scale) + MARGIN * 2]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.translate(MARGIN, MARGIN)
  context.scale(scale, scale)
  one.draw(makePen(context, { ...SHADED, fill: 'flat' }, scale), look)
  return { data: context.getImageData(0, 0, width, height).data, width, height }
}

/** Share of the box that is inked, how many pixels are inked beyond it, and which of its four edges are reached. */
function inkOf(one: Drawable, look: Look): { share: number; outside: number; edges: number } {
  const { data, width, height } = pixelsOf(one, look)
  let [inside, outside] = [0, 0]
  const reach = { left: width, top: height, right: 0, bottom: 0 }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const alpha = data[(y * width + x) * 4 + 3] as number
      if (alpha < 24) continue
      reach.left = Math.min(reach.left, x)
      reach.right = Math.max(reach.right, x)
      reach.top = Math.min(reach.top, y)
      reach.bottom = Math.max(reach.bottom, y)
      if (alpha < 120) continue
      const within = x >= MARGIN - 2 && y >= MARGIN - 2 && x < width - MARGIN + 2 && y < height - MARGIN + 2
      if (within) inside++
      else outside++
    }
  }
  const near = 6
  const edges = [reach.left < MARGIN + near, reach.top < MARGIN + near, reach.right >= width - MARGIN - near, reach.bottom >= height - MARGIN - near] // prettier-ignore
  return { share: inside / ((width - MARGIN * 2) * (height - MARGIN * 2)), outside, edges: edges.filter(Boolean).length }
}

describe.each(Object.entries(FAMILIES))('the drawings of %s', (_, family) => {
  it('have no name twice', () => {
    const names = family.map((one) => one.name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(family.map((one) => [one.name, one] as const))('show %s: not blank, within its box, and filling it', (_name, one) => {
    for (const phase of one.animated ? [0, 0.4] : [0]) {
      const { share, outside, edges } = inkOf(one, { ...plainLook, phase })
      expect(outside).toBe(0)
      expect(share).toBeGreaterThan(0.04)
      if (phase === 0) expect(edges).toBe(4)
    }
  })

  it.each(family.filter((one) => one.takesColor !== false).map((one) => [one.name, one] as const))(
    'give %s the colour asked for',
    (_name, one) => {
      const [plain, violet] = [pixelsOf(one, plainLook).data, pixelsOf(one, { ...plainLook, colors: ['#8a2be2'] }).data]
      const changed = plain.filter((value, index) => Math.abs(value - (violet[index] as number)) > 12).length
      expect(changed / plain.filter((value) => value > 0).length).toBeGreaterThan(0.025)
    },
  )
})
