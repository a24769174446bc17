/** Robots: a riveted body with a lamp-eyed head, jointed limbs and gripping hands. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Look } from '../drawable.ts'
import type { Limb, Skeleton } from '../people/skeleton.ts'
import { detail } from '../parts/paints.ts'
import { aim, being, inHead, inTrunk, mouthLine } from './being.ts'

const DARK = '#4a525e'

function piston(pen: Pen, { root, joint, end }: Limb, color: string, thick: number): void {
  pen.limb([root, joint], [thick * 0.62, thick * 0.62], DARK)
  pen.limb([joint, end], [thick, thick * 1.1], color)
  pen.circle(joint[0], joint[1], thick * 0.62, DARK)
  pen.circle(root[0], root[1], thick * 0.78, color)
}

function gripper(pen: Pen, limb: Limb): void {
  pen.at(limb.end[0], limb.end[1], { rotate: aim(limb) }, () => {
    pen.rect(-5, -8, 7, 16, DARK, 2)
    for (const s of [-1, 1]) pen.path(`M0 ${s * 3}L3 ${s * 10}L14 ${s * 9}L17 ${s * 3}L12 ${s * 4.500}L7 ${s * 5}L6 ${s * 2}Z`, shade(DARK, 0.1)) // prettier-ignore
  })
}

function foot(pen: Pen, { end }: Limb, color: string, side: boolean): void {
  const [x, y] = end
  const front = side ? 20 : 13
  pen.path(
    `M${x - front} ${y + 7}Q${x - front} ${y - 7} ${x - 2} ${y - 8}H${x + 6}Q${x + 13} ${y - 7} ${x + 13} ${y + 7}Z`,
    color,
  )
}

function head(pen: Pen, look: Look, metal: string, glowing: string, side: boolean): void {
  pen.rect(-2, -42, 4, 20, DARK)
  pen.circle(0, -43, 5, { color: glowing, glow: 6 })
  for (const s of [-1, 1]) pen.rect(s * 28 - 4, -8, 8, 16, DARK, 3)
  pen.rect(-27, -24, 54, 46, metal, 12)
  if (look.view === 'back') return pen.rect(-16, -12, 32, 20, detail(shade(metal, -0.12)), 4)
  const x = side ? -5 : 0
  pen.rect(x - 21, -15, 42, 32, '#232b38', 9)
  const eye = { color: glowing, glow: 6, outline: false } as const
  for (const s of [-1, 1]) {
    if (look.mood === 'sleepy') pen.rect(x + s * 10 - 5, -4, 10, 3, eye, 1.5)
    else pen.circle(x + s * 10, -4, 5.6, eye)
    if (look.mood === 'angry') pen.polygon([[x + s * 3, -6], [x + s * 17, -13], [x + s * 3, -13]], '#232b38') // prettier-ignore
  }
  pen.at(x, 0, {}, () => {
    if (look.mouth > 0.1) pen.ellipse(0, 9, 7, 1.5 + look.mouth * 4, eye)
    else pen.line(mouthLine(9, 8, look), { color: mix(glowing, '#ffffff', 0.2), width: 2.6 })
  })
}

function draw(pen: Pen, skeleton: Skeleton, look: Look): void {
  const metal = bodyColor(look, '#9fb2c4')
  const light = secondColor(look, '#f2a53a')
  const glowing = '#5fe3f5'
  const { side, farArm, nearArm, farLeg, nearLeg } = skeleton
  const far = shade(metal, -0.07)
  if (side) { piston(pen, farArm, far, 13); gripper(pen, farArm) } // prettier-ignore
  for (const [limb, color] of [[farLeg, side ? far : metal], [nearLeg, metal]] as const) { piston(pen, limb, color, 16); foot(pen, limb, shade(color, -0.03), side) } // prettier-ignore
  inTrunk(pen, skeleton, (long) => {
    pen.rect(-7, -8, 14, 14, DARK)
    pen.path(`M-28 0Q0 -6 28 0Q34 2 33 10L26 ${long + 2}Q0 ${long + 9} -26 ${long + 2}L-33 10Q-34 2 -28 0Z`, metal)
    pen.rect(-20, 10, 40, 26, detail(mix(metal, '#ffffff', 0.55)), 5)
    pen.circle(-9, 23, 7, light)
    for (const [i, lamp] of ['#e5534a', '#58c26a', '#4f9ae8'].entries()) pen.circle(5 + i * 6, 18, 2.4, { color: lamp, outline: false }) // prettier-ignore
    for (const y of [25, 30]) pen.line(`M3 ${y}H18`, { color: DARK, width: 2 })
    for (const s of [-1, 1]) for (const y of [7, long - 5]) pen.circle(s * 24, y, 1.8, detail(shade(metal, -0.2))) // prettier-ignore
  })
  inHead(pen, skeleton, () => head(pen, look, metal, glowing, side))
  for (const limb of side ? [nearArm] : [farArm, nearArm]) { piston(pen, limb, metal, 13); gripper(pen, limb) } // prettier-ignore
}

/** The robot. */
export const ROBOT = being({
  name: 'robot',
  body: { leg: 62, torso: 60, arm: 66, shoulders: 38, hips: 30, head: 54, build: 1 },
  face: { eyes: -0.07, gap: 0.18, wide: 0.9, top: 0.44 },
  draw,
})
