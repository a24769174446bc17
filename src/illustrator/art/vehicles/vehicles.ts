/** Everything that rolls. */
import type { Drawable } from '../drawable.ts'
import { BUSES } from './buses.ts'
import { CARS } from './cars.ts'
import { CARTS } from './carts.ts'
import { CYCLES } from './cycles.ts'
import { MACHINES } from './machines.ts'
import { MORE_CARS } from './more-cars.ts'
import { RAILS } from './rails.ts'
import { TRUCKS } from './trucks.ts'
import { VANS } from './vans.ts'

export const VEHICLES: readonly Drawable[] = [
  ...CARS,
  ...MORE_CARS,
  ...VANS,
  ...TRUCKS,
  ...BUSES,
  ...CYCLES,
  ...CARTS,
  ...MACHINES,
  ...RAILS,
]
