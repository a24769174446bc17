/** Hats and headwear as things lying by themselves: the same hats that people and animals wear. */
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { wearHat } from '../people/hats.ts'
import { HEADWEAR } from './wearing.data.ts'

/** Drawn as objects of their own elsewhere. */
const ELSEWHERE = new Set(['flower crown', 'headphones', 'headset', 'antlers', 'halo'])

/** Headwear by name. */
export const HEADGEAR: readonly Drawable[] = Object.entries(HEADWEAR)
  .filter(([name]) => !ELSEWHERE.has(name))
  .map(([name, [hat, own]]) =>
    fitted(name, (pen, look) => wearHat(pen, hat, bodyColor(look, own)), { sockets: { bottom: [0, -9, 30] } }),
  )
