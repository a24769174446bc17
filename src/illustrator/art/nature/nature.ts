/** Everything of nature that is no plant and no animal, listed. */
import type { Drawable } from '../drawable.ts'
import { FINDS } from './finds.ts'
import { FIRES } from './fire.ts'
import { LAND } from './land.ts'
import { WATERS_EDGE } from './waters-edge.ts'
import { WATERS } from './water.ts'

/** Land, water, fire and finds. */
export const NATURE: readonly Drawable[] = [...LAND, ...WATERS, ...FIRES, ...FINDS, ...WATERS_EDGE]
