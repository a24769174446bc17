/** Tells a picture in the picture (`a wall with a painting of a car`) from the medium of the whole (`a painting of a car`). */
import type { SceneRelation } from '../scene/scene.ts'
import { PREPOSITIONS } from './lexicon.data.ts'
import { verbForm } from './verbs.ts'

const MEDIUM_NOUNS = new Set('painting paintings picture pictures drawing drawings portrait portraits photo photos photograph photographs poster posters print sketch illustration artwork'.split(' ')) // prettier-ignore

/** Whether the word names a picture. */
export function isMediumNoun(word: string): boolean {
  return MEDIUM_NOUNS.has(word)
}

/** Framed, hung, or joined by a preposition or verb to a thing named before, it is a thing itself. */
export function isNestedPicture(
  tokens: readonly string[],
  place: { at: number; start: number; modifiers: readonly string[]; hasThing: boolean },
): boolean {
  const { at, start, modifiers, hasThing } = place
  if (modifiers.some((word) => /^(framed|hanging|hung)$/.test(word))) return true
  const [before = '', earlier = ''] = [tokens[start - 1], tokens[start - 2]]
  if (modifiers.length === 0 || (before === 'of' && earlier === 'style') || /^(as|like|into|style|than)$/.test(before))
    return false
  const next = tokens[at + 1] ?? ''
  if (/^(style|like)$/.test(next)) return false
  const joined = PREPOSITIONS.has(before) || verbForm(before) !== undefined || /^(and|or)$/.test(before)
  const wall = tokens.slice(0, start).some((word) => /^walls?$/.test(word))
  if (/^(with|has|having)$/.test(before) && start > 1) return true
  return joined && !(before === 'in') && (hasThing || wall)
}

/** `a mural of a hummingbird on the side of a building`: what stands on the other is painted there. */
export function paintMurals(relations: readonly SceneRelation[], tokens: readonly string[]): SceneRelation[] {
  const at = tokens.findIndex((word) => /^(murals?|frescos?|fresco|graffiti)$/.test(word))
  if (at < 0 || tokens[at + 1] !== 'of') return [...relations]
  let painted = false
  return relations.map((relation) => {
    if (painted || relation.kind !== 'on') return relation
    painted = true
    return { from: relation.to, kind: 'picture-of' as const, to: relation.from }
  })
}
