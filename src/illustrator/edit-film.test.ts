import { describe, expect, it } from 'vitest'
import { drawPicture, imagine, openFilm, openFilmEdit, type Pixels, type StereoSound } from './illustrator.ts'

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
const loudest = (channel: Float32Array, from = 0, to = channel.length / 48_000) =>
  channel.subarray(from * 48_000, to * 48_000).reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const crossings = ({ left }: StereoSound) =>
  left.slice(20_000, 40_000).reduce((n, value, i, all) => n + (value >= 0 !== (all[i - 1] ?? value) >= 0 ? 1 : 0), 0)

/** A landscape with grain that is another one on every frame, and a camera that may move. */
function landscape(shake: (index: number) => { x: number; y: number } = () => ({ x: 0, y: 0 })) {
  const [width, height] = [96, 64]
  const draw = (index: number): Pixels => {
    const data = new Uint8ClampedArray(width * height * 4)
    let state = index * 7919 + 1
    const by = shake(index)
    for (let i = 0; i < width * height; i++) {
      state = (state * 1103515245 + 12345) % 2147483648
      const [x, y] = [(i % width) - by.x, Math.floor(i / width) - by.y]
      const grain = (state / 2147483648 - 0.5) * 24
      const isTower = x > 60 && x < 72 && y > 18
      const color = isTower ? [120, 60, 50] : y < 34 ? [120, 170, 230] : [70 + (Math.floor(x / 5) % 2) * 30, 120, 50]
      data.set([...color.map((value) => value + grain), 255], i * 4)
    }
    return { width, height, data }
  }
  return { width, height, framesPerSecond: 24, frameCount: 36, frame: draw, sound: () => undefined }
}

describe('the time of an edited film', () => {
  it('does both of "Add a warm sunset filter and slow down the motion"', () => {
    const film = open('Add a warm sunset filter and slow down the motion')
    expect(film.frameCount).toBe(96)
    expect(film.sound().left).toHaveLength(192_000)
    const { data } = film.drawFrame(0)
    expect((data[0] as number) - (data[2] as number)).toBeGreaterThan(20)
  })

  it.each([
    ['speed it up 4 times', 12],
    ['play it at 50% speed', 96],
    ['slow motion in the first second', 72],
    ['keep only the first 1 seconds', 24],
    ['cut the last second', 24],
    ['loop it three times', 144],
    ['boomerang', 96],
    ['make it 10x slower and loop it 3 times', 720],
  ])('lasts as asked: %s', (instruction, frames) => {
    expect(open(instruction).frameCount).toBe(frames)
  })

  it('shows frames between frames when slowed, and the same ones the other way round', () => {
    const slow = open('slow it down')
    expect(red(slow.drawFrame(21))).toBe((red(frame(10)) + red(frame(11))) / 2)
    expect(red(open('reverse it').drawFrame(0))).toBe(red(frame(47)))
    const boomerang = open('boomerang')
    expect([red(boomerang.drawFrame(40)), red(boomerang.drawFrame(48))]).toEqual([red(frame(40)), red(frame(47))])
    expect(red(open('loop it').drawFrame(48))).toBe(red(frame(0)))
    expect(red(open('cut the first second').drawFrame(0))).toBe(red(frame(24)))
  })

  it('fades filters in and shows changes and words only in their span', () => {
    const fading = open('fade to black and white over 1 second and make it darker, fading in')
    expect(red(fading.drawFrame(0))).toBe(red(frame(0)))
    expect(red(fading.drawFrame(47))).toBeLessThan(red(frame(47)) - 30)
    const span = open('make it darker from 1 to 2 seconds')
    expect(red(span.drawFrame(10))).toBe(red(frame(10)))
    expect(red(span.drawFrame(30))).toBeLessThan(red(frame(30)) - 30)
    const words = open("show 'Hi' from 0.5 to 1.5 seconds")
    const changed = (index: number) => words.drawFrame(index).data.some((value, i) => value !== frame(index).data[i])
    expect([2, 24, 44].map(changed)).toEqual([false, true, false])
  })

  it('comes out of a colour and goes into one', () => {
    const film = open('fade in from black and fade out to white')
    expect(red(film.drawFrame(0))).toBe(0)
    expect(red(film.drawFrame(47))).toBe(255)
    expect(film.drawFrame(30).data[0]).toBeGreaterThan(100)
  })
})

describe('the sound of an edited film', () => {
  it('keeps its pitch when asked, and lets it follow the speed otherwise', () => {
    const given = crossings(tone())
    expect(crossings(open('slow it down').sound()) / given).toBeCloseTo(0.5, 1)
    expect(crossings(open('slow it down and keep the pitch').sound()) / given).toBeGreaterThan(0.9)
  })

  it('is muted, wholly or in a span, and made louder or quieter', () => {
    expect(loudest(open('mute it').sound().left)).toBe(0)
    const { left } = open('mute it for the last second').sound()
    expect([loudest(left, 0, 0.9) > 0.1, loudest(left, 1.1) > 0.01]).toEqual([true, false])
    const whole = loudest(tone().left)
    expect(loudest(open('make it louder').sound().left)).toBeGreaterThan(whole * 1.4)
    expect(loudest(open('turn down the volume').sound().left)).toBeLessThan(whole * 0.6)
  })

  it('gets what is asked, over its own or instead of it, and the picture stays as it is', () => {
    const rain = open('add gentle rain sounds')
    expect(loudest(rain.sound().left, 0, 0.05)).toBeGreaterThan(0.005)
    expect(rain.drawFrame(20).data).toEqual(frame(20).data)
    const piano = open('replace the sound with calm piano').sound()
    expect(loudest(piano.left)).toBeGreaterThan(0.02)
    expect(Math.abs(crossings(piano) / crossings(tone()) - 1)).toBeGreaterThan(0.15)
    const late = open('add the sound of thunder in the last second').sound()
    expect(late.left.slice(0, 20_000)).toEqual(tone().left.slice(0, 20_000))
  })

  it.each(['ocean waves', 'birdsong', 'thunder', 'wind', 'upbeat music', 'a crackling fire', 'traffic noise', 'a dog barking'])(
    'can be heard: %s',
    (what) => {
      expect(loudest(open(`replace the audio with ${what}`).sound().left)).toBeGreaterThan(0.01)
    },
  )

  it('is refused when nobody knows how it sounds', () => {
    expect(() => open('add the sound of glorbs')).toThrow(/hear/)
  })
})

describe('a film of strangers', () => {
  it('keeps a region steady over grain that is another one on every frame', () => {
    const source = landscape()
    const film = openFilmEdit({ source, instruction: 'make the sky pinker', seed: 1 })
    const mean = (pixels: Pixels, rows: readonly [number, number], k: number) => {
      let sum = 0
      for (let y = rows[0]; y < rows[1]; y++) for (let x = 0; x < 56; x++) sum += pixels.data[(y * 96 + x) * 4 + k] as number
      return sum / (56 * (rows[1] - rows[0]))
    }
    const reds = Array.from({ length: 12 }, (_, k) => mean(film.drawFrame(k * 3), [2, 32], 0))
    expect(Math.min(...reds)).toBeGreaterThan(mean(source.frame(0), [2, 32], 0) + 20)
    expect(Math.max(...reds) - Math.min(...reds)).toBeLessThan(1.5)
    expect(Math.abs(mean(film.drawFrame(9), [40, 60], 0) - mean(source.frame(9), [40, 60], 0))).toBeLessThan(1)
  })

  it('holds the tones of its first frame', () => {
    const film = open('auto enhance')
    // The same grey becomes the same grey wherever in the film it is: the curve is not measured anew.
    const [early, late] = [red(film.drawFrame(10)), red(film.drawFrame(40))]
    expect(late - early).toBeGreaterThan(40)
  })

  it('has weather that moves, and things that stay where they were put when the camera moves', () => {
    const still = landscape()
    const rainy = openFilmEdit({ source: still, instruction: 'make it snow', seed: 1 })
    const dry = openFilmEdit({ source: still, instruction: 'make it darker', seed: 1 })
    expect(rainy.drawFrame(0).data).not.toEqual(rainy.drawFrame(5).data)
    expect(dry.drawFrame(4).data).not.toEqual(still.frame(4).data)
    const moving = landscape((index) => ({ x: index * 0.5, y: 0 }))
    const film = openFilmEdit({ source: moving, instruction: 'add a red balloon in the sky', seed: 1 })
    const center = (index: number) => {
      const [now, before] = [film.drawFrame(index), moving.frame(index)]
      let [sum, count] = [0, 0]
      for (let i = 0; i < 96 * 64; i++)
        if (Math.abs((now.data[i * 4 + 2] as number) - (before.data[i * 4 + 2] as number)) > 60) {
          sum += i % 96
          count++
        }
      return sum / count
    }
    expect(center(30) - center(0)).toBeGreaterThan(11)
    expect(center(30) - center(0)).toBeLessThan(19)
  })

  it('shakes less when steadied', () => {
    const shake = (index: number) => ({ x: (index % 2) * 3 - 1.5, y: ((index >> 1) % 2) * 2 - 1 })
    const source = landscape(shake)
    const steady = openFilmEdit({ source, instruction: 'stabilise it', seed: 1 })
    const unrest = (draw: (index: number) => Pixels) => {
      let sum = 0
      for (let index = 8; index < 20; index++) {
        const [a, b] = [draw(index), draw(index + 1)]
        sum += a.data.reduce((total, value, i) => total + Math.abs(value - (b.data[i] as number)), 0) / a.data.length
      }
      return sum
    }
    expect(unrest(steady.drawFrame)).toBeLessThan(unrest(source.frame) * 0.8)
  })

  it('keeps its size: a crop becomes bars, and says so', () => {
    const film = open('crop it to a square')
    expect([film.width, film.height]).toEqual([32, 24])
    expect(red(film.drawFrame(30))).toBe(0)
    expect(film.unresolved.join()).toMatch(/bars/)
    expect(() => open('rotate it by 90 degrees')).toThrow(/proportions/)
  })

  it('says what can be done when it understands nothing', () => {
    expect(() => open('frobnicate the whatsit')).toThrow(/slow down, speed up, reverse/)
  })
})

describe('a film of ours', () => {
  it('keeps its scene through retouching, so that it can be edited on', () => {
    const shape = { width: 96, height: 64, durationSeconds: 1, fps: 24, seed: 3 }
    const scene = imagine('a red ball on a beach', { seed: 3, width: 96, height: 64 })
    const film = openFilm({ scene }, shape)
    const source = { ...shape, framesPerSecond: 24, frameCount: 24, frame: film.drawFrame, sound: film.sound }
    const grey = openFilmEdit({ source, scene, instruction: 'make it black and white', seed: 3 })
    expect(grey.scene?.retouches?.map(({ kind }) => kind)).toEqual(['black-and-white'])
    const again = openFilmEdit({ source, scene: grey.scene as typeof scene, instruction: 'add a dog', seed: 3 })
    const { data } = again.drawFrame(3)
    for (let i = 0; i < data.length; i += 4) expect(Math.abs((data[i] as number) - (data[i + 2] as number))).toBeLessThan(2)
    expect(again.scene?.nodes.some(({ concept }) => concept === 'dog')).toBe(true)
    const picture = drawPicture({ ...scene, retouches: [{ kind: 'black-and-white' }] })
    expect(Math.abs((picture.data[400] as number) - (picture.data[402] as number))).toBeLessThan(2)
  })

  const shape = { width: 96, height: 64, durationSeconds: 1, fps: 24, seed: 3 }
  const own = (prompt: string) => {
    const scene = imagine(prompt, { seed: 3, width: 96, height: 64 })
    const film = openFilm({ scene }, shape)
    return { scene, source: { ...shape, framesPerSecond: 24, frameCount: 24, frame: film.drawFrame, sound: film.sound } }
  }
  const given = (film: ReturnType<typeof openFilmEdit>) => ({ ...film, frame: film.drawFrame })
  const copy = (pixels: Pixels) => Uint8ClampedArray.from(pixels.data)
  const differs = (one: Uint8ClampedArray, two: Uint8ClampedArray) => one.filter((value, i) => Math.abs(value - (two[i] as number)) > 12).length / one.length // prettier-ignore

  it('stays cut when its scene is changed later, and is whole again when that is taken back', () => {
    const { scene, source } = own('a red ball on a beach')
    const cut = openFilmEdit({ source, scene, instruction: 'keep only the last 0.5 seconds', seed: 3 })
    expect(cut.frameCount).toBe(12)
    const blue = openFilmEdit({
      source: given(cut),
      scene: cut.scene as typeof scene,
      instruction: 'make the ball blue',
      seed: 3,
    })
    expect([blue.frameCount, blue.scene?.nodes[0]?.colors]).toEqual([12, ['blue']])
    const whole = openFilm({ scene: { ...scene, nodes: scene.nodes.map((node) => ({ ...node, colors: ['blue'] })) } }, shape)
    expect(differs(copy(blue.drawFrame(0)), copy(whole.drawFrame(12)))).toBeLessThan(0.01)
    const back = openFilmEdit({ source: given(blue), scene: blue.scene as typeof scene, instruction: 'undo that', seed: 3 })
    expect([back.frameCount, back.scene?.nodes[0]?.colors]).toEqual([12, ['red']])
  })

  it('shows a change of its scene only in its span', () => {
    const { scene, source } = own('a red ball on a beach')
    const film = openFilmEdit({ source, scene, instruction: 'make it night from 0.5 to 1 seconds', seed: 3 })
    const [early, late] = [copy(film.drawFrame(2)), copy(film.drawFrame(20))]
    expect(differs(early, copy(source.frame(2)))).toBe(0)
    expect(differs(late, copy(source.frame(20)))).toBeGreaterThan(0.5)
  })

  it('keeps its words through a change of its scene', () => {
    const { scene, source } = own('a sign that says "OPEN" on a beach')
    const film = openFilmEdit({ source, scene, instruction: 'make it sunset', seed: 3 })
    expect(film.scene?.texts.map(({ words }) => words)).toEqual(['OPEN'])
  })
})
