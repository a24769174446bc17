/** Everything that lives and moves: the rigs of people and animals, by name. */
import { QUADRUPEDS } from './animals/quadruped.ts'
import { BIRDS } from './birds/birds.ts'
import type { Drawable } from './drawable.ts'
import { FISH } from './fish/fish.ts'
import { SEA_CREATURES } from './fish/sea-creatures.ts'
import { INSECTS } from './insects/insects.ts'
import { PEOPLE } from './people/person.ts'

/** All rigs; a later family never replaces a name of an earlier one. */
export const LIVING: readonly Drawable[] = [...PEOPLE, ...QUADRUPEDS, ...BIRDS, ...FISH, ...SEA_CREATURES, ...INSECTS]
