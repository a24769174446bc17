/**
 * The concept table: every thing that the illustrator knows by name. One row says what it is called, what kind of thing it is, how big
 * it is, where it usually stands, and who draws it. Curated by hand: a wrong synonym is worse than a class fallback.
 */

/** The class of a thing; each class has a fallback drawing that looks deliberate. */
export type ConceptKind =
  | 'person'
  | 'animal'
  | 'bird'
  | 'fish'
  | 'insect'
  | 'plant'
  | 'food'
  | 'vehicle'
  | 'boat'
  | 'aircraft'
  | 'building'
  | 'furniture'
  | 'container'
  | 'tool'
  | 'device'
  | 'clothing'
  | 'instrument'
  | 'toy'
  | 'nature'
  | 'sky'
  | 'symbol'
  | 'sign'

/** Where a thing stands, lies, floats or hangs when nothing else is said. */
export type Zone = 'ground' | 'sky' | 'water' | 'underwater' | 'wall' | 'table' | 'hand' | 'float'

export type Concept = {
  /** Head noun phrase in the singular, lower case: `fire hydrant`. */
  name: string
  plural?: string
  aliases?: string[]
  kind: ConceptKind
  /** Largest natural dimension in metres. */
  size: number
  zone: Zone
  /** The environment a picture of it alone suggests, e.g. `savanna` for a lion. */
  setting?: string
  /** The drawable's name when it is not the concept's own. */
  drawable?: string
  /** Parameters for the drawable, e.g. `{ role: 'chef' }` or `{ species: 'fox' }`. */
  params?: Record<string, string | number | boolean>
  /** Usual colour in words, as a viewer would name it. */
  color?: string
}

export { colorHex, conceptNames, findConcept, knownCities, landmarksOf, singulars } from './lookup.ts'
