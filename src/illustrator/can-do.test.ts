/** What refusals say can be done is done: one instruction for everything that the sentences name. */
import { describe, expect, it } from 'vitest'
import { editPicture, openFilmEdit, type Pixels } from './illustrator.ts'
import { CAN_DO_ON_FILMS, CAN_DO_ON_PIXELS } from './language/language.ts'

function made(width: number, height: number, paint: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) data.set([...paint((i % width) / width, Math.floor(i / width) / height), 255], i * 4)
  return { width, height, data }
}

/** Sky over a lake and a meadow, a red tower that leans a little, grain, a yellowish cast. */
const PHOTO = made(128, 96, (x, y) => {
  const grain = ((Math.imul(x * 128 + 1, 7919) ^ Math.imul(y * 96 + 1, 104_729)) % 17) - 8
  const leaning = x - 0.5 - (y - 0.5) * 0.05
  const color = Math.abs(leaning) < 0.08 && y > 0.25 && y < 0.9 ? [190, 60, 50] : y < 0.45 ? [130, 170, 215] : y < 0.62 ? [60, 100, 150] : [80, 130, 45]
  return color.map((value) => value + grain)
}) // prettier-ignore
/** The same, held askew. */
const LEANING = made(128, 96, (x, y) => (y - 0.5 - (x - 0.5) * 0.09 < 0 ? [130, 170, 215] : [80, 130, 45]))
const PRODUCT = made(96, 96, (x, y) => (Math.hypot(x - 0.5, y - 0.55) < 0.25 ? [180, 60, 40] : [240, 240, 242]))
const MASK = made(128, 96, (x, y) => (Math.abs(x - 0.5) < 0.12 && y > 0.22 && y < 0.93 ? [255, 255, 255] : [0, 0, 0]))

const differs = (a: Pixels, b: Pixels): boolean => a.width !== b.width || a.height !== b.height || a.data.some((value, i) => value !== b.data[i]) // prettier-ignore

const ON_PIXELS: Readonly<Record<string, readonly string[]>> = {
  'black and white': ['make it black and white'],
  'one colour kept': ['black and white but keep the red'],
  sepia: ['sepia'],
  vintage: ['make it look vintage'],
  cinematic: ['give it a cinematic look'],
  faded: ['a faded look'],
  warmer: ['make it warmer'],
  cooler: ['make it a bit cooler'],
  brighter: ['brighten it'],
  darker: ['make it darker'],
  'more or less contrast or colour': ['more contrast', 'less contrast', 'more saturation', 'less saturated'],
  inverted: ['invert the colours'],
  'another time of day': ['make it night', 'at sunset'],
  season: ['make it autumn', 'turn it into winter'],
  weather: ['make it rain', 'add fog'],
  mood: ['make it spooky'],
  light: ['use dramatic lighting'],
  style: ['make it an oil painting', 'in the style of a comic'],
  'the sky': ['make the sky pink'],
  plants: ['make the grass yellower'],
  water: ['make the water greener'],
  subject: ['make the subject brighter'],
  background: ['make the background darker'],
  'a side recoloured': ['make the left side blue'],
  blurred: ['blur the background', 'blur it'],
  enhance: ['auto enhance'],
  'white balance': ['fix the white balance'],
  denoise: ['remove the noise'],
  grain: ['add film grain'],
  glow: ['add a soft glow'],
  sharpen: ['sharpen it'],
  pixelate: ['pixelate it'],
  vignette: ['add a vignette'],
  border: ['add a white border'],
  bars: ['add black bars'],
  rotate: ['rotate it', 'rotate it by 12 degrees'],
  flip: ['flip it'],
  straighten: ['straighten it', 'straighten by 3 degrees'],
  zoom: ['zoom in'],
  'crop to a ratio': ['crop to 4:5'],
  extend: ['extend the canvas'],
  upscale: ['upscale it'],
  'add a thing': ['add a dog'],
  'a caption': ['add the caption "Hello"'],
  'a speech bubble': ['add a speech bubble saying "Hello"'],
}

const ON_FILMS: Readonly<Record<string, readonly string[]>> = {
  'slow down': ['slow it down'],
  'speed up': ['speed it up'],
  reverse: ['reverse it'],
  boomerang: ['make it a boomerang'],
  loop: ['loop it'],
  'trim or cut': ['trim it to the first half second', 'cut the last 0.5 seconds'],
  stabilise: ['stabilise it'],
  'fade in or out': ['fade in', 'fade out'],
  'from one second to another': ['make it darker from 0.2 to 0.7 seconds'],
  'over so many seconds': ['fade to black and white over 1 second'],
  mute: ['mute it'],
  louder: ['make it louder'],
  quieter: ['make it quieter'],
  'add or replace sound or music': ['add rain sounds', 'replace the sound with calm piano music'],
}

describe('what refusals say can be done', () => {
  it.each(Object.entries(ON_PIXELS))('is done on any picture: %s', (words, instructions) => {
    expect(CAN_DO_ON_PIXELS).toContain(words)
    for (const instruction of instructions) {
      const given = words === 'straighten' ? LEANING : PHOTO
      const { pixels, unresolved } = editPicture({ pixels: given, instruction, seed: 3 })
      expect([instruction, unresolved, differs(pixels, given)]).toEqual([instruction, [], true])
    }
  })

  it('is done on a plain background', () => {
    for (const instruction of ['remove the background', 'change the background to blue', 'put it on a beach'])
      expect(differs(editPicture({ pixels: PRODUCT, instruction, seed: 3 }).pixels, PRODUCT)).toBe(true)
  })

  it('is done with a mask', () => {
    for (const instruction of ['remove it', 'make the tower blue', 'replace it with a tree', 'make the tower smaller', 'move the tower to the left', 'turn the tower to the left']) {
      const { pixels, unresolved } = editPicture({ pixels: PHOTO, mask: MASK, instruction, seed: 3 })
      expect([instruction, unresolved, differs(pixels, PHOTO)]).toEqual([instruction, [], true])
    }
  }) // prettier-ignore

  it('is done with several pictures', () => {
    for (const instruction of ['side by side', 'a collage of these', 'put <IMAGE_1> in the corner of <IMAGE_0>', 'put the subject of <IMAGE_1> on <IMAGE_0>', 'use the colours of <IMAGE_1>'])
      expect(differs(editPicture({ pixels: PHOTO, others: [{ pixels: PRODUCT }], instruction, seed: 3 }).pixels, PHOTO)).toBe(true)
  }) // prettier-ignore

  it.each(Object.entries(ON_FILMS))('is done on any film: %s', (words, instructions) => {
    expect(CAN_DO_ON_FILMS).toContain(words)
    const frame = (index: number): Pixels => ({ ...PHOTO, data: PHOTO.data.map((value, i) => (i % 4 === 3 ? 255 : value + index)) })
    const left = new Float32Array(48_000).map((_, i) => 0.3 * Math.sin(i / 20))
    const source = { width: 128, height: 96, framesPerSecond: 24, frameCount: 24, frame, sound: () => ({ left, right: left }) }
    for (const instruction of instructions) {
      const film = openFilmEdit({ source, instruction, seed: 3 })
      const isLonger = film.frameCount !== 24
      const isOther = [0, 12, 23].some((index) => differs(film.drawFrame(index), frame(index)))
      const isHeard = film.sound().left.some((value, i) => value !== left[i])
      expect([instruction, film.unresolved, isLonger || isOther || isHeard]).toEqual([instruction, [], true])
    }
  }) // prettier-ignore
})
