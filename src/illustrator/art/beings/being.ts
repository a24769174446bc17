/** The scaffold of beings that are no people: a person's joints and poses, under a skin of their own. */
import type { Pen, Point } from '../../pen/pen.ts'
import { plainFrame } from '../clothes/worn.ts'
import type { Drawable, Look, SocketName } from '../drawable.ts'
import { skeletonOf, strideOf, type Limb, type Proportions, type Skeleton } from '../people/skeleton.ts'
import { rigged } from '../rig.ts'

export type Being = {
  name: string
  body: Proportions
  draw(pen: Pen, skeleton: Skeleton, look: Look): void
  /** Its eyes below the middle of the head, half the distance between them, and the width of the crown, in shares of the head; where a hat sits above the middle. */
  face?: { eyes: number; gap: number; wide: number; top: number }
  /** It glides or stands fast: its legs cover no ground. */
  legless?: boolean
  /** Ground covered in a cycle of legs that are not a person's. */
  stride?(look: Look): number | undefined
}

/** A drawable from a being: posed, turned, with hands that hold and a head that wears hats. */
export function being({ name, body, draw, face, legless, stride }: Being): Drawable {
  const jointsOf = (look: Look): Skeleton => skeletonOf(body, look.pose, look.phase)
  const { eyes = 0, gap = 0.2, wide = 0.8, top = 0.46 } = face ?? {}
  return rigged({
    name,
    draw(pen, look) {
      const skeleton = jointsOf(look)
      aboutHip(pen, skeleton, () => draw(pen, skeleton, look))
    },
    points: (look) => pointsOf(jointsOf(look), body, top),
    ...(legless ? {} : { stride: stride ?? ((look: Look) => strideOf(body, look.pose)) }),
    headFrame(look) {
      const skeleton = jointsOf(look)
      const [x, y] = turned(skeleton, skeleton.head)
      const size = body.head
      return plainFrame([x, y - size * top], [x, y + size * eyes], size * gap, size * wide)
    },
  })
}

function aboutHip(pen: Pen, { hip, turn }: Skeleton, draw: () => void): void {
  pen.at(hip[0], hip[1], { rotate: turn }, () => pen.at(-hip[0], -hip[1], {}, draw))
}

function turned({ hip, turn }: Skeleton, [x, y]: Point): Point {
  const angle = (turn * Math.PI) / 180
  const [dx, dy] = [x - hip[0], y - hip[1]]
  return [hip[0] + dx * Math.cos(angle) - dy * Math.sin(angle), hip[1] + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

function pointsOf(skeleton: Skeleton, body: Proportions, top: number): Partial<Record<SocketName, Point>> {
  const { head, neck, hip, nearArm, farArm } = skeleton
  const points: Partial<Record<SocketName, Point>> = {
    hand: farArm.end,
    otherHand: nearArm.end,
    head: [head[0], head[1] - body.head * top],
    face: head,
    neck,
    mouth: [head[0] - 3, head[1] + body.head * 0.25],
    seat: [hip[0], hip[1] + 6],
    back: [(neck[0] + hip[0]) / 2 + body.shoulders * 0.6, (neck[1] + hip[1]) / 2],
  }
  return Object.fromEntries(Object.entries(points).map(([name, at]) => [name, turned(skeleton, at as Point)]))
}

/** Draws in the frame of the trunk: origin at the neck, y down to the hip at the given length. */
export function inTrunk(pen: Pen, { neck, hip }: Skeleton, draw: (long: number) => void): void {
  const rotate = (Math.atan2(neck[0] - hip[0], hip[1] - neck[1]) * 180) / Math.PI
  pen.at(neck[0], neck[1], { rotate }, () => draw(Math.hypot(neck[0] - hip[0], neck[1] - hip[1])))
}

/** Draws in the frame of the head: origin at its middle. */
export function inHead(pen: Pen, { head, neck }: Skeleton, draw: () => void): void {
  const rotate = (Math.atan2(head[0] - neck[0], neck[1] - head[1]) * 180) / Math.PI
  pen.at(head[0], head[1], { rotate }, draw)
}

/** The degrees from a limb's joint to its end, clockwise from the right. */
export function aim({ joint, end }: Limb): number {
  return (Math.atan2(end[1] - joint[1], end[0] - joint[0]) * 180) / Math.PI
}

/** A curve for a mouth by mood: a smile, a frown or a line, `half` wide on each side of its middle. */
export function mouthLine(y: number, half: number, { mood }: Look): string {
  const bend = mood === 'sad' || mood === 'angry' ? -0.6 : 0.6
  return `M${-half} ${y - (bend * half) / 4}Q0 ${y + bend * half} ${half} ${y - (bend * half) / 4}`
}
