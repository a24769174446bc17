/**
 * A structural self-check over generated prompts of GenEval's form: what was asked is in the picture, whole, counted, coloured and where it should be.
 * It looks at boxes and pixels, never at whether a viewer would recognise the drawing, so its rate is a regression figure and no GenEval score.
 */
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../lib/random.ts'
import { colorHex, findConcept } from './concepts/concepts.ts'
import { imagine } from './illustrator.ts'
import { painter, paintPicture, type Instance } from './paint/paint.ts'
import { createCanvas, parseHex } from './pen/pen.ts'
import type { Scene } from './scene/scene.ts'

const SIZE = 192
/** Below this share of a task's prompts, something broke: a regression figure and nothing more. */
const LEAST_RATE = 0.95
const THINGS =
  'person,bicycle,car,motorcycle,airplane,bus,train,truck,boat,traffic light,fire hydrant,stop sign,bench,bird,cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe,backpack,umbrella,suitcase,kite,skateboard,surfboard,bottle,wine glass,cup,fork,knife,spoon,bowl,banana,apple,sandwich,orange,broccoli,carrot,pizza,donut,cake,chair,couch,potted plant,bed,toilet,laptop,microwave,toaster,refrigerator,book,clock,vase,scissors,teddy bear'.split(
    ',',
  )
const PAINTABLE =
  'bicycle,car,bus,truck,bench,bird,cat,dog,horse,backpack,umbrella,suitcase,skateboard,bottle,cup,bowl,apple,chair,couch,bed,vase,book'.split(
    ',',
  )
const COLORS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white']
const NUMBERS = ['', '', 'two', 'three', 'four']
const SIDES = ['left of', 'right of', 'above', 'below']

type Asked = { concept: string; count: number; color?: string }
type Case = { prompt: string; asked: Asked[]; side?: string }

const random = seededRandom(20_261)
const article = (words: string) => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
const plural = (word: string) => (word === 'person' ? 'people' : word === 'sheep' || word === 'scissors' ? word : /(s|sh|ch|x)$/.test(word) ? `${word}es` : word === 'knife' ? 'knives' : `${word}s`) // prettier-ignore
const pair = (list: readonly string[]): [string, string] => {
  const first = random.pick(list)
  return [first, random.pick(list.filter((one) => one !== first))]
}
const times = (count: number, make: () => Case): Case[] => Array.from({ length: count }, make)

const CASES: Record<string, Case[]> = {
  single: times(18, () => {
    const thing = random.pick(THINGS)
    return { prompt: `a photo of ${article(thing)}`, asked: [{ concept: thing, count: 1 }] }
  }),
  two: times(24, () => {
    const [a, b] = pair(THINGS)
    return { prompt: `a photo of ${article(a)} and ${article(b)}`, asked: [{ concept: a, count: 1 }, { concept: b, count: 1 }] } // prettier-ignore
  }),
  counting: times(24, () => {
    const [thing, count] = [random.pick(THINGS), random.whole(2, 4)]
    return { prompt: `a photo of ${NUMBERS[count]} ${plural(thing)}`, asked: [{ concept: thing, count }] }
  }),
  colors: times(24, () => {
    const [thing, color] = [random.pick(PAINTABLE), random.pick(COLORS)]
    return { prompt: `a photo of ${article(`${color} ${thing}`)}`, asked: [{ concept: thing, count: 1, color }] }
  }),
  position: times(24, () => {
    const [[a, b], side] = [pair(THINGS), random.pick(SIDES)]
    return { prompt: `a photo of ${article(a)} ${side} ${article(b)}`, asked: [{ concept: a, count: 1 }, { concept: b, count: 1 }], side } // prettier-ignore
  }),
  attribution: times(24, () => {
    const [[a, b], [x, y]] = [pair(PAINTABLE), pair(COLORS)]
    return {
      prompt: `a photo of ${article(`${x} ${a}`)} and ${article(`${y} ${b}`)}`,
      asked: [{ concept: a, count: 1, color: x }, { concept: b, count: 1, color: y }],
    } // prettier-ignore
  }),
}

/** What is wrong with the picture of a case, in words; empty when it is as asked. */
function faultsOf({ prompt, asked, side }: Case, seed: number): string[] {
  const scene = imagine(prompt, { seed, width: SIZE, height: SIZE })
  const faults: string[] = []
  const nodes = asked.map(({ concept, count }) => {
    const name = findConcept(concept)?.name
    const own = scene.nodes.filter((node) => !node.implied && findConcept(node.concept)?.name === name)
    const drawn = own.reduce((sum, node) => sum + (node.placed?.length ?? 0), 0)
    if (drawn !== count) faults.push(`${drawn} ${concept} instead of ${count}`)
    return own[0]
  })
  for (const node of scene.nodes)
    for (const box of node.placed ?? []) {
      if (box.x < -0.001 || box.y < -0.001 || box.x + box.width > 1.001 || box.y + box.height * (1 - (box.cut ?? 0)) > 1.001)
        faults.push(`${node.concept} leaves the canvas`)
    }
  const masks = masksOf(scene)
  for (const { instance, own, seen } of masks) if (seen < own * 0.6) faults.push(`${instance.node.concept} is hidden`)
  const pixels = asked.some(({ color }) => color) ? paintPicture(scene).frame.data : undefined
  asked.forEach(({ concept, color }, i) => {
    const mask = masks.find(({ instance }) => instance.node.id === nodes[i]?.id)?.mask
    if (!color || !mask || !pixels) return
    const found = dominantColor(pixels, mask)
    if (found !== color) faults.push(`the ${concept} is ${found} instead of ${color}`)
  })
  if (side && !isAt(side, nodes[0]?.placed?.[0], nodes[1]?.placed?.[0])) faults.push(`not ${side}`)
  return faults
}

type Mask = { instance: Instance; own: number; seen: number; mask: boolean[] }

/** Each instance's pixels, and how many of them no nearer thing covers. */
function masksOf(scene: Scene): Mask[] {
  const one = painter(scene, { overscan: 0 })
  const owner = new Int16Array(SIZE * SIZE).fill(-1)
  const sizes = one.instances.map((instance, index) => {
    const canvas = createCanvas(SIZE, SIZE)
    const context = canvas.getContext('2d')
    one.instance(context, instance, { phase: 0, mouth: 0, only: 'thing' })
    const { data } = context.getImageData(0, 0, SIZE, SIZE)
    let own = 0
    for (let i = 0; i < owner.length; i++) {
      if ((data[i * 4 + 3] as number) < 128) continue
      own++
      owner[i] = index
    }
    return own
  })
  return one.instances.map((instance, index) => {
    const mask = Array.from(owner, (value) => value === index)
    return { instance, own: sizes[index] as number, seen: mask.filter(Boolean).length, mask }
  })
}

/** The named colour that most of the masked pixels are nearest to. */
function dominantColor(data: Uint8ClampedArray, mask: readonly boolean[]): string {
  const counts = new Map<string, number>()
  mask.forEach((inside, i) => {
    if (!inside) return
    const name = nearestColor(data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'nothing'
}

function nearestColor(r: number, g: number, b: number): string {
  const [hue, saturation, value] = hsv(r, g, b)
  if (value < 0.22) return 'black'
  if (saturation < 0.16) return value > 0.62 ? 'white' : value < 0.34 ? 'black' : 'gray'
  if ((hue < 45 || hue > 345) && value < 0.62 && saturation < 0.85 && hue > 8 && hue < 45) return 'brown'
  if (hue < 14 || hue >= 348) return saturation < 0.5 && value > 0.75 ? 'pink' : 'red'
  if (hue < 42) return value < 0.66 ? 'brown' : 'orange'
  if (hue < 68) return 'yellow'
  if (hue < 170) return 'green'
  if (hue < 255) return 'blue'
  if (hue < 300) return 'purple'
  return 'pink'
}

function hsv(r: number, g: number, b: number): [hue: number, saturation: number, value: number] {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  const span = most - least
  const turn = span === 0 ? 0 : most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4
  return [turn * 60, most === 0 ? 0 : span / most, most / 255]
}

type Box = { x: number; y: number; width: number; height: number }

/** GenEval's rule: the difference of the centres, less a tenth of both sizes, points more to that side than to any other. */
function isAt(side: string, a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return false
  const less = (delta: number, sizes: number) => Math.sign(delta) * Math.max(0, Math.abs(delta) - 0.1 * sizes)
  const dx = less(a.x + a.width / 2 - b.x - b.width / 2, a.width + b.width)
  const dy = less(a.y + a.height / 2 - b.y - b.height / 2, a.height + b.height)
  const length = Math.hypot(dx, dy)
  const along = { 'left of': -dx, 'right of': dx, above: -dy, below: dy }[side] ?? 0
  return length > 0 && along / length > 0.5
}

describe('the structural self-check', () => {
  it('names the colours it measures by as the concept table does', () => {
    for (const color of COLORS)
      expect(nearestColor(...(parseHex(colorHex(color) as string) as [number, number, number]))).toBe(color)
  })

  it.each(Object.keys(CASES))('holds for %s', (task) => {
    const cases = CASES[task] as Case[]
    const failed = cases.flatMap((one, i) => {
      const faults = faultsOf(one, 100 + i)
      return faults.length > 0 ? [`${one.prompt}: ${faults.join('; ')}`] : []
    })
    const rate = 1 - failed.length / cases.length
    expect(rate, failed.join('\n')).toBeGreaterThanOrEqual(LEAST_RATE)
  })
})
