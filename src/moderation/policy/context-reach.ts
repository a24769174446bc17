/** How far a context reaches: a ball at the other end of a long text does not make a beating a game. */
import type { Tag } from './find-tags.ts'

/** Words before and after a rule's first tag in which a context eases it; what is not listed eases the whole text. */
const reachOf: Partial<Record<Tag, [before: number, after: number]>> = {
  'safe-target': [2, 6],
  sport: [14, 14],
  kitchen: [14, 14],
  medical: [20, 20],
}

/** Whether a context that stands at these words eases what starts at a word. */
export function reaches(context: Tag, at: number[], start: number): boolean {
  const [before, after] = reachOf[context] ?? [Infinity, Infinity]
  return somewhereIn(at, start - before, start + after, Number.NaN)
}

/** Whether a rising list has a number from `from` to `to` other than `except`; by halving, so that long texts stay linear. */
export function somewhereIn(places: number[], from: number, to: number, except: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < from) low = middle + 1
    else high = middle
  }
  const found = places[low] === except ? places[low + 1] : places[low]
  return found !== undefined && found <= to
}
