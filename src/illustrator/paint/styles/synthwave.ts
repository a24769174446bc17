/** Synthwave: a striped sun over a glowing grid, magenta and cyan, things lit from behind. */
import { seededRandom } from '../../../lib/random.ts'
import { borrowCanvas } from '../../pen/pen.ts'
import { bloom } from '../light/bloom.ts'
import { luminanceOf, relative } from './kernels.ts'
import { grown } from './line-art.ts'
import type { Frame, Style, StyleContext } from './style.ts'

export const synthwave: Style = {
  medium: 'synthwave',
  pen: { fill: 'shaded', line: { color: '#170a2c', widthPx: 2.4 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height } = frame
    const canvas = borrowCanvas(width, height)
    const on = canvas.getContext('2d')
    backdrop(on, context)
    const image = on.getImageData(0, 0, width, height)
    layThings(image.data, context)
    on.putImageData(image, 0, 0)
    bloom(canvas, { threshold: 120, strength: 0.65 })
    frame.data.set(on.getImageData(0, 0, width, height).data)
  },
}

type Context = ReturnType<ReturnType<typeof borrowCanvas>['getContext']>

function backdrop(on: Context, { scene, stage }: StyleContext): void {
  const { width, height } = scene
  const unit = Math.min(width, height)
  const horizon = (stage.weightless || stage.indoors ? 0.6 : Math.min(0.68, Math.max(0.5, stage.horizon + 0.04))) * height
  const sky = on.createLinearGradient(0, 0, 0, horizon)
  for (const [at, color] of [[0, '#0d0630'], [0.45, '#41136e'], [0.8, '#b8267f'], [1, '#ff6a5a']] as const) sky.addColorStop(at, color)
  on.fillStyle = sky
  on.fillRect(0, 0, width, horizon)
  const random = seededRandom(scene.seed).fork('synthwave')
  on.fillStyle = '#ffffff'
  for (let i = 0; i < 90; i++) {
    on.globalAlpha = random.between(0.2, 0.9)
    const size = unit * random.between(0.0008, 0.0026)
    on.fillRect(random.next() * width, random.next() * horizon * 0.6, size, size)
  }
  on.globalAlpha = 1
  sun(on, { x: width / 2, y: horizon - unit * 0.12, radius: unit * 0.26 })
  ridge(on, { width, horizon, unit, random })
  floor(on, { width, height, horizon, unit })
} // prettier-ignore

function sun(on: Context, { x, y, radius }: { x: number; y: number; radius: number }): void {
  const face = on.createLinearGradient(0, y - radius, 0, y + radius)
  for (const [at, color] of [[0, '#fff27a'], [0.45, '#ff9d4a'], [1, '#ff2f92']] as const) face.addColorStop(at, color)
  on.save()
  on.beginPath()
  // Bands of the disc, thinner and wider apart towards the bottom.
  for (let i = 0; i < 9; i++) {
    const t = i / 9
    const from = i === 0 ? -1 : -0.05 + t * 1.05
    const tall = i === 0 ? 0.98 : 0.105 * (1 - t * 0.55)
    on.rect(x - radius, y + from * radius, radius * 2, tall * radius)
  }
  on.clip()
  on.fillStyle = face
  on.beginPath()
  on.arc(x, y, radius, 0, Math.PI * 2)
  on.fill()
  on.restore()
} // prettier-ignore

function ridge(on: Context, { width, horizon, unit, random }: { width: number; horizon: number; unit: number; random: { between(a: number, b: number): number } }): void {
  on.fillStyle = '#1b0a3c'
  on.strokeStyle = '#35d8ff'
  on.lineWidth = unit * 0.002
  for (const side of [-1, 1]) {
    on.beginPath()
    on.moveTo(width / 2 + side * unit * 0.16, horizon)
    for (let i = 1; i <= 6; i++) on.lineTo(width / 2 + side * (unit * 0.16 + (i / 6) * (width / 2 - unit * 0.1)), horizon - unit * (i % 2 ? random.between(0.05, 0.12) + i * 0.012 : random.between(0.01, 0.05)))
    on.lineTo(width / 2 + side * width * 0.6, horizon)
    on.closePath()
    on.fill()
    on.stroke()
  }
} // prettier-ignore

function floor(on: Context, { width, height, horizon, unit }: { width: number; height: number; horizon: number; unit: number }): void {
  const ground = on.createLinearGradient(0, horizon, 0, height)
  ground.addColorStop(0, '#3a0a5c')
  ground.addColorStop(1, '#0b0524')
  on.fillStyle = ground
  on.fillRect(0, horizon, width, height - horizon)
  on.strokeStyle = '#ff3fc8'
  on.lineWidth = Math.max(1, unit * 0.0022)
  on.beginPath()
  for (let i = 0; i < 16; i++) {
    const y = horizon + (height - horizon) * (i / 15) ** 2.2
    on.moveTo(0, y)
    on.lineTo(width, y)
  }
  for (let i = -16; i <= 16; i++) {
    on.moveTo(width / 2 + i * unit * 0.035, horizon)
    on.lineTo(width / 2 + i * unit * 0.32, height)
  }
  on.stroke()
} // prettier-ignore

/** Things keep their light and dark in violet to pale pink with a hint of their own colour, and a bright edge: cyan left, magenta right. */
function layThings(data: Uint8ClampedArray, context: StyleContext): void {
  const things: Frame = context.things()
  const { width, height } = things
  const light = luminanceOf(things)
  const rim = grown(context.subject, width, height, relative(things, 0.005))
  for (let p = 0; p < light.length; p++) {
    const i = p * 4
    const a = (things.data[i + 3] as number) / 255
    const edge = (rim[p] as number) * (1 - a)
    const left = (p % width) / width < 0.5
    if (edge > 0.02) {
      data[i] = (data[i] as number) + ((left ? 60 : 255) - (data[i] as number)) * edge
      data[i + 1] = (data[i + 1] as number) + ((left ? 235 : 70) - (data[i + 1] as number)) * edge
      data[i + 2] = (data[i + 2] as number) + ((left ? 255 : 210) - (data[i + 2] as number)) * edge
    }
    if (a === 0) continue
    const l = (light[p] as number) / 255
    const ramp = l * l * 0.4 + l * 0.6
    const own = 0.52
    data[i] = (data[i] as number) * (1 - a) + ((40 + ramp * 215) * (1 - own) + (things.data[i] as number) * own) * a
    data[i + 1] =
      (data[i + 1] as number) * (1 - a) + ((14 + ramp * 150) * (1 - own) + (things.data[i + 1] as number) * own * 0.92) * a
    data[i + 2] = (data[i + 2] as number) * (1 - a) + ((74 + ramp * 165) * (1 - own) + (things.data[i + 2] as number) * own) * a
  }
}
