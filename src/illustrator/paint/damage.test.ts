import { describe, expect, test } from 'vitest'
import { SHADED } from '../pen/pen.ts'
import type { SceneNode } from '../scene/scene.ts'
import { drawSprite } from './sprite.ts'

const placed = { x: 0, y: 0, width: 1, height: 1, depth: 0.1, zone: 'table', flip: false, seed: 3 } as const

function pixels(concept: string, traits: string[] = []): Uint8ClampedArray {
  const node: SceneNode = { id: 'n1', concept, words: concept, count: 1, colors: [], scale: 1, traits }
  const { canvas } = drawSprite(node, placed, { width: 120, height: 120 }, { style: SHADED, lit: false })
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
}

const opaque = (data: Uint8ClampedArray): number => data.filter((value, i) => i % 4 === 3 && value > 128).length
const changed = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => a.filter((value, i) => i % 4 === 0 && Math.abs(value - (b[i] as number)) > 24).length // prettier-ignore

describe('damage shown on drawings', () => {
  test.each(['apple', 'taco', 'donut', 'cookie'])('a bite takes a part of a %s away', (concept) => {
    const [whole, bitten] = [opaque(pixels(concept)), opaque(pixels(concept, ['bitten']))]
    expect(bitten).toBeLessThan(whole * 0.985)
    expect(bitten).toBeGreaterThan(whole * 0.6)
  })

  test('cracks change a vase and not its outline', () => {
    const [whole, cracked] = [pixels('vase'), pixels('vase', ['cracked'])]
    expect(opaque(cracked)).toBe(opaque(whole))
    expect(changed(whole, cracked)).toBeGreaterThan(100)
  })

  test('a cut shows an inside of the colour asked for', () => {
    expect(changed(pixels('pear', ['halved']), pixels('pear', ['inside blue']))).toBeGreaterThan(1000)
  })
})
