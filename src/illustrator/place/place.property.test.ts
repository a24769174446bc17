import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT_KINDS, emptyScene, type Placed, type Scene, type SceneNode } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { socketOf, type Piece } from './piece.ts'
import { placeScene } from './place.ts'

const CONCEPTS = ['man', 'girl', 'dog', 'elephant', 'mouse', 'cup', 'apple', 'book', 'car', 'boat', 'house', 'tree', 'bird', 'airplane', 'dining table', 'couch', 'bench', 'bowl', 'basket', 'umbrella', 'balloon', 'fish', 'lamp', 'clock', 'moon', 'truck'] // prettier-ignore
const KINDS = ['left-of', 'right-of', 'above', 'below', 'on', 'under', 'in', 'in-front-of', 'behind', 'next-to', 'around', 'against', 'holding', 'riding', 'facing', 'chasing', 'between'] as const // prettier-ignore
const RATIOS = [[256, 256], [320, 180], [180, 320], [312, 144], [144, 312], [240, 180], [180, 240]] as const // prettier-ignore

const node = (id: string, concept: string, count = 1): SceneNode => ({ id, concept, words: concept, count, colors: [], scale: 1 })

const scenes = fc
  .record({
    seed: fc.integer({ min: 0, max: 100_000 }),
    ratio: fc.constantFrom(...RATIOS),
    kind: fc.constantFrom(...ENVIRONMENT_KINDS),
    shot: fc.constantFrom('wide', 'medium', 'low', 'top', 'macro'),
    nodes: fc.array(fc.record({ concept: fc.constantFrom(...CONCEPTS), count: fc.integer({ min: 1, max: 6 }), many: fc.boolean() }), { minLength: 1, maxLength: 5 }), // prettier-ignore
    ties: fc.array(fc.record({ from: fc.nat(4), to: fc.nat(4), kind: fc.constantFrom(...KINDS) }), { maxLength: 4 }),
  })
  .map(({ seed, ratio: [width, height], kind, shot, nodes, ties }): Scene => {
    const base = emptyScene({ seed, width, height, prompt: '' })
    return {
      ...base,
      environment: { ...base.environment, kind },
      camera: { ...base.camera, shot: shot as Scene['camera']['shot'] },
      nodes: nodes.map(({ concept, count, many }, i) => ({ ...node(`n${i}`, concept, count), ...(many && count > 4 ? { many: true } : {}) })), // prettier-ignore
      relations: ties
        .filter(({ from, to }) => from !== to && from < nodes.length && to < nodes.length)
        .map(({ from, to, kind: relation }) => ({ from: `n${from}`, to: `n${to}`, kind: relation })),
    }
  })

const boxesOf = (scene: Scene): { box: Placed; owner: SceneNode }[] =>
  scene.nodes.flatMap((owner) => (owner.placed ?? []).map((box) => ({ box, owner })))

describe('placeScene on scenes nobody thought of', () => {
  it('gives every instance a finite box on the canvas, large enough to be seen', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const short = Math.min(scene.width, scene.height)
        for (const { box, owner } of boxesOf(placeScene(scene, stageFor(scene)))) {
          for (const value of [box.x, box.y, box.width, box.height, box.depth]) expect(Number.isFinite(value)).toBe(true)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(1)
          expect(box.y + box.height * (1 - (box.cut ?? 0))).toBeLessThanOrEqual(1)
          const large = Math.max(box.width * scene.width, box.height * scene.height) / short
          expect(large, `${owner.concept} of ${scene.nodes.map(({ concept, count }) => `${count} ${concept}`).join(', ')}`).toBeGreaterThan(0.0299) // prettier-ignore
        }
      }),
      { numRuns: 120, seed: 7 },
    )
  })

  it('places as many as were asked and is the same twice', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const placed = placeScene(scene, stageFor(scene))
        for (const { count, many, placed: boxes } of placed.nodes) expect(boxes?.length).toBe(many ? Math.max(count, 20) : count)
        expect(placeScene(scene, stageFor(scene))).toEqual(placed)
        expect(placeScene(placed, stageFor(placed))).toEqual(placed)
      }),
      { numRuns: 40, seed: 11 },
    )
  })

  it('sets a thing on its support within a hundredth of the picture', () => {
    const hosts = fc.constantFrom('dining table', 'couch', 'truck', 'bowl', 'elephant', 'bench')
    fc.assert(
      fc.property(fc.nat(9999), hosts, fc.constantFrom('cup', 'apple', 'book', 'cat', 'vase'), fc.constantFrom(...RATIOS), (seed, host, thing, [width, height]) => {
        const scene: Scene = { ...emptyScene({ seed, width, height, prompt: '' }), nodes: [node('a', thing), node('b', host)], relations: [{ from: 'a', kind: 'on', to: 'b' }] }
        const [child, parent] = placeScene(scene, stageFor(scene)).nodes
        const [on, under] = [child?.placed?.[0] as Placed, parent?.placed?.[0] as Placed]
        const piece: Piece = { node: parent as SceneNode, index: 0, seed: under.seed, x: under.x + under.width / 2, foot: under.y + under.height, width: under.width, height: under.height, flip: under.flip, layer: 0, scale: 1 }
        const tops = (['top', 'seat'] as const).map((name) => socketOf(piece, name).y)
        const foot = on.y + on.height * 0.985
        expect(Math.min(...tops.map((top) => Math.abs(top - foot)))).toBeLessThanOrEqual(0.01)
        expect(on.depth).toBeLessThan(under.depth)
      }),
      { numRuns: 60, seed: 3 },
    ) // prettier-ignore
  })
})
