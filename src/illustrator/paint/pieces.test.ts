import { expect, test } from 'vitest'
import { createCanvas, SHADED } from '../pen/pen.ts'
import { coverWithPieces } from './pieces.ts'

function disc() {
  const canvas = createCanvas(120, 120)
  const context = canvas.getContext('2d')
  context.fillStyle = '#808080'
  context.arc(60, 60, 50, 0, Math.PI * 2)
  context.fill()
  return canvas
}

test('pieces cover the thing in their own colours and leave what is far from it empty', () => {
  const canvas = disc()
  coverWithPieces(canvas, ['rose'], { seed: 3, style: SHADED, margin: 8 })
  const { data } = canvas.getContext('2d').getImageData(0, 0, 120, 120)
  const at = (x: number, y: number): number[] => [0, 1, 2, 3].map((k) => data[(y * 120 + x) * 4 + k] ?? 0)
  const inside = [...Array(60).keys()].map((k) => at(30 + k, 60))
  expect(inside.filter((pixel) => Math.max(...pixel.slice(0, 3)) - Math.min(...pixel.slice(0, 3)) > 20).length).toBeGreaterThan(
    30,
  )
  expect(at(3, 3)[3]).toBe(0)
})
