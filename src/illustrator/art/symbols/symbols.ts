/** Shapes, glyphs, emblems and parts of the body, listed. */
import type { Drawable } from '../drawable.ts'
import { BODY_PARTS } from './body-parts.ts'
import { EMBLEMS } from './emblems.ts'
import { GLYPHS } from './glyphs.ts'
import { ABSTRACT_PICTURES } from './compositions.ts'
import { SHAPES } from './shapes.ts'

/** Everything that is a sign or a form rather than a thing. */
export const SYMBOLS: readonly Drawable[] = [...SHAPES, ...ABSTRACT_PICTURES, ...GLYPHS, ...EMBLEMS, ...BODY_PARTS]
