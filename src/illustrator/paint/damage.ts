/** What has happened to a thing, shown on its drawing whatever it is: a bite is gone, cracks run over it, a cut shows its inside. */
import { colorHex } from '../concepts/concepts.ts'
import { borrowCanvas, mix, releaseCanvas, type Canvas } from '../pen/pen.ts'
import type { SceneNode } from '../scene/scene.ts'

/** Where the thing lies on its canvas. */
type Box = { margin: number; width: number; height: number }

/** The inside of things that are cut open: flesh, and what lies in it. */
const INSIDES: Readonly<Record<string, readonly [flesh: string, seeds?: string | undefined, pit?: string]>> = {
  apple: ['#f7efcf', '#5a3420'], pear: ['#f5efd0', '#5a3420'], watermelon: ['#e8475a', '#2b2320'], pomegranate: ['#f3dcc2', '#c01f3d'], orange: ['#f9a13a', '#fbd9a0'], lemon: ['#f7e779', '#fdf6c0'], lime: ['#c9e28a', '#f0f7cf'], grapefruit: ['#f2766b', '#f9c4b8'],
  avocado: ['#dbe39a', undefined, '#7c4f2a'], peach: ['#f7c66b', undefined, '#8a4a2c'], plum: ['#e8b04a', undefined, '#6d4226'], kiwi: ['#8fc04a', '#23201c'], papaya: ['#f28b42', '#2c2622'], coconut: ['#fbf8ef'], tomato: ['#e25a48', '#f4d79a'], egg: ['#fdfaf2', undefined, '#f4b52e'], strawberry: ['#f2909a'], banana: ['#f9efc4'], bread: ['#f4e2bd'], pumpkin: ['#f0a54a', '#f6e3b4'], mango: ['#f8b53a', undefined, '#e9d49a'], fig: ['#d9668a', '#f3e0b0'], 'dragon fruit': ['#fdf8fb', '#2b2530'], 'passion fruit': ['#f1c24a', '#2b2520'], cucumber: ['#dcebb8', '#f2f7dc'], cabbage: ['#ecdff2'], onion: ['#f7eef5'], geode: ['#9a6fd0', '#d9c2f2'], rock: ['#8d8f96'],
} // prettier-ignore

/** Shows the damage that was said of a node on the drawing of one instance. */
export function showDamage(canvas: Canvas, node: SceneNode, box: Box): void {
  const traits = node.traits ?? []
  const inside = traits.find((trait) => trait.startsWith('inside '))?.slice(7)
  if (inside || traits.includes('halved')) cutOpen(canvas, node, box, inside ? colorHex(inside) : undefined)
  if (traits.includes('cracked')) crack(canvas, box)
  if (traits.includes('bitten')) bite(canvas, box)
}

/** The cut face: the thing's own outline, smaller, in the colour of its flesh, with its seeds or its stone. */
function cutOpen(canvas: Canvas, node: SceneNode, { margin, width, height }: Box, asked: string | undefined): void {
  const own = colorHex(node.colors[0] ?? '')
  const [known, seeds, pit] = INSIDES[node.concept] ?? [own ? mix(own, '#ffffff', 0.6) : '#f6ead0']
  const face = borrowCanvas(canvas.width, canvas.height)
  const drawn = face.getContext('2d')
  drawn.drawImage(canvas, 0, 0)
  drawn.globalCompositeOperation = 'source-in'
  drawn.fillStyle = asked ?? known
  drawn.fillRect(0, 0, face.width, face.height)
  const context = canvas.getContext('2d')
  const [cx, cy] = [margin + width / 2, margin + height * 0.54]
  context.save()
  context.globalCompositeOperation = 'source-atop'
  const narrower = 0.86
  context.drawImage(face, cx - cx * narrower, cy - cy * narrower, face.width * narrower, face.height * narrower)
  context.fillStyle = '#ffffff'
  context.globalAlpha = 0.22
  context.beginPath()
  context.ellipse(cx, cy, width * 0.2, height * 0.2, 0, 0, Math.PI * 2)
  context.fill()
  context.globalAlpha = 1
  const reach = Math.min(width, height)
  if (seeds && !asked)
    for (let ring = 0; ring < 2; ring++)
      for (let k = 0; k < 7 + ring * 4; k++) {
        const turn = (k / (7 + ring * 4)) * Math.PI * 2 + ring
        const far = 0.15 + ring * 0.12
        context.fillStyle = seeds
        context.beginPath()
        context.ellipse(cx + Math.cos(turn) * far * width, cy + Math.sin(turn) * far * height, reach * 0.024, reach * 0.04, turn + Math.PI / 2, 0, Math.PI * 2)
        context.fill()
      }
  if (pit) {
    context.fillStyle = pit
    context.beginPath()
    context.arc(cx, cy + height * 0.06, reach * 0.17, 0, Math.PI * 2)
    context.fill()
  }
  context.restore()
  releaseCanvas(face)
} // prettier-ignore

/** Jagged lines from the upper edge down over the body, each with a branch and a light lip. */
function crack(canvas: Canvas, { margin, width, height }: Box): void {
  const context = canvas.getContext('2d')
  const lines = [
    [[0.56, 0], [0.5, 0.16], [0.6, 0.27], [0.49, 0.42], [0.58, 0.55], [0.5, 0.72], [0.55, 0.82]],
    [[0.49, 0.42], [0.36, 0.5], [0.4, 0.6], [0.28, 0.68]],
    [[0.58, 0.55], [0.7, 0.6], [0.68, 0.7], [0.8, 0.78]],
    [[0.6, 0.27], [0.72, 0.32], [0.74, 0.42]],
  ] // prettier-ignore
  context.save()
  context.globalCompositeOperation = 'source-atop'
  context.lineJoin = 'miter'
  const thick = Math.max(1.4, Math.min(width, height) * 0.02)
  for (const [color, shift, share] of [['rgba(255,255,255,0.55)', thick * 0.8, 0.7], ['#2a1f1c', 0, 1]] as const) {
    lines.forEach((points, k) => {
      context.strokeStyle = color
      context.lineWidth = thick * share * (k === 0 ? 1 : 0.7)
      context.beginPath()
      points.forEach(([x = 0, y = 0], i) => {
        const at = [margin + x * width + shift, margin + y * height] as const
        if (i === 0) context.moveTo(...at)
        else context.lineTo(...at)
      })
      context.stroke()
    })
  } // prettier-ignore
  context.restore()
}

/** Three scallops out of the upper right of its outline, wherever that is. */
function bite(canvas: Canvas, { margin, width, height }: Box): void {
  const context = canvas.getContext('2d')
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const [cx, cy] = [margin + width / 2, margin + height * 0.55]
  const [dx, dy] = [0.8 * width, -0.36 * height]
  let edge = 0
  for (let step = 0; step <= 60; step++) {
    const [x, y] = [Math.round(cx + (dx * step) / 60), Math.round(cy + (dy * step) / 60)]
    const isOn =
      x >= 0 && y >= 0 && x < canvas.width && y < canvas.height && (data[(y * canvas.width + x) * 4 + 3] as number) > 160
    if (isOn) edge = step / 60
  }
  const [x, y] = [cx + dx * edge, cy + dy * edge]
  const radius = Math.min(width, height) * 0.17
  context.save()
  context.globalCompositeOperation = 'destination-out'
  for (const [ox, oy] of [[0, 0], [-0.85, -0.62], [0.52, 0.9]] as const) {
    context.beginPath()
    context.arc(x + ox * radius, y + oy * radius, radius, 0, Math.PI * 2)
    context.fill()
  } // prettier-ignore
  context.restore()
}
