/** Manga: black ink, white paper, screentone in two greys, speed lines behind things that run or fly. */
import { seededRandom } from '../../../lib/random.ts'
import { INKED } from './comic.ts'
import { drawOver } from './draw-over.ts'
import { halftone } from './halftone.ts'
import { boxBlur, forWhitePaper, inkLines, luminanceOf, relative } from './kernels.ts'
import type { Frame, Style, StyleContext } from './style.ts'

export const manga: Style = {
  medium: 'manga',
  pen: INKED,
  filter(frame, context) {
    const { width, height, data } = frame
    const light = forWhitePaper(luminanceOf(frame))
    const lines = inkLines(light, width, height, { radius: relative(frame, 0.0012), gain: 8 })
    const soft = boxBlur(light, width, height, relative(frame, 0.004))
    const { subject } = context
    const pitch = Math.max(2.8, Math.min(width, height) / 170)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const inside = (subject[p] as number) > 128
        const l = (inside ? (light[p] as number) : (soft[p] as number) * 0.6 + 108) / 255
        let value = 1
        if (inside && l < 0.2) value = 0
        else if (l < 0.78) value = 1 - halftone(x, y, inside ? pitch : pitch * 1.25, l < 0.4 ? 0.52 : l < 0.6 ? 0.76 : 0.9)
        const line = lines[p] as number
        value *= line < 0.7 ? (line * line) / 0.7 : 1
        const i = p * 4
        data[i] = data[i + 1] = data[i + 2] = 14 + 240 * value
      }
    }
    if (context.scene.nodes.some(({ pose }) => pose && FAST.has(pose))) speedLines(frame, context)
  },
}

const FAST = new Set(['run', 'jump', 'gallop', 'fly', 'fight', 'kick', 'fall', 'skate', 'surf', 'ski', 'drive'])

/** Lines that run from the frame towards the middle, behind the things. */
function speedLines(frame: Frame, { subject, scene }: StyleContext): void {
  const before = frame.data.slice()
  const random = seededRandom(scene.seed).fork('speed')
  drawOver(frame, (context, unit) => {
    const [cx, cy] = [frame.width / 2, frame.height * 0.52]
    const reach = Math.hypot(frame.width, frame.height)
    context.fillStyle = '#111111'
    for (let i = 0; i < 130; i++) {
      const angle = random.between(0, Math.PI * 2)
      const from = unit * random.between(0.42, 0.62)
      const half = random.between(0.001, 0.0055)
      context.beginPath()
      context.moveTo(cx + Math.cos(angle) * from, cy + Math.sin(angle) * from)
      context.lineTo(cx + Math.cos(angle - half) * reach, cy + Math.sin(angle - half) * reach)
      context.lineTo(cx + Math.cos(angle + half) * reach, cy + Math.sin(angle + half) * reach)
      context.fill()
    }
  })
  for (let p = 0; p < subject.length; p++) {
    if ((subject[p] as number) < 60) continue
    for (let k = 0; k < 3; k++) frame.data[p * 4 + k] = before[p * 4 + k] as number
  }
}
