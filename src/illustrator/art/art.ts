/**
 * The art room's door: everything that can be drawn, by name. Each family of drawables lives in a folder or file of its own and is listed here.
 */
import type { Concept } from '../concepts/concepts.ts'
import { BUILT } from './built.ts'
import { FALLBACK_DRAWINGS, fallbackFor } from './fallbacks.ts'
import { HOUSEHOLD } from './household.ts'
import type { Drawable, Look } from './drawable.ts'
import { LIVING } from './living.ts'
import { WORLD } from './world.ts'

export { conceptOf, lookOf } from './look.ts'
export { writeIn } from './parts/house-parts.ts'
export { plainLook, type Drawable, type Look, type Socket, type SocketName } from './drawable.ts'

const FAMILIES: readonly (readonly Drawable[])[] = [HOUSEHOLD, ...Object.values(WORLD), BUILT, LIVING, FALLBACK_DRAWINGS]

const byName = new Map<string, Drawable>(FAMILIES.flat().map((one) => [one.name, one]))

/** The drawing for a concept: its own, or the deliberate fallback of its class (`isFallback`). */
export function drawableFor(concept: Concept): { drawable: Drawable; isFallback: boolean } {
  const own = byName.get(concept.drawable ?? concept.name)
  if (own) return { drawable: own, isFallback: false }
  return { drawable: fallbackFor(concept.kind), isFallback: true }
}

/** A drawable by its own name, for environments' props. */
export function drawableNamed(name: string): Drawable | undefined {
  return byName.get(name)
}

/** All drawables, for contact sheets and tests. */
export function allDrawables(): readonly Drawable[] {
  return [...byName.values()]
}

/** The box of a drawable with this look, in its units. */
export function boxOf(one: Drawable, look: Look): { width: number; height: number } {
  return one.sizeFor?.(look) ?? { width: one.width, height: one.height }
}
