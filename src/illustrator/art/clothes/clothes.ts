/** Everything to wear, as things of their own, listed. */
import type { Drawable } from '../drawable.ts'
import { ACCESSORIES } from './accessories.ts'
import { FOOTWEAR_LYING } from './footwear.ts'
import { GARMENTS } from './garments.ts'
import { ODD_PIECES } from './odd-pieces.ts'
import { HEADGEAR } from './headwear.ts'

/** Hats, garments, footwear and accessories. */
export const CLOTHES: readonly Drawable[] = [...HEADGEAR, ...GARMENTS, ...FOOTWEAR_LYING, ...ACCESSORIES, ...ODD_PIECES]
