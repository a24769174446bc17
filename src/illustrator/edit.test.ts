import { describe, expect, it } from 'vitest'
import { editScene } from './edit.ts'
import { drawPicture, editPicture, imagine, InstructionRefusal, type Pixels } from './illustrator.ts'
import { landmarksOf, readInstruction } from './language/language.ts'
import { placeScene } from './place/place.ts'
import { stageFor } from './scene/stages.ts'
import type { Scene } from './scene/scene.ts'

const SHAPE = { seed: 5, width: 256, height: 256 }

function drawn(prompt: string): Scene {
  const scene = imagine(prompt, SHAPE)
  return placeScene(scene, stageFor(scene))
}

function edited(prompt: string, instruction: string): Scene {
  const { scene, refused } = editScene(drawn(prompt), readInstruction(instruction).scene)
  expect(refused).toEqual([])
  return scene
}

const of = (scene: Scene, concept: string) => scene.nodes.filter((node) => node.concept === concept)
const tie = (scene: Scene) =>
  scene.relations.map(({ from, kind, to }) =>
    [from, kind, to].map((one) => scene.nodes.find(({ id }) => id === one)?.concept ?? one).join(' '),
  )
const total = (scene: Scene, concept: string) => of(scene, concept).reduce((sum, { count }) => sum + count, 0)

/** How many values differ. */
const unlike = (one: Pixels, other: Pixels): number =>
  one.data.reduce((sum, value, i) => sum + (value === other.data[i] ? 0 : 1), 0)

const CASES: readonly (readonly [prompt: string, instruction: string, read: (scene: Scene) => unknown, expected: unknown])[] = [
  ['a bowl on a table', 'put apples in the bowl', (scene) => [of(scene, 'bowl').length, tie(scene).includes('apple in bowl')], [1, true]],
  ['a house in a meadow', 'add a red kite above the house', (scene) => [of(scene, 'house').length, tie(scene).includes('kite above house')], [1, true]],
  ['a cat', 'give the cat a hat', (scene) => [scene.nodes.length, of(scene, 'cat')[0]?.wears?.[0]?.concept], [1, 'hat']],
  ['a woman in a park', 'give her a red hat', (scene) => scene.nodes[0]?.wears?.at(-1), { concept: 'hat', color: 'red' }],
  ['a boy in a park', 'give him an umbrella', (scene) => tie(scene).some((one) => one.endsWith('holding umbrella')), true],
  ['a dog and a tree', 'remove the dog', (scene) => of(scene, 'dog').length, 0],
  ['a woman wearing a hat', 'take off her hat', (scene) => scene.nodes[0]?.wears, []],
  ['a dog in a park', 'replace the dog with a cat', (scene) => [of(scene, 'dog').length, of(scene, 'cat').length], [0, 1]],
  ['a red car', 'make the car blue', (scene) => of(scene, 'car')[0]?.colors, ['blue']],
  ['a red car', 'make it green', (scene) => of(scene, 'car')[0]?.colors, ['green']],
  ['a dog in a park', 'make the dog bigger', (scene) => of(scene, 'dog')[0]?.scale, 1.45],
  ['a dog and a house in a park', 'move the house to the left', (scene) => (of(scene, 'house')[0]?.placed?.[0]?.x ?? 1) <= 0.06, true],
  ['a dog and a couch', 'put the dog on the couch', (scene) => [of(scene, 'dog').length, tie(scene).includes('dog on couch')], [1, true]],
  ['two balloons', 'make it five', (scene) => total(scene, 'balloon'), 5],
  ['five balloons', 'make it two balloons', (scene) => of(scene, 'balloon')[0]?.placed?.length, 2],
  ['a dog in a park', 'turn the dog to the right', (scene) => of(scene, 'dog')[0]?.placed?.[0]?.flip, true],
  ['a girl in a park', 'make the girl dance', (scene) => scene.nodes[0]?.pose, 'dance'],
  ['a chair', 'turn the chair into gold', (scene) => scene.nodes[0]?.material, 'gold'],
  ['a chair', 'make the chair wooden', (scene) => scene.nodes[0]?.material, 'wood'],
  ['a boy', 'make him sad', (scene) => scene.nodes[0]?.mood, 'sad'],
  ['a sign that says "OPEN"', 'change the sign to CLOSED', (scene) => scene.texts.map(({ words }) => words), ['CLOSED']],
  ['a house', 'make it night and add snow', ({ environment }) => [environment.time, environment.weather], ['night', ['snow']]],
  ['a house', 'make it autumn', ({ environment }) => environment.season, 'autumn'],
  ['two dogs', 'put them on the moon', ({ environment }) => environment.kind, 'moon'],
  ['a dog', 'turn it into a watercolor painting', ({ style }) => style.medium, 'watercolor'],
  ['a house', 'make it spooky', ({ mood }) => mood, 'spooky'],
  ['a house', 'use dramatic lighting', ({ light }) => light, ['dramatic']],
  ['a dog', 'make it a close-up', ({ camera }) => camera.shot, 'close'],
  ['a house and a car', 'paint the house red and the car blue', (scene) => ['house', 'car'].map((one) => of(scene, one)[0]?.colors), [['red'], ['blue']]],
  ['a dog', 'make it look like a van gogh painting', ({ style }) => style.medium, 'van-gogh'],
  ['a dog in the rain', 'stop the rain', ({ environment }) => environment.weather, []],
  ['a vase', 'make the background blue', ({ environment }) => environment.color, 'blue'],
  ['two dogs in a park', 'make the dog on the left black', (scene) => of(scene, 'dog').map(({ count, colors }) => [count, ...colors]), [[1], [1, 'black']]],
  ['three apples', 'make the biggest apple green', (scene) => of(scene, 'apple').map(({ count, colors }) => [count, ...colors]), [[2], [1, 'green']]],
  ['a red balloon and three blue balloons', 'remove all balloons but the red one', (scene) => of(scene, 'balloon').map(({ colors }) => colors), [['red']]],
] // prettier-ignore

describe('editing our own scenes', () => {
  it.each(CASES)('%s: %s', (prompt, instruction, read, expected) => {
    expect(read(edited(prompt, instruction))).toEqual(expected)
  })

  it('swaps the places of two things', () => {
    const before = drawn('a red car to the left of a dog in a park')
    const after = editScene(before, readInstruction('swap the car and the dog').scene).scene
    const middle = (scene: Scene, concept: string) => {
      const box = of(scene, concept)[0]?.placed?.[0]
      return box ? box.x + box.width / 2 : Number.NaN
    }
    expect(middle(after, 'car')).toBeCloseTo(middle(before, 'dog'), 1)
    expect(middle(after, 'dog')).toBeCloseTo(middle(before, 'car'), 1)
  })

  it('changes the landmarks of a London collage to those of New York City', () => {
    const names = new Set(edited('a collage of London landmarks', 'Change the landmarks to be New York City landmarks').nodes.map(({ concept }) => concept)) // prettier-ignore
    expect([...landmarksOf('new york')].every((name) => names.has(name))).toBe(true)
    expect(landmarksOf('london').some((name) => names.has(name))).toBe(false)
  })

  it('refuses what it does not understand and says what can be done', () => {
    const scene = drawn('a dog')
    const pixels = drawPicture(scene)
    for (const instruction of ['frobnicate the whatsit', 'make the giraffe blue', 'remove the car'])
      expect(() => editPicture({ pixels, scene, instruction, seed: 1 })).toThrow(InstructionRefusal)
  })

  it('keeps the scene of a picture that is turned, cropped and enlarged, and changes it as it is seen', () => {
    const scene = drawn('a red car and a dog in a park')
    for (const instruction of ['rotate it by 90 degrees', 'crop it to a square', 'upscale it']) {
      const shaped = editPicture({ pixels: drawPicture(scene), scene, instruction, seed: 1 })
      const kept = shaped.scene as Scene
      expect([instruction, drawPicture(kept).width, unlike(drawPicture(kept), shaped.pixels)]).toEqual([instruction, shaped.pixels.width, 0]) // prettier-ignore
      const blue = editPicture({ pixels: shaped.pixels, scene: kept, instruction: 'make the car blue', seed: 1 })
      expect([blue.pixels.width, blue.pixels.height]).toEqual([shaped.pixels.width, shaped.pixels.height])
      expect(unlike(blue.pixels, shaped.pixels)).toBeGreaterThan(0)
    }
  })

  it('does to the thing under a mask what is said of it, and keeps the scene', () => {
    const scene = drawn('a dog and a red car in a street')
    const [box] = of(scene, 'car')[0]?.placed ?? []
    const mask: Pixels = { width: 256, height: 256, data: new Uint8ClampedArray(256 * 256 * 4).fill(255) }
    for (let y = 0; y < 256; y++)
      for (let x = 0; x < 256; x++)
        if (box && x / 256 > box.x && x / 256 < box.x + box.width && y / 256 > box.y && y / 256 < box.y + box.height) mask.data[(y * 256 + x) * 4 + 3] = 0 // prettier-ignore
    const { scene: after } = editPicture({ pixels: drawPicture(scene), scene, mask, instruction: 'make it blue', seed: 1 })
    expect([of(after as Scene, 'car')[0]?.colors, of(after as Scene, 'dog')[0]?.colors]).toEqual([['blue'], []])
  })

  it('takes along what is carried and nothing else, over a chain of twenty edits', () => {
    let scene = drawn('a boy, a cat and a bench next to a woman holding an umbrella in a park')
    let pixels = drawPicture(scene)
    for (const [instruction, concepts] of CARRYING) {
      const next = editPicture({ pixels, scene, instruction, seed: 1 })
      expect([instruction, next.unresolved]).toEqual([instruction, []])
      const now = next.scene as Scene
      const touched = [...now.nodes.filter((node) => differs(node, scene)), ...scene.nodes.filter((node) => differs(node, now))]
      expect([instruction, touched.map(({ concept }) => concept).filter((one) => !concepts.split(' ').includes(one))]).toEqual([instruction, []]) // prettier-ignore
      const boxes = touched.flatMap(({ placed = [] }) => placed)
      expect([instruction, outside(pixels, next.pixels, boxes) < 0.01]).toEqual([instruction, true])
      scene = now
      pixels = next.pixels
    }
  }, 60_000)

  it('goes back as often as it is asked, up to three times, and keeps a tone through all that follows', () => {
    const first = drawn('a dog in a park')
    const edit = (given: { pixels: Pixels; scene?: Scene }, instruction: string) =>
      editPicture({ pixels: given.pixels, scene: given.scene as Scene, instruction, seed: 1 })
    const grey = edit({ pixels: drawPicture(first), scene: first }, 'make it black and white')
    const two = edit(grey, 'add a cat')
    const three = edit(two, 'remove the dog')
    const isGrey = ({ data }: Pixels) =>
      data.every((value, i) => i % 4 === 3 || Math.abs(value - (data[i - (i % 4)] as number)) < 3)
    expect([grey, two, three].map(({ pixels }) => isGrey(pixels))).toEqual([true, true, true])
    const back = edit(three, 'undo that')
    expect(back.scene?.nodes.map(({ concept }) => concept)).toEqual(two.scene?.nodes.map(({ concept }) => concept))
    const again = edit(edit(back, 'go back'), 'as before')
    expect(again.scene?.nodes.map(({ concept }) => concept)).toEqual(first.nodes.map(({ concept }) => concept))
    expect(isGrey(again.pixels)).toBe(false)
  })

  it('keeps everything else still over a chain of twenty local edits', () => {
    let scene = drawn('a red car to the left of a dog and a small house in a park')
    let pixels = drawPicture(scene)
    for (const [instruction, concept] of CHAIN) {
      const next = editPicture({ pixels, scene, instruction, seed: 1 })
      expect([instruction, next.unresolved]).toEqual([instruction, []])
      const now = next.scene as Scene
      expect([instruction, changedOutside(pixels, next.pixels, [scene, now], concept) < 0.01]).toEqual([instruction, true])
      scene = now
      pixels = next.pixels
    }
  }, 60_000)
})

/** Each step and what it may change: what is named, and what that carries. */
const CARRYING = [
  ['make the umbrella yellow', 'umbrella'], ['move the woman a bit to the left', 'woman umbrella'], ['make her wave', 'woman umbrella'], ['give her a red hat', 'woman umbrella'], ['make her smile', 'woman'], ['make her hair blonde', 'woman'], ["change the hat's colour to green", 'woman umbrella'], ['take off the hat', 'woman umbrella'],
  ['make the boy sad', 'boy'], ['put the cat on the bench', 'cat'], ['make the cat sleep', 'cat'], ['make the bench bigger', 'bench cat'], ['paint the bench blue', 'bench cat'], ['replace the cat with a dog', 'cat dog'], ['make the dog white', 'dog'], ['make the woman bigger', 'woman umbrella'],
  ['make the boy run', 'boy'], ['close the umbrella', 'umbrella'], ['take away her umbrella', 'umbrella'], ['remove the bench', 'bench dog'],
] as const // prettier-ignore

const CHAIN = [
  ['make the car blue', 'car'], ['make the dog white', 'dog'], ['make the house yellow', 'house'], ['turn the dog around', 'dog'], ['make the car smaller', 'car'], ['make the car bigger', 'car'], ['give the dog a hat', 'dog'], ['make the hat red', 'dog'],
  ['take off the hat', 'dog'], ['make the dog sit', 'dog'], ['make the dog stand', 'dog'], ['add a balloon above the house', 'balloon'], ['make the balloon green', 'balloon'], ['remove the balloon', 'balloon'], ['replace the car with a bicycle', 'bicycle'],
  ['make the bicycle pink', 'bicycle'], ['make the house wooden', 'house'], ['turn the bicycle around', 'bicycle'], ['make the dog black', 'dog'], ['remove the dog', 'dog'],
] as const // prettier-ignore

/** Whether a thing is another one, or not at all, in a scene. */
const differs = (node: Scene['nodes'][number], scene: Scene): boolean =>
  JSON.stringify(scene.nodes.find(({ id }) => id === node.id)) !== JSON.stringify(node)

/** Share of the pixels outside the named things' boxes and shadows, before and after, that changed visibly. */
function changedOutside(one: Pixels, two: Pixels, scenes: readonly Scene[], concept: string): number {
  const named = scenes.flatMap((scene) => [...of(scene, concept), ...(concept === 'bicycle' ? of(scene, 'car') : [])])
  return outside(
    one,
    two,
    named.flatMap(({ placed = [] }) => placed),
  )
}

/** Share of the pixels outside of boxes and their shadows that changed visibly. */
function outside(one: Pixels, two: Pixels, boxes: readonly { x: number; y: number; width: number; height: number }[]): number {
  let changed = 0
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      const [u, v] = [x / one.width, y / one.height]
      if (boxes.some((box) => u > box.x - 0.15 && u < box.x + box.width + 0.15 && v > box.y - 0.1 && v < box.y + box.height + 0.1)) continue // prettier-ignore
      const at = (y * one.width + x) * 4
      if ([0, 1, 2].some((k) => Math.abs((one.data[at + k] as number) - (two.data[at + k] as number)) > 6)) changed++
    }
  return changed / (one.width * one.height)
}
