/** Covers a finished sprite with a material: wood grain, brushed metal, glass... The modelling (luminance) of the drawing stays. */
import type { Canvas } from '../pen/pen.ts'
import type { Material } from '../scene/scene.ts'
import { MATERIAL_SHADERS } from './material-shaders.ts'

/** Repaints the canvas in place. */
export function coverWithMaterial(canvas: Canvas, material: Material, seed: number): void {
  const shader = MATERIAL_SHADERS[material]
  if (!shader) return
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const pixels = image.data
  const [low, high] = luminanceRange(pixels)
  const unit = 100 / Math.max(canvas.width, canvas.height)
  const out = new Float64Array(4)
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const i = (y * canvas.width + x) * 4
      const alpha = pixels[i + 3] as number
      if (alpha < 4) continue
      const [r, g, b] = [pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number]
      const light = (luminance(r, g, b) - low) / (high - low + 0.01)
      out[0] = r
      out[1] = g
      out[2] = b
      out[3] = alpha
      shader({ u: x * unit, v: y * unit, light, seed: seed & 255, edge: edgeAt(pixels, canvas.width, canvas.height, x, y) }, out)
      for (let k = 0; k < 4; k++) pixels[i + k] = out[k] as number
    }
  }
  context.putImageData(image, 0, 0)
}

const luminance = (r: number, g: number, b: number): number => (r * 0.299 + g * 0.587 + b * 0.114) / 255

function luminanceRange(pixels: Uint8ClampedArray): [number, number] {
  let [low, high] = [1, 0]
  for (let i = 0; i < pixels.length; i += 16) {
    if ((pixels[i + 3] as number) < 60) continue
    const l = luminance(pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number)
    low = Math.min(low, l)
    high = Math.max(high, l)
  }
  return high > low ? [low, high] : [0, 1]
}

/** How much of the surroundings is empty, 0 inside to 1 at a thin edge. */
function edgeAt(pixels: Uint8ClampedArray, width: number, height: number, x: number, y: number): number {
  let inside = 0
  for (const [dx, dy] of [
    [2, 0],
    [-2, 0],
    [0, 2],
    [0, -2],
  ] as const) {
    // prettier-ignore
    const [nx, ny] = [x + dx, y + dy]
    if (nx >= 0 && ny >= 0 && nx < width && ny < height) inside += (pixels[(ny * width + nx) * 4 + 3] as number) / 255
  }
  return 1 - inside / 4
}
