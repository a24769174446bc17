import { describe, expect, it } from 'vitest'
import { openFilmEdit, type Pixels, type StereoSound } from './illustrator.ts'

/** Two seconds whose frames grow brighter, with a tone that grows louder. */
const tone = (): StereoSound => {
  const left = new Float32Array(96_000).map((_, i) => (i / 96_000) * 0.5 * Math.sin(i / 20))
  return { left, right: left.slice() }
}
const frame = (index: number): Pixels => {
  const data = new Uint8ClampedArray(32 * 24 * 4).fill(255)
  for (let i = 0; i < data.length; i++) if (i % 4 !== 3) data[i] = 60 + index * 2
  return { width: 32, height: 24, data }
}
const SOURCE = { width: 32, height: 24, framesPerSecond: 24, frameCount: 48, frame, sound: tone }
const open = (instruction: string) => openFilmEdit({ source: SOURCE, instruction, seed: 1 })
const red = (pixels: Pixels) => pixels.data[0] as number

describe('an edit of a film', () => {
  it('does both of "Add a warm sunset filter and slow down the motion"', () => {
    const film = open('Add a warm sunset filter and slow down the motion')
    expect(film.frameCount).toBe(96)
    expect(film.sound().left).toHaveLength(192_000)
    const { data } = film.drawFrame(0)
    expect((data[0] as number) - (data[2] as number)).toBeGreaterThan(20)
  })

  it('keeps the first second, with its sound', () => {
    const film = open('keep only the first 1 seconds')
    expect(film.frameCount).toBe(24)
    expect(red(film.drawFrame(23))).toBe(red(frame(23)))
    expect(film.sound().left).toHaveLength(48_000)
  })

  it('loops and reverses', () => {
    const loop = open('loop it')
    expect(loop.frameCount).toBe(96)
    expect(red(loop.drawFrame(48))).toBe(red(frame(0)))
    expect(red(open('reverse it').drawFrame(0))).toBe(red(frame(47)))
  })

  it('keeps the pitch when asked, and lets it follow the speed otherwise', () => {
    const crossings = ({ left }: StereoSound) => left.slice(20_000, 40_000).reduce((n, value, i, all) => n + (value >= 0 !== (all[i - 1] ?? value) >= 0 ? 1 : 0), 0) // prettier-ignore
    const given = crossings(tone())
    expect(crossings(open('slow it down').sound()) / given).toBeCloseTo(0.5, 1)
    expect(crossings(open('slow it down but keep the pitch').sound()) / given).toBeGreaterThan(0.8)
  })

  it('fades a filter in and shows a change only in its span', () => {
    const fading = open('make it darker, fading in')
    expect(red(fading.drawFrame(0))).toBe(red(frame(0)))
    expect(red(fading.drawFrame(47))).toBeLessThan(red(frame(47)) - 30)
    const span = open('make it darker from 1 to 2 seconds')
    expect(red(span.drawFrame(10))).toBe(red(frame(10)))
    expect(red(span.drawFrame(30))).toBeLessThan(red(frame(30)) - 30)
  })

  it('adds rain sounds to the given sound and mutes on request', () => {
    const { left } = open('add gentle rain sounds').sound()
    expect(left.slice(0, 2000).some((value) => Math.abs(value) > 0.005)).toBe(true)
    expect(
      open('mute it')
        .sound()
        .left.every((value) => value === 0),
    ).toBe(true)
  })
})
