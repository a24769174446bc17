/** Movements that end elsewhere or as something else: falling, rising, growing, vanishing. Nothing has changed at share 0. */
import { between, ease } from '../easing.ts'
import type { OffsetAt } from './deed.ts'

export const spin: OffsetAt = ({ t }) => ({ rotate: t * 150 })
export const spinSlowly: OffsetAt = ({ t }) => ({ rotate: t * 24 })
export const fall: OffsetAt = ({ share, wobble }) => ({ dy: 0.9 * ease.in(share), rotate: (wobble - 0.5) * 60 * share })
export const topple: OffsetAt = ({ share }) => ({
  rotate: -84 * ease.in(between(share, 0.1, 0.6)),
  // Lying, it rests on its side, not on its middle.
  dy: -0.15 * between(share, 0.2, 0.6),
})
export const drift: OffsetAt = ({ t, share, wobble }) => ({ dy: 0.8 * share, dx: 0.3 * Math.sin(t * 2.2 + wobble * 6) * share, rotate: 25 * Math.sin(t * 1.9 + wobble * 6) * Math.min(1, share * 4) }) // prettier-ignore
export const sink: OffsetAt = ({ share, t }) => ({ dy: 0.9 * ease.inOut(share), rotate: 7 * Math.sin(t) * Math.min(1, share * 3), alpha: 1 - between(share, 0.85, 1) }) // prettier-ignore
export const floatUp: OffsetAt = ({ t, share, wobble }) => ({ dy: -1.1 * share, dx: 0.08 * Math.sin(t * 1.9 + wobble * 6) * Math.min(1, share * 5), rotate: 4 * Math.sin(t * 1.9 + wobble * 6) * Math.min(1, share * 5) }) // prettier-ignore
export const floatAway: OffsetAt = ({ t, share, wobble }) => ({ dy: -3 * ease.in(share), dx: 0.5 * share + 0.08 * Math.sin(t * 1.9 + wobble * 6) * Math.min(1, share * 5) }) // prettier-ignore
/** Up in an arc, head down, and gone where the water splashes. */
export const dive: OffsetAt = ({ share }) => {
  const p = between(share, 0.15, 0.68)
  return { dy: -0.4 * 4 * p * (1 - p) + 0.25 * p * p, dx: -0.5 * p, rotate: 60 * Math.sin(p * Math.PI * 0.5) - 20 * Math.sin(p * Math.PI), alpha: 1 - between(share, 0.6, 0.68) } // prettier-ignore
}
/** A bird's: down to the water and up again with what it catches. */
export const stoop: OffsetAt = ({ share }) => {
  const p = between(share, 0.15, 0.85)
  return { dy: 0.9 * Math.sin(p * Math.PI) ** 2, rotate: -24 * Math.sin(p * Math.PI * 2), dx: -0.4 * p }
}
/** Leaves the hand, flies on in an arc the way the thing faces, and comes to rest. */
export const flung: OffsetAt = ({ share }) => {
  const p = between(share, 0.25, 0.75)
  return { dx: -6 * p, dy: -2.6 * 4 * p * (1 - p) + 1.2 * p * p, rotate: -540 * p }
}
/** Seconds a leap over something takes, and the share of the beat before it. */
const LEAP_SECONDS = 1.1
const LEAP_AT = 0.22

/** How much of a leap over something is done; its height and length are fitted to what is leapt over. */
export const leapt = ({ t, seconds }: { t: number; seconds: number }): number =>
  between(t, seconds * LEAP_AT, seconds * LEAP_AT + LEAP_SECONDS)
export const leapOver: OffsetAt = (moment) => ({ dx: -leapt(moment), dy: -4 * leapt(moment) * (1 - leapt(moment)) })
/** Springs open a little larger than it was, and settles. */
export const unfold: OffsetAt = ({ share }) => {
  const p = between(share, 0.1, 0.5)
  return { scaleX: 1 + 0.16 * Math.sin(p * Math.PI), scaleY: 1 + 0.1 * Math.sin(p * Math.PI) }
}
export const raised: OffsetAt = ({ share }) => ({ dy: -0.5 * Math.sin(Math.PI * Math.min(1, share * 1.1)) })
/** One gives way to another in a moment. */
export const turnedFrom: OffsetAt = ({ share }) => ({ alpha: 1 - ease.inOut(between(share, 0.35, 0.6)), scaleX: 1 - 0.3 * between(share, 0.35, 0.6), scaleY: 1 - 0.3 * between(share, 0.35, 0.6) }) // prettier-ignore
export const turnedInto: OffsetAt = ({ share }) => ({ alpha: ease.inOut(between(share, 0.4, 0.65)), scaleX: 0.7 + 0.3 * ease.settle(between(share, 0.4, 0.8)), scaleY: 0.7 + 0.3 * ease.settle(between(share, 0.4, 0.8)) }) // prettier-ignore
export const hatched: OffsetAt = ({ share, t }) => ({ rotate: 7 * Math.sin(t * 14) * Math.sin(Math.PI * between(share, 0.1, 0.7)), scaleY: 1 - 0.15 * between(share, 0.7, 0.9) }) // prettier-ignore
export const rise: OffsetAt = ({ share }) => ({ dy: -0.5 * ease.inOut(share) })
export const setDown: OffsetAt = ({ share }) => ({ dy: 0.9 * ease.inOut(share) })
export const takeOff: OffsetAt = ({ share, t }) => ({ dy: -3 * ease.in(between(share, 0.12, 1)), rotate: 8 * ease.out(between(share, 0.1, 0.5)), dx: share < 0.14 ? 0.006 * Math.sin(t * 56) : 0 }) // prettier-ignore
export const launch: OffsetAt = ({ share, t }) => ({ dy: -4 * ease.in(between(share, 0.2, 1)), dx: share < 0.3 ? 0.008 * Math.sin(t * 60) : 0 }) // prettier-ignore
export const land: OffsetAt = ({ share }) => ({ dy: 0.5 * ease.out(share) })
export const grow: OffsetAt = ({ share }) => ({ scaleX: 1 + 0.35 * ease.inOut(share), scaleY: 1 + 0.35 * ease.inOut(share) })
export const bloom: OffsetAt = ({ share }) => ({
  scaleX: 0.35 + 0.65 * ease.settle(share),
  scaleY: 0.35 + 0.65 * ease.out(share),
})
export const shrink: OffsetAt = ({ share }) => ({ scaleX: 1 - 0.7 * ease.inOut(share), scaleY: 1 - 0.7 * ease.inOut(share) })
export const melt: OffsetAt = ({ share }) => ({ scaleY: 1 - 0.76 * ease.inOut(share), scaleX: 1 + 0.4 * ease.inOut(share) })
export const wilt: OffsetAt = ({ share }) => ({ rotate: 16 * ease.inOut(share), scaleY: 1 - 0.2 * ease.inOut(share) })
export const vanish: OffsetAt = ({ share }) => ({ alpha: 1 - ease.inOut(share) })
export const appear: OffsetAt = ({ share }) => ({ alpha: ease.inOut(between(share, 0.1, 0.7)) })
export const inflate: OffsetAt = ({ share }) => ({
  scaleX: 0.5 + 0.5 * ease.settle(share),
  scaleY: 0.5 + 0.5 * ease.settle(share),
})
export const climb: OffsetAt = ({ share, t }) => ({ dy: -0.5 * share, dx: 0.02 * Math.sin(t * 5) * Math.min(1, share * 5) })
export const collapse: OffsetAt = ({ share }) => ({ scaleY: 1 - 0.7 * ease.in(between(share, 0.2, 0.6)), scaleX: 1 + 0.2 * ease.in(between(share, 0.2, 0.6)) }) // prettier-ignore

/** Share of the deed at which something bursts. */
export const BURST_AT = 0.4

/** Swells, trembles, is gone. */
export const burst: OffsetAt = ({ share, t }) => {
  const swell = between(share, 0.1, BURST_AT)
  return {
    scaleX: 1 + 0.16 * swell,
    scaleY: 1 + 0.16 * swell,
    dx: 0.012 * swell * Math.sin(t * 60),
    alpha: share >= BURST_AT ? 0 : 1,
  }
}

/** Tips over as a jug does, and up again. */
export const pour: OffsetAt = ({ share }) => ({
  rotate: -62 * Math.sin(Math.PI * Math.min(1, between(share, 0.08, 0.92))) ** 0.6,
})

/** Turns about its upright axis as a door does. */
export const swingOpen: OffsetAt = ({ share }) => ({ scaleX: 1 - 0.72 * ease.inOut(between(share, 0.15, 0.75)) })
export const swingShut: OffsetAt = ({ share }) => ({ scaleX: 0.28 + 0.72 * ease.in(between(share, 0.2, 0.7)) })
export const roll: OffsetAt = ({ t }) => ({ rotate: -t * 160 })
export const flip: OffsetAt = ({ share }) => ({ rotate: -360 * ease.inOut(between(share, 0.2, 0.8)), dy: -0.5 * Math.sin(Math.PI * between(share, 0.15, 0.85)) }) // prettier-ignore
