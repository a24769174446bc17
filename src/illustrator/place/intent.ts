/** What a seed wants of a picture before anything is laid out: how large, where, abreast or in depth; so that four seeds are four pictures. */
import type { Random } from '../../lib/random.ts'

export type Intent = {
  /** Factor over the size that would just fit. */
  size: number
  /** Where a lone subject or a short row stands: 0 left, 1 right. */
  lean: number
  /** Everything in one row, larger things behind smaller ones, or whatever fits best. */
  depth: 'flat' | 'deep' | 'free'
  /** Whether the order of the words runs from left to right. */
  mirrored: boolean
}

/** The wish of a seed. */
export function intentOf(random: Random): Intent {
  return {
    size: random.pick([1, 1, 0.9, 0.78]),
    lean: random.pick([0.2, 0.5, 0.5, 0.8]),
    depth: random.pick(['flat', 'flat', 'deep', 'deep', 'free']),
    mirrored: random.chance(0.5),
  }
}

/** No wish: only what fits best. */
export const NO_INTENT: Intent = { size: 1, lean: 0.5, depth: 'free', mirrored: false }
