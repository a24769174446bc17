import { expect, it } from 'vitest'
import { doubledFloats, halvedFloats } from './half-size.ts'

it('halving takes the mean of four values, and lets the last of an odd size stand for itself', () => {
  const halved = halvedFloats(Float32Array.from([1, 3, 5, 3, 5, 7, 9, 9, 2]), { width: 3, height: 3 })
  expect([...halved]).toEqual([3, 6, 9, 2])
})

it('doubling leaves what is level as it is and a slope a slope', () => {
  const level = doubledFloats(new Float32Array(4).fill(7), { width: 2, height: 2 }, { width: 3, height: 4 })
  expect([...level]).toEqual(Array.from({ length: 12 }, () => 7))
  const slope = doubledFloats(Float32Array.from([0, 4]), { width: 2, height: 1 }, { width: 4, height: 1 })
  expect([...slope]).toEqual([0, 1, 3, 4])
})
