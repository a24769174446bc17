/** Buildings and what is built of stone, wood and steel, except the famous ones. */
import type { Drawable } from '../drawable.ts'
import { CIVIC } from './civic.ts'
import { COUNTRYSIDE } from './countryside.ts'
import { CROSSINGS } from './crossings.ts'
import { FAIRY_HOUSES } from './fairy-houses.ts'
import { GARDEN_ARCHITECTURE } from './garden-architecture.ts'
import { HOMES } from './homes.ts'
import { MONUMENTS } from './monuments.ts'
import { OUTBUILDINGS } from './outbuildings.ts'
import { SHOPS } from './shops.ts'
import { SHELTERS } from './shelters.ts'
import { TOWN } from './town.ts'
import { WORKS } from './works.ts'
import { WORSHIP } from './worship.ts'

export const BUILDINGS: readonly Drawable[] = [
  ...HOMES,
  ...GARDEN_ARCHITECTURE,
  ...SHELTERS,
  ...OUTBUILDINGS,
  ...TOWN,
  ...SHOPS,
  ...CIVIC,
  ...WORKS,
  ...WORSHIP,
  ...COUNTRYSIDE,
  ...CROSSINGS,
  ...MONUMENTS,
  ...FAIRY_HOUSES,
]
