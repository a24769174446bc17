/** Everything that floats. */
import type { Drawable } from '../drawable.ts'
import { ODD_BOATS } from './odd-boats.ts'
import { SAILING_SHIPS } from './sailing-ships.ts'
import { SHIPS } from './ships.ts'
import { SMALL_BOATS } from './small-boats.ts'

export const BOATS: readonly Drawable[] = [...SMALL_BOATS, ...SAILING_SHIPS, ...SHIPS, ...ODD_BOATS]
