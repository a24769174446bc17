/** Everything of house, kitchen, desk and workshop: what is eaten, what holds things, what one sits on, works with and switches on. */
import { CLOCKS } from './devices/clocks.ts'
import { ELECTRONICS } from './devices/electronics.ts'
import { INSTALLATIONS } from './devices/installations.ts'
import { LAMPS } from './devices/lamps.ts'
import { MACHINES } from './devices/machines.ts'
import { SOUND_DEVICES } from './devices/sound.ts'
import type { Drawable } from './drawable.ts'
import { HOUSE_THINGS } from './everyday/house-things.ts'
import { TABLE_THINGS } from './everyday/table-things.ts'
import { DISHES } from './food/dishes.ts'
import { DRINKS } from './food/drinks.ts'
import { FRUIT } from './food/fruit.ts'
import { LARDER } from './food/larder.ts'
import { MEALS } from './food/meals.ts'
import { RARITIES } from './food/rarities.ts'
import { SWEETS } from './food/sweets.ts'
import { VEGETABLES } from './food/vegetables.ts'
import { CUPBOARDS } from './furniture/cupboards.ts'
import { FITTINGS } from './furniture/fittings.ts'
import { OUTDOORS } from './furniture/outdoors.ts'
import { SEATS } from './furniture/seats.ts'
import { YARD } from './furniture/yard.ts'
import { BATH_THINGS } from './tools/bath-things.ts'
import { GARDEN_TOOLS } from './tools/garden-tools.ts'
import { CURIOS } from './tools/curios.ts'
import { ODDMENTS } from './tools/oddments.ts'
import { KITCHEN_TOOLS } from './tools/kitchen-tools.ts'
import { PAPERS } from './tools/papers.ts'
import { SCIENCE_THINGS } from './tools/science-things.ts'
import { SMALL_THINGS } from './tools/small-things.ts'
import { STATIONERY } from './tools/stationery.ts'
import { WEAPONS } from './tools/weapons.ts'
import { WORKSHOP_TOOLS } from './tools/workshop-tools.ts'
import { BAGS } from './vessels/bags.ts'
import { BOTTLES } from './vessels/bottles.ts'
import { BOXES } from './vessels/boxes.ts'
import { CUPS } from './vessels/cups.ts'

/** Food and drink. */
export const FOOD: readonly Drawable[] = [
  ...FRUIT,
  ...VEGETABLES,
  ...MEALS,
  ...RARITIES,
  ...SWEETS,
  ...DISHES,
  ...DRINKS,
  ...LARDER,
]

/** Bottles, cups, boxes and bags. */
export const VESSELS: readonly Drawable[] = [...BOTTLES, ...CUPS, ...BOXES, ...BAGS]

/** Furniture of rooms, and fittings of house, garden and street. */
export const FURNITURE: readonly Drawable[] = [...SEATS, ...CUPBOARDS, ...FITTINGS, ...OUTDOORS, ...YARD]

/** Lamps, clocks, electronics, and machines. */
export const DEVICES: readonly Drawable[] = [...LAMPS, ...CLOCKS, ...ELECTRONICS, ...SOUND_DEVICES, ...MACHINES, ...INSTALLATIONS]

/** What one works, writes, cleans and plays with. */
export const TOOLS: readonly Drawable[] = [
  ...PAPERS,
  ...STATIONERY,
  ...KITCHEN_TOOLS,
  ...BATH_THINGS,
  ...SMALL_THINGS,
  ...SCIENCE_THINGS,
  ...WORKSHOP_TOOLS,
  ...GARDEN_TOOLS,
  ...WEAPONS,
  ...CURIOS,
  ...ODDMENTS,
]

/** Other names under which a drawing is asked for. */
const NAMESAKES: Readonly<Record<string, string>> = {
  'bento box': 'bento', hose: 'garden hose', strainer: 'colander', straw: 'drinking straw', crutch: 'crutches', stamp: 'postage stamp', keychain: 'key ring', inkwell: 'quill',
  canvas: 'blank canvas', server: 'server rack', 'bird bath': 'birdbath', 'ginger root': 'ginger', yam: 'sweet potato', gingerbread: 'gingerbread man', radiator: 'heater',
  'aquarium tank': 'aquarium', 'mattress bed': 'mattress', 'remote controller': 'remote', 'whiteboard easel': 'whiteboard', dessert: 'slice of cake', salt: 'salt shaker', brush: 'paintbrush',
  snack: 'chips', 'pancake stack': 'pancake',
} // prettier-ignore

const drawn: readonly Drawable[] = [...FOOD, ...TABLE_THINGS, ...HOUSE_THINGS, ...VESSELS, ...FURNITURE, ...DEVICES, ...TOOLS]

function namesakes(): Drawable[] {
  const byName = new Map(drawn.map((one) => [one.name, one]))
  return Object.entries(NAMESAKES).flatMap(([name, of]) => {
    const one = byName.get(of)
    return one ? [Object.assign(Object.create(one) as Drawable, { name })] : []
  })
}

/** All of them, with the first hand-drawn things of the house. */
export const HOUSEHOLD: readonly Drawable[] = [...drawn, ...namesakes()]
