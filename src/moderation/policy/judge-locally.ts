/** The local policy: text in, findings out, the heaviest category first. */
import { categories, type Category, type Finding } from '../verdict.ts'
import { featuresOf, suspicion, type Features } from '../model/score-words.ts'
import { addUpEvidence } from './add-up-evidence.ts'
import { reaches, somewhereIn } from './context-reach.ts'
import { findNames, type GuardedNames } from './find-names.ts'
import { findTags, readWords, type Tag } from './find-tags.ts'
import { rules, type Rule } from './rules.data.ts'

export type Strictness = 'low' | 'normal' | 'high'

const enough: Record<Strictness, number> = { low: 11, normal: 10, high: 6 }

/** Everything the policy objects to at this strictness: one finding per category, its gravest rule with the points of all. */
export function judgeLocally(text: string, strictness: Strictness = 'normal', names: GuardedNames = 'names'): Finding[] {
  const words = readWords(text)
  const places = findTags(words)
  const features = featuresOf(words, places)
  const found: Weighed[] = [
    ...rules.flatMap((rule) => weigh(rule, places)),
    ...addUpEvidence(places, words).map((finding) => ({ ...finding, isSum: true })),
    ...findNames(words, names, text),
  ]
  return categories
    .flatMap((category) => {
      const ofCategory = found.filter((finding) => finding.category === category).sort((a, b) => b.points - a.points)
      const settled = category === 'copyright' ? ofCategory : settle(category, ofCategory, features)
      const points = together(settled)
      return settled[0] && points >= enough[strictness]
        ? [{ category, severity: settled[0].severity, ruleId: settled[0].ruleId, points }]
        : []
    })
    .sort((a, b) => b.severity - a.severity || b.points - a.points)
}

/** Where the model objects on its own, learned from scenes in everyday words with harmless twins. */
const taught = new Set<Category>(['hate', 'violence', 'illegal'])
/** As suspicious as hardly any harmless prompt of the training set, the least that counts as a hint or lifts one, and what makes a bare sum doubtful. */
const [sure, doubtful, unlikely] = [0.95, 0.7, 0.5]

/** The model settles doubt: it adds what is missing to a rule's hint, and objects on its own where it is sure. */
function settle(category: Exclude<Category, 'copyright'>, found: Weighed[], features: Features): Weighed[] {
  const points = together(found)
  const suspected = suspicion(category, features)
  const isBareSum = found.every((finding) => finding.isSum) && points === enough.normal
  if (isBareSum && taught.has(category) && suspected < unlikely) return found.map((sum) => ({ ...sum, points: enough.high }))
  if (points >= enough.normal || found.some((finding) => finding.isEased)) return found
  const isHinted = points >= enough.high
  const needed = isHinted ? doubtful : taught.has(category) ? sure : Infinity
  const added = suspected >= needed ? enough.normal : taught.has(category) && suspected >= doubtful ? enough.high : 0
  return added > points ? [...found, { category, severity: 1, ruleId: `${category}.model`, points: added, isSum: true }] : found
}

/** Signs add up, but eased ones do not: many dark words in one novel are still a novel. */
function together(found: Weighed[]): number {
  const firm = found.filter((finding) => !finding.isEased && !finding.isSum).reduce((sum, finding) => sum + finding.points, 0)
  return Math.max(firm, ...found.map((finding) => finding.points))
}

/** `isSum`: evidence that was added up already, of words that rules may have counted too. */
type Weighed = Finding & { isEased?: boolean; isSum?: boolean }

/** Each place where a rule applies is eased by the contexts that reach it; the least eased one counts. */
function weigh(rule: Rule, places: Map<Tag, number[]>): Weighed[] {
  const starts = startsOf(rule, places)
  if (starts.length === 0) return []
  const { ruleId, category, severity, eased = [] } = rule
  const contexts = eased.filter((context) => places.has(context))
  const weighed = starts.map((at) => {
    const easing = contexts.filter((context) => reaches(context, places.get(context) ?? [], at))
    const points = rule.points - (easing.length > 0 ? 4 : 0) - (easing.includes('counter-speech') ? 4 : 0)
    return { category, severity, ruleId, points, isEased: easing.length > 0 }
  })
  const gravest = weighed.reduce<Weighed | undefined>(
    (worst, one) => (worst && worst.points >= one.points ? worst : one),
    undefined,
  )
  return gravest ? [gravest] : []
}

/** Where the tags stand near enough. Who suffers comes after the act: "a woman cuts a cake with a knife" harms nobody. */
function startsOf({ near: [first, ...others], within = 0, after, atLeast = 1 }: Rule, places: Map<Tag, number[]>): number[] {
  const starts = places.get(first)
  if (starts === undefined || starts.length < atLeast || others.some((tag) => !places.has(tag))) return []
  if (atLeast > 1) return starts.filter((at, index) => (starts[index + atLeast - 1] ?? Infinity) - at <= within)
  return starts.filter((at) =>
    others.every((tag) => somewhereIn(places.get(tag) ?? [], tag === after ? at + 1 : at - within, at + within, at)),
  )
}
