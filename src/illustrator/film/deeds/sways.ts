/** Movements about a place: breathing, hopping, swinging, bobbing. */
import { cycle } from '../easing.ts'
import type { Moment, OffsetAt } from './deed.ts'

const wave = ({ t, wobble }: Moment, hertz: number, ahead = 0): number => Math.sin((t * hertz + wobble + ahead) * Math.PI * 2)

export const breathe: OffsetAt = (m) => ({ scaleY: 1 + 0.008 * wave(m, 0.32) })
export const gesture: OffsetAt = (m) => ({
  scaleY: 1 + 0.008 * wave(m, 0.5),
  rotate: 1.3 * wave(m, 0.4),
  dx: 0.01 * wave(m, 0.4, 0.25),
})
/** Crouches, pounces, dodges. */
export const playful: OffsetAt = (m) => ({
  dx: 0.09 * wave(m, 0.45),
  dy: -0.09 * Math.max(0, wave(m, 0.9)),
  rotate: 4 * wave(m, 0.9, 0.2),
  scaleY: 1 - 0.05 * Math.max(0, -wave(m, 0.9)),
})
/** A machine at work: it rocks on its springs. */
export const labour: OffsetAt = (m) => ({
  rotate: 2.2 * wave(m, 0.45),
  dy: -0.012 * Math.abs(wave(m, 0.9)),
  dx: 0.008 * wave(m, 3),
})
/** Shifts the weight from one foot to the other, now and then. */
export const waitingAround: OffsetAt = (m) => ({
  rotate: 0.9 * wave(m, 0.21) + 0.5 * wave(m, 0.13, 0.3),
  dx: 0.012 * wave(m, 0.21),
  scaleY: 1 + 0.007 * wave(m, 0.4),
})
export const lookAround: OffsetAt = (m) => ({ rotate: 1.2 * wave(m, 0.25) })
export const bob: OffsetAt = (m) => ({ dy: 0.03 * wave(m, 0.3), rotate: 2.2 * wave(m, 0.22) })
export const hover: OffsetAt = (m) => ({ dy: 0.06 * wave(m, 0.35), dx: 0.03 * wave(m, 0.21), rotate: 2 * wave(m, 0.3, 0.2) })
export const flutter: OffsetAt = (m) => ({ dy: 0.3 * wave(m, 0.5) + 0.1 * wave(m, 1.3), dx: 0.25 * wave(m, 0.31), rotate: 6 * wave(m, 0.7) }) // prettier-ignore
export const flyPath: OffsetAt = (m) => ({ dy: 0.16 * wave(m, 0.35), rotate: 3 * wave(m, 0.35, 0.2) })
export const swimPath: OffsetAt = (m) => ({ dy: 0.08 * wave(m, 0.4), rotate: 3 * wave(m, 0.4) })
export const dance: OffsetAt = (m) => ({ dx: 0.05 * wave(m, 0.9), rotate: 4 * wave(m, 0.9), dy: -0.05 * Math.abs(wave(m, 0.9)) })
export const shake: OffsetAt = (m) => ({ dx: 0.012 * wave(m, 7), rotate: 1.6 * wave(m, 6) })
export const shiver: OffsetAt = (m) => ({ dx: 0.008 * wave(m, 11) })
export const laugh: OffsetAt = (m) => ({ dy: -0.012 * Math.abs(wave(m, 2.2)), rotate: 1.4 * wave(m, 1.1) })
export const plantSway: OffsetAt = (m) => ({ rotate: 1.4 * wave(m, 0.25) })
export const swing: OffsetAt = (m) => ({ rotate: 14 * wave(m, 0.5) })
export const nod: OffsetAt = (m) => ({ rotate: 3 * Math.abs(wave(m, 0.8)) })
export const bump: OffsetAt = (m) => ({ dy: -0.006 * Math.abs(wave(m, 3)) })
export const flicker: OffsetAt = (m) => ({ scaleY: 1 + 0.05 * wave(m, 3.1) + 0.03 * wave(m, 7.3) })
export const pulse: OffsetAt = (m) => ({ scaleX: 1 + 0.06 * wave(m, 1.1), scaleY: 1 + 0.06 * wave(m, 1.1) })
export const surf: OffsetAt = (m) => ({ dy: 0.08 * wave(m, 0.5), rotate: 5 * wave(m, 0.5) })
export const lunge: OffsetAt = (m) => ({
  dx: -0.09 * Math.max(0, wave(m, 0.8)) ** 3,
  rotate: -4 * Math.max(0, wave(m, 0.8)) ** 3,
})
export const orbit: OffsetAt = (m) => ({ dx: 0.5 * wave(m, 0.2), dy: 0.18 * wave(m, 0.2, 0.25) })
export const twirl: OffsetAt = ({ t }) => ({ scaleX: Math.cos(t * 2.2) || 1e-3 })
export const rowing: OffsetAt = (m) => ({ dx: -0.04 * wave(m, 0.5), rotate: 1.5 * wave(m, 0.5, 0.25) })

/** Seconds from one jump to the next, and the share of them in the air. */
export const JUMP_SECONDS = 1.35
const AIR = [0.24, 0.84] as const

/** Whether a jumper is in the air; jumps that would not end in time are not begun. */
export function inTheAir({ t, seconds }: Moment): boolean {
  const p = cycle(t / JUMP_SECONDS)
  return t / JUMP_SECONDS < Math.floor(seconds / JUMP_SECONDS) && p > AIR[0] && p < AIR[1]
}

/** Crouch, leap, land: squashed before and after, as weight does. */
export const jump: OffsetAt = (moment) => {
  const { t, seconds } = moment
  if (t / JUMP_SECONDS >= Math.max(1, Math.floor(seconds / JUMP_SECONDS))) return {}
  const p = cycle(t / JUMP_SECONDS)
  const rise = p > AIR[0] && p < AIR[1] ? Math.sin(((p - AIR[0]) / (AIR[1] - AIR[0])) * Math.PI) : 0
  const squash = p <= AIR[0] ? 0.12 * Math.sin((p / AIR[0]) * Math.PI) : p >= AIR[1] ? 0.1 * Math.sin(((p - AIR[1]) / (1 - AIR[1])) * Math.PI) : 0 // prettier-ignore
  return { dy: -0.42 * rise, scaleY: 1 - squash, scaleX: 1 + squash * 0.6 }
}

/** Bounces a second. */
export const BOUNCE_HERTZ = 1.1

/** A ball: fast at the floor, slow at the top, squashed when it touches. */
export const bounce: OffsetAt = ({ t }) => {
  const p = cycle(t * BOUNCE_HERTZ)
  const height = 4 * p * (1 - p)
  const touch = (1 - height) ** 8
  return { dy: -0.9 * height, scaleY: 1 - 0.16 * touch, scaleX: 1 + 0.12 * touch }
}

/** Hops a second of what goes without legs. */
export const HOP_HERTZ = 1.7

/** Goes in little hops: squashed where it touches. */
export const hopAlong: OffsetAt = ({ t }) => {
  const p = cycle(t * HOP_HERTZ)
  const height = 4 * p * (1 - p)
  const touch = (1 - height) ** 6
  return {
    dy: -0.14 * height,
    scaleY: 1 - 0.07 * touch,
    scaleX: 1 + 0.05 * touch,
    rotate: 2.2 * Math.sin(t * HOP_HERTZ * Math.PI),
  }
}
/** Floats on, up and down, a little tilted. */
export const hoverAlong: OffsetAt = (m) => ({ dy: 0.05 * wave(m, 0.5) - 0.03, rotate: 3 * wave(m, 0.4, 0.2) })
export const waddle: OffsetAt = (m) => ({ rotate: 6 * wave(m, 1.5), dy: -0.015 * Math.abs(wave(m, 1.5)) })
export const stagger: OffsetAt = (m) => ({ rotate: 5 * wave(m, 0.7) + 3 * wave(m, 1.1), dx: 0.04 * wave(m, 0.6) })
export const slither: OffsetAt = (m) => ({ rotate: 2.5 * wave(m, 1), scaleX: 1 + 0.05 * wave(m, 1, 0.25), scaleY: 1 - 0.04 * wave(m, 1, 0.25) }) // prettier-ignore
export const swoop: OffsetAt = (m) => ({ dy: 0.7 * (0.5 - 0.5 * Math.cos((m.share * 2 + 0) * Math.PI * 2)), rotate: -14 * Math.sin(m.share * Math.PI * 4) }) // prettier-ignore
/** A wave that comes up and falls over itself. */
export const surge: OffsetAt = (m) => ({
  scaleY: 1 + 0.22 * wave(m, 0.45),
  dx: -0.06 * wave(m, 0.45, 0.2),
  dy: -0.02 * wave(m, 0.45),
})
export const ripple: OffsetAt = (m) => ({ scaleX: 1 + 0.015 * wave(m, 0.6), scaleY: 1 + 0.012 * wave(m, 0.6, 0.3) })
export const simmer: OffsetAt = (m) => ({ dy: 0.006 * wave(m, 5), rotate: 0.7 * wave(m, 4) })
/** Thrown up and caught again: rests in the hand for a third of the time. */
export const tossed: OffsetAt = ({ t }) => {
  const p = Math.max(0, (cycle(t / 1.2) - 0.3) / 0.7)
  return { dy: -1.3 * 4 * p * (1 - p), rotate: 360 * p * p * (3 - 2 * p) }
}
