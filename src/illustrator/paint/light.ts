/** Lights a sprite as its surroundings are lit: key and ambient colour, a bright and a shaded side, haze with distance. Whites and skin keep their own hue at heavy tints. */
import type { StageLight } from '../scene/stage.ts'
import type { Sprite } from './sprite.ts'

/** Tints the sprite in place. `depth` 0 near, 1 far; `glows`: things with light of their own stay bright. */
export function lightSprite(
  sprite: Sprite,
  light: StageLight,
  options: { depth: number; centerX: number; indoors: boolean },
): void {
  const { canvas } = sprite
  const context = canvas.getContext('2d')
  const tint = [0, 1, 2].map((k) => protect((light.ambient[k] as number) * 0.45 + (light.key[k] as number) * 0.6))
  const strength = options.indoors ? 0.07 : 0.14
  const lightIsRight = light.from[0] > options.centerX
  context.save()
  context.globalCompositeOperation = 'source-atop'
  multiply(context, canvas.width, canvas.height, tint)
  const side = context.createLinearGradient(
    lightIsRight ? canvas.width : 0,
    0,
    lightIsRight ? 0 : canvas.width,
    canvas.height * 0.35,
  )
  const [r, g, b] = light.key.map((v) => Math.round(255 * Math.min(1, v)))
  side.addColorStop(0, `rgba(${r},${g},${b},${strength})`)
  side.addColorStop(0.45, `rgba(${r},${g},${b},0)`)
  side.addColorStop(0.55, 'rgba(10,14,40,0)')
  side.addColorStop(1, `rgba(10,14,40,${strength * (light.night ? 1.6 : 1.1)})`)
  context.fillStyle = side
  context.fillRect(0, 0, canvas.width, canvas.height)
  const haze = light.hazeAmount * options.depth * 0.8
  if (haze > 0.02) {
    const [hr, hg, hb] = light.haze.map((v) => Math.round(255 * Math.max(0, Math.min(1, v))))
    context.fillStyle = `rgba(${hr},${hg},${hb},${Math.min(0.7, haze)})`
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context.restore()
}

/** Caps a tint so that white stays whitish and skin does not turn. */
const protect = (value: number): number => Math.max(0.5, Math.min(1, 0.35 + value * 0.68))

function multiply(context: ReturnType<Sprite['canvas']['getContext']>, width: number, height: number, tint: number[]): void {
  const [r, g, b] = tint.map((v) => Math.round(255 * v))
  if (r === 255 && g === 255 && b === 255) return
  const image = context.getImageData(0, 0, width, height)
  const pixels = image.data
  const factors = tint as [number, number, number]
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue
    pixels[i] = (pixels[i] as number) * factors[0]
    pixels[i + 1] = (pixels[i + 1] as number) * factors[1]
    pixels[i + 2] = (pixels[i + 2] as number) * factors[2]
  }
  context.putImageData(image, 0, 0)
}
