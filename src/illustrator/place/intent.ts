/** What a seed wants of a picture before anything is laid out: how large, where, abreast or in depth; so that four seeds are four pictures. */
import type { Random } from '../../lib/random.ts'
import type { EnvironmentKind } from '../scene/scene.ts'

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

/** The wish of a seed; a lone thing keeps to the road where there is one, and to the platform beside the rails. */
export function intentOf(random: Random, place: EnvironmentKind, vehicle: boolean): Intent {
  const lean = random.pick([0.2, 0.5, 0.5, 0.8])
  const onRoad = place === 'road' || place === 'airport' || (vehicle && (place === 'street' || place === 'station'))
  return {
    size: random.pick([1, 1, 0.95, 0.86]),
    lean: onRoad
      ? 0.35 + 0.3 * lean
      : place === 'station'
        ? lean < 0.5 || (lean === 0.5 && random.chance(0.5))
          ? 0.06
          : 0.94
        : lean,
    depth: random.pick(['flat', 'flat', 'deep', 'deep', 'free']),
    mirrored: random.chance(0.5),
  }
}
