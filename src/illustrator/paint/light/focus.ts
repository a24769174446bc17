/** Depth of field: in close shots what lies far behind melts away, and its lights become discs. */
import { borrowCanvas, type Canvas } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { EnvironmentLayer } from '../environments.ts'

/** Layers as a lens focused on the things sees them; the same layers when the shot is not close. */
export function focusOnThings(scene: Scene, layers: readonly EnvironmentLayer[], night: boolean): readonly EnvironmentLayer[] {
  const blur = { macro: 0.016, close: 0.009, portrait: 0.0085, wide: 0, medium: 0, top: 0, low: 0 }[scene.camera.shot]
  if (blur === 0 || scene.nodes.length === 0) return layers
  const unit = Math.min(scene.width, scene.height)
  const soft = layers.map((layer) => {
    const far = layer.kind === 'front' ? 0.9 : Math.max(0, Math.min(1, (layer.depth - 0.32) / 0.45))
    return far > 0.05 ? { ...layer, canvas: blurred(layer.canvas, unit * blur * (0.35 + far)) } : layer
  })
  if (night) {
    const last = soft.findLastIndex((layer) => layer.kind !== 'front')
    soft.splice(last + 1, 0, discs(scene, layers, unit * blur * 1.7))
  }
  return soft
}

function blurred(canvas: Canvas, radius: number): Canvas {
  const shrink = Math.max(1, Math.min(8, Math.round(radius / 1.6)))
  const small = borrowCanvas(Math.ceil(canvas.width / shrink), Math.ceil(canvas.height / shrink))
  const on = small.getContext('2d')
  on.imageSmoothingQuality = 'high'
  on.filter = `blur(${radius / shrink}px)`
  // Drawn a little past its edges, so that the frame's border does not fade.
  const pad = radius / shrink
  on.drawImage(canvas, -pad, -pad, small.width + pad * 2, small.height + pad * 2)
  const whole = borrowCanvas(canvas.width, canvas.height)
  const context = whole.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, canvas.width, canvas.height)
  return whole
}

/** Soft discs where the background has lights. */
function discs(scene: Scene, layers: readonly EnvironmentLayer[], radius: number): EnvironmentLayer {
  const { width, height } = layers[0]!.canvas
  const step = Math.max(4, Math.round(radius * 1.5))
  const [w, h] = [Math.ceil(width / step), Math.ceil(height / step)]
  const small = borrowCanvas(w, h)
  const on = small.getContext('2d')
  on.imageSmoothingQuality = 'high'
  for (const layer of layers) if (layer.kind !== 'front') on.drawImage(layer.canvas, 0, 0, w, h)
  const { data } = on.getImageData(0, 0, w, h)
  const canvas = borrowCanvas(width, height)
  const context = canvas.getContext('2d')
  context.globalCompositeOperation = 'lighter'
  const found: { at: number; light: number }[] = []
  for (let i = 0; i < w * h; i++) {
    const [r, g, b] = [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]
    const light = r * 0.4 + g * 0.4 + b * 0.2
    if (light > 120 && r + 12 > b) found.push({ at: i, light })
  }
  found.sort((a, b) => b.light - a.light || a.at - b.at)
  for (const { at, light } of found.slice(0, 90)) {
    const [x, y] = [((at % w) + 0.5) * step, (Math.floor(at / w) + 0.5) * step]
    const size = radius * (0.7 + ((Math.imul(at + scene.seed, 0x9e3779b1) >>> 24) / 255) * 0.7)
    const disc = context.createRadialGradient(x, y, 0, x, y, size)
    const color = `${data[at * 4]},${data[at * 4 + 1]},${data[at * 4 + 2]}`
    const alpha = Math.min(0.5, light / 420)
    disc.addColorStop(0, `rgba(${color},${alpha * 0.7})`)
    disc.addColorStop(0.85, `rgba(${color},${alpha})`)
    disc.addColorStop(1, `rgba(${color},0)`)
    context.fillStyle = disc
    context.fillRect(x - size, y - size, size * 2, size * 2)
  }
  return { name: 'discs', kind: 'far', depth: 0.5, canvas }
}
