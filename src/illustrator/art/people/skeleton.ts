/** The joints of a person by pose and phase. The ground is y 0 when standing; angles: 0 hangs down, positive to the left, where it faces. */
import type { Point } from '../../pen/pen.ts'
import type { Pose } from '../../scene/scene.ts'
import { kneeOf, swing } from '../curves.ts'

export type Proportions = {
  leg: number
  torso: number
  arm: number
  shoulders: number
  hips: number
  head: number
  build: number
}

export type Limb = { root: Point; joint: Point; end: Point }

export type Skeleton = {
  side: boolean
  hip: Point
  neck: Point
  head: Point
  nearArm: Limb
  farArm: Limb
  nearLeg: Limb
  farLeg: Limb
  /** Degrees by which the whole body is turned about the hip (lying, swimming, flying). */
  turn: number
  eyesClosed: boolean
}

type Plan = {
  side?: boolean
  lean?: number
  /** Upper and lower angle of each limb. */
  near?: [number, number]
  far?: [number, number]
  nearLeg?: [number, number]
  farLeg?: [number, number]
  /** Walking or running: stride and lift in shares of the leg, and the share of the step on the ground. */
  step?: [number, number, number]
  lift?: number
  turn?: number
  nod?: number
  eyesClosed?: boolean
}

/** Ground covered in one cycle of the legs, in units; undefined in poses without steps. */
export function strideOf(body: Proportions, pose: Pose): number | undefined {
  const { step } = planOf(pose, 0)
  return step && (step[0] * body.leg) / step[2]
}

/** Joints for a pose. */
export function skeletonOf(body: Proportions, pose: Pose, phase: number): Skeleton {
  const plan = planOf(pose, phase)
  const side = plan.side ?? false
  const half = body.leg / 2
  const reachOf = ([thigh, shin]: [number, number]): number =>
    Math.cos((thigh * Math.PI) / 180) * half + Math.cos((shin * Math.PI) / 180) * half
  const nearAngles = plan.nearLeg ?? [side ? 4 : -4, side ? -2 : -3]
  const farAngles = plan.farLeg ?? [side ? -4 : 4, side ? -6 : 3]
  const high = plan.step
    ? body.leg * 0.955 - Math.abs(Math.sin(phase * Math.PI * 2)) * 1.6
    : Math.max(reachOf(nearAngles), reachOf(farAngles))
  const hip: Point = [0, -high - ANKLE - (plan.lift ?? 0) * body.leg]
  const neck = swing(hip, 180 - (plan.lean ?? 0), body.torso)
  const head = swing(neck, 180 - (plan.lean ?? 0) - (plan.nod ?? 0), body.head * 0.62)
  const apart = side ? 0.28 : 1
  const leg = (sign: number, angles: [number, number], offset: number): Limb => {
    const root: Point = [hip[0] + sign * body.hips * 0.46 * apart, hip[1]]
    if (plan.step) {
      const [stride, up, share] = plan.step
      const foot = stepAt(phase + offset, stride * body.leg, up * body.leg, share)
      const end: Point = [root[0] + foot[0], foot[1] - ANKLE - (plan.lift ?? 0) * body.leg]
      return { root, joint: kneeOf(root, end, half, half, -1), end }
    }
    const joint = swing(root, angles[0], half)
    return { root, joint, end: swing(joint, angles[1], half) }
  }
  const arm = (sign: number, [upper, fore]: [number, number]): Limb => {
    const root: Point = [neck[0] + sign * body.shoulders * (side ? 0.2 : 0.9), neck[1] + 7]
    const joint = swing(root, upper, body.arm / 2)
    return { root, joint, end: swing(joint, fore, body.arm / 2) }
  }
  return {
    side,
    hip,
    neck,
    head,
    nearArm: arm(1, plan.near ?? (side ? [-6, 10] : [-13, -6])),
    farArm: arm(-1, plan.far ?? (side ? [10, 20] : [13, 6])),
    nearLeg: leg(1, nearAngles, 0),
    farLeg: leg(-1, farAngles, 0.5),
    turn: plan.turn ?? 0,
    eyesClosed: plan.eyesClosed ?? false,
  }
}

const ANKLE = 7

/** A foot in its step: steadily back on the ground, then forward through the air. */
function stepAt(phase: number, stride: number, lift: number, share: number): Point {
  const t = (((phase + 0.12) % 1) + 1) % 1
  if (t < share) return [stride * (t / share - 0.5), 0]
  const swung = (t - share) / (1 - share)
  return [stride * (0.5 - swung * swung * (3 - 2 * swung)), -lift * Math.sin(swung * Math.PI)]
}

function planOf(pose: Pose, phase: number): Plan {
  const wave = Math.sin(phase * Math.PI * 2)
  const beat = Math.sin(phase * Math.PI * 4)
  switch (pose) {
    case 'walk':
      return { side: true, lean: 3, step: [0.62, 0.13, 0.6], near: [24 * Math.cos(phase * 6.283 + 0.6), 24 * Math.cos(phase * 6.283 + 0.6) + 18], far: [-24 * Math.cos(phase * 6.283 + 0.6), -24 * Math.cos(phase * 6.283 + 0.6) + 18] } // prettier-ignore
    case 'push':
    case 'hug':
      return { side: true, lean: 12, step: [0.4, 0.1, 0.62], near: [72, 92], far: [78, 96] }
    case 'pull':
      return { side: true, lean: -12, step: [0.4, 0.1, 0.62], near: [66, 84], far: [72, 88] }
    case 'run':
    case 'gallop':
      return { side: true, lean: 13, lift: 0.02, step: [1.05, 0.36, 0.4], near: [52 * Math.cos(phase * 6.283 + 0.6), 52 * Math.cos(phase * 6.283 + 0.6) + 76], far: [-52 * Math.cos(phase * 6.283 + 0.6), -52 * Math.cos(phase * 6.283 + 0.6) + 76] } // prettier-ignore
    case 'jump':
    case 'cheer':
      return { lift: pose === 'jump' ? 0.16 + 0.12 * wave : Math.max(0, beat) * 0.05, near: [-142, -160 + beat * 6], far: [142, 160 - beat * 6], ...(pose === 'jump' ? { nearLeg: [-26, 34] as [number, number], farLeg: [22, -52] as [number, number] } : {}) } // prettier-ignore
    case 'sit':
      return { side: true, nearLeg: [84, 4], farLeg: [78, -2], near: [30, 62], far: [34, 66], nod: wave * 2 }
    case 'ride':
    case 'drive':
      return { side: true, lean: pose === 'ride' ? 4 : -4, nearLeg: pose === 'ride' ? [52, -14] : [80, 28], farLeg: pose === 'ride' ? [46, -18] : [74, 22], near: [38, 74 + beat * 2], far: [44, 80 + beat * 2] } // prettier-ignore
    case 'type':
    case 'write':
      return { side: true, nearLeg: [84, 4], farLeg: [78, -2], near: [26, 86 + beat * 4], far: [32, 88 - beat * 4], nod: 8 }
    case 'hold':
    case 'feed':
    case 'fish':
      return { near: [-16, -5], far: [30 + wave * 3, 92 + wave * 6] }
    case 'work':
      return { near: [-16, -5], far: [34 + wave * 26, 96 + wave * 44], lean: wave * 2 }
    case 'carry':
      return { side: true, lean: 2, step: [0.62, 0.13, 0.6], near: [16, 84], far: [26, 88] }
    case 'wave':
      return { near: [-14, -6], far: [118, 158 + beat * 18] }
    case 'point':
      return { near: [-14, -6], far: [86, 88 + wave * 3] }
    case 'think':
      return { near: [-14, 70], far: [28, 172], nod: 4 }
    case 'look':
      return { near: [-14, -6], far: [70, 200], nod: wave * 3 }
    case 'dance':
      return {
        lean: 6 * wave,
        near: [-106 + wave * 14, -152],
        far: [92 - wave * 18, 40],
        nearLeg: [-22 + wave * 6, -8],
        farLeg: [40, -34 + wave * 12],
      }
    case 'sing':
      return { near: [-52, -76 + wave * 8], far: [30, 148], nod: -5 }
    case 'pray':
      return { near: [-22, 132], far: [22, -132], nod: 4, eyesClosed: true }
    case 'read':
      return { near: [-20, 100], far: [20, -100], nod: 5 }
    case 'play-instrument':
      return { near: [-26, 72 + beat * 9], far: [56, 128] }
    case 'cook':
    case 'paint':
      return { near: [-16, -8], far: [46, 104 + wave * 14] }
    case 'eat':
    case 'drink':
      return { near: [-16, 10], far: [34 + wave * 4, 150 + wave * 14], nod: wave * 2 }
    case 'throw':
      return {
        side: true,
        lean: 4,
        nearLeg: [-20, -30],
        farLeg: [26, 12],
        near: [-116 + wave * 40, -170 + wave * 50],
        far: [70, 82],
      }
    case 'kick':
      return {
        side: true,
        lean: -10,
        nearLeg: [62 + wave * 14, 50 + wave * 14],
        farLeg: [-4, -10],
        near: [-50, -30],
        far: [58, 70],
      }
    case 'fight':
      return {
        side: true,
        lean: 6,
        nearLeg: [-22, -32],
        farLeg: [26, 6],
        near: [32, 140],
        far: [66 + wave * 20, 112 - wave * 18],
      }
    case 'kneel':
      return { side: true, nearLeg: [8, -86], farLeg: [82, 0], near: [22, 60], far: [30, 70] }
    case 'bow':
      return { side: true, lean: 44 + wave * 5, near: [8, 12], far: [12, 16], nod: 12 }
    case 'climb':
      return {
        side: true,
        nearLeg: [60 + wave * 14, -20],
        farLeg: [22 - wave * 14, -28],
        near: [124 - wave * 20, 160],
        far: [150 + wave * 20, 172],
      }
    case 'skate':
      return { side: true, lean: 10, nearLeg: [22, -16], farLeg: [34, -4], near: [-62 + wave * 6, -50], far: [72 - wave * 6, 86] }
    case 'surf':
      return { side: true, lean: 14, nearLeg: [-32, -4], farLeg: [62, -8], near: [-82 + wave * 8, -72], far: [76 - wave * 8, 92] }
    case 'ski':
      return { side: true, lean: 26, nearLeg: [44, -22], farLeg: [48, -18], near: [10, 78 + wave * 6], far: [18, 84 + wave * 6] }
    case 'swim':
      return { side: true, turn: -76, nearLeg: [8 + beat * 14, 2 + beat * 14], farLeg: [-2 - beat * 14, -8 - beat * 14], near: [170 + wave * 26, 178 + wave * 26], far: [60 - wave * 40, 40 - wave * 40], nod: -34 } // prettier-ignore
    case 'fly':
      return {
        side: true,
        turn: -62,
        nearLeg: [-4 + wave * 3, -10],
        farLeg: [10, -20],
        near: [172, 176],
        far: [-10, -12],
        nod: -34,
      }
    case 'float':
      return {
        side: true,
        turn: 14 * wave,
        nearLeg: [30, -24],
        farLeg: [10, -30],
        near: [-34 + wave * 8, -20],
        far: [66 - wave * 8, 88],
        lift: 0.05,
      }
    case 'fall':
      return {
        side: true,
        turn: -60 + wave * 8,
        nearLeg: [46, -20],
        farLeg: [-26, -70],
        near: [-120, -150 + wave * 16],
        far: [110, 140],
        nod: -14,
      }
    case 'lie':
    case 'sleep':
      return {
        side: true,
        turn: 90,
        nearLeg: [4, 0],
        farLeg: [16, -16],
        near: [14, 22],
        far: [20, 60],
        eyesClosed: pose === 'sleep',
      }
    default:
      return { nod: wave * 1.2, near: [-13 - wave, -6], far: [13 + wave, 6] }
  }
}
