/** The last touch of photo-like pictures: tones by hour and mood, darker corners, a little grain; in one pass. */
import { gradePixels } from '../../../lib/planes/grade-pixels.ts'
import type { Canvas } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../styles/style.ts'

/** Multipliers of red, green and blue, contrast (1 none), saturation (1 none), lift of the darks in levels. */
type Grade = { gain: readonly [number, number, number]; contrast: number; saturation: number; lift: number }

const BY_TIME: Partial<Record<Scene['environment']['time'], Grade>> = {
  dawn: { gain: [1.03, 0.99, 1.01], contrast: 1.02, saturation: 1.06, lift: 5 },
  sunrise: { gain: [1.04, 1, 0.96], contrast: 1.05, saturation: 1.1, lift: 3 },
  'golden-hour': { gain: [1.05, 1, 0.92], contrast: 1.06, saturation: 1.1, lift: 3 },
  sunset: { gain: [1.04, 0.99, 0.97], contrast: 1.07, saturation: 1.12, lift: 3 },
  dusk: { gain: [1, 0.99, 1.05], contrast: 1.04, saturation: 1.08, lift: 5 },
  night: { gain: [1.02, 1.03, 1.06], contrast: 1.06, saturation: 1.1, lift: 7 },
  overcast: { gain: [0.99, 1, 1.01], contrast: 1.02, saturation: 0.92, lift: 2 },
}

const BY_MOOD: Partial<Record<NonNullable<Scene['mood']>, Partial<Grade>>> = {
  happy: { saturation: 1.1 },
  sad: { saturation: 0.72, gain: [0.96, 0.99, 1.04] },
  spooky: { saturation: 0.7, gain: [0.93, 1.02, 0.97], contrast: 1.14 },
  mysterious: { saturation: 0.85, gain: [0.96, 0.99, 1.05], contrast: 1.1 },
  romantic: { gain: [1.05, 0.98, 1], saturation: 1.05 },
  cozy: { gain: [1.05, 1, 0.93] },
  epic: { contrast: 1.14, saturation: 1.06 },
  calm: { contrast: 0.97, saturation: 0.95 },
}

const PLAIN: Grade = { gain: [1.01, 1, 0.99], contrast: 1.06, saturation: 1.08, lift: 1 }

/** Grades the frame in place. */
export function gradePicture(frame: Frame, scene: Scene): void {
  const { width, height, data } = frame
  const { curves, saturation } = tonesOf(scene)
  const [reds, greens, blues] = curves
  let state = (scene.seed >>> 0) | 1
  const [cx, cy] = [1 / width, 1 / height]
  const weight = cornersOf(scene)
  for (let y = 0; y < height; y++) {
    const dy = y * cy - 0.5
    const dy2 = dy * dy
    let i = y * width * 4
    for (let x = 0; x < width; x++, i += 4) {
      const dx = x * cx - 0.5
      const d = dx * dx + dy2
      const vignette = 1 - (d > 0.06 ? (d - 0.06) * weight : 0)
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const grain = ((state & 255) - 128) * 0.018
      const r = reds[data[i] as number] as number
      const g = greens[data[i + 1] as number] as number
      const b = blues[data[i + 2] as number] as number
      const grey = (r * 0.3 + g * 0.59 + b * 0.11) * (1 - saturation)
      data[i] = (grey + r * saturation) * vignette + grain
      data[i + 1] = (grey + g * saturation) * vignette + grain
      data[i + 2] = (grey + b * saturation) * vignette + grain
    }
  }
}

/**
 * Grades one sheet of a film once, instead of every frame: the same tones, the dark corners where it lies in the frame (`left` is its left
 * edge there), no grain, which a film's encoder would only pay for.
 */
export function gradeSheet(sheet: Canvas, scene: Scene, left: number): void {
  const { width, height } = sheet
  if (width < 1 || height < 1) return
  const context = sheet.getContext('2d')
  const image = context.getImageData(0, 0, width, height)
  const frame = { width: scene.width, height: scene.height }
  gradePixels(image, {
    ...tonesOf(scene),
    corners: { weight: cornersOf(scene), left, ...frame },
  })
  context.putImageData(image, 0, 0)
}

/** Grades the pixels of a sprite, which has no place in the frame yet and so no dark corners. */
export function gradeSprite(pixels: { width: number; height: number; data: Uint8ClampedArray }, scene: Scene): void {
  gradePixels(pixels, tonesOf(scene))
}

/** Weight of the dark corners. */
const cornersOf = (scene: Scene): number => (scene.camera.shot === 'wide' ? 0.26 : 0.42)

function tonesOf(scene: Scene): { curves: readonly [Float32Array, Float32Array, Float32Array]; saturation: number } {
  const hour = BY_TIME[scene.environment.time] ?? PLAIN
  const mood = scene.mood ? BY_MOOD[scene.mood] : undefined
  const contrast = hour.contrast * (mood?.contrast ?? 1) * (scene.light.includes('dramatic') ? 1.1 : 1)
  const of = (k: 0 | 1 | 2): Float32Array => curve(contrast, hour.gain[k] * (mood?.gain?.[k] ?? 1), hour.lift)
  return { curves: [of(0), of(1), of(2)], saturation: hour.saturation * (mood?.saturation ?? 1) }
}

/** A gentle S about the middle, with the darks lifted. */
function curve(contrast: number, gain: number, lift: number): Float32Array {
  const out = new Float32Array(256)
  for (let v = 0; v < 256; v++) {
    const t = v / 255
    const s = t * t * (3 - 2 * t)
    const bent = t + (s - t) * (contrast - 1) * 4
    out[v] = lift + bent * gain * (255 - lift)
  }
  return out
}
