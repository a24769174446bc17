import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createCanvas } from '../pen/pen.ts'
import { emptyScene, ENVIRONMENT_KINDS, TIMES_OF_DAY, WEATHERS, type Scene } from '../scene/scene.ts'
import { paintEnvironment, paintWeather } from './environments.ts'

type Place = Partial<Scene['environment']> & { seed?: number; width?: number; height?: number }

function paint({ seed = 7, width = 64, height = 64, ...environment }: Place): Uint8ClampedArray {
  const scene = emptyScene({ seed, width, height, prompt: '' })
  scene.environment = { ...scene.environment, ...environment }
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const { stage, layers } = paintEnvironment(scene)
  for (const layer of layers) context.drawImage(layer.canvas, 0, 0)
  paintWeather(context, scene, stage, 1)
  return context.getImageData(0, 0, width, height).data
}

function meanDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] as number) - (b[i] as number))
  return sum / a.length
}

describe('environments', () => {
  it.each(ENVIRONMENT_KINDS)('paint %s as it was approved', async (kind) => {
    const file = new URL(`environments/golden/${kind}.png`, import.meta.url).pathname
    const data = paint({ kind })
    if (process.env['UPDATE_GOLDEN']) {
      const png = await sharp(Buffer.from(data), { raw: { width: 64, height: 64, channels: 4 } })
        .removeAlpha()
        .png()
        .toBuffer()
      writeFileSync(file, png)
    }
    const golden = await sharp(readFileSync(file)).ensureAlpha().raw().toBuffer()
    expect(meanDifference(data, golden)).toBeLessThan(2)
  })

  it('cover every pixel, whatever the kind and the shape of the canvas', () => {
    for (const kind of ENVIRONMENT_KINDS)
      for (const [width, height] of [[40, 90], [120, 40]] as const) {
        const data = paint({ kind, width, height })
        let holes = 0
        for (let i = 3; i < data.length; i += 4) if ((data[i] as number) < 250) holes++
        expect(`${kind} ${holes}`).toBe(`${kind} 0`)
      } // prettier-ignore
  })

  it('are the same for the same seed and other places for other seeds', () => {
    expect(meanDifference(paint({ kind: 'mountain' }), paint({ kind: 'mountain' }))).toBe(0)
    expect(meanDifference(paint({ kind: 'mountain' }), paint({ kind: 'mountain', seed: 8 }))).toBeGreaterThan(4)
  })

  it('take every time of day and every weather', () => {
    for (const time of TIMES_OF_DAY) expect(paint({ kind: 'lake', time }).length).toBe(64 * 64 * 4)
    const clear = paint({ kind: 'meadow', time: 'night' })
    for (const weather of WEATHERS.filter((one) => one !== 'clear' && one !== 'wind'))
      expect(meanDifference(clear, paint({ kind: 'meadow', time: 'night', weather: [weather] }))).toBeGreaterThan(0.15)
  })

  it('are wider than the frame by the overscan', () => {
    const { layers } = paintEnvironment(emptyScene({ seed: 1, width: 60, height: 40, prompt: '' }), { overscan: 10 })
    expect(layers.every((layer) => layer.canvas.width === 80 && layer.canvas.height === 40)).toBe(true)
  })
})
