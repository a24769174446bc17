/** What people built outdoors: vehicles, boats, aircraft, buildings, landmarks. */
import { AIRCRAFT } from './aircraft/aircraft.ts'
import { BOATS } from './boats/boats.ts'
import { BUILDINGS } from './buildings/buildings.ts'
import type { Drawable } from './drawable.ts'
import { FAMOUS } from './landmarks/famous.ts'
import { VEHICLES } from './vehicles/vehicles.ts'

export const BUILT: readonly Drawable[] = [...VEHICLES, ...BOATS, ...AIRCRAFT, ...BUILDINGS, ...FAMOUS]
