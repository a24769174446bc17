import { describe, expect, it } from 'vitest'
import { emptyScene, MEDIA, type Medium, type Scene } from '../scene/scene.ts'
import { differenceToGolden } from './golden/golden.ts'
import { paintPicture, repaintWithStyle } from './paint.ts'

const SIDE = 96

/** An apple that does not depend on how people and animals are drawn, large in a meadow. */
function still(medium: Medium, seed = 5): Scene {
  const scene = emptyScene({ seed, width: SIDE, height: SIDE, prompt: '' })
  scene.environment = { ...scene.environment, kind: 'meadow', asked: true }
  scene.style = { medium }
  scene.nodes.push({
    id: 'n1', concept: 'apple', words: 'an apple', count: 1, colors: ['red'], scale: 1,
    placed: [{ x: 0.25, y: 0.35, width: 0.5, height: 0.55, depth: 0.1, zone: 'ground', flip: false, seed: 3 }],
  }) // prettier-ignore
  return scene
}

const golden = (name: string): string => new URL(`styles/golden/${name}.png`, import.meta.url).pathname

function meanOf(data: Uint8ClampedArray, inside: (x: number, y: number) => boolean): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  let n = 0
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      if (!inside(x, y)) continue
      n++
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[(y * SIDE + x) * 4 + k] as number)
    }
  return sum.map((one) => one / n) as [number, number, number]
}

const onApple = (x: number, y: number): boolean => Math.hypot(x - SIDE * 0.5, y - SIDE * 0.66) < SIDE * 0.16

describe('styles', () => {
  it.each(MEDIA)('paint %s as it was approved', async (medium) => {
    expect(await differenceToGolden(paintPicture(still(medium)).frame, golden(medium))).toBeLessThan(3)
  })

  it('differ from each other and from a photo at a glance', () => {
    const photo = paintPicture(still('photo')).frame.data
    for (const medium of MEDIA) {
      if (medium === 'photo') continue
      const { data } = paintPicture(still(medium)).frame
      let sum = 0
      for (let i = 0; i < data.length; i++) sum += Math.abs((data[i] as number) - (photo[i] as number))
      expect(`${medium} ${sum / data.length > 3}`).toBe(`${medium} true`)
    }
  })

  it('leave no pixel unpainted', () => {
    for (const medium of MEDIA) {
      const { data } = paintPicture(still(medium)).frame
      let holes = 0
      for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) holes++
      expect(`${medium} ${holes}`).toBe(`${medium} 0`)
    }
  })

  it('keep a red thing red in every medium of many colours', () => {
    const few: Medium[] = ['manga', 'pencil', 'charcoal', 'blueprint', 'neon', 'synthwave', 'ink', 'black-and-white', 'sepia', 'linocut', 'double-exposure', 'chalkboard', 'cubist'] // prettier-ignore
    for (const medium of MEDIA.filter((one) => !few.includes(one))) {
      if (medium === 'isometric') continue // The thing moves to the tile.
      const [r, g, b] = meanOf(paintPicture(still(medium)).frame.data, onApple)
      expect(`${medium} ${r > g * 1.4 && r > b * 1.3}`).toBe(`${medium} true`)
    }
  })

  it('tell a thing from its ground in every medium that fills areas', () => {
    for (const medium of MEDIA) {
      if (medium === 'isometric' || medium === 'blueprint') continue
      const { data } = paintPicture(still(medium)).frame
      const thing = meanOf(data, onApple)
      const ground = meanOf(data, (x, y) => y > SIDE * 0.6 && y < SIDE * 0.85 && (x < SIDE * 0.2 || x > SIDE * 0.8))
      const apart = Math.hypot(...thing.map((one, k) => one - (ground[k] as number)))
      expect(`${medium} ${apart > 14}`).toBe(`${medium} true`)
    }
  })

  it('are the same for the same seed and other strokes for other seeds', () => {
    const first = paintPicture(still('oil')).frame.data
    expect(paintPicture(still('oil')).frame.data).toEqual(first)
    expect(paintPicture(still('oil', 6)).frame.data).not.toEqual(first)
  })

  it('repaint a picture that carries no scene', () => {
    const picture = paintPicture(still('photo')).frame
    for (const medium of MEDIA) {
      const { data } = repaintWithStyle(picture, medium, 3)
      expect(`${medium} ${data.length}`).toBe(`${medium} ${picture.data.length}`)
    }
  })

  it('show the place where there are no things', () => {
    for (const medium of ['graffiti', 'stencil', 'sticker', 'synthwave', 'double-exposure', 'isometric', 'pop-art'] as const) {
      const empty = { ...still(medium), nodes: [] }
      const { data } = paintPicture(empty).frame
      const levels = new Set<number>()
      for (let i = 0; i < data.length; i += 4) levels.add((data[i] as number) >> 4)
      expect(`${medium} ${levels.size > 5}`).toBe(`${medium} true`)
    }
  })

  it('write letters over brush strokes, so that they can be read', () => {
    const scene = still('impressionist')
    scene.texts.push({ words: 'OPEN', look: 'sign' })
    const plain = paintPicture(still('impressionist')).frame.data
    const { data } = paintPicture(scene).frame
    let dark = 0
    let pale = 0
    for (let i = 0; i < SIDE * SIDE * 0.3 * 4; i += 4) {
      if (data[i] === plain[i] && data[i + 1] === plain[i + 1]) continue
      const l = ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number)) / 3
      if (l < 90) dark++
      if (l > 225) pale++
    }
    expect(dark).toBeGreaterThan(6)
    expect(pale).toBeGreaterThan(60)
  })
})
