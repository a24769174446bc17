/** Every plant, listed. */
import type { Drawable } from '../drawable.ts'
import { FRUITING } from './fruiting.ts'
import { BEGINNINGS } from './beginnings.ts'
import { FLOWERS_DRAWN } from './flowers.ts'
import { GREENS } from './greens.ts'
import { PALMS } from './palms.ts'
import { STALKS } from './stalks.ts'
import { TREES_DRAWN } from './trees.ts'

/** Trees, flowers, herbs and water plants. */
export const PLANTS: readonly Drawable[] = [
  ...TREES_DRAWN,
  ...PALMS,
  ...FLOWERS_DRAWN,
  ...GREENS,
  ...STALKS,
  ...FRUITING,
  ...BEGINNINGS,
]
