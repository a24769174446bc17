/** A given picture comes alive: camera, parallax from bottom to top, light and weather. The first frame is the picture itself. */
import { createCanvas, type Canvas } from '../pen/pen.ts'
import { paintWeatherOver } from '../paint/paint.ts'
import type { Scene } from '../scene/scene.ts'
import { viewAt } from './camera.ts'
import { between, ease } from './easing.ts'

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** Draws frames of a moving picture; `scene` carries what the words ask: camera, weather, tempo. */
export function pictureFilm(
  picture: Pixels,
  scene: Scene,
  options: { durationSeconds: number; framesPerSecond: number },
): { drawFrame(index: number): Pixels } {
  const { width, height } = scene
  const fitted = fit(picture, width, height)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const start = viewAt(scene, 0, options.durationSeconds)
  return {
    drawFrame(index) {
      const seconds = index / options.framesPerSecond
      const settle = ease.inOut(between(seconds, 0, 1))
      const view = viewAt(scene, seconds, options.durationSeconds)
      const [dx, dy] = [(view.x - start.x) * 0.8 * settle, (view.y - start.y) * 0.8 * settle]
      const zoom = 1 + (Math.abs(dx) + Math.abs(dy)) * 2.4 + Math.max(0, view.zoom - start.zoom)
      context.setTransform(1, 0, 0, 1, 0, 0)
      if (index === 0) context.drawImage(fitted, 0, 0)
      else drawBands(fitted, canvas, { dx, dy, zoom, seconds, sway: settle })
      if (scene.environment.weather.length > 0) {
        context.globalAlpha = settle
        paintWeatherOver(context, scene, seconds)
        context.globalAlpha = 1
      }
      return { width, height, data: context.getImageData(0, 0, width, height).data }
    },
  }
}

/** Horizontal bands move by their nearness: the lower, the nearer; a slight breath sways the upper ones. */
function drawBands(
  picture: Canvas,
  onto: Canvas,
  move: { dx: number; dy: number; zoom: number; seconds: number; sway: number },
): void {
  const { width, height } = onto
  const context = onto.getContext('2d')
  const band = Math.max(2, Math.round(height / 120))
  for (let y = 0; y < height; y += band) {
    const near = y / height
    const drift = Math.sin(move.seconds * 0.9 + near * 5) * 0.0012 * width * move.sway
    const zoom = 1 + (move.zoom - 1) * (0.85 + 0.3 * near)
    const shift = -move.dx * width * (0.6 + 0.8 * near) + drift
    const sourceY = (y - height / 2) / zoom + height / 2 + move.dy * height
    const clamped = Math.max(0, Math.min(height - (band + 1) / zoom, sourceY))
    context.drawImage(picture, 0, clamped, width, (band + 1) / zoom, (width / 2) * (1 - zoom) + shift, y, width * zoom, band + 1)
  }
}

function fit(picture: Pixels, width: number, height: number): Canvas {
  const source = createCanvas(picture.width, picture.height)
  const image = source.getContext('2d').createImageData(picture.width, picture.height)
  image.data.set(picture.data)
  source.getContext('2d').putImageData(image, 0, 0)
  const canvas = createCanvas(width, height)
  const scale = Math.max(width / picture.width, height / picture.height)
  canvas
    .getContext('2d')
    .drawImage(
      source,
      (width - picture.width * scale) / 2,
      (height - picture.height * scale) / 2,
      picture.width * scale,
      picture.height * scale,
    )
  return canvas
}
