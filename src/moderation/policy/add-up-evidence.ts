/** Adds up hints: several different words of a kind within one passage object where no single rule does. */
import type { Category, Finding } from '../verdict.ts'
import { reaches } from './context-reach.ts'
import type { Tag } from './find-tags.ts'

type Judged = Exclude<Category, 'copyright'>

const targetCount = 3

/** What hints of a category count, and which contexts make more of them necessary. */
const kinds: Record<Judged, { counts: [Tag, number][]; eased: Tag[] }> = {
  sexual: {
    counts: [['sexual-strong', 6], ['sexual-clear', 4], ['sexual-slight', 2]],
    eased: ['art', 'medical', 'sport', 'lesson'],
  },
  hate: {
    counts: [['hate-strong', 6], ['hate-clear', 4], ['hate-target', targetCount], ['identity-people', targetCount], ['hate-slight', 2]],
    eased: ['counter-speech', 'lesson'],
  },
  violence: {
    counts: [['violence-strong', 6], ['violence-clear', 4], ['violence-slight', 2]],
    eased: ['fiction', 'costume', 'lesson', 'medical', 'safe-target', 'sport', 'kitchen'],
  },
  illegal: {
    counts: [['illegal-strong', 6], ['illegal-clear', 4], ['illegal-slight', 2]],
    eased: ['fiction', 'costume', 'lesson', 'medical', 'prevention', 'sport'],
  },
} // prettier-ignore

const passage = 18
/** Beyond doubt even at low strictness, enough at normal, and a hint for high; an easing context asks for one step more. */
const [plenty, enough, hint] = [16, 10, 8]

/** At most one finding for each category. Linear in the number of words. */
export function addUpEvidence(places: Map<Tag, number[]>, words: string[]): Finding[] {
  return (Object.keys(kinds) as Judged[]).flatMap((category) => {
    const { counts, eased } = kinds[category]
    const { sum, at } = heaviestPassage(counts, places, words)
    const isEased = eased.some((context) => reaches(context, places.get(context) ?? [], at))
    const [clear, likely, possible] = isEased ? [Infinity, plenty, enough] : [plenty, enough, hint]
    const points = sum >= clear ? 12 : sum >= likely ? 10 : sum >= possible ? 6 : 0
    return points > 0 ? [{ category, severity: 1 as const, ruleId: `${category}.evidence`, points }] : []
  })
}

type Hint = { at: number; count: number; stem: string }

/** Slight hints alone, or beside a single heavier one, are everyday scenes. */
const slight = 3

function heaviestPassage(counts: [Tag, number][], places: Map<Tag, number[]>, words: string[]): { sum: number; at: number } {
  const hints = hintsIn(counts, places, words)
  const inside = new Map<string, number>()
  let heaviest = { sum: 0, at: 0 }
  let [sum, weighty, first] = [0, 0, 0]
  for (const { at, count, stem } of hints) {
    for (; (hints[first] as Hint).at <= at - passage; first++) {
      const gone = hints[first] as Hint
      const left = (inside.get(gone.stem) ?? 0) - 1
      inside.set(gone.stem, left)
      if (left > 0) continue
      sum -= gone.count
      if (gone.count > slight) weighty--
    }
    const before = inside.get(stem) ?? 0
    inside.set(stem, before + 1)
    if (before > 0) continue
    sum += count
    if (count > slight) weighty++
    if (weighty >= 2 && sum > heaviest.sum) heaviest = { sum, at }
  }
  return heaviest
}

/** The hints in rising order, the heaviest at each word; words with one stem count once, and so do all words for who is hated. */
function hintsIn(counts: [Tag, number][], places: Map<Tag, number[]>, words: string[]): Hint[] {
  const heaviest = new Map<number, number>()
  for (const [tag, count] of counts) {
    for (const at of places.get(tag) ?? []) if ((heaviest.get(at) ?? 0) < count) heaviest.set(at, count)
  }
  return [...heaviest]
    .sort(([a], [b]) => a - b)
    .map(([at, count]) => ({ at, count, stem: count === targetCount ? '' : `${count}${(words[at] as string).slice(0, 4)}` }))
}
