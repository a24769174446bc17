import { describe, expect, it } from 'vitest'
import { emptyScene, type Placed, type Scene, type SceneNode } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { placeScene } from './place.ts'

const node = (id: string, concept: string, count = 1): SceneNode => ({ id, concept, words: concept, count, colors: [], scale: 1 })

function placed(nodes: SceneNode[], relations: Scene['relations'] = [], seed = 5): Map<string, Placed[]> {
  const scene: Scene = { ...emptyScene({ seed, width: 640, height: 480, prompt: '' }), nodes, relations }
  return new Map(placeScene(scene, stageFor(scene)).nodes.map((one) => [one.id, one.placed ?? []]))
}

const center = (box: Placed | undefined) => (box ? box.x + box.width / 2 : Number.NaN)
const bottom = (box: Placed | undefined) => (box ? box.y + box.height : Number.NaN)

describe('placeScene', () => {
  it('places as many as were asked, all inside the canvas, for any seed', () => {
    for (let seed = 0; seed < 30; seed++) {
      const boxes = placed([node('a', 'apple', 7), node('b', 'dog', 2), node('c', 'airplane', 1)], [], seed)
      expect([boxes.get('a')?.length, boxes.get('b')?.length, boxes.get('c')?.length]).toEqual([7, 2, 1])
      for (const box of [...boxes.values()].flat()) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(1)
        expect(box.y + box.height).toBeLessThanOrEqual(1)
        expect(box.width * box.height).toBeGreaterThan(0.001)
      }
    }
  })

  it('keeps left and right, whatever the seed', () => {
    for (let seed = 0; seed < 30; seed++) {
      const left = placed([node('a', 'cat'), node('b', 'car')], [{ from: 'a', kind: 'left-of', to: 'b' }], seed)
      expect(center(left.get('a')?.[0])).toBeLessThan(center(left.get('b')?.[0]))
      const right = placed([node('a', 'cat'), node('b', 'car')], [{ from: 'a', kind: 'right-of', to: 'b' }], seed)
      expect(center(right.get('a')?.[0])).toBeGreaterThan(center(right.get('b')?.[0]))
    }
  })

  it('stands a thing on another and hangs one above', () => {
    const on = placed([node('a', 'cat'), node('b', 'bench')], [{ from: 'a', kind: 'on', to: 'b' }])
    expect(bottom(on.get('a')?.[0])).toBeLessThan(bottom(on.get('b')?.[0]))
    expect(Math.abs(center(on.get('a')?.[0]) - center(on.get('b')?.[0]))).toBeLessThan(0.3)
    const above = placed([node('a', 'elephant'), node('b', 'bench')], [{ from: 'a', kind: 'above', to: 'b' }])
    expect(bottom(above.get('a')?.[0])).toBeLessThan(above.get('b')?.[0]?.y as number)
  })

  it('hides no counted thing by more than 40 % behind its own kind', () => {
    for (const count of [2, 3, 4, 6, 9, 12]) {
      const boxes = placed([node('a', 'teddy bear', count)]).get('a') as Placed[]
      boxes.forEach((box, i) => {
        const hidden = boxes
          .filter((other, j) => j !== i && other.depth < box.depth)
          .reduce((most, other) => Math.max(most, overlap(box, other)), 0)
        expect(hidden / (box.width * box.height)).toBeLessThanOrEqual(0.42)
      })
    }
  })

  it('leaves boxes alone that are already there, and is the same for the same seed', () => {
    const first = placed([node('a', 'dog'), node('b', 'cat')])
    expect(placed([node('a', 'dog'), node('b', 'cat')])).toEqual(first)
    const again = placed([{ ...node('a', 'dog'), placed: first.get('a') as Placed[] }, node('c', 'tree')])
    expect(again.get('a')).toEqual(first.get('a'))
  })
})

function overlap(a: Placed, b: Placed): number {
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x))
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
  return width * height
}
