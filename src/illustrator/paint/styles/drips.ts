/** Paint that runs down from the lower edges of what was sprayed. */
import { seededRandom } from '../../../lib/random.ts'
import { drawOver } from './draw-over.ts'
import type { Frame } from './style.ts'

/** Draws drips under a mask, in one of the colours each. */
export function drips(frame: Frame, mask: Uint8ClampedArray, seed: number, colors: readonly string[]): void {
  const { width, height } = frame
  const random = seededRandom(seed).fork('drips')
  drawOver(frame, (context, unit) => {
    context.lineCap = 'round'
    for (let i = 0; i < 22; i++) {
      const x = Math.floor(random.between(0.04, 0.96) * width)
      const color = random.pick(colors)
      const [long, thick] = [unit * random.between(0.02, 0.11), unit * random.between(0.0022, 0.0042)]
      let y = height - 1
      while (y > 0 && (mask[y * width + x] as number) < 128) y--
      if (y < height * 0.15 || y > height - 4) continue
      context.strokeStyle = context.fillStyle = color
      context.globalAlpha = 0.85
      context.lineWidth = thick
      context.beginPath()
      context.moveTo(x, y - unit * 0.004)
      context.lineTo(x, y + long)
      context.stroke()
      context.beginPath()
      context.ellipse(x, y + long, thick * 0.85, thick * 1.5, 0, 0, Math.PI * 2)
      context.fill()
    }
  })
}
