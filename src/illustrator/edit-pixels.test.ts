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

  it('straightens by the lines of the picture, or by so many degrees, and fills the frame', () => {
    const leaning = made(200, 140, (x, y) => {
      const across = (y * 140 - 70) * Math.cos(0.07) - (x * 200 - 100) * Math.sin(0.07)
      if (across < 0) return [120, 170, 230]
      return Math.floor(across / 9) % 2 ? [70, 110, 60] : [96, 140, 70]
    })
    const tilt = (p: Pixels) => {
      const rise = (column: number) =>
        Array.from({ length: p.height }, (_, y) => y).find((y) => (p.data[(y * p.width + column) * 4 + 2] as number) < 150) ?? 0
      return rise(p.width - 20) - rise(20)
    }
    expect(tilt(leaning)).toBeGreaterThan(9)
    const straight = edit('straighten it', leaning)
    expect([straight.width, straight.height]).toEqual([200, 140])
    expect(Math.abs(tilt(straight))).toBeLessThan(2)
    expect(tilt(edit('straighten it by 3 degrees', straight))).toBeGreaterThan(6)
    expect(tilt(edit('rotate it 5 degrees to the left', straight))).toBeLessThan(-9)
    expect(() =>
      edit(
        'straighten it',
        made(64, 64, (x, y) => [100 + x * 20, 100 + y * 20, 120]),
      ),
    ).toThrow(/no lines/)
  })

  it('zooms in, and lays bars of a ratio', () => {
    const near = edit('zoom in 2x')
    expect([near.width, near.height]).toEqual([96, 72])
    const red = (p: Pixels) => p.data.filter((value, i) => i % 4 === 0 && value > 170 && (p.data[i + 1] as number) < 80).length
    expect(red(near) / red(PHOTO)).toBeGreaterThan(3)
    const bars = edit('add cinematic bars')
    expect(Array.from(bars.data.slice(0, 3))).toEqual([0, 0, 0])
    expect(mean(bars, BALL)[0]).toBeGreaterThan(180)
  })

  it('takes a cast away and uses the whole range of tones', () => {
    const yellow = made(64, 64, (x, y) => [90 + x * 70, 80 + x * 62, 40 + x * 40 + y * 2])
    const [r, g, b] = mean(edit('fix the white balance', yellow), { x: 0.5, y: 0.5 })
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(20)
    const better = edit('auto enhance', yellow)
    expect(mean(better, { x: 0.95, y: 0.5 })[1] - mean(better, { x: 0.05, y: 0.5 })[1]).toBeGreaterThan(100)
  })

  it('does a touch of it or more of it', () => {
    const by = (words: string) => mean(edit(words), GRASS)[1] - mean(PHOTO, GRASS)[1]
    expect(by('make it slightly brighter')).toBeGreaterThan(3)
    expect(by('make it slightly brighter')).toBeLessThan(by('make it brighter') * 0.8)
    expect(by('make it much brighter')).toBeGreaterThan(by('make it brighter') * 1.2)
  })

  it('puts another place or colour behind what stands before a plain background', () => {
    const product = made(96, 72, (x, y) => (Math.hypot((x - 0.5) * 1.33, y - 0.6) < 0.2 ? [200, 40, 30] : [250, 250, 250]))
    expect(mean(edit('change the background to blue', product), { x: 0.1, y: 0.2 })[2]).toBeGreaterThan(180)
    const beach = edit('change the background to a beach', product)
    near(mean(beach, { x: 0.5, y: 0.6 }), [200, 40, 30])
    expect(mean(beach, { x: 0.1, y: 0.15 })[2] - mean(beach, { x: 0.1, y: 0.15 })[0]).toBeGreaterThan(15)
    expect(() => edit('put it on the moon')).toThrow(/not plain/)
  })

  it('adds things in the light of the picture, beside its subject', () => {
    const dark = made(160, 120, (x, y) =>
      Math.hypot((x - 0.5) * 1.33, y - 0.6) < 0.2 ? [60, 12, 10] : [14 + x * 12, 16 + y * 20, 40],
    )
    const added = edit('add a white rabbit', dark)
    const brightest = Math.max(...added.data.filter((_, i) => i % 4 !== 3))
    expect(brightest).toBeGreaterThan(60)
    expect(brightest).toBeLessThan(190)
    near(mean(added, { x: 0.5, y: 0.55 }), [60, 12, 10], 8)
  })

  it('lays things over what was transparent', () => {
    const clear = made(96, 72, () => [0, 0, 0])
    for (let i = 3; i < clear.data.length; i += 4) clear.data[i] = 0
    const added = edit('add a red ball', clear)
    expect(added.data.filter((value, i) => i % 4 === 3 && value !== 255)).toHaveLength(0)
    expect(added.data.some((value, i) => i % 4 === 0 && value > 150 && (added.data[i + 1] as number) < 90)).toBe(true)
  })
})

describe('a mask', () => {
  const mask = made(96, 72, (x, y) => (Math.hypot((x - 0.6) * 1.33, y - 0.6) < 0.19 ? [255, 255, 255] : [0, 0, 0]))
  const far = (after: Pixels) => near(mean(after, { x: 0.2, y: 0.4 }), mean(PHOTO, { x: 0.2, y: 0.4 }), 1)

  it('lets what it marks be recoloured, replaced, moved, enlarged and turned, and nothing else', () => {
    const blue = edit('make the ball blue', PHOTO, mask)
    expect(mean(blue, BALL)[2]).toBeGreaterThan(mean(blue, BALL)[0] + 60)
    const car = edit('replace it with a yellow car', PHOTO, mask)
    expect(
      car.data.some(
        (value, i) => i % 4 === 0 && value > 160 && (car.data[i + 1] as number) > 130 && (car.data[i + 2] as number) < 110,
      ),
    ).toBe(true)
    expect(mean(car, { x: 0.6, y: 0.47 })[0]).toBeLessThan(190)
    const moved = edit('move the ball to the left', PHOTO, mask)
    expect(mean(moved, { x: 0.2, y: 0.6 })[0]).toBeGreaterThan(180)
    expect(mean(moved, BALL)[0]).toBeLessThan(170)
    const large = edit('make the ball bigger', PHOTO, mask)
    const red = (p: Pixels) => p.data.filter((value, i) => i % 4 === 0 && value > 170 && (p.data[i + 1] as number) < 80).length
    expect(red(large)).toBeGreaterThan(red(PHOTO) * 1.5)
    for (const after of [blue, car, large]) far(after)
  })

  it('is where an added thing stands, and what goes on behind a removed one', () => {
    const added = edit('add a blue bird', PHOTO, mask)
    far(added)
    expect(
      added.data.some((value, i) => i % 4 === 2 && value > (added.data[i - 2] as number) + 40 && Math.floor(i / 4 / 96) > 36),
    ).toBe(true)
    const striped = made(96, 72, (x, y) =>
      Math.hypot((x - 0.5) * 1.33, y - 0.5) < 0.12 ? [20, 20, 200] : Math.floor(y * 72) % 12 < 6 ? [230, 220, 200] : [90, 60, 40],
    )
    const hole = made(96, 72, (x, y) => (Math.hypot((x - 0.5) * 1.33, y - 0.5) < 0.15 ? [255, 255, 255] : [0, 0, 0]))
    const filled = edit('remove the ball', striped, hole)
    let apart = 0
    for (let y = 30; y < 42; y++)
      apart += Math.abs((filled.data[(y * 96 + 48) * 4] as number) - (striped.data[(y * 96 + 10) * 4] as number))
    expect(apart / 12).toBeLessThan(40)
  })
})
