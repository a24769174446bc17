/** Everything that flies and was built. */
import type { Drawable } from '../drawable.ts'
import { BALLOONS } from './balloons.ts'
import { PLANES } from './planes.ts'
import { SPACECRAFT } from './spacecraft.ts'

export const AIRCRAFT: readonly Drawable[] = [...PLANES, ...BALLOONS, ...SPACECRAFT]
