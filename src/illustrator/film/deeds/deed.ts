/** What a deed is: how a thing moves while it does something. */
import type { Pose } from '../../scene/scene.ts'

/** How a drawing differs from its place: shifts in its own widths and heights, degrees clockwise, factors. */
export type Offset = { dx: number; dy: number; rotate: number; scaleX: number; scaleY: number; alpha: number }

/** A moment of a deed: seconds since it began, the share (0-1) that is over, how long it takes, and a number (0-1) that tells instances apart. */
export type Moment = { t: number; share: number; seconds: number; wobble: number }

export type OffsetAt = (moment: Moment) => Partial<Offset>

/** Going somewhere. `pace` in widths of the picture a second; what has legs goes as fast as its feet instead. */
export type Travel = { how: 'wander' | 'leave' | 'enter' | 'approach' | 'depart'; pace: number }

export type ParticleKind = 'confetti' | 'dust' | 'drops' | 'smoke' | 'sparks' | 'hearts' | 'notes' | 'leaves' | 'petals' | 'bubbles' | 'zzz' | 'stars' | 'flames' | 'slips' | 'feathers' | 'blaze' | 'jet' // prettier-ignore

export type Deed = {
  /** How the figure is drawn meanwhile; a function when it changes within the deed. */
  pose?: Pose | ((moment: Moment) => Pose | undefined)
  /** Turns of the drawing's own cycle a second: steps, wing beats, wheels. */
  rate?: number
  /** Movement about the place where it is; fades in and out, so that nothing jumps. */
  sway?: OffsetAt
  /** Movement that stays where it ends; nothing at share 0. */
  go?: OffsetAt
  travel?: Travel
  /** It is not to be seen before this deed. */
  appears?: boolean
  /** However far it goes up, it stays in the picture. */
  stays?: boolean
  /** It goes away from who does it: a ball that is kicked. */
  flees?: boolean
  /** It leaves the picture upwards; how many of its heights `go` rises in the end. */
  exitsUp?: number
  /** It goes over what the words say it does: from one side of it to the other. */
  clears?: boolean
  /** Turns about its middle, wherever it stands. */
  aboutMiddle?: boolean
  /** Noises, in seconds since the deed began. */
  cues?: (moment: { seconds: number; wobble: number }) => readonly { t: number; effect: string; strength?: number }[]
  emits?: { kind: ParticleKind; /** Share of the deed at which it all bursts at once; otherwise it goes on. */ burstAt?: number }
}

export const REST: Offset = { dx: 0, dy: 0, rotate: 0, scaleX: 1, scaleY: 1, alpha: 1 }

/** One offset after another. */
export function joined(a: Offset, b: Partial<Offset>): Offset {
  return {
    dx: a.dx + (b.dx ?? 0),
    dy: a.dy + (b.dy ?? 0),
    rotate: a.rotate + (b.rotate ?? 0),
    scaleX: a.scaleX * (b.scaleX ?? 1),
    scaleY: a.scaleY * (b.scaleY ?? 1),
    alpha: a.alpha * (b.alpha ?? 1),
  }
}

/** An offset at a share (0-1) of its strength. */
export function weakened(offset: Partial<Offset>, strength: number): Partial<Offset> {
  return {
    dx: (offset.dx ?? 0) * strength,
    dy: (offset.dy ?? 0) * strength,
    rotate: (offset.rotate ?? 0) * strength,
    scaleX: 1 + ((offset.scaleX ?? 1) - 1) * strength,
    scaleY: 1 + ((offset.scaleY ?? 1) - 1) * strength,
    alpha: 1 + ((offset.alpha ?? 1) - 1) * strength,
  }
}
