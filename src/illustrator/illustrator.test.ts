import { describe, expect, it } from 'vitest'
import { editPicture, drawPicture, imagine, InstructionRefusal, openFilm, parseScene, type Pixels } from './illustrator.ts'

const SHAPE = { seed: 11, width: 160, height: 120 }

function spread({ data }: Pixels): number {
  const seen = new Set<number>()
  for (let i = 0; i < data.length; i += 4)
    seen.add(((data[i] as number) >> 4) * 256 + ((data[i + 1] as number) >> 4) * 16 + ((data[i + 2] as number) >> 4))
  return seen.size
}

const difference = (a: Pixels, b: Pixels): number =>
  a.data.reduce((sum, value, i) => sum + Math.abs(value - (b.data[i] as number)), 0) / a.data.length

describe('the illustrator', () => {
  it('draws the same pixels for the same prompt and seed, and others for another seed', () => {
    const draw = (seed: number) => drawPicture(imagine('a red car next to a tree', { ...SHAPE, seed }))
    expect(draw(3).data).toEqual(draw(3).data)
    expect(difference(draw(3), draw(4))).toBeGreaterThan(4)
  })

  it('is never blank, even for what it does not know', () => {
    for (const prompt of [
      'a glorbified snarklewump',
      'serendipity',
      '?!',
      'a dog',
      'the beach at night in the rain',
      'an abstract feeling of joy',
    ]) {
      expect(spread(drawPicture(imagine(prompt, SHAPE)))).toBeGreaterThan(20)
    }
  })

  it('reads its own scene back from JSON and nothing else', () => {
    const scene = imagine('two cats on a couch', SHAPE)
    expect(parseScene(JSON.parse(JSON.stringify(scene)))).toEqual(scene)
    expect(parseScene({ version: 1 })).toBeUndefined()
    expect(parseScene('a string')).toBeUndefined()
  })

  it('edits its own picture by its scene: only the named thing changes', () => {
    const scene = imagine('a red car to the left of a dog in a park', SHAPE)
    const pixels = drawPicture(scene)
    const edited = editPicture({ pixels, scene, instruction: 'make the car blue', seed: 1 })
    expect(edited.unresolved).toEqual([])
    const car = edited.scene?.nodes.find((node) => node.concept === 'car')
    expect(car?.colors).toEqual(['blue'])
    const box = car?.placed?.[0]
    if (!box) throw new Error('the car lost its box')
    let outside = 0
    for (let y = 0; y < SHAPE.height; y++) {
      for (let x = 0; x < SHAPE.width; x++) {
        const inside =
          x / SHAPE.width > box.x - 0.12 &&
          x / SHAPE.width < box.x + box.width + 0.12 &&
          y / SHAPE.height > box.y - 0.1 &&
          y / SHAPE.height < box.y + box.height + 0.1
        const i = (y * SHAPE.width + x) * 4
        if (!inside) outside = Math.max(outside, Math.abs((pixels.data[i] as number) - (edited.pixels.data[i] as number)))
      }
    }
    expect(outside).toBeLessThanOrEqual(2)
  })

  it('edits a foreign picture as pixels and refuses what needs understanding of it', () => {
    const pixels: Pixels = { width: 32, height: 32, data: new Uint8ClampedArray(32 * 32 * 4).fill(180) }
    for (let i = 0; i < pixels.data.length; i += 4) pixels.data[i] = 250
    const gray = editPicture({ pixels, instruction: 'make it black and white', seed: 1 }).pixels
    expect(gray.data[0]).toBe(gray.data[1])
    expect(() => editPicture({ pixels, instruction: 'remove the car', seed: 1 })).toThrow(InstructionRefusal)
  })

  it('opens a film of exactly the asked frames that moves without jumping', () => {
    const film = openFilm({ scene: imagine('a dog runs through the park', SHAPE) }, { ...SHAPE, durationSeconds: 2, fps: 24 })
    expect(film.frameCount).toBe(48)
    const frames = [0, 1, 2, 24]
      .map((index) => film.drawFrame(index))
      .map(({ width, height, data }) => ({ width, height, data: new Uint8ClampedArray(data) })) as [
      Pixels,
      Pixels,
      Pixels,
      Pixels,
    ]
    expect(difference(frames[0], frames[3])).toBeGreaterThan(0.5)
    expect(difference(frames[0], frames[1])).toBeLessThan(8)
    expect(film.sound().left.length).toBe(96_000)
  })

  it('starts the film of a given picture with that picture', () => {
    const pixels = drawPicture(imagine('a house in a meadow', SHAPE))
    const film = openFilm({ pixels, instruction: 'make the clouds move gently' }, { ...SHAPE, durationSeconds: 1, fps: 24 })
    expect(difference(film.drawFrame(0), pixels)).toBeLessThan(1)
  })
})
