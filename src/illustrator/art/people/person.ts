/** The person rig: one figure for every role, dressed, posed and in motion, facing left or the viewer. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import type { Drawable, Look, SocketName } from '../drawable.ts'
import { rigged } from '../rig.ts'
import { drawBack, drawLower, drawTorso } from './clothes.ts'
import { drawBackHair, drawHead } from './head.ts'
import { outfitOf, type Outfit } from './outfit.ts'
import { ROLES, type Role } from './roles.data.ts'
import { skeletonOf, strideOf, type Limb, type Proportions, type Skeleton } from './skeleton.ts'

/** Proportions by age, gender and build. */
export function proportionsOf(look: Look, female: boolean): Proportions {
  const role = ROLES[String(look.params['role'] ?? 'person')]
  const age = look.age === 'adult' ? (role?.age ?? 'adult') : look.age
  const build = buildOf(look, role)
  if (age === 'baby') return { leg: 26, torso: 34, arm: 32, shoulders: 12, hips: 12, head: 40, build: 1.1 * build }
  if (age === 'child') return { leg: 56, torso: 40, arm: 46, shoulders: 13, hips: 11, head: 37, build: 0.88 * build }
  const tall = age === 'old' ? 0.95 : 1
  return {
    leg: 86 * tall,
    torso: 54 * tall,
    arm: 62,
    shoulders: (female ? 15.5 : 19) * (build > 1 ? 1.1 : 1),
    hips: female ? 14 : 13.5,
    head: 36,
    build,
  }
}

function buildOf({ traits }: Look, role: Role | undefined): number {
  const is = (...names: string[]): boolean => traits.some((one) => names.includes(one))
  if (is('fat', 'chubby', 'plump', 'overweight') || role === ROLES['santa']) return 1.4
  if (is('thin', 'slim', 'skinny')) return 0.85
  if (is('muscular', 'strong')) return 1.2
  return role?.build === 'fat' ? 1.4 : role?.build === 'thin' ? 0.85 : role?.build === 'strong' ? 1.2 : 1
}

type Drawn = { skeleton: Skeleton; outfit: Outfit; body: Proportions }

function prepare(look: Look): Drawn {
  const outfit = outfitOf(look)
  const body = proportionsOf(look, outfit.female)
  const tailed = outfit.lower === 'tail' && look.pose === 'stand'
  return { outfit, body, skeleton: skeletonOf(body, tailed ? 'stand' : look.pose, look.phase) }
}

function drawPerson(pen: Pen, look: Look): void {
  const { skeleton, outfit, body } = prepare(look)
  const back = look.view === 'back'
  pen.at(skeleton.hip[0], skeleton.hip[1], { rotate: skeleton.turn }, () => {
    pen.at(-skeleton.hip[0], -skeleton.hip[1], {}, () => {
      drawBack(pen, skeleton, outfit, body, look)
      if (!back) drawBackHair(pen, skeleton, outfit, body)
      if (skeleton.side) arm(pen, skeleton.farArm, outfit, body, true)
      if (outfit.lower !== 'tail') {
        leg(pen, skeleton.farLeg, outfit, body, true, skeleton.side)
        leg(pen, skeleton.nearLeg, outfit, body, false, skeleton.side)
      }
      const raised = (limb: Limb): boolean => limb.end[1] < skeleton.neck[1] + 4
      if (!skeleton.side) for (const limb of [skeleton.farArm, skeleton.nearArm]) if (raised(limb) && !(look.pose === 'think' || look.pose === 'eat' || look.pose === 'drink' || look.pose === 'sing' || look.pose === 'look')) arm(pen, limb, outfit, body, false) // prettier-ignore
      drawLower(pen, skeleton, outfit, body)
      drawTorso(pen, skeleton, outfit, body, look)
      drawHead(pen, skeleton, outfit, body, look)
      if (skeleton.side) arm(pen, skeleton.nearArm, outfit, body, false)
      else for (const limb of [skeleton.farArm, skeleton.nearArm]) if (!raised(limb) || look.pose === 'think' || look.pose === 'eat' || look.pose === 'drink' || look.pose === 'sing' || look.pose === 'look') arm(pen, limb, outfit, body, false) // prettier-ignore
      if (look.pose === 'read') book(pen, skeleton)
    })
  })
}

function book(pen: Pen, { farArm, nearArm }: Skeleton): void {
  const x = (farArm.end[0] + nearArm.end[0]) / 2
  const y = Math.min(farArm.end[1], nearArm.end[1])
  pen.polygon([[x, y - 14], [x - 19, y - 20], [x - 19, y + 5], [x, y + 11], [x + 19, y + 5], [x + 19, y - 20]], '#b5473a') // prettier-ignore
  pen.polygon([[x, y - 16], [x - 16, y - 22], [x - 16, y - 18], [x, y - 12], [x + 16, y - 18], [x + 16, y - 22]], '#fbf5e6') // prettier-ignore
  pen.line([[x, y - 13], [x, y + 10]], { color: '#8f3229', width: 1.6 }) // prettier-ignore
}

function arm(pen: Pen, limb: Limb, outfit: Outfit, body: Proportions, far: boolean): void {
  const thick = 10.5 * Math.sqrt(body.build) * (body.arm / 62) ** 0.3
  const dim = (color: string): string => (far ? shade(color, -0.07) : shade(color, -0.015))
  const coat = outfit.extras.has('coat') ? (outfit.extraColors['coat'] ?? '#fbfcfd') : outfit.top
  const { root, joint, end } = limb
  const glove = outfit.extras.has('gloves')
  const hand = dim(glove ? (outfit.extraColors['gloves'] ?? '#f4f4f2') : outfit.skin)
  const big = outfit.extras.has('bigGloves') ? 2 : 1
  const toward = Math.atan2(end[1] - joint[1], end[0] - joint[0])
  const palm: Point = [end[0] + Math.cos(toward) * 3, end[1] + Math.sin(toward) * 3]
  pen.path(tube([root, joint, end], [thick * 1.04, thick * 0.82, thick * 0.6]), dim(outfit.skin))
  pen.ellipse(palm[0], palm[1], 5.4 * big, 4.2 * big, hand, (toward * 180) / Math.PI)
  if (big === 1) pen.limb([palm, [palm[0] + Math.cos(toward - 1) * 5.4, palm[1] + Math.sin(toward - 1) * 5.4]], [3.4, 2.4], hand)
  if (outfit.sleeves === 'long' || outfit.extras.has('coat')) {
    const wide = outfit.lower === 'robe' ? 1.6 : 0.88
    const cuff: Point = [end[0] - Math.cos(toward) * 2, end[1] - Math.sin(toward) * 2]
    pen.path(tube([root, joint, cuff], [thick * 1.14, thick * 1.0, thick * wide]), dim(coat))
    if (outfit.extras.has('ermine')) pen.circle(cuff[0], cuff[1], thick * 0.56, '#fbf8f0')
    if (outfit.extras.has('reflective')) pen.circle(joint[0], joint[1], thick * 0.5, { color: '#f1ee8a', outline: false })
  } else if (outfit.sleeves === 'short') {
    const half: Point = [root[0] + (joint[0] - root[0]) * 0.62, root[1] + (joint[1] - root[1]) * 0.62]
    pen.path(tube([root, half], [thick * 1.2, thick * 1.28]), dim(outfit.top))
  }
  if (outfit.extras.has('armour')) pen.circle(root[0], root[1] + 1, thick * 0.78, dim(shade(outfit.top, 0.04)))
}

function leg(pen: Pen, limb: Limb, outfit: Outfit, body: Proportions, far: boolean, side: boolean): void {
  const thick = 14.5 * Math.sqrt(body.build) * (body.leg / 86) ** 0.35
  const dim = (color: string): string => (far ? shade(color, -0.06) : color)
  const { root, joint, end } = limb
  const bare = outfit.lower !== 'trousers'
  const skin = dim(outfit.lower === 'tutu' ? '#fbe3e4' : outfit.skin)
  pen.path(tube([root, joint, end], [thick * 1.1, thick * 0.86, thick * 0.6]), bare ? skin : dim(outfit.bottom))
  if (!bare) pen.path(tube([root, joint, end], [thick * 1.16, thick * 0.94, thick * 0.78]), dim(outfit.bottom))
  if (outfit.lower === 'shorts') {
    const hem: Point = [root[0] + (joint[0] - root[0]) * 0.84, root[1] + (joint[1] - root[1]) * 0.84]
    pen.path(tube([root, hem], [thick * 1.2, thick * 1.24]), dim(outfit.bottom))
  }
  const shin = Math.atan2(end[1] - joint[1], end[0] - joint[0])
  if (outfit.extras.has('boots')) {
    const top: Point = [joint[0] + (end[0] - joint[0]) * 0.5, joint[1] + (end[1] - joint[1]) * 0.5]
    pen.path(tube([top, end], [thick * 0.9, thick * 0.8]), dim(outfit.shoe))
  }
  const shoe = dim(outfit.extras.has('barefoot') ? outfit.skin : outfit.shoe)
  const turn = (shin * 180) / Math.PI - 90
  const flat = Math.abs(turn) < 34 ? 0 : turn * 0.75
  const front = side ? 1 : 0.72
  const long = body.leg < 40 ? 0.82 : 1
  pen.at(end[0], end[1], { rotate: flat, scaleX: (side || limb.root[0] < 0 ? 1 : -1) * front * long }, () => {
    pen.path('M5.500 -4C7 0 6.500 7 5.500 7H-13C-16 7 -16 3 -13 1.500C-9 0 -6 -2 -5 -5Z', shoe)
    if (!outfit.extras.has('barefoot'))
      pen.path('M6 5H-15C-15 6 -14.500 7 -13 7H5.500Z', { color: shade(shoe, -0.12), outline: false })
  })
}

function pointsOf(look: Look): Partial<Record<SocketName, Point>> {
  const { skeleton, body } = prepare(look)
  const turned = ([x, y]: Point): Point => {
    const angle = (skeleton.turn * Math.PI) / 180
    const [dx, dy] = [x - skeleton.hip[0], y - skeleton.hip[1]]
    return [
      skeleton.hip[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
      skeleton.hip[1] + dx * Math.sin(angle) + dy * Math.cos(angle),
    ]
  }
  const { head, neck, hip, nearArm, farArm } = skeleton
  const points: Partial<Record<SocketName, Point>> = {
    hand: farArm.end,
    otherHand: nearArm.end,
    head: [head[0], head[1] - body.head * 0.46],
    face: head,
    neck,
    mouth: [head[0] - 4, head[1] + body.head * 0.26],
    seat: [hip[0], hip[1] + 6],
    back: [(neck[0] + hip[0]) / 2 + body.shoulders * 0.6, (neck[1] + hip[1]) / 2],
  }
  return Object.fromEntries(Object.entries(points).map(([name, at]) => [name, turned(at as Point)]))
}

const strideFor = (look: Look): number | undefined => strideOf(prepare(look).body, look.pose)

const rig = (name: string, role: string): Drawable =>
  rigged({ name, draw: drawPerson, points: pointsOf, stride: strideFor, params: { role } })

/** The person rig by itself and under the name of every role. */
export const PEOPLE: readonly Drawable[] = Object.keys(ROLES).map((name) => rig(name, name))
