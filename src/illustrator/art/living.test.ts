import { describe, expect, it } from 'vitest'
import { createCanvas, makePen, reachOf, SHADED } from '../pen/pen.ts'
import { POSES } from '../scene/scene.ts'
import { GENERIC } from './animals/body-plan.ts'
import { footAt, STANCE_SHARE, stanceOf } from './animals/gait.ts'
import { boxOf, drawableNamed, plainLook, type Look } from './art.ts'
import type { Drawable } from './drawable.ts'
import { FALLBACK_DRAWINGS } from './fallbacks.ts'
import { LIVING } from './living.ts'

const named = (name: string): Drawable => drawableNamed(name) ?? expect.fail(`no drawable named ${name}`)

/** Share of inked pixels inside the box, and of pixels inked in a margin around it. */
function inkOf(one: Drawable, look: Look): { inside: number; outside: number } {
  const box = boxOf(one, look)
  const scale = 48 / Math.max(box.width, box.height)
  const margin = 8
  const [width, height] = [Math.ceil(box.width * scale) + margin * 2, Math.ceil(box.height * scale) + margin * 2]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.translate(margin, margin)
  context.scale(scale, scale)
  one.draw(makePen(context, SHADED, scale), look)
  const { data } = context.getImageData(0, 0, width, height)
  let inside = 0
  let outside = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < 120) continue
      const within = x >= margin - 2 && y >= margin - 2 && x < width - margin + 2 && y < height - margin + 2
      if (within) inside++
      else outside++
    }
  }
  return { inside: inside / (width * height), outside }
}

describe('the living', () => {
  it('has names enough, and no name twice', () => {
    const names = LIVING.map((one) => one.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(300)
  })

  it('draws every name inside its box, and never blank', () => {
    for (const one of [...LIVING, ...FALLBACK_DRAWINGS]) {
      const { inside, outside } = inkOf(one, plainLook)
      expect(outside, `${one.name} draws outside`).toBe(0)
      expect(inside, `${one.name} is blank`).toBeGreaterThan(0.03)
    }
  }, 60_000)

  it('draws every name in a few poses, and together in every pose, with a finite box', () => {
    for (const [index, one] of LIVING.entries()) {
      for (const pose of POSES.filter((_, at) => at % 16 === index % 16)) {
        const { width, height } = boxOf(one, { ...plainLook, pose })
        expect(width > 4 && height > 4 && width < 2000 && height < 2000, `${one.name} ${pose} ${width}x${height}`).toBe(true)
      }
    }
  }, 90_000)

  it.each(['person', 'astronaut', 'dog', 'horse', 'giraffe', 'bird', 'fish', 'shark'])(
    'keeps %s in one box through all phases',
    (name) => {
      const one = named(name)
      for (const pose of ['walk', 'run', 'fly', 'sit'] as const) {
        const boxes = [0, 0.2, 0.55, 0.9].map((phase) => boxOf(one, { ...plainLook, pose, phase }))
        for (const box of boxes) expect(box).toEqual(boxes[0])
      }
    },
  )

  it.each(['person', 'dog', 'horse', 'elephant'])('has %s touch the ground all through a walk', (name) => {
    const one = named(name)
    for (const phase of [0, 0.1, 0.3, 0.45, 0.6, 0.8]) {
      const look: Look = { ...plainLook, pose: 'walk', phase }
      const { bottom } = reachOf((pen) => one.draw(pen, look))
      expect(Math.abs(bottom - boxOf(one, look).height)).toBeLessThan(2)
    }
  })

  it('moves a foot steadily back while it is on the ground, and never below it', () => {
    const early = footAt(0.1, 40, 10, STANCE_SHARE)
    const late = footAt(0.4, 40, 10, STANCE_SHARE)
    expect([early[1], late[1]]).toEqual([0, 0])
    expect(late[0] - early[0]).toBeCloseTo((40 * 0.3) / STANCE_SHARE)
    for (let phase = 0; phase < 1; phase += 0.05) expect(footAt(phase, 40, 10, STANCE_SHARE)[1]).toBeLessThanOrEqual(0)
  })

  it('has at least two feet on the ground at every moment of a walk', () => {
    for (let phase = 0; phase < 1; phase += 0.04) {
      const down = stanceOf(GENERIC, 'walk', phase).feet.filter(([, y]) => y === 0)
      expect(down.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('lets the colour asked for dominate', () => {
    for (const name of ['elephant', 'zebra', 'cow', 'penguin', 'shark', 'bee', 'octopus']) {
      const one = named(name)
      const look: Look = { ...plainLook, colors: ['#8a2be2'] }
      const { width, height } = boxOf(one, look)
      const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
      const context = canvas.getContext('2d')
      one.draw(makePen(context, { ...SHADED, fill: 'flat' }, 1), look)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      let all = 0
      let purple = 0
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue, alpha] = [data[at], data[at + 1], data[at + 2], data[at + 3]] as [number, number, number, number]
        if (alpha < 128) continue
        all++
        if (blue > green + 40 && blue > red && red > green) purple++
      }
      expect(purple / all, name).toBeGreaterThan(0.55)
    }
  })
})

describe('clothes', () => {
  const pixels = (one: Drawable, look: Look): Uint8ClampedArray => {
    const { width, height } = boxOf(one, look)
    const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
    one.draw(makePen(canvas.getContext('2d'), { ...SHADED, fill: 'flat' }, 1), look)
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  }
  const violet = (data: Uint8ClampedArray): number => {
    let found = 0
    for (let at = 0; at < data.length; at += 4) {
      const away = [0x8a, 0x2b, 0xe2].map((value, channel) => Math.abs((data[at + channel] as number) - value))
      if (data[at + 3] === 255 && Math.max(...away) < 30) found++
    }
    return found
  }

  it.each(['person', 'woman', 'cat', 'horse', 'elephant', 'owl', 'penguin', 'frog', 'octopus', 'whale', 'bee'])(
    'worn by %s show in the colour asked for',
    (name) => {
      for (const concept of ['top hat', 'crown', 'sunglasses', 'scarf', 'bow tie', 'beanie']) {
        const look = { ...plainLook, wears: [{ concept, color: '#8a2be2' }] }
        expect(violet(pixels(named(name), look)), `${name} in ${concept}`).toBeGreaterThan(3)
      }
    },
  )

  it.each(['dress', 'kimono', 'suit', 'hoodie', 'shorts', 'boot', 'glove', 'jeans', 'coat', 'cape', 'spacesuit', 'skirt'])(
    'change the figure of a person in a %s',
    (concept) => {
      const look = { ...plainLook, wears: [{ concept, color: '#8a2be2' }] }
      expect(violet(pixels(named('woman'), look))).toBeGreaterThan(20)
    },
  )

  it.each(['sweater', 'cape', 'dress', 'armor', 'boot'])('cover the body of a dog in a %s', (concept) => {
    const look = { ...plainLook, wears: [{ concept, color: '#8a2be2' }] }
    expect(violet(pixels(named('dog'), look))).toBeGreaterThan(40)
  })
})
