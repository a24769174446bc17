/** Everything that floats. */
import type { Drawable } from '../drawable.ts'
import { SHIPS } from './ships.ts'
import { SMALL_BOATS } from './small-boats.ts'

export const BOATS: readonly Drawable[] = [...SMALL_BOATS, ...SHIPS]
