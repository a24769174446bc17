/**
 * Reads who stands in what relation to whom. Walks over the things of a sentence with the words between neighbours and remembers the clause's
 * subjects, so that in `a cat wearing a hat and a scarf, sitting on a sofa` it is the cat that wears both and sits.
 */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneRelation } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { OBJECT_VERBS, RELATION_WORDS } from './relations.data.ts'

type Kind = SceneRelation['kind']
type Clause = { subjects: Phrase[]; related: boolean; list?: { from: Phrase[]; kind: Kind } | undefined; carried: Set<Phrase> }

/** The relations in the order of the words. */
export function relationsBetween(phrases: readonly Phrase[], tokens: readonly string[]): SceneRelation[] {
  const found: SceneRelation[] = []
  let clause = newClause(phrases.slice(0, 1))
  for (let i = 1; i < phrases.length; i++) {
    const [before, after] = [phrases[i - 1] as Phrase, phrases[i] as Phrase]
    const whole = tokens.slice(before.to, headOf(after))
    const stop = whole.findLastIndex((word) => /^[.;!?]$/.test(word))
    const words = whole.slice(stop + 1)
    if (stop >= 0 && !SUBJECT_PRONOUN.test(words.join(' '))) {
      clause = newClause([after])
      continue
    }
    const link = linkOf(words)
    if (link) {
      const from = agents(clause, before, link, words)
      const { other, to } =
        link.kind === 'between' && phrases[i + 1] ? { other: phrases[i + 1], to: after } : { other: undefined, to: after }
      for (const one of from)
        if (one !== to)
          found.push({ from: one.node.id, kind: link.kind, to: to.node.id, ...(other ? { other: other.node.id } : {}) })
      if (link.kind === 'wearing' || link.kind === 'holding') clause.carried.add(after)
      clause = { ...clause, related: true, list: LISTING.has(link.kind) ? { from, kind: link.kind } : undefined }
    } else if (isJoint(words)) clause = join(clause, after, found, hasOwnVerb(tokens, after))
    else if (!hasVerb(words)) clause = newClause([after])
    else clause = { ...clause, related: true }
  }
  return found
}

const newClause = (subjects: readonly Phrase[]): Clause => ({ subjects: [...subjects], related: false, carried: new Set() })

const SUBJECT_PRONOUN = /^(it|he|she|they|both|all|each) \b|^(with|on|in|next|behind) (its|his|her|their|it|him|them)\b/
const LISTING = new Set<Kind>(['wearing', 'holding', 'with', 'feeding', 'around'])

const headOf = (phrase: Phrase): number => phrase.to - phrase.node.words.split(' ').length

/** The relation that the words between two things say: the longest phrase, the last of equals; else a verb that takes an object. */
function linkOf(words: readonly string[]): { kind: Kind; verbal: boolean } | undefined {
  const text = ` ${words.join(' ')} `
  if (
    / (picture|drawing|painting|image|photo|photograph|portrait|print|logo|sketch|silhouette) of /.test(text) &&
    / (with|has|having|that|shows|showing) /.test(text)
  )
    return { kind: 'picture-of', verbal: false }
  const hit = RELATION_WORDS.find(([phrase]) => text.includes(` ${phrase} `))
  const verb = words.map((word) => OBJECT_VERBS[word]).find(Boolean)
  if (verb && (!hit || hit[1] === 'with')) return { kind: verb, verbal: true }
  return hit ? { kind: hit[1], verbal: VERBAL.has(hit[1]) || hasVerb(words) } : undefined
}

const VERBAL = new Set<Kind>(['wearing', 'holding', 'riding', 'chasing', 'feeding', 'facing'])

/** Who does it: after a joint or a verb the clause's subjects, after a bare preposition the thing before. */
function agents(clause: Clause, before: Phrase, link: { kind: Kind; verbal: boolean }, words: readonly string[]): Phrase[] {
  if (clause.subjects.includes(before)) return clause.related ? [before] : clause.subjects
  if (clause.subjects.length === 0) return [before]
  if (clause.carried.has(before) && link.kind !== 'with') return clause.subjects
  const startsAfresh = /^(,|and|while|that|which|who|is|are)$/.test(words[0] ?? '')
  if (link.verbal && (startsAfresh || !isAnimate(before))) return clause.subjects
  return [before]
}

/** `and`: another member of a list (what is worn, held, had), another subject, or a new clause. */
function join(clause: Clause, after: Phrase, found: SceneRelation[], ownVerb: boolean): Clause {
  if (clause.list && !(ownVerb && isAnimate(after))) {
    for (const one of clause.list.from) found.push({ from: one.node.id, kind: clause.list.kind, to: after.node.id })
    if (clause.list.kind !== 'with') clause.carried.add(after)
    return clause
  }
  if (clause.related) return newClause([after])
  return { ...clause, subjects: [...clause.subjects, after] }
}

const isJoint = (words: readonly string[]): boolean => words.every((word) => JOINT.test(word))
const JOINT =
  /^(and|or|plus|then|also|,|:|a|an|the|his|her|its|their|some|as|well|one|two|three|four|five|six|seven|eight|nine|ten|\d+|[\p{L}-]*(ed|y|en|ful|ous|ic|ish|al)|red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ae]y|gold|silver|big|small|large|tiny|huge|tall|short|old|young)$/u

const hasVerb = (words: readonly string[]): boolean =>
  words.some((word) => word.endsWith('ing') || /^(is|are|was|were|has|have|who|that|which)$/.test(word))

function hasOwnVerb(tokens: readonly string[], phrase: Phrase): boolean {
  const [next = '', second = ''] = tokens.slice(phrase.to, phrase.to + 2)
  return (
    next.endsWith('ing') ||
    /^(is|are|who|that)$/.test(next) ||
    (/^(with|in|on|wearing)$/.test(next) && /^(a|an|the|\p{L}+ing)$/u.test(second))
  )
}

function isAnimate(phrase: Phrase): boolean {
  return /^(person|animal|bird|fish|insect)$/.test(findConcept(phrase.node.concept)?.kind ?? '')
}
