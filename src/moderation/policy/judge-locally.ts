/** The local policy: text in, findings out, the heaviest category first. */
import { categories, type Category, type Finding } from '../verdict.ts'
import { suspicion } from '../model/score-words.ts'
import { findNames, type GuardedNames } from './find-names.ts'
import { findTags, readWords, type Tag } from './find-tags.ts'
import { rules, type Rule } from './rules.data.ts'

export type Strictness = 'low' | 'normal' | 'high'

const enough: Record<Strictness, number> = { low: 11, normal: 10, high: 6 }

/** Everything the policy objects to at this strictness: one finding per category, its gravest rule with the points of all. */
export function judgeLocally(text: string, strictness: Strictness = 'normal', names: GuardedNames = 'names'): Finding[] {
  const words = readWords(text)
  const places = findTags(words)
  const found: Weighed[] = [...rules.flatMap((rule) => weigh(rule, places)), ...findNames(words, names, text)]
  return categories
    .flatMap((category) => {
      const ofCategory = found.filter((finding) => finding.category === category).sort((a, b) => b.points - a.points)
      const points = settle(category, ofCategory, words)
      return ofCategory[0] && points >= enough[strictness]
        ? [{ category, severity: ofCategory[0].severity, ruleId: ofCategory[0].ruleId, points }]
        : []
    })
    .sort((a, b) => b.severity - a.severity || b.points - a.points)
}

/** The model settles doubt: it may add what is missing to a rule's hint, and never objects on its own. */
function settle(category: Category, found: Weighed[], words: string[]): number {
  const points = together(found)
  if (category === 'copyright' || found.some((finding) => finding.isEased) || points < enough.high || points >= enough.normal)
    return points
  return suspicion(category, words) >= 1 ? points + 4 : points
}

/** Signs add up, but eased ones do not: many dark words in one novel are still a novel. */
function together(found: Weighed[]): number {
  const firm = found.filter((finding) => !finding.isEased).reduce((sum, finding) => sum + finding.points, 0)
  return Math.max(firm, ...found.map((finding) => finding.points))
}

type Weighed = Finding & { isEased?: boolean }

/** Each place where a rule applies is eased by the contexts that reach it; the least eased one counts. */
function weigh(rule: Rule, places: Map<Tag, number[]>): Weighed[] {
  const { ruleId, category, severity, eased = [] } = rule
  const contexts = eased.filter((context) => places.has(context))
  const weighed = startsOf(rule, places).map((at) => {
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

/** Words before and after a rule's first tag in which a context eases it; what is not listed eases the whole text. */
const reachOf: Partial<Record<Tag, [before: number, after: number]>> = {
  'safe-target': [2, 6],
  sport: [14, 14],
  kitchen: [14, 14],
  medical: [20, 20],
}

function reaches(context: Tag, at: number[], start: number): boolean {
  const [before, after] = reachOf[context] ?? [Infinity, Infinity]
  return somewhereIn(at, start - before, start + after, Number.NaN)
}

/** Where the tags stand near enough. Who suffers comes after the act: "a woman cuts a cake with a knife" harms nobody. */
function startsOf({ near: [first, ...others], within = 0, after, atLeast = 1 }: Rule, places: Map<Tag, number[]>): number[] {
  const starts = places.get(first) ?? []
  if (starts.length < atLeast || others.some((tag) => !places.has(tag))) return []
  if (atLeast > 1) return starts.filter((at, index) => (starts[index + atLeast - 1] ?? Infinity) - at <= within)
  return starts.filter((at) =>
    others.every((tag) => somewhereIn(places.get(tag) ?? [], tag === after ? at + 1 : at - within, at + within, at)),
  )
}

/** Whether a rising list has a number from `from` to `to` other than `except`; by halving, so that long texts stay linear. */
function somewhereIn(places: number[], from: number, to: number, except: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < from) low = middle + 1
    else high = middle
  }
  const found = places[low] === except ? places[low + 1] : places[low]
  return found !== undefined && found <= to
}
