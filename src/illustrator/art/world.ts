/** Everything of nature, symbols, clothes, music and play, by family. */
import { CLOTHES } from './clothes/clothes.ts'
import type { Drawable } from './drawable.ts'
import { INSTRUMENTS } from './instruments/instruments.ts'
import { TOYS } from './toys/toys.ts'
import { NATURE } from './nature/nature.ts'
import { PLANTS } from './plants/plants.ts'
import { SKY } from './sky/sky.ts'
import { SYMBOLS } from './symbols/symbols.ts'

/** The families by name, so that a test can name them. */
export const WORLD: Readonly<Record<string, readonly Drawable[]>> = {
  plants: PLANTS,
  nature: NATURE,
  sky: SKY,
  toys: TOYS,
  instruments: INSTRUMENTS,
  symbols: SYMBOLS,
  clothes: CLOTHES,
}
