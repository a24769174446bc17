/** What stands nearest the viewer, out of the way of the things: soft grasses and flowers in the lower corners. */
import { borrowCanvas } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'

/** Grasses that rise in the corners and leave the middle free; a little out of focus. */
export function nearGrasses(easel: Easel, colors: readonly string[], flowers: readonly string[] = []): EnvironmentLayer {
  const random = easel.chance(411)
  const { width, height, unit } = easel
  // Drawn at half size, which is as soft as what is too near to be sharp.
  const band = Math.ceil(unit * 0.16)
  const small = borrowCanvas(Math.ceil(width / 2), Math.ceil(band / 2))
  const context = small.getContext('2d')
  context.scale(0.5, 0.5)
  context.translate(0, band - height)
  context.lineCap = 'round'
  const side = random() < 0.5 ? 1 : 0.55
  for (let i = 0; i < 150; i++) {
    const right = i % 2 === 1
    const off = random() ** 1.7 * 0.34 * (right ? side : 1.55 - side)
    const x = right ? width * (1 - off) : width * off
    const tall = unit * random.between(0.03, 0.13) * (1 - off * 2.4)
    if (tall <= unit * 0.012) continue
    const lean = random.between(-0.4, 0.4) * tall
    context.strokeStyle = easel.lit(random.pick(colors))
    context.lineWidth = unit * random.between(0.0018, 0.0046)
    context.beginPath()
    context.moveTo(x, height + unit * 0.01)
    context.quadraticCurveTo(x + lean * 0.2, height - tall * 0.6, x + lean, height - tall)
    context.stroke()
    if (flowers.length === 0 || random() > 0.16) continue
    context.fillStyle = easel.lit(random.pick(flowers))
    const size = unit * random.between(0.006, 0.012)
    context.beginPath()
    for (let petal = 0; petal < 6; petal++)
      context.ellipse(x + lean + Math.cos(petal * 1.05) * size * 0.8, height - tall + Math.sin(petal * 1.05) * size * 0.6, size * 0.6, size * 0.5, 0, 0, Math.PI * 2) // prettier-ignore
    context.fill()
    context.fillStyle = easel.lit('#f4c94a')
    context.beginPath()
    context.arc(x + lean, height - tall, size * 0.45, 0, Math.PI * 2)
    context.fill()
  }
  const canvas = borrowCanvas(width, height)
  canvas.getContext('2d').drawImage(small, 0, height - band, small.width * 2, small.height * 2)
  return { name: 'near grasses', kind: 'front', depth: 0.04, canvas }
}
