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

describe('what is tied together', () => {
  it('sinks what is in a bowl behind its rim, and a rider in the hull', () => {
    const fruit = placed([node('a', 'apple', 5), node('b', 'bowl')], [{ from: 'a', kind: 'in', to: 'b' }])
    expect(fruit.get('a')?.some((box) => (box.cut ?? 0) > 0)).toBe(true)
    const rower = placed([node('a', 'man'), node('b', 'canoe')], [{ from: 'a', kind: 'in', to: 'b' }]).get('a')?.[0]
    expect(rower?.cut).toBeGreaterThan(0.2)
  })

  it('lets a kite fly on a string from the hand', () => {
    const kite = placed([node('a', 'girl'), node('b', 'kite')], [{ from: 'a', kind: 'holding', to: 'b' }]).get('b')?.[0]
    expect(kite?.string).toBeDefined()
    expect(bottom(kite)).toBeLessThan(kite?.string?.[1] as number)
  })

  it('puts one between two of a kind, and those around it on both sides', () => {
    for (let seed = 0; seed < 10; seed++) {
      const boxes = placed([node('a', 'cat'), node('b', 'dog', 2)], [{ from: 'a', kind: 'between', to: 'b' }], seed)
      const dogs = (boxes.get('b') as Placed[]).map(center).sort((one, other) => one - other)
      expect(center(boxes.get('a')?.[0])).toBeGreaterThan(dogs[0] as number)
      expect(center(boxes.get('a')?.[0])).toBeLessThan(dogs[1] as number)
      const ring = placed([node('a', 'king'), node('b', 'knight', 6)], [{ from: 'b', kind: 'around', to: 'a' }], seed)
      const sides = (ring.get('b') as Placed[]).map((box) => Math.sign(center(box) - center(ring.get('a')?.[0])))
      expect(new Set(sides)).toEqual(new Set([-1, 1]))
    }
  })

  it('makes those who hug or fight face each other', () => {
    const [one, other] = placed([{ ...node('a', 'boy', 2), pose: 'fight' }]).get('a') as [Placed, Placed]
    expect([one.flip, other.flip]).toEqual(center(one) < center(other) ? [true, false] : [false, true])
  })
})

describe('what a seed decides', () => {
  it('gives four seeds at least three layouts', () => {
    const layouts = [1, 2, 3, 4].map((seed) => {
      const boxes = placed([node('a', 'dog'), node('b', 'bicycle')], [], seed)
      return JSON.stringify(
        [...boxes.values()].flat().map(({ x, y, width }) => [x, y, width].map((value) => Math.round(value * 12))),
      )
    })
    expect(new Set(layouts).size).toBeGreaterThanOrEqual(3)
  })

  it('crops people at the chest only when a portrait is asked', () => {
    const portrait: Scene = { ...emptyScene({ seed: 3, width: 480, height: 480, prompt: '' }), nodes: [node('a', 'woman')] }
    const close = placeScene({ ...portrait, camera: { shot: 'portrait', move: 'still' } }, stageFor(portrait)).nodes[0]
      ?.placed?.[0]
    const whole = placeScene(portrait, stageFor(portrait)).nodes[0]?.placed?.[0]
    expect(bottom(close)).toBeGreaterThan(1.2)
    expect(close?.y).toBeGreaterThan(0)
    expect(bottom(whole)).toBeLessThanOrEqual(1)
  })
})

describe('rooms', () => {
  it('sets small things on a table that nobody asked for, and on the one that was', () => {
    const room = (nodes: SceneNode[]): Scene => {
      const scene = { ...emptyScene({ seed: 4, width: 480, height: 480, prompt: '' }), nodes }
      const kitchen: Scene = { ...scene, environment: { ...scene.environment, kind: 'kitchen', asked: true } }
      return placeScene(kitchen, stageFor(kitchen))
    }
    const implied = room([node('a', 'teapot')])
    expect(implied.nodes.filter((one) => one.implied).map(({ concept }) => concept)).toEqual(['dining table'])
    expect(implied.nodes.find(({ id }) => id === 'a')?.placed?.[0]?.support).toBe('table#0')
    const given = room([node('a', 'teapot'), node('b', 'dining table')])
    expect(given.nodes.length).toBe(2)
    expect(given.nodes[0]?.placed?.[0]?.support).toBe('b#0')
  })
})

describe('what touches', () => {
  const only = (boxes: Map<string, Placed[]>, id: string): Placed => boxes.get(id)?.[0] as Placed
  const right = (box: Placed) => box.x + box.width

  it('leans a ladder within the face of a barn, and a broom against the side of a cupboard', () => {
    for (let seed = 0; seed < 8; seed++) {
      const barn = placed([node('a', 'ladder'), node('b', 'barn')], [{ from: 'a', kind: 'leaning-on', to: 'b' }], seed)
      expect(only(barn, 'a').x).toBeGreaterThanOrEqual(only(barn, 'b').x - 0.01)
      expect(right(only(barn, 'a'))).toBeLessThanOrEqual(right(only(barn, 'b')) + 0.01)
      expect(Math.abs(only(barn, 'a').rotate ?? 0)).toBeGreaterThan(3)
      const fridge = placed([node('a', 'broom'), node('b', 'refrigerator')], [{ from: 'a', kind: 'against', to: 'b' }], seed)
      expect(right(only(fridge, 'a'))).toBeGreaterThan(only(fridge, 'b').x)
    }
  })

  it('hangs a hat on the upper corner of a chair, and a coat below its hook', () => {
    const hat = placed([node('a', 'hat'), node('b', 'chair')], [{ from: 'a', kind: 'hanging-from', to: 'b' }])
    expect(bottom(only(hat, 'a'))).toBeLessThan(only(hat, 'b').y + only(hat, 'b').height * 0.4)
    expect(bottom(only(hat, 'a'))).toBeGreaterThan(only(hat, 'b').y)
    const coat = placed([node('a', 'coat'), node('b', 'hook')], [{ from: 'a', kind: 'hanging-from', to: 'b' }])
    expect(only(coat, 'a').y).toBeLessThan(bottom(only(coat, 'b')))
    expect(bottom(only(coat, 'a'))).toBeGreaterThan(bottom(only(coat, 'b')))
  })

  it('lets a horse leap just over a log', () => {
    const leap = placed([{ ...node('a', 'horse'), pose: 'jump' }, node('b', 'log')], [{ from: 'a', kind: 'above', to: 'b' }])
    expect(Math.abs(bottom(only(leap, 'a')) - only(leap, 'b').y)).toBeLessThan(0.05)
  })

  it('ties a rope from what is pulled to who pulls it, both looking the same way', () => {
    for (let seed = 0; seed < 6; seed++) {
      const pull = placed(
        [{ ...node('a', 'tractor'), pose: 'pull' }, node('b', 'cart')],
        [{ from: 'a', kind: 'next-to', to: 'b' }],
        seed,
      )
      expect(only(pull, 'b').string).toBeDefined()
      expect(only(pull, 'a').flip).toBe(center(only(pull, 'a')) > center(only(pull, 'b')))
    }
  })

  it('puts the basket at the handlebar and a rug under the sofa', () => {
    const bicycle = placed([node('a', 'bicycle'), node('b', 'basket')], [{ from: 'a', kind: 'with', to: 'b' }])
    expect(only(bicycle, 'b').support).toBe('a#0')
    expect(bottom(only(bicycle, 'b'))).toBeLessThan(bottom(only(bicycle, 'a')))
    const rug = placed([node('a', 'couch'), node('b', 'rug')])
    expect(only(rug, 'b').depth).toBeGreaterThan(only(rug, 'a').depth)
    expect(Math.abs(center(only(rug, 'a')) - center(only(rug, 'b')))).toBeLessThan(0.1)
  })

  it('shows what is seen through a window behind its clear frame', () => {
    const scene: Scene = { ...emptyScene({ seed: 2, width: 480, height: 480, prompt: '' }), nodes: [node('a', 'lighthouse'), node('b', 'window')], relations: [{ from: 'a', kind: 'in', to: 'b' }] } // prettier-ignore
    const [lighthouse, window] = placeScene(scene, stageFor(scene)).nodes
    expect(window?.params).toEqual({ clear: true })
    expect(window?.placed?.[0]?.width).toBeGreaterThan(0.9)
    expect(lighthouse?.placed?.[0]?.depth).toBeGreaterThan(window?.placed?.[0]?.depth as number)
  })

  it('stands both of two things on the one counter, and looks at small things from near', () => {
    const nodes = [node('a', 'counter'), node('b', 'toaster'), node('c', 'blender')]
    const counter = placed(nodes, [{ from: 'b', kind: 'on', to: 'a' }, { from: 'b', kind: 'left-of', to: 'c' }]) // prettier-ignore
    expect(only(counter, 'c').support).toBe('a#0')
    const base = { ...emptyScene({ seed: 2, width: 480, height: 480, prompt: '' }), nodes: [node('a', 'ring')] }
    const street: Scene = { ...base, environment: { ...base.environment, kind: 'street', asked: true } }
    expect(placeScene(street, stageFor(street)).camera.shot).toBe('close')
  })

  it('keeps boats out of the sky', () => {
    const base = { ...emptyScene({ seed: 2, width: 480, height: 480, prompt: '' }), nodes: [{ ...node('a', 'sailboat', 12), pose: 'float' as const }, node('b', 'moon')] } // prettier-ignore
    const sea: Scene = { ...base, environment: { ...base.environment, kind: 'ocean', asked: true }, relations: [{ from: 'a', kind: 'around', to: 'b' }] } // prettier-ignore
    const zones = placeScene(sea, stageFor(sea)).nodes[0]?.placed?.map(({ zone }) => zone)
    expect(new Set(zones)).toEqual(new Set(['water']))
  })
})

describe('what the words leave unsaid', () => {
  const laid = (nodes: SceneNode[], relations: Scene['relations'] = [], more: Partial<Scene> = {}): Scene => {
    const scene: Scene = { ...emptyScene({ seed: 3, width: 480, height: 480, prompt: '' }), nodes, relations, ...more }
    return placeScene(scene, stageFor(scene))
  }
  const nowhere = emptyScene({ seed: 3, width: 480, height: 480, prompt: '' }).environment

  it('seats a goldfish in a glass bowl and pours a drink into its own glass', () => {
    const fish = laid([node('a', 'goldfish'), node('b', 'bowl')], [{ from: 'a', kind: 'in', to: 'b' }])
    expect(fish.nodes.find(({ id }) => id === 'b')?.concept).toBe('fishbowl')
    const juice = laid([node('a', 'lemonade'), node('b', 'glass', 2)], [{ from: 'a', kind: 'in', to: 'b' }])
    expect(juice.nodes.filter(({ implied }) => !implied).map(({ concept, count }) => [concept, count])).toEqual([['lemonade', 2]])
  })

  it('spreads a picnic on a blanket, and stands who is knee-deep in the water', () => {
    const picnic = laid([node('a', 'sandwich', 3), node('b', 'grapes')], [], { prompt: 'a picnic with sandwiches and grapes' })
    expect(picnic.nodes.some(({ implied, concept }) => implied && concept === 'rug')).toBe(true)
    const lake = laid([node('a', 'elephant')], [], { prompt: 'an elephant standing knee-deep in a lake', environment: { ...nowhere, kind: 'lake', asked: true } }) // prettier-ignore
    expect(lake.nodes[0]?.placed?.[0]?.zone).toBe('water')
    expect(lake.nodes[0]?.placed?.[0]?.cut).toBeCloseTo(0.2)
  })

  it('stacks boxes in a column and leads followers along the ground', () => {
    const boxes = laid([{ ...node('a', 'box', 4), traits: ['stacked'] }]).nodes[0]?.placed ?? []
    expect(new Set(boxes.map(({ y }) => Math.round(y * 50))).size).toBe(4)
    expect(Math.max(...boxes.map(({ x }) => x)) - Math.min(...boxes.map(({ x }) => x))).toBeLessThan(0.1)
    const file = laid([node('a', 'duckling', 5), node('b', 'cat')], [{ from: 'a', kind: 'chasing', to: 'b' }], { environment: { ...nowhere, kind: 'lake', asked: true } }) // prettier-ignore
    expect(new Set(file.nodes.flatMap(({ placed: all }) => all?.map(({ zone }) => zone)))).toEqual(new Set(['ground']))
  })

  it('lets perched birds stand on the ground and flocks fly', () => {
    const park = { ...nowhere, kind: 'park' as const, asked: true }
    expect(laid([node('a', 'pigeon', 5)], [], { environment: park }).nodes[0]?.placed?.[0]?.zone).toBe('ground')
    expect(laid([node('a', 'seagull', 5)], [], { environment: park }).nodes[0]?.pose).toBe('fly')
  })
})
