/** Every effect by name. */
import { ANIMAL_EFFECTS } from './animals.ts'
import type { Effect, Effects } from './effect.ts'
import { MACHINE_EFFECTS } from './machines.ts'
import { PEOPLE_EFFECTS } from './people.ts'
import { THING_EFFECTS } from './things.ts'

export const EFFECTS: Effects = { ...ANIMAL_EFFECTS, ...PEOPLE_EFFECTS, ...MACHINE_EFFECTS, ...THING_EFFECTS }

/** The effect of a name; undefined when there is none. */
export function effectNamed(name: string): Effect | undefined {
  return Object.hasOwn(EFFECTS, name) ? EFFECTS[name] : undefined
}
