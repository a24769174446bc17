/** A film of usual weight for measuring: still layers drawn once, thirty sprites and the camera moving over them. Stands in for the illustrator. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { DrawnFilm, FilmShape, SceneJson } from '../src/engine/illustrator/illustrator-contract.ts'

export const imagine = (prompt: string, shape: { seed: number; width: number; height: number }): SceneJson => ({
  prompt,
  ...shape,
})

export const parseScene = (json: unknown): SceneJson | undefined => (typeof json === 'object' && json ? json : undefined)

/** Opens the film; every process draws the same frames. */
export function openFilm(_source: object, { width, height, durationSeconds, fps }: FilmShape): DrawnFilm {
  const still = landscape(width * 1.1, height)
  const sprite = ball(height / 8)
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  return {
    width,
    height,
    frameCount: durationSeconds * fps,
    unresolved: [],
    drawFrame(index) {
      const seconds = index / fps
      pen.drawImage(still, -width * 0.05 * (1 + Math.sin(seconds / 4)), 0)
      for (let i = 0; i < 30; i++) {
        const x = ((i * 137 + seconds * (20 + i * 4)) % (width + 100)) - 100
        pen.drawImage(sprite, x, height * (0.3 + 0.6 * ((i * 0.37) % 1)) + Math.sin(seconds * 2 + i) * 10)
      }
      const bytes = canvas.data()
      return { width, height, data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
    },
    sound() {
      const wave = Float32Array.from(
        { length: durationSeconds * 48_000 },
        (_, at) => Math.sin(at / 30) * Math.sin(at / 9000) * 0.3,
      )
      return { left: wave, right: wave }
    },
  }
}

function landscape(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.ceil(width), height)
  const pen = canvas.getContext('2d')
  const sky = pen.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, '#3b6fb5')
  sky.addColorStop(0.6, '#f4d9a8')
  sky.addColorStop(1, '#39603a')
  pen.fillStyle = sky
  pen.fillRect(0, 0, width, height)
  for (let i = 0; i < 400; i++) {
    pen.fillStyle = `hsl(${(i * 47) % 360} 40% ${30 + ((i * 13) % 40)}%)`
    pen.fillRect((i * 331) % width, height * (0.55 + ((i * 0.618) % 0.45)), 4 + (i % 9), 3 + (i % 5))
  }
  return canvas
}

function ball(size: number): Canvas {
  const canvas = createCanvas(Math.ceil(size), Math.ceil(size))
  const pen = canvas.getContext('2d')
  const light = pen.createRadialGradient(size * 0.35, size * 0.35, size * 0.05, size / 2, size / 2, size / 2)
  light.addColorStop(0, '#ffffff')
  light.addColorStop(0.3, '#e0524a')
  light.addColorStop(1, '#5d1216')
  pen.fillStyle = light
  pen.beginPath()
  pen.arc(size / 2, size / 2, size / 2 - 1, 0, Math.PI * 2)
  pen.fill()
  return canvas
}
