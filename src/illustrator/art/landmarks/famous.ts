/** The famous sights of the world. */
import type { Drawable } from '../drawable.ts'
import { AMERICA } from './america.ts'
import { ASIA } from './asia.ts'
import { EAST } from './east.ts'
import { FRANCE } from './france.ts'
import { ITALY_AND_GREECE } from './italy-and-greece.ts'
import { JAPAN } from './japan.ts'
import { LONDON } from './london.ts'
import { MIDDLE_EUROPE } from './middle-europe.ts'
import { NEW_YORK } from './new-york.ts'
import { SOUTH_EAST_ASIA } from './south-east-asia.ts'
import { SOUTHERN } from './southern.ts'

export const FAMOUS: readonly Drawable[] = [
  ...LONDON,
  ...NEW_YORK,
  ...AMERICA,
  ...SOUTHERN,
  ...FRANCE,
  ...ITALY_AND_GREECE,
  ...MIDDLE_EUROPE,
  ...EAST,
  ...ASIA,
  ...JAPAN,
  ...SOUTH_EAST_ASIA,
]
