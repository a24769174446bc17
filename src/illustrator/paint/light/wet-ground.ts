/** Wet paving after rain: the street's lights and walls stand on their heads in it, drawn out and broken by puddles. */
import { borrowCanvas } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import type { EnvironmentLayer } from '../environments.ts'
import { noiseTile } from '../noise-tile.ts'

const PAVED = new Set([
  'street',
  'road',
  'market',
  'station',
  'airport',
  'harbour',
  'bridge',
  'skyline',
  'village',
  'stadium',
  'playground',
])
const SHRINK = 4

/** How strongly the ground mirrors, 0 not at all. */
export function wetness(scene: Scene, stage: Stage): number {
  if (stage.indoors || stage.weightless || !PAVED.has(scene.environment.kind)) return 0
  const { weather, details } = scene.environment
  if (weather.includes('rain') || weather.includes('storm') || details.some((one) => /wet|puddle/.test(one))) return 0.75
  return scene.environment.kind === 'street' && stage.light.night ? 0.22 : 0
}

/** The sheen as a layer, to lie over the ground and under the things. */
export function wetLayer(scene: Scene, stage: Stage, layers: readonly EnvironmentLayer[], strength: number): EnvironmentLayer {
  const { width, height } = layers[0]!.canvas
  const [w, h] = [Math.ceil(width / SHRINK), Math.ceil(height / SHRINK)]
  const line = Math.round(stage.horizon * h)
  const whole = borrowCanvas(w, h)
  const on = whole.getContext('2d')
  for (const layer of layers) on.drawImage(layer.canvas, 0, 0, w, h)
  const mirror = borrowCanvas(w, h)
  const context = mirror.getContext('2d')
  context.filter = `blur(${Math.max(0.6, w * 0.004)}px)`
  for (const [stretch, alpha] of [[1.7, 1], [1.3, 0.5], [2.1, 0.5], [1.5, 0.4]] as const) {
    context.save()
    context.globalAlpha = alpha
    context.translate(0, line)
    context.scale(1, -stretch)
    context.drawImage(whole, 0, 0, w, line, 0, -line, w, line)
    context.restore()
  } // prettier-ignore
  context.filter = 'none'
  const image = context.getImageData(0, 0, w, h)
  const puddles = noiseTile(16, 4, scene.seed)
  for (let y = 0; y < h; y++) {
    const near = (y - line) / Math.max(1, h - line)
    const across = Math.round(y * 3.2)
    for (let x = 0; x < w; x++) {
      const i = (y * w + x) * 4 + 3
      if (y <= line) image.data[i] = 0
      else {
        const wet = (puddles[((across & 255) << 8) | (x & 255)] as number) * 2.4 - 0.65
        const cover = strength * (0.35 + 0.65 * Math.max(0, Math.min(1, wet))) * Math.min(1, near * 6) * (1 - near * 0.35)
        image.data[i] = (image.data[i] as number) * cover
      }
    }
  }
  context.putImageData(image, 0, 0)
  const canvas = borrowCanvas(width, height)
  canvas.getContext('2d').drawImage(mirror, 0, 0, w * SHRINK, h * SHRINK)
  return { name: 'wet', kind: 'ground', depth: 0.38, canvas }
}
