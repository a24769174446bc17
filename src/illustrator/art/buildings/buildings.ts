/** Buildings and what is built of stone, wood and steel, except the famous ones. */
import type { Drawable } from '../drawable.ts'
import { COUNTRYSIDE } from './countryside.ts'
import { HOMES } from './homes.ts'
import { MONUMENTS } from './monuments.ts'
import { SHELTERS } from './shelters.ts'
import { TOWN } from './town.ts'
import { WORSHIP } from './worship.ts'

export const BUILDINGS: readonly Drawable[] = [...HOMES, ...SHELTERS, ...TOWN, ...WORSHIP, ...COUNTRYSIDE, ...MONUMENTS]
