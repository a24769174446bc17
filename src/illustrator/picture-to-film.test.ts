import { describe, expect, it } from 'vitest'
import { drawPicture, imagine, openFilm, type Pixels, type Scene } from './illustrator.ts'
import { unlikeness } from './film/film.ts'
import { loudnessLufs } from './sound/level.ts'

const SIZE = { width: 192, height: 112 }
const shape = { ...SIZE, durationSeconds: 3, fps: 24, seed: 1 }

/** Stripes over a plain sky: a picture that is none of ours. */
function foreign(color: readonly [number, number, number], size = SIZE): Pixels {
  const data = new Uint8ClampedArray(size.width * size.height * 4)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const dim = y < size.height / 2 ? 1 : 0.4 + 0.3 * ((x >> 3) % 2)
      data.set([...color.map((one) => one * dim), 255], (y * size.width + x) * 4)
    }
  return { ...size, data }
}
const own = (prompt: string): { pixels: Pixels; scene: Scene } => {
  const scene = imagine(prompt, { seed: 5, ...SIZE })
  return { pixels: drawPicture(scene), scene }
}
const keep = (frame: Pixels): Pixels => ({ ...frame, data: new Uint8ClampedArray(frame.data) })
/** The largest step from frame to frame. */
const largestStep = (film: { frameCount: number; drawFrame(index: number): Pixels }): number => {
  let before = keep(film.drawFrame(0))
  let most = 0
  for (let index = 1; index < film.frameCount; index++) {
    const now = keep(film.drawFrame(index))
    most = Math.max(most, unlikeness(before, now))
    before = now
  }
  return most
}

describe('a film that is given its last frame', () => {
  const [red, blue] = [{ pixels: foreign([220, 60, 40]) }, { pixels: foreign([40, 90, 220]) }]
  const [day, night] = [own('a red fox in a meadow'), own('a red fox in a meadow at night')]

  it.each([
    ['from a stranger to a stranger', red, blue],
    ['from ours to ours', day, night],
    ['from a stranger to ours', blue, day],
    ['from ours to a stranger', night, red],
  ])('begins and ends with the given pictures and never jumps: %s', (_name, first, last) => {
    const film = openFilm({ ...first, instruction: '', stops: [{ ...last, atSeconds: 3 }] }, shape)
    expect(unlikeness(film.drawFrame(0), first.pixels)).toBeLessThan(1)
    expect(unlikeness(film.drawFrame(71), last.pixels)).toBeLessThan(1)
    expect(largestStep(film)).toBeLessThan(12)
  })

  it('ends with a picture that has been changed since it was drawn as it is now', () => {
    const painted = { scene: day.scene, pixels: foreign([90, 200, 90]) }
    const film = openFilm({ ...red, instruction: '', stops: [{ ...painted, atSeconds: 3 }] }, shape)
    expect(unlikeness(film.drawFrame(71), painted.pixels)).toBeLessThan(1)
  })

  it('is loud as any other film, all the way', () => {
    const film = openFilm({ ...day, instruction: '', stops: [{ ...blue, atSeconds: 3 }] }, shape)
    expect(Math.abs(loudnessLufs(film.sound()) + 16)).toBeLessThan(3)
  })
})

describe('a film through key frames', () => {
  it('shows each picture at its time, in the order of time, without a jump', () => {
    const colors = [[220, 60, 40], [40, 90, 220], [60, 180, 60], [230, 200, 40]] as const // prettier-ignore
    const [a, b, c, d] = colors.map((color) => foreign(color)) as [Pixels, Pixels, Pixels, Pixels]
    const stops = [
      { pixels: c, atSeconds: 2 },
      { pixels: b, atSeconds: 1 },
      { pixels: d, atSeconds: 3 },
    ]
    const film = openFilm({ pixels: a, instruction: '', stops }, shape)
    for (const [frame, picture] of [
      [0, a],
      [24, b],
      [48, c],
      [71, d],
    ] as const)
      // prettier-ignore
      expect(unlikeness(film.drawFrame(frame), picture)).toBeLessThan(1)
    expect(largestStep(film)).toBeLessThan(14)
    // Any process may draw any frame: it does not depend on those before it.
    const again = openFilm({ pixels: a, instruction: '', stops }, shape)
    expect(unlikeness(keep(again.drawFrame(37)), film.drawFrame(37))).toBe(0)
  })
})
