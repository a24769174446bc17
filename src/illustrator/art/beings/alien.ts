/** Aliens: a great head with dark almond eyes on a slight body, in any colour asked. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, secondColor, type Look } from '../drawable.ts'
import { SHINE } from '../outlines.ts'
import type { Limb, Skeleton } from '../people/skeleton.ts'
import { aim, being, inHead, inTrunk, mouthLine } from './being.ts'

function arm(pen: Pen, limb: Limb, skin: string): void {
  pen.path(tube([limb.root, limb.joint, limb.end], [10, 8, 7]), skin)
  pen.at(limb.end[0], limb.end[1], { rotate: aim(limb) }, () => {
    for (const turn of [-28, 0, 28]) pen.at(0, 0, { rotate: turn }, () => { pen.limb([[0, 0], [10, 0]], [4, 3.4], skin); pen.circle(11, 0, 3, skin) }) // prettier-ignore
  })
}

function leg(pen: Pen, { root, joint, end }: Limb, skin: string): void {
  pen.path(tube([root, joint, end], [13, 10, 9]), skin)
  pen.path(`M${end[0] + 6} ${end[1] + 7}V${end[1] - 2}Q${end[0]} ${end[1] - 6} ${end[0] - 6} ${end[1] - 3}Q${end[0] - 16} ${end[1]} ${end[0] - 15} ${end[1] + 7}Z`, shade(skin, -0.04)) // prettier-ignore
}

function head(pen: Pen, look: Look, skin: string, side: boolean, closed: boolean): void {
  for (const s of [-1, 1]) {
    pen.line(`M${s * 12} -30Q${s * 14} -46 ${s * 22} -50`, { color: shade(skin, -0.1), width: 3.4 })
    pen.circle(s * 23, -51, 5, mix(skin, '#ffffff', 0.25))
  }
  pen.path('M0 34C-12 34 -33 12 -35 -6C-37 -28 -20 -38 0 -38C20 -38 37 -28 35 -6C33 12 12 34 0 34Z', { color: skin, volume: 0.8 })
  if (look.view === 'back') return
  pen.at(side ? -5 : 0, 0, {}, () => {
    for (const s of [-1, 1]) {
      if (closed) pen.line(`M${s * 6} 2Q${s * 16} 6 ${s * 27} -6`, { color: '#15201c', width: 3 })
      else {
        pen.ellipse(s * 16, -3, 12.5, 8.5, { color: '#15201c', outline: false, volume: 0.3 }, s * -32)
        pen.ellipse(s * 16 - 4, -6, 3.6, 2.2, { ...SHINE, alpha: 0.85 }, -30)
      }
      pen.circle(s * 2.4, 13, 1, { color: shade(skin, -0.25), outline: false })
    }
    if (look.mouth > 0.1) pen.ellipse(0, 22, 5, 1.5 + look.mouth * 4, { color: '#5a2a38', outline: false })
    else pen.line(mouthLine(21, 8, look), { color: shade(skin, -0.3), width: 2.4 })
  })
}

function draw(pen: Pen, skeleton: Skeleton, look: Look): void {
  const skin = bodyColor(look, '#7fcf5f')
  const suit = secondColor(look, '#6a5fc4')
  const { side, farArm, nearArm, farLeg, nearLeg } = skeleton
  if (side) arm(pen, farArm, shade(skin, -0.07))
  leg(pen, farLeg, side ? shade(skin, -0.07) : skin)
  leg(pen, nearLeg, skin)
  inTrunk(pen, skeleton, (long) => {
    pen.limb([[0, -12], [0, 6]], [9, 9], skin) // prettier-ignore
    pen.path(
      `M-15 3Q0 -4 15 3L12 ${long * 0.5}Q17 ${long} 14 ${long + 9}Q0 ${long + 16} -14 ${long + 9}Q-17 ${long} -12 ${long * 0.5}Z`,
      suit,
    )
    pen.path('M-8 1L0 13L8 1Q0 -2 -8 1Z', mix(suit, '#ffffff', 0.55))
    pen.circle(0, 20, 4, '#f6d95a')
  })
  inHead(pen, skeleton, () => head(pen, look, skin, side, skeleton.eyesClosed || look.mood === 'sleepy'))
  for (const limb of side ? [nearArm] : [farArm, nearArm]) arm(pen, limb, skin)
}

/** The alien. */
export const ALIEN = being({
  name: 'alien',
  body: { leg: 52, torso: 42, arm: 56, shoulders: 17, hips: 15, head: 66, build: 0.8 },
  face: { eyes: -0.05, gap: 0.24, wide: 0.9, top: 0.55 },
  draw,
})
