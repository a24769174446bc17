import { describe, expect, it } from 'vitest'
import { emptyScene, type Scene } from '../../scene/scene.ts'
import { pictureFilm } from './picture-film.ts'
import { reliefOf } from '../../retouch/retouch.ts'

const [width, height] = [192, 108]

/** A blue sky over a textured ground with a red block standing in the middle. */
function picture(): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isSky = y < height * 0.45
      const isBlock = Math.abs(x - width / 2) < 18 && y > height * 0.3 && y < height * 0.85
      const grain = ((x * 73) ^ (y * 151)) % 60
      const color = isBlock ? [200, 30 + grain, 30] : isSky ? [120, 170, 230 - y * 0.3] : [60 + grain, 90 + grain, 30]
      data.set([...color, 255], (y * width + x) * 4)
    }
  return { width, height, data }
}
const ask = (more: Partial<Scene> = {}): Scene => ({ ...emptyScene({ seed: 1, width, height, prompt: '' }), ...more })
const film = (scene: Scene) => pictureFilm(picture(), scene, { durationSeconds: 3, framesPerSecond: 24 })
const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] as number)), 0) / a.length

describe('a given picture as a film', () => {
  it('begins as the picture, then moves without a jump', () => {
    const moving = film(ask({ camera: { shot: 'medium', move: 'pan-right' } }))
    expect(difference(moving.drawFrame(0).data, picture().data)).toBe(0)
    let before = new Uint8ClampedArray(moving.drawFrame(0).data)
    for (let index = 1; index < 72; index++) {
      const now = new Uint8ClampedArray(moving.drawFrame(index).data)
      expect(difference(now, before)).toBeLessThan(9)
      before = now
    }
    expect(difference(before, picture().data)).toBeGreaterThan(8)
  })

  it('lives a little even when nothing is asked, and lets it snow when it is', () => {
    const plain = film(ask()).drawFrame(48).data
    expect(difference(plain, picture().data)).toBeGreaterThan(0.5)
    const asked = ask()
    const snowy = film({ ...asked, environment: { ...asked.environment, weather: ['snow'] } }).drawFrame(48).data
    expect(difference(snowy, plain)).toBeGreaterThan(0.3)
  })

  it('takes the smooth top for the sky and the odd middle for the subject', () => {
    const relief = reliefOf(picture())
    const at = (map: Float32Array, u: number, v: number): number =>
      map[Math.floor(v * relief.height) * relief.width + Math.floor(u * relief.width)] as number
    expect(at(relief.sky, 0.1, 0.2)).toBeGreaterThan(0.8)
    expect(at(relief.sky, 0.1, 0.8)).toBeLessThan(0.2)
    expect(at(relief.subject, 0.5, 0.6)).toBeGreaterThan(0.5)
    expect(at(relief.subject, 0.08, 0.8)).toBeLessThan(0.3)
    expect(at(relief.near, 0.1, 0.95)).toBeGreaterThan(at(relief.near, 0.1, 0.55))
  })
})
