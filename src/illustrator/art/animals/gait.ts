/** Where a four-legged body and its feet are, by pose and phase. The ground is y 0; the head is to the left. */
import type { Point } from '../../pen/pen.ts'
import type { Pose } from '../../scene/scene.ts'
import { swing } from '../curves.ts'
import type { BodyPlan } from './body-plan.ts'

export type Stance = {
  shoulder: Point
  belly: Point
  hip: Point
  headBase: Point
  neckAngle: number
  /** Degrees by which the muzzle points below the horizontal. */
  headTilt: number
  /** Feet: near front, far front, near hind, far hind. */
  feet: readonly [Point, Point, Point, Point]
  tailLift: number
  asleep: boolean
}

/** Share of a walking step during which a foot is on the ground. */
export const STANCE_SHARE = 0.65
/** The lateral sequence: hind then front of one side, then the other. Order as in `feet`. */
const WALK_OFFSETS = [0.25, 0.75, 0, 0.5] as const
const GALLOP_OFFSETS = [0.62, 0.5, 0.12, 0] as const

/** A foot's place in its step: on the ground it moves steadily back, in the air it swings forward. */
export function footAt(phase: number, stride: number, lift: number, stanceShare: number): Point {
  const t = ((phase % 1) + 1) % 1
  if (t < stanceShare) return [stride * (t / stanceShare - 0.5), 0]
  const swung = (t - stanceShare) / (1 - stanceShare)
  const eased = swung * swung * (3 - 2 * swung)
  return [stride * (0.5 - eased), -lift * Math.sin(swung * Math.PI)]
}

const WALK = { stride: 0.7, lift: 0.2, share: STANCE_SHARE }
const GALLOP = { stride: 1.25, lift: 0.38, share: 0.34 }

/** Ground covered in one cycle of the legs, in units; undefined in poses without steps. */
export function strideOf(plan: BodyPlan, pose: Pose): number | undefined {
  if (['walk', 'carry', 'push', 'pull'].includes(pose)) return (plan.leg * WALK.stride) / WALK.share
  if (['run', 'gallop'].includes(pose)) return (plan.leg * GALLOP.stride) / GALLOP.share
  return undefined
}

/** Body and feet for a pose at a phase of its cycle. */
export function stanceOf(plan: BodyPlan, pose: Pose, phase: number): Stance {
  const high = plan.leg + plan.belly * 0.38
  const half = plan.length / 2
  const breath = Math.sin(phase * Math.PI * 2)
  const still: Stance = {
    shoulder: [-half, -high],
    belly: [0, -high + plan.belly * 0.06],
    hip: [half, -high],
    headBase: [0, 0],
    neckAngle: plan.neckAngle + breath * 1.2,
    headTilt: 14,
    feet: [
      [-half - 2, 0],
      [-half + plan.thigh * 0.65, 0],
      [half + 3, 0],
      [half - plan.thigh * 0.7, 0],
    ],
    tailLift: breath * 5,
    asleep: pose === 'sleep',
  }
  return withHead(plan, posed(plan, pose, phase, still))
}

function posed(plan: BodyPlan, pose: Pose, phase: number, still: Stance): Stance {
  const around = Math.sin(phase * Math.PI * 2)
  const stepped = (offsets: readonly number[], stride: number, lift: number, share: number): Stance['feet'] =>
    still.feet.map(([x], index) => {
      const [dx, dy] = footAt(phase + (offsets[index] as number) - (share < 0.5 ? 0 : 0.3), stride, lift, share)
      return [x + dx, dy]
    }) as unknown as Stance['feet']
  const raised = (by: number, tilt = 0): Stance => ({
    ...still,
    shoulder: [still.shoulder[0], still.shoulder[1] + by - tilt],
    belly: [0, still.belly[1] + by],
    hip: [still.hip[0], still.hip[1] + by + tilt],
  })
  const half = plan.length / 2
  switch (pose) {
    case 'walk':
    case 'carry':
    case 'push':
    case 'pull':
    case 'climb':
    case 'dance':
      return { ...raised(Math.sin(phase * Math.PI * 4) * 1.2), feet: stepped(WALK_OFFSETS, plan.leg * WALK.stride, plan.leg * WALK.lift, WALK.share), tailLift: around * 8 } // prettier-ignore
    case 'run':
    case 'gallop':
    case 'skate':
      return { ...raised(around * plan.leg * 0.06, around * 4), neckAngle: plan.neckAngle * 0.75, feet: stepped(GALLOP_OFFSETS, plan.leg * GALLOP.stride, plan.leg * GALLOP.lift, GALLOP.share), tailLift: 24 } // prettier-ignore
    case 'jump':
    case 'fly':
    case 'fall':
    case 'cheer': {
      const up = -plan.leg * 0.3 * (1 + 0.25 * around)
      return {
        ...raised(up, plan.length * 0.12),
        feet: [
          [-half - plan.leg * 0.55, up - plan.leg * 0.3],
          [-half - plan.leg * 0.4, up - plan.leg * 0.2],
          [half + plan.leg * 0.6, up * 0.4],
          [half + plan.leg * 0.45, up * 0.3],
        ],
        tailLift: 30,
      }
    }
    case 'swim':
    case 'float':
    case 'surf':
      return { ...still, feet: stepped(WALK_OFFSETS, plan.leg * 0.9, plan.leg * 0.45, 0.5), tailLift: 10 }
    case 'sit':
    case 'ride':
    case 'drive':
    case 'read':
    case 'think':
    case 'type': {
      const low = -plan.rump * 0.52
      const reach = plan.length * 0.62
      const shoulder: Point = [-reach * 0.42, -Math.max(plan.leg * 0.92 + plan.chest * 0.3, plan.rump * 0.9)]
      const hip: Point = [reach * 0.58, low]
      return {
        ...still,
        shoulder,
        belly: [(shoulder[0] + hip[0]) / 2, (shoulder[1] + low) / 2 + 2],
        hip,
        neckAngle: Math.max(plan.neckAngle, 52) + around,
        feet: [
          [shoulder[0] - 3, 0],
          [shoulder[0] + plan.thigh * 0.55, 0],
          [hip[0] - plan.leg * 0.3 - plan.rump * 0.25, 0],
          [hip[0] - plan.leg * 0.2 - plan.rump * 0.1, 0],
        ],
        tailLift: -35 + around * 5,
      }
    }
    case 'lie':
    case 'sleep': {
      const y = -plan.belly * 0.5
      const head = pose === 'sleep' ? 4 : Math.max(plan.neckAngle, 38)
      return {
        ...still,
        shoulder: [-half, y],
        belly: [0, y + 1],
        hip: [half, -plan.rump * 0.5],
        neckAngle: head,
        headTilt: pose === 'sleep' ? 22 : 10,
        feet: [
          [-half - plan.leg * 0.55, -plan.foot * 0.1],
          [-half - plan.leg * 0.4, -plan.foot * 0.1],
          [half - plan.leg * 0.45, -plan.foot * 0.1],
          [half - plan.leg * 0.3, -plan.foot * 0.1],
        ],
        tailLift: -42,
      }
    }
    case 'graze':
    case 'eat':
    case 'drink':
    case 'bow': {
      const down = Math.min(80, (Math.atan2(plan.leg * 0.95, plan.neck + plan.head * 0.5) * 180) / Math.PI)
      const bites = around * 3
      return { ...still, neckAngle: -down * (plan.neck > 60 ? 0.55 : 1) + bites, headTilt: 48 }
    }
    default:
      return still
  }
}

function withHead(plan: BodyPlan, stance: Stance): Stance {
  const low = stance.neckAngle < 0
  const from: Point = [
    stance.shoulder[0] - plan.chest * (low ? 0.3 : 0.16),
    stance.shoulder[1] - plan.chest * (low ? -0.05 : 0.16),
  ]
  const [x, y] = swing(from, 90 + stance.neckAngle, plan.neck + plan.head * 0.28)
  return { ...stance, headBase: [x, Math.min(y, -plan.head * 0.5)] }
}
