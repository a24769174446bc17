/** Old photographs: black and white, sepia, and the faded colour of a print from a drawer. */
import { seededRandom } from '../../../lib/random.ts'
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { drawOver } from './draw-over.ts'
import { luminanceOf } from './kernels.ts'
import type { Frame, Style } from './style.ts'

export const blackAndWhite: Style = {
  medium: 'black-and-white',
  pen: SHADED,
  filter: (frame, { scene }) => print(frame, scene.seed, { black: [8, 8, 9], white: [250, 250, 248], contrast: 0.85, grain: 15, corner: 0.6 }), // prettier-ignore
}

export const sepia: Style = {
  medium: 'sepia',
  pen: SHADED,
  filter(frame, { scene }) {
    print(frame, scene.seed, { black: [46, 28, 16], white: [246, 226, 186], contrast: 0.4, grain: 11, corner: 0.75 })
    age(frame, scene.seed, { scratches: 7, border: '#efe0bd' })
  },
}

export const vintage: Style = {
  medium: 'vintage',
  pen: SHADED,
  filter(frame, { scene }) {
    fade(frame, scene.seed)
    age(frame, scene.seed, { scratches: 4, border: '#f3ecda' })
  },
}

type Print = { black: readonly [number, number, number]; white: readonly [number, number, number]; contrast: number; grain: number; corner: number } // prettier-ignore

function print(frame: Frame, seed: number, { black, white, contrast, grain, corner }: Print): void {
  const { width, height, data } = frame
  const light = luminanceOf(frame)
  const film = noiseTile(128, 2, seed)
  for (let y = 0; y < height; y++) {
    const dy = (y / height - 0.5) ** 2
    for (let x = 0; x < width; x++) {
      const p = y * width + x
      const d = (x / width - 0.5) ** 2 + dy
      const t = (light[p] as number) / 255
      const s = t * t * (3 - 2 * t)
      const tone = Math.max(0, Math.min(1, (t + (s - t) * contrast) * (1 - Math.max(0, d - 0.08) * corner)))
      const noise = (tileAt(film, x, y) - 0.5) * grain * 2 * (1 - Math.abs(tone - 0.5))
      const i = p * 4
      data[i] = black[0] + (white[0] - black[0]) * tone + noise
      data[i + 1] = black[1] + (white[1] - black[1]) * tone + noise
      data[i + 2] = black[2] + (white[2] - black[2]) * tone + noise
    }
  }
}

/** Darks turn milky, blues go to green, a warm leak of light from one side. */
function fade(frame: Frame, seed: number): void {
  const { width, height, data } = frame
  const film = noiseTile(128, 2, seed)
  const leak = (seed & 1) === 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const r = data[i] as number
      const g = data[i + 1] as number
      const b = data[i + 2] as number
      const grey = r * 0.3 + g * 0.59 + b * 0.11
      const side = leak ? 1 - x / width : x / width
      const spill = Math.max(0, side - 0.72) ** 2 * 7
      const d = (x / width - 0.5) ** 2 + (y / height - 0.5) ** 2
      const v = 1 - Math.max(0, d - 0.1) * 0.55
      const noise = (tileAt(film, x, y) - 0.5) * 15
      data[i] = (44 + (grey + (r - grey) * 0.72) * 0.84) * v + noise + spill * 150
      data[i + 1] = (36 + (grey + (g - grey) * 0.72) * 0.82) * v + noise + spill * 60
      data[i + 2] = (40 + (grey + (b - grey) * 0.66) * 0.68) * v + noise + spill * 10
    }
  }
}

/** Scratches, dust and the border of the print. */
function age(frame: Frame, seed: number, { scratches, border }: { scratches: number; border: string }): void {
  const random = seededRandom(seed).fork('age')
  const { width, height } = frame
  drawOver(frame, (context, unit) => {
    context.strokeStyle = '#fffaf0'
    for (let i = 0; i < scratches; i++) {
      const [x, y] = [random.next() * width, random.next() * height]
      context.globalAlpha = random.between(0.15, 0.4)
      context.lineWidth = unit * 0.0011
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(x + unit * random.between(-0.02, 0.02), y + unit * 0.1, x + unit * random.between(-0.03, 0.03), y + unit * random.between(0.1, 0.3)) // prettier-ignore
      context.stroke()
    }
    context.fillStyle = '#fffaf0'
    for (let i = 0; i < 40; i++) {
      context.globalAlpha = random.between(0.2, 0.5)
      context.beginPath()
      context.arc(random.next() * width, random.next() * height, unit * random.between(0.0006, 0.002), 0, Math.PI * 2)
      context.fill()
    }
    context.globalAlpha = 1
    context.strokeStyle = border
    context.lineWidth = unit * 0.055
    context.strokeRect(0, 0, width, height)
  })
}
