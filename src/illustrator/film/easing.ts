/** Curves of time: 0 to 1 in, 0 to 1 out, unless said. */
export const ease = {
  linear: (t: number): number => t,
  inOut: (t: number): number => t * t * (3 - 2 * t),
  in: (t: number): number => t * t,
  out: (t: number): number => 1 - (1 - t) * (1 - t),
  /** Leaves a little backwards first: anticipation. */
  anticipate: (t: number): number => t * t * (2.2 * t - 1.2),
  /** Overshoots and settles. */
  settle: (t: number): number => 1 - (1 - t) ** 2 * Math.cos(t * Math.PI * 1.5),
}

/** Clamped position of `t` between `from` and `to`, 0 to 1. */
export function between(t: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (t - from) / (to - from || 1)))
}

/** The fractional part, also of negative numbers. */
export function cycle(t: number): number {
  return t - Math.floor(t)
}
