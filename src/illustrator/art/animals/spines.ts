/** What stands up from a back: the prickly coat of a hedgehog, quills, plates, and the crest of a lizard. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import type { BodyPlan } from './body-plan.ts'
import type { Stance } from './gait.ts'

const between = (from: Point, to: Point, t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]

/** Plates or quills along the back, drawn behind the trunk. */
export function drawSpines(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const quills = plan.length < 45
  const count = quills ? 15 : 9
  const size = quills ? 9 : plan.length > 74 && plan.leg > 20 ? 19 : 8
  for (let index = 0; index < count; index++) {
    const t = index / (count - 1)
    const [x, y] = between(stance.shoulder, stance.hip, t * 1.24 - 0.12)
    const rise = plan.belly * (quills ? 0.52 : 0.46) * (1 - (t - 0.5) ** 2 * (quills ? 1.2 : 0.5))
    const lean = quills ? 6 + t * 4 : 3
    pen.polygon([[x - size * 0.55, y - rise + 5], [x + lean, y - rise - size], [x + size * 0.6, y - rise + 5]], plan.dark) // prettier-ignore
  }
}

/** A round coat of prickles over the whole back, down to the legs. */
export function drawPrickles(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const [cx, cy] = between(stance.shoulder, stance.hip, 0.56)
  const [rx, ry] = [plan.length * 0.5 + plan.rump * 0.56, plan.belly * 0.66]
  const tips: Point[] = []
  const count = 34
  for (let i = 0; i <= count; i++) {
    const turn = Math.PI * 0.94 + (i / count) * Math.PI * 1.16
    const far = i % 2 ? 1.14 : 0.96
    tips.push([cx + Math.cos(turn) * rx * far, cy + Math.sin(turn) * ry * far])
  }
  pen.polygon([...tips, [cx + rx * 0.4, cy + ry * 0.62], [cx - rx * 0.62, cy + ry * 0.5]], shade(plan.dark, 0.03)) // prettier-ignore
  const light = mix(plan.dark, plan.under, 0.6)
  for (let ring = 0; ring < 4; ring++)
    for (let i = 0; i < 9 + ring * 3; i++) {
      const turn = Math.PI * 0.98 + ((i + (ring % 2) * 0.5) / (9 + ring * 3)) * Math.PI * 1.04
      const far = 0.28 + ring * 0.19
      const [x, y] = [cx + Math.cos(turn) * rx * far, cy + Math.sin(turn) * ry * far + ry * 0.1]
      pen.line([[x, y], [x + Math.cos(turn) * 3 + 3.4, y + Math.sin(turn) * 4 - 2.6]], { color: light, width: 1.5 }) // prettier-ignore
    }
}

/** Little spikes from the head over the neck and back. */
export function drawSpikes(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const color = plan.maneColor ?? plan.dark
  const nape: Point = [stance.headBase[0] + plan.head * 0.1, stance.headBase[1] - plan.head * 0.42]
  const withers: Point = [stance.shoulder[0], stance.shoulder[1] - plan.chest * 0.42]
  const rump: Point = [stance.hip[0] + plan.rump * 0.2, stance.hip[1] - plan.rump * 0.4]
  for (let i = 0; i <= 15; i++) {
    const t = i / 15
    const [x, y] = t < 0.3 ? between(nape, withers, t / 0.3) : between(withers, rump, (t - 0.3) / 0.7)
    const arch = t < 0.3 ? 0 : Math.sin(((t - 0.3) / 0.7) * Math.PI) * plan.belly * 0.1
    const size = plan.head * (0.3 - Math.abs(t - 0.35) * 0.2)
    pen.polygon([[x - size * 0.5, y - arch + 2], [x + size * 0.3, y - arch - size], [x + size * 0.6, y - arch + 2]], color) // prettier-ignore
  }
}
