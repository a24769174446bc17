import { describe, expect, it } from 'vitest'
import { emptyScene, type Scene } from '../scene/scene.ts'
import { differenceToGolden } from './golden/golden.ts'
import { paintPicture } from './paint.ts'

const SIDE = 96

type Wish = { kind?: Scene['environment']['kind']; time?: Scene['environment']['time']; weather?: Scene['environment']['weather']; light?: Scene['light']; shot?: Scene['camera']['shot']; prompt?: string; concept?: string; bare?: boolean } // prettier-ignore

function lit({
  kind = 'meadow',
  time = 'day',
  weather = [],
  light = [],
  shot = 'medium',
  prompt = '',
  concept = 'egg',
  bare,
}: Wish): Scene {
  const scene = emptyScene({ seed: 4, width: SIDE, height: SIDE, prompt })
  scene.environment = { ...scene.environment, kind, time, weather, asked: true }
  scene.light = light
  scene.camera.shot = shot
  if (!bare)
    scene.nodes.push({
      id: 'n1', concept, words: concept, count: 1, colors: concept === 'egg' ? ['white'] : [], scale: 1,
      placed: [{ x: 0.3, y: kind === 'lake' ? 0.2 : 0.4, width: 0.4, height: 0.48, depth: 0.1, zone: kind === 'lake' ? 'water' : kind === 'table' ? 'table' : 'ground', flip: false, seed: 3 }],
    }) // prettier-ignore
  return scene
}

const FEATURES: Record<string, Wish> = {
  day: {}, sunset: { time: 'sunset' }, night: { time: 'night' }, overcast: { time: 'overcast' }, dawn: { time: 'dawn' }, fog: { weather: ['fog'] }, backlit: { time: 'sunset', light: ['backlit'] },
  silhouette: { time: 'sunset', light: ['backlit'], prompt: 'silhouette of an egg' }, candlelight: { kind: 'table', time: 'night', light: ['candlelight'] }, spotlight: { kind: 'stage', light: ['spotlight'] },
  neon: { kind: 'street', time: 'night', light: ['neon'] }, 'wet-street': { kind: 'street', time: 'night', weather: ['rain'] }, 'lake-reflection': { kind: 'lake' }, shafts: { kind: 'forest' },
  'close-focus': { shot: 'close' }, 'night-discs': { kind: 'street', time: 'night', shot: 'close' }, 'snow-drift': { kind: 'snow' }, sand: { kind: 'beach' }, table: { kind: 'table' },
} // prettier-ignore

const brightness = (data: Uint8ClampedArray, box: { x: number; y: number; w: number; h: number }): number => {
  let [sum, n] = [0, 0]
  for (let y = Math.round(box.y * SIDE); y < (box.y + box.h) * SIDE; y++)
    for (let x = Math.round(box.x * SIDE); x < (box.x + box.w) * SIDE; x++, n++) {
      const i = (y * SIDE + x) * 4
      sum += (data[i] as number) * 0.3 + (data[i + 1] as number) * 0.59 + (data[i + 2] as number) * 0.11
    }
  return sum / n
}

const MIDDLE = { x: 0.44, y: 0.55, w: 0.12, h: 0.15 }

describe('light', () => {
  it.each(Object.keys(FEATURES))('falls in %s as it was approved', async (name) => {
    const file = new URL(`light/golden/${name}.png`, import.meta.url).pathname
    expect(await differenceToGolden(paintPicture(lit(FEATURES[name] as Wish)).frame, file)).toBeLessThan(3)
  })

  it('models a flat shape: the side to the light is brighter than the other', () => {
    const { data } = paintPicture(lit({})).frame
    const left = brightness(data, { x: 0.36, y: 0.55, w: 0.06, h: 0.15 })
    const right = brightness(data, { x: 0.59, y: 0.55, w: 0.06, h: 0.15 })
    expect(Math.abs(left - right)).toBeGreaterThan(8)
  })

  it('keeps a white thing whitish at sunset and readable at night', () => {
    const sunset = paintPicture(lit({ time: 'sunset' })).frame.data
    const i = (Math.round(SIDE * 0.62) * SIDE + Math.round(SIDE * 0.5)) * 4
    const most = Math.max(sunset[i] as number, sunset[i + 1] as number, sunset[i + 2] as number)
    const least = Math.min(sunset[i] as number, sunset[i + 1] as number, sunset[i + 2] as number)
    expect(most - least).toBeLessThan(70)
    const night = paintPicture(lit({ time: 'night' })).frame.data
    const around = brightness(night, { x: 0.04, y: 0.62, w: 0.16, h: 0.2 })
    expect(brightness(night, MIDDLE)).toBeGreaterThan(around + 30)
    expect(brightness(night, MIDDLE)).toBeGreaterThan(95)
  })

  it('darkens the ground where a thing stands', () => {
    const seam = { x: 0.4, y: 0.885, w: 0.2, h: 0.025 }
    for (const kind of ['table', 'street'] as const)
      expect(brightness(paintPicture(lit({ kind })).frame.data, seam)).toBeLessThan(
        brightness(paintPicture(lit({ kind, bare: true })).frame.data, seam) - 6,
      )
  })

  it('leaves the corners dark around a candle and the middle bright', () => {
    const { data } = paintPicture(lit({ kind: 'table', time: 'night', light: ['candlelight'] })).frame
    expect(brightness(data, MIDDLE)).toBeGreaterThan(2 * brightness(data, { x: 0, y: 0, w: 0.15, h: 0.15 }))
  })

  it('turns a thing against the sun into a silhouette when asked', () => {
    const dark = paintPicture(lit({ time: 'sunset', light: ['backlit'], prompt: 'silhouette of an egg' })).frame.data
    expect(brightness(dark, MIDDLE)).toBeLessThan(0.6 * brightness(paintPicture(lit({ time: 'sunset' })).frame.data, MIDDLE))
  })

  it('mirrors a thing in still water', () => {
    const below = { x: 0.42, y: 0.7, w: 0.16, h: 0.05 }
    const water = brightness(paintPicture(lit({ kind: 'lake', bare: true })).frame.data, below)
    expect(Math.abs(brightness(paintPicture(lit({ kind: 'lake' })).frame.data, below) - water)).toBeGreaterThan(4)
  })

  it('blurs what lies behind in close shots only', () => {
    const roughness = (shot: Scene['camera']['shot']) => {
      const { data } = paintPicture(lit({ kind: 'park', shot })).frame
      let sum = 0
      for (let y = 30; y < 52; y++)
        for (let x = 2; x < 24; x++) sum += Math.abs((data[(y * SIDE + x) * 4 + 1] as number) - (data[(y * SIDE + x + 1) * 4 + 1] as number))
      return sum
    } // prettier-ignore
    expect(roughness('macro')).toBeLessThan(0.7 * roughness('medium'))
  })

  it('is the same every time', () => {
    expect(paintPicture(lit({ time: 'night', kind: 'street' })).frame.data).toEqual(
      paintPicture(lit({ time: 'night', kind: 'street' })).frame.data,
    )
  })
})
