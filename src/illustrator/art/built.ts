/** What people built outdoors: vehicles, boats, aircraft, buildings, landmarks, signs and the furniture of the street. */
import { AIRCRAFT } from './aircraft/aircraft.ts'
import { BOATS } from './boats/boats.ts'
import { BUILDINGS } from './buildings/buildings.ts'
import type { Drawable } from './drawable.ts'
import { FAMOUS } from './landmarks/famous.ts'
import { PINNED } from './signs/pinned.ts'
import { SIGNS } from './signs/signs.ts'
import { STREET } from './signs/street.ts'
import { VEHICLES } from './vehicles/vehicles.ts'

export const BUILT: readonly Drawable[] = [
  ...VEHICLES,
  ...BOATS,
  ...AIRCRAFT,
  ...BUILDINGS,
  ...FAMOUS,
  ...SIGNS,
  ...PINNED,
  ...STREET,
]
