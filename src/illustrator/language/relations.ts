/**
 * Reads who stands in what relation to whom. Walks over the things of a sentence with the words between neighbours and remembers the clause's
 * subjects, so that in `a cat wearing a hat and a scarf, sitting on a sofa` it is the cat that wears both and sits.
 */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneRelation } from '../scene/scene.ts'
import { ABSTRACT, BREAKS, PARTS, PREPOSITIONS } from './lexicon.data.ts'
import type { Phrase } from './phrases.ts'
import { pronounPlaces } from './possessive-places.ts'
import { RELATION_WORDS, REVERSED } from './relations.data.ts'
import { isPlaceWord } from './setting.ts'
import { verbForm } from './verbs.ts'

type Kind = SceneRelation['kind']
type Link = { kind: Kind; verbal: boolean; reversed?: boolean }
type Clause = {
  subjects: Phrase[]
  related: boolean
  list?: { from: Phrase[]; kind: Kind; reversed?: boolean } | undefined
  carried: Set<Phrase>
  /** The last relation said by a verb, for `and a woman a beer`. */
  verb?: Kind | undefined
}

/** The relations in the order of the words. */
export function relationsBetween(
  phrases: readonly Phrase[],
  tokens: readonly string[],
  places: readonly Phrase[] = [],
): SceneRelation[] {
  const found: SceneRelation[] = []
  let clause = newClause(phrases.slice(0, 1))
  for (let i = 1; i < phrases.length; i++) {
    const [before, after] = [phrases[i - 1] as Phrase, phrases[i] as Phrase]
    const passed = places.findLast((place) => place.from >= before.to && place.to <= after.from)
    const whole = tokens.slice(passed?.to ?? before.to, after.head)
    if (passed) clause = { ...clause, related: true, list: undefined }
    const stop = whole.findLastIndex((word, at) => /^[.;!?]$/.test(word) || startsClause(word, whole.slice(at + 1)))
    const words = beyondComma(whole.slice(stop + 1))
    if (stop >= 0 && !SUBJECT_PRONOUN.test(words.join(' '))) {
      clause = newClause([after])
      continue
    }
    const link = flown(words, after) ?? linkOf(words)
    const elided = !link && clause.verb && words.every((word) => /^(an?|the|one|some)$/.test(word)) && words.length > 0
    if (elided) found.push({ from: before.node.id, kind: clause.verb as Kind, to: after.node.id })
    else if (link) clause = relate(found, { clause, before, after, link, words, next: phrases[i + 1] })
    else if (isJoint(words))
      clause = join(clause, after, found, hasOwnVerb(tokens, after) || startsVerblessClause(phrases, i, tokens))
    else if (
      !hasVerb(words) ||
      (/^(and|,)$/.test(words.find((word) => /^(and|,)$/.test(word)) ?? '') && passesPlace(` in ${words.join(' ')} `, 'in'))
    )
      clause = newClause([after])
    else clause = { ...clause, related: true }
  }
  return withPronouns(found, pronounPlaces(phrases, tokens))
}

/** `a window showing falling snow, a desk`: the verb had its object, which is no thing; the list goes on. */
function beyondComma(words: readonly string[]): readonly string[] {
  const comma = words.lastIndexOf(',')
  const verb = words.slice(0, Math.max(0, comma)).findIndex((word) => isTransitive(word))
  return verb >= 0 && comma - verb > 1 ? words.slice(comma) : words
}

/** `while crows fly`, `then a wave breaks`: the next thing is the subject of a clause of its own. */
function startsClause(word: string, after: readonly string[]): boolean {
  return (
    /^(while|then|when|until|before)$/.test(word) && !after.some((one) => verbForm(one) !== undefined || PREPOSITIONS.has(one))
  )
}

const newClause = (subjects: readonly Phrase[]): Clause => ({ subjects: [...subjects], related: false, carried: new Set() })

const SUBJECT_PRONOUN =
  /^(one of|some of|the other|it|he|she|they|both|all|each) \b|^(with|on|in|next|behind) (its|his|her|their|it|him|them)\b/
const LISTING = new Set<Kind>(['wearing', 'holding', 'with', 'feeding', 'around', 'on', 'in'])

type Step = { clause: Clause; before: Phrase; after: Phrase; link: Link; words: readonly string[]; next: Phrase | undefined }

function relate(found: SceneRelation[], { clause, before, after, link, words, next }: Step): Clause {
  const worn =
    link.kind === 'with' &&
    findConcept(after.node.concept)?.kind === 'clothing' &&
    !isAnimate(before) &&
    clause.subjects.some((one) => isAnimate(one))
  const from = (worn ? clause.subjects : agents(clause, before, link, words)).filter((one) => one.node !== after.node)
  const other = link.kind === 'between' ? next : undefined
  if (link.kind === 'holding')
    for (const one of from) if (one.node.pose === 'cheer' || one.node.pose === 'wave') one.node.pose = 'hold'
  const pose = link.verbal && !link.reversed ? words.map((word) => verbForm(word)?.pose).findLast(Boolean) : undefined
  if (pose)
    for (const one of from)
      if (isAnimate(one)) one.node.pose = one.node.pose === 'fly' && link.kind === 'holding' ? 'hold' : (one.node.pose ?? pose)
  for (const one of from) {
    const [a, b] = link.reversed ? [after, one] : [one, after]
    found.push({ from: a.node.id, kind: link.kind, to: b.node.id, ...(other ? { other: other.node.id } : {}) })
  }
  if (link.kind === 'wearing' || link.kind === 'holding') clause.carried.add(after)
  const lists = LISTING.has(link.kind) && (link.reversed || !/^(on|in)$/.test(link.kind))
  const related = { ...clause, related: true, verb: link.verbal ? link.kind : clause.verb }
  return { ...related, list: lists ? { from, kind: link.kind, ...(link.reversed ? { reversed: true } : {}) } : undefined }
}

/** The relation that the words between two things say: a verb with its object, else the longest phrase of place. */
function linkOf(words: readonly string[]): Link | undefined {
  const text = ` ${words.join(' ')} `
  // What it becomes is not where it is.
  if (/ (turn|transform|morph|chang)\w* (\w+ly )?into /.test(text)) return undefined
  if (/ them\b.* their /.test(text)) return undefined
  if (
    / (picture|drawing|painting|image|photo|photograph|portrait|print|logo|sketch|silhouette) of /.test(text) &&
    / (with|has|having|that|shows|showing) /.test(text)
  )
    return { kind: 'picture-of', verbal: false }
  const passive = words.findIndex((word, index) => word === 'by' && /^(participle|past)$/.test(verbForm(words[index - 1] ?? '')?.form ?? ''))
  const acted = passive > 0 ? verbForm(words[passive - 1] as string)?.relation : undefined
  if (acted) return { kind: acted, verbal: true, reversed: true }
  const reversed = REVERSED.find(([pattern]) => pattern.test(text))
  if (reversed) return { kind: reversed[1], verbal: false, reversed: true }
  const at = words.findLastIndex((word) => isTransitive(word))
  const hit = lastPhrase(text)
  if (at >= 0 && (!hit || !words.slice(at + 1).some((word) => PREPOSITIONS.has(word)))) return { kind: verbForm(words[at] as string)?.relation as Kind, verbal: true }
  if (hit && passesPlace(text, hit[0])) return undefined
  return hit ? { kind: hit[1], verbal: VERBAL.has(hit[1]) || hasVerb(words) } : undefined
} // prettier-ignore

/** The relation phrase nearest to the second thing, the longest of those that end there: `sitting on the floor next to`. */
function lastPhrase(text: string): (typeof RELATION_WORDS)[number] | undefined {
  let best: (typeof RELATION_WORDS)[number] | undefined
  let end = 0
  for (const entry of RELATION_WORDS) {
    const at = text.lastIndexOf(` ${entry[0]} `)
    if (at < 0 || at + entry[0].length <= end) continue
    best = entry
    end = at + entry[0].length
  }
  return best
}

/** `in the park and a dog`: the place took the preposition. */
function passesPlace(text: string, phrase: string): boolean {
  const rest = text.slice(text.lastIndexOf(` ${phrase} `) + phrase.length + 1).trim()
  if (phrase === 'through' && !/\b(and|,|with|in|on|at)\b/.test(rest)) return false
  return rest
    .split(' ')
    .some(
      (word) =>
        isPlaceWord(word) ||
        /^(background|foreground|autumn|winter|spring|summer|evening|afternoon|distance|rain|snow|fog|night|sunset|sunrise|dusk|dawn|morning|wind|sky|light)$/.test(
          word,
        ),
    )
}

/** A kite is flown on its string, an aircraft from within. */
function flown(words: readonly string[], after: Phrase): Link | undefined {
  if (words.length > 5 || !words.some((word) => verbForm(word)?.base === 'fly') || words.some((word) => PREPOSITIONS.has(word)))
    return undefined
  if (after.node.concept === 'kite') return { kind: 'holding', verbal: true }
  return findConcept(after.node.concept)?.kind === 'aircraft' ? { kind: 'riding', verbal: true } : undefined
}

function isTransitive(word: string): boolean {
  if (PARTS.has(word) || (ABSTRACT.has(word) && word !== 'rows')) return false
  const form = verbForm(word)
  return (
    form?.relation !== undefined && (form.form === 'ing' || form.form === 's' || form.form === 'base' || form.form === 'past')
  )
}

const VERBAL = new Set<Kind>(['wearing', 'holding', 'riding', 'chasing', 'feeding', 'facing'])

/** Who does it: after a joint or a verb the clause's subjects, after a bare preposition the thing before. */
function agents(clause: Clause, before: Phrase, link: Link, words: readonly string[]): Phrase[] {
  if (clause.subjects.includes(before)) return clause.related ? [before] : clause.subjects
  if (clause.subjects.length === 0) return [before]
  const relative = /^(that|which|who)$/.test(words[0] ?? '')
  if (relative && link.verbal && isAnimate(before)) return [before]
  if (clause.carried.has(before) && link.kind !== 'with' && !link.reversed) return clause.subjects
  if (
    !link.verbal &&
    !link.reversed &&
    /^(symbol|clothing)$/.test(findConcept(before.node.concept)?.kind ?? '') &&
    clause.related
  )
    return clause.subjects
  const startsAfresh = /^(,|and|while|that|which|who|is|are)$/.test(words[0] ?? '') || words.includes(',')
  if (link.verbal && !link.reversed && (startsAfresh || !isAnimate(before))) return clause.subjects
  return [before]
}

/** `and`: another member of a list (what is worn, held, had), another subject, or a new clause. */
function join(clause: Clause, after: Phrase, found: SceneRelation[], ownVerb: boolean): Clause {
  if (clause.list && !(ownVerb && isAnimate(after))) {
    const { from, kind, reversed } = clause.list
    for (const one of from) {
      const [a, b] = reversed ? [after, one] : [one, after]
      found.push({ from: a.node.id, kind, to: b.node.id })
    }
    if (kind !== 'with') clause.carried.add(after)
    return clause
  }
  if (clause.related) return { ...newClause([after]), verb: ownVerb ? clause.verb : undefined }
  return { ...clause, subjects: [...clause.subjects, after] }
}

/** `a man sips a latte and a woman a beer`: the next thing follows with nothing but an article between. */
function startsVerblessClause(phrases: readonly Phrase[], index: number, tokens: readonly string[]): boolean {
  const [one, two] = [phrases[index] as Phrase, phrases[index + 1]]
  return two !== undefined && /^(an?|the|one|some)$/.test(tokens.slice(one.to, two.head).join(' '))
}

const isJoint = (words: readonly string[]): boolean =>
  words.every((word) => JOINT.test(word)) ||
  (/^(and|,)$/.test(words[0] ?? '') &&
    words.every(
      (word) => JOINT.test(word) || !(PREPOSITIONS.has(word) || BREAKS.has(word) || verbForm(word) || word.endsWith('ing')),
    ))
const JOINT =
  /^(and|or|plus|then|also|,|:|a|an|the|his|her|its|their|some|as|well|one|two|three|four|five|six|seven|eight|nine|ten|\d+|[\p{L}-]*(ed|y|en|ful|ous|ic|ish|al)|red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ae]y|gold|silver|big|small|large|tiny|huge|tall|short|old|young)$/u

const hasVerb = (words: readonly string[]): boolean =>
  words.some(
    (word) => word.endsWith('ing') || /^(is|are|was|were|has|have|who|that|which)$/.test(word) || verbForm(word)?.form === 's',
  )

function hasOwnVerb(tokens: readonly string[], phrase: Phrase): boolean {
  const [next = '', second = ''] = tokens.slice(phrase.to, phrase.to + 2)
  return (
    next.endsWith('ing') ||
    /^(is|are|who|that)$/.test(next) ||
    verbForm(next)?.form === 's' ||
    (/^(with|in|on|wearing)$/.test(next) && /^(a|an|the|\p{L}+ing)$/u.test(second))
  )
}

function isAnimate(phrase: Phrase): boolean {
  return /^(person|animal|bird|fish|insect)$/.test(findConcept(phrase.node.concept)?.kind ?? '')
}

/** Places said with a pronoun are more exact than the `with` between the same two. */
function withPronouns(found: readonly SceneRelation[], places: readonly SceneRelation[]): SceneRelation[] {
  const same = (a: SceneRelation, b: SceneRelation): boolean =>
    (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from)
  const kept = found.filter((one) => one.kind === 'picture-of' || !places.some((place) => same(one, place)))
  return [...kept, ...places.filter((place) => !kept.some((one) => one.kind === 'picture-of' && same(one, place)))]
}
