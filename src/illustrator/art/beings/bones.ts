/** A skeleton: skull, ribs and long bones, in a person's poses. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Look } from '../drawable.ts'
import type { Limb, Skeleton } from '../people/skeleton.ts'
import { aim, being, inHead, inTrunk } from './being.ts'

const HOLLOW = '#2b2830'

/** Two bones with knuckles at their ends. */
function bones(pen: Pen, { root, joint, end }: Limb, color: string, thick: number): void {
  for (const [from, to] of [
    [root, joint],
    [joint, end],
  ] as const) {
    // prettier-ignore
    pen.limb([from, to], [thick, thick * 0.8], color)
    for (const [x, y] of [from, to]) pen.circle(x, y, thick * 0.78, color)
  }
}

function hand(pen: Pen, limb: Limb, color: string): void {
  pen.at(limb.end[0], limb.end[1], { rotate: aim(limb) }, () => {
    for (const y of [-4, -1.5, 1.5, 4]) pen.limb([[2, y * 0.8], [13, y * 1.5]], [2.6, 1.8], color) // prettier-ignore
    pen.limb([[0, 3], [6, 9]], [2.6, 2], color) // prettier-ignore
  })
}

function foot(pen: Pen, { end: [x, y] }: Limb, color: string, side: boolean): void {
  const long = side ? 18 : 12
  pen.path(`M${x - long} ${y + 5}Q${x - long * 0.7} ${y - 4} ${x} ${y - 4}Q${x + 6} ${y - 2} ${x + 6} ${y + 5}Z`, color)
}

function skull(pen: Pen, look: Look, bone: string): void {
  pen.path('M-17 -4C-19 -26 19 -26 17 -4C17 4 13 6 12 10V16Q0 20 -12 16V10C-13 6 -17 4 -17 -4Z', { color: bone, volume: 1.2 })
  if (look.view === 'back') return
  for (const s of [-1, 1]) {
    pen.ellipse(s * 7.5, -2, 5.2, 5.8, { color: HOLLOW, outline: false })
    if (look.mood === 'happy' || look.lit) pen.circle(s * 7.5, -2, 1.8, { color: '#ffd76a', outline: false, glow: 3 })
  }
  pen.path('M0 4L-3 9H3Z', { color: HOLLOW, outline: false })
  const open = look.mouth > 0.1 ? 3 + look.mouth * 4 : 0
  pen.rect(-8, 11, 16, 3 + open, { color: HOLLOW, outline: false })
  for (const x of [-6, -2, 2, 6]) pen.rect(x - 1.4, 10.4, 2.8, 3.6, bone, 0.6)
}

function draw(pen: Pen, skeleton: Skeleton, look: Look): void {
  const bone = bodyColor(look, '#f1ebdb')
  const far = shade(bone, -0.08)
  const { side, farArm, nearArm, farLeg, nearLeg } = skeleton
  if (side) { bones(pen, farArm, far, 6); hand(pen, farArm, far) } // prettier-ignore
  for (const [limb, color] of [[farLeg, side ? far : bone], [nearLeg, bone]] as const) { bones(pen, limb, color, 7.5); foot(pen, limb, shade(color, -0.03), side) } // prettier-ignore
  inTrunk(pen, skeleton, (long) => {
    for (let y = -6; y < long; y += 7) pen.rect(-3.4, y, 6.8, 5.6, bone, 2)
    pen.line('M-19 2Q0 -5 19 2', { color: bone, width: 5 })
    for (let i = 0; i < 5; i++) {
      const [y, w] = [7 + i * 6.4, 18 - Math.abs(i - 1.5) * 1.8]
      for (const s of [-1, 1])
        pen.line(`M0 ${y}C${s * w} ${y - 5} ${s * w} ${y + 6} ${s * w * 0.42} ${y + 7}`, { color: bone, width: 3.2 })
    }
    pen.path(
      `M-15 ${long - 6}Q0 ${long - 12} 15 ${long - 6}Q17 ${long + 5} 6 ${long + 6}Q0 ${long - 1} -6 ${long + 6}Q-17 ${long + 5} -15 ${long - 6}Z`,
      bone,
    )
  })
  inHead(pen, skeleton, () => skull(pen, look, bone))
  for (const limb of side ? [nearArm] : [farArm, nearArm]) { bones(pen, limb, bone, 6); hand(pen, limb, bone) } // prettier-ignore
}

/** The skeleton. */
export const BONES = being({
  name: 'skeleton',
  body: { leg: 84, torso: 54, arm: 62, shoulders: 18, hips: 12, head: 38, build: 1 },
  face: { eyes: -0.05, gap: 0.2, wide: 0.82, top: 0.46 },
  draw,
})
