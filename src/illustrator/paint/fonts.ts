/** The type in pictures: open fonts (OFL) that travel with the code, registered once under our own names. */
import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'

const FONTS: readonly [family: string, file: string][] = [
  ['OI Sans', 'Nunito-Bold.ttf'],
  ['OI Serif', 'PlayfairDisplay-Bold.ttf'],
  ['OI Hand', 'Caveat-Bold.ttf'],
  ['OI Comic', 'Bangers-Regular.ttf'],
  ['OI Stencil', 'SairaStencilOne-Regular.ttf'],
  ['OI Mono', 'CourierPrime-Bold.ttf'],
  ['OI Display', 'LilitaOne-Regular.ttf'],
  ['OI Pixel', 'PressStart2P-Regular.ttf'],
]

let registered = false

/** Registers the fonts on first use. */
export function registerFonts(): void {
  if (registered) return
  registered = true
  for (const [family, file] of FONTS) {
    GlobalFonts.registerFromPath(fileURLToPath(new URL(`../../../assets/fonts/${file}`, import.meta.url)), family)
  }
}
