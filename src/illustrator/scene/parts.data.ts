/** Parts of things that can be coloured or taken away by themselves, and whose they are. */

/** `kinds` and `concepts` say whose part it is; `param` is where the drawing looks its colour up; `self` colours the whole. */
export type Part = { words: string; kinds?: string; concepts?: RegExp; param?: string; self?: true }

/** Buildings with walls, a roof and a door. */
const HOUSES =
  /house|cottage|home|cabin|villa|bungalow|barn|church|chapel|shop|store|cafe|bakery|castle|school|hospital|restaurant|hotel|bank|library|museum|theat|cinema|building|shed|hut|garage|temple|pagoda|mosque|mill|tower|station|kiosk|inn|pub|stable|palace|gazebo|pavilion/

export const PARTS: readonly Part[] = [
  { words: 'hair|ponytail|braids|bangs|curls', kinds: 'person', param: 'hairColor' },
  { words: 'beard|moustache|mustache|goatee', kinds: 'person', param: 'beardColor' },
  { words: 'eye|eyes', kinds: 'person animal bird', param: 'eyeColor' },
  { words: 'skin', kinds: 'person', param: 'skinColor' },
  { words: 'fur|coat|feathers|plumage|skin|scales|body|shell|hide', kinds: 'animal bird fish insect', self: true },
  { words: 'roof|dome|trim|thatch|shingles|tiles', kinds: 'building', concepts: HOUSES, param: 'second' },
  { words: 'tower|towers|wall|walls|facade|front|exterior|bricks', kinds: 'building', concepts: HOUSES, self: true },
  { words: 'door|front door|doors', concepts: HOUSES, param: 'door' },
  { words: 'window|windows|lid|gate|shutters|curtains|drawer|drawers', kinds: 'building container furniture vehicle', self: true },
  { words: 'sail|sails', kinds: 'boat', param: 'second' },
  { words: 'hull', kinds: 'boat', self: true },
  { words: 'stripes|awning|rail|band', kinds: 'building boat', param: 'second' },
  { words: 'petals|blossom|blossoms|flowers|leaves|foliage|crown|canopy', kinds: 'plant', self: true },
  { words: 'paint|bodywork|paintwork|chassis|cover|surface|fabric|upholstery|cushions|shade|lampshade|frame', kinds: 'vehicle furniture device tool container instrument toy aircraft', self: true },
  { words: 'icing|frosting|glaze|topping', kinds: 'food', self: true },
  { words: 'armor|armour', concepts: /knight|gladiator|samurai|viking|soldier/, self: true },
  { words: 'outfit|clothes|clothing|costume|uniform|suit|top|robe|robes', kinds: 'person', self: true },
] // prettier-ignore

/** What a person has until it is taken away: the mark that its drawing reads. */
export const REMOVABLE: Readonly<Record<string, string>> = { beard: 'beard', moustache: 'beard', mustache: 'beard', goatee: 'beard', hair: 'hair', glasses: 'glasses', spectacles: 'glasses', hat: 'hat', cap: 'hat', helmet: 'hat', crown: 'hat', hood: 'hat' } // prettier-ignore
