/** Everything that lives and moves: the rigs of people and animals, by name. */
import { QUADRUPEDS } from './animals/quadruped.ts'
import { BEINGS } from './beings/beings.ts'
import { BIRDS } from './birds/birds.ts'
import type { Drawable, Look } from './drawable.ts'
import { FISH } from './fish/fish.ts'
import { SEA_CREATURES } from './fish/sea-creatures.ts'
import { INSECTS } from './insects/insects.ts'
import { SOFT_CREATURES } from './insects/soft-creatures.ts'
import { PEOPLE } from './people/person.ts'

const everyone: readonly Drawable[] = [
  ...PEOPLE,
  ...BEINGS,
  ...QUADRUPEDS,
  ...BIRDS,
  ...FISH,
  ...SEA_CREATURES,
  ...INSECTS,
  ...SOFT_CREATURES,
]
const byName = new Map(everyone.map((one) => [one.name, one]))

/** A class by its general name draws the species or role its parameters ask for, whichever family that belongs to. */
function general(one: Drawable): Drawable {
  const meant = (look: Look): Drawable => byName.get(String(look.params['species'] ?? look.params['role'] ?? one.name)) ?? one
  return {
    ...one,
    draw: (pen, look) => meant(look).draw(pen, look),
    sizeFor: (look) => meant(look).sizeFor?.(look) ?? meant(look),
    // Who has no legs covers no ground with them, whatever others of the class do.
    stride: (look) => meant(look).stride?.(look),
    sockets(look) {
      const { sockets = {} } = meant(look)
      return typeof sockets === 'function' ? sockets(look) : sockets
    },
  }
}

const GENERAL = new Set(['person', 'quadruped', 'bird', 'fish', 'insect'])

/** Everyone, by name; the general names among them are `person`, `quadruped`, `bird`, `fish` and `insect`. */
export const LIVING: readonly Drawable[] = everyone.map((one) => (GENERAL.has(one.name) ? general(one) : one))
