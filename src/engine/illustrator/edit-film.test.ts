import { describe, expect, it } from 'vitest'
import { editFilm, readTimeEdit } from './edit-film.ts'
import type { GivenFilm } from './illustrator-contract.ts'
import { editPicture } from './testing/small-illustrator.ts'

const given: GivenFilm = {
  width: 4,
  height: 2,
  framesPerSecond: 24,
  frameCount: 24,
  frame: (index) => ({ width: 4, height: 2, data: new Uint8ClampedArray(32).fill(index * 10) }),
  sound: () => ({ left: Float32Array.from({ length: 48_000 }, (_, at) => at / 48_000), right: new Float32Array(48_000) }),
}
const edited = (instruction: string) => editFilm({ editPicture }, given, { instruction, seed: 1 })

describe('an edit of a given film', () => {
  it.each([
    ['slow it down', 0.5, ''],
    ['Make the video play in slow motion.', 0.5, ''],
    ['half speed', 0.5, ''],
    ['speed up the video', 2, ''],
    ['speed it up', 2, ''],
    ['play it twice the speed', 2, ''],
    ['make it black and white', 1, 'make it black and white'],
    ['slow it down and make it black and white', 0.5, 'make it black and white'],
  ])('reads "%s"', (instruction, speed, rest) => {
    expect(readTimeEdit(instruction)).toMatchObject({ speed, rest })
  })

  it('stretches pictures and sound together, mixing between frames', () => {
    const film = edited('slow motion')
    expect(film.frameCount).toBe(48)
    expect(film.drawFrame(3).data[0]).toBe(15)
    const { left } = film.sound()
    expect(left.length).toBe(96_000)
    expect(left[48_000]).toBeCloseTo(0.5, 3)
  })

  it('turns pictures and sound backwards', () => {
    const film = edited('play it in reverse')
    expect(film.drawFrame(0).data[0]).toBe(230)
    expect(film.sound().left[0]).toBeCloseTo(1, 3)
  })

  it('edits every frame by the rest, and mutes', () => {
    const film = edited('invert the colours and remove the sound')
    expect(film.drawFrame(2).data[0]).toBe(235)
    expect(film.sound().left.every((sample) => sample === 0)).toBe(true)
  })
})
