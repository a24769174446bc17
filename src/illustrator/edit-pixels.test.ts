import { describe, expect, it } from 'vitest'
import { editPicture, InstructionRefusal, type Pixels } from './illustrator.ts'

type Paint = (x: number, y: number) => readonly [number, number, number]

function made(width: number, height: number, paint: Paint): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) data.set([...paint((i % width) / width, Math.floor(i / width) / height), 255], i * 4)
  return { width, height, data }
}

/** A sky over grass with a red ball in front, the way a simple photograph has it. */
const PHOTO = made(96, 72, (x, y) => {
  if (Math.hypot((x - 0.6) * 1.33, y - 0.6) < 0.16) return [205, 40, 36]
  if (y < 0.5) return [110 + y * 120, 165 + y * 80, 235]
  return [70 + ((x * 96 * 7) % 9), 130 - y * 30 + ((x * 96 * 5) % 11), 50]
})
const edit = (instruction: string, picture = PHOTO, mask?: Pixels) =>
  editPicture({ pixels: picture, instruction, seed: 3, ...(mask && { mask }) }).pixels

function mean(picture: Pixels, at: { x: number; y: number }): [number, number, number] {
  const sum = [0, 0, 0]
  const [cx, cy] = [Math.round(at.x * picture.width), Math.round(at.y * picture.height)]
  for (let y = cy - 2; y < cy + 3; y++)
    for (let x = cx - 2; x < cx + 3; x++)
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (picture.data[(y * picture.width + x) * 4 + k] as number)
  return sum.map((value) => value / 25) as [number, number, number]
}
const SKY = { x: 0.2, y: 0.2 }
const GRASS = { x: 0.15, y: 0.85 }
const BALL = { x: 0.6, y: 0.6 }
const near = (a: readonly number[], b: readonly number[], by = 4) =>
  a.forEach((value, k) => expect(Math.abs(value - (b[k] as number))).toBeLessThan(by))

describe('an instruction on a picture without a scene', () => {
  it('makes the sky pinker and leaves ball and grass alone', () => {
    const after = edit('make the sky pinker')
    expect(mean(after, SKY)[0]).toBeGreaterThan(mean(PHOTO, SKY)[0] + 25)
    near(mean(after, BALL), mean(PHOTO, BALL))
    near(mean(after, GRASS), mean(PHOTO, GRASS))
  })

  it('makes the grass greener and the sky darker, each alone', () => {
    const greener = edit('make the grass greener')
    const [r, g] = mean(greener, GRASS)
    expect(g - r).toBeGreaterThan(mean(PHOTO, GRASS)[1] - mean(PHOTO, GRASS)[0] + 10)
    near(mean(greener, SKY), mean(PHOTO, SKY))
    const darker = edit('make the sky darker')
    expect(mean(darker, SKY)[1]).toBeLessThan(mean(PHOTO, SKY)[1] - 30)
    near(mean(darker, GRASS), mean(PHOTO, GRASS))
  })

  it('keeps one colour in black and white', () => {
    const after = edit('make it black and white but keep the red')
    near(mean(after, BALL), mean(PHOTO, BALL))
    const [r, g, b] = mean(after, GRASS)
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(2)
  })

  it('turns day to night with a darker sky than ground light', () => {
    const after = edit('make it night')
    expect(mean(after, SKY)[2]).toBeLessThan(110)
    expect(mean(after, GRASS)[1]).toBeLessThan(mean(PHOTO, GRASS)[1] * 0.5)
  })

  it('turns grass orange in autumn and white in winter', () => {
    const autumn = mean(edit('make it autumn'), GRASS)
    expect(autumn[0]).toBeGreaterThan(autumn[1] + 15)
    expect(Math.min(...mean(edit('make it winter'), GRASS))).toBeGreaterThan(140)
  })

  it('makes the light dull under rain', () => {
    const [, , b] = mean(edit('make it rain'), SKY)
    expect(b).toBeLessThan(mean(PHOTO, SKY)[2] - 40)
  })

  it('blurs the background and not the subject', () => {
    const picture = made(96, 96, (x, y) => {
      const on = (Math.floor(x * 96) + Math.floor(y * 96)) % 2
      if (Math.hypot(x - 0.5, y - 0.55) < 0.2) return on ? [230, 60, 40] : [190, 20, 10]
      return on ? [60, 60, 60] : [90, 90, 90]
    })
    const after = edit('blur the background', picture)
    const step = (p: Pixels, x: number, y: number) =>
      Math.abs((p.data[(y * 96 + x) * 4] as number) - (p.data[(y * 96 + x + 1) * 4] as number))
    expect(step(after, 48, 52)).toBeGreaterThan(30)
    expect(step(after, 6, 6)).toBeLessThan(10)
  })

  it('crops to a ratio without cutting the subject', () => {
    const after = edit('crop it to 1:1')
    expect([after.width, after.height]).toEqual([72, 72])
    const red = (p: Pixels) => p.data.filter((value, i) => i % 4 === 0 && value > 180 && (p.data[i + 1] as number) < 60).length
    expect(red(after)).toBe(red(PHOTO))
  })

  it('extends the canvas and doubles the size', () => {
    const wide = edit('extend the canvas')
    expect([wide.width, wide.height]).toEqual([134, 100])
    const large = edit('upscale it')
    expect([large.width, large.height]).toEqual([192, 144])
    near(mean(large, BALL), mean(PHOTO, BALL), 12)
  })

  it('takes noise away and keeps an edge', () => {
    let state = 7
    const noisy = made(64, 64, (x) => {
      state = (state * 1103515245 + 12345) % 2147483648
      const noise = (state / 2147483648 - 0.5) * 40
      return x < 0.5 ? [60 + noise, 60 + noise, 60 + noise] : [200 + noise, 200 + noise, 200 + noise]
    })
    const after = edit('remove the noise', noisy)
    const spread = (p: Pixels) => {
      const values = Array.from({ length: 400 }, (_, i) => p.data[((20 + Math.floor(i / 20)) * 64 + 6 + (i % 20)) * 4] as number)
      const average = values.reduce((a, b) => a + b) / 400
      return Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / 400)
    }
    expect(spread(after)).toBeLessThan(spread(noisy) * 0.5)
    expect((after.data[(30 * 64 + 33) * 4] as number) - (after.data[(30 * 64 + 30) * 4] as number)).toBeGreaterThan(90)
  })

  it('ages a picture and puts a border around it', () => {
    const old = mean(edit('give it a vintage look'), SKY)
    expect(old[2] - old[0]).toBeLessThan(60)
    const framed = edit('add a red border')
    expect(framed.data[0]).toBeGreaterThan(180)
    near(mean(framed, BALL), mean(PHOTO, BALL))
  })

  it('takes a plain background away and says when it is not plain', () => {
    const product = made(64, 64, (x, y) => (Math.hypot(x - 0.5, y - 0.5) < 0.3 ? [40, 80, 160] : [30, 200, 60]))
    const after = edit('remove the background', product)
    expect(Array.from(after.data.slice(0, 3))).toEqual([255, 255, 255])
    near(mean(after, { x: 0.5, y: 0.5 }), [40, 80, 160])
    expect(() => edit('remove the background')).toThrow(/not of one colour/)
  })

  it('removes what a mask marks and refuses without one, saying what would help', () => {
    const mask = made(96, 72, (x, y) => (Math.hypot((x - 0.6) * 1.33, y - 0.6) < 0.19 ? [255, 255, 255] : [0, 0, 0]))
    const [r, g] = mean(edit('remove the ball', PHOTO, mask), { x: 0.6, y: 0.66 })
    expect(r).toBeLessThan(g + 20)
    expect(() => edit('remove the ball')).toThrow(InstructionRefusal)
    expect(() => edit('remove the ball')).toThrow(/mask/)
  })

  it('keeps a filter inside the mask', () => {
    const mask = made(96, 72, (x) => (x < 0.5 ? [255, 255, 255] : [0, 0, 0]))
    const after = edit('blur it and make it darker', PHOTO, mask)
    near(mean(after, BALL), mean(PHOTO, BALL), 1)
    expect(mean(after, GRASS)[1]).toBeLessThan(mean(PHOTO, GRASS)[1] - 20)
  })

  it('refuses a region that the picture does not show', () => {
    const wall = made(48, 48, (x, y) => ((Math.floor(x * 48) + Math.floor(y * 48)) % 2 ? [180, 40, 30] : [90, 20, 20]))
    expect(() => edit('make the grass greener', wall)).toThrow(/plants/)
  })
})
