/** Ghosts: a floating sheet with a waving hem, dark eyes and two stubby arms. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { smoothLoop, tube } from '../curves.ts'
import { bodyColor, type Look } from '../drawable.ts'
import type { Skeleton } from '../people/skeleton.ts'
import { being } from './being.ts'

/** The outline from the crown down both sides to a hem of waves that wander with the phase. */
function sheet([x, y]: Point, foot: number, phase: number): string {
  const hem = Array.from({ length: 9 }, (_, i): Point => {
    const wave = Math.sin(phase * Math.PI * 2 + i * 1.2) * 2.5
    return [x + 48 - i * 12, foot + (i % 2 ? -14 : -1) + (i % 2 ? wave : 0)]
  })
  return smoothLoop([[x, y - 38], [x + 27, y - 26], [x + 35, y], [x + 37, y + 40], [x + 44, foot - 34], ...hem, [x - 44, foot - 34], [x - 37, y + 40], [x - 35, y], [x - 27, y - 26]]) // prettier-ignore
}

function face(pen: Pen, [x, y]: Point, look: Look, closed: boolean): void {
  const dark = { color: '#2b2f42', outline: false, volume: 0 } as const
  for (const s of [-1, 1]) {
    if (closed) pen.line(`M${x + s * 13 - 6} ${y - 2}q6 5 12 0`, { color: '#2b2f42', width: 3 })
    else pen.ellipse(x + s * 13, y - 3, 6.5, 9.5, dark)
    if (!closed) pen.circle(x + s * 13 - 2, y - 7, 2.2, { color: '#ffffff', outline: false })
    if (look.mood === 'angry') pen.line(`M${x + s * 5} ${y - 13}L${x + s * 21} ${y - 18}`, { color: '#2b2f42', width: 3.4 })
    pen.ellipse(x + s * 22, y + 9, 5, 3, { color: '#f3a7b4', alpha: 0.6, outline: false })
  }
  if (look.mood === 'happy')
    pen.path(`M${x - 9} ${y + 12}H${x + 9}Q${x + 8} ${y + 22} ${x} ${y + 22}Q${x - 8} ${y + 22} ${x - 9} ${y + 12}Z`, dark) // prettier-ignore
  else if (look.mood === 'sad') pen.line(`M${x - 8} ${y + 20}Q${x} ${y + 12} ${x + 8} ${y + 20}`, { color: '#2b2f42', width: 3 })
  else pen.ellipse(x, y + 16, 5.5, 5 + look.mouth * 5, dark)
}

function draw(pen: Pen, skeleton: Skeleton, look: Look): void {
  const cloth = bodyColor(look, '#f4f6fb')
  const { head, farArm, nearArm, side } = skeleton
  const sleeves = [farArm, nearArm].map(({ root, joint, end }, i) => {
    const shoulder: Point = [head[0] + (side ? 0 : i ? 26 : -26), root[1] + 10]
    return tube([shoulder, [joint[0] + (side ? 0 : i ? 12 : -12), joint[1] + 6], end], [24, 20, 13])
  })
  if (side) pen.path(sleeves[0] as string, shade(cloth, -0.06))
  const outline = sheet(head, -2, look.phase)
  pen.path(outline, { color: cloth, to: mix(cloth, '#b9c6ea', 0.4), glow: 5 })
  pen.inside(outline, () => {
    for (const [i, dx] of [-20, 4, 26].entries())
      pen.line(`M${head[0] + dx} ${head[1] + 70}Q${head[0] + dx * 1.2 + 3} -40 ${head[0] + dx * 1.4} -${8 + i * 2}`, { color: shade(cloth, -0.08), width: 3 }) // prettier-ignore
  })
  if (look.view !== 'back') face(pen, [head[0] + (side ? -7 : 0), head[1]], look, skeleton.eyesClosed || look.mood === 'sleepy')
  for (const sleeve of side ? sleeves.slice(1) : sleeves) pen.path(sleeve, cloth)
}

/** The ghost. */
export const GHOST = being({
  name: 'ghost',
  body: { leg: 46, torso: 52, arm: 50, shoulders: 32, hips: 20, head: 62, build: 1 },
  face: { eyes: -0.05, gap: 0.2, wide: 0.95, top: 0.58 },
  legless: true,
  draw,
})
