import { describe, expect, it } from 'vitest'
import { drawPicture, editPicture, imagine, openFilm, type Pixels, type Scene } from './illustrator.ts'
import { unlikeness } from './film/film.ts'

const SIZE = { width: 256, height: 144 }
const shape = { ...SIZE, durationSeconds: 4, fps: 24, seed: 1 }
const own = (prompt: string, seed = 5): { pixels: Pixels; scene: Scene } => {
  const scene = imagine(prompt, { seed, width: 160, height: 160 })
  return { pixels: drawPicture(scene), scene }
}
/** A magenta disc on a plain ground, or on one of many colours. */
function foreign(isPlain: boolean): { pixels: Pixels } {
  const size = 96
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const ground = isPlain ? [240, 240, 240] : [(x * 5) % 256, (y * 7) % 256, ((x + y) * 3) % 256]
      data.set([...(Math.hypot(x - 48, y - 50) < 30 ? [230, 0, 200] : ground), 255], (y * size + x) * 4)
    }
  return { pixels: { width: size, height: size, data } }
}
/** The share of pixels of about this colour. */
function shareOf({ data }: Pixels, [r, g, b]: readonly [number, number, number]): number {
  let count = 0
  for (let i = 0; i < data.length; i += 4) {
    const [dr, dg, db] = [(data[i] as number) - r, (data[i + 1] as number) - g, (data[i + 2] as number) - b]
    if (Math.hypot(dr, dg, db) < 70) count++
  }
  return (count * 4) / data.length
}
const filmOf = (scene: Scene) => openFilm({ scene }, shape)
const names = (scene: Scene): string[] => scene.nodes.filter(({ implied }) => !implied).map(({ concept }) => concept)

describe('reference pictures', () => {
  it('of ours act in the film with their looks, and do what the prompt says of them', () => {
    const fox = own('a blue fox with a red hat')
    const scene = imagine('<IMAGE_1> runs through a forest', { seed: 2, ...SIZE, references: [fox] })
    const [node] = scene.nodes
    expect(node).toMatchObject({ concept: 'fox', seed: fox.scene.nodes[0]?.placed?.[0]?.seed })
    expect(node?.actions?.[0]?.verb).toBe('run')
    expect(node?.wears?.map(({ concept }) => concept)).toEqual(fox.scene.nodes[0]?.wears?.map(({ concept }) => concept))
    const blue = (frame: Pixels): number => shareOf(frame, [30, 80, 220])
    const without = imagine('a fox runs through a forest', { seed: 2, ...SIZE })
    expect(blue(filmOf(scene).drawFrame(0))).toBeGreaterThan(blue(filmOf(without).drawFrame(0)) + 0.004)
  })

  it('of strangers act as what can be cut out of them, or stand there framed', () => {
    const [cut, framed] = [true, false].map((isPlain) => imagine('<IMAGE_1> dances on the beach', { seed: 2, ...SIZE, references: [foreign(isPlain)] })) as [Scene, Scene] // prettier-ignore
    expect([cut, framed].map(({ nodes }) => nodes[0]?.picture?.framed)).toEqual([undefined, true])
    for (const scene of [cut, framed]) {
      const film = filmOf(scene)
      expect(shareOf(film.drawFrame(0), [230, 0, 200])).toBeGreaterThan(0.01)
      expect(shareOf(film.drawFrame(90), [230, 0, 200])).toBeGreaterThan(0.01)
    }
    expect(shareOf(filmOf(cut).drawFrame(0), [240, 240, 240])).toBeLessThan(shareOf(filmOf(framed).drawFrame(0), [240, 240, 240]) + 0.05) // prettier-ignore
  })

  it('are counted from 0 where the prompt does, and stand for `the man from <IMAGE_1>`', () => {
    const [cat, dog] = [own('a cat'), own('a dog')]
    const read = (prompt: string): string[] => names(imagine(prompt, { seed: 1, ...SIZE, references: [cat, dog] }))
    expect(read('<IMAGE_0> sits next to <IMAGE_1> in a garden')).toEqual(['cat', 'dog'])
    expect(read('the animal from <IMAGE_2> runs after <IMAGE_1>')).toEqual(['dog', 'cat'])
  })

  it('take part when the prompt does not number them', () => {
    const girl = own('a girl in a yellow dress')
    const read = (prompt: string): Scene => imagine(prompt, { seed: 1, ...SIZE, references: [girl] })
    expect(read('dancing in the rain').nodes[0]).toMatchObject({ concept: 'girl', actions: [{ verb: 'dance', beat: 0 }] })
    expect(names(read('a person walks on the moon'))).toEqual(['girl'])
    expect(names(read('a castle on a hill'))).toContain('girl')
  })

  it('that are not there are reported', () => {
    const scene = imagine('<IMAGE_3> dances', { seed: 1, ...SIZE, references: [own('a cat')] })
    expect(scene.unresolved.join()).toContain('<IMAGE_3> (there is no such picture)')
  })

  it('come into a film of a given picture of ours, which still begins as that picture', () => {
    const meadow = imagine('a cow in a meadow', { seed: 3, ...SIZE })
    const given = { pixels: drawPicture(meadow), scene: meadow }
    const film = openFilm({ ...given, instruction: '<IMAGE_1> dances', references: [foreign(true)] }, shape)
    expect(unlikeness(film.drawFrame(0), given.pixels)).toBe(0)
    expect(shareOf(given.pixels, [230, 0, 200])).toBe(0)
    expect(shareOf(film.drawFrame(80), [230, 0, 200])).toBeGreaterThan(0.01)
  })

  it('come into a film of a stranger’s picture too', () => {
    const ground: Pixels = { ...SIZE, data: new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(120) }
    const film = openFilm({ pixels: ground, instruction: '<IMAGE_1> dances', references: [foreign(true)] }, shape)
    expect(shareOf(film.drawFrame(1), [230, 0, 200])).toBe(0)
    expect(shareOf(film.drawFrame(80), [230, 0, 200])).toBeGreaterThan(0.004)
  })

  it('may all seven be there at once, in a scene that fits in a file', () => {
    const references = Array.from({ length: 7 }, () => foreign(false))
    const scene = imagine('they stand in a meadow', { seed: 1, ...SIZE, references })
    expect(scene.nodes.filter(({ picture }) => picture).length).toBe(7)
    expect(JSON.stringify(scene).length).toBeLessThan(1_000_000)
  })
})

describe('other pictures of an edit', () => {
  it('are added as the instruction says', () => {
    const cow = imagine('a cow in a meadow', { seed: 3, ...SIZE })
    const edited = editPicture({ pixels: drawPicture(cow), scene: cow, others: [own('a pink dog')], instruction: 'put <IMAGE_1> next to <IMAGE_0>', seed: 1 }) // prettier-ignore
    expect(edited.scene?.nodes.find(({ concept }) => concept === 'dog')?.colors[0]).toBe('pink')
  })

  it('are added to a stranger’s picture, and without being mentioned', () => {
    const ground: Pixels = { ...SIZE, data: new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(120) }
    const edited = editPicture({ pixels: ground, others: [foreign(true)], instruction: 'combine these pictures', seed: 1 })
    expect(shareOf(edited.pixels, [230, 0, 200])).toBeGreaterThan(0.004)
  })
})
