/**
 * Reads who does what in a film, in beats divided by `then`. A verb belongs to the subject of its clause: in `a ballerina twirls under a spotlight, then bows` it is the
 * ballerina who bows, in `a dog in a hat runs` the dog, in `a man watching a bird sing` the bird.
 */
import { findConcept } from '../concepts/concepts.ts'
import { FILM_VERBS, type SceneAction, type SceneNode } from '../scene/scene.ts'
import { ADJECTIVES, DETERMINERS, PREPOSITIONS } from './lexicon.data.ts'
import type { Phrase } from './phrases.ts'
import { verbForm, verbOf } from './verbs.ts'

/** The things in their order, with what the words say they do. */
export function withActions(phrases: readonly Phrase[], tokens: readonly string[]): SceneNode[] {
  const beats = beatsOf(tokens)
  const actions = new Map<Phrase, SceneAction[]>()
  const gone = new Set<Phrase>()
  const clause: Clause = { subjects: [], seen: [], last: undefined, isGoverned: false }
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phrases.find(({ from, to }) => from <= at && at < to)
    if (phrase) {
      if (SPARKS.test(phrase.node.words) && clause.last) {
        // Sparks are no thing that stands there: somebody makes them fly.
        for (const doer of clause.subjects.length > 0 ? clause.subjects : [clause.last])
          add(actions, doer, { verb: 'spark', beat: beats[at] ?? 0 })
        gone.add(phrase)
      } else meet(clause, phrase, tokens)
      if (tokens.slice(phrase.from, phrase.to - 1).includes('burning')) add(actions, phrase, { verb: 'burn', beat: 0 })
      at = phrase.to - 1
      continue
    }
    if (!clause.last) continue
    const other = becoming(phrases, tokens, at)
    if (other) {
      for (const doer of doersOf(clause, tokens, at)) add(actions, doer, { verb: 'turn from', beat: beats[at] ?? 0 })
      add(actions, other, { verb: 'turn into', beat: beats[at] ?? 0 })
      continue
    }
    const verb = verbAt(tokens, at, clause)
    if (!verb) continue
    const doers = doersOf(clause, tokens, at)
    if (!tokens[at]?.endsWith('ing') || clause.subjects.length === 0) clause.subjects = doers
    const end = phrases.find(({ from }) => from > at)?.from ?? tokens.length
    const next = phrases.find(({ from }) => from > at && from <= at + 2)
    const object =
      next &&
      tokens.slice(at + 1, next.from).every((word) => DETERMINERS.has(word) || word.endsWith('ly')) &&
      !PREPOSITIONS.has(tokens[next.from] ?? '')
        ? next
        : undefined
    if (object && !doers.includes(object) && doers.some((one) => LIVING.test(kindOf(one))))
      actOn(actions, object, { verb, tokens, at, beat: beats[at] ?? 0 })
    const does = object && !doers.includes(object) && DONE_TO[verb] ? (DOING[verb] ?? verb) : verb
    for (const doer of doers) {
      // A person who flies a kite stays on the ground.
      if (verb === 'fly' && doer.node.pose !== 'fly' && doer.node.pose !== 'ride' && kindOf(doer) === 'person') continue
      if (isNextDeed(actions.get(doer), does, tokens.slice(clause.last.to, at), beats[at] ?? 0))
        for (let k = at; k < beats.length; k++) beats[k] = Math.min(4, (beats[k] ?? 0) + 1)
      const comesOut = (beats[at] ?? 0) > 0 && !actions.has(doer) && OUT_OF.test(tokens.slice(at + 1, at + 3).join(' ') + ' ')
      add(actions, doer, { verb: comesOut ? 'emerge' : does, beat: beats[at] ?? 0, ...wayOf(tokens.slice(at + 1, end)) })
    }
  }
  return phrases
    .filter((phrase) => !gone.has(phrase))
    .map((phrase) => {
      const own = actions.get(phrase)
      return own ? { ...phrase.node, actions: own } : phrase.node
    })
}

const SPARKS = /^sparks?$/

/** What is done to a thing: a ball that is thrown flies, a door that is opened swings. */
const DONE_TO: Readonly<Record<string, string>> = {
  open: 'open', close: 'close', break: 'break', shatter: 'shatter', pop: 'pop', burst: 'burst', explode: 'explode', inflate: 'inflate', spin: 'spin', roll: 'roll', kick: 'flung', throw: 'flung', hurl: 'flung', shoot: 'flung', toss: 'tossed', juggle: 'tossed', flip: 'tossed', bounce: 'bounce', dribble: 'bounce', lift: 'raised', raise: 'raised', shake: 'shake', rock: 'rock', swing: 'swing', wave: 'sway', launch: 'launch', topple: 'topple', drop: 'drop', melt: 'melt', burn: 'burn', fly: 'hover', pour: 'pour', boil: 'boil', pull: 'wobble', tow: 'drive', pet: 'wag',
} // prettier-ignore

/** What someone does who does that to a thing, where the verb alone would move the doer. */
const DOING: Readonly<Record<string, string>> = { flip: 'toss', spin: 'work', bounce: 'dribble', roll: 'work', rock: 'work', launch: 'point', drop: 'look', melt: 'cook', burn: 'watch', explode: 'watch', topple: 'push', inflate: 'work', pop: 'work', burst: 'work', shatter: 'work', break: 'work', boil: 'cook', beat: 'work', wave: 'wave' } // prettier-ignore

function actOn(actions: Map<Phrase, SceneAction[]>, object: Phrase, { verb, tokens, at, beat }: { verb: string; tokens: readonly string[]; at: number; beat: number }): void {
  const direct = tokens.slice(at + 1, object.from).every((word) => DETERMINERS.has(word) || word.endsWith('ly'))
  const done = DONE_TO[verb]
  if (!done || !direct) return
  add(actions, object, { verb: done, beat })
} // prettier-ignore

function add(actions: Map<Phrase, SceneAction[]>, doer: Phrase, action: SceneAction): void {
  actions.set(doer, [...(actions.get(doer) ?? []), action].slice(0, 8))
}

/** What something becomes here: `turns into a prince`. */
function becoming(phrases: readonly Phrase[], tokens: readonly string[], at: number): Phrase | undefined {
  if (!/^(turn|transform|morph|change|become)$/.test(verbOf(tokens[at] as string))) return undefined
  const into = tokens.slice(at + 1, at + 4).indexOf('into')
  const from = into >= 0 ? at + 2 + into : verbOf(tokens[at] as string) === 'become' ? at + 1 : -1
  return phrases.find((phrase) => phrase.from === from)
}

/** `walks out of the forest and drinks`: what one cannot do at once is done one after the other. */
function isNextDeed(own: readonly SceneAction[] = [], verb: string, gap: readonly string[], beat: number): boolean {
  const last = own.at(-1)
  return last !== undefined && last.beat === beat && last.verb !== verb && WHOLE_BODY.test(verb) && WHOLE_BODY.test(last.verb) && gap.some((word) => /^(and|,)$/.test(word)) && !gap.includes('while')
} // prettier-ignore

const WHOLE_BODY =
  /^(walk|run|slide|dribble|gallop|trot|march|stroll|swim|fly|crawl|creep|hop along|waddle|stomp|sit|lie|sleep|nap|eat|drink|bow|jump|leap|hop|dive|fall|land|take off|leave|kneel|climb|dance|spin|flip|kick|throw|hug|kiss|fly away|run away|walk away|swim away|drive away|disappear|vanish|explode|melt|rest|graze|stand|roll|enter|arrive|dig|celebrate|cheer|wave|drive|ride|race|sail|rise|open|close|read|write|punch|catch|hover|shake|push|pull|salute|look)$/

/** What the reader of a clause remembers: who it is about, what was named so far, and what was named last. */
type Clause = {
  subjects: Phrase[]
  seen: Phrase[]
  last: Phrase | undefined
  /** The last thing follows a preposition: it says where or with what. */
  isGoverned: boolean
}

/** Which beat every word is in. */
function beatsOf(tokens: readonly string[]): number[] {
  let beat = 0
  return tokens.map((word, at) => {
    const here = beat
    const isNext = /^(then|afterwards?|finally)$/.test(word) || (word === 'that' && tokens[at - 1] === 'after')
    // `then finally` is one step, and a film does not begin with one.
    if (isNext && at > 0 && !/^(then|and)$/.test(tokens[at - 1] === 'and' ? (tokens[at - 2] ?? '') : (tokens[at - 1] ?? ''))) beat = Math.min(4, beat + 1) // prettier-ignore
    return here
  })
}

/** A thing comes up: the subject of a new clause, one more of several subjects, an object, or where something happens. */
function meet(clause: Clause, phrase: Phrase, tokens: readonly string[]): void {
  const before = tokens[phrase.from - 1] ?? '.'
  const { last } = clause
  clause.isGoverned = PREPOSITIONS.has(before)
  if (STARTS_CLAUSE.test(before) || !last) {
    const between = last ? tokens.slice(last.to, phrase.from) : []
    const isListed = last !== undefined && between.every((word) => /^(and|,)$/.test(word)) && clause.subjects.includes(last)
    clause.subjects = isListed ? [...clause.subjects, phrase] : startsOwnClause(phrase, tokens) || !last ? [phrase] : clause.subjects
  }
  clause.seen.push(phrase)
  clause.last = phrase
} // prettier-ignore

const STARTS_CLAUSE = /^([.,;:!?]|and|while|then|as|when|whilst|but|until|suddenly|where)$/

/** Whether a verb follows before the sentence goes on: `, a wave splashes`. */
function startsOwnClause({ to }: Phrase, tokens: readonly string[]): boolean {
  for (const word of tokens.slice(to, to + 7)) {
    if (/^[.,;:!?]$|^(and|then|while)$/.test(word)) return false
    if (verbForm(word) && !DETERMINERS.has(word)) return true
  }
  return false
}

function doersOf(clause: Clause, tokens: readonly string[], at: number): Phrase[] {
  const { last, subjects, seen } = clause
  const gap = tokens.slice(last?.to ?? 0, at)
  const living = seen.filter((one) => LIVING.test(kindOf(one)))
  const pronoun = gap.findLast((word) => PRONOUN.test(word))
  if (pronoun && /^(they|both|all)$/.test(pronoun)) {
    if (subjects.length > 1 || (subjects[0]?.node.count ?? 1) > 1) return subjects
    return living.length > 0 ? living : seen
  }
  if (pronoun && /^(he|she)$/.test(pronoun)) return [seen.findLast((one) => kindOf(one) === 'person') ?? living.at(-1) ?? (last as Phrase)] // prettier-ignore
  if (pronoun === 'it' && BREAKS_UP.test(verbOf(tokens[at] as string))) return [seen.findLast((one) => !LIVING.test(kindOf(one)) && !/^(furniture|building)$/.test(kindOf(one))) ?? (last as Phrase)] // prettier-ignore
  if (pronoun === 'it') return [subjects.findLast((one) => kindOf(one) !== 'person') ?? seen.findLast((one) => kindOf(one) !== 'person') ?? (last as Phrase)] // prettier-ignore
  if (pronoun) return [last as Phrase]
  if (gap.some((word) => BREAK.test(word)) && subjects.length > 0) return subjects
  if (subjects.includes(last as Phrase)) return subjects
  // `a dog in a hat runs`; who is ridden runs by itself.
  const isAdjacentIng = gap.length === 0 && tokens[at]?.endsWith('ing')
  if (clause.isGoverned && subjects.length > 0 && !isAdjacentIng && !LIVING.test(kindOf(last as Phrase))) return subjects
  return [last as Phrase]
}

/** What happens to things rather than to who handles them. */
const BREAKS_UP =
  /^(shatter|break|fall|explode|burst|pop|roll|spin|melt|burn|open|close|topple|collapse|land|glow|shine|drop|bounce|crash)$/
const PRONOUN = /^(it|he|she|they|both|all|who|that|which)$/
const BREAK = /^([.,;:!?]|then|and|but|before|until|or)$/
const LIVING = /^(person|animal|bird|fish|insect)$/
const kindOf = ({ node }: Phrase): string => findConcept(node.concept)?.kind ?? ''

/** The verb of a film that stands here, if the word is one and not a noun. */
function verbAt(tokens: readonly string[], at: number, { last }: Clause): string | undefined {
  const word = tokens[at] as string
  const before = tokens[at - 1] ?? ''
  const afterArticle = DETERMINERS.has(before) || (ADJECTIVES.has(before) && DETERMINERS.has(tokens[at - 2] ?? ''))
  if (!/^[a-z]+$/.test(word) || afterArticle) return undefined
  const starts = at === last?.to || /^(it|they|he|she|that|who|then|and|,|\p{L}+ly)$/u.test(before)
  if (NO_ACTION.test(word) && !starts) return undefined
  const subject = tokens.slice(last?.to ?? 0, at).findLast((one) => !/^(is|are|was|slowly|gently|softly|\p{L}+ly)$/u.test(one))
  if (subject !== undefined && OTHER_SUBJECT.test(subject)) return undefined
  const base = verbOf(word)
  const two = [tokens[at + 1], tokens[at + 2]].map((next) => `${base} ${next}`).find((pair, k) => ACTIVE.has(pair) && (k === 0 || !OF_A_PLACE.test(pair))) // prettier-ignore
  const verb = two ?? base
  if (!ACTIVE.has(verb)) return undefined
  // `at work`, `in flight`: a noun.
  if (
    at !== last?.to &&
    verbForm(before) &&
    !/^(to|help|helps|make|makes|let|lets|go|goes|come|comes)$/.test(before) &&
    verbForm(word)?.form === 'base'
  )
    return undefined
  if (PREPOSITIONS.has(before) && before !== 'to' && !/(ing|s)$/.test(word)) return undefined
  const after = tokens.slice(at + 1, at + 6).join(' ')
  if (verb === 'pop' && /^(?:out|up)\b/.test(after)) return 'emerge'
  if (/^(jump|leap|plunge|fall|slip|slide)$/.test(verb) && INTO_WATER.test(after)) return 'dive'
  if (/^(hop|jump|leap|skip|bounce)$/.test(verb) && ONWARD.test(after)) return 'hop along'
  return verb
}

/** Second words that must stand right behind the first: `take off`, not `take hats off`. */
const OF_A_PLACE = / (away|off|down)$/

const INTO_WATER = /^(?:\w+ly )?(?:in|into) (?:the |a )?(?:\w+ )?(?:water|pool|lake|river|sea|ocean|pond)\b/
/** Comes to be seen when its beat begins: `then a bat flies out of it`. */
const OUT_OF = /^out of /
/** Jumps that lead somewhere rather than up. */
const ONWARD = /^(?:\w+ly )?(?:down|across|along|through|around|past|toward|towards|forward) /

/** Where the deed goes and how fast, from the words right after it. */
function wayOf(after: readonly string[]): Pick<SceneAction, 'direction' | 'speed'> {
  const words = after.slice(0, 6).join(' ')
  const direction = WAYS.find(([pattern]) => pattern.test(words))?.[1]
  const speed = /\b(slowly|gently|lazily|calmly)\b/.test(words) ? 'slow' : /\b(fast|quickly|rapidly|swiftly|at high speed|furiously)\b/.test(words) ? 'fast' : undefined // prettier-ignore
  return { ...(direction ? { direction } : {}), ...(speed ? { speed } : {}) }
}

const WAYS: readonly (readonly [RegExp, NonNullable<SceneAction['direction']>])[] = [
  [/^(\w+ )?(toward|towards|up to|at) (the )?(camera|viewer|us|lens)\b/, 'toward'],
  [/^(\w+ )?(away|into the (distance|sunset|horizon)|off into)\b/, 'away'],
  [/^(\w+ )?(into|in from) (the )?(frame|scene|view|shot)\b/, 'in'],
  [/^(\w+ )?out of (the )?(frame|scene|view|shot)\b|^(\w+ )?off[- ]?screen\b/, 'out'],
]

/** What moves by itself in the scenery: its verbs are nobody else's. */
const OTHER_SUBJECT =
  /^(snow|snowflakes|rain|raindrops|sun|sunlight|wind|breeze|light|lights|fog|mist|storm|clouds?|sky|dust|sparks|water|tide|night|day|time|camera|music|shadows?|stars|steam|smoke)$/

/** Words that act only where a subject stands right before them. */
const NO_ACTION =
  /^(leaves|left|rest|open|closed?|cross|land|roll|rose|fly|drop|turn|play|watch|swing|drink|fish|paint|cook|point)$/

const ACTIVE = new Set(FILM_VERBS)
