/** Beings half human: mummies in their bandages, the bull-headed minotaur, the centaur with a horse below, the scarecrow on its pole. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { kneeOf, tube } from '../curves.ts'
import { bodyColor, secondColor, type Look } from '../drawable.ts'
import { footAt } from '../animals/gait.ts'
import type { Limb, Skeleton } from '../people/skeleton.ts'
import { aim, being, inHead, inTrunk, mouthLine } from './being.ts'

const INK = { color: '#2b2022', outline: false } as const

/** Eyes, brows and mouth in the frame of a head. */
function plainFace(pen: Pen, look: Look, x: number, closed: boolean): void {
  for (const s of [-1, 1]) {
    if (closed) pen.line(`M${x + s * 8 - 4} 0q4 3 8 0`, { color: INK.color, width: 2 })
    else pen.circle(x + s * 8, 0, 2.8, INK)
    if (look.mood === 'angry') pen.line(`M${x + s * 3} -5L${x + s * 13} -9`, { color: INK.color, width: 2.4 })
  }
}

function limbOf(pen: Pen, { root, joint, end }: Limb, thick: number, color: string): void {
  pen.path(tube([root, joint, end], [thick * 1.1, thick * 0.9, thick * 0.72]), color)
}

function fist(pen: Pen, limb: Limb, size: number, color: string): void {
  pen.at(limb.end[0], limb.end[1], { rotate: aim(limb) }, () => {
    pen.ellipse(4, 0, size, size * 0.8, color)
    pen.limb([[4, 0], [5, -size]], [size * 0.6, size * 0.5], color) // prettier-ignore
  })
}

/** Bandages across an area: slanting seams, every other the other way. */
function wraps(
  pen: Pen,
  data: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
  color: string,
): void {
  pen.inside(data, () => {
    for (let y = top, i = 0; y < bottom; y += 9, i++)
      pen.line([[left, y + (i % 2 ? 5 : 0)], [right, y + (i % 2 ? -1 : 7)]], { color: shade(color, -0.2), width: 1.8 }) // prettier-ignore
  })
}

function wrapped(pen: Pen, { root, joint, end }: Limb, thick: number, color: string): void {
  const data = tube([root, joint, end], [thick * 1.05, thick, thick * 0.85])
  const xs = [root[0], joint[0], end[0]]
  const ys = [root[1], joint[1], end[1]]
  pen.path(data, color)
  wraps(pen, data, [Math.min(...xs) - thick, Math.min(...ys) - thick, Math.max(...xs) + thick, Math.max(...ys) + thick], color)
}

function mummy(pen: Pen, skeleton: Skeleton, look: Look): void {
  const cloth = bodyColor(look, '#e9dfc4')
  const { side, farArm, nearArm, farLeg, nearLeg } = skeleton
  const far = shade(cloth, -0.08)
  const arm = (limb: Limb, color: string): void => {
    wrapped(pen, limb, 14, color)
    fist(pen, limb, 7, color)
    pen.line(`M${limb.joint[0]} ${limb.joint[1] + 6}q-5 12 1 24`, { color: shade(color, -0.05), width: 6, cap: 'butt' })
  }
  if (side) arm(farArm, far)
  for (const [limb, color] of [
    [farLeg, side ? far : cloth],
    [nearLeg, cloth],
  ] as const) {
    // prettier-ignore
    wrapped(pen, limb, 18, color)
    pen.ellipse(limb.end[0] - (side ? 4 : 1), limb.end[1] + 1, side ? 13 : 10, 6, shade(color, -0.03))
  }
  inTrunk(pen, skeleton, (long) => {
    const data = `M-21 2Q0 -8 21 2L17 ${long + 8}Q0 ${long + 15} -17 ${long + 8}Z`
    pen.path(data, cloth)
    wraps(pen, data, [-26, -4, 26, long + 14], cloth)
  })
  inHead(pen, skeleton, () => {
    const data = 'M-17 -4C-18 -28 18 -28 17 -4C17 12 10 22 0 22C-10 22 -17 12 -17 -4Z'
    pen.path(data, cloth)
    wraps(pen, data, [-20, -26, 20, 24], cloth)
    if (look.view === 'back') return
    pen.path('M-16 -6Q0 -11 16 -5V4Q0 0 -16 5Z', { color: '#2e2620', outline: false })
    const x = side ? -4 : 0
    for (const s of [-1, 1])
      pen.circle(x + s * 7, -2, skeleton.eyesClosed ? 1 : 3.2, { color: '#f4d24a', glow: 4, outline: false })
    pen.path('M10 16q14 6 12 24l-6 -2q2 -12 -9 -18Z', cloth)
  })
  for (const limb of side ? [nearArm] : [farArm, nearArm]) arm(limb, cloth)
}

function minotaur(pen: Pen, skeleton: Skeleton, look: Look): void {
  const hide = bodyColor(look, '#7d5234')
  const cloth = secondColor(look, '#a8352e')
  const { side, farArm, nearArm, farLeg, nearLeg, hip } = skeleton
  const arm = (limb: Limb, color: string): void => {
    limbOf(pen, limb, 20, color)
    fist(pen, limb, 10, color)
    const [x, y] = [limb.joint[0] + (limb.end[0] - limb.joint[0]) * 0.7, limb.joint[1] + (limb.end[1] - limb.joint[1]) * 0.7]
    pen.circle(x, y, 8.6, '#c99a3f')
  }
  pen.path(tube([hip, [hip[0] + 34, hip[1] + 4], [hip[0] + 42, hip[1] + 44]], [7, 6, 5]), hide) // prettier-ignore
  pen.ellipse(hip[0] + 43, hip[1] + 50, 7, 11, shade(hide, -0.16))
  if (side) arm(farArm, shade(hide, -0.07))
  for (const limb of [farLeg, nearLeg]) {
    const color = side && limb === farLeg ? shade(hide, -0.07) : shade(hide, -0.03)
    const [x, y] = limb.end
    limbOf(pen, limb, 25, color)
    pen.path(`M${x - 9} ${y - 6}H${x + 9}L${x + 10} ${y + 7}H${x - 13}Z`, '#2d2523')
  }
  inTrunk(pen, skeleton, (long) => {
    pen.path(`M-36 8Q-34 -10 0 -10Q34 -10 36 8Q34 30 22 ${long + 4}H-22Q-34 30 -36 8Z`, hide)
    pen.line(`M-24 19Q-12 28 -1 20M24 19Q12 28 1 20M0 24V${long - 8}M-9 36h18`, { color: shade(hide, -0.14), width: 2 })
    pen.path(`M-25 ${long}H25L28 ${long + 26}L9 ${long + 20}L0 ${long + 38}L-9 ${long + 20}L-28 ${long + 26}Z`, cloth)
    pen.rect(-25, long - 6, 50, 9, '#5b3a22', 2)
    pen.circle(0, long - 1.5, 6, '#e2b548')
  })
  inHead(pen, skeleton, () => {
    for (const s of [-1, 1]) {
      pen.path(`M${s * 14} -12C${s * 34} -8 ${s * 44} -22 ${s * 38} -42C${s * 34} -28 ${s * 24} -24 ${s * 12} -24Z`, '#efe4c8')
      pen.ellipse(s * 25, -4, 11, 5.5, shade(hide, -0.05), s * 16)
    }
    pen.path('M-20 -12C-20 -30 20 -30 20 -12L15 14Q0 26 -15 14Z', hide)
    pen.path('M-12 -26Q0 -34 12 -26Q8 -12 0 -9Q-8 -12 -12 -26Z', shade(hide, -0.18))
    if (look.view === 'back') return
    const x = side ? -5 : 0
    pen.ellipse(x, 16, 18, 12.5, mix(hide, '#f2d6b4', 0.55))
    for (const s of [-1, 1]) pen.ellipse(x + s * 7, 14, 2.6, 3.4, INK, s * 20)
    pen.line(`M${x - 5} 19Q${x} 33 ${x + 5} 19`, { color: '#e8bf4a', width: 3 })
    pen.at(0, -4, {}, () =>
      plainFace(pen, { ...look, mood: look.mood === 'neutral' ? 'angry' : look.mood }, x, skeleton.eyesClosed),
    )
  })
  for (const limb of side ? [nearArm] : [farArm, nearArm]) arm(limb, hide)
}

/** The steps of a horse's legs: how far a hoof reaches, how high, how long it stays on the ground, and when each begins. */
function stepOf(pose: Look['pose']): { stride: number; lift: number; share: number; offsets: readonly [number, number, number, number] } | undefined {
  if (pose === 'walk' || pose === 'carry' || pose === 'dance') return { stride: 0.8, lift: 0.25, share: 0.65, offsets: [0.25, 0.75, 0, 0.5] }
  return pose === 'run' || pose === 'gallop' ? { stride: 1.3, lift: 0.42, share: 0.34, offsets: [0.62, 0.5, 0.12, 0] } : undefined
} // prettier-ignore

const CENTAUR = { leg: 84, torso: 52 }

/** Ground that a centaur covers in a cycle; its legs begin a little under the hip. */
function centaurStride({ pose }: Look): number | undefined {
  const step = stepOf(pose)
  return step && pose !== 'dance' ? ((CENTAUR.leg - 22) * step.stride) / step.share : undefined
}

function centaur(pen: Pen, skeleton: Skeleton, look: Look): void {
  const coat = bodyColor(look, '#8a5a33')
  const skin = '#e0ad80'
  const hair = secondColor(look, '#3f2a1c')
  const { hip, farArm, nearArm } = skeleton
  const [x, y] = hip
  const leg = Math.abs(y + 22)
  const step = stepOf(look.pose)
  const hoof = (rootX: number, offset: number, bend: number, color: string): void => {
    const [dx, dy] = step ? footAt(look.phase + offset, leg * step.stride, leg * step.lift, step.share) : [0, 0]
    const foot: Point = [rootX + dx, dy - 5]
    const root: Point = [rootX, y + 22]
    const long = leg * 0.62
    pen.path(tube([root, kneeOf(root, foot, long, long, bend), foot], [25, 14, 11]), color)
    pen.path(`M${foot[0] - 6} ${foot[1] - 5}H${foot[0] + 6}L${foot[0] + 8} ${foot[1] + 5}H${foot[0] - 10}Z`, '#2d2523')
  }
  pen.path(tube([[x + 104, y + 6], [x + 132, y + 22], [x + 128, y + 76]], [12, 24, 9]), hair) // prettier-ignore
  const far = shade(coat, -0.09)
  const [nearFront, farFront, nearHind, farHind] = step?.offsets ?? [0, 0, 0, 0]
  hoof(x + 12, farFront, -1, far)
  hoof(x + 96, farHind, 1, far)
  pen.path(tube([[x - 2, y + 8], [x + 46, y + 16], [x + 92, y + 12]], [48, 50, 54]), coat) // prettier-ignore
  hoof(x - 4, nearFront, -1, coat)
  hoof(x + 84, nearHind, 1, coat)
  const arm = (limb: Limb, color: string): void => {
    limbOf(pen, limb, 13, color)
    fist(pen, limb, 6, color)
  }
  const { side } = skeleton
  if (side) arm(farArm, shade(skin, -0.07))
  inTrunk(pen, skeleton, (long) => {
    pen.path(`M-22 4Q0 -6 22 4L16 ${long}Q22 ${long + 18} 0 ${long + 20}Q-22 ${long + 18} -16 ${long}Z`, skin)
    pen.path(
      `M-18 ${long - 2}Q0 ${long + 6} 18 ${long - 2}Q26 ${long + 22} 0 ${long + 26}Q-24 ${long + 20} -18 ${long - 2}Z`,
      coat,
    )
    pen.line('M-14 16Q-7 22 -1 17M14 16Q7 22 1 17M0 22V40', { color: shade(skin, -0.12), width: 1.8 })
    pen.limb([[-18, 4], [14, 44]], [5, 5], '#6b4426') // prettier-ignore
  })
  inHead(pen, skeleton, () => {
    pen.path('M-17 -6C-20 -28 20 -28 18 -4L20 26Q10 32 4 20H-10Q-20 20 -17 -6Z', hair)
    pen.path('M-14 -4C-14 -20 14 -20 14 -4C14 10 8 18 0 18C-8 18 -14 10 -14 -4Z', skin)
    if (look.view === 'back') return pen.path('M-15 4C-18 -24 18 -24 16 4V20H-14Z', hair)
    const at = side ? -4 : -1
    pen.at(0, -1, {}, () => plainFace(pen, look, at, skeleton.eyesClosed))
    pen.path('M-14 4C-12 14 -8 24 0 26C8 24 12 14 14 4Q8 8 4 7Q0 6 -4 7Q-8 8 -14 4Z', hair)
    pen.line(`M${at - 3} 12q3 ${look.mood === 'sad' ? -2 : 2} 6 0`, { color: '#d88a78', width: 2 })
    pen.path('M-15 -4C-18 -26 18 -26 15 -4Q8 -14 0 -13Q-8 -14 -15 -4Z', hair)
  })
  for (const limb of side ? [nearArm] : [farArm, nearArm]) arm(limb, skin)
}

function straw(pen: Pen, [x, y]: Point, turn: number, size = 1): void {
  for (const spread of [-34, -17, 0, 17, 34])
    pen.at(x, y, { rotate: turn + spread }, () => pen.limb([[-3, 0], [15 * size, 0]], [3.4, 2], spread % 2 ? '#d8ae4a' : '#ecc862')) // prettier-ignore
}

function scarecrow(pen: Pen, skeleton: Skeleton, look: Look): void {
  const shirt = bodyColor(look, '#c2503a')
  const trousers = secondColor(look, '#4f6a96')
  const { hip, neck, side } = skeleton
  const spread = look.pose === 'stand' || look.pose === 'sit' || look.pose === 'look'
  const arms = [skeleton.farArm, skeleton.nearArm].map((limb, i): Limb => {
    const out = i ? 1 : -1
    return spread ? { root: limb.root, joint: [limb.root[0] + out * 26, limb.root[1] + 1], end: [limb.root[0] + out * 54, limb.root[1] + 3] } : limb // prettier-ignore
  })
  pen.rect(hip[0] - 4, neck[1], 8, -neck[1], '#80582f')
  if (spread && !side) pen.rect(neck[0] - 72, neck[1] + 5, 144, 7, '#80582f', 2)
  for (const limb of arms) {
    straw(pen, limb.end, aim(limb))
    limbOf(pen, limb, 18, shirt)
    pen.circle(limb.joint[0], limb.joint[1], 4.5, { color: '#f0c75a', outline: false })
  }
  for (const s of [-1, 1]) {
    const foot: Point = [hip[0] + s * 12, hip[1] + 52]
    straw(pen, foot, 90, 0.9)
    pen.path(tube([[hip[0] + s * 7, hip[1]], [hip[0] + s * 10, hip[1] + 28], foot], [20, 20, 18]), trousers) // prettier-ignore
  }
  pen.rect(hip[0] + 4, hip[1] + 20, 12, 12, '#d98f3f', 1)
  inTrunk(pen, skeleton, (long) => {
    pen.path(`M-23 2Q0 -5 23 2L21 ${long + 8}H-21Z`, shirt)
    for (const x of [-12, 8]) pen.line(`M${x} 0V${long + 6}`, { color: shade(shirt, -0.12), width: 3 })
    for (const y of [16, 34]) pen.line(`M-22 ${y}H22`, { color: shade(shirt, -0.12), width: 3 })
    pen.rect(-16, 24, 13, 13, '#5f9a6a', 1)
    pen.rect(-21, long + 1, 42, 6, '#c9a256', 2)
    for (let i = -3; i <= 3; i++) straw(pen, [i * 5, -2], 90 + i * 12, 0.55)
  })
  inHead(pen, skeleton, () => {
    pen.path('M-18 -8C-19 -28 19 -28 18 -8C19 10 9 18 5 19L8 25H-8L-5 19C-9 18 -19 10 -18 -8Z', '#e2c48c')
    if (look.view !== 'back') {
      pen.line('M-12 -8l8 8M-4 -8l-8 8', { color: INK.color, width: 2.6 })
      pen.circle(8, -4, 4.6, INK)
      pen.polygon([[0, 0], [4, 7], [-4, 7]], '#e8862f') // prettier-ignore
      pen.line(mouthLine(11, 9, look), { color: INK.color, width: 2 })
      for (const x of [-6, -2, 2, 6]) pen.line(`M${x} 9v6`, { color: INK.color, width: 1.4 })
    }
    if (look.wears.length > 0) return
    straw(pen, [-15, -14], 130, 0.8)
    straw(pen, [15, -14], 50, 0.8)
    pen.path('M-34 -13Q0 -24 34 -13Q36 -9 30 -9Q0 -17 -30 -9Q-36 -9 -34 -13Z', '#c79a4a')
    pen.path('M-17 -15C-15 -36 -8 -44 2 -46C12 -42 16 -32 17 -15Q0 -20 -17 -15Z', '#d5aa58')
    pen.path('M-17 -17Q0 -22 17 -17V-22Q0 -27 -16.500 -22Z', '#a8352e')
  })
}

const MAN = { leg: 80, torso: 54, arm: 60, shoulders: 21, hips: 15, head: 38, build: 1 }

/** Half-human beings by name. */
export const HALF_HUMAN = [
  being({ name: 'mummy', body: { ...MAN, hips: 16 }, draw: mummy }),
  being({ name: 'minotaur', body: { ...MAN, torso: 64, arm: 72, shoulders: 34, hips: 26, head: 44 }, draw: minotaur }),
  being({ name: 'centaur', body: { ...MAN, ...CENTAUR }, draw: centaur, stride: centaurStride }),
  being({ name: 'scarecrow', body: { ...MAN, leg: 86 }, draw: scarecrow, legless: true }),
] as const
