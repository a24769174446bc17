/** Everything in the sky that is drawn as a thing of its own, listed. */
import type { Drawable } from '../drawable.ts'
import { ECLIPSES } from './eclipse.ts'
import { SPACE } from './space.ts'
import { WEATHER } from './weather.ts'

/** Weather, lights of the sky and bodies of space. */
export const SKY: readonly Drawable[] = [...WEATHER, ...SPACE, ...ECLIPSES]
