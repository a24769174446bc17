/** Every musical instrument, listed. */
import type { Drawable } from '../drawable.ts'
import { KEYS_AND_DRUMS } from './keys-and-drums.ts'
import { STRINGS } from './strings.ts'
import { WINDS } from './winds.ts'

/** Strings, winds, keyboards and percussion. */
export const INSTRUMENTS: readonly Drawable[] = [...STRINGS, ...WINDS, ...KEYS_AND_DRUMS]
